#include "kubernetes/decodecanary.h"

#include "core/plaintext.h"

#include <QRegularExpression>

namespace Flightdeck::Kubernetes {

using Fields::Json;

namespace {

/// "90s", "1m", "1h30m" as Go's time.ParseDuration for whole units; nothing when it is not that.
std::optional<int> seconds(const QString &duration)
{
    static const QRegularExpression whole(
        QStringLiteral("^(?:(\\d{1,5})h)?(?:(\\d{1,6})m)?(?:(\\d{1,7})s)?$"));
    const auto match = whole.match(duration);
    if (duration.isEmpty() || !match.hasMatch())
        return {};
    return match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60 + match.captured(3).toInt();
}

/// Flagger 1.37 GetAnalysisInterval(): 60 s when it cannot be read, never below 10 s.
int analysisInterval(const QString &duration)
{
    return qMax(10, seconds(duration).value_or(60));
}

CanaryMetric readMetric(const Json &json)
{
    CanaryMetric metric;
    metric.name = Fields::text(json, "name");
    metric.intervalSeconds = seconds(Fields::text(json, "interval")).value_or(60);
    metric.query = Fields::text(json, "query");
    if (const auto range = Fields::get(json, "thresholdRange")) {
        metric.min = Fields::number(*range, "min");
        metric.max = Fields::number(*range, "max");
    } else if (const auto threshold = Fields::number(json, "threshold")) {
        // The deprecated field is a floor for the built-in success rate and a ceiling for everything else.
        (metric.name == QLatin1String("request-success-rate") ? metric.min : metric.max) = threshold;
    }
    if (const auto reference = Fields::get(json, "templateRef")) {
        metric.templateName = Fields::text(*reference, "name");
        metric.templateNamespace = Fields::text(*reference, "namespace");
    }
    Fields::eachField(json, "templateVariables", [&metric](const QString &name, const Json &value) {
        metric.templateVariables.insert(name, Fields::text(value));
    });
    return metric;
}

CanaryAnalysis readAnalysis(const Json &json)
{
    CanaryAnalysis analysis;
    analysis.intervalSeconds = analysisInterval(Fields::text(json, "interval"));
    analysis.threshold = qMax(1, Fields::integer(json, "threshold"));
    analysis.maxWeight = Fields::integer(json, "maxWeight", 100);
    analysis.stepWeight = Fields::integer(json, "stepWeight");
    Fields::each(json, "stepWeights", [&analysis](const Json &item) {
        std::int64_t weight = 0;
        if (item.get(weight) == simdjson::SUCCESS)
            analysis.stepWeights.append(int(qBound(std::int64_t(0), weight, std::int64_t(100))));
    });
    analysis.stepWeightPromotion = Fields::integer(json, "stepWeightPromotion");
    analysis.iterations = Fields::integer(json, "iterations");
    Fields::each(json, "match", [&analysis](const Json &) { analysis.hasMatch = true; });
    analysis.mirror = Fields::boolean(json, "mirror");
    analysis.mirrorWeight = Fields::integer(json, "mirrorWeight");
    if (const auto affinity = Fields::get(json, "sessionAffinity"))
        analysis.affinityCookie = Fields::text(*affinity, "cookieName");
    Fields::each(json, "metrics",
                 [&analysis](const Json &item) { analysis.metrics.append(readMetric(item)); });
    Fields::each(json, "webhooks", [&analysis](const Json &item) {
        CanaryWebhook hook;
        hook.name = Core::plainText(Fields::text(item, "name"), 200);
        hook.type = Fields::text(item, "type");
        hook.url = Fields::text(item, "url");
        analysis.webhooks.append(hook);
    });
    return analysis;
}

CanaryStatus readStatus(const Json &json)
{
    CanaryStatus status;
    status.phaseName = Core::plainText(Fields::text(json, "phase"), 60);
    status.phase = canaryPhase(status.phaseName);
    status.failedChecks = Fields::integer(json, "failedChecks");
    status.canaryWeight = Fields::integer(json, "canaryWeight");
    status.iterations = Fields::integer(json, "iterations");
    status.lastAppliedSpec = Fields::text(json, "lastAppliedSpec");
    status.lastPromotedSpec = Fields::text(json, "lastPromotedSpec");
    status.lastWrite = Fields::time(json, "lastTransitionTime");
    Fields::each(json, "conditions", [&status](const Json &condition) {
        if (Fields::text(condition, "type") != QLatin1String("Promoted"))
            return;
        status.phaseChanged = Fields::time(condition, "lastUpdateTime");
        status.message = Core::plainText(Fields::text(condition, "message"), 500);
    });
    return status;
}

void readOwner(const Json &meta, Canary &canary)
{
    if (const auto annotations = Fields::get(meta, "annotations"))
        canary.uselessSuspendAnnotation =
            Fields::text(*annotations, "flagger.app/suspend") == QLatin1String("true");
    const auto labels = Fields::get(meta, "labels");
    if (!labels)
        return;
    const auto owner = [&](const QString &kind, std::string_view name, std::string_view nameSpace) {
        if (const QString value = Fields::text(*labels, name); !value.isEmpty())
            canary.fluxOwner = Core::plainText(
                QStringLiteral("%1 %2/%3").arg(kind, Fields::text(*labels, nameSpace), value), 300);
    };
    owner(QStringLiteral("HelmRelease"), "helm.toolkit.fluxcd.io/name", "helm.toolkit.fluxcd.io/namespace");
    owner(QStringLiteral("Kustomization"), "kustomize.toolkit.fluxcd.io/name",
          "kustomize.toolkit.fluxcd.io/namespace");
}

} // namespace

ObjectMeta readMeta(const Json &object)
{
    ObjectMeta meta;
    if (const auto json = Fields::get(object, "metadata")) {
        meta.nameSpace = Core::plainText(Fields::text(*json, "namespace"), 253);
        meta.name = Core::plainText(Fields::text(*json, "name"), 253);
        meta.uid = Fields::text(*json, "uid");
        meta.resourceVersion = Fields::text(*json, "resourceVersion");
        meta.created = Fields::time(*json, "creationTimestamp");
    }
    return meta;
}

Canary readCanary(const Json &object)
{
    Canary canary;
    canary.meta = readMeta(object);
    if (const auto meta = Fields::get(object, "metadata"))
        readOwner(*meta, canary);
    if (const auto spec = Fields::get(object, "spec")) {
        if (const auto target = Fields::get(*spec, "targetRef")) {
            canary.targetKind = Fields::text(*target, "kind");
            canary.targetName = Core::plainText(Fields::text(*target, "name"), 253);
        }
        canary.serviceName = canary.targetName;
        if (const auto service = Fields::get(*spec, "service")) {
            if (const QString name = Fields::text(*service, "name"); !name.isEmpty())
                canary.serviceName = Core::plainText(name, 253);
            canary.tcp =
                Fields::text(*service, "appProtocol").compare(QLatin1String("tcp"), Qt::CaseInsensitive) == 0;
        }
        canary.provider = Fields::text(*spec, "provider");
        canary.metricsServer = Fields::text(*spec, "metricsServer");
        canary.suspended = Fields::boolean(*spec, "suspend");
        canary.skipAnalysis = Fields::boolean(*spec, "skipAnalysis");
        canary.progressDeadlineSeconds = Fields::integer(*spec, "progressDeadlineSeconds", 600);
        if (const auto analysis = Fields::get(*spec, "analysis"))
            canary.analysis = readAnalysis(*analysis);
    }
    if (const auto status = Fields::get(object, "status"))
        canary.status = readStatus(*status);
    return canary;
}

} // namespace Flightdeck::Kubernetes
