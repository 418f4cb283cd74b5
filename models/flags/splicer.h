#pragma once

#include "flags/edit.h"
#include "flags/yamlnode.h"
#include "flags/yamlscan.h"

namespace Flightdeck::Flags {

/// Collects the smallest changes to YAML text that give a tree other values. Follows the neighbours'
/// indentation, line ends and style (block or flow). Methods return why they refuse; then nothing is
/// collected.
class Splicer
{
    Q_DECLARE_TR_FUNCTIONS(Splicer)
public:
    explicit Splicer(const QByteArray &text);

    /// Writes a scalar in place of an entry's value, also where none is written.
    Core::Result<void> setValue(const YamlNode::Entry &entry, const QByteArray &value);
    /// Adds `key: value` behind another entry of the same mapping.
    Core::Result<void> addEntry(const YamlNode &mapping, const YamlNode::Entry &after,
                                const QByteArray &keyAndValue);
    /// @param item in flow style, on one line.
    Core::Result<void> insertItem(const YamlNode &list, size_t index, const QByteArray &flowItem,
                                  const QByteArray &blockItem);
    Core::Result<void> removeItem(const YamlNode &list, size_t index, const YamlNode::Entry &owner);
    Core::Result<void> moveItem(const YamlNode &list, size_t from, size_t to);
    void replace(Span span, const QByteArray &replacement);

    /// The whole new text; splices come sorted. An error when two splices overlap.
    Core::Result<EditResult> finish();

private:
    QByteArray lineBreakNear(qsizetype at) const;
    Core::Result<void> moveFlowItem(const YamlNode &list, size_t from, size_t to);
    qsizetype chunkBegin(const YamlNode &list, size_t index) const;

    QByteArray m_text;
    QByteArray m_normalized; ///< the text with lone carriage returns as line feeds: same offsets
    YamlScan m_scan;
    std::vector<Splice> m_splices;
};

/// Refuses what a change would spill over from: aliases, anchors, tags.
Core::Result<void> requireOwn(const YamlNode &node);
/// The entry in the mapping itself; an error when a merge key may bring it.
Core::Result<const YamlNode::Entry *> ownEntry(const YamlNode &mapping, const char *key);

} // namespace Flightdeck::Flags
