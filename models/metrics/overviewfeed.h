#pragma once

#include "metrics/livequery.h"

#include <QHash>
#include <QTimer>

#include <memory>

namespace Flightdeck::Metrics {

/// One canary of the list and one of its built-in metrics.
struct OverviewTarget
{
    QString namespaceName;
    QString target;   ///< workload name of the target
    QString metric;   ///< request-success-rate or request-duration
    QString interval; ///< empty: 1m

    bool operator==(const OverviewTarget &) const = default;
};

/// Last values and short series of the built-in metrics of many canaries, by one grouped query for each
/// metric and interval (and each hundred names). Metrics of templates have no grouped form: only the detail
/// page shows them.
class OverviewFeed : public QObject
{
    Q_OBJECT
public:
    /// @param client, clock outlive this.
    OverviewFeed(PrometheusClient *client, const Core::Clock *clock, QObject *parent = nullptr);
    ~OverviewFeed() override;

    /// What to ask for; unchanged queries keep their series. An empty list stops.
    void setTargets(const QList<OverviewTarget> &targets);
    /// Default: 10 minutes, a point in 30 s, asked every 15 s.
    void setWindow(qint64 spanMs, qint64 stepMs);
    void setRefreshMs(int ms);
    void pause();
    void resume();

    /// The series of a workload (the target, or `<target>-primary`); null when the server has none. Valid
    /// until the next changed().
    const Series *series(const QString &namespaceName, const QString &workload, const QString &metric) const;
    /// The same series as evenly spaced values over the window that ends now, NaN where there is none: a
    /// sparkline. Empty when the server has no such series.
    QList<double> sparkline(const QString &namespaceName, const QString &workload,
                            const QString &metric) const;
    qint64 stepMs() const { return m_stepMs; }
    /// True once every query was answered at least once: before that an absent series means nothing.
    bool answered() const;
    /// The worst of the queries; Absent without targets.
    Core::Freshness freshness() const;

Q_SIGNALS:
    /// Values or freshness changed; at most one a turn of the event loop.
    void changed();

private:
    struct Query;
    void rebuild();
    void refresh();
    void collect();

    PrometheusClient *m_client;
    const Core::Clock *m_clock;
    QList<OverviewTarget> m_targets;
    std::vector<std::unique_ptr<Query>> m_queries;
    QHash<QStringList, Series> m_index; ///< namespace, workload, metric
    QTimer m_poll;
    QTimer m_collect;
    qint64 m_spanMs = 10 * 60'000;
    qint64 m_stepMs = 30'000;
    bool m_paused = false;
};

} // namespace Flightdeck::Metrics
