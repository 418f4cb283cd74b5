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
    Core::Freshness freshness(Kubernetes::Resource resource) const override
    {
        return m_freshness[std::size_t(resource)];
    }

    void put(const Kubernetes::Canary &canary);
    void put(const Kubernetes::VirtualService &service);
    void put(const Kubernetes::Event &event);
    void removeCanary(const QString &key);
    /// The same for every resource.
    void setFreshness(const Core::Freshness &freshness);
    void setFreshness(Kubernetes::Resource resource, const Core::Freshness &freshness);

private:
    QString m_name;
    Kubernetes::Objects<Kubernetes::Canary> m_canaries;
    Kubernetes::Objects<Kubernetes::VirtualService> m_services;
    Kubernetes::Objects<Kubernetes::Event> m_events;
    std::array<Core::Freshness, 3> m_freshness;
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
