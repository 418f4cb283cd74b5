#include "killswitch/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace Flightdeck::KillSwitch {

namespace {

using Flags::Constraint;
using Flags::ConstraintType;

QString number(double value)
{
    return QString::number(value, 'g', 15);
}

/// First item of `["a", "b"]` or `[1, 2]`.
QString firstOf(const QString &list)
{
    const QJsonValue first = QJsonDocument::fromJson(list.toUtf8()).array().first();
    return first.isString() ? first.toString() : number(first.toDouble());
}

/// A value that meets the constraint; nothing when the property has to be absent.
std::optional<QString> meeting(const Constraint &constraint)
{
    const QString &op = constraint.op;
    const QString &value = constraint.value;
    if (op == QStringLiteral("empty") || op == QStringLiteral("notpresent"))
        return {};
    if (op == QStringLiteral("isoneof"))
        return firstOf(value);
    if (constraint.type == ConstraintType::Boolean)
        return op == QStringLiteral("false") ? QStringLiteral("false") : QStringLiteral("true");
    if (op == QStringLiteral("notempty") || op == QStringLiteral("present") ||
        op == QStringLiteral("isnotoneof"))
        return constraint.type == ConstraintType::Number ? QStringLiteral("123456789")
                                                         : QStringLiteral("somebody-else");
    const bool less = op == QStringLiteral("lt");
    const bool more = op == QStringLiteral("gt") || op == QStringLiteral("neq");
    if (constraint.type == ConstraintType::Number)
        return number(value.toDouble() + (more ? 1 : less ? -1 : 0));
    if (constraint.type == ConstraintType::DateTime) {
        const QDateTime time = QDateTime::fromString(value, Qt::ISODate);
        return time.isValid() && (more || less) ? time.addDays(more ? 1 : -1).toUTC().toString(Qt::ISODate)
                                                : value;
    }
    return more ? QString(value + u'x') : value; // eq, prefix, suffix, contains
}

Witness meeting(const Flags::Segment &segment, const QString &entity)
{
    Witness witness{entity, {}};
    for (const Constraint &constraint : segment.constraints) {
        const auto value = meeting(constraint);
        if (constraint.type == ConstraintType::EntityId)
            witness.entity = value.value_or(entity);
        else if (value && !witness.context.contains(constraint.property))
            witness.context.insert(constraint.property, *value);
    }
    return witness;
}

} // namespace

std::vector<Witness> madeUpPeople(const Flags::Snapshot &snapshot, const QString &nameSpace,
                                  const Flags::Flag &flag, int count)
{
    QStringList keys;
    for (const Flags::Rule &rule : flag.rules)
        keys += rule.segment.keys;
    for (const Flags::Rollout &rollout : flag.rollouts)
        keys += rollout.segment.keys;
    keys.removeDuplicates();
    std::vector<const Flags::Segment *> segments{nullptr}; // nobody known: no context
    for (const QString &key : std::as_const(keys)) {
        if (const Flags::Segment *segment = snapshot.segment(nameSpace, key))
            segments.push_back(segment);
    }
    std::vector<Witness> people;
    for (int i = 0; i < count; ++i) {
        const QString entity = QStringLiteral("sample-%1").arg(i + 1);
        const Flags::Segment *segment = segments[size_t(i) % segments.size()];
        people.push_back(segment ? meeting(*segment, entity) : Witness{entity, {}});
    }
    return people;
}

std::vector<Witness> peopleOf(const Flags::Population &population, int count)
{
    std::vector<Witness> people;
    const qsizetype step = qMax<qsizetype>(1, population.size() / qMax(1, count));
    for (qsizetype row = 0; row < population.size() && int(people.size()) < count; row += step) {
        Witness witness{QString::fromUtf8(population.entity(row)), {}};
        for (const QString &property : population.properties()) {
            const int column = population.column(property);
            const int id = column < 0 ? -1 : population.valueId(column, row);
            if (id >= 0)
                witness.context.insert(property, population.values(column)[size_t(id)]);
        }
        people.push_back(std::move(witness));
    }
    return people;
}

} // namespace Flightdeck::KillSwitch
