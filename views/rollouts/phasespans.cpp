// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rollouts/phasespans.h"

#include "views/rollouts/runplan.h"

namespace Flightdeck::Views {

using Kubernetes::CanaryPhase;

namespace {

PhaseSpan spanOf(qint64 startMs, qint64 endMs, CanaryPhase phase, bool projected = false)
{
    return {startMs, endMs, Kubernetes::phaseName(phase), projected, phase == CanaryPhase::Failed};
}

/// What the events tell of the time before `beforeMs`, each phase up to the next one.
QList<PhaseSpan> toldSpans(const QList<EventFact> &facts, qint64 beforeMs)
{
    QList<PhaseSpan> spans;
    for (const EventFact &fact : facts) {
        if (fact.phase == CanaryPhase::None || fact.timeMs >= beforeMs)
            continue;
        if (!spans.isEmpty())
            spans.last().endMs = fact.timeMs;
        spans.append(spanOf(fact.timeMs, beforeMs, fact.phase));
    }
    return spans;
}

/// When the run began that led to the phase of `startMs`, by the weights that Flagger's events tell; 0: they
/// do not.
qint64 runBegan(const QList<EventFact> &facts, qint64 startMs)
{
    qint64 began = 0;
    for (auto fact = facts.crbegin(); fact != facts.crend(); ++fact) {
        if (fact->timeMs >= startMs)
            continue;
        if (fact->weight == 0)
            break;
        if (fact->weight || fact->check)
            began = fact->timeMs;
    }
    return began;
}

void addPlan(QList<PhaseSpan> &spans, CanaryPhase phase, const RunPlan &plan, qint64 nowMs)
{
    const auto planned = [&spans](qint64 from, qint64 to, CanaryPhase next) {
        if (to > from)
            spans.append(spanOf(from, to, next, true));
    };
    const qint64 route = qMax(plan.routeMs, nowMs);
    if (plan.copyMs > 0)
        planned(nowMs, plan.copyMs, phase);
    if (phase != CanaryPhase::Finalising)
        planned(qMax(plan.copyMs, nowMs), route, CanaryPhase::Promoting);
    planned(route, plan.doneMs, CanaryPhase::Finalising);
    spans.append(spanOf(plan.doneMs, plan.doneMs, CanaryPhase::Succeeded, true));
}

} // namespace

QList<PhaseSpan> phaseSpans(const Rollouts::RolloutRow &row, const QList<Rollouts::Observation> &seen,
                            const QList<EventFact> &facts, const RunPlan &plan, qint64 nowMs)
{
    QList<PhaseSpan> spans;
    for (const Rollouts::Observation &observation : seen) {
        const qint64 at = observation.at.toMSecsSinceEpoch();
        if (!spans.isEmpty() && spans.last().name == Kubernetes::phaseName(observation.phase))
            continue;
        if (!spans.isEmpty())
            spans.last().endMs = at;
        spans.append(spanOf(at, nowMs, observation.phase));
    }
    if (spans.isEmpty())
        return spans;
    // The running phase began before the console looked, if its status says so.
    const QDateTime since = row.canary->status.phaseChanged;
    if (spans.size() == 1 && since.isValid())
        spans.first().startMs = qMin(spans.first().startMs, since.toMSecsSinceEpoch());
    QList<PhaseSpan> told = toldSpans(facts, spans.first().startMs);
    if (!told.isEmpty() && told.last().name == spans.first().name) {
        spans.first().startMs = told.last().startMs;
        told.removeLast();
    }
    if (told.isEmpty() && spans.first().name != Kubernetes::phaseName(CanaryPhase::Progressing)) {
        if (const qint64 began = runBegan(facts, spans.first().startMs); began > 0)
            told.append(spanOf(began, spans.first().startMs, CanaryPhase::Progressing));
    }
    spans = told + spans;
    if (!plan.isEmpty())
        addPlan(spans, row.canary->status.phase, plan, nowMs);
    return spans;
}

} // namespace Flightdeck::Views
