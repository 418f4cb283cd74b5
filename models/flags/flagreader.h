#pragma once

#include "flags/fields.h"

namespace Flightdeck::Flags {

/// What is written in a document's head and steers how the rest is read.
struct DocumentHead
{
    QByteArray version; ///< as written, "1.2" (or 1.6 in later Flipts) when absent
    QString nameSpace = QStringLiteral("default");
};

/// Reads one item of `flags` and reports what Flipt's schema rejects (internal/cue/flipt.cue, #Flag).
class FlagReader
{
    Q_DECLARE_TR_FUNCTIONS(FlagReader)
public:
    FlagReader(ReadContext &context, const DocumentHead &head)
        : m_context(context)
        , m_head(head)
    {
    }

    Flag read(const YamlNode &item);

private:
    void readVariants(ObjectReader &flag, Flag &result);
    void readAttachment(ObjectReader &variant, Variant &result);
    void readRules(ObjectReader &flag, Flag &result);
    SegmentReference readRuleSegment(ObjectReader &rule);
    void readDistributions(ObjectReader &rule, Rule &result);
    void readRollouts(ObjectReader &flag, Flag &result);
    void readThreshold(const Field &field, Rollout &result);
    void readRolloutSegment(const Field &field, Rollout &result);
    void readKeys(ObjectReader &segment, SegmentReference &result);
    void readOperator(ObjectReader &segment, SegmentReference &result);
    void checkRank(ObjectReader &rule);

    ReadContext &m_context;
    const DocumentHead &m_head;
};

} // namespace Flightdeck::Flags
