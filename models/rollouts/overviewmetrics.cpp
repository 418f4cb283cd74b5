#include "rollouts/overviewmetrics.h"

#include "metrics/overviewfeed.h"

#include <cmath>
#include <limits>

namespace Flightdeck::Rollouts {

namespace {

constexpr int pointsShown = 20;

QString successRateName()
{
    return QStringLiteral("request-success-rate");
}

QString durationName()
{
    return QStringLiteral("request-duration");
}

/// The Canary's own entry of a built-in metric: with a template it is another query, which the detail shows.
const Kubernetes::CanaryMetric *builtIn(const Kubernetes::Canary &canary, const QString &name)
{
    for (const Kubernetes::CanaryMetric &metric : canary.analysis.metrics) {
        if (metric.name == name && metric.query.isEmpty())
            return &metric;
    }
    return nullptr;
}

QString intervalText(const Kubernetes::CanaryMetric &metric)
{
    return QStringLiteral("%1s").arg(metric.intervalSeconds);
}

/// The last points on a fixed grid that ends at `nowMs`, NaN where the source has none.
QList<double> history(const Metrics::Series &series, qint64 stepMs, qint64 nowMs)
{
    QList<double> points(pointsShown, std::numeric_limits<double>::quiet_NaN());
    for (const Metrics::Sample &sample : series.samples) {
        const qint64 back = (nowMs - sample.timeMs) / stepMs;
        if (back >= 0 && back < pointsShown)
            points[pointsShown - 1 - back] = sample.value;
    }
    return points;
}

MetricCell cell(const Kubernetes::Canary &canary, const QString &name, const Metrics::OverviewFeed &feed,
                qint64 nowMs)
{
    MetricCell cell;
    const Kubernetes::CanaryMetric *metric = builtIn(canary, name);
    if (!metric)
        return cell;
    cell.asked = true;
    cell.min = metric->min;
    cell.max = metric->max;
    cell.answered = feed.answered();
    cell.stale = feed.freshness().state != Core::FreshnessState::Live;
    if (const Metrics::Series *series = feed.series(canary.meta.nameSpace, canary.targetName, name)) {
        cell.value = series->valueAt(nowMs, feed.stepMs());
        cell.history = history(*series, feed.stepMs(), nowMs);
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
            if (const Kubernetes::CanaryMetric *metric = builtIn(canary, name))
                targets.append({canary.meta.nameSpace, canary.targetName, name, intervalText(*metric)});
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
