#include "views/rollouts/canarycurves.h"

#include "metrics/metricsfeed.h"
#include "rollouts/forecast.h"
#include "rollouts/metricspecs.h"
#include "rollouts/weightsteps.h"
#include "views/charts/canarycharts.h"
#include "views/charts/panellane.h"
#include "views/rollouts/phasespans.h"
#include "views/rollouts/rolloutwords.h"
#include "views/rollouts/runplan.h"

#include <algorithm>
#include <cmath>

namespace Flightdeck::Views {

using Kubernetes::CanaryPhase;
using Rollouts::RolloutRow;

namespace {

constexpr int tailMs = 1000;
constexpr qint64 minute = 60'000;
constexpr int leastPixels = 200; ///< of a plot that has no size yet

/// The run and a little before it, in steps, so that the axis stands still.
qint64 pastFor(const RolloutRow &row, const QList<EventFact> &facts, qint64 nowMs)
{
    static const qint64 ladder[] = {8, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360};
    const bool hasRun =
        Rollouts::isRunning(row.canary->status.phase) || row.canary->status.phase == CanaryPhase::Failed;
    qint64 begin = nowMs - 10 * minute;
    if (hasRun && row.canary->status.phaseChanged.isValid())
        begin = row.canary->status.phaseChanged.toMSecsSinceEpoch();
    // Where its revision was seen, if the events still tell; else from the first step they know.
    const auto detected = std::find_if(facts.crbegin(), facts.crend(), [](const EventFact &fact) {
        return fact.phase == CanaryPhase::Progressing;
    });
    const auto step = std::find_if(facts.cbegin(), facts.cend(),
                                   [](const EventFact &fact) { return fact.weight || fact.check; });
    if (hasRun && detected != facts.crend())
        begin = qMin(begin, detected->timeMs);
    else if (hasRun && step != facts.cend())
        begin = qMin(begin, step->timeMs);
    for (const qint64 minutes : ladder) {
        if (nowMs - begin + 2 * minute <= minutes * minute)
            return minutes * minute;
    }
    return 360 * minute;
}

bool moves(CanaryPhase phase)
{
    return phase == CanaryPhase::Progressing || phase == CanaryPhase::Promoting ||
           phase == CanaryPhase::Finalising;
}

/// What Flagger said besides weights and checks.
QList<EventMark> eventMarks(const Rollouts::EventList &events)
{
    QList<EventMark> marks;
    for (const auto &event : events) {
        const EventFact fact = eventFact(*event);
        if (!fact.weight && !fact.check)
            marks.append({event->lastSeen.toMSecsSinceEpoch(), event->message, event->warning});
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const EventMark &a, const EventMark &b) { return a.timeMs < b.timeMs; });
    return marks;
}

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
    // A template that came or changed is another question; pods that come and go ask nothing anew.
    connect(board, &Rollouts::RolloutBoard::clusterChanged, this, [this](const QString &cluster) {
        const int row = m_feed && !m_key.isEmpty() ? m_board->model()->rowOf(m_key) : -1;
        if (row >= 0 && m_board->model()->row(row).cluster == cluster)
            watch(*m_board->model()->row(row).canary);
    });
    if (m_feed) {
        m_feed->pause();
        connect(m_feed, &Metrics::MetricsFeed::changed, this, &CanaryCurves::refresh);
    }
    m_tail.setInterval(tailMs);
    connect(&m_tail, &QTimer::timeout, this, &CanaryCurves::refresh);
    connect(charts, &CanaryCharts::windowAsked, this, &CanaryCurves::showWindow);
}

void CanaryCurves::show(const QString &rolloutKey)
{
    m_key = rolloutKey;
    m_pastMs = 0;
    m_window = {};
    m_charts->showRange(m_window);
    if (m_key.isEmpty()) {
        m_tail.stop();
        if (m_feed)
            m_feed->pause();
        return;
    }
    m_tail.start();
    refresh();
}

void CanaryCurves::setFlagMarks(const QList<FlagMark> &marks)
{
    m_flagMarks = marks;
    refresh();
}

void CanaryCurves::showWindow(const ChartWindow &window)
{
    m_window = window;
    m_pastMs = 0;
    m_charts->showRange(window);
    refresh();
}

void CanaryCurves::ask()
{
    const int row = m_board->model()->rowOf(m_key);
    if (!m_feed || row < 0)
        return;
    const Kubernetes::Canary &canary = *m_board->model()->row(row).canary;
    m_feed->setWindow(m_pastMs, m_pixels, m_window.endMs);
    watch(canary);
    m_feed->resume();
}

void CanaryCurves::watch(const Kubernetes::Canary &canary)
{
    m_feed->watch(Rollouts::metricTarget(canary), specs(canary));
}

QList<Metrics::MetricSpec> CanaryCurves::specs(const Kubernetes::Canary &canary) const
{
    const Kubernetes::ClusterData *cluster = m_board->clusterOf(m_key);
    return Rollouts::metricSpecs(canary, cluster ? cluster->metricTemplates() : Rollouts::MetricTemplates());
}

void CanaryCurves::refresh()
{
    const int at = m_board->model()->rowOf(m_key);
    if (at < 0)
        return;
    const RolloutRow &row = m_board->model()->row(at);
    const qint64 nowMs = m_clock->now().toMSecsSinceEpoch();
    const QList<EventFact> facts = eventFacts(m_board->events(m_key));
    const qint64 past = m_window.spanMs > 0 ? m_window.spanMs : qMax(m_pastMs, pastFor(row, facts, nowMs));
    const int pixels = qMax(leastPixels, m_charts->plotWidth());
    if (past != m_pastMs || qAbs(pixels - m_pixels) > m_pixels / 8) {
        m_pastMs = past;
        m_pixels = pixels;
        ask();
    }
    const RunPlan plan = runPlan(row);
    // The past keeps more than half of the axis.
    qint64 end = nowMs + m_pastMs / 12;
    if (!plan.isEmpty())
        end = qBound(end, plan.doneMs + m_pastMs / 12, nowMs + m_pastMs * 3 / 4);
    m_charts->setSubject(row.canary->meta.name);
    if (m_window.isLive())
        m_charts->setWindow(nowMs - m_pastMs, end);
    else
        m_charts->setWindow(*m_window.endMs - m_pastMs, *m_window.endMs);
    m_charts->setNow(nowMs);
    m_charts->setWeights(weights(row, facts, plan, nowMs));
    m_charts->setMarks(marks(row, facts, plan, nowMs));
    m_charts->setLanes(lanes(row));
    if (m_feed)
        m_feed->judgeBefore(row.projection.nextTick);
    m_charts->setNextTick(nextTick(row));
}

NextTick CanaryCurves::nextTick(const RolloutRow &row) const
{
    using Kind = Rollouts::Forecast::Kind;
    const Rollouts::Forecast forecast =
        Rollouts::forecast(row, m_feed ? m_feed->panels() : QList<Metrics::MetricPanel>());
    NextTick tick;
    if (row.projection.nextTick.isValid())
        tick.atMs = row.projection.nextTick.toMSecsSinceEpoch();
    tick.text = forecast.text;
    if (forecast.kind == Kind::Pass)
        tick.judgement = MetricLane::Judgement::Passes;
    else if (forecast.kind == Kind::LoseLife || forecast.kind == Kind::RollBack)
        tick.judgement = MetricLane::Judgement::Fails;
    return tick;
}

WeightHistory CanaryCurves::weights(const RolloutRow &row, const QList<EventFact> &facts, const RunPlan &plan,
                                    qint64 nowMs) const
{
    WeightHistory history;
    QList<Rollouts::ToldWeight> told;
    for (const EventFact &fact : facts) {
        if (fact.weight)
            told.append({fact.timeMs, double(*fact.weight)});
    }
    for (const Rollouts::WeightStep &step : Rollouts::weightSteps(
             m_board->observations(m_key), told, m_feed ? m_feed->weights() : Metrics::MeasuredWeights(),
             nowMs - m_pastMs, nowMs))
        history.live.append({step.timeMs, step.percent.value_or(std::nan("")), {}});
    // While it waits, and after a run, nothing moves: the weights held since the phase began.
    const QDateTime since = row.canary->status.phaseChanged;
    if (history.live.size() == 1 && !moves(row.canary->status.phase) && since.isValid())
        history.live.first().timeMs = qMin(history.live.first().timeMs, since.toMSecsSinceEpoch());
    for (const PlannedTick &tick : plan.ticks)
        history.projected.append(
            {tick.timeMs, double(tick.weight), tick.timeMs == plan.routeMs ? tr("promoted") : QString()});
    if (row.projection.strategy == Rollouts::Strategy::Canary && row.projection.endWeight > 0)
        history.endsAt = row.projection.endWeight;
    if (!row.split) {
        history.state = LaneState::NoData;
        history.stateText = tr("There is no VirtualService for this canary: the weights are unknown.");
    } else if (RolloutWords::isStale(row)) {
        history.state = LaneState::Stale;
        history.stateText = row.freshness.reason;
    }
    return history;
}

Marks CanaryCurves::marks(const RolloutRow &row, const QList<EventFact> &facts, const RunPlan &plan,
                          qint64 nowMs) const
{
    Marks marks;
    const QList<Metrics::MetricPanel> panels = m_feed ? m_feed->panels() : QList<Metrics::MetricPanel>();
    for (const EventFact &fact : facts) {
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
    for (const PlannedTick &tick : plan.ticks) {
        if (tick.check)
            marks.checks.append({tick.timeMs, CheckMark::Outcome::Expected, -1, {}});
    }
    marks.phases = phaseSpans(row, m_board->observations(m_key), facts, plan, nowMs);
    marks.flags = m_flagMarks;
    marks.events = eventMarks(m_board->events(m_key));
    return marks;
}

QList<MetricLane> CanaryCurves::lanes(const RolloutRow &row) const
{
    QList<MetricLane> lanes;
    if (m_feed) {
        for (const Metrics::MetricPanel &panel : m_feed->panels())
            lanes << laneOf(panel);
        return lanes;
    }
    // No source: the lanes stay, with their limits, and say why they are empty.
    for (const Metrics::MetricSpec &spec : specs(*row.canary)) {
        Metrics::MetricPanel panel;
        panel.spec = spec;
        MetricLane lane = laneOf(panel);
        lane.state = LaneState::NoData;
        lane.stateText = tr("No metrics source is set up. Flagger judges by its own.");
        lanes << lane;
    }
    return lanes;
}

} // namespace Flightdeck::Views
