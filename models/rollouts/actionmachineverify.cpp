// What becomes of an action once it was sent.
#include "rollouts/actionmachine.h"

#include <QCoreApplication>

#include <algorithm>

namespace Flightdeck::Rollouts {

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(RolloutActions)
};

constexpr int mostUnread = 10; ///< readings in a row that fail before giving up
constexpr int mostSent = 8;    ///< of failedChecks, which a failing check of the same tick overwrites

} // namespace

/// The answer of a patch was lost: what the object holds tells.
ActionCommand ActionMachine::settle(const tl::expected<ActionBasis, WriteProblem> &basis,
                                    const QDateTime &now)
{
    if (!basis) {
        if (++m_unread < mostUnread)
            return ActionCommand::WaitAndSettle;
        finish(CheckState::Failed, basis.error().error.text(), now);
        return fail(
            ActionWords::tr("Not known whether it was done"),
            ActionWords::tr("The answer was lost and the cluster cannot be read. It was sent once. Look "
                            "at %1 when the cluster answers again.")
                .arg(m_state.plan.object),
            now);
    }
    const bool target =
        m_state.choice.kind == ActionKind::RevertImage || m_state.choice.kind == ActionKind::Retry;
    const bool flux =
        m_state.choice.kind == ActionKind::HoldFlux || m_state.choice.kind == ActionKind::ReleaseFlux;
    const QJsonObject &read = target ? basis->target.object : flux ? basis->fluxObject : basis->canaryObject;
    const bool overtaken = m_patch.status && basis->canary.status.phase == Kubernetes::CanaryPhase::Failed;
    m_answerLost = false;
    if (overtaken || holdsChanges(read, m_patch.object, m_expected)) {
        finish(CheckState::Done, ActionWords::tr("the answer was lost; read back, it was done"), now);
        return verifying();
    }
    finish(CheckState::Failed, ActionWords::tr("the answer was lost; read back, it was not done"), now);
    return fail(
        ActionWords::tr("Not done: the answer was lost and the change is not there"),
        ActionWords::tr("%1 is as it was. It was sent once; a request still on its way would arrive late.")
            .arg(m_state.plan.object),
        now);
}

ActionCommand ActionMachine::takeReadBack(const tl::expected<ActionBasis, WriteProblem> &basis,
                                          const QDateTime &spoke, const QDateTime &skipped,
                                          const QDateTime &now)
{
    if (m_answerLost && !usesGate(m_state.choice) && m_sentCount == 1)
        return settle(basis, now);
    if (!basis) {
        if (basis.error().kind == WriteProblem::Kind::Missing)
            return fail(ActionWords::tr("The Canary is gone"),
                        ActionWords::tr("It was deleted while this was being verified."), now);
        m_state.trueNow =
            ActionWords::tr("The cluster cannot be read just now: %1").arg(basis.error().error.text());
        if (++m_unread < mostUnread)
            return ActionCommand::WaitAndReadBack;
        m_state.headline = ActionWords::tr("Sent, not verified");
        m_state.next = ActionWords::tr("Look again when the cluster answers.");
        return end(ActionPhase::NotReached, now);
    }
    m_unread = 0;
    m_basis = *basis;
    if (!m_held)
        m_held = m_basis;
    return judge(spoke, skipped, now);
}

ActionCommand ActionMachine::judge(const QDateTime &spoke, const QDateTime &skipped, const QDateTime &now)
{
    VerifyInput input;
    input.choice = m_state.choice;
    input.before = m_before;
    input.held = *m_held;
    input.seen = m_basis;
    input.sent = m_state.sent;
    input.now = now;
    input.spoke = spoke;
    input.skipped = skipped;
    input.sentCount = m_sentCount;
    const ActionVerdict verdict = verify(input);
    QList<ActionCheck> checks{m_state.checks.first()};
    for (qsizetype i = 0; i < verdict.checks.size(); ++i) {
        ActionCheck check = verdict.checks[i];
        if (i + 1 < m_state.checks.size()) {
            const ActionCheck &known = m_state.checks[i + 1];
            check.startedMs = known.startedMs;
            if (known.state == check.state) {
                check.doneMs = known.doneMs;
                check.wall = known.wall;
            }
        }
        if (check.state != CheckState::Waiting && check.startedMs < 0)
            check.startedMs = since(now);
        if ((check.state == CheckState::Done || check.state == CheckState::Failed) && check.doneMs < 0) {
            check.doneMs = since(now);
            check.wall = now;
        }
        checks.append(check);
    }
    m_state.checks = checks;
    const Kubernetes::Canary &canary = m_basis.canary;
    m_state.trueNow = ActionWords::tr("The phase is %1, the split %2.")
                          .arg(canary.status.phaseName, splitWords(m_basis.split));
    if (verdict.outcome != ActionOutcome::Pending)
        return endVerified(verdict.outcome, now);
    if (m_state.choice.kind != ActionKind::Abort)
        return ActionCommand::WaitAndReadBack;
    const bool failed = canary.status.phase == Kubernetes::CanaryPhase::Failed;
    if (usesGate(m_state.choice) && failed && !m_closeSent) {
        m_closing = m_closeSent = true;
        return ActionCommand::PostGates;
    }
    const int threshold = m_before.canary.analysis.threshold;
    if (!usesGate(m_state.choice) && !failed && canary.status.failedChecks < threshold &&
        m_sentCount < mostSent) {
        if (const auto again = planPatch(m_state.choice, m_basis, m_stamp)) {
            m_patch = *again;
            return ActionCommand::Send;
        }
    }
    return ActionCommand::WaitAndReadBack;
}

ActionCommand ActionMachine::endVerified(ActionOutcome outcome, const QDateTime &now)
{
    const ActionKind kind = m_state.choice.kind;
    if (outcome == ActionOutcome::Reached) {
        m_state.headline = ActionWords::tr("Done and verified: %1").arg(actionTitle(m_state.choice));
        m_state.next = m_state.plan.next;
        return end(ActionPhase::Done, now);
    }
    const auto open =
        std::find_if(m_state.checks.begin(), m_state.checks.end(),
                     [](const ActionCheck &check) { return check.state == CheckState::Failed; });
    m_state.headline = open == m_state.checks.end() ? ActionWords::tr("Sent, but not reached")
                                                    : ActionWords::tr("Not reached: %1").arg(open->title);
    if (open != m_state.checks.end())
        m_state.trueNow = QStringLiteral("%1 %2").arg(open->detail, m_state.trueNow);
    const bool gateOpen = std::any_of(m_basis.gates.begin(), m_basis.gates.end(),
                                      [](const GateState &gate) { return gate.open == true; });
    if (kind == ActionKind::Abort && usesGate(m_state.choice) && gateOpen) {
        m_state.leftOpen = m_state.choice.hook;
        m_state.next =
            ActionWords::tr("The rollback gate is still open: Flagger rolls back as soon as it looks, "
                            "and the next run too until the gate is closed.");
    } else if (kind == ActionKind::Abort) {
        m_state.next = ActionWords::tr("Abort again, or suspend it to freeze the split meanwhile.");
    }
    return end(ActionPhase::NotReached, now);
}

} // namespace Flightdeck::Rollouts
