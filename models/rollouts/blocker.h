#pragma once

#include "kubernetes/canary.h"
#include "kubernetes/event.h"
#include "rollouts/surroundings.h"
#include "rollouts/trafficsplit.h"

#include <QList>

#include <memory>
#include <optional>

namespace Flightdeck::Rollouts {

using EventList = QList<std::shared_ptr<const Kubernetes::Event>>;

enum class BlockerKind { None, Failed, FailingCheck, NotReady, Gate, Suspended };

/// What keeps a rollout from its next step.
struct Blocker
{
    BlockerKind kind = BlockerKind::None;
    QString text;          ///< one sentence for people, plain text; empty when nothing blocks
    QString subject;       ///< the gate's, metric's or workload's name when known
    QDateTime since;       ///< UTC, invalid when unknown
    QString gateType = {}; ///< of a gate: "confirm-rollout", "confirm-traffic-increase", "confirm-promotion"

    bool operator==(const Blocker &) const = default;
};

/// Reads what blocks a canary from its phase, its spec and the newest of its events. An event counts only
/// while no later status write has overtaken it, so that a lost "Advance" event leaves no false alarm.
Blocker blockerOf(const Kubernetes::Canary &canary, const std::optional<TrafficSplit> &split,
                  const EventList &events, const Surroundings &surroundings = {});

/// True for a rolled back run whose target has the promoted pod template again: the revert has arrived, the
/// phase stays Failed until the next revision.
bool isReverted(const Kubernetes::Canary &canary);

/// True when the events say that the run Failed because the primary did not get ready while it was promoted.
/// Flagger 1.37 then leaves all traffic on that primary.
bool primaryBroke(const Kubernetes::Canary &canary, const EventList &events);

/// The hook of the type and name, or null.
const Kubernetes::CanaryWebhook *findHook(const Kubernetes::Canary &canary, const QString &type,
                                          const QString &name = {});

/// True when the newest events of a tick say that this gate let the run pass.
bool gatePassed(const EventList &events, const QString &type, const QString &name, const QDateTime &since);

/// True when the events say that the run that is Failed now had used up its failed checks.
bool livesWereSpent(const Kubernetes::Canary &canary, const EventList &events);

} // namespace Flightdeck::Rollouts
