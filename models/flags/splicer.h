#pragma once

#include "flags/edit.h"
#include "flags/yamldraft.h"
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

    /// Which comments go with an item that is taken away.
    enum class Comments {
        Stay, ///< only the item's own lines go
        Go,   ///< those above it, and empty lines behind it, go too
    };

    /// Writes a scalar in place of an entry's value, also where none is written.
    Core::Result<void> setValue(const YamlNode::Entry &entry, const QByteArray &value);
    /// Writes something else in place of an entry's whole value, in flow style.
    Core::Result<void> replaceValue(const YamlNode::Entry &entry, const YamlDraft &value);
    /// Adds `key: value` behind another entry of the same mapping.
    Core::Result<void> addEntry(const YamlNode &mapping, const YamlNode::Entry &after, const QByteArray &key,
                                const YamlDraft &value);
    Core::Result<void> removeEntry(const YamlNode &mapping, const YamlNode::Entry &entry);
    /// Puts items before the one at `index`, or at the end, in the style of their neighbour. An empty list of
    /// block style's surroundings is written in block style.
    /// @param parent the mapping that has `owner`, whose value the list is.
    Core::Result<void> insertItems(const YamlNode &parent, const YamlNode::Entry &owner, size_t index,
                                   const std::vector<YamlDraft> &items);
    /// Also the last one of a list; its owner then gets `[]`.
    Core::Result<void> removeItem(const YamlNode::Entry &owner, size_t index, Comments comments);
    Core::Result<void> moveItem(const YamlNode &list, size_t from, size_t to);
    void replace(Span span, const QByteArray &replacement);

    /// The whole new text; splices come sorted. An error when two splices overlap.
    Core::Result<EditResult> finish();

private:
    QByteArray lineBreakNear(qsizetype at) const;
    /// Joins lines, all but the first indented by `column`; line ends as they are near `at`.
    QByteArray block(const QByteArrayList &lines, qsizetype column, qsizetype at) const;
    qsizetype nextLine(qsizetype position) const;
    Core::Result<void> removeLines(const YamlNode &list, size_t index, Comments comments);
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
