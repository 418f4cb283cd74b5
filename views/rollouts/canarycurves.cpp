#include "views/rollouts/canarycurves.h"

#include "metrics/metricsfeed.h"
#include "rollouts/metricspecs.h"
#include "views/charts/canarycharts.h"
#include "views/charts/panellane.h"
#include "views/rollouts/eventwords.h"

namespace Flightdeck::Views {

using Kubernetes::CanaryPhase;
using Rollouts::RolloutRow;

namespace {

constexpr int tailMs = 1000;
constexpr int furthestSteps = 200;

} // namespace

CanaryCurves::CanaryCurves(Rollouts::RolloutBoard *board, Metrics::MetricsFeed *feed,
                           const Core::Clock *clock, CanaryCharts *charts, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_feed(feed)
    , m_clock(clock)
    , m_charts(charts)
{
    connect(board, &Rollouts::RolloutBoard::rolloutChanged, this, [this](const QString &key) {
        if (key == m_key)
            refresh();
    });
    if (m_feed) {
        m_feed->pause();
        connect(m_feed, &Metrics::MetricsFeed::changed, this, &CanaryCurves::refresh);
    }
    m_tail.setInterval(tailMs);
    connect(&m_tail, &QTimer::timeout, this, &CanaryCurves::refresh);
}

void CanaryCurves::show(const QString &rolloutKey)
{
    m_key = rolloutKey;
    if (m_key.isEmpty()) {
        m_tail.stop();
        if (m_feed)
            m_feed->pause();
        return;
    }
    m_tail.start();
    ask();
    refresh();
}

void CanaryCurves::setPast(qint64 ms)
{
    m_pastMs = ms;
    ask();
    refresh();
}

void CanaryCurves::setFlagMarks(const QList<FlagMark> &marks)
{
    m_flagMarks = marks;
    refresh();
}

void CanaryCurves::ask()
{
    const int row = m_board->model()->rowOf(m_key);
    if (!m_feed || row < 0)
        return;
    const Kubernetes::Canary &canary = *m_board->model()->row(row).canary;
    m_feed->setWindow(m_pastMs, qMax(200, m_charts->plotWidth()));
    m_feed->watch(Rollouts::metricTarget(canary), Rollouts::metricSpecs(canary));
    m_feed->resume();
}

void CanaryCurves::refresh()
{
    const int row = m_board->model()->rowOf(m_key);
    if (row < 0)
        return;
    const RolloutRow &rollout = m_board->model()->row(row);
    const qint64 nowMs = m_clock->now().toMSecsSinceEpoch();
    const WeightHistory history = weights(rollout, nowMs);
    // The future takes at most a third of the axis, so that the past stays readable.
    qint64 end = nowMs + m_pastMs / 12;
    if (!history.projected.isEmpty())
        end = qMin(history.projected.last().timeMs + m_pastMs / 20, nowMs + m_pastMs / 2);
    m_charts->setSubject(rollout.canary->meta.name);
    m_charts->setWindow(nowMs - m_pastMs, end);
    m_charts->setNow(nowMs);
    m_charts->setWeights(history);
    m_charts->setMarks(marks(rollout, nowMs));
    m_charts->setLanes(lanes());
}

WeightHistory CanaryCurves::weights(const RolloutRow &row, qint64 nowMs) const
{
    WeightHistory history;
    // What Flagger's events still tell of the time before the console looked, then what it saw itself.
    const QList<Rollouts::Observation> seen = m_board->observations(m_key);
    const qint64 firstSeen = seen.isEmpty() ? nowMs : seen.first().at.toMSecsSinceEpoch();
    for (const EventFact &fact : eventFacts(m_board->events(m_key))) {
        if (fact.weight && fact.timeMs < firstSeen)
            history.live.append({fact.timeMs, double(*fact.weight), {}});
    }
    for (const Rollouts::Observation &observation : seen) {
        if (!observation.split)
            continue;
        const double percent = observation.split->canary;
        if (history.live.isEmpty() || history.live.last().percent != percent)
            history.live.append({observation.at.toMSecsSinceEpoch(), percent, {}});
    }
    history.projected = projected(row, nowMs);
    if (row.projection.endWeight > 0)
        history.endsAt = row.projection.endWeight;
    if (!row.split) {
        history.state = LaneState::NoData;
        history.stateText = tr("There is no VirtualService for this canary: the weights are unknown.");
    } else if (row.freshness.state != Core::FreshnessState::Live) {
        history.state = LaneState::Stale;
        history.stateText = row.freshness.reason;
    }
    return history;
}

QList<WeightPoint> CanaryCurves::projected(const RolloutRow &row, qint64 nowMs) const
{
    const Rollouts::Projection &p = row.projection;
    const Kubernetes::CanaryAnalysis &analysis = row.canary->analysis;
    QList<WeightPoint> points;
    if (!row.split || !p.nextTick.isValid() || !p.promotion.isValid() ||
        row.canary->status.phase != CanaryPhase::Progressing)
        return points;
    const qint64 interval = qint64(analysis.intervalSeconds) * 1000;
    qint64 at = qMax(nowMs, p.nextTick.toMSecsSinceEpoch());
    double weight = row.split->canary;
    points.append({nowMs, weight, {}});
    const auto next = [&analysis](double current) {
        if (analysis.stepWeight > 0)
            return current + analysis.stepWeight;
        for (const int step : analysis.stepWeights) {
            if (step > current)
                return double(step);
        }
        return current;
    };
    for (int i = 0; i < furthestSteps && weight < p.endWeight && next(weight) > weight; ++i) {
        weight = qMin(next(weight), 100.0);
        points.append({at, weight, {}});
        at += interval;
    }
    points.append({p.promotion.toMSecsSinceEpoch() - interval, 0, tr("promoted")});
    points.append({p.promotion.toMSecsSinceEpoch(), 0, {}});
    return points;
}

Marks CanaryCurves::marks(const RolloutRow &row, qint64 nowMs) const
{
    Marks marks;
    const QList<Metrics::MetricPanel> panels = m_feed ? m_feed->panels() : QList<Metrics::MetricPanel>();
    for (const EventFact &fact : eventFacts(m_board->events(m_key))) {
        if (!fact.check)
            continue;
        CheckMark mark{fact.timeMs, *fact.check ? CheckMark::Outcome::Passed : CheckMark::Outcome::Failed, -1,
                       fact.value};
        for (qsizetype lane = 0; lane < panels.size(); ++lane) {
            if (!fact.metric.isEmpty() && panels[lane].spec.name == fact.metric)
                mark.lane = int(lane);
        }
        marks.checks.append(mark);
    }
    const QList<Rollouts::Observation> seen = m_board->observations(m_key);
    for (const Rollouts::Observation &observation : seen) {
        const QString name = Kubernetes::phaseName(observation.phase);
        const qint64 at = observation.at.toMSecsSinceEpoch();
        if (!marks.phases.isEmpty() && marks.phases.last().name == name)
            continue;
        if (!marks.phases.isEmpty())
            marks.phases.last().endMs = at;
        marks.phases.append({at, nowMs, name, false, observation.phase == CanaryPhase::Failed});
    }
    if (!marks.phases.isEmpty()) {
        // The running phase began before the console looked, if its status says so.
        const QDateTime since = row.canary->status.phaseChanged;
        if (marks.phases.size() == 1 && since.isValid())
            marks.phases.first().startMs = qMin(marks.phases.first().startMs, since.toMSecsSinceEpoch());
        marks.phases.last().endMs = nowMs;
        if (row.projection.promotion.isValid() && Rollouts::isRunning(row.canary->status.phase))
            marks.phases.append(
                {nowMs, row.projection.promotion.toMSecsSinceEpoch(), tr("to promotion"), true, false});
    }
    marks.flags = m_flagMarks;
    return marks;
}

QList<MetricLane> CanaryCurves::lanes() const
{
    QList<MetricLane> lanes;
    if (!m_feed)
        return lanes;
    for (const Metrics::MetricPanel &panel : m_feed->panels())
        lanes << laneOf(panel);
    return lanes;
}

} // namespace Flightdeck::Views
