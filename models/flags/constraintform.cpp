#include "flags/constraintform.h"

#include "flags/dialect.h"
#include "flags/goformats.h"

#include <QCoreApplication>

namespace Flightdeck::Flags {

namespace {

class ConstraintForm
{
    Q_DECLARE_TR_FUNCTIONS(ConstraintForm)
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

QByteArray constraintTypeName(ConstraintType type)
{
    switch (type) {
    case ConstraintType::Number:
        return "NUMBER_COMPARISON_TYPE";
    case ConstraintType::Boolean:
        return "BOOLEAN_COMPARISON_TYPE";
    case ConstraintType::DateTime:
        return "DATETIME_COMPARISON_TYPE";
    case ConstraintType::EntityId:
        return "ENTITY_ID_COMPARISON_TYPE";
    case ConstraintType::String:
        break;
    }
    return "STRING_COMPARISON_TYPE";
}

QList<ConstraintType> constraintTypes(const FliptVersion &version)
{
    QList<ConstraintType> types{ConstraintType::String, ConstraintType::Number, ConstraintType::Boolean,
                                ConstraintType::DateTime};
    if (Dialect(version).entityIds)
        types.append(ConstraintType::EntityId);
    return types;
}

QStringList constraintOperators(ConstraintType type, const FliptVersion &version)
{
    const Dialect dialect(version);
    switch (type) {
    case ConstraintType::Number: {
        QStringList operators = words("eq neq lte gt gte isoneof");
        if (dialect.numberIsNotOneOf) // before that it does the same as isoneof
            operators.append(QStringLiteral("isnotoneof"));
        return operators + words("present notpresent");
    }
    case ConstraintType::Boolean:
        return words("true false present notpresent");
    case ConstraintType::DateTime:
        return words("eq neq lte gt gte present notpresent");
    case ConstraintType::EntityId:
        return words("eq neq isoneof isnotoneof");
    case ConstraintType::String:
        break;
    }
    QStringList operators = words("eq neq isoneof isnotoneof prefix suffix");
    if (dialect.contains)
        operators += words("contains notcontains");
    return operators + words("empty notempty");
}

bool operatorTakesValue(const QString &op)
{
    static const QStringList alone = words("empty notempty present notpresent true false");
    return !alone.contains(op);
}

Core::Result<void> checkConstraintValue(const Constraint &constraint)
{
    const auto wrong = [](const QString &reason) {
        return Core::failure(Core::ErrorCode::InvalidInput, reason);
    };
    if (!operatorTakesValue(constraint.op))
        return {};
    const bool isList =
        constraint.op == QStringLiteral("isoneof") || constraint.op == QStringLiteral("isnotoneof");
    if (constraint.type == ConstraintType::Number) {
        if (isList && !parseGoNumberList(constraint.value))
            return wrong(ConstraintForm::tr("Write the numbers as a list: [1, 2, 3]."));
        if (!isList && !parseGoFloat(constraint.value))
            return wrong(ConstraintForm::tr("The value is no number."));
    } else if (constraint.type == ConstraintType::DateTime) {
        if (!parseGoTime(constraint.value))
            return wrong(ConstraintForm::tr("The value is no date like 2024-12-31 or 2024-12-31T23:59:59Z."));
    } else if (isList && !parseGoStringList(constraint.value)) {
        return wrong(ConstraintForm::tr("Write the texts as a list: [\"DE\", \"FR\"]."));
    }
    return {};
}

} // namespace Flightdeck::Flags
