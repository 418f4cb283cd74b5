#pragma once

#include "kubernetes/canary.h"
#include "kubernetes/virtualservice.h"

#include <optional>

namespace Flightdeck::Rollouts {

/// Where the requests really go: the live weights of the VirtualService, in percent.
struct TrafficSplit
{
    int primary = 0;
    int canary = 0;
    bool byMatch = false; ///< A/B: the weights hold for requests that match; all others go to the primary
    bool sticky = false;  ///< session affinity: clients stay on the side they met first
    std::optional<double> mirror; ///< percent of requests copied to the canary, whose answers nobody sees

    bool operator==(const TrafficSplit &) const = default;
};

/// Reads the weights as Flagger does (1.37, pkg/router/istio.go GetRoutes): by host, never by position; the
/// last entry that names the canary wins. Nothing when no entry names it.
std::optional<TrafficSplit> trafficSplit(const Kubernetes::Canary &canary,
                                         const Kubernetes::VirtualService &service);

} // namespace Flightdeck::Rollouts
