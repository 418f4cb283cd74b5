#include "views/rollouts/rolloutorder.h"

#include "rollouts/rolloutlistmodel.h"

namespace Flightdeck::Views {

using Rollouts::RolloutListModel;
using Rollouts::RolloutRow;

namespace {

/// What a column compares: a number, or words when there is no number in it.
struct SortKey
{
    std::optional<double> number;
    QString text;
};

template<typename T> std::optional<double> number(const std::optional<T> &value)
{
    return value ? std::optional<double>(double(*value)) : std::nullopt;
}

std::optional<double> number(const QDateTime &time)
{
    return time.isValid() ? std::optional<double>(double(time.toMSecsSinceEpoch())) : std::nullopt;
}

SortKey keyOf(const RolloutRow &row, const Rollouts::MetricCells &metrics, int column)
{
    const Rollouts::Projection &p = row.projection;
    switch (column) {
    case RolloutListModel::Name:
        return {{}, row.canary->meta.name};
    case RolloutListModel::Phase:
        return {double(row.canary->status.phase), {}};
    case RolloutListModel::Traffic:
        return {row.split ? std::optional<double>(row.split->canary) : std::nullopt, {}};
    case RolloutListModel::Step: // how far, not which number
        return {p.step && p.steps > 0 ? std::optional<double>(double(*p.step) / p.steps) : std::nullopt, {}};
    case RolloutListModel::Lives:
        return {number(p.livesLeft), {}};
    case RolloutListModel::SuccessRate:
        return {metrics.successRate.value, {}};
    case RolloutListModel::Duration:
        return {metrics.duration.value, {}};
    case RolloutListModel::NextTick:
        return {number(p.nextTick), {}};
    case RolloutListModel::Promotion:
        return {number(p.promotion.isValid() ? p.promotion : p.earliest), {}};
    case RolloutListModel::Rollback:
        return {number(p.rollback), {}};
    case RolloutListModel::Reason:
        return {{}, p.blocker.text};
    case RolloutListModel::Cluster:
        return {{}, row.cluster};
    case RolloutListModel::StrategyColumn:
        return {{}, Rollouts::strategyTitle(p.strategy)};
    default:
        return {};
    }
}

} // namespace

int compareRollouts(const RolloutRow &a, const Rollouts::MetricCells &aMetrics, const RolloutRow &b,
                    const Rollouts::MetricCells &bMetrics, int column, bool descending)
{
    const SortKey left = keyOf(a, aMetrics, column);
    const SortKey right = keyOf(b, bMetrics, column);
    const bool leftKnown = left.number || !left.text.isEmpty();
    const bool rightKnown = right.number || !right.text.isEmpty();
    if (leftKnown != rightKnown)
        return leftKnown ? -1 : 1;
    int order = 0;
    if (left.number && right.number)
        order = *left.number < *right.number ? -1 : *left.number > *right.number ? 1 : 0;
    else
        order = left.text.compare(right.text, Qt::CaseInsensitive);
    return descending ? -order : order;
}

} // namespace Flightdeck::Views
