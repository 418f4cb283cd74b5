#include "rollouts/metriccell.h"
#include "rollouts/metricspecs.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Rollouts;
using Metrics::MetricSpec;

namespace {

Kubernetes::Canary canaryWith(const QList<Kubernetes::CanaryMetric> &metrics)
{
    Kubernetes::Canary canary;
    canary.meta.nameSpace = QStringLiteral("web");
    canary.meta.name = QStringLiteral("portal");
    canary.targetName = QStringLiteral("portal-v2");
    canary.serviceName = QStringLiteral("portal-svc");
    canary.analysis.metrics = metrics;
    return canary;
}

Kubernetes::CanaryMetric metric(const QString &name)
{
    Kubernetes::CanaryMetric metric;
    metric.name = name;
    metric.intervalSeconds = 90;
    return metric;
}

/// Prometheus templates by "namespace/name".
MetricTemplates templates(const QMap<QString, QString> &queries)
{
    MetricTemplates known;
    for (auto query = queries.begin(); query != queries.end(); ++query) {
        Kubernetes::MetricTemplate one;
        one.meta.nameSpace = query.key().section(u'/', 0, 0);
        one.meta.name = query.key().section(u'/', 1);
        one.provider = QStringLiteral("prometheus");
        one.query = query.value();
        known.insert(query.key(), std::make_shared<const Kubernetes::MetricTemplate>(one));
    }
    return known;
}

} // namespace

class MetricSpecsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBuiltInNameRunsTheBuiltIn()
    {
        auto rate = metric(QStringLiteral("request-success-rate"));
        rate.min = 99.5;
        const auto specs = metricSpecs(canaryWith({rate}), {});
        QCOMPARE(specs.size(), 1);
        QCOMPARE(specs[0].source, MetricSpec::Source::BuiltIn);
        QCOMPARE(specs[0].interval, QStringLiteral("90s"));
        QCOMPARE(specs[0].thresholdRange.min, std::optional(99.5));
        QVERIFY(!specs[0].thresholdRange.max);
        QVERIFY(specs[0].query.isEmpty());
    }
    void aTemplateRunsBesideTheBuiltInOfItsName()
    {
        auto duration = metric(QStringLiteral("request-duration"));
        duration.templateName = QStringLiteral("latency");
        duration.templateVariables = {{QStringLiteral("percentile"), QStringLiteral("0.95")}};
        const auto specs =
            metricSpecs(canaryWith({duration}),
                        templates({{QStringLiteral("web/latency"), QStringLiteral("query of web")},
                                   {QStringLiteral("istio/latency"), QStringLiteral("other")}}));
        QCOMPARE(specs.size(), 2);
        QCOMPARE(specs[0].source, MetricSpec::Source::BuiltIn);
        QCOMPARE(specs[1].source, MetricSpec::Source::Template);
        QCOMPARE(specs[1].query, QStringLiteral("query of web"));
        QCOMPARE(specs[1].variables, duration.templateVariables);
    }
    void aTemplateIsLookedUpInItsNamespace()
    {
        auto budget = metric(QStringLiteral("error-budget"));
        budget.templateName = QStringLiteral("budget");
        budget.templateNamespace = QStringLiteral("istio");
        const auto specs = metricSpecs(
            canaryWith({budget}), templates({{QStringLiteral("istio/budget"), QStringLiteral("the query")}}));
        QCOMPARE(specs.size(), 1);
        QCOMPARE(specs[0].query, QStringLiteral("the query"));
    }
    void aTemplateThatIsNotKnownStaysWithoutQuery()
    {
        auto budget = metric(QStringLiteral("error-budget"));
        budget.templateName = QStringLiteral("budget");
        const auto specs = metricSpecs(canaryWith({budget}), {});
        QCOMPARE(specs.size(), 1);
        QCOMPARE(specs[0].source, MetricSpec::Source::Template);
        QVERIFY(specs[0].query.isEmpty());
        QVERIFY(specs[0].problem.contains(QStringLiteral("web/budget")));

        MetricTemplates other = templates({{QStringLiteral("web/budget"), QStringLiteral("avg:errors{*}")}});
        Kubernetes::MetricTemplate datadog = **other.begin();
        datadog.provider = QStringLiteral("datadog");
        other[QStringLiteral("web/budget")] = std::make_shared<const Kubernetes::MetricTemplate>(datadog);
        const auto refused = metricSpecs(canaryWith({budget}), other);
        QVERIFY(refused[0].query.isEmpty());
        QVERIFY(refused[0].problem.contains(QStringLiteral("datadog")));
    }
    /// Flagger renders {{ interval }} of a template as nothing when the metric gives none.
    void aTemplateHasNoDefaultInterval()
    {
        auto budget = metric(QStringLiteral("error-budget"));
        budget.templateName = QStringLiteral("budget");
        const MetricTemplates known =
            templates({{QStringLiteral("web/budget"), QStringLiteral("x[{{ interval }}]")}});
        QCOMPARE(metricSpecs(canaryWith({budget}), known)[0].interval, QString());
        budget.intervalGiven = true;
        QCOMPARE(metricSpecs(canaryWith({budget}), known)[0].interval, QStringLiteral("90s"));
    }
    void anInlineQueryRunsBesideABuiltIn()
    {
        auto own = metric(QStringLiteral("404s"));
        own.query = QStringLiteral("sum(rate(x[1m]))");
        const auto specs = metricSpecs(canaryWith({own}), {});
        QCOMPARE(specs.size(), 1);
        QCOMPARE(specs[0].source, MetricSpec::Source::Inline);
        QCOMPARE(specs[0].query, own.query);
        // It runs beside a built-in of its name.
        own.name = QStringLiteral("request-duration");
        QCOMPARE(metricSpecs(canaryWith({own}), {}).size(), 2);
    }
    /// "Metric query failed for no usable metrics template and query were configured": a lost life each tick.
    void aNameThatIsNothingFailsEachCheck()
    {
        const auto specs = metricSpecs(canaryWith({metric(QStringLiteral("unknown"))}), {});
        QCOMPARE(specs.size(), 1);
        QVERIFY(specs[0].alwaysFails);
        QVERIFY(specs[0].problem.contains(QStringLiteral("unknown")));
    }
    void theTargetHasTheNamesOfTheCanary()
    {
        const Metrics::MetricTarget target = metricTarget(canaryWith({}));
        QCOMPARE(target.canary, QStringLiteral("portal"));
        QCOMPARE(target.namespaceName, QStringLiteral("web"));
        QCOMPARE(target.target, QStringLiteral("portal-v2"));
        QCOMPARE(target.service, QStringLiteral("portal-svc"));
    }
    void aCellFailsOnlyOnWhatIsKnown()
    {
        MetricCell cell;
        cell.asked = cell.judged = true;
        cell.min = 99;
        QVERIFY(!cell.fails()); // not answered
        cell.answered = true;
        QVERIFY(cell.fails()); // no value: Flagger counts it as failed
        cell.value = 99;
        QVERIFY(!cell.fails()); // equal passes
        cell.value = 98.99;
        QVERIFY(cell.fails());
        cell.min.reset();
        cell.max = 500;
        cell.value = 500;
        QVERIFY(!cell.fails());
        cell.value = 500.1;
        QVERIFY(cell.fails());
    }
};

QTEST_GUILESS_MAIN(MetricSpecsTest)
#include "tst_metricspecs.moc"
