#include "flags/segmentreader.h"

namespace Flightdeck::Flags {

namespace {

QByteArrayList operatorsOf(ConstraintType type, const Dialect &dialect)
{
    static const QByteArrayList texts = {"eq",     "neq",    "empty",   "notempty",
                                         "prefix", "suffix", "isoneof", "isnotoneof"};
    static const QByteArrayList moreTexts = texts + QByteArrayList{"contains", "notcontains"};
    static const QByteArrayList numbers = {"eq",  "neq", "present", "notpresent", "le",
                                           "lte", "gt",  "gte",     "isoneof",    "isnotoneof"};
    static const QByteArrayList booleans = {"true", "false", "present", "notpresent"};
    static const QByteArrayList times = {"eq", "neq", "present", "notpresent", "le", "lte", "gt", "gte"};
    static const QByteArrayList ids = {"eq", "neq", "isoneof", "isnotoneof"};
    switch (type) {
    case ConstraintType::String:
        return dialect.contains ? moreTexts : texts;
    case ConstraintType::Number:
        return numbers;
    case ConstraintType::Boolean:
        return booleans;
    case ConstraintType::DateTime:
        return times;
    case ConstraintType::EntityId:
        return ids;
    }
    return {};
}

/// The operator that means the same, for what people write instead.
QByteArray sameMeaning(const QByteArray &written, ConstraintType type)
{
    static const QHash<QByteArray, QByteArray> symbols = {{"=", "eq"},   {"==", "eq"},  {"!=", "neq"},
                                                          {"<=", "lte"}, {">=", "gte"}, {">", "gt"}};
    if (symbols.contains(written))
        return symbols.value(written);
    if (type == ConstraintType::String && (written == "present" || written == "notpresent"))
        return written == "present" ? "notempty" : "empty";
    if (type != ConstraintType::String && (written == "empty" || written == "notempty"))
        return written == "empty" ? "notpresent" : "present";
    return {};
}

} // namespace

Segment SegmentReader::read(const YamlNode &item)
{
    Segment result;
    result.span = item.whole;
    ObjectReader segment(m_context, item, itemPlace(item, m_context.text()), [] { return tr("a segment"); },
                         {"key", "name", "description", "match_type", "constraints"});
    if (!segment.isMapping())
        return result;
    result.key = segment.text("key", TextForm::Key, Presence::Required);
    result.name = segment.text("name", TextForm::OneLine, Presence::Required);
    result.description = segment.description();
    static const QByteArrayList matchTypes = {"ALL_MATCH_TYPE", "ANY_MATCH_TYPE"};
    const int match =
        segment.word("match_type", matchTypes, QStringLiteral("match-type"), Presence::Required);
    result.matchType = match == 1 ? MatchType::Any : MatchType::All;
    for (const YamlNode *constraint : segment.list("constraints")) {
        if (auto read = readConstraint(*constraint))
            result.constraints.push_back(std::move(*read));
    }
    return result;
}

std::optional<Constraint> SegmentReader::readConstraint(const YamlNode &item)
{
    ObjectReader reader(m_context, item, itemPlace(item, m_context.text()), [] { return tr("a constraint"); },
                        {"type", "property", "operator", "value", "description"});
    if (!reader.isMapping())
        return std::nullopt;
    Constraint result;
    result.span = item.whole;
    static const QByteArrayList oldTypes = {"STRING_COMPARISON_TYPE", "NUMBER_COMPARISON_TYPE",
                                            "BOOLEAN_COMPARISON_TYPE", "DATETIME_COMPARISON_TYPE"};
    static const QByteArrayList types = oldTypes + QByteArrayList{"ENTITY_ID_COMPARISON_TYPE"};
    const int type = reader.word("type", m_context.dialect().entityIds ? types : oldTypes,
                                 QStringLiteral("constraint-type"), Presence::Required);
    result.type = type < 0 ? ConstraintType::String : ConstraintType(type);
    result.property = reader.text("property", TextForm::OneLine, Presence::Required);
    result.description = reader.description();
    if (type >= 0) {
        readOperator(reader, result);
    } else if (const Field *op = reader.field("operator")) {
        result.op = QString::fromUtf8(op->value->resolved().text);
    }
    readValue(reader, result);
    return result;
}

void SegmentReader::readOperator(ObjectReader &reader, Constraint &result)
{
    const QByteArrayList words = operatorsOf(result.type, m_context.dialect());
    const Field *field = reader.field("operator");
    const QByteArray written = field && field->value->isScalar() ? field->value->text : QByteArray();
    const QByteArray meant = sameMeaning(written, result.type);
    result.op = QString::fromUtf8(written);
    if (field && field->scalar().isText() && words.contains(meant)) {
        m_context.error(QStringLiteral("unknown-operator"),
                        tr("Flipt rejects the file: %1 is no operator here; it is called %2.")
                            .arg(QString::fromUtf8(written), QString::fromUtf8(meant)),
                        reader.placeOf(*field),
                        Fix{field->value->span, meant, tr("Write %1").arg(QString::fromUtf8(meant))});
        return;
    }
    if (written == "lt" && words.contains("lte")) {
        m_context.error(
            QStringLiteral("unknown-operator"),
            tr("Flipt rejects the file: its check does not know lt; write lte with the next smaller value."),
            reader.placeOf(*field));
        return;
    }
    const int word = reader.word("operator", words, QStringLiteral("operator"), Presence::Required);
    if (word >= 0)
        result.op = QString::fromUtf8(words[word]);
}

void SegmentReader::readValue(ObjectReader &reader, Constraint &result)
{
    const Field *field = reader.field("value");
    const bool isList = field && field->value->resolved().isSequence();
    const bool wantsList =
        result.op == QStringLiteral("isoneof") || result.op == QStringLiteral("isnotoneof");
    if (!isList || !wantsList) {
        result.value = reader.text("value", TextForm::Any);
        return;
    }
    const QByteArray json = goJson(*field->value, false);
    result.value = QString::fromUtf8(json);
    if (m_context.dialect().listsIn16 && m_head.version == "1.6") {
        checkFreeForm(m_context, *field->value);
        return;
    }
    QByteArray quoted = json;
    quoted.replace("'", "''");
    const bool mendable = field->value->isSequence() && field->value->style == YamlNode::Style::Flow &&
                          field->value->anchor.isEmpty();
    reader.wrongKind(*field, tr("the list as JSON text in quotes"),
                     mendable ? std::optional<Fix>(Fix{field->value->span, '\'' + quoted + '\'',
                                                       tr("Write the list as JSON text")})
                              : std::nullopt);
}

} // namespace Flightdeck::Flags
