#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>

namespace Flightdeck::Kubernetes {

/// The port of a Service that an address means.
struct ServicePort
{
    QString name;       ///< empty for the only one
    QString targetName; ///< name of the containers' port; empty when `targetNumber` is set
    int targetNumber = 0;
};

/// @param service a core/v1 Service. @param wanted number or name; empty for the only one.
/// Errors: InvalidInput when there is no such port, or several and none is named.
Core::Result<ServicePort> findServicePort(const QJsonObject &service, const QString &wanted);

/// Names of ready pods and the port to ask them on.
using PodPorts = QMap<QString, int>;

/// From an EndpointSliceList (discovery.k8s.io/v1) of the service. An endpoint without a word on readiness is
/// ready; one that is terminating is not.
PodPorts readyFromSlices(const QByteArray &json, const ServicePort &port);

/// From a PodList: those with condition Ready that are not being deleted.
PodPorts readyFromPods(const QByteArray &json, const ServicePort &port);

} // namespace Flightdeck::Kubernetes
