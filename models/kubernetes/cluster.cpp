#include "kubernetes/cluster.h"

#include "kubernetes/mixedfreshness.h"

#include <algorithm>

namespace Flightdeck::Kubernetes {

using Core::FreshnessState;

namespace {

constexpr int flushMs = 50; ///< changes are gathered this long: one repaint, not one an event
constexpr qsizetype mostEvents = 5'000;

constexpr char flagger[] = "flagger.app";
constexpr char istio[] = "networking.istio.io";
constexpr char flux[] = "kustomize.toolkit.fluxcd.io";

Reflector::Options reflectorOptions(const Cluster::Options &options)
{
    Reflector::Options reflector;
    reflector.idleTimeoutMs = options.idleTimeoutMs;
    reflector.staleAfterMs = options.staleAfterMs;
    reflector.refusedWaitMs = options.refusedWaitMs;
    reflector.gathers = options.gathers;
    return reflector;
}

} // namespace

Cluster::Cluster(const KubeContext &context, const Core::Clock &clock, const Options &options,
                 QObject *parent)
    : ClusterData(parent)
    , m_clock(clock)
    , m_options(options)
    , m_credentials(context, clock, options.credentials)
    , m_api(std::make_unique<ApiClient>(context.server, m_credentials.identity()))
    , m_discovery(std::make_unique<Discovery>(*m_api, clock))
    , m_namespaceFinder(newNamespaceFinder())
    , m_events(mostEvents)
    , m_wakeWatch(clock, nullptr, options.pulseMs)
{
    m_credentials.serve(*m_api);
    connect(&m_credentials, &Credentials::changed, this, &Cluster::credentialsChanged);
    connect(m_api.get(), &ApiClient::dated, this, [this](const QByteArray &date, qint64 tripMs) {
        if (m_clockSkew.add(date, m_clock.now(), tripMs))
            Q_EMIT clockSkewChanged();
    });
    buildWatches();
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &Cluster::flush);
    connect(&m_wakeWatch, &Core::WakeWatch::woke, this, &Cluster::wake);
}

Cluster::~Cluster() = default;

void Cluster::buildWatches()
{
    // Where several versions are in the field, their fields are the same.
    const QStringList v1{QStringLiteral("v1")};
    const QStringList v1beta1{QStringLiteral("v1beta1")};
    const QStringList istioVersions{QStringLiteral("v1"), QStringLiteral("v1beta1"),
                                    QStringLiteral("v1alpha3")};
    const QStringList fluxVersions{QStringLiteral("v1"), QStringLiteral("v1beta2"),
                                   QStringLiteral("v1beta1")};
    add(Resource::Canaries, newWatch(flagger, v1beta1, "canaries", m_canaries));
    add(Resource::VirtualServices, newWatch(istio, istioVersions, "virtualservices", m_virtualServices));
    add(Resource::Events, newWatch("", v1, "events", m_events, "involvedObject.kind=Canary"));
    add(Resource::DestinationRules, newWatch(istio, istioVersions, "destinationrules", m_destinationRules));
    add(Resource::Deployments, newWatch("apps", v1, "deployments", m_workloads));
    add(Resource::MetricTemplates, newWatch(flagger, v1beta1, "metrictemplates", m_metricTemplates));
    add(Resource::AlertProviders, newWatch(flagger, v1beta1, "alertproviders", m_alertProviders));
    add(Resource::Kustomizations, newWatch(flux, fluxVersions, "kustomizations", m_kustomizations));
    auto pods = std::make_unique<PodWatch>(*m_api, m_pods, m_clock, reflectorOptions(m_options));
    m_podWatch = pods.get();
    add(Resource::Pods, std::move(pods));
}

void Cluster::setContext(const KubeContext &context)
{
    const bool moved = context.server != m_credentials.context().server;
    if (moved) {
        dropEverything();
        m_api->setServer(context.server);
        forgetClockSkew();
        m_discovery = std::make_unique<Discovery>(*m_api, m_clock);
    }
    m_credentials.setContext(context);
    if (!moved)
        return;
    m_namespaceFinder = newNamespaceFinder();
    buildWatches();
    startWatches();
    flush();
    for (std::size_t i = 0; i < resourceCount; ++i)
        Q_EMIT freshnessChanged(Resource(i));
}

std::unique_ptr<NamespaceFinder> Cluster::newNamespaceFinder()
{
    return std::make_unique<NamespaceFinder>(*m_api, QStringList{context().nameSpace} + m_options.namespaces);
}

void Cluster::dropEverything()
{
    m_watching = false;
    m_podWatch = nullptr;
    m_daemonSets.reset();
    for (auto &watch : m_watches)
        watch.reset();
    m_canaries.removeAll();
    m_virtualServices.removeAll();
    m_events.removeAll();
    m_destinationRules.removeAll();
    m_workloads.removeAll();
    m_pods.removeAll();
    m_metricTemplates.removeAll();
    m_alertProviders.removeAll();
    m_kustomizations.removeAll();
}

std::unique_ptr<ResourceWatch> Cluster::newWatch(const char *group, const QStringList &versions,
                                                 const char *plural, SliceSource &source,
                                                 const char *fieldSelector)
{
    ResourceWatch::Options options;
    options.resource = QString::fromLatin1(plural);
    options.nameSpace = m_options.nameSpace;
    options.reflector = reflectorOptions(m_options);
    options.reflector.fieldSelector = QString::fromLatin1(fieldSelector);
    options.findApi = [this, group = QString::fromLatin1(group), versions, resource = options.resource](
                          QObject *receiver, const Reflector::PathCallback &callback) {
        m_discovery->find(group, resource, versions, receiver, callback);
    };
    return std::make_unique<ResourceWatch>(*m_api, source, *m_namespaceFinder, m_clock, options);
}

void Cluster::add(Resource resource, std::unique_ptr<ClusterWatch> watch)
{
    connectWatch(*watch, resource);
    m_watches[std::size_t(resource)] = std::move(watch);
}

void Cluster::connectWatch(ClusterWatch &watch, Resource resource)
{
    connect(&watch, &ClusterWatch::freshnessChanged, this,
            [this, resource] { Q_EMIT freshnessChanged(resource); });
    connect(&watch, &ClusterWatch::stored, this, [this] {
        if (!m_flush.isActive())
            m_flush.start(m_shown ? flushMs : 0); // the first rows do not wait
    });
}

void Cluster::start()
{
    m_started = true;
    m_credentials.start();
    startWatches();
}

void Cluster::startWatches()
{
    if (!m_started || m_watching || m_credentials.isPending())
        return;
    m_watching = true;
    for (const auto &watch : m_watches)
        watch->start();
}

void Cluster::retryNow()
{
    m_credentials.retry();
    for (const auto &watch : m_watches)
        watch->retryNow();
    if (m_daemonSets)
        m_daemonSets->retryNow();
}

void Cluster::wake()
{
    forgetClockSkew(); // perhaps the clock was set right
    for (const auto &watch : m_watches)
        watch->wake();
    if (m_daemonSets)
        m_daemonSets->wake();
}

void Cluster::forgetClockSkew()
{
    if (m_clockSkew.clear())
        Q_EMIT clockSkewChanged();
}

void Cluster::followPods(const QString &canaryKey)
{
    m_podsOf = canaryKey;
    choosePods();
}

/// The pods of the followed canary are found through the selectors of its target and its primary, so nothing
/// can be asked before those are known.
void Cluster::choosePods()
{
    const auto canary = m_canaries.objects().value(m_podsOf);
    if (!canary) {
        m_podWatch->follow({}, {});
        return;
    }
    QStringList selectors;
    const QString target = canary->meta.nameSpace + QLatin1Char('/') + canary->targetName;
    for (const QString &key : {target, QString(target + QStringLiteral("-primary"))}) {
        if (const auto workload = m_workloads.objects().value(key)) {
            if (const QString selector = labelSelector(*workload);
                !selector.isEmpty() && !selectors.contains(selector))
                selectors.append(selector);
        }
    }
    m_podWatch->follow(canary->meta.nameSpace, selectors);
}

/// Most clusters have hundreds of DaemonSet pods and no canary of one.
void Cluster::watchDaemonSets(const QSet<QString> &changedCanaries)
{
    if (m_daemonSets)
        return;
    if (std::none_of(changedCanaries.begin(), changedCanaries.end(), [this](const QString &key) {
            const auto canary = m_canaries.objects().value(key);
            return canary && canary->targetKind == QLatin1String("DaemonSet");
        }))
        return;
    m_daemonSets = newWatch("apps", {QStringLiteral("v1")}, "daemonsets", m_workloads);
    connectWatch(*m_daemonSets, Resource::Deployments);
    m_daemonSets->start();
}

Core::Freshness Cluster::freshness(Resource resource) const
{
    Core::Freshness freshness = watch(resource).freshness();
    if (resource == Resource::Deployments && m_daemonSets)
        return worse(freshness, m_daemonSets->freshness());
    if (resource == Resource::Pods && freshness.state == FreshnessState::Absent && !m_podsOf.isEmpty()) {
        freshness = this->freshness(Resource::Deployments);
        if (freshness.state == FreshnessState::Live) {
            freshness.state = FreshnessState::Absent;
            freshness.reason = tr("Neither the canary's target nor its primary exists.");
        }
    }
    return freshness;
}

Core::Freshness Cluster::freshnessIn(Resource resource, const QString &nameSpace) const
{
    const auto *whole = qobject_cast<const ResourceWatch *>(&watch(resource));
    return whole ? whole->freshnessIn(nameSpace) : freshness(resource);
}

QStringList Cluster::namespaces(Resource resource) const
{
    const auto *whole = qobject_cast<const ResourceWatch *>(&watch(resource));
    return whole ? whole->namespaces() : QStringList();
}

std::optional<Core::Error> Cluster::trouble(Resource resource) const
{
    const auto failure = watch(resource).lastFailure();
    const auto state = watch(resource).freshness().state;
    if (!failure || state == FreshnessState::Live || state == FreshnessState::Loading)
        return {};
    return failure->error;
}

bool Cluster::isSettled(Resource resource) const
{
    return freshness(resource).state != FreshnessState::Loading;
}

void Cluster::credentialsChanged()
{
    // Not from within the answer that led to it.
    QTimer::singleShot(0, this, [this] {
        startWatches();
        for (const auto &watch : m_watches) {
            if (watch->freshness().state == FreshnessState::Denied)
                watch->retryNow();
        }
    });
}

void Cluster::flush()
{
    Changes changes;
    changes.canaries = m_canaries.takeChanges();
    changes.virtualServices = m_virtualServices.takeChanges();
    changes.events = m_events.takeChanges();
    changes.destinationRules = m_destinationRules.takeChanges();
    changes.deployments = m_workloads.takeChanges();
    changes.metricTemplates = m_metricTemplates.takeChanges();
    changes.alertProviders = m_alertProviders.takeChanges();
    changes.kustomizations = m_kustomizations.takeChanges();
    if (!changes.canaries.isEmpty())
        watchDaemonSets(changes.canaries);
    if (!m_podsOf.isEmpty() && (!changes.canaries.isEmpty() || !changes.deployments.isEmpty()))
        choosePods();
    changes.pods = m_pods.takeChanges();
    m_shown = m_shown || !changes.canaries.isEmpty();
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

} // namespace Flightdeck::Kubernetes
