#pragma once

#include "kubernetes/workload.h"

#include <memory>

namespace Flightdeck::Rollouts {

/// What stands around a Canary and decides with it where a run is. Everything may be unknown.
struct Surroundings
{
    std::shared_ptr<const Kubernetes::Workload> target;  ///< null: not told by the cluster
    std::shared_ptr<const Kubernetes::Workload> primary; ///< "<target>-primary"; null: not told
    /// A revision that came after the run Failed was stored by Flagger and never started: the primary was not
    /// ready on that tick (flagger 1.37, scheduler.go shouldAdvance).
    bool revisionSwallowed = false;

    bool operator==(const Surroundings &other) const;
};

/// Whether enough pods are available: Flagger's own measure (flagger 1.37, pkg/canary/deployment_ready.go).
/// True for a workload that is scaled to zero. @param thresholdPercent of the wanted pods, 1 to 100.
bool isReady(const Kubernetes::Workload &workload, int thresholdPercent);

} // namespace Flightdeck::Rollouts
