#include "metrics/dashboard.h"
#include "metrics/metricsfeed.h"
#include "metrics/prometheusclient.h"
#include "tests/support/realprometheus.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace Flightdeck;
using namespace Flightdeck::Metrics;

namespace {

constexpr int minutes = 26 * 60;

/// What Flagger says of two canaries over the last 26 hours, a sample a minute: auth passes three runs, user
/// fails two; the second failure lasts until now, and a third canary was Failed before all this.
int statusOf(const QByteArray &name, int minute)
{
    if (name == "llm-gateway")
        return 2;
    const int ofRun = minute % 300;
    if (minute < 3 * 60 || minute >= 3 * 60 + 5 * 300 - 60)
        return name == "user-service" && minute > 20 * 60 ? 2 : 1;
    if (name == "auth-service")
        return minute < 3 * 60 + 3 * 300 && ofRun < 12 ? 0 : 1;
    // user-service: runs that begin at minutes 600 and 1200, and fail after 15 minutes.
    if (minute >= 600 && minute < 615)
        return 0;
    if (minute >= 615 && minute < 1200)
        return 2;
    if (minute >= 1200 && minute < 1215)
        return 0;
    return minute >= 1215 ? 2 : 1;
}

} // namespace

/// Every panel of the dashboard asked of a real Prometheus that holds a day of known history.
class DashboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Tests::RealPrometheus::isHere())
            QSKIP("Prometheus is not unpacked: installer/setup does that.");
        m_end = QDateTime::currentSecsSinceEpoch() / 60 * 60;
    }
    void answersAllPanels_data()
    {
        QTest::addColumn<bool>("honorLabels");
        QTest::addColumn<bool>("counts"); // Flagger 1.42 and later
        QTest::addColumn<bool>("secondFlipt");
        QTest::newRow("Flagger 1.37, Flipt 1") << true << false << false;
        QTest::newRow("Flagger 1.37 behind a scrape without honorLabels, Flipt 2") << false << false << true;
        QTest::newRow("Flagger 1.42, Flipt 1") << true << true << false;
    }
    void answersAllPanels()
    {
        QFETCH(bool, honorLabels);
        QFETCH(bool, counts);
        QFETCH(bool, secondFlipt);
        Tests::RealPrometheus prometheus;
        QVERIFY2(prometheus.backfill(history(honorLabels, counts, secondFlipt)),
                 qPrintable(prometheus.problem()));
        QVERIFY2(prometheus.start(), qPrintable(prometheus.problem()));
        PrometheusClient client(&m_http, prometheus.base(), [] { return 0.5; });
        QTRY_VERIFY_WITH_TIMEOUT(ask(client, QStringLiteral("vector(1)")), 15'000);

        QMap<QString, Matrix> answers;
        for (const DashboardPanel &panel : dashboardPanels()) {
            QVERIFY2(ask(client, panel.query), qPrintable(panel.id + u": " + m_error));
            for (const Series &series : m_answer.series) {
                for (const QString &label : panel.legend)
                    QVERIFY2(series.labels.contains(label), qPrintable(panel.id + u' ' + label));
                QCOMPARE(series.labels.size(), panel.legend.size());
            }
            answers[panel.id] = m_answer;
        }
        const auto number = [&answers](const char *id) {
            const Matrix &answer = answers[QString::fromLatin1(id)];
            return answer.series.size() == 1 ? answer.series[0].lastValue().value_or(-1) : -1;
        };
        QCOMPARE(number("canaries-in-analysis"), 0.0);
        QCOMPARE(number("canaries-failed"), 2.0);
        QVERIFY2(std::abs(number("rollbacks-24h") - 2) < 0.1,
                 qPrintable(QString::number(number("rollbacks-24h"))));
        QVERIFY2(std::abs(number("success-ratio-24h") - 60) < 2,
                 qPrintable(QString::number(number("success-ratio-24h"))));
        QCOMPARE(number("rollbacks-hourly"), 0.0);
        const Matrix &weights = answers[QStringLiteral("canary-weights")];
        QCOMPARE(weights.series.size(), 1U);
        QCOMPARE(weights.series[0].labels.value(QStringLiteral("workload")), QStringLiteral("auth-service"));
        QCOMPARE(weights.series[0].labels.value(QStringLiteral("namespace")), QStringLiteral("platform"));
        QVERIFY(std::abs(number("check-duration") - 0.5) < 0.1);
        QCOMPARE(number("judged-success-rate"), 99.5);
        QCOMPARE(number("judged-duration"), 0.42);
        const Matrix &evaluations = answers[QStringLiteral("flag-evaluations")];
        QCOMPARE(evaluations.series.size(), 2U);
        for (const Series &series : evaluations.series) {
            const double wanted = series.labels.value(QStringLiteral("value")) == u"treatment" ? 1 : 9;
            QVERIFY(std::abs(series.lastValue().value_or(-1) - wanted) < 0.05);
        }
        QVERIFY(std::abs(number("flag-errors") - 0.5) < 0.05);
    }
    /// The weight steps of the detail page, from before the console began. A canary of the same name in
    /// another namespace is none of them, nor is one of the namespace where Flagger itself runs.
    void knowsTheWeightsOfThePast_data()
    {
        QTest::addColumn<QString>("labels");
        QTest::addColumn<qint64>("spanMs");
        const QString other = QStringLiteral("namespace=\"istio-system\",exported_namespace=\"platform\"");
        for (const qint64 span : {qint64(120 * 60'000), qint64(7 * 86'400'000)}) {
            const QByteArray range = span < 86'400'000 ? "2 h" : "7 days";
            QTest::addRow("%s, labels kept", range.constData())
                << QStringLiteral("namespace=\"platform\"") << span;
            QTest::addRow("%s, exported_namespace", range.constData()) << other << span;
        }
    }
    void knowsTheWeightsOfThePast()
    {
        QFETCH(QString, labels);
        QFETCH(qint64, spanMs);
        QByteArray text = "# TYPE flagger_canary_weight gauge\n";
        const auto add = [&](const QString &others, const std::function<int(int)> &value) {
            for (int second = 0; second <= 7200; second += 15)
                text += "flagger_canary_weight{workload=\"auth-service\"," + others.toLatin1() + "} " +
                        QByteArray::number(value(second)) + ' ' + QByteArray::number(m_end - 7200 + second) +
                        '\n';
        };
        // 0, then 10 % a minute up to 50 %, then back.
        add(labels, [](int second) {
            return second < 3000 || second >= 3420 ? 0 : std::min(50, (second - 2940) / 60 * 10);
        });
        add(QStringLiteral("namespace=\"istio-system\",exported_namespace=\"elsewhere\""),
            [](int) { return 77; });
        Tests::RealPrometheus prometheus;
        QVERIFY2(prometheus.backfill(text + "# EOF\n"), qPrintable(prometheus.problem()));
        QVERIFY2(prometheus.start(), qPrintable(prometheus.problem()));
        PrometheusClient client(&m_http, prometheus.base(), [] { return 0.5; });
        QTRY_VERIFY_WITH_TIMEOUT(ask(client, QStringLiteral("vector(1)")), 15'000);
        Core::SystemClock clock;
        MetricsFeed feed(&client, &clock);
        feed.setWindow(spanMs, 800);
        const auto target = [](const char *space) {
            MetricTarget one;
            one.target = QStringLiteral("auth-service");
            one.namespaceName = QLatin1String(space);
            return one;
        };
        feed.watch(target("platform"), {});
        QTRY_VERIFY_WITH_TIMEOUT(feed.weights().answered, 10'000);
        const auto shares = [&feed] {
            QSet<double> found;
            for (const Sample &sample : feed.weights().series.samples)
                found.insert(sample.value);
            return found;
        };
        QCOMPARE(feed.weights().highestOfStep, spanMs > 86'400'000);
        QVERIFY(shares().contains(0) && shares().contains(50) && !shares().contains(77)); // at any range
        if (!feed.weights().highestOfStep)
            QCOMPARE(shares(), (QSet<double>{0, 10, 20, 30, 40, 50}));
        feed.watch(target("istio-system"), {});
        QTRY_VERIFY_WITH_TIMEOUT(feed.weights().answered && feed.weights().series.isEmpty(), 10'000);
    }
    void saysNothingOfNothing()
    {
        Tests::RealPrometheus prometheus;
        QVERIFY2(prometheus.start(), qPrintable(prometheus.problem()));
        PrometheusClient client(&m_http, prometheus.base(), [] { return 0.5; });
        QTRY_VERIFY_WITH_TIMEOUT(ask(client, QStringLiteral("vector(1)")), 15'000);
        for (const DashboardPanel &panel : dashboardPanels()) {
            QVERIFY2(ask(client, panel.query), qPrintable(panel.id + u": " + m_error));
            QVERIFY2(m_answer.series.empty(), qPrintable(panel.id)); // no data is not zero
            QVERIFY(!panel.title.isEmpty() && !panel.meaning.isEmpty() && !panel.emptyText.isEmpty());
        }
    }

private:
    QByteArray history(bool honorLabels, bool counts, bool secondFlipt) const
    {
        const QByteArray space = honorLabels ? "namespace=\"platform\""
                                             : "namespace=\"istio-system\",exported_namespace=\"platform\"";
        const auto type = [](const QByteArray &name, const QByteArray &kind) -> QByteArray {
            return "# TYPE " + name + ' ' + kind + '\n';
        };
        const auto series = [this](const QByteArray &name, const QByteArray &labels,
                                   const std::function<double(int)> &value) {
            QByteArray text;
            for (int minute = 0; minute <= minutes; ++minute)
                text += name + '{' + labels + "} " + QByteArray::number(value(minute)) + ' ' +
                        QByteArray::number(m_end - (minutes - minute) * 60) + '\n';
            return text;
        };
        QByteArray text = type("flagger_canary_status", "gauge");
        for (const char *name : {"auth-service", "user-service", "llm-gateway"})
            text += series("flagger_canary_status", "name=\"" + QByteArray(name) + "\"," + space,
                           [name](int minute) { return statusOf(name, minute); });
        text += type("flagger_canary_weight", "gauge");
        text += series("flagger_canary_weight", "workload=\"auth-service\"," + space,
                       [](int minute) { return minute % 300 < 12 ? minute % 300 * 5 : 0; });
        text += series("flagger_canary_weight", "workload=\"auth-service-primary\"," + space,
                       [](int minute) { return minute % 300 < 12 ? 100 - minute % 300 * 5 : 100; });
        text += type("flagger_canary_metric_analysis", "gauge");
        for (const auto &[metric, value] :
             {std::pair("request-success-rate", 99.5), std::pair("request-duration", 0.42)})
            text += series("flagger_canary_metric_analysis",
                           "name=\"auth-service\",metric=\"" + QByteArray(metric) + "\"," + space,
                           [value = value](int) { return value; });
        for (const char *bound : {"0.1", "0.5", "+Inf"})
            text += series("flagger_canary_duration_seconds_bucket",
                           "le=\"" + QByteArray(bound) + "\",name=\"auth-service\"," + space,
                           [bound](int minute) { return minute * (QByteArray(bound) == "0.1" ? 1 : 6); });
        if (counts) {
            const auto runs = [](const QByteArray &name, int from, int to) {
                return [name, from, to](int minute) {
                    double count = 0;
                    for (int at = 1; at <= minute; ++at)
                        count += statusOf(name, at) == to && statusOf(name, at - 1) == from;
                    return count;
                };
            };
            text += type("flagger_canary_successes", "counter");
            text += series("flagger_canary_successes_total", "name=\"auth-service\"," + space,
                           runs("auth-service", 0, 1));
            text += type("flagger_canary_failures", "counter");
            text += series("flagger_canary_failures_total", "name=\"user-service\"," + space,
                           runs("user-service", 0, 2));
        }
        const QByteArray prefix = secondFlipt ? "flipt_" : "";
        text += type("flipt_evaluations_results", "counter");
        for (const auto &[value, each] : {std::pair("treatment", 60), std::pair("control", 540)})
            text += series("flipt_evaluations_results_total",
                           prefix + "namespace=\"default\"," + prefix + "flag=\"ai\"," + prefix + "value=\"" +
                               value + "\",pod=\"flipt-1\"",
                           [each = each](int minute) { return minute * each; });
        text += type("flipt_evaluations_errors", "counter");
        text += series("flipt_evaluations_errors_total",
                       prefix + "namespace=\"default\"," + prefix + "flag=\"ai\"",
                       [](int minute) { return minute * 30; });
        return text + "# EOF\n";
    }

    bool ask(PrometheusClient &client, const QString &query)
    {
        std::optional<Core::Result<Matrix>> result;
        client.queryRange(alignedRange(query, (m_end - 600) * 1000, m_end * 1000, 60'000), this,
                          [&result](const Core::Result<Matrix> &answer) { result = answer; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
            return false;
        m_error = *result ? QString() : result->error().text();
        m_answer = *result ? **result : Matrix();
        return result->has_value();
    }

    qint64 m_end = 0; ///< seconds since the epoch, of the last sample
    Core::HttpClient m_http = Core::HttpClient(Core::HttpIdentity());
    Matrix m_answer;
    QString m_error;
};

QTEST_GUILESS_MAIN(DashboardTest)
#include "tst_dashboard.moc"
