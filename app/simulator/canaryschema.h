#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Flightdeck::Simulator {

/// What the CRD's schema says about a Canary (flagger 1.37.0, artifacts/flagger/crd.yaml).
struct SchemaFindings
{
    QStringList unknownFields; ///< "spec.suspended"
    /// Field and reason: {"spec.suspend", "must be of type boolean"}
    QList<QPair<QString, QString>> wrong;
};
SchemaFindings checkCanary(const QJsonObject &canary);

/// The object without its unknown fields, as the API server stores it.
QJsonObject prunedCanary(const QJsonObject &canary);

} // namespace Flightdeck::Simulator
