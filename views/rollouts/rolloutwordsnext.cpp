// What happens next and when, of RolloutWords.
#include "views/rollouts/rolloutwords.h"
#include "views/rollouts/runplan.h"

namespace Flightdeck::Views {

using Kubernetes::CanaryPhase;
using Rollouts::BlockerKind;
using Rollouts::RolloutRow;
using Rollouts::Strategy;

namespace {

bool hasHook(const RolloutRow &row, const char *type)
{
    return Rollouts::findHook(*row.canary, QString::fromLatin1(type)) != nullptr;
}

/// "30 %", for a sentence.
QString share(const RolloutRow &row)
{
    if (!row.split)
        return RolloutWords::tr("an unknown share");
    const QString percent = QStringLiteral("%1 %").arg(row.split->canary);
    return row.split->byMatch ? RolloutWords::tr("%1 of the matching requests").arg(percent) : percent;
}

/// What the tick that follows does if every check passes.
QString goodStep(const RolloutRow &row)
{
    const Rollouts::Projection &p = row.projection;
    if (row.canary->analysis.mirror && p.strategy == Strategy::Canary && row.split &&
        row.split->canary == 0 && !row.split->mirror)
        return RolloutWords::tr("it first gets copies of requests, whose answers nobody sees");
    const RunPlan plan = runPlan(row);
    if (plan.isEmpty() || plan.ticks.isEmpty())
        return RolloutWords::tr("it takes the next step");
    const PlannedTick &tick = plan.ticks.first();
    if (!tick.check)
        return RolloutWords::tr("the primary takes the new spec");
    if (row.split->canary != tick.weight)
        return RolloutWords::tr("the canary gets %1 %").arg(tick.weight);
    if (p.strategy != Strategy::Canary && p.step)
        return RolloutWords::tr("iteration %1 of %2 is done").arg(*p.step + 1).arg(p.steps);
    return RolloutWords::tr("it takes the next step");
}

/// "At the next check: if every metric passes, the canary gets 40 %. If not, it stays at 30 % and has 2 lives
/// left."
QString nextCheck(const RolloutRow &row)
{
    const Rollouts::Projection &p = row.projection;
    if (p.strategy == Strategy::None)
        return RolloutWords::tr(
            "The analysis is skipped: when the new pods are ready the primary takes the new "
            "spec. No metric is judged and nothing can roll it back.");
    if (p.livesLeft == 0)
        return RolloutWords::tr("At the next check it is rolled back: no life is left.");
    if (p.blocker.kind == BlockerKind::NotReady)
        return RolloutWords::tr("It goes on when the pods are ready. If they are not within %1, it is rolled "
                                "back. Until then no metric and no rollback hook is asked.")
            .arg(RolloutWords::span(row.canary->progressDeadlineSeconds * 1000LL));
    if (p.blocker.kind == BlockerKind::Gate)
        return RolloutWords::tr("It stays at %1 until gate %2 opens; that costs no life.")
            .arg(share(row), p.blocker.subject);
    QString text = RolloutWords::tr("At the next check: if every metric passes, %1.").arg(goodStep(row));
    if (p.livesLeft == 1)
        text += u' ' + RolloutWords::tr("If not, the last life is lost and it is rolled back.");
    else if (p.livesLeft)
        text += u' ' +
                RolloutWords::tr("If not, it stays at %1 and has %n lives left.", nullptr, *p.livesLeft - 1)
                    .arg(share(row));
    if (!p.gateAhead.isEmpty())
        text += u' ' + RolloutWords::tr("Gate %1 has to agree before it is promoted.").arg(p.gateAhead);
    return text;
}

QString waitingForPromotion(const RolloutRow &row)
{
    QString text =
        RolloutWords::tr("It goes on when the gate opens. Metrics are still checked meanwhile, and "
                         "%n more failed checks roll it back.",
                         nullptr, row.projection.livesLeft.value_or(0));
    if (hasHook(row, "rollback"))
        text += u' ' + RolloutWords::tr("The rollback hook is asked too.");
    return text;
}

QString promoting(const RolloutRow &row)
{
    const int stride = row.canary->analysis.stepWeightPromotion;
    const QString route =
        stride > 0
            ? RolloutWords::tr("When the primary is ready, it takes %1 % more at each tick.").arg(stride)
            : RolloutWords::tr("When the primary is ready, all traffic goes to it.");
    return route + u' ' +
           RolloutWords::tr(
               "Promoting cannot be aborted. If the primary is not ready within %1, the run fails "
               "and Flagger leaves all traffic on it.")
               .arg(RolloutWords::span(row.canary->progressDeadlineSeconds * 1000LL));
}

QString failed(const RolloutRow &row)
{
    if (row.surroundings.revisionSwallowed && !Rollouts::isReverted(*row.canary))
        return RolloutWords::tr(
            "Nothing by itself: Flagger took note of the new revision while the primary was "
            "not ready, and did not start it. Change an annotation of the pod template.");
    if (Rollouts::isReverted(*row.canary))
        return RolloutWords::tr("Nothing: the target has the promoted revision again. The phase stays Failed "
                                "until the next revision.");
    const auto &primary = row.surroundings.primary;
    if (primary && !Rollouts::isReady(*primary, row.canary->analysis.primaryReadyThreshold))
        return RolloutWords::tr(
            "Nothing by itself, and the primary is not well: revert the image in git now; the "
            "next run starts only when the primary is ready.");
    return RolloutWords::tr(
        "Nothing by itself. Revert the image in git, or change the pod template to try again.");
}

QString frozen(const RolloutRow &row)
{
    QString text =
        RolloutWords::tr("Nothing: while it is suspended Flagger neither promotes nor rolls back.");
    if (row.canary->status.phase != CanaryPhase::Waiting)
        text +=
            u' ' + RolloutWords::tr("Resumed, it goes on at %1, or starts again if the pod template changed.")
                       .arg(share(row));
    return text;
}

} // namespace

QString RolloutWords::whatNext(const RolloutRow &row)
{
    if (isStale(row))
        return tr("Unknown until the cluster answers again.");
    if (isFrozen(row))
        return frozen(row);
    if (row.canary->suspended)
        return tr("Nothing: suspended, Flagger does not even look for a new revision.");
    switch (row.canary->status.phase) {
    case CanaryPhase::Progressing:
        return nextCheck(row);
    case CanaryPhase::Waiting:
        return tr(
            "The run starts when the gate opens. Until then nothing is checked, and the rollback hook is "
            "not asked either.");
    case CanaryPhase::WaitingPromotion:
        return waitingForPromotion(row);
    case CanaryPhase::Promoting:
        return promoting(row);
    case CanaryPhase::Finalising:
        return tr("The canary is scaled to zero and the run ends.");
    case CanaryPhase::Failed:
        return failed(row);
    case CanaryPhase::Succeeded:
    case CanaryPhase::Initialized:
        return tr("Nothing until the target's pod template or a tracked config changes.");
    case CanaryPhase::Terminating:
    case CanaryPhase::Terminated:
        return tr("The Canary goes away; the target takes its traffic again.");
    case CanaryPhase::None:
    case CanaryPhase::Initializing:
        return tr("Flagger creates the primary and its services first.");
    case CanaryPhase::Unknown:
        break;
    }
    return tr("Unknown: this console does not know the phase.");
}

CellText RolloutWords::rollback(const RolloutRow &row, const QDateTime &now)
{
    const CanaryPhase phase = row.canary->status.phase;
    if (isStale(row))
        return {tr("Unknown"), {}, false};
    if (phase == CanaryPhase::Failed)
        return {moment(row.canary->status.phaseChanged, now), tr("it failed"), false};
    if (isFrozen(row))
        return {tr("Frozen"), {}, true};
    const QDateTime &at = row.projection.rollback;
    if (!at.isValid())
        return {phase == CanaryPhase::Promoting || phase == CanaryPhase::Finalising ? tr("Not any more")
                                                                                    : QStringLiteral("–"),
                {},
                false};
    return {localTime(at), tr("if all checks fail"), true};
}

QString RolloutWords::when(const RolloutRow &row, const QDateTime &now)
{
    const CanaryPhase phase = row.canary->status.phase;
    const Rollouts::Projection &p = row.projection;
    if (isStale(row))
        return tr("Unknown.");
    if (row.canary->suspended)
        return tr("Frozen until somebody resumes it.");
    if (!Rollouts::isRunning(phase) && phase != CanaryPhase::Waiting)
        return tr("No run is on.");
    QStringList sentences;
    if (p.nextTick.isValid())
        sentences << tr("Next check %1, in %2.").arg(localTime(p.nextTick), span(now.msecsTo(p.nextTick)));
    if (p.promotion.isValid())
        sentences << tr("Promoted %1 if all checks pass.").arg(localTime(p.promotion));
    else if (!p.gateAhead.isEmpty() && p.earliest.isValid())
        sentences << tr("Promoted not before %1: nobody knows when gate %2 opens.")
                         .arg(localTime(p.earliest), p.gateAhead);
    else if (p.blocker.kind == BlockerKind::Gate && p.ticksLeft)
        sentences << tr("Promoted %1 after the gate opens.")
                         .arg(span(*p.ticksLeft * 1000LL * row.canary->analysis.intervalSeconds));
    if (p.rollback.isValid())
        sentences << tr("Rolled back %1 if all fail.").arg(localTime(p.rollback));
    return sentences.isEmpty() ? tr("Unknown.") : sentences.join(u' ');
}

QString RolloutWords::phaseMeaning(const RolloutRow &row)
{
    if (isFrozen(row))
        return tr(
            "Suspended in the middle of a run: weights and pods stay as they are. This is no rollback.");
    switch (row.canary->status.phase) {
    case CanaryPhase::None:
        return tr("No status yet: Flagger has not looked at this Canary.");
    case CanaryPhase::Initializing:
        return tr("Initializing: Flagger makes the primary a copy of the target and waits for its pods.");
    case CanaryPhase::Initialized:
        return tr("Initialized: the primary takes all traffic; no revision has been analysed yet.");
    case CanaryPhase::Waiting:
        return tr("Waiting: a confirm-rollout hook refuses the start. The primary takes all traffic.");
    case CanaryPhase::Progressing:
        return tr("Progressing: a new revision is analysed.");
    case CanaryPhase::WaitingPromotion:
        return tr("WaitingPromotion: every step is done, a confirm-promotion hook refuses. The traffic stays "
                  "split.");
    case CanaryPhase::Promoting:
        return tr("Promoting: the primary takes the new spec; the traffic moves back when it is ready.");
    case CanaryPhase::Finalising:
        return tr("Finalising: all traffic is on the primary; the canary is scaled down next.");
    case CanaryPhase::Succeeded:
        return tr("Succeeded: the revision was promoted.");
    case CanaryPhase::Failed:
        return tr("Failed: the revision was not promoted. Nothing happens until the next one.");
    case CanaryPhase::Terminating:
        return tr("Terminating: the Canary is deleted and reverts what it made.");
    case CanaryPhase::Terminated:
        return tr("Terminated: the Canary is gone.");
    case CanaryPhase::Unknown:
        break;
    }
    return tr("A phase this console does not know, shown as Flagger wrote it.");
}

QString RolloutWords::strategyMeaning(const RolloutRow &row)
{
    const Rollouts::Projection &p = row.projection;
    const Kubernetes::CanaryAnalysis &analysis = row.canary->analysis;
    switch (p.strategy) {
    case Strategy::None:
        return tr("The analysis is skipped: a new revision is promoted as soon as its pods are ready.");
    case Strategy::Canary:
        if (analysis.mirror)
            return tr("First one tick of copied requests, then a rising share up to %1 %.").arg(p.endWeight);
        return analysis.affinityCookie.isEmpty()
                   ? tr("A rising share of the traffic, up to %1 %.").arg(p.endWeight)
                   : tr("A rising share of the traffic, up to %1 %; clients stay on their side by a cookie.")
                         .arg(p.endWeight);
    case Strategy::AbTesting:
        return tr("Requests that match go to the new revision for %n iterations; all others stay on the "
                  "primary.",
                  nullptr, p.steps);
    case Strategy::BlueGreen:
        return tr(
            "The new revision is checked for %n iterations without live traffic, then gets all of it at "
            "once.",
            nullptr, p.steps);
    case Strategy::BlueGreenMirror:
        return tr("Copies of the requests are sent to the new revision for %n iterations; their answers are "
                  "thrown away. Then it gets all traffic at once.",
                  nullptr, p.steps);
    }
    return {};
}

QString RolloutWords::toolTip(const RolloutRow &row, const QDateTime &now)
{
    const Rollouts::Projection &p = row.projection;
    QStringList lines = {
        tr("%1 in %2, cluster %3").arg(row.canary->meta.name, row.canary->meta.nameSpace, row.cluster),
        phaseMeaning(row),
        tr("%1. %2").arg(Rollouts::strategyTitle(p.strategy), strategyMeaning(row)),
    };
    if (const QString why = reason(row, now).text(); !why.isEmpty())
        lines << why;
    const auto addTime = [&lines](const QString &name, const QDateTime &time) {
        if (time.isValid())
            lines << QStringLiteral("%1: %2").arg(name, utcTime(time));
    };
    if (p.nextTick.isValid())
        lines << tr("Next tick in %1: %2").arg(span(now.msecsTo(p.nextTick)), utcTime(p.nextTick));
    addTime(p.gateAhead.isEmpty() ? tr("Promotion") : tr("Promotion, not before"), p.earliest);
    addTime(tr("Rollback if all checks fail"), p.rollback);
    addTime(tr("Phase since"), row.canary->status.phaseChanged);
    if (!row.split)
        lines << tr("Weights unknown: %1.").arg(splitAbsence(row));
    addTime(tr("Last word of the cluster"), row.freshness.lastSeen);
    if (row.canary->uselessSuspendAnnotation)
        lines << tr(
            "The annotation flagger.app/suspend does nothing: no Flagger reads it. Use spec.suspend.");
    return lines.join(u'\n');
}

} // namespace Flightdeck::Views
