#pragma once

#include "kubernetes/clusterdata.h"

#include <array>

namespace Flightdeck::Tests {

/// A cluster that says what a test tells it to say. Changes are signalled at once.
class StandInCluster final : public Kubernetes::ClusterData
{
public:
    explicit StandInCluster(const QString &name);

    QString name() const override { return m_name; }
    const Kubernetes::Objects<Kubernetes::Canary> &canaries() const override { return m_canaries; }
    const Kubernetes::Objects<Kubernetes::VirtualService> &virtualServices() const override
    {
        return m_services;
    }
    const Kubernetes::Objects<Kubernetes::Event> &events() const override { return m_events; }
    const Kubernetes::Objects<Kubernetes::DestinationRule> &destinationRules() const override
    {
        return m_rules;
    }
    const Kubernetes::Objects<Kubernetes::Workload> &deployments() const override { return m_deployments; }
    const Kubernetes::Objects<Kubernetes::Pod> &pods() const override { return m_pods; }
    const Kubernetes::Objects<Kubernetes::MetricTemplate> &metricTemplates() const override
    {
        return m_templates;
    }
    const Kubernetes::Objects<Kubernetes::AlertProvider> &alertProviders() const override
    {
        return m_providers;
    }
    const Kubernetes::Objects<Kubernetes::Kustomization> &kustomizations() const override
    {
        return m_kustomizations;
    }
    void followPods(const QString &canaryKey) override { m_podsFollowed = canaryKey; }
    Core::Freshness freshness(Kubernetes::Resource resource) const override
    {
        return m_freshness[std::size_t(resource)];
    }
    Core::Freshness freshnessIn(Kubernetes::Resource resource, const QString &nameSpace) const override
    {
        return m_namespaceFreshness.value(nameSpace, freshness(resource));
    }
    QStringList namespaces(Kubernetes::Resource) const override { return m_namespaceFreshness.keys(); }

    void put(const Kubernetes::Canary &canary);
    void put(const Kubernetes::VirtualService &service);
    void put(const Kubernetes::Event &event);
    void put(const Kubernetes::DestinationRule &rule);
    void put(const Kubernetes::Workload &deployment);
    void put(const Kubernetes::Pod &pod);
    void put(const Kubernetes::MetricTemplate &metricTemplate);
    void put(const Kubernetes::AlertProvider &provider);
    void put(const Kubernetes::Kustomization &kustomization);
    void removeCanary(const QString &key);
    void removeEvent(const QString &key);
    /// The same for every resource.
    void setFreshness(const Core::Freshness &freshness);
    void setFreshness(Kubernetes::Resource resource, const Core::Freshness &freshness);
    /// Of everything in one namespace, as if it were read on its own.
    void setFreshnessIn(const QString &nameSpace, const Core::Freshness &freshness);
    /// What followPods() was last asked for.
    const QString &podsFollowed() const { return m_podsFollowed; }

private:
    template<typename T>
    void put(Kubernetes::Objects<T> &objects, QSet<QString> Kubernetes::Changes::*changedKeys,
             const T &object);

    QString m_name;
    QString m_podsFollowed;
    Kubernetes::Objects<Kubernetes::Canary> m_canaries;
    Kubernetes::Objects<Kubernetes::VirtualService> m_services;
    Kubernetes::Objects<Kubernetes::Event> m_events;
    Kubernetes::Objects<Kubernetes::DestinationRule> m_rules;
    Kubernetes::Objects<Kubernetes::Workload> m_deployments;
    Kubernetes::Objects<Kubernetes::Pod> m_pods;
    Kubernetes::Objects<Kubernetes::MetricTemplate> m_templates;
    Kubernetes::Objects<Kubernetes::AlertProvider> m_providers;
    Kubernetes::Objects<Kubernetes::Kustomization> m_kustomizations;
    std::array<Core::Freshness, Kubernetes::resourceCount> m_freshness;
    QMap<QString, Core::Freshness> m_namespaceFreshness;
};

/// A canary of the Deployment of its name: 10 % a step up to 50 %, a check a minute, five lives, success rate
/// at least 99 % and p99 at most 500 ms.
Kubernetes::Canary canaryOf(const QString &nameSpace, const QString &name, Kubernetes::CanaryPhase phase,
                            const QDateTime &lastWrite);
/// The VirtualService that Flagger keeps for `canary`, with these weights.
Kubernetes::VirtualService serviceOf(const Kubernetes::Canary &canary, int primary, int canaryWeight);
/// What Flagger says of `canary`; the message is its name too, so that another one is another event.
Kubernetes::Event eventOf(const Kubernetes::Canary &canary, const QDateTime &at, const QString &message,
                          bool warning = false, int count = 1);

} // namespace Flightdeck::Tests
