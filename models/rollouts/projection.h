#pragma once

#include "kubernetes/canary.h"
#include "rollouts/blocker.h"
#include "rollouts/trafficsplit.h"

#include <QDateTime>

#include <optional>

namespace Flightdeck::Rollouts {

/// How Flagger moves the traffic (flagger 1.37, pkg/controller/scheduler.go).
enum class Strategy { None, Canary, AbTesting, BlueGreen, BlueGreenMirror };

/// How much a rollout needs a person, worst first: the order of the list.
enum class Attention {
    Failed,    ///< rolled back; the revert in git is still to do
    Failing,   ///< losing lives, or about to roll back
    NotReady,  ///< pods are not ready: the run does not move
    Gate,      ///< a hook refuses: somebody has to approve
    LifeLost,  ///< goes on, but some check of this run failed
    Suspended, ///< frozen in the middle of a run
    Moving,
    Starting, ///< first deployment
    Quiet,
};

/// Where a run stands and where it goes if nothing changes. Unknown is empty, never zero.
struct Projection
{
    Strategy strategy = Strategy::Canary;
    std::optional<int> step;      ///< steps done; empty when no run is on or the weights are unknown
    int steps = 0;                ///< of how many; 0 when the strategy has none
    int endWeight = 0;            ///< canary share at the last step, percent (can pass maxWeight)
    std::optional<int> livesLeft; ///< failed checks that remain before a rollback; empty when no run is on
    int lives = 0;                ///< spec.analysis.threshold
    QDateTime nextTick;           ///< when Flagger looks next, UTC; invalid when unknown or suspended
    QDateTime promotion; ///< Succeeded if every check passes from now on; invalid when unknown or blocked,
                         ///< and when a gate stands before it: nobody knows when that is opened
    QDateTime earliest;  ///< as `promotion`, if the gates ahead are open when they are asked
    QDateTime rollback;  ///< Failed if every check fails from now on; invalid when no run is on
    QString gateAhead;   ///< name of the first hook that still has to agree and was not yet asked; else empty
    std::optional<int> ticksLeft; ///< to Succeeded if every check passes, from the tick that follows
    Blocker blocker;
    Attention attention = Attention::Quiet;

    bool operator==(const Projection &) const = default;
};

/// True from the detection of a revision to its end: Progressing to Finalising.
bool isRunning(Kubernetes::CanaryPhase phase);
/// True while checks are judged and lives can be lost.
bool isAnalysed(Kubernetes::CanaryPhase phase);
/// The canary's share after the step that follows, as Flagger 1.37 takes it (scheduler.go nextStepWeight): a
/// weight that stepWeights does not list jumps to 100.
int nextWeight(const Kubernetes::CanaryAnalysis &analysis, int weight);
Strategy strategyOf(const Kubernetes::Canary &canary);
/// Stable word for scripts: "canary", "ab-testing", "blue-green", "blue-green-mirror", "none".
QString strategyName(Strategy strategy);
/// For people, translated.
QString strategyTitle(Strategy strategy);

/// @param events of this canary, in any order. @param now UTC.
Projection project(const Kubernetes::Canary &canary, const std::optional<TrafficSplit> &split,
                   const EventList &events, const QDateTime &now, const Surroundings &surroundings = {});

} // namespace Flightdeck::Rollouts
