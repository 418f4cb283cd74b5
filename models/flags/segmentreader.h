#pragma once

#include "flags/flagreader.h"

namespace Flightdeck::Flags {

/// Reads one item of `segments` and reports what Flipt's schema rejects (internal/cue/flipt.cue, #Segment).
class SegmentReader
{
    Q_DECLARE_TR_FUNCTIONS(SegmentReader)
public:
    SegmentReader(ReadContext &context, const DocumentHead &head)
        : m_context(context)
        , m_head(head)
    {
    }

    Segment read(const YamlNode &item);

private:
    std::optional<Constraint> readConstraint(const YamlNode &item);
    void readOperator(ObjectReader &reader, Constraint &result);
    void readValue(ObjectReader &reader, Constraint &result);

    ReadContext &m_context;
    const DocumentHead &m_head;
};

} // namespace Flightdeck::Flags
