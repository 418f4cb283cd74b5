#pragma once

#include "core/clock.h"
#include "rollouts/rolloutdetail.h"
#include "rollouts/rolloutlistmodel.h"

#include <QTimer>

#include <vector>

namespace Flightdeck::Rollouts {

/// One observed state of a canary, for the time axis.
struct Observation
{
    QDateTime at; ///< when the console saw it, UTC
    Kubernetes::CanaryPhase phase = Kubernetes::CanaryPhase::None;
    std::optional<TrafficSplit> split;
    int failedChecks = 0;
};

/// One of the clusters of a board.
struct ClusterState
{
    QString name;
    Core::Freshness freshness; ///< of its canaries
    int canaries = 0;

    bool operator==(const ClusterState &) const = default;
};

/// Joins what clusters report into rows of a RolloutListModel and keeps what was seen of each canary.
class RolloutBoard final : public QObject
{
    Q_OBJECT
public:
    /// @param clock must outlive the board.
    explicit RolloutBoard(const Core::Clock &clock, QObject *parent = nullptr);

    /// Follows a cluster until it is removed or destroyed; its name must be unique on this board.
    void addCluster(Kubernetes::ClusterData *cluster);
    void removeCluster(Kubernetes::ClusterData *cluster);

    RolloutListModel *model() { return &m_model; }
    /// In the order they were added.
    QList<ClusterState> clusters() const;
    /// The cluster a rollout lives in; null when it is not on this board.
    Kubernetes::ClusterData *clusterOf(const QString &rolloutKey) const;
    /// Everything its cluster tells about a rollout; detail.row.canary is null for an unknown key.
    RolloutDetail detail(const QString &rolloutKey) const;
    /// Newest first, at most the 200 last; never the whole history (see Kubernetes::Event).
    EventList events(const QString &rolloutKey) const;
    /// What the console saw since it started, oldest first, at most the 2000 last changes.
    QList<Observation> observations(const QString &rolloutKey) const;

Q_SIGNALS:
    /// The row, its events or its observations changed.
    void rolloutChanged(const QString &rolloutKey);
    /// Something of this cluster changed that is in no row: pods, rules, providers, a freshness.
    void clusterChanged(const QString &name);

private:
    /// A cluster and how its objects belong together.
    struct Watched
    {
        Kubernetes::ClusterData *cluster;
        QString name;
        QSet<QString> canaries = {};                           ///< keys that have a row
        QHash<QString, QSet<QString>> canariesOfService = {};  ///< VirtualService key to canary keys
        QHash<QString, QSet<QString>> canariesOfWorkload = {}; ///< Deployment key to canary keys
        QHash<QString, QSet<QString>> eventsOfCanary = {};     ///< canary key to event keys
        QHash<QString, QString> canaryOfEvent = {};
        QHash<QString, std::shared_ptr<const Kubernetes::Canary>> indexed = {}; ///< as in the two above
    };
    /// What a failed run's status said of the revision last seen.
    struct FailedRun
    {
        QString revision;    ///< status.lastAppliedSpec
        QDateTime changedAt; ///< when another revision took its place, UTC; invalid: never
    };
    void update(Watched &watched, const Kubernetes::Changes &changes);
    void refresh(Watched &watched, const QSet<QString> &canaryKeys);
    void refreshFreshness(const Watched &watched);
    void tick();
    void observe(const RolloutRow &row);
    void indexCanary(Watched &watched, const QString &key);
    void watchFailure(const QString &rolloutKey, const Kubernetes::CanaryStatus &status);
    bool revisionSwallowed(const QString &rolloutKey) const;
    void indexEvents(Watched &watched, const QSet<QString> &keys);
    EventList eventsOf(const Watched &watched, const QString &canaryKey) const;
    RolloutRow makeRow(const Watched &watched, const std::shared_ptr<const Kubernetes::Canary> &canary) const;

    const Core::Clock &m_clock;
    RolloutListModel m_model;
    std::vector<std::unique_ptr<Watched>> m_watched;
    QHash<QString, QList<Observation>> m_observations;
    QHash<QString, FailedRun> m_failed; ///< by rollout key
    QTimer m_timer;
};

} // namespace Flightdeck::Rollouts
