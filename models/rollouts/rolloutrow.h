#pragma once

#include "core/freshness.h"
#include "rollouts/projection.h"

#include <memory>

namespace Flightdeck::Rollouts {

/// One canary as the screen shows it.
struct RolloutRow
{
    QString key; ///< cluster, namespace and name; unique, stable over the canary's life
    QString cluster;
    std::shared_ptr<const Kubernetes::Canary> canary; ///< never null
    std::optional<TrafficSplit> split;                ///< empty: the weights are unknown
    /// What the cluster says of its VirtualServices: why there is no split.
    Core::FreshnessState weights = Core::FreshnessState::Live;
    Surroundings surroundings;
    Projection projection;
    Core::Freshness freshness; ///< the worse of the Canary's and, where there is one, the VirtualService's

    bool operator==(const RolloutRow &other) const;
};

/// Worst first; ties by namespace, name, cluster.
bool sortsBefore(const RolloutRow &a, const RolloutRow &b);

QString rolloutKey(const QString &cluster, const QString &nameSpace, const QString &name);

} // namespace Flightdeck::Rollouts
