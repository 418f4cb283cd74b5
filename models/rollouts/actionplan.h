#pragma once

#include "rollouts/actionsituation.h"

namespace Flightdeck::Rollouts {

/// A merge patch that an action sends, and the object it was made for.
struct PlannedPatch
{
    ObjectRef ref;
    bool status = false; ///< to the status subresource
    QJsonObject object;  ///< as read
    QJsonObject patch;   ///< carries the resourceVersion that was read: a changed object answers 409
};

/// One request to one replica of the load tester.
struct GatePost
{
    QString url;     ///< as Flagger itself would call it
    QString replica; ///< the pod, or how it is reached
    QString before;  ///< "open", "closed", "unknown"
    QString after;

    bool operator==(const GatePost &) const = default;
};

/// What an action would do, for a person to agree to.
struct ActionPlan
{
    QString object;             ///< "Canary platform-services/auth-service"
    QList<FieldChange> changes; ///< from the server's own dry run
    QList<GatePost> posts;
    QStringList warnings; ///< what the server warned of at the dry run
    QString effect;
    QString caution;
    QString undo;            ///< who would undo it
    bool fluxUndoes = false; ///< Flux sets it back at its next turn
    QString next;            ///< what to do afterwards
    QString access;          ///< by which right
};

/// Opens or closes gates, instead of patching.
bool usesGate(const ActionChoice &choice);
/// The endpoint that the action posts to: "open" or "close".
QString gateEndpoint(const ActionChoice &choice);

/// The patch of an action, made from what was just read. Errors in words: what is missing for it.
/// @param stamp the moment that a Retry writes; the same for every try of one press.
Core::Result<PlannedPatch> planPatch(const ActionChoice &choice, const ActionBasis &basis,
                                     const QDateTime &stamp);
/// True when the target's pod template differs from the promoted one in more than images: reverting the image
/// leaves that as it is. Flagger's own renaming of configs ("x" to "x-primary") does not count.
bool differsBeyondImages(const ActionBasis &basis);
/// Replicas whose gate is not yet as wanted.
QList<GatePost> planPosts(const ActionChoice &choice, const ActionBasis &basis);

/// "flagger-loadtester-7d9f", or how the Service or host is reached.
QString replicaTitle(const GateAddress &gate, const GateReplica &replica);

} // namespace Flightdeck::Rollouts
