#pragma once

#include "kubernetes/workload.h"

namespace Flightdeck::Kubernetes {

struct PodContainer
{
    ContainerImage image;
    bool ready = false;
    int restarts = 0;
    QString waiting; ///< "CrashLoopBackOff", "ImagePullBackOff"; empty while it runs
    QString message; ///< why it waits or how it ended last, plain text
    bool operator==(const PodContainer &) const = default;
};

/// A core/v1 Pod of a canary's target or of its primary, or a replica behind a Service.
struct Pod
{
    ObjectMeta meta;
    QString phase;            ///< "Pending", "Running", "Succeeded", "Failed", "Unknown"
    bool ready = false;       ///< condition Ready
    bool terminating = false; ///< deletionTimestamp is set
    QString address;          ///< podIP, empty before one was given
    QString node;
    QString ownerName; ///< the controller's name: the ReplicaSet's, the DaemonSet's
    QMap<QString, QString> labels;
    QList<PodContainer> containers; ///< before them, init containers that keep the pod from starting
    QString problem;                ///< why it was not scheduled or was evicted, plain text; else empty

    static QString kind() { return QStringLiteral("Pod"); }
    bool operator==(const Pod &) const = default;
};

} // namespace Flightdeck::Kubernetes
