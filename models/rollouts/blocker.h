#pragma once

#include "kubernetes/canary.h"
#include "kubernetes/event.h"
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
    QString text;    ///< one sentence for people, plain text; empty when nothing blocks
    QString subject; ///< the gate's, metric's or workload's name when known
    QDateTime since; ///< UTC, invalid when unknown

    bool operator==(const Blocker &) const = default;
};

/// Reads what blocks a canary from its phase, its spec and the newest of its events. An event counts only
/// while no later status write has overtaken it, so that a lost "Advance" event leaves no false alarm.
Blocker blockerOf(const Kubernetes::Canary &canary, const std::optional<TrafficSplit> &split,
                  const EventList &events);

/// True when the events say that the run that is Failed now had used up its failed checks.
bool livesWereSpent(const Kubernetes::Canary &canary, const EventList &events);

} // namespace Flightdeck::Rollouts
