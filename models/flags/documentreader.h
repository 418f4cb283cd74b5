#pragma once

#include "flags/flagreader.h"

namespace Flightdeck::Flags {

/// Keys of the segments that earlier documents and files define, by namespace.
using KnownSegments = QHash<QString, QSet<QString>>;

/// Reads one YAML document of a flag file (internal/cue/flipt.cue, root) and then checks what it refers to
/// (internal/storage/fs/snapshot.go, addDoc).
class DocumentReader
{
    Q_DECLARE_TR_FUNCTIONS(DocumentReader)
public:
    explicit DocumentReader(ReadContext &context)
        : m_context(context)
    {
    }

    /// @param known gets the document's segments added.
    FlagDocument read(const YamlNode &root, KnownSegments &known);

private:
    DocumentHead readHead(ObjectReader &root);
    void readNamespace(ObjectReader &root, DocumentHead &head);
    void checkReferences(const Flag &flag, const YamlNode &item, const QSet<QString> &segments);
    void checkSegmentKeys(const SegmentReference &reference, const YamlNode *node,
                          const QSet<QString> &segments);

    ReadContext &m_context;
};

} // namespace Flightdeck::Flags
