#include "app/simulator/metricsserver.h"

#include "app/simulator/apireply.h"
#include "app/simulator/promqlevaluator.h"

#include <QJsonArray>
#include <QSet>

#include <cmath>
#include <httplib.h>

namespace Flightdeck::Simulator {

namespace {

constexpr int Threads = 16;
constexpr qint64 MostPoints = 11'000;

QString valueText(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("+Inf") : QStringLiteral("-Inf");
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QJsonArray pair(qint64 time, double value)
{
    return {double(time) / 1000, valueText(value)};
}

QJsonObject labelObject(const Labels &labels)
{
    QJsonObject object;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        object[it.key()] = it.value();
    return object;
}

/// Seconds since the epoch, or RFC 3339; in milliseconds.
std::optional<qint64> parseTime(const QString &text)
{
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    if (ok)
        return qint64(std::llround(seconds * 1000));
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<qint64> parseStep(const QString &text)
{
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    return ok ? std::optional(qint64(std::llround(seconds * 1000))) : promDurationMs(text);
}

void sendData(httplib::Response &response, const QJsonValue &data)
{
    sendJson(response,
             {{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("data"), data}});
}

void sendBadData(httplib::Response &response, const QString &message)
{
    sendJson(response,
             {{QStringLiteral("status"), QStringLiteral("error")},
              {QStringLiteral("errorType"), QStringLiteral("bad_data")},
              {QStringLiteral("error"), message}},
             400);
}

} // namespace

MetricsServer::MetricsServer(const MetricStore &store, const Core::Clock &clock)
    : m_store(store)
    , m_clock(clock)
{
}

bool MetricsServer::start()
{
    return m_server.start(Threads, [this](const httplib::Request &request, httplib::Response &response) {
        handle(request, response);
    });
}

void MetricsServer::handle(const httplib::Request &request, httplib::Response &response) const
{
    QString path = QString::fromStdString(request.path);
    if (path.startsWith(QLatin1String("/prometheus/")))
        path = path.mid(11);
    if (request.method != "GET" && request.method != "POST") {
        response.status = 405;
    } else if (path == QLatin1String("/api/v1/query") || path == QLatin1String("/api/v1/query_range")) {
        query(request, response, path.endsWith(QLatin1String("_range")));
    } else if (path == QLatin1String("/api/v1/status/buildinfo")) {
        sendData(response, QJsonObject{{QStringLiteral("version"), QStringLiteral("2.55.0")},
                                       {QStringLiteral("revision"), QStringLiteral("embedded")},
                                       {QStringLiteral("branch"), QStringLiteral("HEAD")},
                                       {QStringLiteral("buildUser"), QStringLiteral("flightdeck")},
                                       {QStringLiteral("buildDate"), QStringLiteral("20260108-12:00:00")},
                                       {QStringLiteral("goVersion"), QString()}});
    } else if (path == QLatin1String("/api/v1/label/__name__/values")) {
        sendData(response, QJsonArray::fromStringList(m_store.names()));
    } else if (path == QLatin1String("/metrics")) {
        response.set_content(exposition(), "text/plain; version=0.0.4; charset=utf-8");
    } else if (path == QLatin1String("/-/healthy") || path == QLatin1String("/-/ready")) {
        response.set_content("Prometheus Server is Ready.\n", "text/plain; charset=utf-8");
    } else if (path == QLatin1String("/")) {
        response.set_content("The metrics of Flightdeck's embedded world.\nAsk /api/v1/query or "
                             "/api/v1/query_range; scrape /metrics.\n",
                             "text/plain; charset=utf-8");
    } else {
        response.status = 404;
        response.set_content("404 page not found\n", "text/plain; charset=utf-8");
    }
}

void MetricsServer::query(const httplib::Request &request, httplib::Response &response, bool range) const
{
    const auto parameter = [&request](const char *name) {
        return QString::fromStdString(request.get_param_value(name));
    };
    const PromqlEvaluator evaluator(m_store);
    const QString text = parameter("query");
    if (!range) {
        const qint64 now = m_clock.now().toMSecsSinceEpoch();
        const auto time = request.has_param("time") ? parseTime(parameter("time")) : std::optional(now);
        if (!time) {
            sendBadData(response, QStringLiteral("invalid parameter \"time\""));
            return;
        }
        bool isScalar = false;
        const auto answer = evaluator.instant(text, *time, &isScalar);
        if (!answer) {
            sendBadData(response,
                        QStringLiteral("invalid parameter \"query\": %1").arg(answer.error().message));
            return;
        }
        if (isScalar) {
            sendData(response, QJsonObject{{QStringLiteral("resultType"), QStringLiteral("scalar")},
                                           {QStringLiteral("result"), pair(*time, answer->front().value)}});
            return;
        }
        QJsonArray result;
        for (const PromSample &sample : *answer)
            result.append(QJsonObject{{QStringLiteral("metric"), labelObject(sample.labels)},
                                      {QStringLiteral("value"), pair(*time, sample.value)}});
        sendData(response, QJsonObject{{QStringLiteral("resultType"), QStringLiteral("vector")},
                                       {QStringLiteral("result"), result}});
        return;
    }

    const auto start = parseTime(parameter("start"));
    const auto end = parseTime(parameter("end"));
    const auto step = parseStep(parameter("step"));
    if (!start || !end || !step) {
        sendBadData(response, QStringLiteral("invalid parameter \"%1\"")
                                  .arg(!start ? QStringLiteral("start")
                                       : !end ? QStringLiteral("end")
                                              : QStringLiteral("step")));
        return;
    }
    if (*end < *start) {
        sendBadData(response,
                    QStringLiteral("invalid parameter \"end\": end timestamp must not be before start time"));
        return;
    }
    if (*step <= 0) {
        sendBadData(response, QStringLiteral("invalid parameter \"step\": zero or negative query resolution "
                                             "step widths are not accepted. Try a positive integer"));
        return;
    }
    if ((*end - *start) / *step > MostPoints) {
        sendBadData(response, QStringLiteral("exceeded maximum resolution of 11,000 points per timeseries. "
                                             "Try decreasing the query resolution (?step=XX)"));
        return;
    }
    const auto answer = evaluator.range(text, *start, *end, *step);
    if (!answer) {
        sendBadData(response, QStringLiteral("invalid parameter \"query\": %1").arg(answer.error().message));
        return;
    }
    QJsonArray result;
    for (const PromSeries &series : *answer) {
        QJsonArray values;
        for (const auto &[time, value] : series.points)
            values.append(pair(time, value));
        result.append(QJsonObject{{QStringLiteral("metric"), labelObject(series.labels)},
                                  {QStringLiteral("values"), values}});
    }
    sendData(response, QJsonObject{{QStringLiteral("resultType"), QStringLiteral("matrix")},
                                   {QStringLiteral("result"), result}});
}

std::string MetricsServer::exposition() const
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    QString text;
    QSet<QString> declared;
    for (const QString &name : m_store.names()) {
        QString family = name;
        for (const char *suffix : {"_bucket", "_sum", "_count"}) {
            if (name.endsWith(QLatin1String(suffix)))
                family = name.chopped(qsizetype(qstrlen(suffix)));
        }
        if (!declared.contains(family)) {
            declared.insert(family);
            const QString type = family != name ? QStringLiteral("histogram")
                                 : name.endsWith(QLatin1String("_requests_total")) ? QStringLiteral("counter")
                                                                                   : QStringLiteral("gauge");
            text += QStringLiteral("# TYPE %1 %2\n").arg(family, type);
        }
        for (const MetricStore::Series &series :
             m_store.select(name, [](const Labels &) { return true; }, now - 300'000, now)) {
            const auto last = std::find_if(series.points.rbegin(), series.points.rend(),
                                           [now](const auto &point) { return point.time <= now; });
            if (last != series.points.rend() && !std::isnan(last->value))
                text +=
                    QStringLiteral("%1{%2} %3\n").arg(name, labelText(series.labels), valueText(last->value));
        }
    }
    return text.toStdString();
}

} // namespace Flightdeck::Simulator
