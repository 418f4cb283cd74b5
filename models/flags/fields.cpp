#include "flags/fields.h"

#include "flags/yamlscan.h"

namespace Flightdeck::Flags {

namespace {

bool isMergeKey(const YamlNode &key)
{
    return key.isScalar() && key.style == YamlNode::Style::Plain && key.text == "<<" && key.tag.isEmpty();
}

void appendOwn(const YamlNode &mapping, std::vector<Field> &fields)
{
    for (const YamlNode::Entry &entry : mapping.entries) {
        if (!isMergeKey(*entry.key))
            fields.push_back({entry.key.get(), entry.value.get(), mapping.style == YamlNode::Style::Flow});
    }
}

void appendMerged(const YamlNode &source, std::vector<Field> &fields, QSet<QByteArray> &taken)
{
    if (source.isSequence()) {
        for (const auto &item : source.items)
            appendMerged(item->resolved(), fields, taken);
        return;
    }
    for (const Field &field : effectiveFields(source)) {
        const QByteArray &name = field.key->resolved().text;
        if (!taken.contains(name)) {
            taken.insert(name);
            fields.push_back(field);
        }
    }
}

/// Go's JSON reader takes a key twice, and the check before it minds only values that differ.
bool isSameInJson(const ReadContext &context, const YamlNode &mapping, const YamlNode::Entry &entry)
{
    return context.isJson() &&
           goJson(*mapping.entry(entry.key->text)->value, true) == goJson(*entry.value, true);
}

/// Keys twice in one mapping, merge keys included: yaml.v3 refuses them even with equal values.
void checkDuplicates(ReadContext &context, const YamlNode &mapping)
{
    // Objects of a flag file are small; others are looked up.
    QSet<QByteArrayView> seen;
    const size_t count = mapping.entries.size();
    const bool isSmall = count <= 16;
    for (size_t i = 0; i < count; ++i) {
        const YamlNode &key = *mapping.entries[i].key;
        if (!key.isScalar())
            continue;
        bool isAgain = false;
        if (isSmall) {
            for (size_t j = 0; j < i && !isAgain; ++j)
                isAgain = mapping.entries[j].key->isScalar() && mapping.entries[j].key->text == key.text;
        } else {
            isAgain = seen.contains(key.text);
            seen.insert(key.text);
        }
        if (isAgain && !isSameInJson(context, mapping, mapping.entries[i])) {
            context.error(QStringLiteral("duplicate-yaml-key"),
                          QCoreApplication::translate(
                              "ObjectReader", "Flipt rejects the file: %1 stands twice in one object.")
                              .arg(QString::fromUtf8(key.text)),
                          key.span);
        }
    }
}

} // namespace

Span Field::place(const QByteArray &text) const
{
    const Span own = value->whole;
    const bool sameLine = !QByteArrayView(text)
                               .sliced(key->span.begin, qMax<qsizetype>(0, own.begin - key->span.begin))
                               .contains('\n');
    if (own.size() == 0 || !sameLine)
        return key->span;
    if (value->isScalar() &&
        (value->style == YamlNode::Style::Literal || value->style == YamlNode::Style::Folded))
        return {own.begin, YamlScan(text).lineEnd(own.begin)};
    return own;
}

YamlValue Field::scalar() const
{
    const YamlNode &node = value->resolved();
    if (inFlow && value->style == YamlNode::Style::Absent && node.tag.isEmpty())
        return {};
    return yamlValue(node);
}

std::vector<Field> effectiveFields(const YamlNode &mapping)
{
    std::vector<Field> fields;
    fields.reserve(mapping.entries.size());
    appendOwn(mapping, fields);
    const YamlNode::Entry *merge = mapping.entry("<<");
    if (!merge || !isMergeKey(*merge->key))
        return fields;
    QSet<QByteArray> taken;
    for (const Field &field : fields)
        taken.insert(field.key->resolved().text);
    appendMerged(merge->value->resolved(), fields, taken);
    return fields;
}

Span itemPlace(const YamlNode &item, const QByteArray &text)
{
    const YamlNode &node = item.resolved();
    if (item.kind == YamlNode::Kind::Alias)
        return item.span;
    if (node.isMapping() && !node.entries.empty())
        return node.entries.front().key->span;
    if (item.span.size() > 0)
        return {item.span.begin, qMin(item.span.end, YamlScan(text).lineEnd(item.span.begin))};
    return {qMax<qsizetype>(0, item.span.begin - 1), item.span.begin};
}

ObjectReader::ObjectReader(ReadContext &context, const YamlNode &reference, Span place, Name what,
                           std::initializer_list<const char *> allowed)
    : m_context(context)
    , m_place(place)
{
    const YamlNode &node = reference.resolved();
    m_isMapping = node.isMapping();
    if (!m_isMapping) {
        m_context.error(QStringLiteral("wrong-kind"),
                        tr("Flipt rejects the file: %1 must be a mapping of keys and values.").arg(what()),
                        place);
        return;
    }
    checkDuplicates(m_context, node);
    const YamlNode::Entry *merge = node.entry("<<");
    if (merge && isMergeKey(*merge->key)) {
        const YamlNode &source = merge->value->resolved();
        const bool good = source.isMapping() ||
                          (source.isSequence() &&
                           std::all_of(source.items.begin(), source.items.end(),
                                       [](const auto &item) { return item->resolved().isMapping(); }));
        if (!good) {
            m_context.error(QStringLiteral("wrong-kind"),
                            tr("Flipt rejects the file: a merge key takes a mapping or a list of mappings."),
                            merge->key->span);
            return;
        }
    }
    m_fields = effectiveFields(node);
    checkKeys(what, allowed);
}

void ObjectReader::checkKeys(Name what, std::initializer_list<const char *> allowed)
{
    for (const Field &field : m_fields) {
        const YamlNode &key = field.key->resolved();
        const bool known =
            key.isScalar() && !key.text.isEmpty() &&
            std::any_of(allowed.begin(), allowed.end(), [&key](const char *name) {
                return key.text[0] == name[0] && QByteArrayView(key.text) == QByteArrayView(name);
            });
        if (known)
            continue;
        m_hasUnknownKeys = true;
        const QString name = key.isScalar() ? QString::fromUtf8(key.text.left(80)) : tr("this");
        std::optional<Fix> fix;
        for (const char *candidate : allowed) {
            QByteArray folded = key.text.toLower();
            folded.replace("_", "");
            QByteArray other = QByteArray(candidate).toLower();
            other.replace("_", "");
            const bool near =
                folded == other || (folded.size() > 3 && (other == folded + 'd' || other == folded + 's'));
            if (near && !this->field(candidate) && field.key->isScalar())
                fix = Fix{field.key->span, candidate, tr("Write %1").arg(QString::fromLatin1(candidate))};
        }
        m_context.error(QStringLiteral("unknown-key"),
                        tr("Flipt rejects the file: it knows no key %1 in %2.").arg(name, what()),
                        field.key->span, fix);
    }
}

const Field *ObjectReader::field(const char *name) const
{
    const QByteArrayView wanted(name);
    for (const Field &candidate : m_fields) {
        if (candidate.key->resolved().text == wanted && candidate.key->resolved().isScalar())
            return &candidate;
    }
    return nullptr;
}

void ObjectReader::missing(const char *name)
{
    // A mistyped key is one fault, not two.
    if (m_isMapping && !m_hasUnknownKeys) {
        m_context.error(QStringLiteral("missing-key"),
                        tr("Flipt rejects the file: %1 is missing here.").arg(QString::fromLatin1(name)),
                        m_place);
    }
}

void ObjectReader::wrongKind(const Field &field, const QString &wanted, std::optional<Fix> fix)
{
    const YamlNode &node = field.value->resolved();
    const YamlValue value = node.isScalar() ? field.scalar() : YamlValue();
    const QString name = QString::fromUtf8(field.key->resolved().text);
    if (!value.refusal.isEmpty()) {
        m_context.error(QStringLiteral("illegal-number"),
                        tr("Flipt rejects the file: it cannot read %1 (%2).")
                            .arg(QString::fromUtf8(node.text), value.refusal),
                        placeOf(field), fix);
    } else if (node.isScalar() && value.type == YamlValue::Type::Null) {
        m_context.error(
            QStringLiteral("null-value"),
            tr("Flipt rejects the file: %1 has no value; it must be %2 or be left out.").arg(name, wanted),
            placeOf(field), fix);
    } else {
        m_context.error(QStringLiteral("wrong-kind"),
                        tr("Flipt rejects the file: %1 must be %2.").arg(name, wanted), placeOf(field), fix);
    }
}

std::optional<Fix> ObjectReader::quoteFix(const Field &field) const
{
    const YamlNode &node = *field.value;
    if (!node.isScalar() || node.style != YamlNode::Style::Plain || !node.tag.isEmpty() ||
        node.text.contains('\n'))
        return std::nullopt;
    return Fix{node.span, '"' + node.text + '"', tr("Put it in quotes")};
}

QString ObjectReader::text(const char *name, TextForm form, Presence presence)
{
    const Field *field = this->field(name);
    if (!field) {
        if (presence == Presence::Required)
            missing(name);
        return {};
    }
    const YamlNode &node = field->value->resolved();
    const YamlValue value = node.isScalar() ? field->scalar() : YamlValue();
    if (!node.isScalar()) {
        wrongKind(*field, tr("a text"));
        return {};
    }
    const bool nullAllowed = m_context.dialect().nullDescriptions && qstrcmp(name, "description") == 0;
    if (value.type == YamlValue::Type::Null && nullAllowed)
        return {};
    const QString text = QString::fromUtf8(value.bytes);
    if (!value.isText() || !value.refusal.isEmpty()) {
        std::optional<Fix> fix = quoteFix(*field);
        if (value.type == YamlValue::Type::Null && form == TextForm::Any &&
            node.style == YamlNode::Style::Absent && field->value == &node && node.anchor.isEmpty())
            fix = Fix{node.span, " \"\"", tr("Write an empty text")};
        wrongKind(*field, tr("a text in quotes"), fix);
        return text;
    }
    const QString shown = QString::fromLatin1(name);
    if (form != TextForm::Any && text.isEmpty()) {
        m_context.error(QStringLiteral("empty-text"),
                        tr("Flipt rejects the file: %1 may not be empty.").arg(shown), placeOf(*field));
    } else if (form == TextForm::OneLine && text.contains(QLatin1Char('\n'))) {
        m_context.error(
            QStringLiteral("more-than-one-line"),
            tr("Flipt rejects the file: %1 must be one line, without a line break at its end.").arg(shown),
            placeOf(*field));
    } else if (form == TextForm::Key) {
        const bool good = std::all_of(value.bytes.begin(), value.bytes.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                   c == '_' || c == ',';
        });
        if (!good) {
            m_context.error(
                QStringLiteral("bad-key"),
                tr("Flipt rejects the file: %1 may hold only letters A to Z, digits, hyphen, underscore "
                   "and comma.")
                    .arg(shown),
                placeOf(*field));
        }
    }
    return text;
}

bool ObjectReader::boolean(const char *name, bool fallback)
{
    const Field *field = this->field(name);
    if (!field)
        return fallback;
    const YamlNode &node = field->value->resolved();
    const YamlValue value = node.isScalar() ? field->scalar() : YamlValue();
    if (value.type == YamlValue::Type::Boolean && value.refusal.isEmpty() && node.isScalar())
        return value.boolean;
    std::optional<Fix> fix;
    const QByteArray lower = node.text.toLower();
    const bool yes = lower == "yes" || lower == "on" || lower == "true";
    if (field->value->isScalar() && node.tag.isEmpty() &&
        (yes || lower == "no" || lower == "off" || lower == "false"))
        fix =
            Fix{node.span, yes ? "true" : "false", tr("Write %1").arg(QLatin1String(yes ? "true" : "false"))};
    wrongKind(*field, tr("true or false, without quotes"), fix);
    return fallback;
}

std::optional<double> ObjectReader::number(const char *name, Presence presence, Span *span)
{
    const Field *field = this->field(name);
    if (!field) {
        if (presence == Presence::Required)
            missing(name);
        return std::nullopt;
    }
    const YamlNode &node = field->value->resolved();
    const YamlValue value = node.isScalar() ? field->scalar() : YamlValue();
    if (span)
        *span = field->value->span;
    if (node.isScalar() && value.isNumber() && value.refusal.isEmpty())
        return value.number;
    std::optional<Fix> fix;
    if (field->value->isScalar() && node.tag.isEmpty() && node.style != YamlNode::Style::Absent) {
        QByteArray bare = node.text.trimmed();
        if (bare.endsWith('%'))
            bare = bare.chopped(1).trimmed();
        if (bare.startsWith('+'))
            bare = bare.mid(1);
        YamlNode plain;
        plain.text = bare;
        const YamlValue mended = yamlValue(plain);
        if (mended.isNumber() && mended.refusal.isEmpty())
            fix = Fix{node.span, bare, tr("Write %1").arg(QString::fromUtf8(bare))};
    }
    wrongKind(*field, tr("a number, without quotes"), fix);
    return std::nullopt;
}

} // namespace Flightdeck::Flags
