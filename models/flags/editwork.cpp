#include "flags/editwork.h"

#include "flags/flagedit.h"
#include "flags/segmentedit.h"

#include <QRegularExpression>

#include <cmath>

namespace Flightdeck::Flags {

EditWork::EditWork(const Document &document, const Edit &edit)
    : m_document(document)
    , m_edit(edit)
    , m_splicer(document.text())
    , m_wanted(document.documents())
{
}

std::unique_ptr<EditWork> EditWork::make(const Document &document, const Edit &edit)
{
    if (edit.isOfFlag())
        return std::make_unique<FlagEdit>(document, edit);
    return std::make_unique<SegmentEdit>(document, edit);
}

tl::unexpected<Core::Error> EditWork::refused(const QString &reason)
{
    return Core::failure(Core::ErrorCode::Unsupported, reason);
}

tl::unexpected<Core::Error> EditWork::absent(const QString &reason)
{
    return Core::failure(Core::ErrorCode::NotFound, reason);
}

tl::unexpected<Core::Error> EditWork::wrong(const QString &reason)
{
    return Core::failure(Core::ErrorCode::InvalidInput, reason);
}

Core::Result<double> EditWork::checkedPercent(double percent) const
{
    const double rounded = FlagEdit::percentText(percent).toDouble();
    if (!std::isfinite(percent) || percent < 0 || percent > 100 || std::fabs(rounded - percent) > 1e-9)
        return wrong(tr("A percentage must be from 0 to 100 with at most two decimals."));
    return rounded;
}

Core::Result<void> EditWork::checkKey(const QString &key) const
{
    static const QRegularExpression form(QStringLiteral("\\A[-_,A-Za-z0-9]+\\z"));
    if (form.match(key).hasMatch())
        return {};
    return wrong(tr("A key is made of letters, digits, “-”, “_” and “,”."));
}

Core::Result<void> EditWork::checkLine(const QString &text, const QString &what) const
{
    if (!text.trimmed().isEmpty() && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')))
        return {};
    return wrong(tr("%1 must be one line of text.").arg(what));
}

Core::Result<void> EditWork::checkReference(const SegmentReference &reference) const
{
    if (reference.keys.isEmpty())
        return wrong(tr("Choose at least one segment."));
    QStringList once = reference.keys;
    if (once.removeDuplicates() > 0)
        return wrong(tr("A segment is chosen twice."));
    for (const QString &key : reference.keys) {
        const bool known = std::any_of(m_wanted.begin(), m_wanted.end(), [&](const FlagDocument &part) {
            return part.nameSpace == m_edit.nameSpace &&
                   std::any_of(part.segments.begin(), part.segments.end(),
                               [&](const Segment &segment) { return segment.key == key; });
        });
        if (!known)
            return absent(tr("The namespace %1 of this file has no segment %2.").arg(m_edit.nameSpace, key));
    }
    return {};
}

Core::Result<const YamlNode::Entry *> EditWork::ownList(const YamlNode &mapping, const char *name,
                                                        size_t meant)
{
    const auto entry = ownEntry(mapping, name);
    if (!entry || !*entry)
        return entry;
    const YamlNode &node = *(*entry)->value;
    if (auto own = requireOwn(node); !own)
        return tl::unexpected(own.error());
    if (!node.isSequence() || node.items.size() != meant)
        return refused(tr("The list %1 cannot be read; mend it first.").arg(QString::fromLatin1(name)));
    return entry;
}

Core::Result<const YamlNode *> EditWork::ownItem(const YamlNode::Entry &list, size_t index)
{
    const YamlNode &item = *list.value->items[index];
    if (auto own = requireOwn(item); !own)
        return tl::unexpected(own.error());
    if (!item.isMapping() || item.entries.empty())
        return refused(tr("The item that would change is no object; mend it first."));
    return &item;
}

Core::Result<const YamlNode *> EditWork::rootItem(size_t part, const char *list, size_t index)
{
    const YamlNode &root = *m_document.trees()[part];
    if (auto own = requireOwn(root); !own)
        return tl::unexpected(own.error());
    const FlagDocument &read = m_document.documents()[part];
    const size_t meant = qstrcmp(list, "flags") == 0 ? read.flags.size() : read.segments.size();
    const auto entry = ownList(root, list, meant);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!*entry || index >= meant)
        return refused(tr("The list %1 cannot be read; mend it first.").arg(QString::fromLatin1(list)));
    return ownItem(**entry, index);
}

Core::Result<void> EditWork::addItems(const YamlNode &mapping, const char *name, size_t meant, size_t index,
                                      const std::vector<YamlDraft> &items)
{
    const auto entry = ownList(mapping, name, meant);
    if (!entry)
        return tl::unexpected(entry.error());
    if (*entry)
        return m_splicer.insertItems(mapping, **entry, index, items);
    YamlDraft list = YamlDraft::list();
    for (const YamlDraft &item : items)
        list.append(item);
    return m_splicer.addEntry(mapping, mapping.entries.back(), name, list);
}

Core::Result<void> EditWork::setScalar(const YamlNode &mapping, const char *key, const YamlDraft &value,
                                       const char *after)
{
    const auto entry = ownEntry(mapping, key);
    if (!entry)
        return tl::unexpected(entry.error());
    if (*entry)
        return m_splicer.setValue(**entry, value.flow());
    const YamlNode::Entry *before = mapping.entry(after);
    return m_splicer.addEntry(mapping, before ? *before : mapping.entries.front(), key, value);
}

Core::Result<void> EditWork::setText(const YamlNode &mapping, const char *key, const QString &old,
                                     const QString &value, const char *after)
{
    if (old == value)
        return {};
    return value.isEmpty() ? dropEntry(mapping, key) : setScalar(mapping, key, YamlDraft::text(value), after);
}

Core::Result<void> EditWork::dropEntry(const YamlNode &mapping, const char *key)
{
    const auto entry = ownEntry(mapping, key);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!*entry)
        return {};
    if (auto own = requireOwn(*(*entry)->value); !own)
        return own;
    return m_splicer.removeEntry(mapping, **entry);
}

YamlDraft EditWork::referenceDraft(const SegmentReference &reference, bool inRule)
{
    if (inRule && reference.keys.size() == 1)
        return YamlDraft::text(reference.keys.front());
    YamlDraft draft = YamlDraft::mapping();
    if (reference.keys.size() == 1)
        return draft.add("key", YamlDraft::text(reference.keys.front())).inFlow();
    YamlDraft keys = YamlDraft::list().inFlow();
    for (const QString &key : reference.keys)
        keys.append(YamlDraft::text(key));
    draft.add("keys", keys);
    draft.add("operator", YamlDraft::word(reference.op == SegmentOperator::And ? "AND_SEGMENT_OPERATOR"
                                                                               : "OR_SEGMENT_OPERATOR"));
    return draft.inFlow();
}

Core::Result<void> EditWork::setReference(const YamlNode::Entry &owner, const SegmentReference &before,
                                          const SegmentReference &wanted, bool inRule)
{
    const YamlNode &node = *owner.value;
    if (auto own = requireOwn(node); !own)
        return own;
    if (node.isScalar())
        return m_splicer.replaceValue(owner, referenceDraft(wanted, inRule));
    if (!node.isMapping() || node.entries.empty())
        return m_splicer.replaceValue(owner, referenceDraft(wanted, inRule));
    const auto key = ownEntry(node, "key");
    const auto keys = ownEntry(node, "keys");
    for (const auto *entry : {&key, &keys}) {
        if (!*entry)
            return tl::unexpected(entry->error());
    }
    if (*key && wanted.keys.size() == 1)
        return m_splicer.setValue(**key, YamlDraft::text(wanted.keys.front()).flow());
    YamlDraft list = YamlDraft::list().inFlow();
    for (const QString &segment : wanted.keys)
        list.append(YamlDraft::text(segment));
    const YamlNode::Entry *changed = *key ? *key : *keys;
    if (!changed)
        return refused(tr("The segment is written in a way that is not known here; change it in the text."));
    if (*key) {
        if (auto own = requireOwn(*(*key)->value); !own)
            return own;
        m_splicer.replace({(*key)->key->whole.begin, (*key)->value->whole.end}, "keys: " + list.flow());
    } else if (before.keys != wanted.keys) {
        if (auto replaced = m_splicer.replaceValue(**keys, list); !replaced)
            return replaced;
    }
    if (before.op == wanted.op)
        return {};
    const bool isAnd = wanted.op == SegmentOperator::And;
    const YamlDraft word = YamlDraft::word(isAnd ? "AND_SEGMENT_OPERATOR" : "OR_SEGMENT_OPERATOR");
    const auto op = ownEntry(node, "operator");
    if (!op)
        return tl::unexpected(op.error());
    return *op ? m_splicer.setValue(**op, word.flow()) : m_splicer.addEntry(node, *changed, "operator", word);
}

Core::Result<size_t> EditWork::lastPart()
{
    for (size_t part = m_wanted.size(); part-- > 0;) {
        if (m_wanted[part].nameSpace == m_edit.nameSpace)
            return part;
    }
    if (!m_wanted.empty() || !m_document.trees().empty())
        return absent(tr("This file has no namespace %1.").arg(m_edit.nameSpace));
    m_wanted.emplace_back();
    m_wanted.back().nameSpace = m_edit.nameSpace;
    return 0;
}

Core::Result<void> EditWork::addToRoot(const char *name, const YamlDraft &item, size_t part)
{
    if (part < m_document.trees().size()) {
        const YamlNode &root = *m_document.trees()[part];
        if (auto own = requireOwn(root); !own)
            return own;
        const FlagDocument &read = m_document.documents()[part];
        const size_t meant = qstrcmp(name, "flags") == 0 ? read.flags.size() : read.segments.size();
        if (root.isMapping() && !root.entries.empty())
            return addItems(root, name, meant, meant, {item});
        return refused(tr("The file holds no object that could take it."));
    }
    YamlDraft whole = YamlDraft::mapping();
    if (m_edit.nameSpace != QStringLiteral("default"))
        whole.add("namespace", YamlDraft::text(m_edit.nameSpace));
    whole.add(name, YamlDraft::list().append(item));
    const QByteArray text = m_document.text();
    const bool open = !text.isEmpty() && !text.endsWith('\n');
    m_splicer.replace({text.size(), text.size()}, (open ? "\n" : "") + whole.lines().join('\n') + '\n');
    return {};
}

} // namespace Flightdeck::Flags
