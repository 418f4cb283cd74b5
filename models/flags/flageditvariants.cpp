// Edits of whole flags and of their variants.
#include "flags/flagedit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Flightdeck::Flags {

namespace {

YamlDraft variantDraft(const Variant &variant)
{
    YamlDraft draft = YamlDraft::mapping();
    draft.add("key", YamlDraft::text(variant.key));
    if (!variant.name.isEmpty())
        draft.add("name", YamlDraft::text(variant.name));
    if (!variant.description.isEmpty())
        draft.add("description", YamlDraft::text(variant.description));
    return draft;
}

/// JSON as the person wrote it, ready to be written as YAML.
struct Attachment
{
    std::optional<YamlDraft> draft; ///< none: the variant has no attachment
    QByteArray read = "null";       ///< what the file will say, in the form of Variant::attachment
};

Core::Result<Attachment> readAttachment(const QByteArray &json, const Document &document)
{
    Attachment attachment;
    const QByteArray text = json.trimmed();
    if (text.isEmpty() || text == "null")
        return attachment;
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(text, &error);
    if (parsed.isNull())
        return Core::failure(Core::ErrorCode::InvalidInput,
                             FlagEdit::tr("The attachment is no JSON object or list: %1 at character %2.")
                                 .arg(error.errorString())
                                 .arg(error.offset + 1));
    attachment.draft =
        YamlDraft::json(parsed.isObject() ? QJsonValue(parsed.object()) : QJsonValue(parsed.array()));
    // What Flipt would return for it is asked of the reader, and then held against what was wanted.
    const QByteArray trial =
        "flags: [{key: a, name: a, variants: [{key: a, attachment: " + attachment.draft->flow() + "}]}]\n";
    const Document read = Document::parse(trial, QStringLiteral("trial.yaml"), document.version());
    if (!read.accepted() || read.documents().empty() || read.documents().front().flags.empty() ||
        read.documents().front().flags.front().variants.empty())
        return Core::failure(Core::ErrorCode::Unsupported,
                             FlagEdit::tr("Flipt would not take this attachment."));
    attachment.read = read.documents().front().flags.front().variants.front().attachment;
    if (QJsonDocument::fromJson(attachment.read) != parsed)
        return Core::failure(Core::ErrorCode::Unsupported,
                             FlagEdit::tr("Flipt would return this attachment changed."));
    return attachment;
}

} // namespace

Core::Result<void> FlagEdit::addFlag()
{
    if (auto good = checkKey(m_edit.flag); !good)
        return good;
    if (auto good = checkLine(m_edit.title, tr("The name")); !good)
        return good;
    if (m_document.flag(m_edit.nameSpace, m_edit.flag))
        return wrong(tr("There is a flag %1 already.").arg(m_edit.flag));
    const auto part = lastPart();
    if (!part)
        return tl::unexpected(part.error());
    Flag flag;
    flag.key = m_edit.flag;
    flag.name = m_edit.title;
    flag.type = m_edit.type;
    m_wanted[*part].flags.push_back(flag);
    YamlDraft draft = YamlDraft::mapping();
    draft.add("key", YamlDraft::text(flag.key));
    draft.add("name", YamlDraft::text(flag.name));
    if (flag.type == FlagType::Boolean)
        draft.add("type", YamlDraft::word("BOOLEAN_FLAG_TYPE"));
    draft.add("enabled", YamlDraft::word("false"));
    return addToRoot("flags", draft, *part);
}

Core::Result<void> FlagEdit::removeFlag()
{
    FlagDocument &part = m_wanted[m_part];
    const YamlNode::Entry *owner = m_document.trees()[m_part]->entry("flags");
    part.flags.erase(part.flags.begin() + qptrdiff(m_place));
    return m_splicer.removeItem(*owner, m_place, Splicer::Comments::Go);
}

Core::Result<void> FlagEdit::renameFlag()
{
    if (auto good = checkKey(m_edit.key); !good)
        return good;
    if (m_edit.key == m_edit.flag)
        return {};
    if (m_document.flag(m_edit.nameSpace, m_edit.key))
        return wrong(tr("There is a flag %1 already.").arg(m_edit.key));
    m_flag->key = m_edit.key;
    return setScalar(*m_item, "key", YamlDraft::text(m_edit.key), "key");
}

Core::Result<size_t> FlagEdit::variantPlace(const QString &key) const
{
    std::optional<size_t> place;
    for (size_t at = 0; at < m_flag->variants.size(); ++at) {
        if (m_flag->variants[at].key != key)
            continue;
        if (place)
            return refused(tr("The flag has two variants %1; mend that first.").arg(key));
        place = at;
    }
    if (!place)
        return absent(tr("The flag has no variant %1.").arg(key));
    return *place;
}

Core::Result<void> FlagEdit::addVariant()
{
    if (m_flag->type != FlagType::Variant)
        return wrong(tr("Only a flag of VARIANT_FLAG_TYPE has variants."));
    Variant variant = m_edit.variant;
    if (auto good = checkLine(variant.key, tr("The key")); !good)
        return good;
    if (variantPlace(variant.key))
        return wrong(tr("The flag has a variant %1 already.").arg(variant.key));
    const auto attachment = readAttachment(variant.attachment, m_document);
    if (!attachment)
        return tl::unexpected(attachment.error());
    YamlDraft draft = variantDraft(variant);
    if (attachment->draft)
        draft.add("attachment", *attachment->draft);
    variant.attachment = attachment->read;
    const size_t old = m_flag->variants.size();
    m_flag->variants.push_back(variant);
    return addItems(*m_item, "variants", old, old, {draft});
}

Core::Result<void> FlagEdit::removeVariant()
{
    const auto place = variantPlace(m_edit.item);
    if (!place)
        return tl::unexpected(place.error());
    const auto entry = list("variants");
    if (!entry)
        return tl::unexpected(entry.error());
    for (size_t at = 0; at < m_flag->rules.size(); ++at) {
        for (const Distribution &share : m_flag->rules[at].distributions) {
            if (share.variant == m_edit.item)
                return refused(tr("Rule %1 gives %2 to %3 %; take that share away first.")
                                   .arg(QString::number(at + 1), m_edit.item,
                                        QString::fromLatin1(percentText(share.rollout))));
        }
    }
    m_flag->variants.erase(m_flag->variants.begin() + qptrdiff(*place));
    return m_splicer.removeItem(**entry, *place, Splicer::Comments::Go);
}

Core::Result<void> FlagEdit::renameVariant()
{
    const auto place = variantPlace(m_edit.item);
    if (!place)
        return tl::unexpected(place.error());
    if (auto good = checkLine(m_edit.key, tr("The key")); !good)
        return good;
    if (m_edit.key == m_edit.item)
        return {};
    if (variantPlace(m_edit.key))
        return wrong(tr("The flag has a variant %1 already.").arg(m_edit.key));
    const auto entry = list("variants");
    const auto item = entry ? ownItem(**entry, *place) : tl::unexpected(entry.error());
    if (!item)
        return tl::unexpected(item.error());
    const YamlDraft key = YamlDraft::text(m_edit.key);
    if (auto set = setScalar(**item, "key", key, "key"); !set)
        return set;
    m_flag->variants[*place].key = m_edit.key;
    const auto rules = list("rules");
    if (!rules)
        return tl::unexpected(rules.error());
    for (size_t at = 0; at < m_flag->rules.size(); ++at) {
        Rule &rule = m_flag->rules[at];
        for (size_t share = 0; share < rule.distributions.size(); ++share) {
            if (rule.distributions[share].variant != m_edit.item)
                continue;
            const auto ruleItem = ownItem(**rules, at);
            if (!ruleItem)
                return tl::unexpected(ruleItem.error());
            const auto shares = ownList(**ruleItem, "distributions", rule.distributions.size());
            const auto shareItem = shares && *shares ? ownItem(**shares, share)
                                   : shares          ? refused(tr("The rule cannot be read; mend it first."))
                                                     : tl::unexpected(shares.error());
            if (!shareItem)
                return tl::unexpected(shareItem.error());
            if (auto set = setScalar(**shareItem, "variant", key, "variant"); !set)
                return set;
            rule.distributions[share].variant = m_edit.key;
        }
    }
    return {};
}

Core::Result<void> FlagEdit::setVariant()
{
    const Variant &wanted = m_edit.variant;
    const auto place = variantPlace(wanted.key);
    if (!place)
        return tl::unexpected(place.error());
    const auto entry = list("variants");
    const auto item = entry ? ownItem(**entry, *place) : tl::unexpected(entry.error());
    if (!item)
        return tl::unexpected(item.error());
    Variant &variant = m_flag->variants[*place];
    if (!wanted.name.isEmpty()) {
        if (auto good = checkLine(wanted.name, tr("The name")); !good)
            return good;
    }
    if (auto set = setText(**item, "name", variant.name, wanted.name, "key"); !set)
        return set;
    const char *after = (*item)->entry("name") ? "name" : "key";
    if (auto set = setText(**item, "description", variant.description, wanted.description, after); !set)
        return set;
    variant.name = wanted.name;
    variant.description = wanted.description;
    return setAttachment(**item, variant, wanted.attachment);
}

Core::Result<void> FlagEdit::setAttachment(const YamlNode &item, Variant &variant, const QByteArray &json)
{
    if (json == variant.attachment) // numbers that JSON of here could not hold stay as they are
        return {};
    const auto attachment = readAttachment(json, m_document);
    if (!attachment)
        return tl::unexpected(attachment.error());
    if (attachment->read == variant.attachment)
        return {};
    variant.attachment = attachment->read;
    if (!attachment->draft)
        return dropEntry(item, "attachment");
    const auto entry = ownEntry(item, "attachment");
    if (!entry)
        return tl::unexpected(entry.error());
    return *entry ? m_splicer.replaceValue(**entry, *attachment->draft)
                  : m_splicer.addEntry(item, item.entries.back(), "attachment", *attachment->draft);
}

} // namespace Flightdeck::Flags
