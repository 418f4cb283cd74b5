#pragma once

#include <QDateTime>
#include <QString>

namespace Flightdeck::Kubernetes {

/// The part of an object's metadata that the console needs. managedFields and last-applied are never kept:
/// they are most of an object's bytes.
struct ObjectMeta
{
    QString nameSpace;
    QString name;
    QString uid;
    QString resourceVersion; ///< opaque: compared for equality only
    QDateTime created;       ///< UTC

    /// "namespace/name", unique within a cluster and a kind.
    QString key() const { return nameSpace + QLatin1Char('/') + name; }
    bool operator==(const ObjectMeta &) const = default;
};

} // namespace Flightdeck::Kubernetes
