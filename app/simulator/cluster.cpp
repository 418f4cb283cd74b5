#include "app/simulator/cluster.h"

#include "app/simulator/platform.h"

#include <algorithm>

namespace Flightdeck::Simulator {

namespace {

constexpr qint64 HourMs = 3'600'000;
constexpr qint64 PastMs = 3 * HourMs; ///< of metrics, before the canaries exist
constexpr qint64 PastSampleMs = 30'000;
constexpr double LoadTestRate = 20; ///< hey -q 10 -c 2

/// Flux keeps the mesh and Flagger itself in this cluster; the services are applied by hand, so that what a
/// person does here stays.
QJsonObject infrastructure(const QDateTime &created)
{
    const QJsonObject ready{
        {QStringLiteral("type"), QStringLiteral("Ready")},
        {QStringLiteral("status"), QStringLiteral("True")},
        {QStringLiteral("reason"), QStringLiteral("ReconciliationSucceeded")},
        {QStringLiteral("message"),
         QStringLiteral("Applied revision: main@sha1:5f0c1d2e3b4a59687786a5b4c3d2e1f00f1e2d3c")},
        {QStringLiteral("lastTransitionTime"), kubernetesTime(created)}};
    return {
        {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("namespace"), QStringLiteral("flux-system")},
                                                 {QStringLiteral("name"), QStringLiteral("infrastructure")}}},
        {QStringLiteral("spec"),
         QJsonObject{{QStringLiteral("interval"), QStringLiteral("10m0s")},
                     {QStringLiteral("path"), QStringLiteral("./infrastructure")},
                     {QStringLiteral("prune"), true},
                     {QStringLiteral("sourceRef"),
                      QJsonObject{{QStringLiteral("kind"), QStringLiteral("GitRepository")},
                                  {QStringLiteral("name"), QStringLiteral("platform")}}}}},
        {QStringLiteral("status"),
         QJsonObject{{QStringLiteral("lastAppliedRevision"),
                      QStringLiteral("main@sha1:5f0c1d2e3b4a59687786a5b4c3d2e1f00f1e2d3c")},
                     {QStringLiteral("conditions"), QJsonArray{ready}}}}};
}

/// Where Flagger's helm release and the console reach the metrics; Mimir itself is none of the platform's
/// files.
QJsonObject mimirService()
{
    return {
        {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("namespace"), QStringLiteral("monitoring")},
                                                 {QStringLiteral("name"), QStringLiteral("mimir")}}},
        {QStringLiteral("spec"),
         QJsonObject{{QStringLiteral("ports"),
                      QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("http-metrics")},
                                             {QStringLiteral("port"), 8080},
                                             {QStringLiteral("targetPort"), 8080}}}}}}};
}

} // namespace

Cluster::Cluster(ObjectStore &store, MetricStore &metrics, LoadTester &gates, double speed)
    : m_store(store)
    , m_metrics(metrics)
    , m_gates(gates)
    , m_speed(speed)
    , m_minuteMs(60'000 / speed)
    , m_traffic(metrics)
    , m_deployments(store)
{
}

Core::Result<void> Cluster::begin(const QString &platform, double minute, const QDateTime &now)
{
    const auto objects = readPlatform(platform);
    if (!objects)
        return tl::unexpected(objects.error());
    m_zero = now.addMSecs(-qint64(minute * m_minuteMs));
    const QDateTime created = m_zero.addMSecs(qint64(StoryMinute::History * m_minuteMs));
    QStringList nameSpaces{QStringLiteral("default"), QStringLiteral("monitoring")};
    for (const QJsonObject &object : *objects) {
        const ResourceKind *kind = findKind(object[QLatin1String("apiVersion")].toString(),
                                            object[QLatin1String("kind")].toString());
        if (!kind)
            continue; // of Flux and of the Prometheus operator
        nameSpaces.append(object[QLatin1String("metadata")][QLatin1String("namespace")].toString());
        m_store.put(*kind, kind == &Kinds::canary() ? hastened(object, m_speed) : object, created);
    }
    m_store.put(Kinds::kustomization(), infrastructure(created), created);
    m_store.put(Kinds::service(), mimirService(), created);
    nameSpaces.append(QStringLiteral("flux-system"));
    nameSpaces.removeDuplicates();
    for (const QString &name : std::as_const(nameSpaces))
        m_store.put(Kinds::nameSpace(),
                    {{QStringLiteral("metadata"), QJsonObject{{QStringLiteral("name"), name}}}}, created);

    const std::vector<ServiceStory> &stories = serviceStories();
    for (size_t i = 0; i < stories.size(); ++i) {
        const QString nameSpace = PlatformNamespace;
        const auto original = std::find_if(objects->begin(), objects->end(), [&](const QJsonObject &object) {
            return object[QLatin1String("kind")] == Kinds::canary().kind &&
                   object[QLatin1String("metadata")][QLatin1String("name")] == stories[i].name;
        });
        if (original == objects->end())
            return Core::failure(Core::ErrorCode::NotFound,
                                 QStringLiteral("%1 has no canary.").arg(stories[i].name));
        // Controllers pick canaries up one after the other, so their ticks do not fall together.
        Service service{&stories[i], EventRecorder(nameSpace, stories[i].name, m_speed), {}, 0, {}, {}};
        const auto intervalOf = [](const QJsonObject &canary) {
            return canary[QLatin1String("spec")][QLatin1String("analysis")][QLatin1String("interval")]
                .toString();
        };
        service.interval = intervalOf(m_store.get(Kinds::canary(), nameSpace, stories[i].name));
        service.intervalMs = qint64(durationSeconds(intervalOf(*original)).value_or(60) * 1000 / m_speed);
        service.nextTick = created.addMSecs(qint64(m_minuteMs * (1 + 0.17 * double(i))));
        m_services.push_back(std::move(service));
        for (const char *suffix : {"", "-primary"})
            m_deployments.setStartTime(nameSpace, stories[i].name + QLatin1String(suffix),
                                       qint64(stories[i].podStartMinutes * m_minuteMs));
    }
    for (QDateTime time = created.addMSecs(-PastMs); time < created; time = time.addMSecs(PastSampleMs)) {
        for (const Service &service : m_services)
            carryTraffic(service, time, time.addMSecs(PastSampleMs));
    }
    m_now = m_sampled = created;
    advanceTo(now);
    return {};
}

void Cluster::advanceTo(const QDateTime &now)
{
    const qint64 most = std::clamp<qint64>(qint64(m_minuteMs / 20), 20, 500);
    // History may go in longer steps, as long as a tick is many of them.
    const qint64 stepMs = m_now.msecsTo(now) > 20 * most ? std::max(most, qint64(m_minuteMs / 20)) : most;
    while (m_now < now) {
        const QDateTime next = std::min(now, m_now.addMSecs(stepMs));
        step(m_now, next);
        m_now = next;
    }
}

void Cluster::step(const QDateTime &from, const QDateTime &to)
{
    const auto lock = m_store.transaction();
    for (Service &service : m_services) {
        for (const StoryStep &due : service.story->due(minuteAt(from), minuteAt(to)))
            act(service, due, to);
    }
    m_deployments.reconcile(to);
    if (m_sampled.msecsTo(to) >= std::clamp<qint64>(qint64(m_minuteMs / 10), 50, 5000)) {
        for (const Service &service : m_services)
            carryTraffic(service, m_sampled, to);
        m_sampled = to;
    }
    for (Service &service : m_services) {
        if (to < service.nextTick)
            continue;
        tick(service, to);
        const qint64 interval = intervalMs(service);
        while (service.nextTick <= to)
            service.nextTick = service.nextTick.addMSecs(interval);
    }
}

qint64 Cluster::intervalMs(const Service &service) const
{
    const QJsonObject canary = m_store.get(Kinds::canary(), PlatformNamespace, service.story->name);
    const QJsonValue written =
        canary[QLatin1String("spec")][QLatin1String("analysis")][QLatin1String("interval")];
    if (written.toString() == service.interval)
        return service.intervalMs; // the file's, which may be too fast for whole seconds
    // Flagger ticks at most every ten seconds (canary.go, GetAnalysisInterval); here that floor is hastened
    // too.
    return std::max<qint64>(durationSeconds(written.toString()).value_or(60) * 1000LL,
                            qint64(10'000 / m_speed));
}

void Cluster::act(Service &service, const StoryStep &step, const QDateTime &now)
{
    const QString nameSpace = PlatformNamespace;
    const QString &name = service.story->name;
    switch (step.action) {
    case StoryStep::Action::Release: {
        QJsonObject deployment = m_store.get(Kinds::deployment(), nameSpace, name);
        QJsonObject spec = deployment[QLatin1String("spec")].toObject();
        QJsonObject podTemplate = spec[QLatin1String("template")].toObject();
        QJsonObject podSpec = podTemplate[QLatin1String("spec")].toObject();
        QJsonArray containers = podSpec[QLatin1String("containers")].toArray();
        QJsonObject container = containers.first().toObject();
        // ghcr.io/talent-mesh/auth-service:v2.4.1 becomes v2.4.2.
        const QString image = container[QLatin1String("image")].toString();
        const qsizetype dot = image.lastIndexOf(QLatin1Char('.'));
        container[QStringLiteral("image")] =
            QString(image.left(dot + 1) + QString::number(image.mid(dot + 1).toInt() + 1));
        containers[0] = container;
        podSpec[QStringLiteral("containers")] = containers;
        podTemplate[QStringLiteral("spec")] = podSpec;
        spec[QStringLiteral("template")] = podTemplate;
        deployment[QStringLiteral("spec")] = spec;
        m_store.put(Kinds::deployment(), deployment, now);
        service.fault = step.fault;
        service.released = step.minute;
        return;
    }
    case StoryStep::Action::Suspend:
    case StoryStep::Action::Resume: {
        QJsonObject canary = m_store.get(Kinds::canary(), nameSpace, name);
        QJsonObject spec = canary[QLatin1String("spec")].toObject();
        spec[QStringLiteral("suspend")] = step.action == StoryStep::Action::Suspend;
        canary[QStringLiteral("spec")] = spec;
        m_store.put(Kinds::canary(), canary, now);
        return;
    }
    case StoryStep::Action::OpenGate:
    case StoryStep::Action::CloseGate:
        m_gates.setGate(name, nameSpace, step.action == StoryStep::Action::OpenGate);
        return;
    }
}

void Cluster::carryTraffic(const Service &service, const QDateTime &from, const QDateTime &to)
{
    const QString nameSpace = PlatformNamespace;
    const ServiceStory &story = *service.story;
    const QJsonObject canary = m_store.get(Kinds::canary(), nameSpace, story.name);
    const CanarySpec spec = CanarySpec::fromJson(canary[QLatin1String("spec")].toObject());
    const QString phase = canary[QLatin1String("status")][QLatin1String("phase")].toString();
    const QJsonObject virtualService = m_store.get(Kinds::virtualService(), nameSpace, spec.apexName);
    const Routes routes =
        readRoutes(spec, virtualService[QLatin1String("spec")][QLatin1String("http")].toArray())
            .value_or(Routes{});
    const QJsonObject target = m_store.get(Kinds::deployment(), nameSpace, story.name);
    const int wanted = target[QLatin1String("spec")][QLatin1String("replicas")].toInt();
    const int available = target[QLatin1String("status")][QLatin1String("availableReplicas")].toInt();
    const bool targetUp = !phase.isEmpty() && available > 0 && wanted > 0;
    const double share = targetUp ? double(routes.canary) / std::max(1, routes.canary + routes.primary) : 0;

    WorkloadLoad primary;
    primary.up = true;
    primary.requestsPerSecond = story.profile.requestsPerSecond * (1 - share);
    m_traffic.carry(nameSpace, story.name + QStringLiteral("-primary"), story.profile, primary,
                    from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch());

    WorkloadLoad load;
    load.up = targetUp;
    load.requestsPerSecond = story.profile.requestsPerSecond * (routes.mirrored ? 1 : share);
    if (phase == QLatin1String("Progressing") || phase == QLatin1String("WaitingPromotion"))
        load.requestsPerSecond += LoadTestRate;
    if (service.fault.errorRatio > 0 && routes.canary >= service.fault.fromWeight)
        load.errorRatio = service.fault.errorRatio;
    const double age = minuteAt(to) - service.released;
    if (age >= service.fault.slowFrom && age < service.fault.slowTo)
        load.slowness = service.fault.slowness;
    m_traffic.carry(nameSpace, story.name, story.profile, load, from.toMSecsSinceEpoch(),
                    to.toMSecsSinceEpoch());
}

void Cluster::forgetEvents(const QDateTime &now)
{
    // Kubernetes keeps events for an hour.
    for (const QJsonObject &event : m_store.list(Kinds::event(), QString())) {
        if (fromKubernetesTime(event[QLatin1String("lastTimestamp")].toString()).msecsTo(now) > HourMs) {
            const QJsonObject metadata = event[QLatin1String("metadata")].toObject();
            m_store.remove(Kinds::event(), metadata[QLatin1String("namespace")].toString(),
                           metadata[QLatin1String("name")].toString());
        }
    }
}

} // namespace Flightdeck::Simulator
