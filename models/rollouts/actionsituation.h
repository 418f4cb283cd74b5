#pragma once

#include "rollouts/actionbasis.h"
#include "rollouts/rolloutrow.h"

namespace Flightdeck::Rollouts {

/// What decides whether an action can work: taken from the live list for the buttons, and from a fresh
/// reading before anything is sent.
struct Situation
{
    Kubernetes::Canary canary;
    std::optional<TrafficSplit> split;
    bool podsReady = true; ///< enough of the target's pods for Flagger to go on
    QDateTime nextTick;    ///< UTC, invalid when unknown
    /// By container; empty where they are not known.
    std::optional<QMap<QString, QString>> targetImages;
    std::optional<QMap<QString, QString>> primaryImages;
    std::optional<FluxOwner> flux;
};

Situation situationOf(const RolloutRow &row);
/// @param now UTC.
Situation situationOf(const ActionBasis &basis, const QDateTime &now);

/// Why the action cannot do here what it says, in words for people; nothing when it can. Rights and freshness
/// are not its business.
std::optional<QString> refusalOf(const ActionChoice &choice, const Situation &situation);
/// What the action really does, one or two sentences.
QString effectOf(const ActionChoice &choice, const Situation &situation);
/// What is surprising about it here; empty when nothing is.
QString cautionOf(const ActionChoice &choice, const Situation &situation);
/// What to do once it is done; may be empty.
QString nextOf(const ActionChoice &choice, const Situation &situation);

/// Any one of these is enough; none is needed for a gate outside the cluster.
QList<Permission> permissionsOf(const ActionChoice &choice, const Kubernetes::Canary &canary);

/// "70 / 30"; "unknown".
QString splitWords(const std::optional<TrafficSplit> &split);
/// "14:26:30" local; empty for an invalid time.
QString clockWords(const QDateTime &utc);

} // namespace Flightdeck::Rollouts
