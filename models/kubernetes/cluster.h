#pragma once

#include "kubernetes/apiclient.h"
#include "kubernetes/credentials.h"
#include "kubernetes/reflector.h"

namespace Flightdeck::Kubernetes {

/// A live picture of one cluster: lists and watches Canaries, VirtualServices and Events and keeps them with
/// their freshness. Owns its connections.
class Cluster final : public ClusterData
{
    Q_OBJECT
public:
    struct Options
    {
        QString nameSpace;           ///< only this one; empty: all
        int idleTimeoutMs = 150'000; ///< see Reflector
        int staleAfterMs = 10'000;
        Credentials::Options credentials;
    };

    /// @param clock must outlive the cluster.
    Cluster(const KubeContext &context, const Core::Clock &clock, const Options &options,
            QObject *parent = nullptr);
    ~Cluster() override;

    /// Begins to list and watch; call once. Errors show in freshness() and trouble(). When a plugin has to sign in
    /// first, everything stays Loading until it has.
    void start();
    /// Ends every waiting at once and tries again.
    void retryNow();

    QString name() const override { return m_credentials.context().name; }
    const KubeContext &context() const { return m_credentials.context(); }
    /// The kubeconfig has changed, but not the server: signs in as it says now. What was asked before is dropped.
    void setContext(const KubeContext &context) { m_credentials.setContext(context); }
    const Credentials &credentials() const { return m_credentials; }
    const Objects<Canary> &canaries() const override { return m_canaries.objects(); }
    const Objects<VirtualService> &virtualServices() const override { return m_virtualServices.objects(); }
    const Objects<Event> &events() const override { return m_events.objects(); }
    const Objects<DestinationRule> &destinationRules() const override { return m_destinationRules; }
    const Objects<Workload> &deployments() const override { return m_deployments; }
    const Objects<Pod> &pods() const override { return m_pods; }
    const Objects<MetricTemplate> &metricTemplates() const override { return m_metricTemplates; }
    const Objects<AlertProvider> &alertProviders() const override { return m_alertProviders; }
    const Objects<Kustomization> &kustomizations() const override { return m_kustomizations; }
    void followPods(const QString &canaryKey) override { Q_UNUSED(canaryKey); }
    Core::Freshness freshness(Resource resource) const override;

    /// Why a resource is not Live; nothing when it is.
    std::optional<Core::Error> trouble(Resource resource) const;
    /// True when the resource was loaded once, or was found not to load: there is something to say about it.
    bool isSettled(Resource resource) const;

    /// For requests of one's own with the same identity: reviews, patches, services behind the proxy.
    ApiClient &api() { return *m_api; }

private:
    const Reflector &reflector(Resource resource) const;
    void findVirtualServices(QObject *context, const Reflector::PathCallback &callback,
                             const QString &nameSpace);
    void startReflectors();
    void credentialsChanged();
    void flush();

    Credentials m_credentials;
    std::unique_ptr<ApiClient> m_api;
    Store<Canary> m_canaries;
    Store<VirtualService> m_virtualServices;
    Store<Event> m_events;
    Objects<DestinationRule> m_destinationRules;
    Objects<Workload> m_deployments;
    Objects<Pod> m_pods;
    Objects<MetricTemplate> m_metricTemplates;
    Objects<AlertProvider> m_alertProviders;
    Objects<Kustomization> m_kustomizations;
    std::unique_ptr<Reflector> m_reflectors[3]; ///< by Resource
    QTimer m_flush;
    bool m_started = false;
    bool m_listing = false; ///< the reflectors were started
};

} // namespace Flightdeck::Kubernetes
