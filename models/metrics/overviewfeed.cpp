#include "metrics/overviewfeed.h"

#include "metrics/metricquery.h"

#include <algorithm>
#include <set>

namespace Flightdeck::Metrics {

namespace {

constexpr int defaultRefreshMs = 15'000;
/// Keeps a query near 10 KB, as Kubernetes names go.
constexpr std::size_t namesAQuery = 100;

} // namespace

struct OverviewFeed::Query
{
    QString metric;
    QString expression;
    std::set<QStringList>
        wanted; ///< namespace, workload: a name may live in a namespace that nobody asked for
    std::unique_ptr<LiveQuery> live;
};

OverviewFeed::OverviewFeed(PrometheusClient *client, const Core::Clock *clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
    m_poll.setInterval(defaultRefreshMs);
    connect(&m_poll, &QTimer::timeout, this, &OverviewFeed::refresh);
    m_collect.setSingleShot(true);
    m_collect.setInterval(0);
    connect(&m_collect, &QTimer::timeout, this, &OverviewFeed::collect);
}

OverviewFeed::~OverviewFeed() = default;

void OverviewFeed::setTargets(const QList<OverviewTarget> &targets)
{
    if (targets == m_targets)
        return;
    m_targets = targets;
    rebuild();
}

void OverviewFeed::setWindow(qint64 spanMs, qint64 stepMs)
{
    m_spanMs = spanMs;
    m_stepMs = stepMs;
    rebuild();
}

void OverviewFeed::setRefreshMs(int ms)
{
    m_poll.setInterval(ms);
}

void OverviewFeed::pause()
{
    m_paused = true;
    m_poll.stop();
    for (const auto &query : m_queries)
        query->live->stop();
}

void OverviewFeed::resume()
{
    m_paused = false;
    rebuild();
}

void OverviewFeed::rebuild()
{
    struct Group
    {
        std::set<QString> names; // sorted, so that the same targets give the same query
        std::set<QStringList> wanted;
    };
    QMap<QPair<QString, QString>, Group> groups; // by metric and interval
    for (const OverviewTarget &target : std::as_const(m_targets)) {
        const QString interval = target.interval.isEmpty() ? QStringLiteral("1m") : target.interval;
        Group &group = groups[{target.metric, interval}];
        group.names.insert(target.target);
        group.wanted.insert({target.namespaceName, target.target});
        group.wanted.insert({target.namespaceName, target.target + QStringLiteral("-primary")});
    }
    auto old = std::move(m_queries);
    m_queries.clear();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const QStringList names(group->names.begin(), group->names.end());
        for (qsizetype at = 0; at < names.size(); at += qsizetype(namesAQuery)) {
            const auto expression =
                groupedQuery(group.key().first, names.mid(at, qsizetype(namesAQuery)), group.key().second);
            if (!expression)
                continue; // a metric without a built-in query or a name no cluster has: nothing to show
            const auto same = std::find_if(old.begin(), old.end(), [&](const auto &query) {
                return query && query->expression == *expression;
            });
            auto query = same != old.end() ? std::move(*same) : std::make_unique<Query>();
            if (!query->live) {
                query->live = std::make_unique<LiveQuery>(m_client, m_clock);
                connect(query->live.get(), &LiveQuery::updated, &m_collect, qOverload<>(&QTimer::start));
            }
            query->metric = group.key().first;
            query->expression = *expression;
            query->wanted = group->wanted;
            query->live->setQuery(*expression, m_spanMs, m_stepMs);
            m_queries.push_back(std::move(query));
        }
    }
    old.clear();
    m_collect.start();
    if (m_queries.empty()) {
        m_poll.stop();
    } else if (!m_paused) {
        refresh();
        m_poll.start();
    }
}

void OverviewFeed::refresh()
{
    for (const auto &query : m_queries)
        query->live->refresh();
}

void OverviewFeed::collect()
{
    m_index.clear();
    for (const auto &query : m_queries) {
        for (const Series &series : query->live->matrix().series) {
            const QString space = series.labels.value(QStringLiteral("destination_workload_namespace"));
            const QString workload = series.labels.value(QStringLiteral("destination_workload"));
            if (query->wanted.contains({space, workload}))
                m_index.insert({space, workload, query->metric}, series);
        }
    }
    Q_EMIT changed();
}

const Series *OverviewFeed::series(const QString &namespaceName, const QString &workload,
                                   const QString &metric) const
{
    const auto found = m_index.constFind({namespaceName, workload, metric});
    return found == m_index.constEnd() ? nullptr : &*found;
}

QList<double> OverviewFeed::sparkline(const QString &namespaceName, const QString &workload,
                                      const QString &metric) const
{
    const Series *known = series(namespaceName, workload, metric);
    if (!known)
        return {};
    const qint64 now = m_clock->now().toMSecsSinceEpoch();
    const RangeQuery window = alignedRange({}, now - m_spanMs, now, m_stepMs);
    return valuesOnGrid(*known, window.startMs, window.endMs, window.stepMs);
}

bool OverviewFeed::answered() const
{
    return std::all_of(m_queries.begin(), m_queries.end(),
                       [](const auto &query) { return query->live->answered(); });
}

Core::Freshness OverviewFeed::freshness() const
{
    if (m_queries.empty())
        return {Core::FreshnessState::Absent, {}, {}, {}};
    Core::Freshness worst = m_queries.front()->live->freshness();
    for (const auto &query : m_queries)
        worst = worse(worst, query->live->freshness());
    return worst;
}

} // namespace Flightdeck::Metrics
