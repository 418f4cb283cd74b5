#pragma once

#include "app/commands/clusterstate.h"

#include <QList>

namespace Flightdeck::App {

/// What is said of all clusters together.
struct ClusterSummary
{
    /// Of the worst one: what a list that is empty has to explain. With several clusters the reason has a
    /// line for each.
    Core::Freshness worst;
    /// Live as soon as one cluster is: for a sign that says beside it how many are.
    Core::Freshness best;
    QString words;         ///< "2 of 3 clusters live"; empty for one cluster, whose freshness says all
    bool isPartly = false; ///< some are live, some are not
    bool isLost = false;   ///< one that is not live will not be so by itself within seconds
};

/// @param states none: absent, as nothing was asked for.
ClusterSummary summarise(const QList<ClusterState> &states);

} // namespace Flightdeck::App
