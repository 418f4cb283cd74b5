#include "metrics/metricsfeed.h"

namespace Flightdeck::Metrics {

namespace {

constexpr int defaultRefreshMs = 5'000;
constexpr qint64 finestStepMs = 5'000;

/// Flagger reads the last series when a query matches several (pkg/metrics/providers/prometheus.go,
/// RunQuery).
Series judgedSeries(const Matrix &matrix)
{
    return matrix.series.empty() ? Series() : matrix.series.back();
}

} // namespace

/// One metric with its two questions.
struct MetricsFeed::Lane
{
    MetricSpec spec;
    std::optional<Core::Error> refused; ///< no query could be rendered for the canary
    QString primaryProblem;
    std::unique_ptr<LiveQuery> canary;
    std::unique_ptr<LiveQuery> primary;
};

MetricsFeed::MetricsFeed(PrometheusClient *client, const Core::Clock *clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
    m_poll.setInterval(defaultRefreshMs);
    connect(&m_poll, &QTimer::timeout, this, &MetricsFeed::refresh);
    m_collect.setSingleShot(true);
    m_collect.setInterval(0);
    connect(&m_collect, &QTimer::timeout, this, &MetricsFeed::collect);
}

MetricsFeed::~MetricsFeed() = default;

void MetricsFeed::watch(const MetricTarget &target, const QList<MetricSpec> &specs)
{
    if (target == m_target && specs == m_specs)
        return;
    m_target = target;
    m_specs = specs;
    m_lanes.clear();
    for (const MetricSpec &spec : specs) {
        auto lane = std::make_unique<Lane>();
        lane->spec = spec;
        lane->canary = std::make_unique<LiveQuery>(m_client, m_clock);
        lane->primary = std::make_unique<LiveQuery>(m_client, m_clock);
        for (LiveQuery *query : {lane->canary.get(), lane->primary.get()})
            connect(query, &LiveQuery::updated, &m_collect, qOverload<>(&QTimer::start));
        m_lanes.push_back(std::move(lane));
    }
    rebuild();
}

void MetricsFeed::setWindow(qint64 spanMs, int pixels)
{
    if (spanMs == m_spanMs && pixels == m_pixels)
        return;
    m_spanMs = spanMs;
    m_pixels = pixels;
    rebuild();
}

void MetricsFeed::setRefreshMs(int ms)
{
    m_poll.setInterval(ms);
}

void MetricsFeed::pause()
{
    m_paused = true;
    m_poll.stop();
    for (const auto &lane : m_lanes) {
        lane->canary->stop();
        lane->primary->stop();
    }
}

void MetricsFeed::resume()
{
    m_paused = false;
    rebuild();
}

void MetricsFeed::rebuild()
{
    const qint64 stepMs = stepFor(m_spanMs, m_pixels, finestStepMs);
    for (const auto &lane : m_lanes) {
        const auto canary = renderQuery(lane->spec, m_target, Workload::Canary);
        const auto primary = renderQuery(lane->spec, m_target, Workload::Primary);
        lane->refused = canary ? std::nullopt : std::optional(canary.error());
        lane->primaryProblem = primary ? QString() : primary.error().text();
        lane->canary->setQuery(canary.value_or(QString()), m_spanMs, stepMs);
        lane->primary->setQuery(primary.value_or(QString()), m_spanMs, stepMs);
    }
    m_collect.start();
    if (m_lanes.empty()) {
        m_poll.stop();
    } else if (!m_paused) {
        refresh();
        m_poll.start();
    }
}

void MetricsFeed::refresh()
{
    for (const auto &lane : m_lanes) {
        lane->canary->refresh();
        lane->primary->refresh();
    }
}

void MetricsFeed::collect()
{
    m_panels.clear();
    const qint64 now = m_clock->now().toMSecsSinceEpoch();
    for (const auto &lane : m_lanes) {
        MetricPanel panel;
        panel.spec = lane->spec;
        panel.stepMs = lane->canary->stepMs();
        panel.canary = judgedSeries(lane->canary->matrix());
        panel.primary = judgedSeries(lane->primary->matrix());
        panel.answered = lane->canary->answered();
        panel.freshness = lane->canary->freshness();
        panel.error = lane->refused ? lane->refused : lane->canary->error();
        panel.primaryProblem = lane->primaryProblem;
        if (lane->primaryProblem.isEmpty() && lane->primary->error())
            panel.primaryProblem = lane->primary->error()->text();
        panel.verdict = judge(panel.spec, panel.canary.valueAt(now, panel.stepMs));
        panel.warnings = lane->canary->matrix().warnings;
        if (lane->canary->matrix().series.size() > 1)
            panel.warnings +=
                tr("The query matches several series; Flagger judges the last one, which is drawn.");
        if (lane->canary->matrix().histogramsLeftOut)
            panel.warnings += tr("The answer holds native histograms, which are not drawn.");
        m_panels.append(panel);
    }
    Q_EMIT changed();
}

Core::Freshness MetricsFeed::freshness() const
{
    if (m_panels.isEmpty())
        return {Core::FreshnessState::Absent, {}, {}, {}};
    Core::Freshness worst = m_panels.first().freshness;
    for (const MetricPanel &panel : m_panels)
        worst = worse(worst, panel.freshness);
    return worst;
}

} // namespace Flightdeck::Metrics
