#include "flags/completion.h"

#include <QMap>
#include <QRegularExpression>

namespace Flightdeck::Flags {

static int indentOf(QStringView line)
{
    int at = 0;
    while (at < line.size() && (line[at] == QLatin1Char(' ') || line[at] == QLatin1Char('-')))
        ++at;
    return at;
}

// Key whose value holds the line: the nearest line above with less indentation. A list dash counts as
// indentation, but a list may stand as far left as its key.
static QString parentOf(const TextLines &lines, int line, int indent)
{
    for (int above = line - 1; above >= 0; --above) {
        const QString text = TextLines::shown(lines.line(above));
        const QString bare = text.trimmed();
        if (bare.isEmpty() || bare.startsWith(QLatin1Char('#')))
            continue;
        const int depth = indentOf(text);
        if (depth >= indent)
            continue;
        const qsizetype colon = text.indexOf(QLatin1Char(':'), depth);
        if (colon >= 0 && text.mid(colon + 1).trimmed().isEmpty())
            return text.mid(depth, colon - depth).trimmed();
        indent = depth;
    }
    return {};
}

static QStringList keysBelow(const QString &parent)
{
    static const QMap<QString, QString> keys{
        {QString(), QStringLiteral("flags namespace segments version")},
        {QStringLiteral("flags"),
         QStringLiteral("description enabled key name rollouts rules type variants")},
        {QStringLiteral("variants"), QStringLiteral("attachment description key name")},
        {QStringLiteral("rules"), QStringLiteral("distributions rank segment")},
        {QStringLiteral("distributions"), QStringLiteral("rollout variant")},
        {QStringLiteral("rollouts"), QStringLiteral("description segment threshold")},
        {QStringLiteral("threshold"), QStringLiteral("percentage value")},
        {QStringLiteral("segment"), QStringLiteral("key keys operator value")},
        {QStringLiteral("segments"), QStringLiteral("constraints description key match_type name")},
        {QStringLiteral("constraints"), QStringLiteral("description operator property type value")},
    };
    return keys.value(parent).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// The comparison type that the constraint around `line` says, "STRING" and so on.
static QString constraintType(const TextLines &lines, int line, int indent)
{
    static const QRegularExpression form(QStringLiteral(R"(^[\s-]*type:\s*([A-Z]+))"));
    for (const int step : {-1, 1}) {
        for (int at = line; at >= 0 && at < lines.count(); at += step) {
            const QString text = TextLines::shown(lines.line(at));
            if (indentOf(text) < indent && !text.trimmed().isEmpty())
                break;
            if (const QRegularExpressionMatch match = form.match(text); match.hasMatch())
                return match.captured(1);
            // A dash begins another constraint.
            if (text.trimmed().startsWith(QLatin1Char('-')) && (step < 0 || at > line))
                break;
        }
    }
    return {};
}

// What Flipt 1.35.0 accepts (internal/cue/flipt.cue); `le` is accepted too and never matches, so it is not
// offered.
static QStringList operatorsOf(const QString &type)
{
    const auto list = [](const char *words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); };
    if (type == QStringLiteral("NUMBER"))
        return list("eq gt gte isnotoneof isoneof lte neq notpresent present");
    if (type == QStringLiteral("BOOLEAN"))
        return list("\"false\" notpresent present \"true\"");
    if (type == QStringLiteral("DATETIME"))
        return list("eq gt gte lte neq notpresent present");
    return list("empty eq isnotoneof isoneof neq notempty prefix suffix");
}

static QStringList valuesOf(const TextLines &lines, const Document &document, Place place, const QString &key,
                            int indent)
{
    const QString parent = parentOf(lines, place.line, indent);
    if (key == QStringLiteral("segment") ||
        (key == QStringLiteral("key") && parent == QStringLiteral("segment")))
        return document.segmentKeys();
    if (key == QStringLiteral("variant"))
        return document.variantKeysAt(lines.byte(place));
    if (key == QStringLiteral("match_type"))
        return {QStringLiteral("ALL_MATCH_TYPE"), QStringLiteral("ANY_MATCH_TYPE")};
    if (key == QStringLiteral("enabled") ||
        (key == QStringLiteral("value") && parent != QStringLiteral("constraints")))
        return {QStringLiteral("false"), QStringLiteral("true")};
    if (key == QStringLiteral("type") && parent == QStringLiteral("constraints"))
        return {QStringLiteral("BOOLEAN_COMPARISON_TYPE"), QStringLiteral("DATETIME_COMPARISON_TYPE"),
                QStringLiteral("NUMBER_COMPARISON_TYPE"), QStringLiteral("STRING_COMPARISON_TYPE")};
    if (key == QStringLiteral("type"))
        return {QStringLiteral("BOOLEAN_FLAG_TYPE"), QStringLiteral("VARIANT_FLAG_TYPE")};
    if (key == QStringLiteral("operator") && parent == QStringLiteral("constraints"))
        return operatorsOf(constraintType(lines, place.line, indent));
    if (key == QStringLiteral("operator"))
        return {QStringLiteral("AND_SEGMENT_OPERATOR"), QStringLiteral("OR_SEGMENT_OPERATOR")};
    return {};
}

Completion completionsAt(const TextLines &lines, const Document &document, Place place)
{
    if (place.line < 0 || place.line >= lines.count())
        return {};
    const QString before = TextLines::shown(lines.line(place.line)).left(place.column);
    static const QRegularExpression value(QStringLiteral(R"(^[\s-]*([a-z_]+):\s+(["']?[^\s"'#]*)$)"));
    static const QRegularExpression key(QStringLiteral(R"(^[\s-]*([a-z_]*)$)"));
    Completion completion;
    QString typed;
    if (const QRegularExpressionMatch match = value.match(before); match.hasMatch()) {
        completion.from = int(match.capturedStart(2));
        typed = match.captured(2);
        completion.words = valuesOf(lines, document, place, match.captured(1), indentOf(before));
    } else if (const QRegularExpressionMatch name = key.match(before); name.hasMatch()) {
        completion.from = int(name.capturedStart(1));
        typed = name.captured(1);
        for (const QString &word : keysBelow(parentOf(lines, place.line, indentOf(before))))
            completion.words.append(word + QLatin1Char(':'));
    }
    completion.words.removeIf([&typed](const QString &word) {
        return word == typed || !word.startsWith(typed, Qt::CaseInsensitive);
    });
    return completion;
}

std::optional<qsizetype> segmentDefinition(const TextLines &lines, const Document &document, Place place)
{
    const qsizetype byte = lines.byte(place);
    const QString line = TextLines::shown(lines.line(place.line));
    const auto isWord = [&line](qsizetype at) {
        return at >= 0 && at < line.size() &&
               (line[at].isLetterOrNumber() || line[at] == QLatin1Char('-') || line[at] == QLatin1Char('_'));
    };
    qsizetype begin = place.column;
    while (isWord(begin - 1))
        --begin;
    qsizetype end = place.column;
    while (isWord(end))
        ++end;
    const QString word = line.mid(begin, end - begin);
    for (const FlagDocument &part : document.documents()) {
        for (const Segment &segment : part.segments) {
            const bool inside = segment.span.begin <= byte && byte < segment.span.end;
            if (segment.key == word && !inside)
                return segment.span.begin;
        }
    }
    return std::nullopt;
}

} // namespace Flightdeck::Flags
