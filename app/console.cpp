#include "app/console.h"

#include "app/activityrecorder.h"
#include "app/commands/clusteraccess.h"
#include "app/commands/flagcounts.h"
#include "app/commands/fliptreplicas.h"
#include "app/commands/gitflagstore.h"
#include "app/commands/repositoryoptions.h"
#include "app/flagsdesk.h"
#include "app/fliptwatch.h"
#include "app/rolloutactions.h"
#include "core/backgroundjob.h"
#include "killswitch/machine.h"
#include "killswitch/readiness.h"
#include "killswitch/samples.h"
#include "metrics/dashboardfeed.h"
#include "metrics/metricsfeed.h"
#include "metrics/overviewfeed.h"
#include "rollouts/overviewmetrics.h"

#include <QStandardPaths>

namespace Flightdeck::App {

namespace {

constexpr qint64 resumeWithinSeconds = 900;

Core::Freshness absent(const QString &reason)
{
    return {Core::FreshnessState::Absent, {}, {}, reason};
}

QString stateFile(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' + name;
}

QString auditFile()
{
    return stateFile(QStringLiteral("audit.jsonl"));
}

/// "activity-Production.jsonl": of one environment, whatever its name holds.
QString environmentFile(const QString &what, const QString &environment, const QString &suffix)
{
    return stateFile(
        QStringLiteral("%1-%2.%3")
            .arg(what, QString::fromLatin1(QUrl::toPercentEncoding(environment)).left(150), suffix));
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

Console::Console(ResolvedSources sources, const Core::Clock &clock, Kubernetes::Consent *consent,
                 QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
    , m_clock(clock)
    , m_consent(consent)
    , m_board(clock)
{
    buildClusters();
    buildMetrics();
    buildFlags();
    if (m_sources.profile.kind != Environments::Kind::Demo) {
        m_journal = std::make_unique<Core::ActivityJournal>(
            environmentFile(QStringLiteral("activity"), m_sources.profile.name, QStringLiteral("jsonl")));
        m_journal->load(m_activity, clock.now().addDays(-ActivityDays));
        m_journal->follow(m_activity);
    }
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
    Kubernetes::Cluster::Options options;
    options.credentials.consent = m_consent;
    options.namespaces = m_sources.profile.namespaces;
    const auto source = Kubernetes::KubeConfig::Source::system(m_sources.profile.kubeconfig);
    for (const ClusterSource &one : std::as_const(m_sources.clusters)) {
        if (!one.context)
            continue;
        // Connections, identity and freshness of its own: nothing of one cluster reaches another.
        m_clusters.push_back(std::make_unique<Kubernetes::Cluster>(*one.context, m_clock, options));
        Kubernetes::Cluster *cluster = m_clusters.back().get();
        m_board.addCluster(cluster);
        connect(cluster, &Kubernetes::ClusterData::freshnessChanged, this, &Console::sourcesChanged);
        connect(cluster, &Kubernetes::ClusterData::changed, this, &Console::sourcesChanged);
        m_followers.push_back(std::make_unique<ContextFollower>(*cluster, source));
        connect(m_followers.back().get(), &ContextFollower::noticeChanged, this,
                &Console::identityNoticesChanged);
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

Core::Result<Kubernetes::ApiClient *> Console::findApi(const QString &context) const
{
    const auto found = findContext(m_sources.clusters, context);
    if (!found)
        return tl::unexpected<Core::Error>(found.error());
    return &cluster(found->name)->api();
}

void Console::fetchSecrets(Environments::Secrets &secrets)
{
    if (m_metrics)
        m_metrics->fetchSecrets(secrets);
    if (m_killMetrics)
        m_killMetrics->fetchSecrets(secrets);
    m_fliptSignIn->fetchFrom(secrets);
}

void Console::buildMetrics()
{
    if (m_sources.profile.metricsUrl.isEmpty())
        return;
    const FindApi findServer = [this](const QString &context) { return findApi(context); };
    m_metrics = std::make_unique<MetricsConnection>(m_sources.profile, findServer);
    Metrics::PrometheusClient *client = m_metrics->client();
    if (!client)
        return;
    connect(m_metrics.get(), &MetricsConnection::changed, this, &Console::sourcesChanged);
    // Connections of its own: a kill must not queue behind charts.
    m_killMetrics = std::make_unique<MetricsConnection>(m_sources.profile, findServer);
    m_flagCounts = std::make_unique<FlagCounts>(*m_killMetrics, m_clock);
    m_metricsFeed = std::make_unique<Metrics::MetricsFeed>(client, &m_clock);
    m_dashboardFeed = std::make_unique<Metrics::DashboardFeed>(client, &m_clock);
    m_overviewFeed = std::make_unique<Metrics::OverviewFeed>(client, &m_clock);
    m_overviewMetrics =
        std::make_unique<Rollouts::OverviewMetrics>(m_board.model(), m_overviewFeed.get(), &m_clock);
    connect(m_overviewFeed.get(), &Metrics::OverviewFeed::changed, this, &Console::sourcesChanged);
}

void Console::buildFlags()
{
    m_fliptSignIn = std::make_unique<SourceSignIn>(m_sources.profile.fliptAccess, QString(),
                                                   m_sources.profile.name, SourceSignIn::flipt());
    m_replicas = std::make_unique<FliptReplicas>(
        m_sources.profile.fliptUrls, [this](const QString &context) { return findApi(context); },
        *m_fliptSignIn);
    m_flipt = std::make_unique<FliptWatch>(m_replicas->replicas(), &m_clock);
    connect(m_replicas.get(), &FliptReplicas::changed, this, [this] {
        m_flipt->setReplicas(m_replicas->replicas());
        if (m_machine)
            m_machine->setReplicas(m_replicas->replicas());
    });
    connect(m_replicas.get(), &FliptReplicas::troublesChanged, this, &Console::sourcesChanged);
    connect(m_flipt.get(), &FliptWatch::changed, this, &Console::sourcesChanged);
    if (m_sources.profile.flagsUrl.isEmpty())
        return;
    m_desk = std::make_unique<FlagsDesk>(m_sources.profile, m_clock);
    connect(&m_desk->repository(), &Git::FlagsRepository::freshnessChanged, this, &Console::sourcesChanged);
    connect(m_desk.get(), &FlagsDesk::tipTaken, this, &Console::sourcesChanged);

    buildKillSwitch();
}

void Console::buildKillSwitch()
{
    m_store = std::make_unique<GitFlagStore>(m_desk->repository());
    m_audit = std::make_unique<KillSwitch::AuditLog>(auditFile());
    KillSwitch::Parts parts;
    parts.store = m_store.get();
    parts.replicas = m_replicas->replicas();
    parts.replicasPending = m_replicas->isPending();
    parts.clock = &m_clock;
    parts.audit = m_audit.get();
    parts.metrics = m_flagCounts.get();
    parts.noMetrics = noFlagCounts(m_metrics.get());
    const Environments::Profile &profile = m_sources.profile;
    if (!profile.secondFlagsUrl.isEmpty()) {
        Environments::Profile second = profile;
        second.flagsUrl = profile.secondFlagsUrl;
        auto repository = std::make_unique<Git::FlagsRepository>(repositoryOptions(second), m_clock);
        m_secondStore = std::make_unique<GitFlagStore>(*repository);
        m_secondRepository = std::move(repository);
        parts.second = m_secondStore.get();
    }
    if (profile.kind != Environments::Kind::Demo) { // its world ends with the program
        m_openRun = std::make_unique<KillSwitch::OpenRunFile>(
            environmentFile(QStringLiteral("open-kill"), profile.name, QStringLiteral("json")));
        parts.openRun = m_openRun.get();
    }
    KillSwitch::PlanOptions options;
    options.version = fliptVersionOf(m_sources.profile);
    m_machine = std::make_unique<KillSwitch::Machine>(parts, options, KillSwitch::Timing());
    connect(&m_desk->previewer(), &Flags::FlagPreviewer::populationChanged, this,
            &Console::proveOnPopulation);
    // What was committed is shown at once, not at the next poll.
    connect(m_machine.get(), &KillSwitch::Machine::finished, &m_desk->repository(),
            &Git::FlagsRepository::refresh);
    connect(m_desk.get(), &FlagsDesk::tipTaken, m_machine.get(), [this] {
        if (const auto tree = m_store->lastTree())
            m_machine->takeTip(*tree);
    });
    m_readiness = std::make_unique<KillSwitch::Readiness>(*m_store, options.version, m_clock);
}

void Console::proveOnPopulation()
{
    const auto population = m_desk->population();
    if (!population) {
        m_machine->setPopulation(nullptr);
        return;
    }
    using People = std::shared_ptr<const std::vector<KillSwitch::Witness>>;
    Core::runInBackground<People>(
        this,
        [population] {
            return std::make_shared<const std::vector<KillSwitch::Witness>>(
                KillSwitch::peopleOf(*population));
        },
        [this](const People &people) { m_machine->setPopulation(people); });
}

QList<KillSwitch::PastRun> Console::killHistory() const
{
    return m_store ? KillSwitch::historyOf(*m_audit, m_store->displayName(), m_store->branch())
                   : QList<KillSwitch::PastRun>();
}

void Console::dropLeftRun()
{
    m_leftRun.reset();
    if (m_openRun && !m_machine->running())
        m_openRun->clear();
}

void Console::resumeLeftRun()
{
    auto left = m_openRun ? m_openRun->left() : std::nullopt;
    if (!left || left->repository != m_store->displayName() || left->branch != m_store->branch())
        return;
    // Somebody pressed it a moment ago and waits for it. What is older a person decides about.
    if (left->pressed.secsTo(m_clock.now()) <= resumeWithinSeconds)
        m_machine->resume(*left);
    else
        m_leftRun = left;
}

void Console::start()
{
    for (const auto &cluster : m_clusters)
        cluster->start();
    m_replicas->start();
    m_flipt->start();
    if (m_desk)
        m_desk->start(m_flipt.get());
    if (m_machine)
        resumeLeftRun();
    if (m_readiness)
        m_readiness->start();
}

QList<ContextFollower::Notice> Console::identityNotices() const
{
    QList<ContextFollower::Notice> notices;
    for (const auto &follower : m_followers)
        notices.append(follower->notice());
    return notices;
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
        return absent(m_metrics ? m_metrics->problem()->text() : QString());
    // Nothing was asked as long as there is nothing to sign in with.
    if (const auto missing = m_metrics->missing())
        return absent(missing->text());
    Core::Freshness freshness = m_overviewFeed->freshness();
    const auto inside = Core::ServiceAddress::fromClusterName(QUrl(m_sources.profile.metricsUrl));
    if (inside && !freshness.lastSeen.isValid() && !freshness.reason.isEmpty())
        freshness.reason +=
            u' ' + tr("If this is a name inside the cluster, give %1.").arg(inside->toString());
    return freshness;
}

Core::Freshness Console::gitFreshness() const
{
    return m_desk ? m_desk->repository().freshness() : absent({});
}

Core::Freshness Console::fliptFreshness() const
{
    Core::Freshness freshness = m_flipt->freshness();
    const QStringList troubles = m_replicas->troubles();
    if (freshness.state == Core::FreshnessState::Absent && !m_sources.profile.fliptUrls.isEmpty())
        freshness.state =
            m_replicas->isPending() ? Core::FreshnessState::Loading : Core::FreshnessState::Absent;
    if (!troubles.isEmpty())
        freshness.reason = (troubles + QStringList{freshness.reason}).join(u'\n').trimmed();
    return freshness;
}

} // namespace Flightdeck::App
