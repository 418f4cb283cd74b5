#pragma once

#include "flags/flagreader.h"

namespace Flightdeck::Flags {

/// Keys of the segments that earlier documents and files define, by namespace.
using KnownSegments = QHash<QString, QSet<QString>>;

/// What the top level of one YAML document holds.
struct DocumentOutline
{
    DocumentHead head;
    bool listsAreSound = true; ///< nothing is wrong with the list of segments as a list
    std::vector<const YamlNode *> segments;
    std::vector<const YamlNode *> flags;
};

/// Reads the top level of a YAML document of a flag file (internal/cue/flipt.cue, root) and leaves the items
/// of its lists to others.
class DocumentReader
{
    Q_DECLARE_TR_FUNCTIONS(DocumentReader)
public:
    explicit DocumentReader(ReadContext &context)
        : m_context(context)
    {
    }

    DocumentOutline read(const YamlNode &root);

private:
    DocumentHead readHead(ObjectReader &root);
    void readNamespace(ObjectReader &root, DocumentHead &head);

    ReadContext &m_context;
};

} // namespace Flightdeck::Flags
