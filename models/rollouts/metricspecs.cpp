#include "rollouts/metricspecs.h"

namespace Flightdeck::Rollouts {

namespace {

bool isBuiltIn(const QString &name)
{
    return name == QLatin1String("request-success-rate") || name == QLatin1String("request-duration");
}

} // namespace

QList<Metrics::MetricSpec> metricSpecs(const Kubernetes::Canary &canary, const TemplateQueries &templates)
{
    using Source = Metrics::MetricSpec::Source;
    QList<Metrics::MetricSpec> specs;
    for (const Kubernetes::CanaryMetric &metric : canary.analysis.metrics) {
        Metrics::MetricSpec spec;
        spec.name = metric.name;
        spec.interval = QStringLiteral("%1s").arg(metric.intervalSeconds);
        spec.thresholdRange = {metric.min, metric.max};
        spec.variables = metric.templateVariables;
        if (isBuiltIn(metric.name))
            specs << spec;
        if (!metric.templateName.isEmpty()) {
            spec.source = Source::Template;
            const QString nameSpace =
                metric.templateNamespace.isEmpty() ? canary.meta.nameSpace : metric.templateNamespace;
            spec.query = templates.value(nameSpace + u'/' + metric.templateName);
            specs << spec;
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
