#pragma once

#include "kubernetes/clusterdata.h"
#include "rollouts/rolloutrow.h"

#include <array>

namespace Flightdeck::Rollouts {

/// Where an alert of a Canary goes.
struct AlertRoute
{
    Kubernetes::CanaryAlert alert;
    QString providerKey;                                       ///< "namespace/name" of the AlertProvider
    std::shared_ptr<const Kubernetes::AlertProvider> provider; ///< null: not told, or there is none
};

/// Everything a cluster tells about one rollout, for its own page. Pointers are null for what is not told.
struct RolloutDetail
{
    RolloutRow row; ///< row.canary is null for a rollout that is not there
    std::shared_ptr<const Kubernetes::VirtualService> service;
    std::shared_ptr<const Kubernetes::DestinationRule> primaryRule;
    std::shared_ptr<const Kubernetes::DestinationRule> canaryRule;
    QList<std::shared_ptr<const Kubernetes::Pod>> targetPods;  ///< by name
    QList<std::shared_ptr<const Kubernetes::Pod>> primaryPods; ///< by name
    QList<AlertRoute> alerts;                                  ///< in the order of the spec
    QList<std::shared_ptr<const Kubernetes::MetricTemplate>> templates;
    std::shared_ptr<const Kubernetes::Kustomization> owner; ///< of Flux, when it owns the Canary
    std::array<Core::Freshness, Kubernetes::resourceCount> freshness;

    const Core::Freshness &of(Kubernetes::Resource resource) const
    {
        return freshness[std::size_t(resource)];
    }
};

/// Keys of the objects that belong to a canary, "namespace/name".
QString serviceKey(const Kubernetes::Canary &canary);
QString targetKey(const Kubernetes::Canary &canary);
QString primaryKey(const Kubernetes::Canary &canary);

RolloutDetail rolloutDetail(const RolloutRow &row, const Kubernetes::ClusterData &cluster);

} // namespace Flightdeck::Rollouts
