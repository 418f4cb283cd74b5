#include "rollouts/actionoffer.h"

#include <QCoreApplication>

#include <algorithm>

namespace Flightdeck::Rollouts {

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(RolloutActions)
};

QString usableHook(const Kubernetes::Canary &canary)
{
    const Kubernetes::CanaryWebhook *hook = rollbackHook(canary);
    return hook && gateAddress(*hook) ? hook->name : QString();
}

QList<ActionChoice> choicesOf(const Situation &situation)
{
    const Kubernetes::Canary &canary = situation.canary;
    QList<ActionChoice> choices;
    choices.append({ActionKind::Abort, usableHook(canary)});
    choices.append({canary.suspended ? ActionKind::Resume : ActionKind::Suspend, {}});
    bool gates = false;
    for (const Kubernetes::CanaryWebhook &hook : canary.analysis.webhooks) {
        if (!isConfirmHook(hook))
            continue;
        gates = true;
        choices.append({ActionKind::OpenGate, hook.name});
        choices.append({ActionKind::CloseGate, hook.name});
    }
    if (!gates)
        choices.append({ActionKind::OpenGate, {}});
    choices.append({ActionKind::RevertImage, {}});
    choices.append({ActionKind::Retry, {}});
    if (situation.flux)
        choices.append(
            {situation.flux->suspended == true ? ActionKind::ReleaseFlux : ActionKind::HoldFlux, {}});
    return choices;
}

/// Why nothing is known of the cluster; empty when it is.
QString unknownWords(const Core::Freshness &freshness)
{
    switch (freshness.state) {
    case Core::FreshnessState::Live:
    case Core::FreshnessState::Reconnecting:
        return {};
    case Core::FreshnessState::Stale:
        return ActionWords::tr("Not live since %1: what this would do is not known.")
            .arg(clockWords(freshness.since));
    case Core::FreshnessState::Denied:
        return ActionWords::tr("The cluster refuses to show this Canary: what this would do is not known.");
    default:
        return ActionWords::tr("The cluster has not been read yet.");
    }
}

Right bestRight(const QList<Permission> &anyOf, const OfferContext &context)
{
    Right best{anyOf.isEmpty() ? std::optional(true) : std::optional(false), {}};
    for (const Permission &permission : anyOf) {
        const Right right = context.right(permission);
        if (right.allowed == true)
            return right;
        if (!right.allowed)
            best = right;
    }
    return best;
}

Offer judged(const ActionChoice &choice, const Situation &situation, const OfferContext &context)
{
    Offer offer;
    offer.choice = choice;
    const auto refuse = [&offer](const QString &why) {
        offer.text = why;
        return offer;
    };
    if (const QString why = unknownWords(context.freshness); !why.isEmpty())
        return refuse(why);
    if (const auto why = refusalOf(choice, situation))
        return refuse(*why);
    const QList<Permission> anyOf = permissionsOf(choice, situation.canary);
    const Right right = bestRight(anyOf, context);
    if (right.allowed == false) {
        offer.denied = true;
        return refuse(deniedWords(anyOf.last(), context.account));
    }
    if (!right.allowed && right.problem.isEmpty())
        return refuse(ActionWords::tr("Asking the cluster whether you may."));
    if (!right.allowed)
        return refuse(ActionWords::tr("The cluster does not say whether you may. %1").arg(right.problem));
    offer.enabled = true;
    offer.text = effectOf(choice, situation);
    offer.caution = cautionOf(choice, situation);
    return offer;
}

} // namespace

QString deniedWords(const Permission &permission, const QString &account)
{
    const QString what = permission.subresource.isEmpty()
                             ? permission.resource
                             : QString(permission.resource + u'/' + permission.subresource);
    return account.isEmpty() ? ActionWords::tr("Your account may not %1 %2 in namespace %3.")
                                   .arg(permission.verb, what, permission.nameSpace)
                             : ActionWords::tr("Your account %1 may not %2 %3 in namespace %4.")
                                   .arg(account, permission.verb, what, permission.nameSpace);
}

QList<Offer> offersFor(const Situation &situation, const OfferContext &context)
{
    QList<Offer> offers;
    QList<ActionChoice> choices = choicesOf(situation);
    if (!context.openRollbackHook.isEmpty())
        choices.insert(1, {ActionKind::CloseGate, context.openRollbackHook});
    for (const ActionChoice &choice : std::as_const(choices)) {
        Offer offer = judged(choice, situation, context);
        // Without the right to reach the load tester an abort can still go by the status.
        if (offer.denied && choice.kind == ActionKind::Abort && !choice.hook.isEmpty()) {
            const Offer byStatus = judged({ActionKind::Abort, {}}, situation, context);
            if (!byStatus.denied)
                offer = byStatus;
        }
        offers.append(offer);
    }
    return offers;
}

QList<Permission> permissionsToAsk(const Kubernetes::Canary &canary)
{
    Situation situation;
    situation.canary = canary;
    situation.flux = fluxOwner(canary.fluxOwner);
    QList<ActionChoice> choices = choicesOf(situation);
    choices.append({ActionKind::Abort, {}});
    QList<Permission> permissions;
    for (const ActionChoice &choice : std::as_const(choices)) {
        const QList<Permission> needed = permissionsOf(choice, canary);
        for (const Permission &permission : needed) {
            if (!permissions.contains(permission))
                permissions.append(permission);
        }
    }
    return permissions;
}

} // namespace Flightdeck::Rollouts
