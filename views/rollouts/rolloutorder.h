#pragma once

#include "rollouts/metriccell.h"
#include "rollouts/rolloutrow.h"

namespace Flightdeck::Views {

/// Orders two rollouts by what a column of RolloutListModel shows: negative, 0 or positive. What is unknown
/// comes last in either direction.
int compareRollouts(const Rollouts::RolloutRow &a, const Rollouts::MetricCells &aMetrics,
                    const Rollouts::RolloutRow &b, const Rollouts::MetricCells &bMetrics, int column,
                    bool descending);

} // namespace Flightdeck::Views
