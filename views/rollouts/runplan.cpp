#include "views/rollouts/runplan.h"

#include "views/rollouts/rolloutwords.h"

namespace Flightdeck::Views {

using Kubernetes::CanaryPhase;
using Rollouts::Strategy;

namespace {

constexpr int mostTicks = 1000;

/// The ticks of the analysis that are left, the first one at `atMs`; moves `atMs` to the tick after them.
void addChecks(RunPlan &plan, const Rollouts::RolloutRow &row, qint64 &atMs, qint64 intervalMs)
{
    const Rollouts::Projection &p = row.projection;
    const Kubernetes::CanaryAnalysis &analysis = row.canary->analysis;
    int weight = row.split->canary;
    const auto tick = [&](int share) {
        weight = share;
        plan.ticks.append({atMs, share, true});
        atMs += intervalMs;
    };
    if (p.strategy == Strategy::Canary) {
        while (weight < p.endWeight && Rollouts::nextWeight(analysis, weight) > weight &&
               plan.ticks.size() < mostTicks)
            tick(Rollouts::nextWeight(analysis, weight));
        return;
    }
    const int left = qMin(mostTicks, p.steps - p.step.value_or(0));
    for (int i = 0; i < left; ++i)
        tick(weight);
    // After its iterations blue/green gives the new version all traffic for one tick.
    const bool blueGreen = p.strategy == Strategy::BlueGreen || p.strategy == Strategy::BlueGreenMirror;
    if (blueGreen && weight < 100)
        tick(100);
}

} // namespace

RunPlan runPlan(const Rollouts::RolloutRow &row)
{
    const Rollouts::Projection &p = row.projection;
    const CanaryPhase phase = row.canary->status.phase;
    RunPlan plan;
    if (!row.split || !p.nextTick.isValid() || !p.earliest.isValid() || !Rollouts::isRunning(phase) ||
        RolloutWords::isStale(row))
        return plan;
    const qint64 intervalMs = qint64(row.canary->analysis.intervalSeconds) * 1000;
    qint64 atMs = p.nextTick.toMSecsSinceEpoch();
    if (phase == CanaryPhase::Progressing)
        addChecks(plan, row, atMs, intervalMs);
    if (phase == CanaryPhase::Progressing || phase == CanaryPhase::WaitingPromotion) {
        plan.copyMs = atMs;
        atMs += intervalMs;
    }
    int weight = plan.ticks.isEmpty() ? row.split->canary : plan.ticks.last().weight;
    const int stride = row.canary->analysis.stepWeightPromotion;
    while (weight > 0 && plan.ticks.size() < 2 * mostTicks) {
        weight = stride > 0 ? qMax(0, weight - stride) : 0;
        plan.ticks.append({atMs, weight, false});
        plan.routeMs = atMs;
        atMs += intervalMs;
    }
    // The projection has the last word on the end: status and events of one tick arrive apart.
    plan.doneMs = qMax(p.earliest.toMSecsSinceEpoch(), plan.routeMs);
    return plan;
}

} // namespace Flightdeck::Views
