#include "rollouts/rolloutdetail.h"

#include <algorithm>

namespace Flightdeck::Rollouts {

using Kubernetes::Resource;

namespace {

QString keyIn(const Kubernetes::Canary &canary, const QString &name)
{
    return canary.meta.nameSpace + QLatin1Char('/') + name;
}

bool hasLabels(const Kubernetes::Pod &pod, const QMap<QString, QString> &wanted)
{
    for (auto label = wanted.cbegin(); label != wanted.cend(); ++label) {
        if (pod.labels.value(label.key()) != label.value())
            return false;
    }
    return !wanted.isEmpty();
}

/// By the workload's selector; when the workload is not told, by the name of the pod's controller:
/// "cart-7d4b9c6f5" is a ReplicaSet of the Deployment cart, "cart" the DaemonSet itself.
bool belongs(const Kubernetes::Pod &pod, const std::shared_ptr<const Kubernetes::Workload> &workload,
             const QString &name)
{
    if (workload && !workload->selector.isEmpty())
        return hasLabels(pod, workload->selector);
    const qsizetype hash = pod.ownerName.lastIndexOf(u'-');
    return pod.ownerName == name || (hash > 0 && pod.ownerName.first(hash) == name);
}

void sortByName(QList<std::shared_ptr<const Kubernetes::Pod>> &pods)
{
    std::sort(pods.begin(), pods.end(),
              [](const auto &a, const auto &b) { return a->meta.name < b->meta.name; });
}

} // namespace

QString serviceKey(const Kubernetes::Canary &canary)
{
    return keyIn(canary, canary.serviceName);
}

QString targetKey(const Kubernetes::Canary &canary)
{
    return keyIn(canary, canary.targetName);
}

QString primaryKey(const Kubernetes::Canary &canary)
{
    return keyIn(canary, canary.targetName + QStringLiteral("-primary"));
}

RolloutDetail rolloutDetail(const RolloutRow &row, const Kubernetes::ClusterData &cluster)
{
    RolloutDetail detail;
    detail.row = row;
    const Kubernetes::Canary &canary = *row.canary;
    for (int resource = 0; resource < Kubernetes::resourceCount; ++resource)
        detail.freshness[std::size_t(resource)] = cluster.freshness(Resource(resource));
    detail.service = cluster.virtualServices().value(serviceKey(canary));
    detail.primaryRule = cluster.destinationRules().value(serviceKey(canary) + QStringLiteral("-primary"));
    detail.canaryRule = cluster.destinationRules().value(serviceKey(canary) + QStringLiteral("-canary"));
    for (const auto &pod : cluster.pods()) {
        if (pod->meta.nameSpace != canary.meta.nameSpace)
            continue;
        // The primary first: its selector is the narrower one.
        if (belongs(*pod, row.surroundings.primary, canary.targetName + QStringLiteral("-primary")))
            detail.primaryPods.append(pod);
        else if (belongs(*pod, row.surroundings.target, canary.targetName))
            detail.targetPods.append(pod);
    }
    sortByName(detail.primaryPods);
    sortByName(detail.targetPods);
    for (const Kubernetes::CanaryAlert &alert : canary.analysis.alerts) {
        const QString nameSpace =
            alert.providerNamespace.isEmpty() ? canary.meta.nameSpace : alert.providerNamespace;
        const QString key = nameSpace + QLatin1Char('/') + alert.providerName;
        detail.alerts.append({alert, key, cluster.alertProviders().value(key)});
    }
    for (const Kubernetes::CanaryMetric &metric : canary.analysis.metrics) {
        if (metric.templateName.isEmpty())
            continue;
        const QString nameSpace =
            metric.templateNamespace.isEmpty() ? canary.meta.nameSpace : metric.templateNamespace;
        if (const auto found =
                cluster.metricTemplates().value(nameSpace + QLatin1Char('/') + metric.templateName))
            detail.templates.append(found);
    }
    // "Kustomization flux-system/apps"
    const QString kustomization = QStringLiteral("Kustomization ");
    if (canary.fluxOwner.startsWith(kustomization))
        detail.owner = cluster.kustomizations().value(canary.fluxOwner.sliced(kustomization.size()));
    return detail;
}

} // namespace Flightdeck::Rollouts
