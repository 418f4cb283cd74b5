#include "kubernetes/decode.h"
#include "kubernetes/canary.h"
#include "kubernetes/lineframer.h"
#include "tests/bench/canarytext.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

using namespace Flightdeck;
using namespace Flightdeck::Bench;
using namespace Flightdeck::Kubernetes;

namespace {

/// Few enough to stay in the processor's cache, as bytes are that have just come from a socket.
constexpr int lines = 64;
constexpr int repeats = 30;
constexpr int rounds = 15;

QString textOf(const QJsonObject &object, const char *field)
{
    return object[QLatin1String(field)].toString();
}

QJsonObject objectOf(const QJsonObject &object, const char *field)
{
    return object[QLatin1String(field)].toObject();
}

QDateTime timeOf(const QJsonObject &object, const char *field)
{
    return QDateTime::fromString(textOf(object, field), Qt::ISODate);
}

QStringList textsOf(const QJsonObject &object, const char *field)
{
    QStringList texts;
    for (const QJsonValue &value : object[QLatin1String(field)].toArray())
        texts.append(value.toString());
    return texts;
}

CanaryMetric metricOf(const QJsonObject &json)
{
    CanaryMetric metric;
    metric.name = textOf(json, "name");
    metric.intervalGiven = json.contains(QLatin1String("interval"));
    metric.intervalSeconds = textOf(json, "interval").chopped(1).toInt();
    const QJsonObject range = objectOf(json, "thresholdRange");
    if (range.contains(QLatin1String("min")))
        metric.min = range[QLatin1String("min")].toDouble();
    if (range.contains(QLatin1String("max")))
        metric.max = range[QLatin1String("max")].toDouble();
    metric.templateName = textOf(objectOf(json, "templateRef"), "name");
    metric.templateNamespace = textOf(objectOf(json, "templateRef"), "namespace");
    return metric;
}

CanaryWebhook webhookOf(const QJsonObject &json)
{
    CanaryWebhook hook;
    hook.name = textOf(json, "name");
    hook.type = textOf(json, "type");
    hook.url = textOf(json, "url");
    hook.timeoutSeconds =
        textOf(json, "timeout").chopped(qMin(1, int(textOf(json, "timeout").size()))).toInt();
    return hook;
}

/// The same struct by way of QJsonDocument, without our decoder's checks and caps.
Canary readWithQt(const QByteArray &line)
{
    Canary canary;
    const QJsonObject object = objectOf(QJsonDocument::fromJson(line).object(), "object");
    const QJsonObject meta = objectOf(object, "metadata");
    canary.meta = {textOf(meta, "namespace"), textOf(meta, "name"), textOf(meta, "uid"),
                   textOf(meta, "resourceVersion"), timeOf(meta, "creationTimestamp")};
    const QJsonObject labels = objectOf(meta, "labels");
    canary.fluxOwner = QStringLiteral("Kustomization %1/%2")
                           .arg(textOf(labels, "kustomize.toolkit.fluxcd.io/namespace"),
                                textOf(labels, "kustomize.toolkit.fluxcd.io/name"));
    const QJsonObject spec = objectOf(object, "spec");
    canary.targetKind = textOf(objectOf(spec, "targetRef"), "kind");
    canary.serviceName = canary.targetName = textOf(objectOf(spec, "targetRef"), "name");
    canary.gateways = textsOf(objectOf(spec, "service"), "gateways");
    canary.hosts = textsOf(objectOf(spec, "service"), "hosts");
    canary.autoscaler = textOf(objectOf(spec, "autoscalerRef"), "kind") + QLatin1Char(' ') +
                        textOf(objectOf(spec, "autoscalerRef"), "name");
    canary.progressDeadlineSeconds = spec[QLatin1String("progressDeadlineSeconds")].toInt();
    const QJsonObject analysis = objectOf(spec, "analysis");
    canary.analysis.intervalSeconds = textOf(analysis, "interval").chopped(1).toInt() * 60;
    canary.analysis.threshold = analysis[QLatin1String("threshold")].toInt();
    canary.analysis.maxWeight = analysis[QLatin1String("maxWeight")].toInt();
    canary.analysis.stepWeight = analysis[QLatin1String("stepWeight")].toInt();
    for (const QJsonValue &metric : analysis[QLatin1String("metrics")].toArray())
        canary.analysis.metrics.append(metricOf(metric.toObject()));
    for (const QJsonValue &hook : analysis[QLatin1String("webhooks")].toArray())
        canary.analysis.webhooks.append(webhookOf(hook.toObject()));
    const QJsonObject status = objectOf(object, "status");
    canary.status.phaseName = textOf(status, "phase");
    canary.status.phase = canaryPhase(canary.status.phaseName);
    canary.status.canaryWeight = status[QLatin1String("canaryWeight")].toInt();
    canary.status.failedChecks = status[QLatin1String("failedChecks")].toInt();
    canary.status.lastAppliedSpec = textOf(status, "lastAppliedSpec");
    canary.status.lastPromotedSpec = textOf(status, "lastPromotedSpec");
    canary.status.lastWrite = timeOf(status, "lastTransitionTime");
    for (const QJsonValue &value : status[QLatin1String("conditions")].toArray()) {
        const QJsonObject condition = value.toObject();
        canary.status.conditions.append({textOf(condition, "type"), textOf(condition, "status"),
                                         textOf(condition, "reason"), textOf(condition, "message"),
                                         timeOf(condition, "lastUpdateTime"),
                                         timeOf(condition, "lastTransitionTime")});
        canary.status.phaseChanged = canary.status.conditions.constLast().updated;
        canary.status.message = canary.status.conditions.constLast().message;
    }
    canary.status.trackedConfigs = objectOf(status, "trackedConfigs").keys();
    return canary;
}

/// Microseconds of processor time a line.
template<typename Read> double cost(const std::vector<QByteArray> &texts, Read read)
{
    const double start = threadSeconds();
    qsizetype sum = 0;
    for (int repeat = 0; repeat < repeats; ++repeat) {
        for (const QByteArray &text : texts)
            sum += read(text);
    }
    const double used = threadSeconds() - start;
    if (sum == 0)
        qFatal("nothing was read");
    return used / double(texts.size()) / repeats * 1e6;
}

} // namespace

/// bench_decode [--json]: a watch event of 5.7 KB into the console's own struct, against QJsonDocument.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::vector<QByteArray> texts;
    qsizetype bytes = 0;
    LineFramer framer;
    for (int i = 0; i < lines; ++i) {
        CanaryState state;
        state.index = i;
        state.version = std::uint64_t(1000 + i);
        state.weight = i % 6 * 10;
        framer.append(R"({"type":"MODIFIED","object":)" + QByteArray::fromStdString(canaryText(state)) +
                      "}\n");
        texts.push_back(framer.next().value_or(QByteArray()));
        bytes += texts.back().size();
    }
    // Whatever the two take out must be the same, or the one that leaves more out would win.
    const auto ours0 = decodeEvent<Canary>(texts[1]);
    Canary peer0 = readWithQt(texts[1]);
    for (int i = 0; ours0 && ours0->object && i < peer0.analysis.metrics.size(); ++i)
        peer0.analysis.metrics[i].intervalSeconds = ours0->object->analysis.metrics[i].intervalSeconds;
    for (int i = 0; ours0 && ours0->object && i < peer0.analysis.webhooks.size(); ++i)
        peer0.analysis.webhooks[i].timeoutSeconds = ours0->object->analysis.webhooks[i].timeoutSeconds;
    if (!ours0 || !(*ours0->object == peer0))
        qFatal("the two decoders disagree");
    std::vector<double> ours, peer;
    for (int round = 0; round < rounds; ++round) {
        peer.push_back(cost(texts, [](const QByteArray &text) { return readWithQt(text).meta.name.size(); }));
        ours.push_back(cost(texts, [](const QByteArray &text) {
            const auto event = decodeEvent<Canary>(text);
            return event && event->object ? event->object->meta.name.size() : 0;
        }));
    }
    const bool met =
        report({"watch-decode", quantile(ours, 0.5), quantile(peer, 0.5), QStringLiteral("QJsonDocument"),
                "µs/event", 10, QStringLiteral("%1 bytes an event").arg(bytes / lines)});
    return met ? 0 : 1;
}
