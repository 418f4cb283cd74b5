#pragma once

#include "core/result.h"
#include "killswitch/plan.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace Flightdeck::KillSwitch {

enum class StepId { Requested, Committed, Accepted, Visible, Served, Effective };
constexpr int stepCount = 6;
enum class StepState { Waiting, Running, Done, Failed };

/// One rung of the clock ladder.
struct Step
{
    StepId id = StepId::Requested;
    StepState state = StepState::Waiting;
    qint64 startedMs = -1; ///< since the press; -1 = not yet
    qint64 doneMs = -1;    ///< since the press, also for Failed
    QDateTime wall;        ///< when it was done or failed, UTC
    QString title;         ///< "Served by 1 of 2 replicas"
    QString detail;        ///< one plain sentence
};

/// What a replica serves of the flag.
enum class Answer {
    Unknown,  ///< not asked yet, no answer, or the flag is unknown there
    AsBefore, ///< not yet what is wanted
    Wanted,   ///< every witness and the flag itself are as wanted
};

struct ReplicaRow
{
    QString name;
    Answer answer = Answer::Unknown;
    int asked = 0;                 ///< people in the last whole round
    int wanted = 0;                ///< of them, how many got what is wanted
    int unknown = 0;               ///< of them, how many got no usable answer
    qint64 servedAtMs = -1;        ///< since the press, when first Wanted; -1 = not yet
    QDateTime nextPoll;            ///< latest time at which it will have read git, UTC; invalid = unknown
    QDateTime updatedAt;           ///< when it built what it serves, UTC
    QString detail;                ///< what is missing, one plain sentence
    bool standsForSeveral = false; ///< see FliptReplica: who answers cannot be told
};

/// A press that waits on this machine because git does not answer. It is sent by itself once git does.
struct Waiting
{
    QDateTime since; ///< UTC
    QDateTime next;  ///< UTC, of the next try
    int tries = 1;
    QString why;              ///< of the last try
    bool othersFirst = false; ///< git answers, but others' commits came first each time
    bool mayBeThere = false;  ///< a try broke off after something was sent: the branch may hold it
};

enum class Phase { Idle, Armed, Running, Effective, Failed };

/// Why a run ended without being effective.
enum class Failure {
    None,
    NotPlanned,      ///< nothing was sent: the change could not be made or proved
    NotCommitted,    ///< nothing was sent: the repository could not be read or written
    NotAccepted,     ///< the server declined
    NotVisible,      ///< accepted, but not found on the branch afterwards
    Unverified,      ///< on the branch, but there is no replica to ask
    NotServed,       ///< on the branch, but a replica does not serve it in time: probably rejected
    Reverted,        ///< it was effective, and the branch gives the flag again since
    MetricsDisagree, ///< replicas serve it, the metrics still count the flag
    Abandoned,
};

/// Everything about one press, for the views and the command line. A value.
struct Run
{
    Phase phase = Phase::Idle;
    Target target;
    QString reason;
    QDateTime pressed; ///< UTC
    std::array<Step, stepCount> steps;
    QList<ReplicaRow> replicas; ///< those that are there; it changes while pods come and go
    QStringList gone; ///< names of replicas that vanished during the run: they serve nothing any more
    QString headline; ///< "Not effective yet: 1 of 2"
    QString trueNow;  ///< what is true now, in one or two sentences
    QString next;     ///< what to do or wait for; may be empty
    std::optional<Waiting> waiting; ///< while git does not answer
    bool resumed = false;           ///< begun by an earlier run of the program
    bool drill = false;             ///< a rehearsal on a flag that nobody depends on
    QString store;                  ///< where commits go, for people
    QString secondStore;            ///< where else it could be sent while `waiting`; may be empty
    bool onSecond = false;          ///< it goes to the second store
    Failure failure = Failure::None;
    QString link;      ///< with NotAccepted: where the change waits to be merged by others; may be empty
    Core::Error error; ///< with a failure
    QString commit;    ///< ours, or the tip when nothing had to change; empty before
    bool alreadyThere = false;
    QStringList overridden;          ///< doubts of the check here that a person set aside for this run
    std::optional<double> metricsOn; ///< answers "on" a second; no value = not watched or no data
    QString metricsWords;
    QDateTime clientsBy;   ///< UTC; until then clients that keep the flags themselves may give the old answer
    qint64 expectedMs = 0; ///< since the press: about when every replica should serve it; 0 = unknown
    qint64 worstMs = 0;    ///< since the press: the latest poll of the slowest replica; 0 = unknown
    qint64 rejectedMs = 0; ///< since the press: after this it counts as rejected by Flipt; 0 = unknown
    qint64 endedMs = -1;   ///< since the press

    const Step &step(StepId id) const { return steps[size_t(id)]; }
    Step &step(StepId id) { return steps[size_t(id)]; }
    int wantedReplicas() const;
    /// False when a row stands for an unknown number of servers.
    bool replicasApart() const;
};

/// Stable English words for scripts: "requested" ... "effective"; "waiting" ... "failed"; "notServed" ...
QString stepName(StepId id);
QString stateName(StepState state);
QString failureName(Failure failure);

} // namespace Flightdeck::KillSwitch
