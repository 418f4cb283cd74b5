#pragma once

#include "core/result.h"

#include <optional>

class QUrl;

namespace Flightdeck::Core {

/// A service inside a cluster, reached through the API server's proxy with the cluster's own identity:
///
///     kubernetes-service://[CONTEXT@]NAMESPACE/SERVICE[:PORT][/PATH]
///     kubernetes-service+https://...                      the service itself speaks TLS
///
/// PORT is a number or name of the Service's ports and can be left out when it has one. CONTEXT names one of
/// the environment's contexts; without it, the first one is meant. A "/" in a context's name is written %2F.
/// Such an address carries no query: the question asked brings its own.
struct ServiceAddress
{
    QString context; ///< empty: the environment's first
    QString nameSpace;
    QString service;
    QString port; ///< empty: the Service's only one
    bool https = false;
    QString path; ///< "" or "/prometheus", percent-encoded

    /// Whether it is meant to be one, right or wrong.
    static bool isMeant(const QString &text);
    /// Errors: InvalidInput, in words.
    static Result<ServiceAddress> parse(const QString &text);
    /// The service that a name inside a cluster means, such as http://mimir.monitoring:9090 or
    /// https://mimir.monitoring.svc.cluster.local; nothing for names of another shape. Any name of two parts
    /// has that shape: only the cluster knows whether it is one.
    static std::optional<ServiceAddress> fromClusterName(const QUrl &url);
    QString toString() const;

    /// "feature-flags/flipt:8080", for people.
    QString displayName() const;

    bool operator==(const ServiceAddress &) const = default;
};

} // namespace Flightdeck::Core
