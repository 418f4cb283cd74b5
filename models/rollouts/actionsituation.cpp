#include "rollouts/actionsituation.h"

#include <QCoreApplication>

namespace Flightdeck::Rollouts {

using Kubernetes::CanaryPhase;

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(RolloutActions)
};

bool enoughPods(const ActionBasis &basis)
{
    const auto wanted = basis.target.wanted();
    const auto available = basis.target.available();
    if (!wanted || !available)
        return true; // not known; Flagger decides
    return *available * 100 >= *wanted * basis.canary.analysis.canaryReadyThreshold;
}

std::optional<QString> refuseAbort(const Situation &situation)
{
    const Kubernetes::Canary &canary = situation.canary;
    switch (canary.status.phase) {
    case CanaryPhase::Progressing:
    case CanaryPhase::WaitingPromotion:
        break;
    case CanaryPhase::Promoting:
        return ActionWords::tr("Promoting cannot be aborted: the primary already takes the new version.");
    case CanaryPhase::Finalising:
        return ActionWords::tr("The promotion is done; the primary has the new version.");
    case CanaryPhase::Waiting:
        return ActionWords::tr("The run has not begun, and Flagger asks for no abort before its gate opens.");
    case CanaryPhase::Failed:
        return ActionWords::tr("It is rolled back already.");
    default:
        return ActionWords::tr("No run is on.");
    }
    if (canary.suspended)
        return ActionWords::tr("Suspended: Flagger looks at nothing. Resume first, then abort.");
    if (canary.skipAnalysis)
        return ActionWords::tr("spec.skipAnalysis is on: Flagger promotes before it asks for an abort.");
    if (!situation.podsReady) {
        const QString deadline = intervalWords(canary.progressDeadlineSeconds);
        return ActionWords::tr(
                   "Pods are not ready: Flagger asks for no abort until they are. It rolls back by "
                   "itself %1 after the rollout stalled. Reverting the image is faster.")
            .arg(deadline);
    }
    return {};
}

std::optional<QString> refuseGate(const ActionChoice &choice, const Kubernetes::Canary &canary)
{
    const Kubernetes::CanaryWebhook *hook = hookNamed(canary, choice.hook);
    if (!hook)
        return ActionWords::tr("This Canary has no gate in its spec.");
    if (const auto gate = gateAddress(*hook); !gate)
        return gate.error().message;
    return {};
}

std::optional<QString> refuseRevert(const Situation &situation)
{
    const CanaryPhase phase = situation.canary.status.phase;
    if (situation.canary.targetKind == QLatin1String("Service"))
        return ActionWords::tr("The target is a Service: there is no image to revert.");
    if (phase == CanaryPhase::Promoting || phase == CanaryPhase::Finalising)
        return ActionWords::tr("The primary already takes this image; a change now waits for the run's end.");
    if (situation.primaryImages && situation.primaryImages->isEmpty())
        return ActionWords::tr("The promoted image is not known: there is no %1-primary.")
            .arg(situation.canary.targetName);
    if (situation.targetImages && situation.primaryImages &&
        *situation.targetImages == *situation.primaryImages)
        return ActionWords::tr("The target has the promoted image already.");
    return {};
}

} // namespace

QString splitWords(const std::optional<TrafficSplit> &split)
{
    return split ? QStringLiteral("%1 / %2").arg(split->primary).arg(split->canary)
                 : ActionWords::tr("unknown");
}

QString clockWords(const QDateTime &utc)
{
    return utc.isValid() ? utc.toLocalTime().toString(QStringLiteral("HH:mm:ss")) : QString();
}

Situation situationOf(const RolloutRow &row)
{
    Situation situation;
    situation.canary = *row.canary;
    situation.split = row.split;
    situation.podsReady = row.projection.blocker.kind != BlockerKind::NotReady;
    situation.nextTick = row.projection.nextTick;
    situation.flux = fluxOwner(row.canary->fluxOwner);
    return situation;
}

Situation situationOf(const ActionBasis &basis, const QDateTime &now)
{
    Situation situation;
    situation.canary = basis.canary;
    situation.split = basis.split;
    situation.podsReady = enoughPods(basis);
    situation.nextTick = project(basis.canary, basis.split, {}, now).nextTick;
    if (basis.target.isRead())
        situation.targetImages = basis.target.images();
    if (basis.primary.isRead() || basis.primary.problem.isEmpty())
        situation.primaryImages = basis.primary.images();
    situation.flux = basis.flux;
    return situation;
}

std::optional<QString> refusalOf(const ActionChoice &choice, const Situation &situation)
{
    const Kubernetes::Canary &canary = situation.canary;
    if (canary.status.phase == CanaryPhase::Terminating || canary.status.phase == CanaryPhase::Terminated)
        return ActionWords::tr("This Canary is being deleted.");
    switch (choice.kind) {
    case ActionKind::Suspend:
        if (canary.suspended)
            return ActionWords::tr("It is suspended already.");
        return {};
    case ActionKind::Resume:
        if (!canary.suspended)
            return ActionWords::tr("It is not suspended.");
        return {};
    case ActionKind::Abort:
        return refuseAbort(situation);
    case ActionKind::OpenGate:
    case ActionKind::CloseGate:
        return refuseGate(choice, canary);
    case ActionKind::RevertImage:
        return refuseRevert(situation);
    case ActionKind::Retry:
        if (canary.status.phase != CanaryPhase::Failed)
            return ActionWords::tr("Only after Failed.");
        if (canary.suspended)
            return ActionWords::tr("Suspended: Flagger would not see it. Resume first.");
        if (canary.targetKind == QLatin1String("Service"))
            return ActionWords::tr("The target is a Service: there is no pod template to touch.");
        return {};
    case ActionKind::HoldFlux:
    case ActionKind::ReleaseFlux:
        if (!situation.flux)
            return ActionWords::tr("No label of Flux is on this Canary.");
        if (situation.flux->suspended && *situation.flux->suspended == (choice.kind == ActionKind::HoldFlux))
            return choice.kind == ActionKind::HoldFlux ? ActionWords::tr("It is suspended already.")
                                                       : ActionWords::tr("It is not suspended.");
        return {};
    }
    return {};
}

QList<Permission> permissionsOf(const ActionChoice &choice, const Kubernetes::Canary &canary)
{
    const QString nameSpace = canary.meta.nameSpace;
    const QString patch = QStringLiteral("patch");
    const QString create = QStringLiteral("create");
    const auto gatePermissions = [&]() -> QList<Permission> {
        const Kubernetes::CanaryWebhook *hook = hookNamed(canary, choice.hook);
        const auto gate = hook ? gateAddress(*hook) : Core::Result<GateAddress>(GateAddress());
        if (!gate || !gate->inCluster())
            return {};
        const QString proxy = QStringLiteral("proxy");
        return {{create, {}, QStringLiteral("pods"), proxy, gate->nameSpace},
                {create, {}, QStringLiteral("services"), proxy, gate->nameSpace}};
    };
    switch (choice.kind) {
    case ActionKind::Suspend:
    case ActionKind::Resume:
        return {{patch, QStringLiteral("flagger.app"), QStringLiteral("canaries"), {}, nameSpace}};
    case ActionKind::Abort:
        if (!choice.hook.isEmpty())
            return gatePermissions();
        return {{patch, QStringLiteral("flagger.app"), QStringLiteral("canaries"), QStringLiteral("status"),
                 nameSpace}};
    case ActionKind::OpenGate:
    case ActionKind::CloseGate:
        return gatePermissions();
    case ActionKind::RevertImage:
    case ActionKind::Retry: {
        const ObjectRef target = ObjectRef::workload(canary.targetKind, nameSpace, canary.targetName);
        return {{patch, target.group, target.resource, {}, nameSpace}};
    }
    case ActionKind::HoldFlux:
    case ActionKind::ReleaseFlux:
        if (const auto owner = fluxOwner(canary.fluxOwner))
            return {{patch, owner->ref().group, owner->ref().resource, {}, owner->nameSpace}};
        return {};
    }
    return {};
}

} // namespace Flightdeck::Rollouts
