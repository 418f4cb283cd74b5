#pragma once

#include "kubernetes/objectmeta.h"

#include <QStringList>

namespace Flightdeck::Kubernetes {

/// A networking.istio.io DestinationRule; Flagger keeps one for "<apex>-primary" and one for "<apex>-canary".
struct DestinationRule
{
    ObjectMeta meta;
    QString host;
    QString tlsMode;      ///< trafficPolicy.tls.mode, "ISTIO_MUTUAL"; empty when not given
    QStringList policies; ///< names of the parts of trafficPolicy that are set: "connectionPool", "tls"

    static QString kind() { return QStringLiteral("DestinationRule"); }
    bool operator==(const DestinationRule &) const = default;
};

} // namespace Flightdeck::Kubernetes
