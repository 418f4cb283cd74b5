#include "metrics/dashboardfeed.h"

namespace Flightdeck::Metrics {

namespace {

constexpr int refreshEveryMs = 30'000;
constexpr qint64 finestStepMs = 30'000;
constexpr int gatherMs = 10; ///< the answers of one round come close together

} // namespace

DashboardFeed::DashboardFeed(PrometheusClient *client, const Core::Clock *clock, QList<DashboardPanel> panels,
                             QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_panels(std::move(panels))
{
    for (qsizetype i = 0; i < m_panels.size(); ++i) {
        m_queries.push_back(std::make_unique<LiveQuery>(client, clock));
        connect(m_queries.back().get(), &LiveQuery::updated, this, [this] {
            if (!m_collect.isActive())
                m_collect.start();
        });
    }
    m_poll.setInterval(refreshEveryMs);
    connect(&m_poll, &QTimer::timeout, this, &DashboardFeed::refresh);
    m_collect.setSingleShot(true);
    m_collect.setInterval(gatherMs);
    connect(&m_collect, &QTimer::timeout, this, &DashboardFeed::changed);
}

DashboardFeed::~DashboardFeed() = default;

void DashboardFeed::resume()
{
    m_poll.start();
    rebuild();
}

void DashboardFeed::pause()
{
    m_poll.stop();
    for (const auto &query : m_queries)
        query->stop();
}

void DashboardFeed::setWindow(qint64 spanMs, int pixels)
{
    if (spanMs == m_spanMs && pixels == m_pixels)
        return;
    m_spanMs = spanMs;
    m_pixels = pixels;
    rebuild();
}

void DashboardFeed::setRefreshMs(int ms)
{
    m_poll.setInterval(ms);
}

void DashboardFeed::rebuild()
{
    const qint64 stepMs = stepFor(m_spanMs, m_pixels, finestStepMs);
    for (qsizetype i = 0; i < m_panels.size(); ++i)
        m_queries[std::size_t(i)]->setQuery(m_panels[i].query, m_spanMs, stepMs);
    if (m_poll.isActive())
        refresh();
}

void DashboardFeed::refresh()
{
    for (const auto &query : m_queries)
        query->refresh();
}

std::pair<qint64, qint64> DashboardFeed::window() const
{
    const qint64 now = m_clock->now().toMSecsSinceEpoch();
    return {now - m_spanMs, now};
}

QList<DashboardAnswer> DashboardFeed::answers() const
{
    QList<DashboardAnswer> answers;
    for (qsizetype i = 0; i < m_panels.size(); ++i) {
        const LiveQuery &query = *m_queries[std::size_t(i)];
        answers.append({m_panels[i], query.matrix(), query.stepMs(), query.answered(), query.freshness(),
                        query.error()});
    }
    return answers;
}

} // namespace Flightdeck::Metrics
