#pragma once

#include "core/wakewatch.h"
#include "kubernetes/apiclient.h"
#include "kubernetes/clockskew.h"
#include "kubernetes/credentials.h"
#include "kubernetes/discovery.h"
#include "kubernetes/namespacefinder.h"
#include "kubernetes/podwatch.h"
#include "kubernetes/resourcewatch.h"

#include <array>

namespace Flightdeck::Kubernetes {

/// A live picture of one cluster: lists and watches every Resource and keeps the objects with their
/// freshness. Owns its connections.
class Cluster final : public ClusterData
{
    Q_OBJECT
public:
    struct Options
    {
        QString nameSpace;      ///< only this one; empty: all
        QStringList namespaces; ///< to look into where all at once are not allowed, beside the context's own
        int idleTimeoutMs = 150'000; ///< see Reflector
        int staleAfterMs = 10'000;
        int refusedWaitMs = 60'000;
        bool gathers = true; ///< see Reflector: all rows in a third of the time of pages, on 1.34
        int pulseMs = 5'000; ///< see Core::WakeWatch
        Credentials::Options credentials;
    };

    /// @param clock must outlive the cluster.
    Cluster(const KubeContext &context, const Core::Clock &clock, const Options &options,
            QObject *parent = nullptr);
    ~Cluster() override;

    /// Begins to list and watch; call once. Errors show in freshness() and trouble(). When a plugin has to
    /// sign in first, everything stays Loading until it has.
    void start();
    /// Ends every waiting at once and tries again.
    void retryNow();

    QString name() const override { return m_credentials.context().name; }
    const KubeContext &context() const { return m_credentials.context(); }
    /// The kubeconfig has changed: signs in as it says now. With another server everything is forgotten and
    /// listed anew, since it may be another cluster. What was asked before is dropped.
    void setContext(const KubeContext &context);
    const Credentials &credentials() const { return m_credentials; }
    const Objects<Canary> &canaries() const override { return m_canaries.objects(); }
    const Objects<VirtualService> &virtualServices() const override { return m_virtualServices.objects(); }
    const Objects<Event> &events() const override { return m_events.objects(); }
    const Objects<DestinationRule> &destinationRules() const override { return m_destinationRules.objects(); }
    const Objects<Workload> &deployments() const override { return m_workloads.objects(); }
    const Objects<Pod> &pods() const override { return m_pods.objects(); }
    const Objects<MetricTemplate> &metricTemplates() const override { return m_metricTemplates.objects(); }
    const Objects<AlertProvider> &alertProviders() const override { return m_alertProviders.objects(); }
    const Objects<Kustomization> &kustomizations() const override { return m_kustomizations.objects(); }
    void followPods(const QString &canaryKey) override;
    Core::Freshness freshness(Resource resource) const override;
    Core::Freshness freshnessIn(Resource resource, const QString &nameSpace) const override;
    QStringList namespaces(Resource resource) const override;

    /// Why a resource is not Live; nothing when it is.
    std::optional<Core::Error> trouble(Resource resource) const;
    /// True when the resource was loaded once, or was found not to load: there is something to say about it.
    bool isSettled(Resource resource) const;

    /// How far this computer's clock is from the API server's: see ClockSkew::ms().
    qint64 clockSkewMs() const { return m_clockSkew.ms(); }

    /// For requests of one's own with the same identity: reviews, patches, services behind the proxy.
    ApiClient &api() { return *m_api; }

Q_SIGNALS:
    void clockSkewChanged();

private:
    std::unique_ptr<ResourceWatch> newWatch(const char *group, const QStringList &versions,
                                            const char *plural, SliceSource &source,
                                            const char *fieldSelector = "");
    void buildWatches();
    void dropEverything();
    std::unique_ptr<NamespaceFinder> newNamespaceFinder();
    void add(Resource resource, std::unique_ptr<ClusterWatch> watch);
    void connectWatch(ClusterWatch &watch, Resource resource);
    const ClusterWatch &watch(Resource resource) const { return *m_watches[std::size_t(resource)]; }
    void wake();
    void watchDaemonSets(const QSet<QString> &changedCanaries);
    void choosePods();
    void startWatches();
    void credentialsChanged();
    void flush();
    void forgetClockSkew();

    const Core::Clock &m_clock;
    Options m_options;
    Credentials m_credentials;
    std::unique_ptr<ApiClient> m_api;
    std::unique_ptr<Discovery> m_discovery;
    std::unique_ptr<NamespaceFinder> m_namespaceFinder;
    Store<Canary> m_canaries;
    Store<VirtualService> m_virtualServices;
    Store<Event> m_events;
    Store<DestinationRule> m_destinationRules;
    Store<Workload> m_workloads;
    Store<Pod> m_pods;
    Store<MetricTemplate> m_metricTemplates;
    Store<AlertProvider> m_alertProviders;
    Store<Kustomization> m_kustomizations;
    std::array<std::unique_ptr<ClusterWatch>, resourceCount> m_watches; ///< by Resource
    std::unique_ptr<ClusterWatch> m_daemonSets; ///< beside the Deployments, once a canary targets one
    PodWatch *m_podWatch = nullptr;             ///< one of m_watches
    QString m_podsOf;                           ///< key of the canary whose pods are followed
    QTimer m_flush;
    bool m_shown = false;    ///< some canaries
    bool m_started = false;  ///< start() was called
    bool m_watching = false; ///< the watches were started
    Core::WakeWatch m_wakeWatch;
    ClockSkew m_clockSkew;
};

} // namespace Flightdeck::Kubernetes
