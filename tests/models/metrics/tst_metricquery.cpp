#include "metrics/metricquery.h"
#include "metrics/verdict.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Metrics;

namespace {

const MetricTarget authService = {QStringLiteral("auth-service"), QStringLiteral("platform-services"),
                                  QStringLiteral("auth-service"), QStringLiteral("auth"),
                                  QStringLiteral("auth-service"), QStringLiteral("auth-service")};

MetricSpec builtIn(const QString &name, std::optional<double> min, std::optional<double> max)
{
    MetricSpec spec;
    spec.name = name;
    spec.thresholdRange = {min, max};
    return spec;
}

MetricSpec custom(const QString &query, const QString &interval = QStringLiteral("2m"))
{
    MetricSpec spec;
    spec.name = QStringLiteral("errors");
    spec.source = MetricSpec::Source::Template;
    spec.query = query;
    spec.interval = interval;
    spec.variables = {{QStringLiteral("code"), QStringLiteral("503")}};
    return spec;
}

} // namespace

class MetricQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rendersTheBuiltInQueries()
    {
        const MetricSpec rate = builtIn(successRateName, 99, {});
        QCOMPARE(
            renderQuery(rate, authService, Workload::Canary).value(),
            QStringLiteral(
                "sum(rate(istio_requests_total{reporter=\"destination\","
                "destination_workload_namespace=\"platform-services\",destination_workload=~\"auth-service\","
                "response_code!~\"5.*\"}[1m])) / sum(rate(istio_requests_total{reporter=\"destination\","
                "destination_workload_namespace=\"platform-services\",destination_workload=~\"auth-service\"}"
                "[1m])) * 100"));
        MetricSpec duration = builtIn(requestDurationName, {}, 500);
        duration.interval = QStringLiteral("30s");
        QCOMPARE(
            renderQuery(duration, authService, Workload::Primary).value(),
            QStringLiteral("histogram_quantile(0.99, sum(rate(istio_request_duration_milliseconds_bucket{"
                           "reporter=\"destination\",destination_workload_namespace=\"platform-services\","
                           "destination_workload=~\"auth-service-primary\"}[30s])) by (le))"));
    }
    void groupsManyWorkloads()
    {
        const QString query = groupedQuery(requestDurationName, {QStringLiteral("a"), QStringLiteral("b")},
                                           QStringLiteral("1m"))
                                  .value();
        QVERIFY(query.contains(QStringLiteral("destination_workload=~\"(a|b)(-primary)?\"")));
        QVERIFY(
            query.contains(QStringLiteral("by (destination_workload_namespace, destination_workload, le)")));
    }
    void rendersTemplates()
    {
        const MetricSpec spec =
            custom(QStringLiteral("sum(rate(x{ns=\"{{ namespace }}\",w=\"{{target}}\",\n  c=\"{{ "
                                  "variables.code }}\",s=\"{{ service }}\"}[{{ interval }}]))"));
        QCOMPARE(renderQuery(spec, authService, Workload::Primary).value(),
                 QStringLiteral("sum(rate(x{ns=\"platform-services\",w=\"auth-service-primary\", "
                                "c=\"503\",s=\"auth\"}[2m]))"));
    }
    /// The deprecated field is a template as well, whose interval is 1m where none is given.
    void rendersInlineQueries()
    {
        MetricSpec spec = custom(QStringLiteral("sum(rate(x{w=\"{{ target }}\"}[{{ interval }}]))"), {});
        spec.source = MetricSpec::Source::Inline;
        QCOMPARE(renderQuery(spec, authService, Workload::Primary).value(),
                 QStringLiteral("sum(rate(x{w=\"auth-service-primary\"}[1m]))"));
        spec.query = QStringLiteral("sum(up)");
        QCOMPARE(renderQuery(spec, authService, Workload::Canary).value(), spec.query);
        QVERIFY(!renderQuery(spec, authService, Workload::Primary));
    }
    void asksForWeights()
    {
        QCOMPARE(weightQuery(authService).value(),
                 QStringLiteral("max(flagger_canary_weight{workload=\"auth-service\",exported_namespace=\""
                                "platform-services\"} or flagger_canary_weight{workload=\"auth-service\","
                                "exported_namespace=\"\",namespace=\"platform-services\"})"));
        MetricTarget hostile = authService;
        hostile.target = QStringLiteral("x\"} or vector(100) #");
        QVERIFY(!weightQuery(hostile));
    }
    void refuses_data()
    {
        QTest::addColumn<MetricSpec>("spec");
        QTest::addColumn<Core::ErrorCode>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("pipeline") << custom(QStringLiteral("{{ target | printf }}"))
                                  << Core::ErrorCode::Unsupported << QStringLiteral("printf");
        QTest::newRow("if") << custom(QStringLiteral("{{ if true }}1{{ end }}"))
                            << Core::ErrorCode::Unsupported << QStringLiteral("if true");
        QTest::newRow("variable") << custom(QStringLiteral("{{ variables.nope }}"))
                                  << Core::ErrorCode::InvalidInput << QStringLiteral("variables.nope");
        QTest::newRow("open") << custom(QStringLiteral("{{ target")) << Core::ErrorCode::InvalidInput
                              << QStringLiteral("without");
        QTest::newRow("interval") << custom(QStringLiteral("[{{ interval }}]"), {})
                                  << Core::ErrorCode::InvalidInput << QStringLiteral("interval");
        QTest::newRow("unknown") << builtIn(QStringLiteral("error-rate"), {}, {})
                                 << Core::ErrorCode::Unsupported << QStringLiteral("error-rate");
    }
    void refuses()
    {
        QFETCH(MetricSpec, spec);
        QFETCH(Core::ErrorCode, code);
        QFETCH(QString, word);
        const auto query = renderQuery(spec, authService, Workload::Canary);
        QVERIFY(!query);
        QCOMPARE(query.error().code, code);
        QVERIFY2(query.error().message.contains(word), qPrintable(query.error().message));
    }
    void saysWhyThereIsNoQuery()
    {
        MetricSpec spec = custom(QString());
        for (const Workload workload : {Workload::Canary, Workload::Primary}) {
            spec.problem.clear();
            const auto empty = renderQuery(spec, authService, workload);
            QVERIFY(!empty);
            QVERIFY(empty.error().message.contains(QStringLiteral("is empty")));
            spec.problem = QStringLiteral("The MetricTemplate a/b is not there.");
            const auto missing = renderQuery(spec, authService, workload);
            QVERIFY(!missing);
            QCOMPARE(missing.error().message, spec.problem);
        }
    }

    void drawsNoFalsePrimary()
    {
        // Without {{ target }} both queries would be the same, and the canary's line would pass for the
        // primary's.
        QVERIFY(!renderQuery(custom(QStringLiteral("up{n=\"{{ name }}\"}")), authService, Workload::Primary));
        QVERIFY(renderQuery(custom(QStringLiteral("up{n=\"{{ name }}\"}")), authService, Workload::Canary));
    }
    void refusesNamesThatLeaveTheQuotes()
    {
        MetricTarget hostile = authService;
        hostile.namespaceName = QStringLiteral("x\"} or vector(100) #");
        QCOMPARE(renderQuery(builtIn(successRateName, 99, {}), hostile, Workload::Canary).error().code,
                 Core::ErrorCode::InvalidInput);
        QVERIFY(!groupedQuery(successRateName, {QStringLiteral("a|b")}, QStringLiteral("1m")));
        QVERIFY(!groupedQuery(successRateName, {QStringLiteral("a")}, QStringLiteral("1m]) or vector(1")));
    }
    void readsDurations()
    {
        QCOMPARE(durationMs(QStringLiteral("1h30m")), std::optional<qint64>(5'400'000));
        QCOMPARE(durationMs(QStringLiteral("90s")), std::optional<qint64>(90'000));
        for (const QString &bad : {QString(), QStringLiteral("0s"), QStringLiteral("1"),
                                   QStringLiteral("-1m"), QStringLiteral("1m ")})
            QVERIFY(!durationMs(bad));
    }
    void judges_data()
    {
        QTest::addColumn<MetricSpec>("spec");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        const MetricSpec rate = builtIn(successRateName, 99, {});
        const MetricSpec duration = builtIn(requestDurationName, {}, 500);
        const QString pass = QStringLiteral("would pass");
        QTest::newRow("below") << rate << 98.7 << QStringLiteral("would lose a life: 98.70 % < 99 %");
        QTest::newRow("just below") << rate << 98.9992
                                    << QStringLiteral("would lose a life: 98.999 % < 99 %");
        QTest::newRow("equal") << rate << 99.0 << pass;
        QTest::newRow("cut to whole ms") << duration << 500.9 << pass;
        QTest::newRow("slow") << duration << 501.0 << QStringLiteral("would lose a life: 501 ms > 500 ms");
        QTest::newRow("infinite") << duration << std::numeric_limits<double>::infinity()
                                  << QStringLiteral("would lose a life: infinite > 500 ms");
        QTest::newRow("nan") << rate << std::numeric_limits<double>::quiet_NaN()
                             << QStringLiteral("no values found, which counts as a failed check");
        QTest::newRow("no limits") << builtIn(successRateName, {}, {}) << 0.0 << pass;
    }
    void judges()
    {
        QFETCH(MetricSpec, spec);
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(judge(spec, value).text, text);
    }
    void nothingIsAFailedCheck()
    {
        QCOMPARE(judge(builtIn(successRateName, 99, {}), std::nullopt).outcome, Verdict::Outcome::NoValues);
        QCOMPARE(legacyThreshold(successRateName, 99).min, std::optional<double>(99));
        QCOMPARE(legacyThreshold(requestDurationName, 500).max, std::optional<double>(500));
    }
};

QTEST_GUILESS_MAIN(MetricQueryTest)
#include "tst_metricquery.moc"
