#include "killswitch/machine.h"

#include "core/backgroundjob.h"
#include "core/plaintext.h"
#include "killswitch/verdict.h"
#include "killswitch/verifier.h"
#include "killswitch/words.h"

namespace Flightdeck::KillSwitch {

namespace {

/// A change that the check here doubts is sent only when a person says so.
Core::Error doubtError(const Plan &plan)
{
    return {Core::ErrorCode::Rejected,
            Machine::tr("The check on this machine speaks against it. Nothing was sent."),
            plan.doubts.join(u' ')};
}

} // namespace

Machine::Machine(Parts parts, PlanOptions planOptions, Timing timing, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_planOptions(std::move(planOptions))
    , m_timing(timing)
    , m_context(std::make_unique<QObject>())
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // a coarse one may end a run up to a twentieth too soon
    m_metricsTimer.setSingleShot(true);
    connect(&m_metricsTimer, &QTimer::timeout, this, &Machine::watchMetrics);
    speak();
}

Machine::~Machine() = default;

qint64 Machine::elapsedMs() const
{
    if (m_run.phase == Phase::Idle || m_run.phase == Phase::Armed)
        return 0;
    return m_run.endedMs >= 0 ? m_run.endedMs : m_parts.clock->monotonicMs() - m_pressedMs;
}

void Machine::planThen(const Target &target, std::function<void()> next)
{
    m_plan.reset();
    m_parts.store->fetch(m_context.get(),
                         [this, target, next = std::move(next)](const Core::Result<StoreTree> &tree) {
                             m_storeUnread = !tree;
                             if (!tree) {
                                 m_plan = tl::unexpected(tree.error());
                                 next();
                                 return;
                             }
                             Core::runInBackground<Core::Result<Plan>>(
                                 m_context.get(),
                                 [target, tree = *tree, path = m_parts.store->path(),
                                  options = m_planOptions] { return makePlan(target, tree, path, options); },
                                 [this, next](const Core::Result<Plan> &plan) {
                                     m_plan = plan;
                                     next();
                                 });
                         });
}

void Machine::setPopulation(std::shared_ptr<const std::vector<Witness>> people)
{
    m_planOptions.population = std::move(people);
}

void Machine::arm(const Target &target)
{
    if (running())
        return;
    m_context = std::make_unique<QObject>();
    m_run = Run();
    m_run.target = target;
    m_run.phase = Phase::Armed;
    speak();
    planThen(target, [this] { Q_EMIT planned(); });
    Q_EMIT changed();
}

void Machine::disarm()
{
    if (running())
        return;
    m_context = std::make_unique<QObject>();
    m_plan.reset();
    m_run = Run();
    speak();
    Q_EMIT changed();
}

bool Machine::press(const Request &request)
{
    if (running())
        return false;
    m_context = std::make_unique<QObject>();
    m_request = request;
    if (m_request.who.isEmpty())
        m_request.who = currentUser();
    m_pressedMs = m_parts.clock->monotonicMs();
    m_run = Run();
    m_run.phase = Phase::Running;
    m_run.target = request.target;
    m_run.reason = Core::plainText(request.reason, 500);
    m_run.pressed = m_parts.clock->now();
    for (int i = 0; i < stepCount; ++i)
        m_run.steps[size_t(i)].id = StepId(i);
    if (m_verifier)
        m_verifier.release()->deleteLater(); // it may be calling us
    m_verifier = std::make_unique<Verifier>(m_parts.replicas, *m_parts.clock, m_timing.askEveryMs);
    m_run.replicas = m_verifier->rows();
    begin(StepId::Requested, {});
    complete(StepId::Requested, tr("by %1").arg(Core::plainText(m_request.who, 100)));
    audit("pressed");
    begin(StepId::Committed, tr("Reading the newest flags"));
    m_verifier->prepare(request.target);
    if (m_plan && *m_plan && (*m_plan)->target == request.target)
        commit(); // armed: the store looks at the newest tip itself
    else
        planThen(request.target, [this] { commit(); });
    speak();
    Q_EMIT changed();
    return true;
}

void Machine::commit()
{
    if (!*m_plan) {
        const Core::Error error = m_plan->error();
        fail(StepId::Committed, m_storeUnread ? Failure::NotCommitted : Failure::NotPlanned, error);
        return;
    }
    const Plan &plan = **m_plan;
    if (!plan.doubts.isEmpty() && !m_request.anyway) {
        fail(StepId::Committed, Failure::NotPlanned, doubtError(plan));
        return;
    }
    m_run.overridden = plan.doubts;
    if (!plan.doubts.isEmpty())
        audit("overridden");
    m_committed = std::make_shared<std::optional<Core::Result<Plan>>>();
    StoreCommit commit;
    commit.path = plan.path;
    commit.action =
        m_request.target.action == Action::Kill ? QStringLiteral("kill") : QStringLiteral("restore");
    commit.subject = plan.summary;
    commit.body = m_run.reason;
    commit.seenTip = plan.commit;
    commit.trailers = {
        {QStringLiteral("Flightdeck-Action"), commit.action},
        {QStringLiteral("Flightdeck-Flag"),
         QString(m_request.target.nameSpace + u'/' + m_request.target.flag)},
        {QStringLiteral("Flightdeck-By"), m_request.who},
    };
    if (!plan.doubts.isEmpty())
        commit.trailers.append({QStringLiteral("Flightdeck-Check"), QStringLiteral("overridden")});
    // Planned anew on every tip: what was proved on an older one says nothing about this one.
    commit.intent = [target = m_request.target, path = m_parts.store->path(), options = m_planOptions,
                     planned = plan.path, anyway = m_request.anyway, slot = m_committed](
                        const QByteArray &, const StoreTree &tree) -> Core::Result<QByteArray> {
        *slot = makePlan(target, tree, path, options);
        if (**slot && !(**slot)->doubts.isEmpty() && !anyway)
            *slot = tl::unexpected(doubtError((*slot)->value()));
        if (!**slot)
            return tl::unexpected((*slot)->error());
        if ((**slot)->path != planned)
            return Core::failure(Core::ErrorCode::Conflict,
                                 tr("The flag has moved to %1 meanwhile. Nothing was sent.")
                                     .arg(Core::plainText((**slot)->path, 300)));
        return (**slot)->after;
    };
    m_parts.store->commit(
        commit, m_context.get(), [this](StoreStep step, const QString &id) { takeStep(step, id); },
        [this](const Core::Result<StoreOutcome> &outcome) { takeOutcome(outcome); });
}

const Plan &Machine::committedPlan() const
{
    return m_committed->value().value();
}

void Machine::takeStep(StoreStep step, const QString &commit)
{
    m_run.commit = commit;
    const QString branch = Core::plainText(m_parts.store->branch(), 100);
    switch (step) {
    case StoreStep::Committed: // after a lost race it comes again
        if (const auto &plan = *m_committed; plan && *plan)
            complete(StepId::Committed,
                     tr("%1, proved on %2 ids").arg(commit.left(7)).arg((*plan)->proof.sampled));
        begin(StepId::Accepted, tr("Waiting for %1").arg(m_parts.store->displayName()));
        break;
    case StoreStep::Accepted:
        complete(StepId::Accepted, tr("%1 says ok for %2").arg(m_parts.store->displayName(), branch));
        begin(StepId::Visible, tr("Fetching %1 back").arg(branch));
        break;
    case StoreStep::Visible:
        complete(StepId::Visible, tr("Fetched back: %1 holds %2").arg(branch, commit.left(7)));
        break;
    }
    speak();
    Q_EMIT changed();
}

void Machine::takeOutcome(const Core::Result<StoreOutcome> &outcome)
{
    if (!outcome) {
        const Verdict verdict = judgeStoreError(m_run, outcome.error(), *m_committed && !**m_committed);
        fail(verdict.step, verdict.failure, outcome.error());
        return;
    }
    m_run.commit = outcome->commit;
    m_run.alreadyThere = outcome->alreadyThere;
    m_run.overridden = committedPlan().doubts;
    if (outcome->alreadyThere) {
        const QString already = tr("Already so in git at %1: nothing to commit").arg(outcome->commit.left(7));
        complete(StepId::Committed, already);
        complete(StepId::Accepted, tr("Nothing to push"));
        complete(
            StepId::Visible,
            tr("%1 is at %2").arg(Core::plainText(m_parts.store->branch(), 100), outcome->commit.left(7)));
    }
    audit("visible");
    verify();
}

void Machine::abandon()
{
    if (!running())
        return;
    for (const Step &step : m_run.steps) {
        if (step.state == StepState::Running) {
            fail(step.id, Failure::Abandoned,
                 {Core::ErrorCode::Cancelled,
                  tr("It is not followed any more. What was sent stays sent."),
                  {}});
            return;
        }
    }
}

void Machine::begin(StepId id, const QString &detail)
{
    Step &step = m_run.step(id);
    step.state = StepState::Running;
    step.startedMs = elapsedMs();
    step.detail = detail;
}

void Machine::complete(StepId id, const QString &detail)
{
    Step &step = m_run.step(id);
    step.state = StepState::Done;
    step.doneMs = elapsedMs();
    if (step.startedMs < 0)
        step.startedMs = step.doneMs;
    step.wall = m_parts.clock->now();
    step.detail = detail;
}

void Machine::fail(StepId id, Failure failure, const Core::Error &error)
{
    complete(id, error.text());
    m_run.step(id).state = StepState::Failed;
    m_run.failure = failure;
    m_run.error = error;
    end(Phase::Failed);
}

void Machine::end(Phase phase)
{
    m_deadline.stop();
    m_metricsTimer.stop();
    if (m_verifier)
        m_verifier->stop();
    m_run.endedMs = elapsedMs();
    m_run.phase = phase;
    m_plan.reset(); // made on a tip that is old now
    speak();
    audit("ended");
    Q_EMIT changed();
    Q_EMIT finished(phase == Phase::Effective);
}

void Machine::speak()
{
    for (int i = 0; i < stepCount; ++i) {
        Step &step = m_run.steps[size_t(i)];
        step.id = StepId(i);
        step.title = stepTitle(step.id, m_run);
    }
    m_run.headline = headlineOf(m_run);
    m_run.trueNow = trueNowOf(m_run, m_parts.store ? m_parts.store->branch() : QString());
    m_run.next = nextOf(m_run);
}

void Machine::audit(const char *event)
{
    if (!m_parts.audit)
        return;
    QJsonObject entry = auditEntry(m_run);
    entry.insert(QStringLiteral("time"), m_parts.clock->now().toString(Qt::ISODateWithMs));
    entry.insert(QStringLiteral("event"), QLatin1String(event));
    entry.insert(QStringLiteral("who"), m_request.who);
    entry.insert(QStringLiteral("repository"), m_parts.store->displayName());
    entry.insert(QStringLiteral("branch"), m_parts.store->branch());
    entry.insert(QStringLiteral("milliseconds"), elapsedMs());
    const auto written = m_parts.audit->append(entry);
    // A kill must not wait for a full disk; the person learns of it.
    if (!written)
        m_run.step(StepId::Requested).detail = written.error().text();
}

} // namespace Flightdeck::KillSwitch
