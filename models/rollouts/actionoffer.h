#pragma once

#include "rollouts/actionsituation.h"

#include <functional>

namespace Flightdeck::Rollouts {

/// One thing that could be done about a canary now.
struct Offer
{
    ActionChoice choice;
    bool enabled = false;
    bool denied = false; ///< this identity may not
    QString text;        ///< what it really does; or, when it is not enabled, why not
    QString caution;     ///< what is surprising about it here; may be empty

    bool operator==(const Offer &) const = default;
};

/// What is known of a right: allowed or not, or why it is not known. `allowed` empty and no problem: asked,
/// no answer yet.
struct Right
{
    std::optional<bool> allowed;
    QString problem;
};

struct OfferContext
{
    std::function<Right(const Permission &)> right;
    QString account; ///< by which the cluster knows us; may be empty
    Core::Freshness freshness;
    QString openRollbackHook; ///< whose gate an abort of ours left open: closing it is offered
};

/// All actions in the order of the screen. Only one of suspend and resume, and of hold and release, is there;
/// a Canary without gates has one that says so.
QList<Offer> offersFor(const Situation &situation, const OfferContext &context);

/// Everything that has to be asked before offersFor() can enable a button.
QList<Permission> permissionsToAsk(const Kubernetes::Canary &canary);

/// "Your account dev may not patch canaries in namespace shop."
QString deniedWords(const Permission &permission, const QString &account);

} // namespace Flightdeck::Rollouts
