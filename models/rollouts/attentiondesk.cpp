#include "rollouts/attentiondesk.h"

namespace Flightdeck::Rollouts {

using Core::FreshnessState;
using Kubernetes::ClusterData;
using Kubernetes::Resource;

namespace {

constexpr int tickMs = 500;
/// Weights and events arrive a moment after the canaries they explain.
constexpr qint64 settleMs = 3'000;
/// Events that never come do not keep a cluster silent.
constexpr qint64 longestLearningMs = 20'000;
/// A shorter gap is no absence: Core::FreshnessState::Reconnecting lasts as long.
constexpr qint64 awayAfterMs = 10'000;
/// The desk itself stood still: the computer slept.
constexpr qint64 sleptAfterSeconds = 30;

} // namespace

AttentionDesk::AttentionDesk(RolloutBoard &board, const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_clock(clock)
    , m_groups(clock)
    , m_lastTick(clock.now())
{
    connect(&board, &RolloutBoard::rolloutChanged, this, &AttentionDesk::see);
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &AttentionDesk::tick);
    m_timer.start();
    for (int i = 0; i < board.model()->rowCount(); ++i)
        m_watch.see(board.model()->row(i), clock.now(), AttentionWatch::Mode::Learn);
}

void AttentionDesk::addCluster(ClusterData *cluster, const AttentionEnvironment &environment)
{
    Reach reach;
    reach.environment = environment;
    reach.cluster = cluster;
    const QString name = cluster->name();
    m_clusters[name] = reach;
    connect(cluster, &ClusterData::freshnessChanged, this, [this, name] { follow(m_clusters[name]); });
    connect(cluster, &QObject::destroyed, this, [this, name] { m_clusters.erase(name); });
    follow(m_clusters[name]);
}

void AttentionDesk::follow(Reach &reach)
{
    const qint64 now = m_clock.monotonicMs();
    if (reach.cluster->freshness(Resource::Canaries).state != FreshnessState::Live) {
        reach.liveSinceMs.reset();
        if (!reach.lostSinceMs)
            reach.lostSinceMs = now;
        reach.away = reach.away || now - *reach.lostSinceMs >= awayAfterMs;
        return;
    }
    if (!reach.liveSinceMs) {
        reach.away = reach.away || (reach.lostSinceMs && now - *reach.lostSinceMs >= awayAfterMs);
        reach.liveSinceMs = now;
    }
    reach.lostSinceMs.reset();
    if (now - *reach.liveSinceMs < settleMs)
        return;
    const bool complete =
        reach.cluster->freshness(Resource::VirtualServices).state != FreshnessState::Loading &&
        reach.cluster->freshness(Resource::Events).state != FreshnessState::Loading;
    if (!complete && now - *reach.liveSinceMs < longestLearningMs)
        return;
    reach.learning = false;
    reach.away = false;
}

const RolloutRow *AttentionDesk::rowOf(const QString &key) const
{
    const int row = m_board.model()->rowOf(key);
    return row < 0 ? nullptr : &m_board.model()->row(row);
}

void AttentionDesk::see(const QString &key)
{
    const RolloutRow *row = rowOf(key);
    if (!row) {
        m_watch.forget(key);
        return;
    }
    using Mode = AttentionWatch::Mode;
    const auto reach = m_clusters.find(row->cluster);
    const bool known = reach != m_clusters.end();
    if (known)
        follow(reach->second);
    const Mode mode = !known || reach->second.learning ? Mode::Learn
                      : reach->second.away             ? Mode::Away
                                                       : Mode::Live;
    if (const auto notice = m_watch.see(*row, m_clock.now(), mode))
        m_groups.add(*notice, reach->second.environment);
}

void AttentionDesk::tick()
{
    const QDateTime now = m_clock.now();
    const bool slept = m_lastTick.secsTo(now) >= sleptAfterSeconds;
    m_lastTick = now;
    for (auto &[name, reach] : m_clusters) {
        if (slept) {
            reach.away = true;
            if (reach.liveSinceMs)
                reach.liveSinceMs = m_clock.monotonicMs();
        }
        follow(reach);
    }
    for (const QString &key : QSet<QString>(m_watch.unready()))
        see(key);
    if (!m_groups.isWaiting())
        return;
    const auto posts =
        m_groups.due(m_rules, [this](AttentionNotice &notice) { refresh(notice, rowOf(notice.key)); });
    for (const AttentionPost &post : posts)
        Q_EMIT posted(post);
}

} // namespace Flightdeck::Rollouts
