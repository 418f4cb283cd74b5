#include "rollouts/rolloutrow.h"

#include <tuple>

namespace Flightdeck::Rollouts {

bool RolloutRow::operator==(const RolloutRow &other) const
{
    return key == other.key && split == other.split && weights == other.weights &&
           surroundings == other.surroundings && projection == other.projection &&
           freshness == other.freshness && (canary == other.canary || *canary == *other.canary);
}

bool sortsBefore(const RolloutRow &a, const RolloutRow &b)
{
    const auto order = [](const RolloutRow &row) {
        return std::tie(row.projection.attention, row.canary->meta.nameSpace, row.canary->meta.name,
                        row.cluster);
    };
    return order(a) < order(b);
}

QString rolloutKey(const QString &cluster, const QString &nameSpace, const QString &name)
{
    // A newline can be in none of the three, a slash can be in a context's name.
    return cluster + QLatin1Char('\n') + nameSpace + QLatin1Char('/') + name;
}

} // namespace Flightdeck::Rollouts
