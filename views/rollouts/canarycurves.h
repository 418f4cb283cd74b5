#pragma once

#include "core/clock.h"
#include "metrics/metricspec.h"
#include "rollouts/rolloutboard.h"
#include "views/charts/chartdata.h"
#include "views/charts/chartwindow.h"
#include "views/rollouts/eventwords.h"

#include <QTimer>

namespace Flightdeck::Metrics {
class MetricsFeed;
}

namespace Flightdeck::Views {

class CanaryCharts;
struct RunPlan;

/// Fills the charts of one rollout: weights and phases from what the console observed and what Flagger's
/// events say, metrics from the feed, the future from the projection.
class CanaryCurves : public QObject
{
    Q_OBJECT
public:
    /// All arguments must outlive this; feed may be null: no metrics source.
    CanaryCurves(Rollouts::RolloutBoard *board, Metrics::MetricsFeed *feed, const Core::Clock *clock,
                 CanaryCharts *charts, QObject *parent = nullptr);

    /// Shows another rollout; empty shows none and stops asking for metrics.
    void show(const QString &rolloutKey);
    /// Commits of the flags repository, to stand beside the curves.
    void setFlagMarks(const QList<FlagMark> &marks);

private:
    void ask();
    void watch(const Kubernetes::Canary &canary);
    QList<Metrics::MetricSpec> specs(const Kubernetes::Canary &canary) const;
    void refresh();
    void showWindow(const ChartWindow &window);
    WeightHistory weights(const Rollouts::RolloutRow &row, const QList<EventFact> &facts, const RunPlan &plan,
                          qint64 nowMs) const;
    Marks marks(const Rollouts::RolloutRow &row, const QList<EventFact> &facts, const RunPlan &plan,
                qint64 nowMs) const;
    QList<MetricLane> lanes(const Rollouts::RolloutRow &row) const;
    NextTick nextTick(const Rollouts::RolloutRow &row) const;

    Rollouts::RolloutBoard *m_board;
    Metrics::MetricsFeed *m_feed;
    const Core::Clock *m_clock;
    CanaryCharts *m_charts;
    QString m_key;
    ChartWindow m_window; ///< what a person asked to see
    qint64 m_pastMs = 0;  ///< length of the past shown
    int m_pixels = 0;     ///< width it was asked for
    QList<FlagMark> m_flagMarks;
    QTimer m_tail; ///< moves "now" on
};

} // namespace Flightdeck::Views
