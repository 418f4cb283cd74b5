#include "rollouts/metricspecs.h"

#include <QCoreApplication>

namespace Flightdeck::Rollouts {

namespace {

struct MetricSpecWords
{
    Q_DECLARE_TR_FUNCTIONS(MetricSpecWords)
};

bool isBuiltIn(const QString &name)
{
    return name == QLatin1String("request-success-rate") || name == QLatin1String("request-duration");
}

/// @param key "namespace/name" of the MetricTemplate.
Metrics::MetricSpec fromTemplate(Metrics::MetricSpec spec, const Kubernetes::CanaryMetric &metric,
                                 const QString &key, const MetricTemplates &templates)
{
    spec.source = Metrics::MetricSpec::Source::Template;
    if (!metric.intervalGiven)
        spec.interval.clear();
    const auto found = templates.value(key);
    if (!found)
        spec.problem =
            MetricSpecWords::tr("The MetricTemplate %1 is not there, or may not be read.").arg(key);
    else if (found->provider != QLatin1String("prometheus"))
        spec.problem =
            MetricSpecWords::tr("The MetricTemplate %1 asks %2, which the console cannot. Flagger judges "
                                "the metric all the same.")
                .arg(key, found->provider);
    else
        spec.query = found->query;
    return spec;
}

} // namespace

QList<Metrics::MetricSpec> metricSpecs(const Kubernetes::Canary &canary, const MetricTemplates &templates)
{
    using Source = Metrics::MetricSpec::Source;
    QList<Metrics::MetricSpec> specs;
    for (const Kubernetes::CanaryMetric &metric : canary.analysis.metrics) {
        Metrics::MetricSpec spec;
        spec.name = metric.name;
        spec.interval = QStringLiteral("%1s").arg(metric.intervalSeconds);
        spec.thresholdRange = {metric.min, metric.max};
        spec.variables = metric.templateVariables;
        if (isBuiltIn(metric.name)) {
            specs << spec;
        } else if (metric.templateName.isEmpty() && metric.query.isEmpty()) {
            spec.problem = MetricSpecWords::tr("%1 is no built-in metric and has neither template nor query: "
                                               "Flagger fails each check.")
                               .arg(metric.name);
            spec.source = Source::Template;
            spec.alwaysFails = true;
            specs << spec;
            continue;
        }
        if (!metric.templateName.isEmpty()) {
            const QString nameSpace =
                metric.templateNamespace.isEmpty() ? canary.meta.nameSpace : metric.templateNamespace;
            specs << fromTemplate(spec, metric, nameSpace + u'/' + metric.templateName, templates);
        }
        if (!metric.query.isEmpty()) {
            spec.source = Source::Inline;
            spec.query = metric.query;
            specs << spec;
        }
    }
    return specs;
}

Metrics::MetricTarget metricTarget(const Kubernetes::Canary &canary)
{
    Metrics::MetricTarget target;
    target.canary = canary.meta.name;
    target.namespaceName = canary.meta.nameSpace;
    target.target = canary.targetName;
    target.service = canary.serviceName;
    target.ingress = canary.targetName;
    target.route = canary.targetName;
    return target;
}

} // namespace Flightdeck::Rollouts
