#pragma once

#include "rollouts/actionplan.h"

namespace Flightdeck::Rollouts {

enum class CheckState { Waiting, Running, Done, Failed };

/// One thing that must be true before an action counts as done. Of the screen's ladder a rung.
struct ActionCheck
{
    QString title;  ///< "Phase Failed"
    QString detail; ///< what was seen, or what is waited for
    CheckState state = CheckState::Waiting;
    qint64 startedMs = -1; ///< since the press; -1: not yet
    qint64 doneMs = -1;    ///< since the press, of Failed too; -1: not yet
    QDateTime wall;        ///< when it was done or failed, UTC

    bool operator==(const ActionCheck &) const = default;
};

/// What an action is measured against.
struct VerifyInput
{
    ActionChoice choice;
    ActionBasis before; ///< as read just before it was sent
    ActionBasis held;   ///< the first reading after it was sent
    ActionBasis seen;   ///< the newest reading
    QDateTime sent;     ///< UTC
    QDateTime now;      ///< UTC
    QDateTime spoke;    ///< Flagger's newest event about the Canary, UTC; invalid: none seen
    QDateTime skipped;  ///< its newest "skipping canary run as object is suspended", UTC
    int sentCount = 1;  ///< how often failedChecks was set
};

enum class ActionOutcome { Pending, Reached, NotReached };

struct ActionVerdict
{
    QList<ActionCheck> checks; ///< titles, details and states; no clocks
    ActionOutcome outcome = ActionOutcome::Pending;
};

/// Judges by what was read, never by what was sent. An action that Flagger has to carry out is given three of
/// its checks (two where no more are needed) and ten seconds.
ActionVerdict verify(const VerifyInput &input);

/// When Flagger looks first after `moment`: a whole number of intervals after its last write. UTC; invalid
/// when it never wrote.
QDateTime firstTickAfter(const Kubernetes::Canary &canary, const QDateTime &moment);

} // namespace Flightdeck::Rollouts
