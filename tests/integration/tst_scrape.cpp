#include "app/simulator/simulator.h"
#include "core/clock.h"
#include "metrics/metricquery.h"
#include "metrics/prometheusclient.h"
#include "tests/support/realprometheus.h"

#include <QTest>

#include <cmath>

using namespace Flightdeck;
using namespace Flightdeck::Metrics;

/// A real Prometheus scrapes the embedded world, and answers what the console asks as the world's own does.
class ScrapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Tests::RealPrometheus::isHere())
            QSKIP("Prometheus is not unpacked: installer/setup does that.");
        Simulator::SimulatorOptions options;
        options.startMidStory = true;
        m_world = std::make_unique<Simulator::Simulator>(options);
        const auto endpoints = m_world->start();
        QVERIFY(endpoints);
        m_own = endpoints->metrics;
        QVERIFY2(m_prometheus.start(m_own.authority().toLatin1()), qPrintable(m_prometheus.problem()));
        m_real = m_prometheus.base();
        // The scrape as a whole has to be taken: a text with one wrong line is refused.
        QTRY_VERIFY_WITH_TIMEOUT(mean(m_real, QStringLiteral("up{job=\"test\"}"), 1'000) == 1.0, 15'000);
        // A window of 10 s needs samples over 10 s.
        QTRY_VERIFY_WITH_TIMEOUT(
            mean(m_real, QStringLiteral("sum(count_over_time(up[12s]))"), 1'000).value_or(0) >= 12, 20'000);
    }
    void bothAnswerAlike_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<bool>("canary");
        for (const char *service : {"auth-service", "user-service", "llm-gateway"}) {
            for (const QString &metric : {successRateName, requestDurationName}) {
                for (const bool canary : {false, true}) {
                    if (canary && qstrcmp(service, "llm-gateway") == 0)
                        continue; // no run is on there
                    QTest::addRow("%s %s %s", service, qPrintable(metric), canary ? "canary" : "primary")
                        << QString::fromLatin1(service) << metric << canary;
                }
            }
        }
    }
    void bothAnswerAlike()
    {
        QFETCH(QString, service);
        QFETCH(QString, metric);
        QFETCH(bool, canary);
        MetricSpec spec;
        spec.name = metric;
        spec.interval = QStringLiteral("10s");
        const MetricTarget target = {service, QStringLiteral("platform-services"), service, service, service,
                                     service};
        const auto query = renderQuery(spec, target, canary ? Workload::Canary : Workload::Primary);
        QVERIFY2(query, query ? "" : qPrintable(query.error().text()));
        const std::optional<double> own = mean(m_own, *query, 3'000);
        const std::optional<double> real = mean(m_real, *query, 3'000);
        QVERIFY2(own && real, own ? "the real one has no value" : "the world's own has no value");
        qInfo("own %.2f, real %.2f", *own, *real);
        if (metric == successRateName) {
            QVERIFY(*real > 90 && *real <= 100);
            QVERIFY2(std::abs(*own - *real) < 0.5, qPrintable(*query));
        } else {
            QVERIFY(*real > 1 && *real < 5'000);
            QVERIFY2(std::abs(*own - *real) < 0.1 * *own, qPrintable(*query));
        }
    }

private:
    /// Mean over the last `spanMs`; nothing without a series or an answer.
    std::optional<double> mean(const QUrl &base, const QString &query, qint64 spanMs)
    {
        PrometheusClient client(&m_http, base, [] { return 0.5; });
        std::optional<Core::Result<Matrix>> answer;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        client.queryRange(alignedRange(query, now - spanMs, now, 1'000), this,
                          [&answer](const Core::Result<Matrix> &matrix) { answer = matrix; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000) || !*answer ||
            (*answer)->series.size() != 1)
            return {};
        double sum = 0;
        int count = 0;
        for (const Sample &sample : (*answer)->series.at(0).samples) {
            if (std::isnan(sample.value))
                continue;
            sum += sample.value;
            ++count;
        }
        return count > 0 ? std::optional<double>(sum / count) : std::nullopt;
    }

    std::unique_ptr<Simulator::Simulator> m_world;
    Tests::RealPrometheus m_prometheus; // after the world: it ends first
    QUrl m_own;
    QUrl m_real;
    Core::HttpClient m_http = Core::HttpClient(Core::HttpIdentity());
};

QTEST_GUILESS_MAIN(ScrapeTest)
#include "tst_scrape.moc"
