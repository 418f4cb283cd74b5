#include "metrics/metricsfeed.h"
#include "metrics/overviewfeed.h"
#include "metrics/prometheusprobe.h"
#include "tests/support/metricsserver.h"
#include "tests/support/realprometheus.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Flightdeck;
using namespace Flightdeck::Metrics;
using Tests::HttpQuestion;
using Tests::MetricsServer;

namespace {

/// An exporter with the two Istio metrics Flagger asks for. Each scrape finds more requests: for the canary
/// 97 of 100 good and 60 ms, for the primary all good and 8 ms.
class Exporter
{
public:
    Exporter()
        : server([this](const HttpQuestion &) { return page(); })
    {
    }
    bool gone = false;
    MetricsServer server;

private:
    QByteArray page()
    {
        if (gone)
            return MetricsServer::reply(503, "gone", "text/plain");
        ++m_scrapes;
        QByteArray text;
        for (const auto &[workload, bad, bucket] :
             {std::tuple("auth-service", 3, "100"), std::tuple("auth-service-primary", 0, "10")}) {
            const QByteArray labels = QByteArray("reporter=\"destination\",destination_workload_namespace="
                                                 "\"platform-services\",destination_workload=\"") +
                                      workload + '"';
            const auto count = [this](int each) { return QByteArray::number(each * m_scrapes); };
            text += "istio_requests_total{" + labels + ",response_code=\"200\"} " + count(100 - bad) + "\n";
            text += "istio_requests_total{" + labels + ",response_code=\"503\"} " + count(bad) + "\n";
            for (const char *le : {"10", "100", "+Inf"}) {
                const bool below = QByteArray(bucket) == "100" && QByteArray(le) == "10";
                text += "istio_request_duration_milliseconds_bucket{" + labels + ",le=\"" + le + "\"} " +
                        count(below ? 0 : 100) + "\n";
            }
        }
        return MetricsServer::reply(200, text, "text/plain; version=0.0.4");
    }

    int m_scrapes = 0;
};

MetricSpec spec(const QString &name, std::optional<double> min, std::optional<double> max)
{
    MetricSpec spec;
    spec.name = name;
    spec.interval = QStringLiteral("5s");
    spec.thresholdRange = {min, max};
    return spec;
}

const MetricTarget authService = {QStringLiteral("auth-service"), QStringLiteral("platform-services"),
                                  QStringLiteral("auth-service"), QStringLiteral("auth-service"),
                                  QStringLiteral("auth-service"), QStringLiteral("auth-service")};

} // namespace

/// A real Prometheus scrapes an exporter of ours each second; the client asks it as it would in a cluster.
class PrometheusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Tests::RealPrometheus::isHere())
            QSKIP("Prometheus is not unpacked: installer/setup does that.");
        QVERIFY2(m_prometheus.start(m_exporter.server.base().authority().toLatin1()),
                 qPrintable(m_prometheus.problem()));
        m_client = std::make_unique<PrometheusClient>(&m_http, m_prometheus.base(), [] { return 0.5; });
        QTRY_VERIFY_WITH_TIMEOUT(ask(QStringLiteral("up")), 10'000);
    }
    void probeFindsIt()
    {
        std::optional<ProbeReport> report;
        PrometheusProbe::run(&m_http, m_prometheus.base().resolved(QUrl(QStringLiteral("/prometheus"))),
                             nowMs(), this, [&](const ProbeReport &found) { report = found; });
        QTRY_VERIFY(report);
        QVERIFY2(report->workingBase, qPrintable(report->summary));
        QCOMPARE(report->workingBase->port(), m_prometheus.base().port());
        QVERIFY(report->mend.contains(QStringLiteral("Change the address")));
    }
    void answersTheBuiltInQueries()
    {
        MetricsFeed feed(m_client.get(), &m_clock);
        feed.setRefreshMs(500);
        feed.setWindow(60'000, 800);
        feed.watch(authService, {spec(successRateName, 99, {}), spec(requestDurationName, {}, 500)});
        QTRY_VERIFY_WITH_TIMEOUT(
            feed.panels().size() == 2 && feed.panels().at(0).canary.lastValue() &&
                feed.panels().at(1).canary.lastValue() && feed.panels().at(1).primary.lastValue() &&
                feed.panels().at(0).verdict.isKnown() && feed.panels().at(1).verdict.isKnown(),
            12'000);
        const MetricPanel rate = feed.panels().at(0);
        QVERIFY(std::abs(*rate.canary.lastValue() - 97) < 0.01);
        QVERIFY(std::abs(*rate.primary.lastValue() - 100) < 0.01);
        QCOMPARE(rate.verdict.text, QStringLiteral("would lose a life: 97.00 % < 99 %"));
        QCOMPARE(rate.freshness.state, Core::FreshnessState::Live);
        const MetricPanel duration = feed.panels().at(1);
        QVERIFY(*duration.canary.lastValue() > 98 && *duration.canary.lastValue() <= 100);
        QVERIFY(*duration.primary.lastValue() > 9 && *duration.primary.lastValue() <= 10);
        QVERIFY(duration.verdict.passes());
    }
    /// A drop of 15 s an hour lies between the points of a week; only the worst of each step shows it.
    void keepsAShortDropAtSevenDays()
    {
        MetricSpec dips = spec(QStringLiteral("dips"), 99, {});
        dips.source = MetricSpec::Source::Inline;
        dips.query = QStringLiteral("100 - 100 * (vector((time() + 137) % 3600) < bool 15)");
        MetricSpec both = dips;
        both.thresholdRange.max = 100;
        constexpr qint64 week = 7 * 86'400'000LL;
        MetricsFeed feed(m_client.get(), &m_clock);
        feed.setWindow(week, 700);
        feed.watch(authService, {dips, both});
        const auto answered = [&feed](qsizetype panel) {
            return feed.panels().size() == 2 && feed.panels().at(panel).answered &&
                   feed.panels().at(panel).verdict.isKnown();
        };
        QTRY_VERIFY_WITH_TIMEOUT(answered(0) && answered(1), 20'000);
        const MetricPanel &panel = feed.panels().at(0);
        QVERIFY(panel.worstOfStep);
        QCOMPARE(panel.stepMs, 15 * 60'000);
        const auto dropsAt = [](const Sample &sample) { return sample.value == 0; };
        const auto drops = std::count_if(panel.canary.samples.begin(), panel.canary.samples.end(), dropsAt);
        QVERIFY2(drops >= 167 && drops <= 169, qPrintable(QString::number(drops)));
        const Series &through = feed.panels().at(1).canary;
        QCOMPARE(std::count_if(through.samples.begin(), through.samples.end(), dropsAt), drops);
        QCOMPARE(through.samples.size(), 2 * panel.canary.samples.size());
        // What is said before the tick is said of now, not of the worst quarter of an hour.
        const qint64 intoHour = (nowMs() / 1000 + 137) % 3600;
        if (intoHour > 40)
            QVERIFY2(panel.verdict.passes(), qPrintable(panel.verdict.text));

        QVERIFY(ask(dips.query, week, panel.stepMs));
        QCOMPARE(std::count_if(m_answer.series.at(0).samples.begin(), m_answer.series.at(0).samples.end(),
                               dropsAt),
                 0);
    }
    void asksForAPastWindowOnce()
    {
        const QString total = QStringLiteral("sum(rate(istio_requests_total[5s]))");
        QTRY_VERIFY_WITH_TIMEOUT(
            ask(total) && !m_answer.series.empty() && m_answer.series.at(0).samples.size() > 12, 25'000);
        MetricsFeed feed(m_client.get(), &m_clock);
        const qint64 end = nowMs() - 5'000;
        feed.setWindow(30'000, 800, end);
        feed.watch(authService, {spec(successRateName, 99, {})});
        QTRY_VERIFY_WITH_TIMEOUT(feed.panels().size() == 1 && feed.panels().at(0).canary.lastTimeMs(),
                                 10'000);
        QVERIFY(*feed.panels().at(0).canary.lastTimeMs() <= end);
        QTRY_COMPARE_WITH_TIMEOUT(feed.panels().at(0).verdict.outcome, Verdict::Outcome::WouldFail, 10'000);
    }
    void groupsTheOverview()
    {
        OverviewFeed feed(m_client.get(), &m_clock);
        feed.setWindow(60'000, 5'000);
        feed.setRefreshMs(500);
        feed.setTargets({{QStringLiteral("platform-services"), QStringLiteral("auth-service"),
                          successRateName, QStringLiteral("5s")},
                         {QStringLiteral("platform-services"), QStringLiteral("absent"), successRateName,
                          QStringLiteral("5s")}});
        const auto last = [&](const QString &workload) {
            const Series *series =
                feed.series(QStringLiteral("platform-services"), workload, successRateName);
            return series ? series->lastValue().value_or(-1) : -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(last(QStringLiteral("auth-service")) - 97) < 0.01, 10'000);
        QVERIFY(std::abs(last(QStringLiteral("auth-service-primary")) - 100) < 0.01);
        QVERIFY(!feed.series(QStringLiteral("platform-services"), QStringLiteral("absent"), successRateName));
    }
    void repeatsTheServersWords()
    {
        QVERIFY(!ask(QStringLiteral("sum(rate(istio_requests_total)")));
        QCOMPARE(m_error.code, Core::ErrorCode::InvalidInput);
        QVERIFY2(m_error.text().contains(QStringLiteral("unclosed left parenthesis")),
                 qPrintable(m_error.text()));
        // 422: both sides have several series for one match.
        QVERIFY(!ask(QStringLiteral("istio_requests_total + on() istio_requests_total")));
        QCOMPARE(m_error.code, Core::ErrorCode::Rejected);
        QVERIFY2(m_error.text().contains(QStringLiteral("many-to-many")), qPrintable(m_error.text()));
    }
    void acceptsTheMostPointsWeSend()
    {
        QVERIFY2(ask(QStringLiteral("vector(1)"), 11'000'000), qPrintable(m_error.text()));
        QVERIFY(m_answer.series.at(0).samples.size() <= std::size_t(maxPoints) + 1);
        QVERIFY(m_answer.series.at(0).samples.size() > 5'000);
    }
    void leavesAGapWhenTheExporterIsGone()
    {
        const QString query = QStringLiteral("sum(rate(istio_requests_total[5s]))");
        QVERIFY(ask(query));
        QVERIFY(!m_answer.series.empty());
        m_exporter.gone = true;
        const qint64 goneAt = nowMs();
        QTRY_VERIFY_WITH_TIMEOUT(ask(query) && m_answer.series.at(0).ageMs(nowMs()).value_or(0) > 3'000,
                                 15'000);
        QVERIFY(*m_answer.series.at(0).lastTimeMs() < goneAt + 6'000);
        for (const Sample &sample : m_answer.series.at(0).samples)
            QVERIFY(sample.value > 0); // the gap is empty, not 0
    }

private:
    static qint64 nowMs() { return QDateTime::currentMSecsSinceEpoch(); }

    bool ask(const QString &expression, qint64 spanMs = 60'000, qint64 stepMs = 1'000)
    {
        std::optional<Core::Result<Matrix>> result;
        m_client->queryRange(alignedRange(expression, nowMs() - spanMs, nowMs(), stepMs), this,
                             [&](const Core::Result<Matrix> &answer) { result = answer; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
            return false;
        m_error = *result ? Core::Error() : result->error();
        m_answer = *result ? **result : Matrix();
        return result->has_value();
    }

    Exporter m_exporter;
    Tests::RealPrometheus m_prometheus;
    Core::SystemClock m_clock;
    Core::HttpClient m_http = Core::HttpClient(Core::HttpIdentity());
    std::unique_ptr<PrometheusClient> m_client;
    Matrix m_answer;
    Core::Error m_error;
};

QTEST_GUILESS_MAIN(PrometheusTest)
#include "tst_prometheus.moc"
