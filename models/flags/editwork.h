#pragma once

#include "flags/splicer.h"

namespace Flightdeck::Flags {

/// One edit being done: collects changes of the text and, beside them, what the file should mean afterwards.
class EditWork
{
    Q_DECLARE_TR_FUNCTIONS(EditWork)
public:
    EditWork(const Document &document, const Edit &edit);
    virtual ~EditWork() = default;
    EditWork(const EditWork &) = delete;
    EditWork &operator=(const EditWork &) = delete;

    virtual Core::Result<void> run() = 0;
    Splicer &splicer() { return m_splicer; }
    const std::vector<FlagDocument> &wanted() const { return m_wanted; }

    static std::unique_ptr<EditWork> make(const Document &document, const Edit &edit);

protected:
    static tl::unexpected<Core::Error> refused(const QString &reason);
    static tl::unexpected<Core::Error> absent(const QString &reason);
    static tl::unexpected<Core::Error> wrong(const QString &reason);

    /// The entry of a list that may be changed; null when the key is absent.
    /// @param meant how many items the list has as it was read.
    Core::Result<const YamlNode::Entry *> ownList(const YamlNode &mapping, const char *name, size_t meant);
    /// The mapping of an item that may be changed.
    Core::Result<const YamlNode *> ownItem(const YamlNode::Entry &list, size_t index);
    /// The mapping of an item of a list of the root of the document at `part`.
    Core::Result<const YamlNode *> rootItem(size_t part, const char *list, size_t index);
    /// Adds items to a list that is there, or writes the list behind the mapping's last entry.
    Core::Result<void> addItems(const YamlNode &mapping, const char *name, size_t meant, size_t index,
                                const std::vector<YamlDraft> &items);
    /// Writes a scalar of a mapping, or adds it behind `after`.
    Core::Result<void> setScalar(const YamlNode &mapping, const char *key, const YamlDraft &value,
                                 const char *after);
    /// The same for a text of which an empty one is not written.
    Core::Result<void> setText(const YamlNode &mapping, const char *key, const QString &old,
                               const QString &value, const char *after);
    /// Takes out an entry; nothing to do when it is absent.
    Core::Result<void> dropEntry(const YamlNode &mapping, const char *key);
    /// Writes other segments into a rule's or rollout's `segment`.
    /// @param owner the entry `segment`. @param inRule a rule may say `segment: key` alone.
    Core::Result<void> setReference(const YamlNode::Entry &owner, const SegmentReference &before,
                                    const SegmentReference &wanted, bool inRule);
    static YamlDraft referenceDraft(const SegmentReference &reference, bool inRule);
    /// Adds an item to a list of the root; also in a file that holds nothing yet.
    Core::Result<void> addToRoot(const char *name, const YamlDraft &item, size_t part);
    /// The last document of the edit's namespace; makes one in an empty file.
    Core::Result<size_t> lastPart();

    Core::Result<void> checkKey(const QString &key) const;
    Core::Result<void> checkLine(const QString &text, const QString &what) const;
    /// Segments exist, none twice, at least one.
    Core::Result<void> checkReference(const SegmentReference &reference) const;
    Core::Result<double> checkedPercent(double percent) const;

    const Document &m_document;
    const Edit &m_edit;
    Splicer m_splicer;
    std::vector<FlagDocument> m_wanted;
};

} // namespace Flightdeck::Flags
