#pragma once

#include "app/commands/statusscreen.h"

#include <QHash>
#include <QTextStream>

namespace Flightdeck::App {

/// Changes as lines, for scripts and logs: first every canary, then one line for each that changed.
class StatusLines
{
public:
    /// Both must outlive this. @param json in the shape of `status --json`.
    StatusLines(const Rollouts::RolloutListModel &rollouts, bool json, QTextStream &out)
        : m_rollouts(rollouts)
        , m_json(json)
        , m_out(out)
    {
    }

    /// Prints the canary when what is said of it has changed, or that it is gone.
    void see(const QString &rolloutKey, const QDateTime &now);
    void seeAll(const QDateTime &now);
    /// For people only: JSON says it with every canary.
    void seeCluster(const ClusterState &cluster, const QDateTime &now);
    /// False when nobody reads any more.
    bool flush();

private:
    QString words(const Rollouts::RolloutRow &row) const;
    void print(const QString &line, const QDateTime &now);

    const Rollouts::RolloutListModel &m_rollouts;
    bool m_json;
    QTextStream &m_out;
    QHash<QString, QString> m_last; ///< what was printed, by rollout
    QHash<QString, Core::FreshnessState> m_clusters;
};

} // namespace Flightdeck::App
