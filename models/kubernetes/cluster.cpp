#include "kubernetes/cluster.h"

#include <QJsonArray>

namespace Flightdeck::Kubernetes {

using Core::FreshnessState;

namespace {

constexpr int flushMs = 50; ///< changes are gathered this long: one repaint, not one an event
constexpr qsizetype mostEvents = 5'000;
constexpr Resource allResources[] = {Resource::Canaries, Resource::VirtualServices, Resource::Events};

QString pathOf(const QString &api, const QString &nameSpace, const QString &resource)
{
    return nameSpace.isEmpty()
               ? api + QLatin1Char('/') + resource
               : QString(api + QStringLiteral("/namespaces/") + nameSpace + QLatin1Char('/') + resource);
}

ApiFailure notInstalled()
{
    ApiFailure failure;
    failure.status = 404;
    failure.error = {
        Core::ErrorCode::NotInstalled,
        Cluster::tr("The cluster serves no version of Istio's VirtualService that this console knows."),
        {}};
    return failure;
}

/// The first served version of networking.istio.io this console reads; the fields are the same in all three.
QString servedVersion(const QByteArray &apiGroup)
{
    QStringList served;
    const auto versions = QJsonDocument::fromJson(apiGroup).object()[QLatin1String("versions")].toArray();
    for (const auto &version : versions)
        served.append(version.toObject()[QLatin1String("version")].toString());
    for (const auto *wanted : {"v1", "v1beta1", "v1alpha3"}) {
        if (served.contains(QLatin1String(wanted)))
            return QString::fromLatin1(wanted);
    }
    return {};
}

} // namespace

Cluster::Cluster(const KubeContext &context, const Core::Clock &clock, const Options &options,
                 QObject *parent)
    : ClusterData(parent)
    , m_credentials(context, clock, options.credentials)
    , m_api(std::make_unique<ApiClient>(context.server, m_credentials.identity()))
    , m_events(mostEvents)
{
    m_credentials.serve(*m_api);
    connect(&m_credentials, &Credentials::changed, this, &Cluster::credentialsChanged);

    Reflector::Options common;
    common.idleTimeoutMs = options.idleTimeoutMs;
    common.staleAfterMs = options.staleAfterMs;
    const auto add = [&](Resource resource, ReflectorSink &sink, Reflector::Options own) {
        auto reflector = std::make_unique<Reflector>(*m_api, sink, clock, std::move(own));
        connect(reflector.get(), &Reflector::freshnessChanged, this,
                [this, resource] { Q_EMIT freshnessChanged(resource); });
        connect(reflector.get(), &Reflector::stored, this, [this] {
            if (!m_flush.isActive())
                m_flush.start(flushMs);
        });
        m_reflectors[int(resource)] = std::move(reflector);
    };
    const auto fixedPath = [](const QString &path) {
        return [path](QObject *, const Reflector::PathCallback &callback) { callback(path); };
    };

    Reflector::Options canaries = common;
    canaries.findPath = fixedPath(
        pathOf(QStringLiteral("/apis/flagger.app/v1beta1"), options.nameSpace, QStringLiteral("canaries")));
    add(Resource::Canaries, m_canaries, canaries);

    Reflector::Options services = common;
    services.findPath = [this, nameSpace = options.nameSpace](QObject *receiver,
                                                              const Reflector::PathCallback &callback) {
        findVirtualServices(receiver, callback, nameSpace);
    };
    add(Resource::VirtualServices, m_virtualServices, services);

    Reflector::Options events = common;
    events.findPath =
        fixedPath(pathOf(QStringLiteral("/api/v1"), options.nameSpace, QStringLiteral("events")));
    events.fieldSelector = QStringLiteral("involvedObject.kind=Canary");
    add(Resource::Events, m_events, events);

    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &Cluster::flush);
}

Cluster::~Cluster() = default;

void Cluster::start()
{
    m_started = true;
    m_credentials.start();
    startReflectors();
}

void Cluster::startReflectors()
{
    if (!m_started || m_listing || m_credentials.isPending())
        return;
    m_listing = true;
    for (const Resource resource : allResources)
        m_reflectors[int(resource)]->start();
}

void Cluster::retryNow()
{
    m_credentials.retry();
    for (const Resource resource : allResources)
        m_reflectors[int(resource)]->retryNow();
}

const Reflector &Cluster::reflector(Resource resource) const
{
    return *m_reflectors[int(resource)];
}

Core::Freshness Cluster::freshness(Resource resource) const
{
    return int(resource) < 3 ? reflector(resource).freshness() : Core::Freshness{};
}

std::optional<Core::Error> Cluster::trouble(Resource resource) const
{
    const auto &failure = reflector(resource).lastFailure();
    const auto state = reflector(resource).freshness().state;
    if (!failure || state == FreshnessState::Live || state == FreshnessState::Loading)
        return {};
    return failure->error;
}

bool Cluster::isSettled(Resource resource) const
{
    return freshness(resource).state != FreshnessState::Loading;
}

void Cluster::findVirtualServices(QObject *context, const Reflector::PathCallback &callback,
                                  const QString &nameSpace)
{
    const QString group = QStringLiteral("/apis/networking.istio.io");
    m_api->get(group, {}, context, [group, nameSpace, callback](const ApiResult &reply) {
        if (!reply) {
            callback(tl::unexpected<ApiFailure>(reply.error()));
            return;
        }
        const QString version = servedVersion(reply->body);
        if (version.isEmpty())
            callback(tl::unexpected<ApiFailure>(notInstalled()));
        else
            callback(
                pathOf(group + QLatin1Char('/') + version, nameSpace, QStringLiteral("virtualservices")));
    });
}

void Cluster::credentialsChanged()
{
    // Not from within the answer that led to it.
    QTimer::singleShot(0, this, [this] {
        startReflectors();
        for (const Resource resource : allResources) {
            if (reflector(resource).freshness().state == FreshnessState::Denied)
                m_reflectors[int(resource)]->retryNow();
        }
    });
}

void Cluster::flush()
{
    Changes changes;
    changes.canaries = m_canaries.takeChanges();
    changes.virtualServices = m_virtualServices.takeChanges();
    changes.events = m_events.takeChanges();
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

} // namespace Flightdeck::Kubernetes
