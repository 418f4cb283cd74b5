#include "rollouts/actionmachine.h"

#include <QCoreApplication>

#include <algorithm>

namespace Flightdeck::Rollouts {

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(RolloutActions)
};

constexpr int mostConflicts = 3;
constexpr int mostUnread = 10; ///< readings in a row that fail before giving up
constexpr int mostSent = 8;    ///< of failedChecks, which a failing check of the same tick overwrites

} // namespace

ActionMachine::ActionMachine(ActionChoice choice, ObjectRef canary, const QDateTime &now)
    : m_stamp(now)
{
    m_state.choice = std::move(choice);
    m_state.canary = std::move(canary);
    m_state.begun = now;
    m_state.headline = ActionWords::tr("Reading what it would do");
}

QString ActionMachine::endpoint() const
{
    return m_closing ? QStringLiteral("close") : gateEndpoint(m_state.choice);
}

ActionCommand ActionMachine::end(ActionPhase phase, const QDateTime &now)
{
    m_state.phase = phase;
    m_state.endedMs = (m_state.sent.isValid() ? m_state.sent : m_state.begun).msecsTo(now);
    return ActionCommand::Nothing;
}

ActionCommand ActionMachine::refuse(const QString &why, const QDateTime &now)
{
    m_state.headline = why;
    m_state.trueNow = ActionWords::tr("Nothing was sent.");
    return end(ActionPhase::Refused, now);
}

ActionCommand ActionMachine::fail(const QString &headline, const QString &trueNow, const QDateTime &now)
{
    m_state.headline = headline;
    m_state.trueNow = trueNow;
    return end(ActionPhase::Failed, now);
}

void ActionMachine::begin(const QString &title, const QString &detail, const QDateTime &now)
{
    m_state.checks.append({title, detail, CheckState::Running, since(now), -1, {}});
}

void ActionMachine::finish(CheckState state, const QString &detail, const QDateTime &now)
{
    ActionCheck &check = m_state.checks.first();
    check.state = state;
    check.detail = detail;
    check.doneMs = since(now);
    check.wall = now;
}

ActionCommand ActionMachine::takeAccess(const QString &denied, const QString &words, const QDateTime &now)
{
    if (!denied.isEmpty())
        return refuse(denied, now);
    m_state.plan.access = words;
    return ActionCommand::ReadBasis;
}

ActionCommand ActionMachine::takeBasis(const tl::expected<ActionBasis, WriteProblem> &basis,
                                       const QDateTime &now)
{
    if (!basis)
        return refuse(ActionWords::tr("The Canary cannot be read, so nothing is sent. %1")
                          .arg(basis.error().error.text()),
                      now);
    m_basis = *basis;
    const Situation situation = situationOf(m_basis, now);
    if (const auto why = refusalOf(m_state.choice, situation))
        return refuse(*why, now);
    ActionPlan &plan = m_state.plan;
    plan.effect = effectOf(m_state.choice, situation);
    plan.caution = cautionOf(m_state.choice, situation);
    plan.next = nextOf(m_state.choice, situation);
    if (usesGate(m_state.choice)) {
        if (!m_basis.gateProblem.isEmpty())
            return refuse(ActionWords::tr("The load tester cannot be reached. %1").arg(m_basis.gateProblem),
                          now);
        plan.object = hookOf(m_state.choice, m_basis.canary)->name;
        plan.posts = planPosts(m_state.choice, m_basis);
        plan.undo =
            ActionWords::tr("Nobody: gates are kept in the memory of the load tester. A restart of it "
                            "closes them.");
        if (plan.posts.isEmpty())
            return refuse(gateEndpoint(m_state.choice) == QLatin1String("open")
                              ? ActionWords::tr("The gate is open already.")
                              : ActionWords::tr("The gate is closed already."),
                          now);
        return planned(now);
    }
    auto patch = planPatch(m_state.choice, m_basis, m_stamp);
    if (!patch)
        return refuse(patch.error().text(), now);
    m_patch = *patch;
    plan.object = m_patch.ref.title();
    return ActionCommand::DryRun;
}

ActionCommand ActionMachine::takeDryRun(const ObjectResult &answer, const QDateTime &now)
{
    if (!answer) {
        const WriteProblem &problem = answer.error();
        if (problem.kind == WriteProblem::Kind::Conflict && ++m_conflicts < mostConflicts)
            return ActionCommand::ReadBasis;
        return refuse(ActionWords::tr("The cluster would not take this change. %1").arg(problem.error.text()),
                      now);
    }
    m_expected = answer->object;
    ActionPlan &plan = m_state.plan;
    plan.changes = changesBetween(m_patch.object, m_expected);
    plan.warnings = answer->warnings;
    if (plan.changes.isEmpty())
        return refuse(ActionWords::tr("The cluster says that nothing would change."), now);
    plan.undo = m_patch.status
                    ? ActionWords::tr("A failing check of Flagger in the same moment; then it is set again.")
                    : undoWords(m_basis.flux, m_patch.object, plan.changes);
    plan.fluxUndoes = !m_patch.status && fluxUndoes(m_basis.flux, m_patch.object, plan.changes);
    return planned(now);
}

/// The plan is made: it waits for a person, or goes out when they agreed to this very plan.
ActionCommand ActionMachine::planned(const QDateTime &now)
{
    const ActionPlan &plan = m_state.plan;
    if (m_confirmed && plan.changes == m_agreed && plan.posts == m_agreedPosts) {
        m_state.phase = ActionPhase::Sending;
        m_state.headline = ActionWords::tr("Sending");
        m_before = m_basis;
        if (!m_state.sent.isValid()) {
            m_state.sent = now;
            begin(usesGate(m_state.choice) ? ActionWords::tr("Sent to the load tester")
                                           : ActionWords::tr("Sent to the cluster"),
                  plan.object, now);
        }
        return usesGate(m_state.choice) ? ActionCommand::PostGates : ActionCommand::Send;
    }
    if (m_confirmed)
        m_state.notice = ActionWords::tr("It changed since you looked. Nothing was sent: look again.");
    m_confirmed = false;
    m_conflicts = 0;
    m_agreed = plan.changes;
    m_agreedPosts = plan.posts;
    m_state.checks.clear();
    m_state.sent = {};
    m_state.phase = ActionPhase::Ready;
    m_state.headline = ActionWords::tr("Nothing is sent yet");
    return ActionCommand::Nothing;
}

ActionCommand ActionMachine::confirm(const QDateTime &now)
{
    Q_UNUSED(now)
    if (m_state.phase != ActionPhase::Ready)
        return ActionCommand::Nothing;
    m_confirmed = true;
    m_state.notice.clear();
    m_state.phase = ActionPhase::Sending;
    m_state.headline = ActionWords::tr("Reading once more before sending");
    return ActionCommand::ReadBasis;
}

ActionCommand ActionMachine::verifying()
{
    m_state.phase = ActionPhase::Verifying;
    m_state.headline = ActionWords::tr("Sent, not yet verified");
    m_state.trueNow = ActionWords::tr("What was sent is being read back.");
    return ActionCommand::ReadBack;
}

ActionCommand ActionMachine::takeSent(const ObjectResult &answer, const QDateTime &now)
{
    ++m_sentCount;
    if (answer && m_sentCount > 1)
        return ActionCommand::ReadBack;
    if (answer) {
        finish(
            CheckState::Done,
            answer->warnings.isEmpty()
                ? ActionWords::tr("accepted, %1").arg(m_state.plan.object)
                : ActionWords::tr("accepted; it warns: %1").arg(answer->warnings.join(QStringLiteral("; "))),
            now);
        return verifying();
    }
    const WriteProblem &problem = answer.error();
    const bool repeated = m_sentCount > 1; // of failedChecks: the run is being verified already
    switch (problem.kind) {
    case WriteProblem::Kind::Unknown:
        m_answerLost = true;
        m_state.headline = ActionWords::tr("Sent, but the answer was lost");
        m_state.trueNow = ActionWords::tr("It may or may not have been done. Reading decides; it is not sent "
                                          "again.");
        m_state.checks.first().detail = problem.error.text();
        m_state.phase = ActionPhase::Verifying;
        return repeated ? ActionCommand::WaitAndReadBack : ActionCommand::WaitAndSettle;
    case WriteProblem::Kind::Conflict:
        --m_sentCount;
        if (repeated)
            return ActionCommand::WaitAndReadBack;
        if (++m_conflicts < mostConflicts)
            return ActionCommand::ReadBasis;
        break;
    default:
        if (repeated)
            return ActionCommand::WaitAndReadBack;
        break;
    }
    finish(CheckState::Failed, problem.error.text(), now);
    return fail(problem.error.message, ActionWords::tr("The cluster declined: nothing was changed."), now);
}

ActionCommand ActionMachine::takePosted(const QList<GatePosted> &posted, const QDateTime &now)
{
    int taken = 0;
    int declined = 0;
    QString problem;
    for (const GatePosted &post : posted) {
        const bool ok = post.status && *post.status >= 200 && *post.status < 300;
        taken += ok ? 1 : 0;
        declined += post.status && !ok ? 1 : 0;
        if (!ok && problem.isEmpty())
            problem = post.status ? ActionWords::tr("%1 answers %2.")
                                        .arg(replicaTitle(*m_basis.gate, post.replica))
                                        .arg(*post.status)
                                  : post.status.error().text();
    }
    if (m_closing)
        return ActionCommand::WaitAndReadBack;
    ++m_sentCount;
    if (declined == posted.size()) {
        finish(CheckState::Failed, problem, now);
        return fail(problem, ActionWords::tr("The load tester declined: no gate was changed."), now);
    }
    m_answerLost = taken + declined < posted.size();
    finish(CheckState::Done,
           m_answerLost ? ActionWords::tr("an answer was lost, reading decides: %1").arg(problem)
           : declined   ? problem
                        : ActionWords::tr("accepted by %n replicas", nullptr, taken),
           now);
    return verifying();
}

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
    if (kind == ActionKind::Abort && usesGate(m_state.choice) && gateOpen)
        m_state.next =
            ActionWords::tr("The rollback gate is still open: Flagger rolls back as soon as it looks, "
                            "and the next run too until the gate is closed.");
    return end(ActionPhase::NotReached, now);
}

} // namespace Flightdeck::Rollouts
