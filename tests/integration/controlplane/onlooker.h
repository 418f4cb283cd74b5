#pragma once

#include "app/apiclusterwriter.h"
#include "core/clock.h"
#include "kubernetes/cluster.h"
#include "rollouts/actiondesk.h"

#include <QHash>
#include <QSet>

namespace Flightdeck::Tests {

/// What the console showed of one canary from `at` on.
struct Screen
{
    qint64 at = 0; ///< milliseconds since the epoch
    QString phase;
    QString weights; ///< splitText()
    bool suspended = false;
    int failedChecks = 0;
    Core::FreshnessState freshness = Core::FreshnessState::Loading;
    Rollouts::Projection projection;
};

/// A console without a window: the cluster client, the board and the desk for actions as the program has
/// them, and a log of every row that a person would have seen.
class Onlooker final : public QObject
{
    Q_OBJECT
public:
    explicit Onlooker(const Kubernetes::KubeContext &context,
                      const Kubernetes::Cluster::Options &options = {});

    Kubernetes::Cluster &cluster() { return m_cluster; }
    Rollouts::RolloutBoard &board() { return m_board; }
    Rollouts::ActionDesk &desk() { return m_desk; }
    QString key(const QString &nameSpace, const QString &name) const
    {
        return Rollouts::rolloutKey(m_cluster.name(), nameSpace, name);
    }
    /// The row as it is now; null when the console does not know the canary.
    const Rollouts::RolloutRow *row(const QString &nameSpace, const QString &name);
    /// Oldest first, without repetition.
    const QList<Screen> &screens(const QString &nameSpace, const QString &name) const;

Q_SIGNALS:
    void changed();

private:
    void note(int row);

    Core::SystemClock m_clock;
    Kubernetes::Cluster m_cluster;
    App::ApiClusterWriter m_writer;
    Rollouts::RolloutBoard m_board;
    Rollouts::ActionDesk m_desk;
    QHash<QString, QList<Screen>> m_screens;
    QTimer m_look;
};

} // namespace Flightdeck::Tests
