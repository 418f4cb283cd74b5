#include "rollouts/rolloutboard.h"

#include <algorithm>

namespace Flightdeck::Rollouts {

namespace {

constexpr int tickMs = 1000;
constexpr qsizetype mostEvents = 200;
constexpr qsizetype mostObservations = 2000;

QString serviceKey(const Kubernetes::Canary &canary)
{
    return canary.meta.nameSpace + QLatin1Char('/') + canary.serviceName;
}

/// Live before everything else; of two that are not, the one that is worse for the reader.
const Core::Freshness &worse(const Core::Freshness &a, const Core::Freshness &b)
{
    using State = Core::FreshnessState;
    const auto rank = [](State state) {
        switch (state) {
        case State::Live:
            return 0;
        case State::Loading:
            return 1;
        case State::Reconnecting:
            return 2;
        case State::Stale:
            return 3;
        default:
            return 4;
        }
    };
    return rank(b.state) > rank(a.state) ? b : a;
}

} // namespace

RolloutBoard::RolloutBoard(const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_model(this)
{
    // Ticks pass although nothing arrives: the projections move with the clock.
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &RolloutBoard::tick);
    m_timer.start();
}

void RolloutBoard::addCluster(Kubernetes::ClusterData *cluster)
{
    m_watched.push_back(std::make_unique<Watched>(Watched{cluster, cluster->name(), {}, {}, {}, {}}));
    Watched *watched = m_watched.back().get();
    connect(cluster, &Kubernetes::ClusterData::changed, this,
            [this, watched](const Kubernetes::Changes &changes) { update(*watched, changes); });
    connect(cluster, &Kubernetes::ClusterData::freshnessChanged, this,
            [this, watched] { refresh(*watched, watched->canaries); });
    connect(cluster, &QObject::destroyed, this, [this, cluster] { removeCluster(cluster); });
    Kubernetes::Changes all;
    const auto keysOf = [](const auto &objects) {
        const auto keys = objects.keys();
        return QSet<QString>(keys.cbegin(), keys.cend());
    };
    all.canaries = keysOf(cluster->canaries());
    all.events = keysOf(cluster->events());
    update(*watched, all);
}

void RolloutBoard::removeCluster(Kubernetes::ClusterData *cluster)
{
    const auto at = std::find_if(m_watched.begin(), m_watched.end(),
                                 [cluster](const auto &watched) { return watched->cluster == cluster; });
    if (at == m_watched.end())
        return;
    disconnect(cluster, nullptr, this, nullptr);
    QStringList gone;
    for (const auto &row : std::as_const((*at)->canaries))
        gone.append((*at)->name + QLatin1Char('\n') + row);
    m_watched.erase(at);
    m_model.apply({}, gone);
    for (const QString &key : std::as_const(gone))
        m_observations.remove(key);
}

void RolloutBoard::indexEvents(Watched &watched, const QSet<QString> &keys)
{
    for (const QString &key : keys) {
        if (const QString old = watched.canaryOfEvent.take(key); !old.isEmpty()) {
            auto &events = watched.eventsOfCanary[old];
            events.remove(key);
            if (events.isEmpty())
                watched.eventsOfCanary.remove(old);
        }
        if (const auto event = watched.cluster->events().value(key)) {
            watched.canaryOfEvent.insert(key, event->aboutKey());
            watched.eventsOfCanary[event->aboutKey()].insert(key);
        }
    }
}

void RolloutBoard::update(Watched &watched, const Kubernetes::Changes &changes)
{
    QSet<QString> dirty = changes.canaries;
    for (const QString &key : changes.events)
        dirty.insert(watched.canaryOfEvent.value(key));
    indexEvents(watched, changes.events);
    for (const QString &key : changes.events)
        dirty.insert(watched.canaryOfEvent.value(key));
    for (const QString &key : changes.canaries) {
        if (const auto canary = watched.cluster->canaries().value(key))
            watched.canariesOfService[serviceKey(*canary)].insert(key);
    }
    for (const QString &key : changes.virtualServices)
        dirty.unite(watched.canariesOfService.value(key));
    dirty.remove(QString());
    refresh(watched, dirty);
}

void RolloutBoard::refresh(Watched &watched, const QSet<QString> &canaryKeys)
{
    QList<RolloutRow> changed;
    QStringList removed;
    for (const QString &key : canaryKeys) {
        const auto canary = watched.cluster->canaries().value(key);
        if (canary) {
            watched.canaries.insert(key);
            changed.append(makeRow(watched, canary));
            observe(changed.last());
        } else if (watched.canaries.remove(key)) {
            removed.append(watched.name + QLatin1Char('\n') + key);
            m_observations.remove(removed.last());
        }
    }
    m_model.apply(changed, removed);
    for (const RolloutRow &row : std::as_const(changed))
        Q_EMIT rolloutChanged(row.key);
    for (const QString &key : std::as_const(removed))
        Q_EMIT rolloutChanged(key);
}

RolloutRow RolloutBoard::makeRow(const Watched &watched,
                                 const std::shared_ptr<const Kubernetes::Canary> &canary) const
{
    RolloutRow row;
    row.key = rolloutKey(watched.name, canary->meta.nameSpace, canary->meta.name);
    row.cluster = watched.name;
    row.canary = canary;
    if (const auto service = watched.cluster->virtualServices().value(serviceKey(*canary)))
        row.split = trafficSplit(*canary, *service);
    row.projection = project(*canary, row.split, eventsOf(watched, canary->meta.key()), m_clock.now());
    row.freshness = watched.cluster->freshness(Kubernetes::Resource::Canaries);
    const Core::Freshness services = watched.cluster->freshness(Kubernetes::Resource::VirtualServices);
    // Without Istio, or without the right to see it, there are no weights that could be old.
    const bool noServices = services.state == Core::FreshnessState::NotInstalled ||
                            services.state == Core::FreshnessState::Denied;
    if (row.split || !noServices)
        row.freshness = worse(row.freshness, services);
    return row;
}

void RolloutBoard::observe(const RolloutRow &row)
{
    const auto &status = row.canary->status;
    auto &seen = m_observations[row.key];
    if (!seen.isEmpty() && seen.last().phase == status.phase && seen.last().split == row.split &&
        seen.last().failedChecks == status.failedChecks)
        return;
    if (seen.size() >= mostObservations)
        seen.removeFirst();
    seen.append({m_clock.now(), status.phase, row.split, status.failedChecks});
}

EventList RolloutBoard::eventsOf(const Watched &watched, const QString &canaryKey) const
{
    EventList events;
    const auto canary = watched.cluster->canaries().value(canaryKey);
    for (const QString &key : watched.eventsOfCanary.value(canaryKey)) {
        const auto event = watched.cluster->events().value(key);
        // Events of a namesake that was deleted are not this canary's.
        if (event && (!canary || event->aboutUid.isEmpty() || event->aboutUid == canary->meta.uid))
            events.append(event);
    }
    std::sort(events.begin(), events.end(), [](const auto &a, const auto &b) {
        return a->lastSeen != b->lastSeen ? a->lastSeen > b->lastSeen : a->meta.name < b->meta.name;
    });
    if (events.size() > mostEvents)
        events.resize(mostEvents);
    return events;
}

EventList RolloutBoard::events(const QString &rolloutKey) const
{
    for (const auto &watched : m_watched) {
        const QString prefix = watched->name + QLatin1Char('\n');
        if (rolloutKey.startsWith(prefix))
            return eventsOf(*watched, rolloutKey.mid(prefix.size()));
    }
    return {};
}

QList<Observation> RolloutBoard::observations(const QString &rolloutKey) const
{
    return m_observations.value(rolloutKey);
}

void RolloutBoard::tick()
{
    const QDateTime now = m_clock.now();
    QHash<QString, Watched *> byName;
    for (const auto &watched : m_watched)
        byName.insert(watched->name, watched.get());
    QList<RolloutRow> passed;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const RolloutRow &row = m_model.row(i);
        if (row.projection.nextTick.isValid() && row.projection.nextTick <= now)
            passed.append(makeRow(*byName.value(row.cluster), row.canary));
    }
    m_model.apply(passed, {});
    for (const RolloutRow &row : std::as_const(passed))
        Q_EMIT rolloutChanged(row.key);
}

} // namespace Flightdeck::Rollouts
