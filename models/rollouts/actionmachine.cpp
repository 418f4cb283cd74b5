#include "rollouts/actionmachine.h"

#include <QCoreApplication>

#include <utility>

namespace Flightdeck::Rollouts {

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(RolloutActions)
};

constexpr int mostConflicts = 3;

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
            return refuse(
                gateEndpoint(m_state.choice) == QLatin1String("open")
                    ? ActionWords::tr("The gate is open already; Flagger asks it at its next check.")
                    : ActionWords::tr("The gate is closed already."),
                now);
        return planned(now);
    }
    auto patch = planPatch(m_state.choice, m_basis, m_stamp);
    if (!patch)
        return refuse(patch.error().text(), now);
    m_patch = *patch;
    plan.object = m_patch.ref.title();
    if (m_state.choice.kind == ActionKind::RevertImage && differsBeyondImages(m_basis))
        plan.caution =
            QString(plan.caution + u' ' +
                    ActionWords::tr("The pod template differs from the promoted one in more than the "
                                    "image. That stays, so Flagger sees another revision."))
                .trimmed();
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
                        : ActionWords::tr("accepted, replicas: %1").arg(taken),
           now);
    return verifying();
}

} // namespace Flightdeck::Rollouts
