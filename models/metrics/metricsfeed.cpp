#include "metrics/metricsfeed.h"

#include <algorithm>

namespace Flightdeck::Metrics {

namespace {

constexpr int defaultRefreshMs = 5'000;
constexpr qint64 finestStepMs = 5'000;
constexpr qint64 scrapeMs = 15'000; ///< the usual distance of samples
// The value judged now is as fresh as it can be: the panels' points are up to a step old.
constexpr qint64 judgedStepMs = 1'000;
constexpr qint64 judgedSpanMs = 10'000;
constexpr int beforeTickMs = 1'500; ///< the last question before Flagger's own

/// Distance of the values of which a step shows the worst. A rate keeps what happened for its whole window.
qint64 resolutionOf(const MetricSpec &spec)
{
    if (spec.source != MetricSpec::Source::BuiltIn)
        return scrapeMs;
    return qBound(finestStepMs, durationMs(spec.interval).value_or(60'000) / 2, 60'000LL);
}

/// Flagger reads the last series when a query matches several (pkg/metrics/providers/prometheus.go,
/// RunQuery). Of a step's lowest and highest values the line goes through both.
Series judgedSeries(const Matrix &matrix)
{
    Series judged;
    const auto withoutExtreme = [](Labels labels) {
        labels.remove(extremeLabel);
        return labels;
    };
    if (matrix.series.empty())
        return judged;
    judged.labels = withoutExtreme(matrix.series.back().labels);
    for (const Series &series : matrix.series) {
        if (withoutExtreme(series.labels) != judged.labels)
            continue;
        const bool high = series.labels.value(extremeLabel) == u"high";
        for (const Sample &sample : series.samples) // times rise; nobody sees a millisecond
            judged.samples.push_back({sample.timeMs + (high ? 1 : 0), sample.value});
    }
    std::sort(judged.samples.begin(), judged.samples.end(),
              [](const Sample &a, const Sample &b) { return a.timeMs < b.timeMs; });
    return judged;
}

/// The value that Flagger would have read at `timeMs`: of the last series that had one.
std::optional<double> judgedValue(const Matrix &matrix, qint64 timeMs)
{
    for (auto series = matrix.series.rbegin(); series != matrix.series.rend(); ++series) {
        if (!series->samples.empty() && series->samples.back().timeMs == timeMs)
            return series->samples.back().value;
    }
    return std::nullopt;
}

/// How many series the metric's own query matches.
qsizetype matchedSeries(const Matrix &matrix)
{
    return std::count_if(matrix.series.begin(), matrix.series.end(),
                         [](const Series &series) { return series.labels.value(extremeLabel) != u"high"; });
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
    std::unique_ptr<LiveQuery> judged; ///< the canary's present value
    bool worstOfStep = false;

    std::array<LiveQuery *, 3> questions() const { return {canary.get(), primary.get(), judged.get()}; }
};

MetricsFeed::MetricsFeed(PrometheusClient *client, const Core::Clock *clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_weightQuery(client, clock)
{
    connect(&m_weightQuery, &LiveQuery::updated, &m_collect, qOverload<>(&QTimer::start));
    m_beforeTick.setSingleShot(true);
    m_beforeTick.setTimerType(Qt::PreciseTimer);
    connect(&m_beforeTick, &QTimer::timeout, this, &MetricsFeed::judgeNow);
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
        lane->judged = std::make_unique<LiveQuery>(m_client, m_clock);
        for (LiveQuery *query : lane->questions())
            connect(query, &LiveQuery::updated, &m_collect, qOverload<>(&QTimer::start));
        m_lanes.push_back(std::move(lane));
    }
    rebuild();
}

void MetricsFeed::setWindow(qint64 spanMs, int pixels, std::optional<qint64> endMs)
{
    if (spanMs == m_spanMs && pixels == m_pixels && endMs == m_endMs)
        return;
    m_endMs = endMs;
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
    m_beforeTick.stop();
    m_tick = {};
    for (const auto &lane : m_lanes) {
        for (LiveQuery *query : lane->questions())
            query->stop();
    }
    m_weightQuery.stop();
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
        const qint64 resolutionMs = resolutionOf(lane->spec);
        lane->worstOfStep = stepMs > 2 * resolutionMs;
        const auto asked = [&](const Core::Result<QString> &query) {
            if (!query || !lane->worstOfStep)
                return query.value_or(QString());
            return worstOfEachStep(*query, lane->spec.thresholdRange, stepMs, resolutionMs);
        };
        lane->canary->setQuery(asked(canary), m_spanMs, stepMs, m_endMs);
        lane->primary->setQuery(asked(primary), m_spanMs, stepMs, m_endMs);
        lane->judged->setQuery(canary.value_or(QString()), judgedSpanMs, judgedStepMs);
    }
    askForWeights(stepMs);
    m_collect.start();
    if (m_target.target.isEmpty()) {
        m_poll.stop();
    } else if (!m_paused) {
        refresh();
        m_poll.start();
    }
}

void MetricsFeed::askForWeights(qint64 stepMs)
{
    QString query = weightQuery(m_target).value_or(QString());
    m_weights.highestOfStep = stepMs > scrapeMs;
    if (m_weights.highestOfStep && !query.isEmpty()) // a step of the rollout may be shorter
        query = worstOfEachStep(query, {std::nullopt, 0}, stepMs, scrapeMs);
    m_weightQuery.setQuery(query, m_spanMs, stepMs, m_endMs);
}

void MetricsFeed::judgeBefore(const QDateTime &tick)
{
    if (tick == m_tick)
        return;
    m_tick = tick;
    const qint64 left = tick.isValid() ? m_clock->now().msecsTo(tick) - beforeTickMs : -1;
    if (left < 0 || left > std::numeric_limits<int>::max() || m_paused)
        m_beforeTick.stop();
    else
        m_beforeTick.start(int(left));
}

void MetricsFeed::judgeNow()
{
    for (const auto &lane : m_lanes)
        lane->judged->refresh();
}

void MetricsFeed::refresh()
{
    m_weightQuery.refresh();
    for (const auto &lane : m_lanes) {
        for (LiveQuery *query : lane->questions())
            query->refresh();
    }
}

Verdict MetricsFeed::verdictOf(const Lane &lane)
{
    if (lane.spec.alwaysFails)
        return {Verdict::Outcome::WouldFail, tr("would lose a life: there is nothing to ask"),
                tr("there is nothing to ask")};
    if (lane.refused)
        return {Verdict::Outcome::Unknown, tr("cannot be told: %1").arg(lane.refused->text()), {}};
    const LiveQuery &query = *lane.judged;
    if (query.error())
        return {Verdict::Outcome::Unknown, tr("not known: %1").arg(query.error()->text()), {}};
    if (query.answeredUntilMs() == 0)
        return {Verdict::Outcome::Unknown, tr("not known yet"), {}};
    Verdict verdict = judge(lane.spec, judgedValue(query.matrix(), query.answeredUntilMs()));
    verdict.atMs = query.answeredUntilMs();
    return verdict;
}

void MetricsFeed::collect()
{
    m_panels.clear();
    m_weights.series =
        m_weightQuery.matrix().series.empty() ? Series() : m_weightQuery.matrix().series.back();
    m_weights.stepMs = m_weightQuery.stepMs();
    m_weights.answered = m_weightQuery.answered();
    m_weights.error = m_weightQuery.error();
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
        panel.worstOfStep = lane->worstOfStep;
        panel.verdict = verdictOf(*lane);
        panel.warnings = lane->canary->matrix().warnings;
        for (const QString &warning : lane->primary->matrix().warnings) {
            if (!panel.warnings.contains(warning))
                panel.warnings.append(warning);
        }
        if (matchedSeries(lane->canary->matrix()) > 1)
            panel.warnings +=
                tr("The query matches several series; Flagger judges the last one, which is drawn.");
        if (lane->canary->matrix().histogramsLeftOut || lane->primary->matrix().histogramsLeftOut)
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
