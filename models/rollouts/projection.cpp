#include "rollouts/projection.h"

#include <QCoreApplication>

namespace Flightdeck::Rollouts {

using Kubernetes::Canary;
using Kubernetes::CanaryPhase;

namespace {

/// Flagger's events are thinned out to one in five minutes; silence for longer tells that it does not tick.
constexpr qint64 longestSilenceMs = 6 * 60'000;
/// The status of a tick is written and seen up to this much after the tick.
constexpr int lateWriteSeconds = 3;

int ceilDiv(int a, int b)
{
    return (a + b - 1) / b;
}

int iterationsOf(const Canary &canary)
{
    // The kubernetes provider has no weights; Flagger makes it 10 iterations (scheduler.go).
    if (canary.analysis.iterations <= 0 && canary.provider == QLatin1String("kubernetes"))
        return 10;
    return canary.analysis.iterations;
}

int maxWeight(const Canary &canary)
{
    return canary.analysis.maxWeight > 0 ? canary.analysis.maxWeight : 100;
}

int stepCount(const Canary &canary, Strategy strategy)
{
    switch (strategy) {
    case Strategy::None:
        return 0;
    case Strategy::Canary:
        if (canary.analysis.stepWeight > 0)
            return ceilDiv(maxWeight(canary), canary.analysis.stepWeight);
        return int(canary.analysis.stepWeights.size());
    default:
        return iterationsOf(canary);
    }
}

int endWeight(const Canary &canary, Strategy strategy, int steps)
{
    if (strategy != Strategy::Canary)
        return strategy == Strategy::None ? 0 : 100;
    // Linear steps overshoot: maxWeight 50 by 20 ends at 60 (seen on a real Flagger).
    if (canary.analysis.stepWeight > 0)
        return qMin(100, steps * canary.analysis.stepWeight);
    return canary.analysis.stepWeights.isEmpty() ? 0 : qMin(100, canary.analysis.stepWeights.last());
}

int weightedStep(const Canary &canary, int weight, int steps)
{
    if (canary.analysis.stepWeight > 0)
        return qBound(0, ceilDiv(weight, canary.analysis.stepWeight), steps);
    int done = 0;
    for (const int step : canary.analysis.stepWeights)
        done += step <= weight ? 1 : 0;
    return done;
}

/// A weight between the listed ones, after an edit of the list in the middle of a run, jumps to 100 next.
int weightedStepsLeft(const Canary &canary, int weight, int steps)
{
    const auto &analysis = canary.analysis;
    const int last = analysis.stepWeights.isEmpty() ? 0 : analysis.stepWeights.last();
    if (analysis.stepWeight <= 0 && weight > 0 && weight < last && !analysis.stepWeights.contains(weight))
        return 1;
    return steps - weightedStep(canary, weight, steps);
}

std::optional<int> stepOf(const Canary &canary, Strategy strategy, const std::optional<TrafficSplit> &split,
                          int steps)
{
    const CanaryPhase phase = canary.status.phase;
    if (!isRunning(phase) || steps == 0)
        return {};
    // Flagger zeroes its counters while promoting and sets iterations one back in WaitingPromotion: all steps
    // are done.
    if (phase == CanaryPhase::Promoting || phase == CanaryPhase::Finalising)
        return steps;
    if (strategy == Strategy::Canary)
        return split ? std::optional<int>(weightedStep(canary, split->canary, steps)) : std::nullopt;
    if (phase == CanaryPhase::WaitingPromotion)
        return steps;
    return qBound(0, canary.status.iterations, steps);
}

/// Ticks from the copy of the spec to the primary to Succeeded (flagger 1.37, runPromotionTrafficShift).
int promotionTicks(const Canary &canary, int share)
{
    const int stride = canary.analysis.stepWeightPromotion;
    return stride <= 0 ? 2 : qMax(1, ceilDiv(share, stride)) + 1;
}

/// Steps that were still to do when the status was written.
int stepsLeft(const Canary &canary, const std::optional<TrafficSplit> &split, const Projection &p)
{
    const auto &status = canary.status;
    if (status.phase != CanaryPhase::Progressing)
        return 0;
    switch (p.strategy) {
    case Strategy::None:
        return 0;
    case Strategy::AbTesting:
        return p.steps - qBound(0, status.iterations, p.steps);
    case Strategy::BlueGreen:
    case Strategy::BlueGreenMirror: // one more tick gives the canary all traffic
        return p.steps + 1 - qBound(0, status.iterations, p.steps + 1);
    case Strategy::Canary:
        break;
    }
    const int left = weightedStepsLeft(canary, status.canaryWeight, p.steps);
    const bool shadowFirst = canary.analysis.mirror && status.canaryWeight == 0 && !(split && split->mirror);
    return left + (shadowFirst ? 1 : 0);
}

/// Ticks from the last write of the status to Succeeded if every check passes; nothing when it cannot be
/// told.
std::optional<int> ticksToPromotion(const Canary &canary, const std::optional<TrafficSplit> &split,
                                    const Projection &p)
{
    const auto &status = canary.status;
    switch (status.phase) {
    case CanaryPhase::Finalising:
        return 1;
    case CanaryPhase::Promoting:
        // Entering Promoting Flagger 1.37 writes 0 although nothing has moved yet.
        return promotionTicks(canary, status.canaryWeight > 0 ? status.canaryWeight : p.endWeight);
    case CanaryPhase::Progressing:
    case CanaryPhase::WaitingPromotion:
        break;
    default:
        return {};
    }
    if (p.strategy == Strategy::None)
        return 1;
    if (p.steps == 0)
        return {};
    const int toPrimary = p.strategy == Strategy::Canary ? promotionTicks(canary, p.endWeight) : 2;
    return stepsLeft(canary, split, p) + 1 + toPrimary;
}

QDateTime lastSign(const Canary &canary, const EventList &events)
{
    QDateTime sign = canary.status.lastWrite;
    for (const auto &event : events) {
        if (!sign.isValid() || event->lastSeen > sign)
            sign = event->lastSeen;
    }
    return sign;
}

/// Flagger ticks every interval; each of its writes and events marks a tick.
QDateTime nextTick(const Canary &canary, const EventList &events, const QDateTime &now)
{
    const CanaryPhase phase = canary.status.phase;
    const bool ticking =
        isRunning(phase) || phase == CanaryPhase::Waiting || phase == CanaryPhase::Initializing;
    const QDateTime sign = lastSign(canary, events);
    const qint64 interval = qint64(canary.analysis.intervalSeconds) * 1000;
    if (canary.suspended || !ticking || !sign.isValid())
        return {};
    const qint64 silence = qMax<qint64>(0, sign.msecsTo(now));
    if (silence > longestSilenceMs + 3 * interval)
        return {};
    return sign.addMSecs((silence / interval + 1) * interval);
}

/// The first hook that can still stop the run at a moment nobody can tell. One that just let a step pass is
/// taken to go on so; what asks only before the promotion has never been asked.
QString gateAhead(const Canary &canary, const std::optional<TrafficSplit> &split, const EventList &events,
                  const Projection &p)
{
    if (canary.status.phase != CanaryPhase::Progressing || p.strategy == Strategy::None)
        return {};
    const bool risesAgain = p.strategy == Strategy::Canary && stepsLeft(canary, split, p) > 0;
    for (const auto &hook : canary.analysis.webhooks) {
        const bool beforeStep = hook.type == QLatin1String("confirm-traffic-increase") && risesAgain &&
                                !gatePassed(events, hook.type, hook.name, canary.status.lastWrite);
        if (beforeStep || hook.type == QLatin1String("confirm-promotion"))
            return hook.name;
    }
    return {};
}

/// Counts whole ticks from the status, not from the newest sign: VirtualService, events and status of one
/// tick arrive up to a second apart, and a count of one with the time of another is a tick off. Ticks that
/// passed without a write are lost ones.
void projectTimes(Projection &p, const Canary &canary, const QDateTime &now)
{
    const auto &status = canary.status;
    if (!p.nextTick.isValid() || !status.lastWrite.isValid())
        return;
    const int interval = canary.analysis.intervalSeconds;
    const qint64 lost = qMax<qint64>(0, status.lastWrite.secsTo(now) - lateWriteSeconds) / interval;
    const auto tick = [&](int number) {
        return qMax(now, status.lastWrite.addSecs((lost + number) * interval));
    };
    const bool analysed = isAnalysed(status.phase);
    const bool spent = analysed && p.livesLeft == 0;
    const bool blocked =
        p.blocker.kind == BlockerKind::Gate || p.blocker.kind == BlockerKind::NotReady || spent;
    if (p.ticksLeft && !blocked) {
        p.earliest = tick(*p.ticksLeft);
        if (p.gateAhead.isEmpty())
            p.promotion = p.earliest;
    }
    // Checks are not looked at while pods are not ready.
    if (analysed && p.strategy != Strategy::None && p.blocker.kind != BlockerKind::NotReady)
        p.rollback = tick(*p.livesLeft + 1);
}

Attention attentionOf(const Canary &canary, const Projection &p)
{
    const CanaryPhase phase = canary.status.phase;
    const bool inRun = isRunning(phase);
    switch (p.blocker.kind) {
    case BlockerKind::Failed:
        return isReverted(canary) ? Attention::Quiet : Attention::Failed;
    case BlockerKind::FailingCheck:
        return Attention::Failing;
    case BlockerKind::Gate:
        return Attention::Gate;
    case BlockerKind::NotReady:
        return phase == CanaryPhase::Initializing ? Attention::Starting : Attention::NotReady;
    case BlockerKind::Suspended:
        return inRun || phase == CanaryPhase::Waiting ? Attention::Suspended : Attention::Quiet;
    case BlockerKind::None:
        break;
    }
    if (inRun)
        return p.livesLeft && *p.livesLeft < p.lives ? Attention::LifeLost : Attention::Moving;
    if (phase == CanaryPhase::None || phase == CanaryPhase::Initializing)
        return Attention::Starting;
    const bool moves = phase == CanaryPhase::Unknown || phase == CanaryPhase::Terminating;
    return moves ? Attention::Moving : Attention::Quiet;
}

} // namespace

bool isRunning(CanaryPhase phase)
{
    return phase == CanaryPhase::Progressing || phase == CanaryPhase::WaitingPromotion ||
           phase == CanaryPhase::Promoting || phase == CanaryPhase::Finalising;
}

bool isAnalysed(CanaryPhase phase)
{
    return phase == CanaryPhase::Progressing || phase == CanaryPhase::WaitingPromotion;
}

int nextWeight(const Kubernetes::CanaryAnalysis &analysis, int weight)
{
    if (analysis.stepWeight > 0)
        return qMin(100, weight + analysis.stepWeight);
    const QList<int> &listed = analysis.stepWeights;
    if (listed.isEmpty())
        return weight;
    if (weight == 0)
        return qMin(100, listed.first());
    const qsizetype at = listed.indexOf(weight);
    return at >= 0 && at + 1 < listed.size() ? qMin(100, listed[at + 1]) : 100;
}

Strategy strategyOf(const Canary &canary)
{
    if (canary.skipAnalysis)
        return Strategy::None;
    if (iterationsOf(canary) <= 0)
        return Strategy::Canary;
    if (canary.analysis.hasMatch)
        return Strategy::AbTesting;
    return canary.analysis.mirror ? Strategy::BlueGreenMirror : Strategy::BlueGreen;
}

QString strategyName(Strategy strategy)
{
    switch (strategy) {
    case Strategy::None:
        return QStringLiteral("none");
    case Strategy::Canary:
        return QStringLiteral("canary");
    case Strategy::AbTesting:
        return QStringLiteral("ab-testing");
    case Strategy::BlueGreen:
        return QStringLiteral("blue-green");
    case Strategy::BlueGreenMirror:
        return QStringLiteral("blue-green-mirror");
    }
    return {};
}

QString strategyTitle(Strategy strategy)
{
    switch (strategy) {
    case Strategy::None:
        return QCoreApplication::translate("Rollouts", "No analysis");
    case Strategy::Canary:
        return QCoreApplication::translate("Rollouts", "Canary");
    case Strategy::AbTesting:
        return QCoreApplication::translate("Rollouts", "A/B test");
    case Strategy::BlueGreen:
        return QCoreApplication::translate("Rollouts", "Blue/green");
    case Strategy::BlueGreenMirror:
        return QCoreApplication::translate("Rollouts", "Blue/green, mirrored");
    }
    return {};
}

Projection project(const Canary &canary, const std::optional<TrafficSplit> &split, const EventList &events,
                   const QDateTime &now, const Surroundings &surroundings)
{
    Projection p;
    p.strategy = strategyOf(canary);
    p.steps = stepCount(canary, p.strategy);
    p.endWeight = endWeight(canary, p.strategy, p.steps);
    p.step = stepOf(canary, p.strategy, split, p.steps);
    p.lives = canary.analysis.threshold;
    if (isRunning(canary.status.phase))
        p.livesLeft = qMax(0, canary.analysis.threshold - canary.status.failedChecks);
    else if (canary.status.phase == CanaryPhase::Failed && livesWereSpent(canary, events))
        p.livesLeft = 0; // the status says 0 failed checks again
    p.blocker = blockerOf(canary, split, events, surroundings);
    p.nextTick = nextTick(canary, events, now);
    p.ticksLeft = ticksToPromotion(canary, split, p);
    p.gateAhead = gateAhead(canary, split, events, p);
    projectTimes(p, canary, now);
    p.attention = attentionOf(canary, p);
    return p;
}

} // namespace Flightdeck::Rollouts
