// What Flagger does to the cluster on a tick.
#include "app/simulator/cluster.h"
#include "app/simulator/promqlevaluator.h"

#include <cmath>

namespace Flightdeck::Simulator {

namespace {

const char *const SuccessRate =
    "sum(rate(istio_requests_total{reporter=\"destination\",destination_workload_namespace=\"%1\","
    "destination_workload=~\"%2\",response_code!~\"5.*\"}[%3]))"
    "/sum(rate(istio_requests_total{reporter=\"destination\",destination_workload_namespace=\"%1\","
    "destination_workload=~\"%2\"}[%3]))*100";
const char *const Duration =
    "histogram_quantile(0.99,sum(rate(istio_request_duration_milliseconds_bucket{reporter=\"destination\","
    "destination_workload_namespace=\"%1\",destination_workload=~\"%2\"}[%3])) by (le))";

QJsonObject owned(const QString &name, const QJsonObject &canary)
{
    const QJsonObject metadata = canary[QLatin1String("metadata")].toObject();
    return {{QStringLiteral("name"), name},
            {QStringLiteral("namespace"), metadata[QLatin1String("namespace")]},
            {QStringLiteral("ownerReferences"),
             QJsonArray{QJsonObject{{QStringLiteral("apiVersion"), canary[QLatin1String("apiVersion")]},
                                    {QStringLiteral("kind"), canary[QLatin1String("kind")]},
                                    {QStringLiteral("name"), metadata[QLatin1String("name")]},
                                    {QStringLiteral("uid"), metadata[QLatin1String("uid")]},
                                    {QStringLiteral("controller"), true},
                                    {QStringLiteral("blockOwnerDeletion"), true}}}}};
}

} // namespace

std::optional<double> Cluster::measure(const MetricSpec &metric, const QString &nameSpace,
                                       const QString &target, const QDateTime &now) const
{
    QString query;
    const QString interval = metric.interval.isEmpty() ? QStringLiteral("1m") : metric.interval;
    if (!metric.templateName.isEmpty()) {
        const QJsonObject found = m_store.get(
            Kinds::metricTemplate(),
            metric.templateNamespace.isEmpty() ? nameSpace : metric.templateNamespace, metric.templateName);
        query = found[QLatin1String("spec")][QLatin1String("query")].toString();
        query.replace(QStringLiteral("{{ namespace }}"), nameSpace);
        query.replace(QStringLiteral("{{ target }}"), target);
        query.replace(QStringLiteral("{{ interval }}"), interval);
    } else {
        const char *builtIn = metric.name == QLatin1String("request-duration") ? Duration : SuccessRate;
        query = QString::fromLatin1(builtIn).arg(nameSpace, target, interval);
    }
    const auto answer = PromqlEvaluator(m_metrics).instant(query, now.toMSecsSinceEpoch());
    if (!answer || answer->empty() || std::isnan(answer->back().value))
        return std::nullopt;
    return answer->back().value;
}

void Cluster::tick(Service &service, const QDateTime &now)
{
    const QString nameSpace = PlatformNamespace;
    const QJsonObject canary = m_store.get(Kinds::canary(), nameSpace, service.story->name);
    CanaryWorld world;
    world.name = service.story->name;
    world.nameSpace = nameSpace;
    world.spec = CanarySpec::fromJson(canary[QLatin1String("spec")].toObject());
    world.status = CanaryStatus::fromJson(canary[QLatin1String("status")].toObject());
    world.target =
        Workload::fromDeployment(m_store.get(Kinds::deployment(), nameSpace, world.spec.targetName));
    world.primary = Workload::fromDeployment(
        m_store.get(Kinds::deployment(), nameSpace, world.spec.targetName + QStringLiteral("-primary")));
    const QJsonObject virtualService = m_store.get(Kinds::virtualService(), nameSpace, world.spec.apexName);
    world.routes =
        readRoutes(world.spec, virtualService[QLatin1String("spec")][QLatin1String("http")].toArray());
    world.now = now;
    world.judged = service.judged;
    world.metric = [&](const MetricSpec &metric) {
        return measure(metric, nameSpace, world.spec.targetName, now);
    };
    world.hook = [&](const HookSpec &hook) {
        return m_gates.call(QUrl(hook.url).path(), world.name, nameSpace);
    };

    const CanaryWorld before = world;
    FlaggerMachine::adopt(world);
    const auto events = FlaggerMachine::tick(world);
    service.judged = world.judged;
    store(canary, before, world, now);
    for (const FlaggerEvent &event : events) {
        const QJsonObject object = service.recorder.record(event, canary, now);
        if (!object.isEmpty())
            m_store.put(Kinds::event(), object, now);
    }
    exportFlagger(world, now);
    forgetEvents(now);
}

void Cluster::store(const QJsonObject &canary, const CanaryWorld &before, const CanaryWorld &after,
                    const QDateTime &now)
{
    if (after.copiedToPrimary)
        storePrimary(after, canary, now);
    if (after.routes && after.routes != before.routes)
        storeRoutes(after, canary, now);
    if (after.target.wanted != before.target.wanted) {
        QJsonObject target = m_store.get(Kinds::deployment(), after.nameSpace, after.spec.targetName);
        QJsonObject spec = target[QLatin1String("spec")].toObject();
        spec[QStringLiteral("replicas")] = after.target.wanted;
        target[QStringLiteral("spec")] = spec;
        m_store.put(Kinds::deployment(), target, now);
    }
    QJsonObject written = canary;
    written[QStringLiteral("status")] = after.status.toJson();
    m_store.put(Kinds::canary(), written, now);
}

void Cluster::storePrimary(const CanaryWorld &world, const QJsonObject &canary, const QDateTime &now)
{
    const QString name = world.spec.targetName + QStringLiteral("-primary");
    const QJsonObject target = m_store.get(Kinds::deployment(), world.nameSpace, world.spec.targetName);
    const QJsonObject existing = m_store.get(Kinds::deployment(), world.nameSpace, name);
    QJsonObject spec = target[QLatin1String("spec")].toObject();
    const QJsonObject labels{{QStringLiteral("app"), name}};
    spec[QStringLiteral("replicas")] = world.primary.wanted;
    spec[QStringLiteral("selector")] = QJsonObject{{QStringLiteral("matchLabels"), labels}};
    QJsonObject podTemplate = spec[QLatin1String("template")].toObject();
    podTemplate[QStringLiteral("metadata")] = QJsonObject{{QStringLiteral("labels"), labels}};
    spec[QStringLiteral("template")] = podTemplate;
    QJsonObject metadata = owned(name, canary);
    metadata[QStringLiteral("labels")] = labels;
    QJsonObject primary{{QStringLiteral("metadata"), metadata}, {QStringLiteral("spec"), spec}};
    if (!existing.isEmpty())
        primary[QStringLiteral("status")] = existing[QLatin1String("status")];
    m_store.put(Kinds::deployment(), primary, now);

    for (const char *suffix : {"", "-primary", "-canary"}) {
        const QString service = world.spec.apexName + QLatin1String(suffix);
        const QString app = qstrcmp(suffix, "-canary") == 0 ? world.spec.targetName : name;
        m_store.put(Kinds::service(),
                    {{QStringLiteral("metadata"), owned(service, canary)},
                     {QStringLiteral("spec"),
                      QJsonObject{{QStringLiteral("selector"), QJsonObject{{QStringLiteral("app"), app}}},
                                  {QStringLiteral("ports"),
                                   QJsonArray{QJsonObject{
                                       {QStringLiteral("name"), QStringLiteral("http")},
                                       {QStringLiteral("port"), world.spec.service[QLatin1String("port")]},
                                       {QStringLiteral("targetPort"),
                                        world.spec.service[QLatin1String("targetPort")]}}}}}}},
                    now);
    }
}

void Cluster::storeRoutes(const CanaryWorld &world, const QJsonObject &canary, const QDateTime &now)
{
    for (const char *suffix : {"-canary", "-primary"}) {
        const QString host = world.spec.apexName + QLatin1String(suffix);
        m_store.put(Kinds::destinationRule(),
                    {{QStringLiteral("metadata"), owned(host, canary)},
                     {QStringLiteral("spec"), QJsonObject{{QStringLiteral("host"), host}}}},
                    now);
    }
    QJsonArray hosts = world.spec.service[QLatin1String("hosts")].toArray();
    hosts.append(world.spec.apexName);
    m_store.put(Kinds::virtualService(),
                {{QStringLiteral("metadata"), owned(world.spec.apexName, canary)},
                 {QStringLiteral("spec"),
                  QJsonObject{{QStringLiteral("gateways"), world.spec.service[QLatin1String("gateways")]},
                              {QStringLiteral("hosts"), hosts},
                              {QStringLiteral("http"), httpRoutes(world.spec, *world.routes)}}}},
                now);
}

void Cluster::exportFlagger(const CanaryWorld &world, const QDateTime &now)
{
    const qint64 time = now.toMSecsSinceEpoch();
    const QString nameSpaceLabel = QStringLiteral("namespace");
    const QString &phase = world.status.phase;
    const double status = phase == QLatin1String("Progressing") ? 0
                          : phase == QLatin1String("Failed")    ? 2
                                                                : 1;
    const auto append = [this, time](const char *name, const Labels &labels, double value) {
        m_metrics.append(m_metrics.open(QString::fromLatin1(name), labels), time, value);
    };
    append("flagger_canary_status",
           {{QStringLiteral("name"), world.spec.targetName}, {nameSpaceLabel, world.nameSpace}}, status);
    append("flagger_canary_total", {{nameSpaceLabel, world.nameSpace}}, double(m_services.size()));
    append("flagger_info",
           {{QStringLiteral("version"), QStringLiteral("1.37.0")},
            {QStringLiteral("mesh_provider"), QStringLiteral("istio")}},
           1);
    for (auto value = world.judged.cbegin(); value != world.judged.cend(); ++value) {
        append("flagger_canary_metric_analysis",
               {{QStringLiteral("name"), world.spec.targetName},
                {nameSpaceLabel, world.nameSpace},
                {QStringLiteral("metric"), value.key()}},
               *value);
    }
    if (!world.routes || phase == QLatin1String("Initialized"))
        return; // weights are set only during runs
    for (const bool primary : {false, true}) {
        const QString workload =
            primary ? QString(world.spec.targetName + QStringLiteral("-primary")) : world.spec.targetName;
        append("flagger_canary_weight",
               {{QStringLiteral("workload"), workload}, {nameSpaceLabel, world.nameSpace}},
               primary ? world.routes->primary : world.routes->canary);
    }
}

} // namespace Flightdeck::Simulator
