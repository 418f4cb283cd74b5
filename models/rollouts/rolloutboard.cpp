#include "rollouts/rolloutboard.h"

#include <algorithm>

namespace Flightdeck::Rollouts {

namespace {

constexpr int tickMs = 1000;
constexpr qsizetype mostEvents = 200;
constexpr qsizetype mostObservations = 2000;
/// Ten thousand canaries must not keep two thousand each: a shift would fill the memory.
constexpr qsizetype mostObservationsOfAll = 200'000;
constexpr qsizetype fewestObservations = 12;

/// A retry writes the new revision and the phase Progressing within one tick.
constexpr int swallowedAfterMs = 5000;

QSet<QString> keysOf(const auto &objects)
{
    const auto keys = objects.keys();
    return QSet<QString>(keys.cbegin(), keys.cend());
}

/// Takes `value` out of the set at `key`, and the set when that was its last.
void takeFrom(QHash<QString, QSet<QString>> &sets, const QString &key, const QString &value)
{
    const auto at = sets.find(key);
    if (at != sets.end() && at->remove(value) && at->isEmpty())
        sets.erase(at);
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

void tellFreshness(RolloutRow &row, const Kubernetes::ClusterData &cluster)
{
    // One namespace may be denied while the others are live.
    const QString &nameSpace = row.canary->meta.nameSpace;
    row.freshness = cluster.freshnessIn(Kubernetes::Resource::Canaries, nameSpace);
    const Core::Freshness services = cluster.freshnessIn(Kubernetes::Resource::VirtualServices, nameSpace);
    row.weights = services.state;
    // Without Istio, or without the right to see it, there are no weights that could be old.
    const bool noServices = services.state == Core::FreshnessState::NotInstalled ||
                            services.state == Core::FreshnessState::Denied;
    if (row.split || !noServices)
        row.freshness = worse(row.freshness, services);
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
    m_watched.push_back(std::make_unique<Watched>(Watched{cluster, cluster->name()}));
    Watched *watched = m_watched.back().get();
    connect(cluster, &Kubernetes::ClusterData::changed, this,
            [this, watched](const Kubernetes::Changes &changes) { update(*watched, changes); });
    connect(cluster, &Kubernetes::ClusterData::freshnessChanged, this,
            [this, watched](Kubernetes::Resource resource) {
                using Kubernetes::Resource;
                // Only these two are told in the rows.
                if (resource == Resource::Canaries || resource == Resource::VirtualServices)
                    refreshFreshness(*watched);
                Q_EMIT clusterChanged(watched->name);
            });
    connect(cluster, &QObject::destroyed, this, [this, cluster] { removeCluster(cluster); });
    Kubernetes::Changes all;
    all.canaries = keysOf(cluster->canaries());
    all.events = keysOf(cluster->events());
    update(*watched, all);
    Q_EMIT clusterChanged(watched->name);
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
    const QString name = (*at)->name;
    m_watched.erase(at);
    m_model.apply({}, gone);
    for (const QString &key : std::as_const(gone)) {
        m_observations.remove(key);
        m_failed.remove(key);
    }
    Q_EMIT clusterChanged(name);
}

QList<ClusterState> RolloutBoard::clusters() const
{
    QList<ClusterState> states;
    for (const auto &watched : m_watched)
        states.append({watched->name, watched->cluster->freshness(Kubernetes::Resource::Canaries),
                       int(watched->canaries.size())});
    return states;
}

Kubernetes::ClusterData *RolloutBoard::clusterOf(const QString &rolloutKey) const
{
    for (const auto &watched : m_watched) {
        if (rolloutKey.startsWith(watched->name + QLatin1Char('\n')))
            return watched->cluster;
    }
    return nullptr;
}

RolloutDetail RolloutBoard::detail(const QString &rolloutKey) const
{
    const int at = m_model.rowOf(rolloutKey);
    const Kubernetes::ClusterData *cluster = clusterOf(rolloutKey);
    return at < 0 || !cluster ? RolloutDetail() : rolloutDetail(m_model.row(at), *cluster);
}

void RolloutBoard::indexCanary(Watched &watched, const QString &key)
{
    if (const auto old = watched.indexed.take(key)) {
        takeFrom(watched.canariesOfService, serviceKey(*old), key);
        takeFrom(watched.canariesOfWorkload, targetKey(*old), key);
        takeFrom(watched.canariesOfWorkload, primaryKey(*old), key);
    }
    const auto canary = watched.cluster->canaries().value(key);
    if (!canary)
        return;
    watched.indexed.insert(key, canary);
    watched.canariesOfService[serviceKey(*canary)].insert(key);
    watched.canariesOfWorkload[targetKey(*canary)].insert(key);
    watched.canariesOfWorkload[primaryKey(*canary)].insert(key);
}

void RolloutBoard::watchFailure(const QString &rolloutKey, const Kubernetes::CanaryStatus &status)
{
    if (status.phase != Kubernetes::CanaryPhase::Failed) {
        m_failed.remove(rolloutKey);
        return;
    }
    const auto known = m_failed.find(rolloutKey);
    if (known == m_failed.end())
        m_failed.insert(rolloutKey, {status.lastAppliedSpec, {}});
    else if (known->revision != status.lastAppliedSpec)
        *known = {status.lastAppliedSpec, m_clock.now()};
}

bool RolloutBoard::revisionSwallowed(const QString &rolloutKey) const
{
    const QDateTime changed = m_failed.value(rolloutKey).changedAt;
    return changed.isValid() && changed.msecsTo(m_clock.now()) >= swallowedAfterMs;
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
    for (const QString &key : changes.canaries)
        indexCanary(watched, key);
    for (const QString &key : changes.virtualServices)
        dirty.unite(watched.canariesOfService.value(key));
    for (const QString &key : changes.deployments)
        dirty.unite(watched.canariesOfWorkload.value(key));
    dirty.remove(QString());
    refresh(watched, dirty);
    const Kubernetes::Changes inRows = {
        changes.canaries, changes.virtualServices, changes.events, {}, changes.deployments};
    if (!(changes == inRows))
        Q_EMIT clusterChanged(watched.name);
}

void RolloutBoard::refresh(Watched &watched, const QSet<QString> &canaryKeys)
{
    QList<RolloutRow> changed;
    QStringList removed;
    for (const QString &key : canaryKeys) {
        const auto canary = watched.cluster->canaries().value(key);
        if (canary) {
            watched.canaries.insert(key);
            const QString rowKey = watched.name + QLatin1Char('\n') + key;
            // Of another object with the same name nothing that was seen of the old one holds.
            const int at = m_model.rowOf(rowKey);
            if (at >= 0 && m_model.row(at).canary->meta.uid != canary->meta.uid) {
                removed.append(rowKey);
                m_observations.remove(rowKey);
                m_failed.remove(rowKey);
            }
            watchFailure(rowKey, canary->status);
            changed.append(makeRow(watched, canary));
            observe(changed.last());
        } else if (watched.canaries.remove(key)) {
            removed.append(watched.name + QLatin1Char('\n') + key);
            m_observations.remove(removed.last());
            m_failed.remove(removed.last());
        }
    }
    m_model.apply(changed, removed);
    for (const RolloutRow &row : std::as_const(changed))
        Q_EMIT rolloutChanged(row.key);
    for (const QString &key : std::as_const(removed))
        Q_EMIT rolloutChanged(key);
}

/// A connection that comes or goes changes how old the rows are, and nothing else of them.
void RolloutBoard::refreshFreshness(const Watched &watched)
{
    QList<RolloutRow> changed;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.row(i).cluster != watched.name)
            continue;
        RolloutRow row = m_model.row(i);
        tellFreshness(row, *watched.cluster);
        if (!(row == m_model.row(i)))
            changed.append(row);
    }
    m_model.apply(changed, {});
    for (const RolloutRow &row : std::as_const(changed))
        Q_EMIT rolloutChanged(row.key);
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
    row.surroundings = {watched.cluster->deployments().value(targetKey(*canary)),
                        watched.cluster->deployments().value(primaryKey(*canary)),
                        revisionSwallowed(row.key)};
    row.projection =
        project(*canary, row.split, eventsOf(watched, canary->meta.key()), m_clock.now(), row.surroundings);
    tellFreshness(row, *watched.cluster);
    return row;
}

void RolloutBoard::observe(const RolloutRow &row)
{
    const auto &status = row.canary->status;
    auto &seen = m_observations[row.key];
    if (!seen.isEmpty() && seen.last().phase == status.phase && seen.last().split == row.split &&
        seen.last().failedChecks == status.failedChecks)
        return;
    const qsizetype most =
        qBound(fewestObservations, mostObservationsOfAll / qMax(1, m_model.rowCount()), mostObservations);
    while (seen.size() >= most)
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
        const bool ticked = row.projection.nextTick.isValid() && row.projection.nextTick <= now;
        if (ticked || revisionSwallowed(row.key) != row.surroundings.revisionSwallowed)
            passed.append(makeRow(*byName.value(row.cluster), row.canary));
    }
    m_model.apply(passed, {});
    for (const RolloutRow &row : std::as_const(passed))
        Q_EMIT rolloutChanged(row.key);
}

} // namespace Flightdeck::Rollouts
