#pragma once

#include "kubernetes/objectmeta.h"

#include <QList>
#include <QMap>

namespace Flightdeck::Kubernetes {

struct ContainerImage
{
    QString container;
    QString image;
    bool operator==(const ContainerImage &) const = default;
};

/// An apps/v1 Deployment or DaemonSet: what a canary targets, and Flagger's copy of it, "<target>-primary".
struct Workload
{
    ObjectMeta meta;
    int desired = 0; ///< spec.replicas (1 when not given), or desiredNumberScheduled; 0: scaled down
    int pods = 0;    ///< all of them, of old templates too
    int updated = 0; ///< pods of the present template
    int ready = 0;
    int available = 0;
    bool observed = true; ///< status.observedGeneration has caught up with the spec: the counts are of now
    QList<ContainerImage> images;
    QMap<QString, QString> selector; ///< spec.selector.matchLabels
    QString problem; ///< message of a condition Available=False or Progressing=False, plain text; else empty
    QString fluxOwner; ///< as Canary::fluxOwner

    /// How many pods of the present template are ready for sure: `ready` counts those of old templates too.
    int updatedReady() const { return qBound(0, ready - qMax(0, pods - updated), updated); }
    static QString kind() { return QStringLiteral("Deployment"); }
    bool operator==(const Workload &) const = default;
};

} // namespace Flightdeck::Kubernetes
