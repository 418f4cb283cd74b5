#include "rolloutmetrics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace Flightdeck::Tests {

namespace {

double bump(double minutes, double at, double width)
{
    return std::exp(-(minutes - at) * (minutes - at) / (width * width));
}

/// @param minutes before now, negative.
double rate(const QString &query, bool primary, double minutes)
{
    const double calm = 99.93 + 0.02 * std::sin(minutes * 5);
    if (primary)
        return calm;
    if (query.contains(QLatin1String("\"auth-service\"")))
        return minutes < -6.5 ? calm : std::max(91.3, calm - (minutes + 6.5) * 3.5);
    if (query.contains(QLatin1String("\"user-service\"")))
        return calm - 0.6 * bump(minutes, -1.2, 1.6);
    return calm;
}

double duration(const QString &query, bool primary, double minutes)
{
    const double calm = 240 + 8 * std::sin(minutes * 4);
    if (!primary && query.contains(QLatin1String("\"user-service\"")))
        return calm + 380 * bump(minutes, -2.6, minutes < -2.6 ? 0.5 : 2.1);
    return calm;
}

} // namespace

QByteArray rolloutMetrics(const HttpQuestion &question, qint64 nowMs)
{
    const QString query = question.field(QStringLiteral("query"));
    const double start = question.field(QStringLiteral("start")).toDouble();
    const double end = question.field(QStringLiteral("end")).toDouble();
    const double step = question.field(QStringLiteral("step")).toDouble();
    const bool primary = query.contains(QLatin1String("-primary"));
    const bool slow = query.contains(QLatin1String("histogram_quantile"));
    QJsonArray values;
    for (double time = start; step > 0 && time <= end + 0.001; time += step) {
        const double minutes = time / 60 - double(nowMs) / 60'000;
        const double began = query.contains(QLatin1String("\"auth-service\"")) ? -8.5 : -5.2;
        if (!primary && minutes < began)
            continue; // the canary has no pods before its run
        const double value = slow ? duration(query, primary, minutes) : rate(query, primary, minutes);
        values.append(QJsonArray{time, QString::number(value, 'f', 3)});
    }
    if (query.contains(QLatin1String("flagger_canary_weight")))
        values = {}; // a Flagger that restarted: the events tell of the steps
    QJsonArray series;
    if (!values.isEmpty() && !query.contains(QLatin1String("report-renderer")))
        series.append(
            QJsonObject{{QStringLiteral("metric"), QJsonObject()}, {QStringLiteral("values"), values}});
    const QJsonObject data{{QStringLiteral("resultType"), QStringLiteral("matrix")},
                           {QStringLiteral("result"), series}};
    return MetricsServer::reply(
        200, QJsonDocument(QJsonObject{{QStringLiteral("status"), QStringLiteral("success")},
                                       {QStringLiteral("data"), data}})
                 .toJson(QJsonDocument::Compact));
}

} // namespace Flightdeck::Tests
