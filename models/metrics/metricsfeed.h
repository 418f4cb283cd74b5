#pragma once

#include "metrics/livequery.h"
#include "metrics/metricquery.h"
#include "metrics/verdict.h"

#include <QTimer>

#include <array>
#include <memory>

namespace Flightdeck::Metrics {

/// Everything known of one analysis metric of one canary.
struct MetricPanel
{
    MetricSpec spec;
    Series canary; ///< empty: the query matched nothing (if answered), which Flagger counts as a failed check
    Series primary;
    qint64 stepMs = 0;
    bool worstOfStep = false; ///< a point is the worst value of its step, not the one at its end
    bool answered = false;    ///< an answer for the canary has arrived
    Verdict verdict; ///< of the canary's newest value, if that is not older than 1.5 of the finest steps
    Core::Freshness freshness;
    std::optional<Core::Error> error; ///< of the canary's last question, or why there is no query
    QString primaryProblem;           ///< why the primary has no line, plain text, else empty
    QStringList warnings;             ///< of the server, and of ours (several series, native histograms)
};

/// The analysis metrics of one canary, for target and primary, kept live while somebody looks.
class MetricsFeed : public QObject
{
    Q_OBJECT
public:
    /// @param client, clock outlive this.
    MetricsFeed(PrometheusClient *client, const Core::Clock *clock, QObject *parent = nullptr);
    ~MetricsFeed() override;

    /// Starts asking. Panels whose query stays the same keep their series.
    void watch(const MetricTarget &target, const QList<MetricSpec> &specs);
    /// @param spanMs length of the window. @param pixels width of the plot. @param endMs end of the window,
    /// since the epoch; nothing: now, and it moves on. Default: 15 minutes on 800 pixels, not finer than one
    /// point in 5 s. Where a step is longer than what a metric is judged over, its points are the worst
    /// values of the step.
    void setWindow(qint64 spanMs, int pixels, std::optional<qint64> endMs = std::nullopt);
    void setRefreshMs(int ms); ///< default 5 s
    /// Stops asking and keeps what is known: for a page that is hidden.
    void pause();
    void resume();

    const QList<MetricPanel> &panels() const { return m_panels; }
    /// The worst of the panels; Absent without metrics.
    Core::Freshness freshness() const;

Q_SIGNALS:
    /// Panels changed; at most one a turn of the event loop.
    void changed();

private:
    struct Lane;
    void rebuild();
    void refresh();
    void collect();

    PrometheusClient *m_client;
    const Core::Clock *m_clock;
    MetricTarget m_target;
    QList<MetricSpec> m_specs;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    QList<MetricPanel> m_panels;
    QTimer m_poll;
    QTimer m_collect;
    qint64 m_spanMs = 15 * 60'000;
    int m_pixels = 800;
    std::optional<qint64> m_endMs;
    bool m_paused = false;
};

} // namespace Flightdeck::Metrics
