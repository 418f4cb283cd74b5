#include "flags/constraintmatcher.h"

#include <algorithm>

namespace Flightdeck::Flags {

ConstraintMatcher::Operator ConstraintMatcher::operatorOf(const Constraint &constraint,
                                                          const Dialect &dialect)
{
    const bool text =
        constraint.type == ConstraintType::String || constraint.type == ConstraintType::EntityId;
    // "present" and "notpresent" of the other types are what "notempty" and "empty" are to texts.
    static const QHash<QString, Operator> ofTexts = {
        {QStringLiteral("empty"), Operator::Empty},
        {QStringLiteral("notempty"), Operator::NotEmpty},
        {QStringLiteral("eq"), Operator::Equal},
        {QStringLiteral("neq"), Operator::NotEqual},
        {QStringLiteral("prefix"), Operator::Prefix},
        {QStringLiteral("suffix"), Operator::Suffix},
        {QStringLiteral("isoneof"), Operator::OneOf},
        {QStringLiteral("isnotoneof"), Operator::NotOneOf},
        {QStringLiteral("contains"), Operator::Contains},
        {QStringLiteral("notcontains"), Operator::NotContains},
    };
    static const QHash<QString, Operator> ofOthers = {
        {QStringLiteral("notpresent"), Operator::Empty}, {QStringLiteral("present"), Operator::NotEmpty},
        {QStringLiteral("eq"), Operator::Equal},         {QStringLiteral("neq"), Operator::NotEqual},
        {QStringLiteral("lt"), Operator::Less},          {QStringLiteral("lte"), Operator::LessOrEqual},
        {QStringLiteral("gt"), Operator::Greater},       {QStringLiteral("gte"), Operator::GreaterOrEqual},
        {QStringLiteral("isoneof"), Operator::OneOf},    {QStringLiteral("isnotoneof"), Operator::NotOneOf},
        {QStringLiteral("true"), Operator::True},        {QStringLiteral("false"), Operator::False},
    };
    const Operator op = (text ? ofTexts : ofOthers).value(constraint.op, Operator::Unknown);
    const bool contains = op == Operator::Contains || op == Operator::NotContains;
    return contains && !dialect.contains ? Operator::Unknown : op;
}

ConstraintMatcher::ConstraintMatcher(const Constraint &constraint, const Dialect &dialect, int serial)
    : m_constraint(&constraint)
    , m_operator(operatorOf(constraint, dialect))
    , m_serial(serial)
    , m_lenientValues(dialect.lenientValues)
    , m_known(constraint.type != ConstraintType::EntityId || dialect.entityIds)
    , m_negatesNumbers(dialect.numberIsNotOneOf)
{
    const bool list = m_operator == Operator::OneOf || m_operator == Operator::NotOneOf;
    switch (constraint.type) {
    case ConstraintType::String:
    case ConstraintType::EntityId:
        if (list) {
            if (const std::optional<QStringList> texts = parseGoStringList(constraint.value))
                m_texts = QSet<QString>(texts->begin(), texts->end());
        }
        break;
    case ConstraintType::Number:
        if (list)
            m_numbers = parseGoNumberList(constraint.value);
        else
            m_number = parseGoFloat(constraint.value);
        break;
    case ConstraintType::DateTime:
        m_time = parseGoTime(constraint.value);
        break;
    case ConstraintType::Boolean:
        break;
    }
}

Verdict ConstraintMatcher::verdict(const QString &given) const
{
    const Verdict verdict = judge(given);
    const bool unreadable = verdict != Verdict::Match && verdict != Verdict::NoMatch;
    return unreadable && m_known && m_lenientValues ? Verdict::NoMatch : verdict;
}

Verdict ConstraintMatcher::judge(const QString &given) const
{
    if (!m_known)
        return Verdict::UnreadableConstraint;
    // trimmed() takes Unicode's White_Space away, as Go's strings.TrimSpace does.
    if (m_operator == Operator::Empty)
        return QStringView(given).trimmed().isEmpty() ? Verdict::Match : Verdict::NoMatch;
    if (m_operator == Operator::NotEmpty)
        return QStringView(given).trimmed().isEmpty() ? Verdict::NoMatch : Verdict::Match;
    if (given.isEmpty())
        return Verdict::NoMatch;
    switch (m_constraint->type) {
    case ConstraintType::String:
    case ConstraintType::EntityId:
        return matchesText(given) ? Verdict::Match : Verdict::NoMatch;
    case ConstraintType::Number:
        return judgeNumber(given);
    case ConstraintType::Boolean:
        return judgeTruth(given);
    case ConstraintType::DateTime:
        return judgeTime(given);
    }
    return Verdict::NoMatch;
}

bool ConstraintMatcher::matchesText(const QString &given) const
{
    const QString &wanted = m_constraint->value;
    switch (m_operator) {
    case Operator::Equal:
        return given == wanted;
    case Operator::NotEqual:
        return given != wanted;
    case Operator::Prefix:
        return QStringView(given).trimmed().startsWith(wanted);
    case Operator::Suffix:
        return QStringView(given).trimmed().endsWith(wanted);
    case Operator::Contains:
        return given.contains(wanted);
    case Operator::NotContains:
        return !given.contains(wanted);
    case Operator::OneOf:
        return m_texts && m_texts->contains(given);
    case Operator::NotOneOf:
        return m_texts && !m_texts->contains(given);
    default:
        return false;
    }
}

Verdict ConstraintMatcher::judgeNumber(const QString &given) const
{
    const std::optional<double> value = parseGoFloat(given);
    if (!value)
        return Verdict::UnreadableValue;
    if (m_operator == Operator::OneOf || m_operator == Operator::NotOneOf) {
        if (!m_numbers)
            return Verdict::UnreadableConstraint;
        const bool listed = std::find(m_numbers->begin(), m_numbers->end(), *value) != m_numbers->end();
        const bool negate = m_operator == Operator::NotOneOf && m_negatesNumbers;
        return listed != negate ? Verdict::Match : Verdict::NoMatch;
    }
    if (!m_number)
        return Verdict::UnreadableConstraint;
    return compares(*value, *m_number) ? Verdict::Match : Verdict::NoMatch;
}

Verdict ConstraintMatcher::judgeTruth(const QString &given) const
{
    const std::optional<bool> value = parseGoBool(given);
    if (!value)
        return Verdict::UnreadableValue;
    const bool matches = *value ? m_operator == Operator::True : m_operator == Operator::False;
    return matches ? Verdict::Match : Verdict::NoMatch;
}

Verdict ConstraintMatcher::judgeTime(const QString &given) const
{
    const std::optional<GoTime> value = parseGoTime(given);
    if (!value)
        return Verdict::UnreadableValue;
    if (!m_time)
        return Verdict::UnreadableConstraint;
    return compares(*value, *m_time) ? Verdict::Match : Verdict::NoMatch;
}

template<typename Value> bool ConstraintMatcher::compares(const Value &given, const Value &wanted) const
{
    switch (m_operator) {
    case Operator::Equal:
        return given == wanted;
    case Operator::NotEqual:
        return given != wanted;
    case Operator::Less:
        return given < wanted;
    case Operator::LessOrEqual:
        return given <= wanted;
    case Operator::Greater:
        return given > wanted;
    case Operator::GreaterOrEqual:
        return given >= wanted;
    default:
        return false; // `le` passes Flipt's validator, but its evaluator does not know it
    }
}

// The messages are Flipt's own words on the wire, and so they are not translated.
QString ConstraintMatcher::failure(Verdict verdict, const QString &given) const
{
    if (!m_known)
        return QStringLiteral("unknown constraint type");
    if (verdict == Verdict::UnreadableConstraint &&
        (m_operator == Operator::OneOf || m_operator == Operator::NotOneOf))
        return QStringLiteral("Invalid value for constraint %1").arg(quotedAsGo(m_constraint->value));
    const QString text = quotedAsGo(verdict == Verdict::UnreadableValue ? given : m_constraint->value);
    switch (m_constraint->type) {
    case ConstraintType::Number:
        return QStringLiteral("parsing number from %1").arg(text);
    case ConstraintType::Boolean:
        return QStringLiteral("parsing boolean from %1").arg(text);
    case ConstraintType::DateTime:
        return QStringLiteral("parsing datetime from %1").arg(text);
    default:
        return QStringLiteral("unknown constraint type");
    }
}

} // namespace Flightdeck::Flags
