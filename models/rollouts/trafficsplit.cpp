#include "rollouts/trafficsplit.h"

namespace Flightdeck::Rollouts {

namespace {

/// "auth-service-canary" or "auth-service-canary.platform-services.svc.cluster.local".
bool isHost(const QString &host, const QString &name)
{
    return host == name || host.startsWith(name + QLatin1Char('.'));
}

const Kubernetes::RouteDestination *destination(const Kubernetes::Route &route, const QString &name)
{
    for (const auto &candidate : route.destinations) {
        if (isHost(candidate.host, name))
            return &candidate;
    }
    return nullptr;
}

int weightOf(const Kubernetes::Route &route, const Kubernetes::RouteDestination *destination)
{
    if (!destination)
        return 0;
    // istio.io/api networking/v1/virtual_service.proto: a sole destination gets all traffic.
    return route.destinations.size() == 1 ? 100 : destination->weight.value_or(0);
}

} // namespace

std::optional<TrafficSplit> trafficSplit(const Kubernetes::Canary &canary,
                                         const Kubernetes::VirtualService &service)
{
    const QString canaryHost = canary.serviceName + QStringLiteral("-canary");
    const QString primaryHost = canary.serviceName + QStringLiteral("-primary");
    std::optional<TrafficSplit> split;
    bool sticky = false;
    std::optional<double> mirror;
    for (const Kubernetes::Route &route : canary.tcp ? service.tcp : service.http) {
        sticky = sticky || route.name == QLatin1String("sticky-route");
        if (isHost(route.mirrorHost, canaryHost))
            mirror = route.mirrorPercent;
        const auto *toCanary = destination(route, canaryHost);
        if (!toCanary)
            continue;
        split = TrafficSplit{weightOf(route, destination(route, primaryHost)),
                             weightOf(route, toCanary),
                             canary.analysis.hasMatch && route.hasMatch,
                             false,
                             {}};
    }
    if (split) {
        split->sticky = sticky;
        split->mirror = mirror;
    }
    return split;
}

} // namespace Flightdeck::Rollouts
