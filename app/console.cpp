#include "app/console.h"

#include "app/activityrecorder.h"
#include "app/commands/gitflagstore.h"
#include "app/commands/repositoryoptions.h"
#include "app/flagsdesk.h"
#include "app/fliptwatch.h"
#include "app/rolloutactions.h"
#include "core/backoff.h"
#include "killswitch/httpfliptreplica.h"
#include "killswitch/machine.h"
#include "metrics/metricsfeed.h"
#include "metrics/overviewfeed.h"
#include "metrics/prometheusclient.h"
#include "metrics/prometheuslogin.h"
#include "rollouts/overviewmetrics.h"

#include <QStandardPaths>

namespace Flightdeck::App {

namespace {

Core::Freshness absent(const QString &reason)
{
    return {Core::FreshnessState::Absent, {}, {}, reason};
}

QString auditFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/audit.jsonl");
}

Core::Freshness freshnessOf(const Kubernetes::Cluster &cluster)
{
    const Core::Freshness canaries = cluster.freshness(Kubernetes::Resource::Canaries);
    const Core::Freshness services = cluster.freshness(Kubernetes::Resource::VirtualServices);
    return canaries.state == Core::FreshnessState::Live && services.state != Core::FreshnessState::Loading
               ? services
               : canaries;
}

} // namespace

Console::Console(ResolvedSources sources, const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
    , m_clock(clock)
    , m_board(clock)
{
    buildClusters();
    buildMetrics();
    buildFlags();
    m_recorder =
        std::make_unique<ActivityRecorder>(m_activity, m_board, m_desk.get(), m_machine.get(), clock);
    if (!m_clusters.empty())
        m_actions = std::make_unique<RolloutActions>(m_board, m_activity, clock, auditFile());
    for (const auto &cluster : m_clusters)
        m_actions->addCluster(*cluster);
}

Console::~Console() = default;

void Console::buildClusters()
{
    for (const ClusterSource &source : std::as_const(m_sources.clusters)) {
        if (!source.context)
            continue;
        // Connections, identity and freshness of its own: nothing of one cluster reaches another.
        m_clusters.push_back(
            std::make_unique<Kubernetes::Cluster>(*source.context, m_clock, Kubernetes::Cluster::Options()));
        Kubernetes::Cluster *cluster = m_clusters.back().get();
        m_board.addCluster(cluster);
        connect(cluster, &Kubernetes::ClusterData::freshnessChanged, this, &Console::sourcesChanged);
        connect(cluster, &Kubernetes::ClusterData::changed, this, &Console::sourcesChanged);
    }
}

Kubernetes::Cluster *Console::cluster(const QString &name) const
{
    for (const auto &cluster : m_clusters) {
        if (name.isEmpty() || cluster->name() == name)
            return cluster.get();
    }
    return nullptr;
}

void Console::buildMetrics()
{
    if (m_sources.profile.metricsUrl.isEmpty())
        return;
    Core::HttpIdentity identity;
    const auto headers = Metrics::loginHeaders({m_sources.profile.tenant, {}, {}, {}});
    if (!headers) {
        m_metricsProblem = headers.error();
        return;
    }
    identity.headers += *headers;
    m_metricsHttp = std::make_unique<Core::HttpClient>(identity);
    m_prometheus = std::make_unique<Metrics::PrometheusClient>(
        m_metricsHttp.get(), QUrl(m_sources.profile.metricsUrl), &Core::systemRandom);
    m_metricsFeed = std::make_unique<Metrics::MetricsFeed>(m_prometheus.get(), &m_clock);
    m_overviewFeed = std::make_unique<Metrics::OverviewFeed>(m_prometheus.get(), &m_clock);
    m_overviewMetrics =
        std::make_unique<Rollouts::OverviewMetrics>(m_board.model(), m_overviewFeed.get(), &m_clock);
    connect(m_overviewFeed.get(), &Metrics::OverviewFeed::changed, this, &Console::sourcesChanged);
}

void Console::buildFlags()
{
    QList<KillSwitch::FliptReplica *> replicas;
    for (const QString &text : m_sources.profile.fliptUrls) {
        const QUrl url(text);
        m_replicas.push_back(
            std::make_unique<KillSwitch::HttpFliptReplica>(url.authority(QUrl::FullyEncoded), url));
        replicas << m_replicas.back().get();
    }
    m_flipt = std::make_unique<FliptWatch>(replicas, &m_clock);
    connect(m_flipt.get(), &FliptWatch::changed, this, &Console::sourcesChanged);
    if (m_sources.profile.flagsUrl.isEmpty())
        return;
    m_desk = std::make_unique<FlagsDesk>(m_sources.profile, m_clock);
    connect(&m_desk->repository(), &Git::FlagsRepository::freshnessChanged, this, &Console::sourcesChanged);
    connect(m_desk.get(), &FlagsDesk::tipTaken, this, &Console::sourcesChanged);

    m_store = std::make_unique<GitFlagStore>(m_desk->repository());
    m_audit = std::make_unique<KillSwitch::AuditLog>(auditFile());
    KillSwitch::Parts parts;
    parts.store = m_store.get();
    parts.replicas = replicas;
    parts.clock = &m_clock;
    parts.audit = m_audit.get();
    KillSwitch::PlanOptions options;
    options.version = fliptVersionOf(m_sources.profile);
    m_machine = std::make_unique<KillSwitch::Machine>(parts, options, KillSwitch::Timing());
    // What was committed is shown at once, not at the next poll.
    connect(m_machine.get(), &KillSwitch::Machine::finished, &m_desk->repository(),
            &Git::FlagsRepository::refresh);
}

void Console::start()
{
    for (const auto &cluster : m_clusters)
        cluster->start();
    m_flipt->start();
    if (m_desk)
        m_desk->start(m_flipt.get());
}

ClusterSummary Console::clusterSummary() const
{
    QList<ClusterState> states;
    for (const ClusterSource &source : m_sources.clusters) {
        const Kubernetes::Cluster *known = source.context ? cluster(source.context->name) : nullptr;
        states.append({source.name, known ? freshnessOf(*known) : absent(source.context.error().text())});
    }
    return summarise(states);
}

Core::Freshness Console::metricsFreshness() const
{
    if (!m_overviewFeed)
        return absent(m_metricsProblem ? m_metricsProblem->text() : QString());
    return m_overviewFeed->freshness();
}

Core::Freshness Console::gitFreshness() const
{
    return m_desk ? m_desk->repository().freshness() : absent({});
}

Core::Freshness Console::fliptFreshness() const
{
    return m_flipt->freshness();
}

} // namespace Flightdeck::App
