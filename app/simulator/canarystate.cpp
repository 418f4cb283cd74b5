#include "app/simulator/canarystate.h"

#include <QJsonDocument>

namespace Flightdeck::Simulator {

QString kubernetesTime(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QDateTime fromKubernetesTime(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

CanaryStatus CanaryStatus::fromJson(const QJsonObject &status)
{
    CanaryStatus result;
    result.phase = status[QLatin1String("phase")].toString();
    result.failedChecks = status[QLatin1String("failedChecks")].toInt();
    result.canaryWeight = status[QLatin1String("canaryWeight")].toInt();
    result.iterations = status[QLatin1String("iterations")].toInt();
    result.lastAppliedSpec = status[QLatin1String("lastAppliedSpec")].toString();
    result.lastPromotedSpec = status[QLatin1String("lastPromotedSpec")].toString();
    result.lastTransitionTime = fromKubernetesTime(status[QLatin1String("lastTransitionTime")].toString());
    const QJsonArray conditions = status[QLatin1String("conditions")].toArray();
    if (!conditions.isEmpty()) {
        const QJsonObject json = conditions.first().toObject();
        result.condition = PromotedCondition{
            json[QLatin1String("status")].toString(), json[QLatin1String("reason")].toString(),
            json[QLatin1String("message")].toString(),
            fromKubernetesTime(json[QLatin1String("lastUpdateTime")].toString()),
            fromKubernetesTime(json[QLatin1String("lastTransitionTime")].toString())};
    }
    return result;
}

QJsonObject CanaryStatus::toJson() const
{
    QJsonObject json{{QStringLiteral("phase"), phase},
                     {QStringLiteral("failedChecks"), failedChecks},
                     {QStringLiteral("canaryWeight"), canaryWeight},
                     {QStringLiteral("iterations"), iterations},
                     {QStringLiteral("lastTransitionTime"), kubernetesTime(lastTransitionTime)}};
    if (!lastAppliedSpec.isEmpty()) {
        json[QStringLiteral("lastAppliedSpec")] = lastAppliedSpec;
        json[QStringLiteral("trackedConfigs")] = QJsonObject();
    }
    if (!lastPromotedSpec.isEmpty())
        json[QStringLiteral("lastPromotedSpec")] = lastPromotedSpec;
    if (condition) {
        json[QStringLiteral("conditions")] = QJsonArray{QJsonObject{
            {QStringLiteral("type"), QStringLiteral("Promoted")},
            {QStringLiteral("status"), condition->status},
            {QStringLiteral("reason"), condition->reason},
            {QStringLiteral("message"), condition->message},
            {QStringLiteral("lastUpdateTime"), kubernetesTime(condition->lastUpdateTime)},
            {QStringLiteral("lastTransitionTime"), kubernetesTime(condition->lastTransitionTime)}}};
    }
    return json;
}

Workload Workload::fromDeployment(const QJsonObject &deployment)
{
    Workload result;
    if (deployment.isEmpty())
        return result;
    const QJsonObject spec = deployment[QLatin1String("spec")].toObject();
    const QJsonObject status = deployment[QLatin1String("status")].toObject();
    result.exists = true;
    result.generation = deployment[QLatin1String("metadata")].toObject()[QLatin1String("generation")].toInt();
    result.observedGeneration = status[QLatin1String("observedGeneration")].toInt();
    result.wanted = spec[QLatin1String("replicas")].toInt(1);
    result.replicas = status[QLatin1String("replicas")].toInt();
    result.updated = status[QLatin1String("updatedReplicas")].toInt();
    result.available = status[QLatin1String("availableReplicas")].toInt();
    result.templateHash = podTemplateHash(spec[QLatin1String("template")].toObject());
    for (const QJsonValue &value : status[QLatin1String("conditions")].toArray()) {
        const QJsonObject condition = value.toObject();
        if (condition[QLatin1String("type")] == QLatin1String("Available") &&
            condition[QLatin1String("status")] == QLatin1String("False"))
            result.unavailableSince =
                fromKubernetesTime(condition[QLatin1String("lastUpdateTime")].toString());
    }
    return result;
}

void Workload::scale(int replicasWanted)
{
    if (wanted == replicasWanted)
        return;
    wanted = replicasWanted;
    ++generation;
}

QString podTemplateHash(const QJsonObject &podTemplate)
{
    // FNV-1a over the text, its decimal digits spelt with the consonants of k8s.io/apimachinery's rand
    // package.
    quint32 hash = 2166136261u;
    for (const char byte : QJsonDocument(podTemplate).toJson(QJsonDocument::Compact))
        hash = (hash ^ quint8(byte)) * 16777619u;
    static const QLatin1String letters("bcdfghjklmnpqrstvwxz2456789");
    QString text;
    for (const QChar digit : QString::number(hash))
        text.append(letters[digit.unicode() % letters.size()]);
    return text;
}

namespace {

QJsonObject destination(const QString &host, int weight)
{
    return {{QStringLiteral("destination"), QJsonObject{{QStringLiteral("host"), host}}},
            {QStringLiteral("weight"), weight}};
}

} // namespace

QJsonArray httpRoutes(const CanarySpec &spec, const Routes &routes)
{
    QJsonObject common;
    for (const char *key : {"match", "rewrite", "timeout", "retries", "corsPolicy", "headers"}) {
        const QString name = QString::fromLatin1(key);
        if (spec.service.contains(name))
            common[name] = spec.service[name];
    }
    const QJsonObject primary = destination(spec.apexName + QStringLiteral("-primary"), routes.primary);
    QJsonObject weighted = common;
    weighted[QStringLiteral("route")] =
        QJsonArray{primary, destination(spec.apexName + QStringLiteral("-canary"), routes.canary)};
    if (!spec.match.isEmpty()) {
        // The fallback route keeps the primary's weight, 0 during a run: a sole destination gets all traffic.
        QJsonObject matched = weighted;
        matched[QStringLiteral("match")] = spec.match;
        QJsonObject fallback = common;
        fallback[QStringLiteral("route")] = QJsonArray{primary};
        return {matched, fallback};
    }
    if (routes.mirrored) {
        weighted[QStringLiteral("mirror")] =
            QJsonObject{{QStringLiteral("host"), QString(spec.apexName + QStringLiteral("-canary"))}};
        if (spec.mirrorWeight > 0)
            weighted[QStringLiteral("mirrorPercentage")] =
                QJsonObject{{QStringLiteral("value"), spec.mirrorWeight}};
    }
    return {weighted};
}

std::optional<Routes> readRoutes(const CanarySpec &spec, const QJsonArray &http)
{
    std::optional<Routes> found;
    for (const QJsonValue &value : http) {
        Routes routes{0, 0, false};
        bool toCanary = false;
        const QJsonObject entry = value.toObject();
        for (const QJsonValue &item : entry[QLatin1String("route")].toArray()) {
            const QJsonObject route = item.toObject();
            const QString host =
                route[QLatin1String("destination")].toObject()[QLatin1String("host")].toString();
            const int weight = route[QLatin1String("weight")].toInt();
            if (host == spec.apexName + QStringLiteral("-primary"))
                routes.primary = weight;
            if (host == spec.apexName + QStringLiteral("-canary")) {
                routes.canary = weight;
                toCanary = true;
            }
        }
        routes.mirrored = entry.contains(QLatin1String("mirror"));
        if (toCanary)
            found = routes;
    }
    return found;
}

} // namespace Flightdeck::Simulator
