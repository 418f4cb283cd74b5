#include "kubernetes/decodekinds.h"

#include <QCoreApplication>

namespace Flightdeck::Kubernetes {

using Fields::Json;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Kubernetes)
};

constexpr qsizetype mostEntries = 100;
constexpr qsizetype longestQuery = 64 << 10;

/// Flagger 1.37 GetAnalysisInterval(): 60 s when it cannot be read, never below 10 s.
int analysisInterval(const QString &duration)
{
    return qMax(10, Fields::seconds(duration).value_or(60));
}

CanaryMetric readMetric(const Json &json)
{
    CanaryMetric metric;
    metric.name = Fields::words(json, "name");
    metric.intervalSeconds = Fields::seconds(Fields::raw(json, "interval", 100)).value_or(60);
    metric.intervalGiven = !Fields::raw(json, "interval", 100).isEmpty();
    metric.query = Fields::raw(json, "query", longestQuery);
    if (const auto range = Fields::get(json, "thresholdRange")) {
        metric.min = Fields::number(*range, "min");
        metric.max = Fields::number(*range, "max");
    } else if (const auto threshold = Fields::number(json, "threshold")) {
        // The deprecated field is a floor for the built-in success rate and a ceiling for everything else.
        (metric.name == QLatin1String("request-success-rate") ? metric.min : metric.max) = threshold;
    }
    if (const auto reference = Fields::get(json, "templateRef")) {
        metric.templateName = Fields::words(*reference, "name");
        metric.templateNamespace = Fields::words(*reference, "namespace");
    }
    metric.templateVariables = Fields::map(json, "templateVariables");
    return metric;
}

CanaryWebhook readWebhook(const Json &json)
{
    CanaryWebhook hook;
    hook.name = Fields::words(json, "name", 200);
    hook.type = Fields::words(json, "type", 60);
    hook.url = Fields::raw(json, "url");
    hook.timeoutSeconds = Fields::seconds(Fields::raw(json, "timeout", 100)).value_or(10);
    hook.retries = qMax(0, Fields::integer(json, "retries"));
    hook.muteAlert = Fields::boolean(json, "muteAlert");
    hook.metadata = Fields::map(json, "metadata");
    return hook;
}

CanaryAlert readAlert(const Json &json)
{
    CanaryAlert alert;
    alert.name = Fields::words(json, "name", 200);
    alert.severity = Fields::words(json, "severity", 60);
    if (const auto provider = Fields::get(json, "providerRef")) {
        alert.providerName = Fields::words(*provider, "name");
        alert.providerNamespace = Fields::words(*provider, "namespace");
    }
    return alert;
}

/// An entry of match for people: "header x-user: regex ^a.*, source label app: web". All parts must hold.
QString matchWords(const Json &match)
{
    QStringList parts;
    const auto conditions = [&parts](const Json &json, std::string_view field, const QString &pattern) {
        Fields::eachField(json, field, [&](const QString &name, const Json &value) {
            // {"exact": "x"}, {"prefix": "x"}, {"regex": "x"}: Istio's words are the field's words.
            QString how = Fields::text(value);
            Fields::eachField(value, [&how](const QString &kind, const Json &wanted) {
                how = kind + QLatin1Char(' ') + Fields::text(wanted);
            });
            parts.append(pattern.arg(name, how));
        });
    };
    conditions(match, "headers", Words::tr("header %1: %2"));
    conditions(match, "queryParams", Words::tr("query parameter %1: %2"));
    conditions(match, "sourceLabels", Words::tr("source label %1: %2"));
    for (const char *field : {"uri", "method", "authority"}) {
        Fields::eachField(match, field, [&parts, field](const QString &kind, const Json &wanted) {
            parts.append(
                QStringLiteral("%1: %2 %3").arg(QString::fromLatin1(field), kind, Fields::text(wanted)));
        });
    }
    const QString words = parts.join(QStringLiteral(", "));
    return words.isEmpty() ? Words::tr("every request") : Fields::plain(words, 500);
}

} // namespace

CanaryAnalysis readAnalysis(const Json &json)
{
    CanaryAnalysis analysis;
    analysis.intervalSeconds = analysisInterval(Fields::raw(json, "interval", 100));
    analysis.threshold = qMax(1, Fields::integer(json, "threshold"));
    analysis.maxWeight = Fields::integer(json, "maxWeight", 100);
    analysis.stepWeight = Fields::integer(json, "stepWeight");
    Fields::each(json, "stepWeights", [&analysis](const Json &item) {
        std::int64_t weight = 0;
        if (item.get(weight) == simdjson::SUCCESS && analysis.stepWeights.size() < mostEntries)
            analysis.stepWeights.append(int(qBound(std::int64_t(0), weight, std::int64_t(100))));
    });
    analysis.stepWeightPromotion = Fields::integer(json, "stepWeightPromotion");
    analysis.iterations = Fields::integer(json, "iterations");
    Fields::each(json, "match", [&analysis](const Json &item) {
        analysis.hasMatch = true;
        if (analysis.matches.size() < mostEntries)
            analysis.matches.append(matchWords(item));
    });
    analysis.primaryReadyThreshold = Fields::integer(json, "primaryReadyThreshold", 100);
    analysis.canaryReadyThreshold = Fields::integer(json, "canaryReadyThreshold", 100);
    analysis.mirror = Fields::boolean(json, "mirror");
    analysis.mirrorWeight = Fields::integer(json, "mirrorWeight");
    if (const auto affinity = Fields::get(json, "sessionAffinity"))
        analysis.affinityCookie = Fields::words(*affinity, "cookieName");
    Fields::each(json, "metrics", [&analysis](const Json &item) {
        if (analysis.metrics.size() < mostEntries)
            analysis.metrics.append(readMetric(item));
    });
    Fields::each(json, "webhooks", [&analysis](const Json &item) {
        if (analysis.webhooks.size() < mostEntries)
            analysis.webhooks.append(readWebhook(item));
    });
    Fields::each(json, "alerts", [&analysis](const Json &item) {
        if (analysis.alerts.size() < mostEntries)
            analysis.alerts.append(readAlert(item));
    });
    Fields::share(analysis.stepWeights);
    Fields::share(analysis.metrics);
    Fields::share(analysis.webhooks);
    Fields::share(analysis.alerts);
    return analysis;
}

} // namespace Flightdeck::Kubernetes
