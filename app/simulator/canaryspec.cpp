#include "app/simulator/canaryspec.h"

#include <algorithm>

namespace Flightdeck::Simulator {

std::optional<int> durationSeconds(const QString &text)
{
    if (text.size() < 2)
        return std::nullopt;
    bool ok = false;
    const int number = QStringView(text).chopped(1).toInt(&ok);
    if (!ok || number < 0)
        return std::nullopt;
    if (text.endsWith(u's'))
        return number;
    if (text.endsWith(u'm'))
        return number * 60;
    return std::nullopt;
}

namespace {

std::optional<double> optionalNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

MetricSpec readMetric(const QJsonObject &json)
{
    MetricSpec metric;
    metric.name = json[QLatin1String("name")].toString();
    metric.interval = json[QLatin1String("interval")].toString();
    const QJsonObject range = json[QLatin1String("thresholdRange")].toObject();
    metric.min = optionalNumber(range[QLatin1String("min")]);
    metric.max = optionalNumber(range[QLatin1String("max")]);
    metric.threshold = json[QLatin1String("threshold")].toDouble();
    metric.query = json[QLatin1String("query")].toString();
    const QJsonObject reference = json[QLatin1String("templateRef")].toObject();
    metric.templateName = reference[QLatin1String("name")].toString();
    metric.templateNamespace = reference[QLatin1String("namespace")].toString();
    return metric;
}

} // namespace

CanarySpec CanarySpec::fromJson(const QJsonObject &spec)
{
    CanarySpec result;
    const QJsonObject target = spec[QLatin1String("targetRef")].toObject();
    result.targetKind = target[QLatin1String("kind")].toString(result.targetKind);
    result.targetName = target[QLatin1String("name")].toString();
    result.service = spec[QLatin1String("service")].toObject();
    result.apexName = result.service[QLatin1String("name")].toString(result.targetName);
    result.suspend = spec[QLatin1String("suspend")].toBool();
    result.skipAnalysis = spec[QLatin1String("skipAnalysis")].toBool();
    result.progressDeadlineSeconds = spec[QLatin1String("progressDeadlineSeconds")].toInt(600);

    const QJsonObject analysis = spec[QLatin1String("analysis")].toObject();
    result.intervalSeconds = durationSeconds(analysis[QLatin1String("interval")].toString()).value_or(60);
    result.threshold = std::max(1, analysis[QLatin1String("threshold")].toInt(1));
    result.maxWeight = analysis[QLatin1String("maxWeight")].toInt();
    result.stepWeight = analysis[QLatin1String("stepWeight")].toInt();
    for (const QJsonValue &weight : analysis[QLatin1String("stepWeights")].toArray())
        result.stepWeights.append(weight.toInt());
    result.stepWeightPromotion = analysis[QLatin1String("stepWeightPromotion")].toInt();
    result.iterations = analysis[QLatin1String("iterations")].toInt();
    result.match = analysis[QLatin1String("match")].toArray();
    result.mirror = analysis[QLatin1String("mirror")].toBool();
    result.mirrorWeight = analysis[QLatin1String("mirrorWeight")].toInt();
    result.primaryReadyThreshold = analysis[QLatin1String("primaryReadyThreshold")].toInt(100);
    result.canaryReadyThreshold = analysis[QLatin1String("canaryReadyThreshold")].toInt(100);
    for (const QJsonValue &metric : analysis[QLatin1String("metrics")].toArray())
        result.metrics.append(readMetric(metric.toObject()));
    for (const QJsonValue &value : analysis[QLatin1String("webhooks")].toArray()) {
        const QJsonObject hook = value.toObject();
        result.hooks.append({hook[QLatin1String("name")].toString(), hook[QLatin1String("type")].toString(),
                             hook[QLatin1String("url")].toString()});
    }
    return result;
}

int CanarySpec::fullWeight() const
{
    if (!stepWeights.isEmpty())
        return std::min(100, stepWeights.last());
    return maxWeight > 0 ? maxWeight : 100;
}

int CanarySpec::nextStep(int canaryWeight) const
{
    if (stepWeight > 0 || stepWeights.isEmpty())
        return stepWeight;
    const int room = 100 - canaryWeight;
    if (room == 0)
        return 1; // any step moves a canary at 100 % on to its promotion
    if (canaryWeight == 0)
        return std::min(room, stepWeights.first());
    for (qsizetype i = 0; i + 1 < stepWeights.size(); ++i) {
        if (stepWeights[i] == canaryWeight)
            return std::min(room, stepWeights[i + 1] - canaryWeight);
    }
    return room; // a weight that is not in the list jumps to the end
}

} // namespace Flightdeck::Simulator
