#pragma once

#include "app/clustersummary.h"
#include "app/commands/resolvedsources.h"
#include "app/contextfollower.h"
#include "core/activityjournal.h"
#include "core/activitymodel.h"
#include "core/clock.h"
#include "core/freshness.h"
#include "killswitch/history.h"
#include "killswitch/openrun.h"
#include "kubernetes/cluster.h"
#include "rollouts/rolloutboard.h"

#include <memory>
#include <vector>

namespace Flightdeck::KillSwitch {
class AuditLog;
class FlagStore;
class FliptReplica;
class Machine;
class Readiness;
} // namespace Flightdeck::KillSwitch

namespace Flightdeck::Environments {
class Secrets;
}
namespace Flightdeck::Metrics {
class DashboardFeed;
class MetricsFeed;
class OverviewFeed;
} // namespace Flightdeck::Metrics
namespace Flightdeck::Rollouts {
class OverviewMetrics;
}

namespace Flightdeck::App {

class ActivityRecorder;
class FlagCounts;
class FlagsDesk;
class FliptReplicas;
class FliptWatch;
class MetricsConnection;
class RolloutActions;
class SourceSignIn;

/// Everything behind the window for one environment: creates the clients and models, wires them, owns them.
/// Parts that were not given are null, and the screen says that they are absent.
class Console : public QObject
{
    Q_OBJECT
public:
    /// @param clock must outlive the console.
    /// @param consent asked before a sign-in plugin runs, must outlive the console; null: none may run.
    Console(ResolvedSources sources, const Core::Clock &clock, Kubernetes::Consent *consent = nullptr,
            QObject *parent = nullptr);
    ~Console() override;

    /// Takes tokens and passwords from there, also when they change. Without, sources that want one say so.
    /// @param secrets must outlive the console.
    void fetchSecrets(Environments::Secrets &secrets);
    /// Starts to watch; call once, after everything is connected.
    void start();

    const Environments::Profile &profile() const { return m_sources.profile; }
    /// True when there is nothing to watch at all.
    bool isEmpty() const
    {
        return m_clusters.empty() && !m_overviewFeed && !m_desk && m_sources.profile.fliptUrls.isEmpty();
    }
    /// In the order of the environment's contexts; without those that cannot be used.
    const std::vector<std::unique_ptr<Kubernetes::Cluster>> &clusters() const { return m_clusters; }
    /// The one of a context, or the first one for an empty name. Null when there is none.
    Kubernetes::Cluster *cluster(const QString &name = {}) const;
    Kubernetes::Consent *consent() const { return m_consent; }
    Rollouts::RolloutBoard &board() { return m_board; }
    /// Null without a cluster.
    RolloutActions *actions() const { return m_actions.get(); }
    Metrics::MetricsFeed *metricsFeed() const { return m_metricsFeed.get(); }
    Metrics::DashboardFeed *dashboardFeed() const { return m_dashboardFeed.get(); }
    FlagsDesk *desk() const { return m_desk.get(); }
    FliptWatch *flipt() const { return m_flipt.get(); }
    KillSwitch::Machine *machine() const { return m_machine.get(); }
    KillSwitch::Readiness *readiness() const { return m_readiness.get(); }
    QList<KillSwitch::PastRun> killHistory() const; ///< of this repository and branch, newest first
    /// A press of an earlier run that is too old to go on by itself.
    const std::optional<KillSwitch::OpenRun> &leftRun() const { return m_leftRun; }
    void dropLeftRun();
    Core::ActivityModel &activity() { return m_activity; }
    const Core::ActivityJournal *activityJournal() const { return m_journal.get(); } ///< may be null
    static constexpr int ActivityDays = 90;                                          ///< how long it is kept

    /// What must be told about how the clusters are signed in to.
    QList<ContextFollower::Notice> identityNotices() const;
    /// How far each source can be believed; Absent for one that was not given. Of several clusters the worst
    /// one's, with a line for each.
    Core::Freshness clusterFreshness() const { return clusterSummary().worst; }
    ClusterSummary clusterSummary() const;
    Core::Freshness metricsFreshness() const;
    Core::Freshness gitFreshness() const;
    Core::Freshness fliptFreshness() const;

Q_SIGNALS:
    /// The freshness of a source, or what is said of it, may have changed.
    void sourcesChanged();
    void identityNoticesChanged();

private:
    void buildClusters();
    void buildMetrics();
    Core::Result<Kubernetes::ApiClient *> findApi(const QString &context) const;
    void buildFlags();
    void buildKillSwitch();
    void proveOnPopulation();
    void resumeLeftRun();

    ResolvedSources m_sources;
    const Core::Clock &m_clock;
    Kubernetes::Consent *m_consent;
    std::vector<std::unique_ptr<Kubernetes::Cluster>> m_clusters;
    std::vector<std::unique_ptr<ContextFollower>> m_followers; ///< one a cluster
    Rollouts::RolloutBoard m_board;
    std::unique_ptr<MetricsConnection> m_metrics;
    std::unique_ptr<MetricsConnection> m_killMetrics; ///< with connections of its own
    std::unique_ptr<FlagCounts> m_flagCounts;
    std::unique_ptr<Metrics::MetricsFeed> m_metricsFeed;
    std::unique_ptr<Metrics::DashboardFeed> m_dashboardFeed;
    std::unique_ptr<Metrics::OverviewFeed> m_overviewFeed;
    std::unique_ptr<Rollouts::OverviewMetrics> m_overviewMetrics;
    std::unique_ptr<SourceSignIn> m_fliptSignIn;
    std::unique_ptr<FliptReplicas> m_replicas;
    std::unique_ptr<FliptWatch> m_flipt;
    std::unique_ptr<FlagsDesk> m_desk;
    std::unique_ptr<KillSwitch::FlagStore> m_store;
    std::unique_ptr<KillSwitch::AuditLog> m_audit;
    std::unique_ptr<QObject> m_secondRepository; ///< a Git::FlagsRepository
    std::unique_ptr<KillSwitch::FlagStore> m_secondStore;
    std::unique_ptr<KillSwitch::OpenRunFile> m_openRun;
    std::optional<KillSwitch::OpenRun> m_leftRun;
    std::unique_ptr<KillSwitch::Machine> m_machine;
    std::unique_ptr<KillSwitch::Readiness> m_readiness;
    Core::ActivityModel m_activity;
    std::unique_ptr<Core::ActivityJournal> m_journal; ///< null in the demo, whose world begins anew each time
    std::unique_ptr<ActivityRecorder> m_recorder;
    std::unique_ptr<RolloutActions> m_actions;
};

} // namespace Flightdeck::App
