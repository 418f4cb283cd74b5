#include "flags/advice.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Flightdeck::Flags {

namespace {

class ConstraintAdvice
{
    Q_DECLARE_TR_FUNCTIONS(ConstraintAdvice)
};

/// Go's strconv.ParseFloat, without its hexadecimal form.
bool isNumber(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(
            R"(\A([+-]?((\d(_?\d)*\.?(\d(_?\d)*)?|\.\d(_?\d)*)(e[+-]?\d(_?\d)*)?|inf|infinity)|nan)\z)"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

/// RFC 3339 as Go reads it (a comma before the fraction and an hour of one digit are fine), or a date alone.
bool isTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(\A(\d{4}-\d\d-\d\d)(T(\d\d?):(\d\d):(\d\d)([.,]\d+)?(Z|[+-]([01]\d|2[0-4]):([0-5]\d|60)))?\z)"));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() && QDate::fromString(match.captured(1), Qt::ISODate).isValid() &&
           QTime::isValid(match.captured(3).toInt(), match.captured(4).toInt(), match.captured(5).toInt());
}

bool isListOf(const QString &text, QJsonValue::Type type)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    if (bytes == "null")
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray())
        return false;
    const QJsonArray items = document.array();
    return std::all_of(items.begin(), items.end(), [&](const QJsonValue &item) {
        return item.type() == type || (item.isNull() && type == QJsonValue::Double); // null is 0 there
    });
}

} // namespace

void adviseConstraint(ReadContext &context, const Constraint &constraint)
{
    const auto warn = [&](const char *rule, const QString &message) {
        context.warning(QString::fromLatin1(rule), message, constraint.span);
    };
    const QString &op = constraint.op;
    const QString effect = context.dialect().lenientValues
                               ? ConstraintAdvice::tr("it never matches")
                               : ConstraintAdvice::tr("evaluating the flag fails");
    const bool isList = op == QStringLiteral("isoneof") || op == QStringLiteral("isnotoneof");
    const bool isNumeric = constraint.type == ConstraintType::Number;
    if (op == QStringLiteral("le")) {
        warn("operator-never-matches",
             ConstraintAdvice::tr("Flipt accepts le and never matches it; write lte."));
        return;
    }
    if (isNumeric && op == QStringLiteral("isnotoneof") && !context.dialect().numberIsNotOneOf) {
        warn("isnotoneof-of-numbers",
             ConstraintAdvice::tr("This version of Flipt treats isnotoneof for numbers as isoneof: it "
                                  "matches the listed ones."));
    }
    if (isList && !isListOf(constraint.value, isNumeric ? QJsonValue::Double : QJsonValue::String)) {
        warn("value-is-no-list",
             isNumeric
                 ? ConstraintAdvice::tr("The value is no JSON list of numbers like [1, 2]; %1.").arg(effect)
                 : ConstraintAdvice::tr(
                       "The value is no JSON list of texts like [\"DE\", \"FR\"]; it never matches."));
        return;
    }
    static const QStringList comparing = {QStringLiteral("eq"), QStringLiteral("neq"), QStringLiteral("lte"),
                                          QStringLiteral("gt"), QStringLiteral("gte")};
    if (!comparing.contains(op))
        return;
    if (isNumeric && !isNumber(constraint.value))
        warn("value-is-no-number", ConstraintAdvice::tr("The value is no number; %1.").arg(effect));
    if (constraint.type == ConstraintType::DateTime && !isTime(constraint.value)) {
        warn("value-is-no-date",
             ConstraintAdvice::tr("The value is no date like 2024-12-31 or 2024-12-31T23:59:59Z; %1.")
                 .arg(effect));
    }
}

} // namespace Flightdeck::Flags
