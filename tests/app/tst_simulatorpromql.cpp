#include "app/simulator/promqlevaluator.h"

#include <QTest>

#include <cmath>

using namespace Flightdeck::Simulator;

/// The embedded Prometheus' queries, on counters whose growth is known.
class SimulatorPromqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void values_data();
    void values();
    void rejects_data();
    void rejects();
    void groupsAndRanges();
    void staleSeriesEnd();
    void readsDurations();

private:
    MetricStore m_store;
    static constexpr qint64 Now = 3'600'000;
};

void SimulatorPromqlTest::initTestCase()
{
    // An hour of samples every 10 s: a grows by 2 a second (of which 5xx 0.1), b by 1 a second.
    const auto labels = [](const char *workload, const char *code) {
        return Labels{{QStringLiteral("w"), QString::fromLatin1(workload)},
                      {QStringLiteral("code"), QString::fromLatin1(code)}};
    };
    const int ok = m_store.open(QStringLiteral("requests_total"), labels("a", "200"));
    const int bad = m_store.open(QStringLiteral("requests_total"), labels("a", "503"));
    const int other = m_store.open(QStringLiteral("requests_total"), labels("b", "200"));
    const int gauge = m_store.open(QStringLiteral("status"), {{QStringLiteral("name"), QStringLiteral("a")}});
    std::vector<std::pair<int, double>> buckets;
    for (const auto &[bound, share] :
         {std::pair("100", 0.5), std::pair("200", 0.9), std::pair("400", 1.0), std::pair("+Inf", 1.0)})
        buckets.emplace_back(m_store.open(QStringLiteral("latency_bucket"),
                                          {{QStringLiteral("w"), QStringLiteral("a")},
                                           {QStringLiteral("le"), QString::fromLatin1(bound)}}),
                             share);
    for (qint64 time = 0; time <= Now; time += 10'000) {
        m_store.append(ok, time, 1.9 * double(time) / 1000);
        m_store.append(bad, time, 0.1 * double(time) / 1000);
        m_store.append(other, time, double(time) / 1000);
        m_store.append(gauge, time, time < Now / 2 ? 0 : 2);
        for (const auto &[series, share] : buckets)
            m_store.append(series, time, share * double(time) / 1000);
    }
}

void SimulatorPromqlTest::values_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<double>("value");
    const auto row = [](const char *query, double value) {
        QTest::newRow(query) << QString::fromLatin1(query) << value;
    };
    row("1 + 2 * 3 ^ 2 - 4 / 2", 17);
    row("-(2 + 3) % 3", -2);
    row("sum(rate(requests_total[1m]))", 3);
    row("sum(rate(requests_total{w=\"a\",code!~\"5.*\"}[1m])) / sum(rate(requests_total{w=~\"a\"}[1m])) * "
        "100",
        95);
    row("sum by (w) (increase(requests_total{w='b'}[5m]))", 300);
    row("sum(increase(requests_total{w=\"b\"}[25s]))", 25);
    row("max(requests_total)", 6840);
    row("count(requests_total)", 3);
    row("avg without (code) (requests_total{w=\"b\"} offset 10m)", 3000);
    row("histogram_quantile(0.7, sum(rate(latency_bucket{w=\"a\"}[1m])) by (le))", 150);
    row("histogram_quantile(0.99, sum by (le) (rate(latency_bucket[1m])))", 380);
    row("count(status == 2)", 1);
    row("status == bool 0", 0);
    row("(status == 2) and (status offset 40m == 0)", 2);
    row("absent(nothing)", 1);
    row("nothing or vector(7)", 7);
    row("max_over_time(status[50m])", 2);
    row("min_over_time(status[50m])", 0);
    row("sum_over_time((status == bool 2)[10m:1m])", 10);
    row("clamp_max(status, 1)", 1);
    row("sum(requests_total{w=\"b\"}) - on () sum(requests_total{w=\"b\"})", 0);
    row("sum by (x) (label_replace(status, \"x\", \"low\", \"\", \"\"))", 2);
    row("count(label_replace(requests_total, \"kind\", \"$1xx\", \"code\", \"(.).*\") and on (kind) "
        "label_replace(vector(1), \"kind\", \"5xx\", \"\", \"\"))",
        1);
    row("time()", Now / 1000);
}

void SimulatorPromqlTest::values()
{
    QFETCH(QString, query);
    QFETCH(double, value);
    const auto answer = PromqlEvaluator(m_store).instant(query, Now);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
    QCOMPARE(answer->size(), size_t(1));
    QVERIFY2(std::fabs(answer->front().value - value) < 1e-6 * std::max(1.0, std::fabs(value)),
             qPrintable(QString::number(answer->front().value, 'g', 12)));
}

void SimulatorPromqlTest::rejects_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"", "sum(", "rate(requests_total[1x])", "{", "a{b=c}", "a{b=~\"(\"}", "foo(a)",
                              "a b", "(1 + 2)[5m]", "\"text", "1 +", "a{b=\"c"})
        QTest::newRow(*query ? query : "empty") << QString::fromLatin1(query);
    QTest::newRow("deep") << QString(1000, QLatin1Char('('));
}

void SimulatorPromqlTest::rejects()
{
    QFETCH(QString, query);
    const auto answer = PromqlEvaluator(m_store).instant(query, Now);
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(QLatin1String("parse error")),
             qPrintable(answer.error().message));
}

void SimulatorPromqlTest::groupsAndRanges()
{
    const auto answer = PromqlEvaluator(m_store).range(
        QStringLiteral("sum by (w) (rate(requests_total[1m]))"), 600'000, 1'200'000, 60'000);
    QVERIFY(answer);
    QCOMPARE(answer->size(), size_t(2));
    for (const PromSeries &series : *answer) {
        QCOMPARE(series.points.size(), size_t(11));
        QCOMPARE(series.labels.keys(), QStringList{QStringLiteral("w")});
        QVERIFY(std::fabs(series.points.back().value -
                          (series.labels[QStringLiteral("w")] == QLatin1String("a") ? 2 : 1)) < 1e-9);
    }
}

void SimulatorPromqlTest::staleSeriesEnd()
{
    MetricStore store;
    const int series = store.open(QStringLiteral("x"), {});
    store.append(series, 0, 0);
    store.append(series, 60'000, 60);
    store.append(series, 61'000, std::nan(""));
    const PromqlEvaluator evaluator(store);
    QCOMPARE(evaluator.instant(QStringLiteral("x"), 60'500)->size(), size_t(1));
    QVERIFY(evaluator.instant(QStringLiteral("x"), 62'000)->empty());
    QVERIFY(evaluator.instant(QStringLiteral("rate(x[30s])"), 200'000)->empty());
    store.append(series, 100'000, 0); // back, from zero
    store.append(series, 110'000, 20);
    QCOMPARE(evaluator.instant(QStringLiteral("increase(x[10s])"), 110'000)->front().value, 20.0);
    // Older halves are thinned, the newest points stay.
    for (int i = 0; i < 20'000; ++i)
        store.append(series, 200'000 + i * 1000, i);
    const auto kept =
        store.select(QStringLiteral("x"), [](const Labels &) { return true; }, 0, 1'000'000'000);
    QVERIFY(kept[0].points.size() <= 6001);
    QCOMPARE(kept[0].points.back().value, 19'999.0);
    QCOMPARE(kept[0].points[kept[0].points.size() - 2].value, 19'998.0);
}

void SimulatorPromqlTest::readsDurations()
{
    QCOMPARE(promDurationMs(QStringLiteral("1h30m")), std::optional<qint64>(5'400'000));
    QCOMPARE(promDurationMs(QStringLiteral("500ms")), std::optional<qint64>(500));
    for (const char *text : {"", "5", "m", "1.5m", "5q", "-1m"})
        QVERIFY2(!promDurationMs(QString::fromLatin1(text)), text);
}

QTEST_GUILESS_MAIN(SimulatorPromqlTest)
#include "tst_simulatorpromql.moc"
