#pragma once

#include "flags/dialect.h"
#include "flags/goformats.h"

#include <QSet>

namespace Flightdeck::Flags {

/// What one constraint says about one value.
enum class Verdict : quint8 {
    NoMatch,
    Match,
    UnreadableValue,      ///< the context's value cannot be read: the request fails
    UnreadableConstraint, ///< the constraint's own value cannot be read: the request fails
};

/// A constraint prepared once, so that a value costs a comparison.
/// Source: matchesString, matchesNumber, matchesBool, matchesDateTime of Flipt 1.35.0,
/// internal/server/evaluation/legacy_evaluator.go.
class ConstraintMatcher
{
public:
    /// @param constraint must outlive the matcher.
    /// @param serial from 0, the matcher's own number among those that are used together.
    ConstraintMatcher(const Constraint &constraint, const Dialect &dialect, int serial = 0);

    const Constraint &constraint() const { return *m_constraint; }
    int serial() const { return m_serial; }
    /// True when the entity id is looked at, not a property.
    bool readsEntity() const { return m_constraint->type == ConstraintType::EntityId; }
    /// @param given the value; empty = the context has no such property.
    Verdict verdict(const QString &given) const;
    /// Flipt's message for an unreadable verdict.
    QString failure(Verdict verdict, const QString &given) const;

private:
    enum class Operator {
        Unknown,
        Empty,
        NotEmpty,
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Prefix,
        Suffix,
        Contains,
        NotContains,
        OneOf,
        NotOneOf,
        True,
        False,
    };
    static Operator operatorOf(const Constraint &constraint, const Dialect &dialect);

    Verdict judge(const QString &given) const;
    bool matchesText(const QString &given) const;
    Verdict judgeNumber(const QString &given) const;
    Verdict judgeTruth(const QString &given) const;
    Verdict judgeTime(const QString &given) const;
    template<typename Value> bool compares(const Value &given, const Value &wanted) const;

    const Constraint *m_constraint;
    Operator m_operator;
    int m_serial;
    bool m_lenientValues;
    bool m_known;          ///< this Flipt knows the constraint's type
    bool m_negatesNumbers; ///< isnotoneof of numbers means what it says
    std::optional<double> m_number;
    std::optional<GoTime> m_time;
    std::optional<std::vector<double>> m_numbers;
    std::optional<QSet<QString>> m_texts;
};

} // namespace Flightdeck::Flags
