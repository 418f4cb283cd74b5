#include "standincluster.h"

namespace Flightdeck::Tests {

using namespace Kubernetes;

StandInCluster::StandInCluster(const QString &name)
    : m_name(name)
{
    for (Core::Freshness &freshness : m_freshness)
        freshness.state = Core::FreshnessState::Live;
}

void StandInCluster::put(const Canary &canary)
{
    m_canaries.insert(canary.meta.key(), std::make_shared<const Canary>(canary));
    Q_EMIT changed({{canary.meta.key()}, {}, {}});
}

void StandInCluster::put(const VirtualService &service)
{
    m_services.insert(service.meta.key(), std::make_shared<const VirtualService>(service));
    Q_EMIT changed({{}, {service.meta.key()}, {}});
}

void StandInCluster::put(const Event &event)
{
    m_events.insert(event.meta.key(), std::make_shared<const Event>(event));
    Q_EMIT changed({{}, {}, {event.meta.key()}});
}

void StandInCluster::removeCanary(const QString &key)
{
    m_canaries.remove(key);
    Q_EMIT changed({{key}, {}, {}});
}

void StandInCluster::setFreshness(const Core::Freshness &freshness)
{
    for (const Resource resource : {Resource::Canaries, Resource::VirtualServices, Resource::Events})
        setFreshness(resource, freshness);
}

void StandInCluster::setFreshness(Resource resource, const Core::Freshness &freshness)
{
    m_freshness[std::size_t(resource)] = freshness;
    Q_EMIT freshnessChanged(resource);
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
