#pragma once

#include "rollouts/attentiongroups.h"
#include "rollouts/attentionwatch.h"
#include "rollouts/rolloutboard.h"

#include <QTimer>

#include <map>

namespace Flightdeck::Rollouts {

/// Follows the rows of a board and says what a person should hear of. What the first picture of a cluster
/// shows is no news; what the first picture after a gap shows is told as such.
class AttentionDesk final : public QObject
{
    Q_OBJECT
public:
    /// Board and clock must outlive the desk.
    AttentionDesk(RolloutBoard &board, const Core::Clock &clock, QObject *parent = nullptr);

    /// Call for every cluster of the board, before or after it has loaded.
    void addCluster(Kubernetes::ClusterData *cluster, const AttentionEnvironment &environment);
    bool hasSeveralClusters() const { return m_clusters.size() > 1; }

    const AttentionRules &rules() const { return m_rules; }
    /// What is held back and no longer has to be is told at the next tick.
    void setRules(const AttentionRules &rules) { m_rules = rules; }
    void dismiss(const QString &environment, AttentionPost::Reason reason)
    {
        m_groups.dismiss(environment, reason);
    }
    /// One step of the clock; a timer calls it every half second.
    void tick();

Q_SIGNALS:
    void posted(const Flightdeck::Rollouts::AttentionPost &post);

private:
    /// How far what a cluster shows is news.
    struct Reach
    {
        AttentionEnvironment environment;
        Kubernetes::ClusterData *cluster = nullptr;
        bool learning = true;              ///< its first picture is not complete
        bool away = false;                 ///< it was lost, and what it shows happened meanwhile
        std::optional<qint64> liveSinceMs; ///< empty while its canaries are not live
        std::optional<qint64> lostSinceMs;
    };
    void follow(Reach &reach);
    void see(const QString &key);
    const RolloutRow *rowOf(const QString &key) const;

    RolloutBoard &m_board;
    const Core::Clock &m_clock;
    AttentionWatch m_watch;
    AttentionGroups m_groups;
    AttentionRules m_rules;
    std::map<QString, Reach> m_clusters; ///< by name
    QDateTime m_lastTick;
    QTimer m_timer;
};

} // namespace Flightdeck::Rollouts
