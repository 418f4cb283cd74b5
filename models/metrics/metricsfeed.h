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
    Verdict verdict;          ///< of the canary's value at the last moment the server answered for
    Core::Freshness freshness;
    std::optional<Core::Error> error; ///< of the canary's last question, or why there is no query
    QString primaryProblem;           ///< why the primary has no line, plain text, else empty
    QStringList warnings;             ///< of the server, and of ours (several series, native histograms)
};

/// The canary's share of the traffic as Flagger reported it to the metrics server.
struct MeasuredWeights
{
    Series series; ///< percent; empty: the server has none, which Flagger sets during runs only
    qint64 stepMs = 0;
    bool highestOfStep = false; ///< a point is the highest share of its step, not the one at its end
    bool answered = false;
    std::optional<Core::Error> error; ///< of the last question
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
    /// When Flagger looks next, UTC: the verdicts are made anew just before it. Invalid: unknown.
    void judgeBefore(const QDateTime &tick);
    /// Stops asking and keeps what is known: for a page that is hidden.
    void pause();
    void resume();

    const QList<MetricPanel> &panels() const { return m_panels; }
    const MeasuredWeights &weights() const { return m_weights; }
    /// The worst of the panels; Absent without metrics.
    Core::Freshness freshness() const;

Q_SIGNALS:
    /// Panels changed; at most one a turn of the event loop.
    void changed();

private:
    struct Lane;
    static Verdict verdictOf(const Lane &lane);
    void rebuild();
    void askForWeights(qint64 stepMs);
    void refresh();
    void judgeNow();
    void collect();

    PrometheusClient *m_client;
    const Core::Clock *m_clock;
    MetricTarget m_target;
    QList<MetricSpec> m_specs;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    QList<MetricPanel> m_panels;
    LiveQuery m_weightQuery;
    MeasuredWeights m_weights;
    QTimer m_poll;
    QTimer m_collect;
    QTimer m_beforeTick;
    QDateTime m_tick;
    qint64 m_spanMs = 15 * 60'000;
    int m_pixels = 800;
    std::optional<qint64> m_endMs;
    bool m_paused = false;
};

} // namespace Flightdeck::Metrics
