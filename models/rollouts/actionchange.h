#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace Flightdeck::Rollouts {

/// One field that a write changes.
struct FieldChange
{
    QString path;      ///< "spec.template.spec.containers[auth-service].image"
    QString before;    ///< JSON, shortened, plain text; empty: the field was not there
    QString after;     ///< empty: the field goes
    QStringList owned; ///< the same path in the words of managedFields: "f:spec", "f:suspend"

    bool operator==(const FieldChange &) const = default;
};

/// The fields in which two states of one object differ. What the server makes itself (managedFields,
/// resourceVersion, generation and their like) is left out. Lists of named things are compared by name.
QList<FieldChange> changesBetween(const QJsonObject &before, const QJsonObject &after);

/// True when `object` has everything as `after` has it in which `after` differs from `before`.
bool holdsChanges(const QJsonObject &object, const QJsonObject &before, const QJsonObject &after);

} // namespace Flightdeck::Rollouts
