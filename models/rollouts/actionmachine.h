#pragma once

#include "rollouts/actionverify.h"

namespace Flightdeck::Rollouts {

enum class ActionPhase {
    Preparing, ///< rights, a fresh reading, the server's dry run; nothing is sent
    Ready,     ///< the plan waits for a person
    Sending,
    Verifying,  ///< sent; what becomes of it is read
    Done,       ///< every check was seen
    NotReached, ///< sent, and not everything became true in time
    Refused,    ///< nothing was sent: it cannot work or is not allowed
    Failed,     ///< nothing is true of it, or it is not known whether it was done
};

/// Everything about one action, for views and records. A value.
struct ActionState
{
    ActionPhase phase = ActionPhase::Preparing;
    ActionChoice choice;
    ObjectRef canary;
    ActionPlan plan;
    QList<ActionCheck> checks; ///< what was sent, and what was verified
    QString headline;
    QString trueNow;     ///< what is true now, one or two sentences
    QString next;        ///< what to do; may be empty
    QString leftOpen;    ///< the rollback hook whose gate an abort could not close again; else empty
    QString notice;      ///< on the plan: that it changed since it was looked at; may be empty
    QDateTime begun;     ///< UTC
    QDateTime sent;      ///< UTC; invalid: nothing was sent
    qint64 endedMs = -1; ///< since sending, or since the beginning when nothing was sent; -1: goes on

    bool ended() const { return phase >= ActionPhase::Done; }
};

/// What the driver has to do next.
enum class ActionCommand {
    Nothing,
    ReviewAccess,
    ReadBasis,
    DryRun,    ///< patch() with dryRun
    Send,      ///< patch()
    PostGates, ///< endpoint() to every replica whose gate is not as wanted
    ReadBack,  ///< at once
    WaitAndReadBack,
    WaitAndSettle, ///< the answer was lost: read after a pause whether it was done
};

/// How a gate's replica took the request.
struct GatePosted
{
    GateReplica replica;
    Core::Result<int> status; ///< HTTP status; an error when no answer came: it may have been done
};

/// The course of one action without any input or output: every function takes what happened and says what to
/// do next. Conflicts lead back to reading and judging; a write whose answer was lost is looked for, never
/// sent again.
class ActionMachine
{
public:
    /// @param now UTC.
    ActionMachine(ActionChoice choice, ObjectRef canary, const QDateTime &now);

    const ActionState &state() const { return m_state; }
    const PlannedPatch &patch() const { return m_patch; }
    /// The last reading, for gates' addresses and replicas.
    const ActionBasis &basis() const { return m_basis; }
    /// The next gate request: "open" or "close".
    QString endpoint() const;

    ActionCommand start() { return ActionCommand::ReviewAccess; }
    /// @param denied in words; empty: allowed, by the right that `words` names.
    ActionCommand takeAccess(const QString &denied, const QString &words, const QDateTime &now);
    ActionCommand takeBasis(const tl::expected<ActionBasis, WriteProblem> &basis, const QDateTime &now);
    ActionCommand takeDryRun(const ObjectResult &answer, const QDateTime &now);
    /// A person agreed to the plan. Only in Ready.
    ActionCommand confirm(const QDateTime &now);
    ActionCommand takeSent(const ObjectResult &answer, const QDateTime &now);
    ActionCommand takePosted(const QList<GatePosted> &posted, const QDateTime &now);
    /// A reading after something was sent.
    /// @param spoke, skipped see VerifyInput.
    ActionCommand takeReadBack(const tl::expected<ActionBasis, WriteProblem> &basis, const QDateTime &spoke,
                               const QDateTime &skipped, const QDateTime &now);

private:
    ActionCommand refuse(const QString &why, const QDateTime &now);
    ActionCommand fail(const QString &headline, const QString &trueNow, const QDateTime &now);
    ActionCommand end(ActionPhase phase, const QDateTime &now);
    ActionCommand planned(const QDateTime &now);
    ActionCommand verifying();
    ActionCommand settle(const tl::expected<ActionBasis, WriteProblem> &basis, const QDateTime &now);
    ActionCommand judge(const QDateTime &spoke, const QDateTime &skipped, const QDateTime &now);
    ActionCommand endVerified(ActionOutcome outcome, const QDateTime &now);
    void begin(const QString &title, const QString &detail, const QDateTime &now);
    void finish(CheckState state, const QString &detail, const QDateTime &now);
    qint64 since(const QDateTime &now) const
    {
        return m_state.sent.isValid() ? m_state.sent.msecsTo(now) : 0;
    }

    ActionState m_state;
    QDateTime m_stamp;
    ActionBasis m_basis;
    ActionBasis m_before; ///< as sent
    std::optional<ActionBasis> m_held;
    PlannedPatch m_patch;
    QJsonObject m_expected;      ///< the dry run's answer
    QList<FieldChange> m_agreed; ///< what the person saw
    QList<GatePost> m_agreedPosts;
    bool m_confirmed = false;
    bool m_answerLost = false;
    bool m_closing = false; ///< the rollback gate is to be closed again
    bool m_closeSent = false;
    int m_conflicts = 0;
    int m_unread = 0;
    int m_sentCount = 0;
};

} // namespace Flightdeck::Rollouts
