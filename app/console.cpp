#include "app/console.h"

#include "app/activityrecorder.h"
#include "app/commands/gitflagstore.h"
#include "app/commands/repositoryoptions.h"
#include "app/flagsdesk.h"
#include "app/fliptwatch.h"
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

} // namespace

Console::Console(ResolvedSources sources, const Core::Clock &clock, Kubernetes::Consent *consent,
                 QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
    , m_clock(clock)
    , m_consent(consent)
    , m_board(clock)
{
    buildCluster();
    buildMetrics();
    buildFlags();
    m_recorder =
        std::make_unique<ActivityRecorder>(m_activity, m_board, m_desk.get(), m_machine.get(), clock);
}

Console::~Console() = default;

void Console::buildCluster()
{
    if (!m_sources.cluster)
        return;
    Kubernetes::Cluster::Options options;
    options.credentials.consent = m_consent;
    m_cluster = std::make_unique<Kubernetes::Cluster>(*m_sources.cluster, m_clock, options);
    m_followers.push_back(std::make_unique<ContextFollower>(
        *m_cluster, Kubernetes::KubeConfig::Source::system(m_sources.profile.kubeconfig)));
    connect(m_followers.back().get(), &ContextFollower::noticeChanged, this,
            &Console::identityNoticesChanged);
    m_board.addCluster(m_cluster.get());
    connect(m_cluster.get(), &Kubernetes::ClusterData::freshnessChanged, this, &Console::sourcesChanged);
    connect(m_cluster.get(), &Kubernetes::ClusterData::changed, this, &Console::sourcesChanged);
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
    m_audit = std::make_unique<KillSwitch::AuditLog>(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/audit.jsonl"));
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
    if (m_cluster)
        m_cluster->start();
    m_flipt->start();
    if (m_desk)
        m_desk->start(m_flipt.get());
}

QList<ContextFollower::Notice> Console::identityNotices() const
{
    QList<ContextFollower::Notice> notices;
    for (const auto &follower : m_followers)
        notices.append(follower->notice());
    return notices;
}

Core::Freshness Console::clusterFreshness() const
{
    if (!m_cluster)
        return absent(m_sources.clusterProblem ? m_sources.clusterProblem->text() : QString());
    const Core::Freshness canaries = m_cluster->freshness(Kubernetes::Resource::Canaries);
    const Core::Freshness services = m_cluster->freshness(Kubernetes::Resource::VirtualServices);
    return canaries.state == Core::FreshnessState::Live && services.state != Core::FreshnessState::Loading
               ? services
               : canaries;
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
