#include "rollouts/actionverify.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Flightdeck::Rollouts {

using Kubernetes::CanaryPhase;

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(RolloutActions)
};

constexpr int graceSeconds = 10; ///< for a tick that runs long, and for clocks that differ
constexpr int lateSeconds = 3;   ///< a status is written and read up to this much after its tick

/// Builds the checks of one verdict in order.
class Checks
{
public:
    explicit Checks(const VerifyInput &input)
        : m_input(input)
    {
    }

    void add(const QString &title, bool done, const QString &doneDetail, const QString &waiting)
    {
        m_list.append(
            {title, done ? doneDetail : waiting, done ? CheckState::Done : CheckState::Running, -1, -1, {}});
    }
    void failLast(const QString &detail)
    {
        m_list.last().state = CheckState::Failed;
        m_list.last().detail = detail;
    }
    bool lastDone() const { return m_list.last().state == CheckState::Done; }
    bool allDone() const
    {
        return std::all_of(m_list.begin(), m_list.end(),
                           [](const ActionCheck &check) { return check.state == CheckState::Done; });
    }

    /// True once Flagger had `ticks` chances to look.
    bool overdue(int ticks) const
    {
        const QDateTime first = firstTickAfter(m_input.before.canary, m_input.sent);
        const int interval = m_input.before.canary.analysis.intervalSeconds;
        const QDateTime last = (first.isValid() ? first : m_input.sent.addSecs(interval))
                                   .addSecs(qint64(interval) * (ticks - 1) + graceSeconds);
        return m_input.now > last;
    }
    /// "Flagger has not looked yet, next check in 12 s."
    QString waitWords() const
    {
        const QDateTime tick = firstTickAfter(m_input.seen.canary, m_input.now);
        if (!tick.isValid())
            return ActionWords::tr("Waiting for Flagger's next check.");
        const qint64 seconds = std::max<qint64>(1, (m_input.now.msecsTo(tick) + 999) / 1000);
        const bool looked = m_input.seen.canary.status.lastWrite != m_input.before.canary.status.lastWrite;
        return looked ? ActionWords::tr("Flagger looked at %1 and has not done it yet, next check in %2 s.")
                            .arg(clockWords(m_input.seen.canary.status.lastWrite))
                            .arg(seconds)
                      : ActionWords::tr("Flagger has not looked yet, next check in %1 s.").arg(seconds);
    }

    ActionVerdict verdict(int ticks)
    {
        ActionVerdict result;
        const bool failed = std::any_of(m_list.begin(), m_list.end(), [](const ActionCheck &check) {
            return check.state == CheckState::Failed;
        });
        if (allDone()) {
            result.outcome = ActionOutcome::Reached;
        } else if (failed || overdue(ticks)) {
            result.outcome = ActionOutcome::NotReached;
        }
        // Only the first open one is waited for, or was not reached.
        CheckState next = result.outcome == ActionOutcome::Pending ? CheckState::Running
                          : failed                                 ? CheckState::Waiting
                                                                   : CheckState::Failed;
        for (ActionCheck &check : m_list) {
            if (check.state == CheckState::Running)
                check.state = std::exchange(next, CheckState::Waiting);
        }
        result.checks = m_list;
        return result;
    }

private:
    const VerifyInput &m_input;
    QList<ActionCheck> m_list;
};

QString phaseWords(const Kubernetes::Canary &canary)
{
    return canary.status.phaseName.isEmpty() ? ActionWords::tr("no phase") : canary.status.phaseName;
}

/// The gate as all replicas have it.
void addGates(Checks &checks, const ActionBasis &seen, bool open, const QString &title)
{
    int asWanted = 0;
    QStringList problems;
    for (const GateState &gate : seen.gates) {
        asWanted += gate.open == open ? 1 : 0;
        if (!gate.problem.isEmpty())
            problems << gate.problem;
    }
    if (!seen.gateProblem.isEmpty())
        problems << seen.gateProblem;
    const int all = int(seen.gates.size());
    const QString count = open ? ActionWords::tr("open on %1 of %2 replicas of the load tester")
                               : ActionWords::tr("closed on %1 of %2 replicas of the load tester");
    QString detail = count.arg(asWanted).arg(all);
    if (!problems.isEmpty())
        detail += QStringLiteral(": ") + problems.first();
    checks.add(title, all > 0 && asWanted == all, detail, detail);
}

ActionVerdict verifySuspend(const VerifyInput &in)
{
    Checks checks(in);
    const Kubernetes::Canary &seen = in.seen.canary;
    checks.add(ActionWords::tr("spec.suspend is true"), seen.suspended, ActionWords::tr("read back"),
               ActionWords::tr("not there yet"));
    if (!seen.suspended && in.held.canary.suspended)
        checks.failLast(
            ActionWords::tr("It was true and is false again: somebody else or Flux set it back."));
    if (!isRunning(seen.status.phase))
        return checks.verdict(1);
    const QString title = ActionWords::tr("The split stays at %1").arg(splitWords(in.held.split));
    const QDateTime tick = firstTickAfter(in.before.canary, in.sent);
    const bool passed = in.skipped > in.sent || (tick.isValid() && in.now > tick.addSecs(lateSeconds));
    const bool frozen = in.seen.split && in.held.split && *in.seen.split == *in.held.split;
    const QString seenWords = in.skipped > in.sent ? ActionWords::tr("Flagger says that it skips this run")
                                                   : ActionWords::tr("unchanged over a whole check");
    checks.add(title, passed && frozen,
               in.held.split == in.before.split
                   ? seenWords
                   : ActionWords::tr("a check that was under way moved it once more; then %1").arg(seenWords),
               checks.waitWords());
    if (!in.seen.split)
        checks.failLast(ActionWords::tr("The VirtualService cannot be read, so the split is not known."));
    else if (in.held.split && !frozen)
        checks.failLast(
            ActionWords::tr("It moved to %1 although it is suspended.").arg(splitWords(in.seen.split)));
    return checks.verdict(2);
}

ActionVerdict verifyResume(const VerifyInput &in)
{
    Checks checks(in);
    const Kubernetes::Canary &seen = in.seen.canary;
    checks.add(ActionWords::tr("spec.suspend is false"), !seen.suspended, ActionWords::tr("read back"),
               ActionWords::tr("not there yet"));
    if (!isRunning(in.before.canary.status.phase))
        return checks.verdict(1);
    const bool looked = seen.status.lastWrite != in.before.canary.status.lastWrite || in.spoke > in.sent;
    checks.add(ActionWords::tr("Flagger looks at it again"), looked,
               ActionWords::tr("%1 at %2").arg(phaseWords(seen), splitWords(in.seen.split)),
               checks.waitWords());
    return checks.verdict(2);
}

/// Why Flagger may pass over an abort.
QString abortHindrance(const VerifyInput &in)
{
    const auto wanted = in.seen.target.wanted();
    const auto available = in.seen.target.available();
    if (in.seen.canary.suspended)
        return ActionWords::tr("It is suspended: Flagger looks at nothing.");
    if (wanted && available && *available < *wanted)
        return ActionWords::tr("Pods are not ready (%1 of %2): Flagger asks for no abort until they are.")
            .arg(*available)
            .arg(*wanted);
    return ActionWords::tr("Three checks were due, and it is not rolled back.");
}

ActionVerdict verifyAbort(const VerifyInput &in)
{
    Checks checks(in);
    const Kubernetes::Canary &seen = in.seen.canary;
    const bool failed = seen.status.phase == CanaryPhase::Failed;
    const bool gate = !in.choice.hook.isEmpty();
    if (gate) {
        if (failed)
            checks.add(ActionWords::tr("Rollback gate open"), true, ActionWords::tr("Flagger passed it"), {});
        else
            addGates(checks, in.seen, true, ActionWords::tr("Rollback gate open"));
    } else {
        const int threshold = in.before.canary.analysis.threshold;
        checks.add(ActionWords::tr("failedChecks is at the threshold"),
                   failed || seen.status.failedChecks >= threshold,
                   ActionWords::tr("%1 of %2, attempt %3")
                       .arg(failed ? threshold : seen.status.failedChecks)
                       .arg(threshold)
                       .arg(in.sentCount),
                   ActionWords::tr("a check of Flagger set it back to %1; setting it again")
                       .arg(seen.status.failedChecks));
    }
    checks.add(ActionWords::tr("Phase Failed"), failed, ActionWords::tr("Flagger rolled it back"),
               checks.waitWords());
    if (seen.status.phase == CanaryPhase::Promoting || seen.status.phase == CanaryPhase::Finalising ||
        seen.status.phase == CanaryPhase::Succeeded)
        checks.failLast(
            ActionWords::tr("Too late: Flagger promoted it. The phase is %1.").arg(phaseWords(seen)));
    else if (!gate && !failed && seen.status.lastAppliedSpec != in.before.canary.status.lastAppliedSpec)
        checks.failLast(ActionWords::tr("A new revision began a run of its own; that one is not aborted."));
    else if (!failed && checks.overdue(3))
        checks.failLast(abortHindrance(in));
    checks.add(ActionWords::tr("VirtualService 100 / 0"),
               failed && in.seen.split && in.seen.split->canary == 0,
               ActionWords::tr("all traffic is on the primary"),
               in.seen.split ? ActionWords::tr("now %1").arg(splitWords(in.seen.split))
                             : ActionWords::tr("it cannot be read"));
    const auto wanted = in.seen.target.wanted();
    checks.add(ActionWords::tr("Target scaled to 0"), failed && wanted == 0,
               ActionWords::tr("no pod of the new version is wanted"),
               wanted ? ActionWords::tr("replicas now: %1").arg(*wanted)
                      : ActionWords::tr("it cannot be read"));
    if (gate && failed)
        addGates(checks, in.seen, false, ActionWords::tr("Rollback gate closed again"));
    else if (gate)
        checks.add(ActionWords::tr("Rollback gate closed again"), false, {},
                   ActionWords::tr("after Failed, or the next run would be rolled back too"));
    return checks.verdict(3);
}

bool waitsAt(const Kubernetes::CanaryWebhook &hook, const Kubernetes::Canary &canary)
{
    return (hook.type == QLatin1String("confirm-rollout") && canary.status.phase == CanaryPhase::Waiting) ||
           (hook.type == QLatin1String("confirm-promotion") &&
            canary.status.phase == CanaryPhase::WaitingPromotion);
}

ActionVerdict verifyGate(const VerifyInput &in)
{
    Checks checks(in);
    const bool open = in.choice.kind == ActionKind::OpenGate;
    addGates(checks, in.seen, open, open ? ActionWords::tr("Gate open") : ActionWords::tr("Gate closed"));
    const auto *hook = hookNamed(in.before.canary, in.choice.hook);
    if (!open || !hook || !waitsAt(*hook, in.before.canary))
        return checks.verdict(1);
    const bool moved = in.seen.canary.status.phase != in.before.canary.status.phase;
    checks.add(ActionWords::tr("The run goes on"), moved,
               ActionWords::tr("%1 at %2").arg(phaseWords(in.seen.canary), splitWords(in.seen.split)),
               checks.waitWords());
    if (!moved && checks.overdue(2))
        checks.failLast(
            ActionWords::tr("The gate is open, but it is still %1 after two checks: something else "
                            "holds it.")
                .arg(phaseWords(in.seen.canary)));
    return checks.verdict(2);
}

ActionVerdict verifyRevert(const VerifyInput &in)
{
    Checks checks(in);
    const bool same = in.seen.target.isRead() && in.seen.target.images() == in.before.primary.images();
    checks.add(ActionWords::tr("The template has the promoted image"), same, ActionWords::tr("read back"),
               ActionWords::tr("not there yet"));
    if (!same && in.held.target.isRead() && in.held.target.images() == in.before.primary.images())
        checks.failLast(ActionWords::tr("It was there and is gone: somebody else or Flux set it back."));
    if (in.before.canary.status.phase != CanaryPhase::Failed)
        return checks.verdict(1);
    const CanaryPhase phase = in.seen.canary.status.phase;
    // In Failed every tick writes the status.
    const bool looked = in.seen.canary.status.lastWrite != in.held.canary.status.lastWrite;
    checks.add(ActionWords::tr("No new run begins"), looked && phase == CanaryPhase::Failed,
               ActionWords::tr("Flagger looked at %1 and stays at Failed")
                   .arg(clockWords(in.seen.canary.status.lastWrite)),
               checks.waitWords());
    if (phase != CanaryPhase::Failed)
        checks.failLast(ActionWords::tr(
            "A run began: the template differs from the promoted one in more than the image."));
    return checks.verdict(2);
}

ActionVerdict verifyRetry(const VerifyInput &in)
{
    Checks checks(in);
    const auto stamp = [](const WorkloadState &target) {
        return target.object[QLatin1String("spec")][QLatin1String("template")][QLatin1String("metadata")]
                            [QLatin1String("annotations")][QLatin1String("flightdeck/retried-at")];
    };
    checks.add(ActionWords::tr("The pod template is touched"),
               in.seen.target.isRead() && stamp(in.seen.target) != stamp(in.before.target),
               ActionWords::tr("read back"), ActionWords::tr("not there yet"));
    const Kubernetes::CanaryStatus &status = in.seen.canary.status;
    const bool began = status.phase != CanaryPhase::Failed;
    checks.add(ActionWords::tr("A run begins"), began, phaseWords(in.seen.canary), checks.waitWords());
    // In Failed a tick stores the revision first and the phase up to a second later (flagger 1.37,
    // scheduler.go shouldAdvance; a real one was read in between).
    const bool tickIsOver = status.lastWrite.addSecs(lateSeconds) < in.now;
    if (!began && tickIsOver && status.lastAppliedSpec != in.before.canary.status.lastAppliedSpec)
        checks.failLast(
            ActionWords::tr("Flagger took note of the revision without a run, because the primary was "
                            "not ready. Retry again when it is."));
    else if (!began && checks.overdue(2))
        checks.failLast(ActionWords::tr("Flagger has begun no run in two checks."));
    return checks.verdict(2);
}

ActionVerdict verifyFlux(const VerifyInput &in)
{
    Checks checks(in);
    const bool hold = in.choice.kind == ActionKind::HoldFlux;
    const auto suspended = in.seen.flux ? in.seen.flux->suspended : std::nullopt;
    checks.add(hold ? ActionWords::tr("Flux is suspended") : ActionWords::tr("Flux is released"),
               suspended == hold, in.seen.flux ? in.seen.flux->title() : QString(),
               suspended ? ActionWords::tr("not there yet") : ActionWords::tr("it cannot be read"));
    return checks.verdict(1);
}

} // namespace

QDateTime firstTickAfter(const Kubernetes::Canary &canary, const QDateTime &moment)
{
    const QDateTime last = canary.status.lastWrite;
    const qint64 interval = qint64(canary.analysis.intervalSeconds) * 1000;
    if (!last.isValid() || interval <= 0)
        return {};
    const qint64 passed = std::max<qint64>(0, last.msecsTo(moment));
    return last.addMSecs((passed / interval + 1) * interval);
}

ActionVerdict verify(const VerifyInput &input)
{
    switch (input.choice.kind) {
    case ActionKind::Suspend:
        return verifySuspend(input);
    case ActionKind::Resume:
        return verifyResume(input);
    case ActionKind::Abort:
        return verifyAbort(input);
    case ActionKind::OpenGate:
    case ActionKind::CloseGate:
        return verifyGate(input);
    case ActionKind::RevertImage:
        return verifyRevert(input);
    case ActionKind::Retry:
        return verifyRetry(input);
    case ActionKind::HoldFlux:
    case ActionKind::ReleaseFlux:
        return verifyFlux(input);
    }
    return {};
}

} // namespace Flightdeck::Rollouts
