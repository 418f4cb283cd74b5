#include "kubernetes/decodekinds.h"

#include <QCoreApplication>

#include <bit>

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
int analysisInterval(const Json &duration)
{
    return qMax(10, Fields::seconds(duration).value_or(60));
}

/// A reference to a thing in a namespace; empty: the referrer's own.
struct Reference
{
    QString name;
    QString nameSpace;
};

Reference readReference(const Json &json)
{
    Reference reference;
    Fields::visit(json, [&reference](std::string_view name, const Json &value) {
        if (name == "name")
            reference.name = Fields::words(value);
        else if (name == "namespace")
            reference.nameSpace = Fields::words(value);
    });
    return reference;
}

CanaryMetric readMetric(const Json &json)
{
    CanaryMetric metric;
    bool hasRange = false;
    std::optional<double> threshold;
    Fields::visit(json, [&](std::string_view name, const Json &value) {
        if (name == "name") {
            metric.name = Fields::words(value);
        } else if (name == "interval") {
            metric.intervalSeconds = Fields::seconds(value).value_or(60);
            metric.intervalGiven = !Fields::view(value).empty();
        } else if (name == "thresholdRange") {
            hasRange = true;
            Fields::visit(value, [&metric](std::string_view end, const Json &limit) {
                if (end == "min")
                    metric.min = Fields::number(limit);
                else if (end == "max")
                    metric.max = Fields::number(limit);
            });
        } else if (name == "threshold") {
            threshold = Fields::number(value);
        } else if (name == "templateRef") {
            Reference reference = readReference(value);
            metric.templateName = std::move(reference.name);
            metric.templateNamespace = std::move(reference.nameSpace);
        } else if (name == "query") {
            metric.query = Fields::raw(value, longestQuery);
        } else if (name == "templateVariables") {
            metric.templateVariables = Fields::map(value);
        }
    });
    // The deprecated field is a floor for the built-in success rate and a ceiling for everything else, where
    // one that is not given is 0 (Flagger 1.37.0, pkg/controller/scheduler_metrics.go).
    const bool isRate = metric.name == QLatin1String("request-success-rate");
    if (!hasRange && isRate)
        metric.min = threshold;
    else if (!hasRange)
        metric.max = threshold.value_or(0);
    return metric;
}

CanaryWebhook readWebhook(const Json &json)
{
    CanaryWebhook hook;
    Fields::visit(json, [&hook](std::string_view name, const Json &value) {
        if (name == "name")
            hook.name = Fields::words(value, 200);
        else if (name == "type")
            hook.type = Fields::words(value, 60);
        else if (name == "url")
            hook.url = Fields::raw(value);
        else if (name == "timeout")
            hook.timeoutSeconds = Fields::seconds(value).value_or(10);
        else if (name == "retries")
            hook.retries = qMax(0, Fields::integer(value));
        else if (name == "muteAlert")
            hook.muteAlert = Fields::boolean(value);
    });
    return hook;
}

CanaryAlert readAlert(const Json &json)
{
    CanaryAlert alert;
    Fields::visit(json, [&alert](std::string_view name, const Json &value) {
        if (name == "name") {
            alert.name = Fields::words(value, 200);
        } else if (name == "severity") {
            alert.severity = Fields::words(value, 60);
        } else if (name == "providerRef") {
            Reference reference = readReference(value);
            alert.providerName = std::move(reference.name);
            alert.providerNamespace = std::move(reference.nameSpace);
        }
    });
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

std::size_t markOf(const CanaryMetric &metric)
{
    const auto bits = [](const std::optional<double> &limit) {
        return std::size_t(std::bit_cast<std::uint64_t>(limit.value_or(0)) >> 44);
    };
    return Fields::mark(metric.name) + std::size_t(metric.intervalSeconds) + bits(metric.min) +
           bits(metric.max);
}

std::size_t markOf(const CanaryWebhook &hook)
{
    return Fields::mark(hook.name) + Fields::mark(hook.url);
}

std::size_t markOf(const CanaryAlert &alert)
{
    return Fields::mark(alert.name) + Fields::mark(alert.providerName);
}

/// At most 100 entries of a list, shared with an equal one.
template<typename Item> QList<Item> entries(const Json &json, Item (*read)(const Json &))
{
    QList<Item> found;
    found.reserve(Fields::count(json, mostEntries));
    std::size_t mark = 0;
    Fields::each(json, [&](const Json &item) {
        if (found.size() == mostEntries)
            return;
        found.append(read(item));
        mark = mark * 31 + markOf(found.constLast());
    });
    Fields::share(found, mark);
    return found;
}

void readSteps(const Json &json, QList<int> &weights)
{
    Fields::each(json, [&weights](const Json &item) {
        std::int64_t weight = 0;
        if (item.get(weight) == simdjson::SUCCESS && weights.size() < mostEntries)
            weights.append(int(qBound(std::int64_t(0), weight, std::int64_t(100))));
    });
    Fields::share(weights, qHashBits(weights.constData(), std::size_t(weights.size()) * sizeof(int)));
}

/// How a run goes forward.
bool readPace(std::string_view name, const Json &value, CanaryAnalysis &analysis)
{
    if (name == "interval")
        analysis.intervalSeconds = analysisInterval(value);
    else if (name == "threshold")
        analysis.threshold = qMax(1, Fields::integer(value));
    else if (name == "maxWeight")
        analysis.maxWeight = Fields::integer(value, 100);
    else if (name == "stepWeight")
        analysis.stepWeight = Fields::integer(value);
    else if (name == "stepWeights")
        readSteps(value, analysis.stepWeights);
    else if (name == "stepWeightPromotion")
        analysis.stepWeightPromotion = Fields::integer(value);
    else if (name == "iterations")
        analysis.iterations = Fields::integer(value);
    else
        return false;
    return true;
}

} // namespace

CanaryAnalysis readAnalysis(const Json &json)
{
    CanaryAnalysis analysis;
    Fields::visit(json, [&analysis](std::string_view name, const Json &value) {
        if (readPace(name, value, analysis))
            return;
        if (name == "metrics") {
            analysis.metrics = entries(value, readMetric);
        } else if (name == "webhooks") {
            analysis.webhooks = entries(value, readWebhook);
        } else if (name == "alerts") {
            analysis.alerts = entries(value, readAlert);
        } else if (name == "match") {
            Fields::each(value, [&analysis](const Json &item) {
                analysis.hasMatch = true;
                if (analysis.matches.size() < mostEntries)
                    analysis.matches.append(matchWords(item));
            });
        } else if (name == "primaryReadyThreshold") {
            analysis.primaryReadyThreshold = Fields::integer(value, 100);
        } else if (name == "canaryReadyThreshold") {
            analysis.canaryReadyThreshold = Fields::integer(value, 100);
        } else if (name == "mirror") {
            analysis.mirror = Fields::boolean(value);
        } else if (name == "mirrorWeight") {
            analysis.mirrorWeight = Fields::integer(value);
        } else if (name == "sessionAffinity") {
            analysis.affinityCookie = Fields::words(value, "cookieName");
        }
    });
    return analysis;
}

} // namespace Flightdeck::Kubernetes
