#include "views/charts/chartdata.h"

#include "views/common/figuretext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace Flightdeck::Views {

namespace {

struct ChartDataWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartDataWords)
};

QString withUnit(const QString &number, const QString &unit)
{
    return unit.isEmpty() ? number : number + u' ' + unit;
}

/// As short as it was written, whole numbers grouped as the values are.
QString limitNumber(double limit)
{
    const bool whole = limit == std::trunc(limit) && std::abs(limit) < 1e15;
    return whole ? FigureText::decimal(limit, 0) : QString::number(limit, 'g', 12);
}

} // namespace

QString laneValue(const MetricLane &lane, std::optional<double> value)
{
    if (!value || std::isnan(*value))
        return ChartDataWords::tr("no data");
    if (std::isinf(*value))
        return ChartDataWords::tr("infinite");
    return withUnit(FigureText::decimal(*value, lane.decimals), lane.unit);
}

QString laneLimit(const MetricLane &lane, double limit)
{
    return withUnit(limitNumber(limit), lane.unit);
}

QString laneRule(const MetricLane &lane)
{
    if (lane.min && lane.max)
        return ChartDataWords::tr("fails outside %1 to %2")
            .arg(limitNumber(*lane.min), laneLimit(lane, *lane.max));
    if (lane.min)
        return ChartDataWords::tr("fails below %1").arg(laneLimit(lane, *lane.min));
    if (lane.max)
        return ChartDataWords::tr("fails above %1").arg(laneLimit(lane, *lane.max));
    return ChartDataWords::tr("no limit");
}

std::optional<double> weightAt(const WeightHistory &weights, qint64 timeMs, qint64 nowMs)
{
    std::optional<double> percent;
    for (const WeightPoint &point : weights.live) {
        if (point.timeMs <= std::min(timeMs, nowMs))
            percent = point.percent;
    }
    for (const WeightPoint &point : weights.projected) {
        if (timeMs > nowMs && point.timeMs <= timeMs)
            percent = point.percent;
    }
    if (percent && std::isnan(*percent))
        return std::nullopt;
    return percent;
}

QString flagSentence(const FlagMark &flag)
{
    const QString text =
        flag.by.isEmpty() ? flag.text : ChartDataWords::tr("%1 by %2").arg(flag.text, flag.by);
    return flag.detail.isEmpty() ? text : text + QStringLiteral(", ") + flag.detail;
}

QString clockText(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs).toString(QStringLiteral("HH:mm:ss"));
}

QString momentText(qint64 timeMs, qint64 nowMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs);
    const bool today = time.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date();
    return time.toString(today ? QStringLiteral("HH:mm:ss") : QStringLiteral("d MMM HH:mm:ss"));
}

} // namespace Flightdeck::Views
