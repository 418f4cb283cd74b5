// The getters of ObjectReader for words of a fixed set and for lists, and the check of free-form values.
#include "flags/fields.h"

namespace Flightdeck::Flags {

namespace {

/// "ALL", "all_match_type" or " ALL_MATCH_TYPE" for ALL_MATCH_TYPE; nothing when no or several words fit.
QByteArray intendedWord(const QByteArray &written, const QByteArrayList &words)
{
    const QByteArray folded = written.trimmed().toLower();
    QByteArray found;
    for (const QByteArray &word : words) {
        const QByteArray candidate = word.toLower();
        if (folded != candidate && (folded.isEmpty() || !candidate.startsWith(QByteArray(folded + '_'))))
            continue;
        if (!found.isEmpty())
            return {};
        found = word;
    }
    return found;
}

QByteArray inStyleOf(const YamlNode &node, const QByteArray &word)
{
    if (node.style == YamlNode::Style::DoubleQuoted)
        return '"' + word + '"';
    if (node.style == YamlNode::Style::SingleQuoted)
        return '\'' + word + '\'';
    return word;
}

} // namespace

int ObjectReader::word(const char *name, const QByteArrayList &words, const QString &topic, Presence presence,
                       bool nullAllowed)
{
    const Field *field = this->field(name);
    if (!field) {
        if (presence == Presence::Required)
            missing(name);
        return -1;
    }
    const auto list = [&words] { return QString::fromUtf8(words.join(", ")); };
    const YamlNode &node = field->value->resolved();
    const YamlValue value = node.isScalar() ? field->scalar() : YamlValue();
    if (node.isScalar() && value.type == YamlValue::Type::Null && nullAllowed)
        return -1;
    if (!node.isScalar() || !value.isText()) {
        std::optional<Fix> fix;
        if (node.isScalar() && words.contains(node.text.toLower()))
            fix = Fix{field->value->span, '"' + node.text.toLower() + '"', tr("Put it in quotes")};
        wrongKind(*field, tr("one of %1").arg(list()), fix);
        return -1;
    }
    const int index = int(words.indexOf(value.bytes));
    if (index >= 0)
        return index;
    const QByteArray intended = intendedWord(value.bytes, words);
    const bool mendable =
        !intended.isEmpty() && field->value->isScalar() && node.style <= YamlNode::Style::DoubleQuoted;
    std::optional<Fix> fix;
    if (mendable)
        fix = Fix{node.span, inStyleOf(node, intended), tr("Write %1").arg(QString::fromUtf8(intended))};
    const QString written = QString::fromUtf8(value.bytes.left(80));
    m_context.error((mendable ? QStringLiteral("short-") : QStringLiteral("unknown-")) + topic,
                    mendable ? tr("Flipt rejects the file: %1 is %2; the word is %3.")
                                   .arg(QString::fromLatin1(name), written, QString::fromUtf8(intended))
                             : tr("Flipt rejects the file: %1 is \"%2\"; it must be one of %3.")
                                   .arg(QString::fromLatin1(name), written, list()),
                    placeOf(*field), fix);
    return mendable ? int(words.indexOf(intended)) : -1;
}

std::vector<const YamlNode *> ObjectReader::list(const char *name)
{
    const Field *field = this->field(name);
    if (!field)
        return {};
    const YamlNode &node = field->value->resolved();
    if (!node.isSequence()) {
        std::optional<Fix> fix;
        if (node.style == YamlNode::Style::Absent && field->value == &node && node.anchor.isEmpty() &&
            !field->inFlow)
            fix = Fix{node.span, " []", tr("Write an empty list")};
        wrongKind(*field, tr("a list"), fix);
        return {};
    }
    std::vector<const YamlNode *> items;
    items.reserve(node.items.size());
    for (const auto &item : node.items)
        items.push_back(item.get());
    return items;
}

void checkFreeForm(ReadContext &context, const YamlNode &reference)
{
    const YamlNode &node = reference.resolved();
    if (node.isScalar()) {
        const YamlValue value = yamlValue(node);
        if (!value.refusal.isEmpty()) {
            context.error(
                QStringLiteral("illegal-number"),
                QCoreApplication::translate("ObjectReader", "Flipt rejects the file: it cannot read %1 (%2).")
                    .arg(QString::fromUtf8(node.text), value.refusal),
                reference.span);
        }
        return;
    }
    for (const auto &item : node.items)
        checkFreeForm(context, *item);
    QSet<QByteArray> seen;
    for (const YamlNode::Entry &entry : node.entries) {
        const YamlNode &key = entry.key->resolved();
        const YamlValue name = key.isScalar() ? yamlValue(key) : YamlValue();
        if (!key.isScalar() || name.type != YamlValue::Type::Text) {
            context.error(
                QStringLiteral("key-not-text"),
                QCoreApplication::translate(
                    "ObjectReader",
                    "Flipt rejects the file: keys in here must be texts; put this one in quotes."),
                entry.key->span,
                key.isScalar() && entry.key->isScalar() && key.style == YamlNode::Style::Plain
                    ? std::optional<Fix>(Fix{key.span, '"' + key.text + '"',
                                             QCoreApplication::translate("ObjectReader", "Put it in quotes")})
                    : std::nullopt);
        } else if (seen.contains(key.text)) {
            context.error(QStringLiteral("duplicate-yaml-key"),
                          QCoreApplication::translate(
                              "ObjectReader", "Flipt rejects the file: %1 stands twice in one object.")
                              .arg(QString::fromUtf8(key.text)),
                          entry.key->span);
        }
        seen.insert(key.text);
        checkFreeForm(context, *entry.value);
    }
}

} // namespace Flightdeck::Flags
