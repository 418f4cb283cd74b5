#include "app/simulator/canaryschema.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Flightdeck::Simulator {

namespace {

// Names of fields with their types: s string, n number, b boolean, x anything; an object its fields, a list
// the type of its items.
const char *const Schema = R"({
 "provider":"s","metricsServer":"s","progressDeadlineSeconds":"n","skipAnalysis":"b","revertOnDeletion":"b","suspend":"b",
 "targetRef":{"apiVersion":"s","kind":"s","name":"s"},
 "autoscalerRef":{"apiVersion":"s","kind":"s","name":"s","primaryScalerQueries":"x",
                  "primaryScalerReplicas":{"minReplicas":"n","maxReplicas":"n"}},
 "ingressRef":{"apiVersion":"s","kind":"s","name":"s"},"routeRef":{"apiVersion":"s","kind":"s","name":"s"},
 "upstreamRef":{"apiVersion":"s","kind":"s","name":"s","namespace":"s"},
 "service":{"name":"s","port":"n","portName":"s","appProtocol":"s","targetPort":"x","portDiscovery":"b","timeout":"s",
   "meshName":"s","backends":["s"],"hosts":["s"],"delegation":"b","match":"x","retries":"x","rewrite":"x","mirror":"x",
   "headers":"x","gateways":["s"],"gatewayRefs":"x","corsPolicy":"x","trafficPolicy":"x",
   "apex":"x","primary":"x","canary":"x"},
 "analysis":{"interval":"s","iterations":"n","threshold":"n","primaryReadyThreshold":"n","canaryReadyThreshold":"n",
   "maxWeight":"n","mirror":"b","mirrorWeight":"n","stepWeight":"n","stepWeights":["n"],"stepWeightPromotion":"n",
   "match":"x","sessionAffinity":{"cookieName":"s","maxAge":"n"},
   "metrics":[{"name":"s","interval":"s","threshold":"n","thresholdRange":{"min":"n","max":"n"},"query":"s",
               "templateRef":{"name":"s","namespace":"s"},"templateVariables":"x"}],
   "webhooks":[{"name":"s","muteAlert":"b","url":"s","type":"s","timeout":"s","retries":"n","metadata":"x"}],
   "alerts":[{"name":"s","severity":"s","providerRef":{"name":"s","namespace":"s"}}]}
})";

const QJsonObject &specSchema()
{
    static const QJsonObject schema = QJsonDocument::fromJson(Schema).object();
    return schema;
}

QString typeName(const QString &letter)
{
    if (letter == QLatin1String("s"))
        return QStringLiteral("string");
    return letter == QLatin1String("n") ? QStringLiteral("number") : QStringLiteral("boolean");
}

/// Checks and prunes in one walk.
QJsonValue walk(const QJsonValue &value, const QJsonValue &schema, const QString &path,
                SchemaFindings &findings)
{
    const auto wrong = [&](const QString &type) {
        findings.wrong.append({path, QStringLiteral("must be of type %1").arg(type)});
        return value;
    };
    if (schema.isObject()) {
        if (!value.isObject())
            return wrong(QStringLiteral("object"));
        QJsonObject result;
        const QJsonObject object = value.toObject();
        const QJsonObject fields = schema.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString field = path + QLatin1Char('.') + it.key();
            if (fields.contains(it.key()))
                result[it.key()] = walk(it.value(), fields[it.key()], field, findings);
            else
                findings.unknownFields.append(field);
        }
        return result;
    }
    if (schema.isArray()) {
        if (!value.isArray())
            return wrong(QStringLiteral("array"));
        QJsonArray result;
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            result.append(walk(items[i], schema.toArray().first(), QStringLiteral("%1[%2]").arg(path).arg(i),
                               findings));
        return result;
    }
    const QString letter = schema.toString();
    const bool fits = letter == QLatin1String("x") || (letter == QLatin1String("s") && value.isString()) ||
                      (letter == QLatin1String("n") && value.isDouble()) ||
                      (letter == QLatin1String("b") && value.isBool());
    return fits ? value : wrong(typeName(letter));
}

} // namespace

SchemaFindings checkCanary(const QJsonObject &canary)
{
    SchemaFindings findings;
    walk(canary[QLatin1String("spec")], specSchema(), QStringLiteral("spec"), findings);
    return findings;
}

QJsonObject prunedCanary(const QJsonObject &canary)
{
    SchemaFindings findings;
    QJsonObject result = canary;
    result[QStringLiteral("spec")] =
        walk(canary[QLatin1String("spec")], specSchema(), QStringLiteral("spec"), findings);
    return result;
}

} // namespace Flightdeck::Simulator
