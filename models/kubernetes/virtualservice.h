#pragma once

#include "kubernetes/objectmeta.h"

#include <QList>

#include <optional>

namespace Flightdeck::Kubernetes {

struct RouteDestination
{
    QString host;
    std::optional<int> weight; ///< percent; absent means 0, or all traffic for a sole destination
    bool operator==(const RouteDestination &) const = default;
};

/// One entry of spec.http or spec.tcp.
struct Route
{
    QString name; ///< "sticky-route" is Flagger's own for session affinity
    bool hasMatch = false;
    QList<RouteDestination> destinations;
    QString mirrorHost;         ///< empty: no mirror
    double mirrorPercent = 100; ///< all requests when not given
    bool operator==(const Route &) const = default;
};

/// A networking.istio.io VirtualService (the fields are the same in v1, v1beta1 and v1alpha3).
struct VirtualService
{
    ObjectMeta meta;
    QList<Route> http;
    QList<Route> tcp;

    static QString kind() { return QStringLiteral("VirtualService"); }
    bool operator==(const VirtualService &) const = default;
};

} // namespace Flightdeck::Kubernetes
