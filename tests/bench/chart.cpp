#include "metrics/livequery.h"
#include "tests/bench/matrixtext.h"
#include "tests/bench/measure.h"
#include "tests/support/realprometheus.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Flightdeck;
using namespace Flightdeck::Bench;

namespace {

constexpr int series = 50;
constexpr qint64 points = 11'000;
constexpr qint64 stepMs = 15'000;
constexpr qint64 spanMs = (points - 1) * stepMs;
constexpr int rounds = 7;
constexpr int tailsARound = 5;
constexpr qint64 tailsMs = rounds * tailsARound * stepMs;
const QString rates = QStringLiteral("sum by (destination_workload) (rate(istio_requests_total[1m]))");

/// 50 counters, each 15 s one sample, that rise by another number each time; they end with `endMs`.
QByteArray counters(qint64 endMs)
{
    QByteArray text = "# TYPE istio_requests_total counter\n";
    const qint64 samples = (spanMs + tailsMs) / stepMs + 8;
    for (int i = 0; i < series; ++i) {
        const QByteArray name =
            "istio_requests_total{destination_workload=\"service-" + QByteArray::number(i) + "\"} ";
        qint64 value = 0;
        for (qint64 sample = samples; sample >= 0; --sample) {
            value += 1 + (sample * 7919 + i * 31) % 1009;
            text += name + QByteArray::number(value) + ' ' +
                    QByteArray::number((endMs - sample * stepMs) / 1000) + '\n';
        }
    }
    return text + "# EOF\n";
}

/// Moves only to the moments that are asked for.
class BenchClock final : public Core::Clock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC); }
    qint64 monotonicMs() const override { return m_ms; }
    void set(qint64 ms) { m_ms = ms; }

private:
    qint64 m_ms = 0;
};

struct Cost
{
    double ms = 0;
    double bytes = 0;
};

class LiveChart
{
public:
    explicit LiveChart(const QUrl &base)
        : m_base(base)
        , m_client(&m_http, base, [] { return 0.0; })
        , m_live(&m_client, &m_clock)
    {
    }

    bool waitUntilUp()
    {
        for (const double end = steadySeconds() + 30; steadySeconds() < end;) {
            if (get(QStringLiteral("/-/ready")).status == 200)
                return true;
        }
        return false;
    }
    /// The whole window anew, all of it through QJsonDocument.
    Cost refetch(qint64 nowMs, Metrics::Matrix &matrix)
    {
        const Metrics::RangeQuery query = Metrics::alignedRange(rates, nowMs - spanMs, nowMs, stepMs);
        Core::HttpRequest request;
        request.url = Metrics::apiUrl(m_base, QStringLiteral("/api/v1/query_range"));
        request.method = "POST";
        request.contentType = "application/x-www-form-urlencoded";
        request.body = "query=" + QUrl::toPercentEncoding(query.expression) +
                       "&start=" + QByteArray::number(query.startMs / 1000) +
                       "&end=" + QByteArray::number(query.endMs / 1000) +
                       "&step=" + QByteArray::number(query.stepMs / 1000);
        request.identityEncoding = true; // the quicker way for this server: gzip would double its time
        const double start = steadySeconds();
        const Core::HttpReply reply = ask(request);
        matrix = readMatrixWithQt(reply.body);
        return {(steadySeconds() - start) * 1e3, double(reply.body.size())};
    }
    /// What the console does when its clock has moved.
    Cost refresh(qint64 nowMs)
    {
        m_clock.set(nowMs);
        if (m_live.freshness().lastSeen.isNull())
            m_live.setQuery(rates, spanMs, stepMs);
        const double bytes = sentBytes();
        const double start = steadySeconds();
        QEventLoop loop;
        QObject::connect(&m_live, &Metrics::LiveQuery::updated, &loop, &QEventLoop::quit);
        m_live.refresh();
        loop.exec();
        const double used = (steadySeconds() - start) * 1e3;
        if (m_live.error())
            qFatal("%s", qPrintable(m_live.error()->text()));
        return {used, sentBytes() - bytes};
    }
    const Metrics::Matrix &matrix() const { return m_live.matrix(); }

private:
    Core::HttpReply ask(const Core::HttpRequest &request)
    {
        Core::HttpReply answer;
        QEventLoop loop;
        m_http.send(request, &loop, [&](const Core::Result<Core::HttpReply> &reply) {
            if (reply)
                answer = *reply;
            loop.quit();
        });
        loop.exec();
        return answer;
    }
    Core::HttpReply get(const QString &path)
    {
        Core::HttpRequest request;
        request.url = Metrics::apiUrl(m_base, path);
        return ask(request);
    }
    /// Bytes of all bodies with which the server ever answered range queries, by its own count.
    double sentBytes()
    {
        const QByteArray name = "prometheus_http_response_size_bytes_sum{handler=\"/api/v1/query_range\"} ";
        const QByteArray page = get(QStringLiteral("/metrics")).body;
        const qsizetype at = page.indexOf(name);
        if (at < 0)
            return 0;
        return page.mid(at + name.size(), 40).split('\n').value(0).toDouble();
    }

    QUrl m_base;
    Core::HttpClient m_http = Core::HttpClient(Core::HttpIdentity());
    Metrics::PrometheusClient m_client;
    BenchClock m_clock;
    Metrics::LiveQuery m_live;
};

} // namespace

/// bench_chart [--json]: keeping a chart of 50 series x 11,000 points current on a real Prometheus, against
/// asking for all of it again and reading that with QJsonDocument.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const qint64 endMs = QDateTime::currentMSecsSinceEpoch() / stepMs * stepMs - 60'000;
    Tests::RealPrometheus prometheus;
    if (!Tests::RealPrometheus::isHere() || !prometheus.backfill(counters(endMs)) || !prometheus.start()) {
        const QString why =
            Tests::RealPrometheus::isHere()
                ? prometheus.problem()
                : QStringLiteral("Prometheus is not unpacked: installer/setup --tests does that");
        for (const char *name : {"chart-refresh", "chart-refresh-bytes"})
            report({name, 0, -1, {}, "", 0, why});
        return 1;
    }
    LiveChart chart(prometheus.base());
    if (!chart.waitUntilUp())
        qFatal("Prometheus does not get ready");
    qint64 now = endMs - tailsMs;
    chart.refresh(now);
    std::vector<double> ours, peer, ourBytes, peerBytes;
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < tailsARound; ++i) {
            now += stepMs;
            const Cost cost = chart.refresh(now);
            ours.push_back(cost.ms);
            ourBytes.push_back(cost.bytes);
        }
        Metrics::Matrix whole;
        const Cost cost = chart.refetch(now, whole);
        peer.push_back(cost.ms);
        peerBytes.push_back(cost.bytes);
        if (whole.series.size() != series || !(whole == chart.matrix()))
            qFatal("the chart that was kept current is not the chart that was asked for anew");
    }
    const QString peerName = QStringLiteral("whole refetch, QJsonDocument");
    const bool quick = report({"chart-refresh", quantile(ours, 0.5), quantile(peer, 0.5), peerName, "ms", 500,
                               QStringLiteral("%1 series x %2 points; from the question to the joined chart")
                                   .arg(series)
                                   .arg(points)});
    const bool small = report({"chart-refresh-bytes", quantile(ourBytes, 0.5), quantile(peerBytes, 0.5),
                               peerName, "bytes", 1000, QStringLiteral("by the server's own count")});
    return quick && small ? 0 : 1;
}
