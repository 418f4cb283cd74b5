#pragma once

#include "rollouts/rolloutrow.h"

namespace Flightdeck::Views {

/// A tick of Flagger that is still to come.
struct PlannedTick
{
    qint64 timeMs = 0; ///< since the epoch
    int weight = 0;    ///< the canary's share from then on, percent
    bool check = true; ///< false: the traffic goes back to the primary, nothing is judged any more

    bool operator==(const PlannedTick &) const = default;
};

/// How a run goes on if every check passes and every gate is open when it is asked.
struct RunPlan
{
    QList<PlannedTick> ticks; ///< rising in time
    qint64 copyMs = 0;        ///< the primary takes the new spec; 0: it already has
    qint64 routeMs = 0;       ///< all traffic is on the primary again; 0: it already is
    qint64 doneMs = 0;        ///< Succeeded; 0: nothing is known of the future

    bool isEmpty() const { return doneMs == 0; }
};

/// Empty for a run whose promotion is unknown: blocked, suspended, not live, or none at all.
RunPlan runPlan(const Rollouts::RolloutRow &row);

} // namespace Flightdeck::Views
