#include "flags/completion.h"

#include "flags/constraintform.h"

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
    static const QRegularExpression form(QStringLiteral(R"(^[\s-]*type:\s*([A-Z]+(?:_ID)?))"));
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

static QStringList operatorsOf(const QString &type, const FliptVersion &version)
{
    ConstraintType chosen = ConstraintType::String;
    for (ConstraintType known : constraintTypes(version)) {
        if (constraintTypeName(known).startsWith(QByteArray(type.toLatin1() + '_')) && !type.isEmpty())
            chosen = known;
    }
    QStringList operators = constraintOperators(chosen, version);
    for (QString &op : operators) { // unquoted they would be booleans, which Flipt rejects there
        if (op == QStringLiteral("true") || op == QStringLiteral("false"))
            op = QLatin1Char('"') + op + QLatin1Char('"');
    }
    operators.sort();
    return operators;
}

static QStringList typesOf(const FliptVersion &version)
{
    QStringList types;
    for (ConstraintType type : constraintTypes(version))
        types.append(QString::fromLatin1(constraintTypeName(type)));
    types.sort();
    return types;
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
        return typesOf(document.version());
    if (key == QStringLiteral("type"))
        return {QStringLiteral("BOOLEAN_FLAG_TYPE"), QStringLiteral("VARIANT_FLAG_TYPE")};
    if (key == QStringLiteral("operator") && parent == QStringLiteral("constraints"))
        return operatorsOf(constraintType(lines, place.line, indent), document.version());
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

} // namespace Flightdeck::Flags
