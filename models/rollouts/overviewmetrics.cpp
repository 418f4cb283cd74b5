#include "rollouts/overviewmetrics.h"

#include "metrics/overviewfeed.h"

#include <cmath>

namespace Flightdeck::Rollouts {

namespace {

QString successRateName()
{
    return QStringLiteral("request-success-rate");
}

QString durationName()
{
    return QStringLiteral("request-duration");
}

/// The Canary's own entry of a built-in metric. A template or query in it is asked besides; the detail shows
/// it.
const Kubernetes::CanaryMetric *builtIn(const Kubernetes::Canary &canary, const QString &name)
{
    for (const Kubernetes::CanaryMetric &metric : canary.analysis.metrics) {
        if (metric.name == name)
            return &metric;
    }
    return nullptr;
}

/// @param metric null: not in the analysis.
QString intervalText(const Kubernetes::CanaryMetric *metric)
{
    return metric ? QStringLiteral("%1s").arg(metric->intervalSeconds) : QString();
}

MetricCell cell(const Kubernetes::Canary &canary, const QString &name, const Metrics::OverviewFeed &feed,
                qint64 nowMs)
{
    MetricCell cell;
    if (const Kubernetes::CanaryMetric *metric = builtIn(canary, name)) {
        cell.judged = true;
        cell.min = metric->min;
        cell.max = metric->max;
    }
    cell.asked = true;
    cell.answered = feed.answered();
    cell.stale = feed.freshness().state != Core::FreshnessState::Live;
    if (const Metrics::Series *series = feed.series(canary.meta.nameSpace, canary.targetName, name)) {
        cell.value = series->valueAt(nowMs, feed.stepMs());
        if (cell.value && name == durationName())
            cell.value = std::trunc(*cell.value); // whole milliseconds, as Flagger compares them
        cell.history = feed.sparkline(canary.meta.nameSpace, canary.targetName, name);
    }
    return cell;
}

} // namespace

OverviewMetrics::OverviewMetrics(RolloutListModel *model, Metrics::OverviewFeed *feed,
                                 const Core::Clock *clock, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_feed(feed)
    , m_clock(clock)
{
    connect(model, &QAbstractItemModel::modelReset, this, &OverviewMetrics::ask);
    connect(model, &QAbstractItemModel::rowsInserted, this, &OverviewMetrics::ask);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &OverviewMetrics::ask);
    connect(feed, &Metrics::OverviewFeed::changed, this, &OverviewMetrics::show);
    ask();
}

void OverviewMetrics::ask()
{
    QList<Metrics::OverviewTarget> targets;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Kubernetes::Canary &canary = *m_model->row(row).canary;
        for (const QString &name : {successRateName(), durationName()}) {
            // What templates judge is seen in the detail; the two signs of health are asked for all.
            targets.append(
                {canary.meta.nameSpace, canary.targetName, name, intervalText(builtIn(canary, name))});
        }
    }
    m_feed->setTargets(targets);
}

void OverviewMetrics::show()
{
    const qint64 nowMs = m_clock->now().toMSecsSinceEpoch();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const RolloutRow &rollout = m_model->row(row);
        m_model->setMetrics(rollout.key, {cell(*rollout.canary, successRateName(), *m_feed, nowMs),
                                          cell(*rollout.canary, durationName(), *m_feed, nowMs)});
    }
}

} // namespace Flightdeck::Rollouts
