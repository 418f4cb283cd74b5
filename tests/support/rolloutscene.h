#pragma once

#include "rollouts/rolloutlistmodel.h"
#include "tests/support/standincluster.h"

namespace Flightdeck::Tests {

/// Twelve canaries in every state a list can hold at once, as of one moment: a rolled back one, one behind a
/// gate, one that lost lives, one of a cluster that does not answer, a suspended one, A/B and blue/green
/// runs, a promotion, a long name, and quiet ones.
class RolloutScene
{
public:
    explicit RolloutScene(const QDateTime &now);

    StandInCluster cluster;
    StandInCluster lostCluster; ///< not live for six minutes

    /// Values and curves of the built-in metrics for the rows of `model`.
    static void fillMetrics(Rollouts::RolloutListModel &model);

private:
    using Time = QDateTime;
    void putFailed(const Time &now);
    void putGated(const Time &now);
    void putLosing(const Time &now);
    void putLost(const Time &now);
    void putMoving(const Time &now);
    void putQuiet(const Time &now);
};

} // namespace Flightdeck::Tests
