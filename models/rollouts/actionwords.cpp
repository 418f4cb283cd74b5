// What each action really does, in words: flagger 1.37, pkg/controller/scheduler.go.
#include "rollouts/actionsituation.h"

#include <QCoreApplication>

namespace Flightdeck::Rollouts {

using Kubernetes::CanaryPhase;

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(RolloutActions)
};

QString atNextCheck(const Situation &situation)
{
    return situation.nextTick.isValid()
               ? ActionWords::tr("at its next check, %1").arg(clockWords(situation.nextTick))
               : ActionWords::tr("at its next check");
}

bool takesTraffic(const Situation &situation)
{
    return situation.split && situation.split->canary > 0;
}

QString suspendEffect(const Situation &situation)
{
    if (!isRunning(situation.canary.status.phase))
        return ActionWords::tr("Flagger starts no run until it is resumed.");
    if (!situation.split)
        return ActionWords::tr("Freezes the split, which is not known now. This is no rollback.");
    const QString freezes =
        ActionWords::tr("Freezes the split at %1. This is no rollback").arg(splitWords(situation.split));
    if (!takesTraffic(situation))
        return freezes + u'.';
    return ActionWords::tr("%1: %2 % of requests keep reaching the canary.")
        .arg(freezes)
        .arg(situation.split->canary);
}

QString abortEffect(const ActionChoice &choice, const Situation &situation)
{
    if (!choice.hook.isEmpty())
        return ActionWords::tr(
                   "Opens the rollback gate %1. Flagger routes 100 / 0 %2, scales the target to 0 "
                   "and ends as Failed. Then the gate is closed again.")
            .arg(choice.hook, atNextCheck(situation));
    return ActionWords::tr(
               "Sets status.failedChecks to %1. Flagger routes 100 / 0 %2. Repeated until the phase "
               "is Failed, then verified.")
        .arg(situation.canary.analysis.threshold)
        .arg(atNextCheck(situation));
}

QString openEffect(const ActionChoice &choice, const Situation &situation)
{
    const Kubernetes::CanaryWebhook *hook = hookNamed(situation.canary, choice.hook);
    const QString type = hook ? hook->type : QString();
    if (type == QLatin1String("confirm-rollout"))
        return ActionWords::tr("Lets runs begin, from the next check on. It stays open until it is closed.");
    if (type == QLatin1String("confirm-traffic-increase"))
        return ActionWords::tr("Lets the weight rise at each check. It stays open until it is closed.");
    return ActionWords::tr("Lets Flagger promote once every step passed. It stays open until it is closed.");
}

QString revertEffect(const Situation &situation)
{
    QStringList back;
    if (situation.primaryImages) {
        for (auto it = situation.primaryImages->begin(); it != situation.primaryImages->end(); ++it) {
            if (!situation.targetImages || situation.targetImages->value(it.key()) != it.value())
                back << it.value().section(u'/', -1);
        }
    }
    if (back.isEmpty())
        return ActionWords::tr("Gives the target the image that the primary runs.");
    return ActionWords::tr("Gives the target the image that the primary runs: %1.")
        .arg(back.join(QStringLiteral(", ")));
}

} // namespace

QString effectOf(const ActionChoice &choice, const Situation &situation)
{
    switch (choice.kind) {
    case ActionKind::Suspend:
        return suspendEffect(situation);
    case ActionKind::Resume:
        return isRunning(situation.canary.status.phase)
                   ? ActionWords::tr("The run goes on from %1 at the next check; it starts anew if the "
                                     "template changed meanwhile.")
                         .arg(splitWords(situation.split))
                   : ActionWords::tr("Flagger starts runs again.");
    case ActionKind::Abort:
        return abortEffect(choice, situation);
    case ActionKind::OpenGate:
        return openEffect(choice, situation);
    case ActionKind::CloseGate: {
        const auto *hook = hookNamed(situation.canary, choice.hook);
        return hook && hook->type == QLatin1String("rollback")
                   ? ActionWords::tr("No run is rolled back by this gate any more.")
                   : ActionWords::tr("Flagger waits at this gate again. What has passed stays passed.");
    }
    case ActionKind::RevertImage:
        return revertEffect(situation);
    case ActionKind::Retry:
        return ActionWords::tr(
            "Touches an annotation of the pod template, so that Flagger sees a new revision of "
            "the same image and begins a run.");
    case ActionKind::HoldFlux:
        return ActionWords::tr("Suspends the %1. Nothing of it is applied from git until it is released.")
            .arg(situation.flux ? situation.flux->title() : QString());
    case ActionKind::ReleaseFlux:
        return ActionWords::tr("Resumes the %1. Flux applies git again, over what was changed by hand.")
            .arg(situation.flux ? situation.flux->title() : QString());
    }
    return {};
}

QString cautionOf(const ActionChoice &choice, const Situation &situation)
{
    const CanaryPhase phase = situation.canary.status.phase;
    if (choice.kind == ActionKind::RevertImage && isRunning(phase))
        return ActionWords::tr("It would keep %1 and go on analysing with the old code. Abort first.")
            .arg(splitWords(situation.split));
    if (choice.kind == ActionKind::RevertImage && phase == CanaryPhase::Succeeded)
        return ActionWords::tr("After Succeeded this starts a normal run of the old version, step by step.");
    if (choice.kind == ActionKind::OpenGate && !situation.canary.analysis.webhooks.isEmpty()) {
        int sharing = 0;
        const auto *chosen = hookNamed(situation.canary, choice.hook);
        for (const auto &hook : situation.canary.analysis.webhooks)
            sharing += chosen && isConfirmHook(hook) && hook.url == chosen->url ? 1 : 0;
        if (sharing > 1)
            return ActionWords::tr("%1 gates of this Canary share this address: all of them open.")
                .arg(sharing);
    }
    if (choice.kind == ActionKind::Suspend && situation.canary.uselessSuspendAnnotation)
        return ActionWords::tr(
            "The annotation flagger.app/suspend on it suspends nothing: no Flagger reads it. This does.");
    return {};
}

QString nextOf(const ActionChoice &choice, const Situation &situation)
{
    switch (choice.kind) {
    case ActionKind::Suspend:
        return takesTraffic(situation) ? ActionWords::tr("To take the traffic away, resume and abort.")
                                       : ActionWords::tr("Resume when it may go on.");
    case ActionKind::Abort:
        return ActionWords::tr("Revert the image in git, or the next change starts from the bad one.");
    case ActionKind::OpenGate:
        return ActionWords::tr("Close the gate after use, or the next run passes without approval.");
    case ActionKind::RevertImage:
        return ActionWords::tr("Put the same image into git.");
    case ActionKind::Retry:
        return ActionWords::tr("Watch the run: it is a whole new one.");
    case ActionKind::HoldFlux:
        return ActionWords::tr("Release Flux when git holds what should be.");
    default:
        return {};
    }
}

} // namespace Flightdeck::Rollouts
