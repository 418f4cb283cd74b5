#include "metrics/overviewfeed.h"
#include "rollouts/overviewmetrics.h"
#include "rollouts/rolloutboard.h"
#include "tests/support/manualclock.h"
#include "tests/support/metricsserver.h"
#include "tests/support/standincluster.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Rollouts;
using Kubernetes::CanaryPhase;
using Tests::HttpQuestion;
using Tests::MetricsServer;

namespace {

const QString web = QStringLiteral("web");

/// The grouped answer: 91.5 % and 612 ms for "bad", nothing for anybody else.
QByteArray answer(const HttpQuestion &question)
{
    const QString query = question.field(QStringLiteral("query"));
    const double start = question.field(QStringLiteral("start")).toDouble();
    const double end = question.field(QStringLiteral("end")).toDouble();
    const double step = question.field(QStringLiteral("step")).toDouble();
    const bool slow = query.contains(QLatin1String("histogram_quantile"));
    QJsonArray values;
    for (double time = start; step > 0 && time <= end + 0.001; time += step)
        values.append(QJsonArray{time, slow ? QStringLiteral("612") : QStringLiteral("91.5")});
    const QJsonObject labels{{QStringLiteral("destination_workload_namespace"), web},
                             {QStringLiteral("destination_workload"), QStringLiteral("bad")}};
    const QJsonObject series{{QStringLiteral("metric"), labels}, {QStringLiteral("values"), values}};
    const QJsonObject data{{QStringLiteral("resultType"), QStringLiteral("matrix")},
                           {QStringLiteral("result"), QJsonArray{series}}};
    return MetricsServer::reply(
        200, QJsonDocument(QJsonObject{{QStringLiteral("status"), QStringLiteral("success")},
                                       {QStringLiteral("data"), data}})
                 .toJson());
}

struct Setup
{
    explicit Setup(MetricsServer::Answer serve = answer)
        : board(clock)
        , server(std::move(serve))
        , client(&http, server.base(), [] { return 0.0; })
        , feed(&client, &clock)
        , metrics(board.model(), &feed, &clock)
    {
        board.addCluster(&cluster);
    }
    Kubernetes::Canary add(const QString &name)
    {
        const auto canary = Tests::canaryOf(web, name, CanaryPhase::Progressing, clock.now());
        cluster.put(canary);
        return canary;
    }
    MetricCells cells(const QString &name)
    {
        return board.model()->metrics(rolloutKey(cluster.name(), web, name));
    }

    Tests::ManualClock clock;
    Tests::StandInCluster cluster{QStringLiteral("test")};
    RolloutBoard board;
    MetricsServer server;
    Core::HttpClient http{Core::HttpIdentity()};
    Metrics::PrometheusClient client;
    Metrics::OverviewFeed feed;
    OverviewMetrics metrics;
};

} // namespace

class OverviewMetricsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsValueLimitAndHistory()
    {
        Setup setup;
        setup.add(QStringLiteral("bad"));
        QTRY_VERIFY(setup.cells(QStringLiteral("bad")).successRate.value &&
                    setup.cells(QStringLiteral("bad")).duration.value);
        const MetricCells cells = setup.cells(QStringLiteral("bad"));
        QCOMPARE(*cells.successRate.value, 91.5);
        QCOMPARE(cells.successRate.min, std::optional(99.0));
        QCOMPARE(*cells.duration.value, 612.0);
        QCOMPARE(cells.duration.max, std::optional(500.0));
        QVERIFY(cells.successRate.history.size() > 5);
        QVERIFY(cells.successRate.fails() && cells.duration.fails());
        QVERIFY(!cells.successRate.stale);
    }
    void aSilentWorkloadHasNoValueRatherThanZero()
    {
        Setup setup;
        setup.add(QStringLiteral("bad"));
        setup.add(QStringLiteral("silent"));
        QTRY_VERIFY(setup.cells(QStringLiteral("silent")).successRate.answered);
        const MetricCell cell = setup.cells(QStringLiteral("silent")).successRate;
        QVERIFY(cell.asked);
        QVERIFY(!cell.value);
        QVERIFY(cell.history.isEmpty());
        QVERIFY(cell.fails());
    }
    void aMetricThatIsNotJudgedHasNoLimit()
    {
        Setup setup;
        auto canary =
            Tests::canaryOf(web, QStringLiteral("bad"), CanaryPhase::Progressing, setup.clock.now());
        canary.analysis.metrics.removeLast();
        setup.cluster.put(canary);
        QTRY_VERIFY(setup.cells(QStringLiteral("bad")).duration.answered);
        const MetricCell cell = setup.cells(QStringLiteral("bad")).duration;
        QVERIFY(cell.asked && !cell.judged && !cell.min && !cell.max);
        QVERIFY(!cell.fails()); // whatever it is
    }
    void aServerThatRefusesLeavesTheCellsUnanswered()
    {
        Setup setup(
            [](const HttpQuestion &) { return MetricsServer::reply(401, "no org id", "text/plain"); });
        setup.add(QStringLiteral("bad"));
        QTRY_VERIFY(!setup.server.questions().isEmpty());
        QTRY_COMPARE(setup.feed.freshness().state, Core::FreshnessState::Denied);
        const MetricCell cell = setup.cells(QStringLiteral("bad")).successRate;
        QVERIFY(!cell.answered && !cell.fails() && !cell.value);
    }
};

QTEST_GUILESS_MAIN(OverviewMetricsTest)
#include "tst_overviewmetrics.moc"
