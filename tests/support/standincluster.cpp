#include "standincluster.h"

namespace Flightdeck::Tests {

using namespace Kubernetes;

StandInCluster::StandInCluster(const QString &name)
    : m_name(name)
{
    for (Core::Freshness &freshness : m_freshness)
        freshness.state = Core::FreshnessState::Live;
}

template<typename T>
void StandInCluster::put(Objects<T> &objects, QSet<QString> Changes::*changedKeys, const T &object)
{
    const QString key = object.meta.key();
    objects.insert(key, std::make_shared<const T>(object));
    Changes changes;
    changes.*changedKeys = {key};
    Q_EMIT changed(changes);
}

void StandInCluster::put(const Canary &canary)
{
    put(m_canaries, &Changes::canaries, canary);
}

void StandInCluster::put(const VirtualService &service)
{
    put(m_services, &Changes::virtualServices, service);
}

void StandInCluster::put(const Event &event)
{
    put(m_events, &Changes::events, event);
}

void StandInCluster::put(const DestinationRule &rule)
{
    put(m_rules, &Changes::destinationRules, rule);
}

void StandInCluster::put(const Workload &deployment)
{
    put(m_deployments, &Changes::deployments, deployment);
}

void StandInCluster::put(const Pod &pod)
{
    put(m_pods, &Changes::pods, pod);
}

void StandInCluster::put(const MetricTemplate &metricTemplate)
{
    put(m_templates, &Changes::metricTemplates, metricTemplate);
}

void StandInCluster::put(const AlertProvider &provider)
{
    put(m_providers, &Changes::alertProviders, provider);
}

void StandInCluster::put(const Kustomization &kustomization)
{
    put(m_kustomizations, &Changes::kustomizations, kustomization);
}

void StandInCluster::removeCanary(const QString &key)
{
    m_canaries.remove(key);
    Q_EMIT changed({{key}});
}

void StandInCluster::removeEvent(const QString &key)
{
    m_events.remove(key);
    Changes changes;
    changes.events = {key};
    Q_EMIT changed(changes);
}

void StandInCluster::setFreshness(const Core::Freshness &freshness)
{
    for (int resource = 0; resource < resourceCount; ++resource)
        setFreshness(Resource(resource), freshness);
}

void StandInCluster::setFreshness(Resource resource, const Core::Freshness &freshness)
{
    m_freshness[std::size_t(resource)] = freshness;
    Q_EMIT freshnessChanged(resource);
}

void StandInCluster::setFreshnessIn(const QString &nameSpace, const Core::Freshness &freshness)
{
    m_namespaceFreshness.insert(nameSpace, freshness);
    for (int resource = 0; resource < resourceCount; ++resource)
        Q_EMIT freshnessChanged(Resource(resource));
}

Canary canaryOf(const QString &nameSpace, const QString &name, CanaryPhase phase, const QDateTime &lastWrite)
{
    Canary canary;
    canary.meta = {nameSpace, name, QStringLiteral("uid-") + name, QStringLiteral("1"),
                   lastWrite.addDays(-40)};
    canary.targetKind = QStringLiteral("Deployment");
    canary.targetName = name;
    canary.serviceName = name;
    canary.analysis.threshold = 5;
    canary.analysis.stepWeight = 10;
    canary.analysis.maxWeight = 50;
    CanaryMetric rate;
    rate.name = QStringLiteral("request-success-rate");
    rate.min = 99;
    CanaryMetric duration;
    duration.name = QStringLiteral("request-duration");
    duration.max = 500;
    canary.analysis.metrics = {rate, duration};
    canary.status.phase = phase;
    canary.status.phaseName = phaseName(phase);
    canary.status.lastWrite = lastWrite;
    canary.status.phaseChanged = lastWrite;
    return canary;
}

VirtualService serviceOf(const Canary &canary, int primary, int canaryWeight)
{
    VirtualService service;
    service.meta = canary.meta;
    service.meta.name = canary.serviceName;
    const RouteDestination toPrimary{canary.serviceName + QStringLiteral("-primary"), primary};
    const RouteDestination toCanary{canary.serviceName + QStringLiteral("-canary"), canaryWeight};
    service.http = {{{}, canary.analysis.hasMatch, {toPrimary, toCanary}, {}, 100}};
    if (canary.analysis.hasMatch)
        service.http.append({{}, false, {{toPrimary.host, 100}}, {}, 100});
    return service;
}

Event eventOf(const Canary &canary, const QDateTime &at, const QString &message, bool warning, int count)
{
    Event event;
    event.meta.nameSpace = canary.meta.nameSpace;
    event.meta.name = canary.meta.name + u'.' + message;
    event.warning = warning;
    event.reason = QStringLiteral("Synced");
    event.message = message;
    event.count = count;
    event.firstSeen = at;
    event.lastSeen = at;
    event.aboutNamespace = canary.meta.nameSpace;
    event.aboutName = canary.meta.name;
    event.aboutUid = canary.meta.uid;
    event.source = QStringLiteral("flagger");
    return event;
}

} // namespace Flightdeck::Tests
