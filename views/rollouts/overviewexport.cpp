#include "views/rollouts/overviewexport.h"

#include "views/common/csvcell.h"

namespace Flightdeck::Views {

namespace {

template<typename T> QVariant known(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant known(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODate)) : QVariant();
}

QVariantList cells(const Rollouts::RolloutRow &row, const Rollouts::MetricCells &metrics)
{
    const Rollouts::Projection &p = row.projection;
    const auto weight = [&row](int Rollouts::TrafficSplit::*side) {
        return row.split ? QVariant((*row.split).*side) : QVariant();
    };
    return {row.cluster,
            row.canary->meta.nameSpace,
            row.canary->meta.name,
            row.canary->status.phaseName,
            Rollouts::strategyName(p.strategy),
            row.canary->suspended,
            weight(&Rollouts::TrafficSplit::primary),
            weight(&Rollouts::TrafficSplit::canary),
            known(p.step),
            p.steps,
            known(p.livesLeft),
            p.lives,
            known(metrics.successRate.value),
            known(metrics.duration.value),
            known(p.nextTick),
            known(p.promotion),
            known(p.earliest),
            known(p.rollback),
            p.blocker.text,
            Core::freshnessName(row.freshness.state),
            known(row.freshness.lastSeen)};
}

} // namespace

QByteArray overviewCsv(const RolloutFilter &filter)
{
    QByteArray csv = "cluster,namespace,name,phase,strategy,suspended,primaryWeight,canaryWeight,step,steps,"
                     "livesLeft,lives,successRatePercent,p99Milliseconds,nextTick,promotion,"
                     "earliestPromotion,rollback,blocker,freshness,lastSeen\r\n";
    for (int row = 0; row < filter.rowCount(); ++row) {
        const QVariantList values = cells(filter.row(row), filter.metrics(row));
        for (qsizetype i = 0; i < values.size(); ++i)
            csv += (i > 0 ? "," : "") + csvCell(values[i]);
        csv += "\r\n";
    }
    return csv;
}

} // namespace Flightdeck::Views
