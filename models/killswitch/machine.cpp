#include "killswitch/machine.h"

#include "core/plaintext.h"
#include "killswitch/verdict.h"
#include "killswitch/verifier.h"
#include "killswitch/words.h"

namespace Flightdeck::KillSwitch {

Machine::Machine(Parts parts, PlanOptions planOptions, Timing timing, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_store(m_parts.store)
    , m_planOptions(std::move(planOptions))
    , m_timing(timing)
    , m_context(std::make_unique<QObject>())
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // a coarse one may end a run up to a twentieth too soon
    m_metricsTimer.setSingleShot(true);
    connect(&m_metricsTimer, &QTimer::timeout, this, &Machine::watchMetrics);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Machine::retry);
    if (m_store)
        m_store->armedChanged = [this] { Q_EMIT armedChanged(); };
    speak();
}

Machine::~Machine()
{
    if (m_parts.store)
        m_parts.store->armedChanged = nullptr;
}

qint64 Machine::elapsedMs() const
{
    if (m_run.phase == Phase::Idle || m_run.phase == Phase::Armed)
        return 0;
    return m_run.endedMs >= 0 ? m_run.endedMs : m_parts.clock->monotonicMs() - m_pressedMs;
}

bool Machine::press(const Request &request)
{
    if (running())
        return false;
    begin(request, m_parts.clock->now());
    return true;
}

bool Machine::resume(const OpenRun &open)
{
    if (running())
        return false;
    m_plan.reset();
    m_committed.reset();
    begin({open.target, open.reason, open.who, open.anyway, true, open.drill}, open.pressed);
    m_run.resumed = true;
    audit("resumed");
    Q_EMIT changed();
    return true;
}

void Machine::begin(const Request &request, const QDateTime &pressed)
{
    m_context = std::make_unique<QObject>();
    m_request = request;
    if (m_request.who.isEmpty())
        m_request.who = currentUser();
    m_store = m_parts.store;
    m_pressedMs = m_parts.clock->monotonicMs() - std::max<qint64>(0, pressed.msecsTo(m_parts.clock->now()));
    m_run = Run();
    m_run.phase = Phase::Running;
    m_run.target = request.target;
    m_run.reason = Core::plainText(request.reason, 500);
    m_run.drill = request.drill;
    m_run.pressed = pressed;
    m_run.store = m_store->displayName();
    m_run.secondStore = m_parts.second ? m_parts.second->displayName() : QString();
    for (int i = 0; i < stepCount; ++i)
        m_run.steps[size_t(i)].id = StepId(i);
    if (m_verifier)
        m_verifier.release()->deleteLater(); // it may be calling us
    m_verifier = std::make_unique<Verifier>(m_parts.replicas, *m_parts.clock, m_timing.askEveryMs);
    m_run.replicas = m_verifier->rows();
    begin(StepId::Requested, {});
    complete(StepId::Requested, tr("by %1").arg(Core::plainText(m_request.who, 100)));
    if (m_parts.openRun)
        m_parts.openRun->write({m_request.target, m_run.reason, m_request.who, m_request.anyway,
                                m_request.drill, pressed, m_run.store, m_store->branch()});
    audit("pressed");
    begin(StepId::Committed, tr("Reading the newest flags"));
    m_verifier->prepare(request.target);
    if (m_plan && *m_plan && (*m_plan)->target == request.target)
        commit(); // armed: the store looks at the newest tip itself
    else
        planThen(request.target, [this] { commit(); });
    speak();
    Q_EMIT changed();
}

void Machine::commit()
{
    if (!*m_plan) {
        const Core::Error error = m_plan->error();
        if (!m_storeUnread || !waitFor({error}))
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
    // What was armed for this very plan goes out as it is.
    if (!m_committed || !plan.doubts.isEmpty())
        m_committed = std::make_shared<std::optional<Core::Result<Plan>>>();
    StoreCommit commit = draftOf(plan, m_request.anyway);
    commit.body = m_run.reason;
    commit.trailers = {
        {QStringLiteral("Flightdeck-Action"), m_run.drill ? QStringLiteral("drill") : commit.action},
        {QStringLiteral("Flightdeck-Flag"),
         QString(m_request.target.nameSpace + u'/' + m_request.target.flag)},
        {QStringLiteral("Flightdeck-By"), m_request.who},
    };
    if (!plan.doubts.isEmpty())
        commit.trailers.append({QStringLiteral("Flightdeck-Check"), QStringLiteral("overridden")});
    m_store->commit(
        commit, m_context.get(), [this](StoreStep step, const QString &id) { takeStep(step, id); },
        [this](const tl::expected<StoreOutcome, StoreError> &outcome) { takeOutcome(outcome); });
}

const Plan &Machine::committedPlan() const
{
    return m_committed->value().value();
}

void Machine::takeStep(StoreStep step, const QString &commit)
{
    m_run.commit = commit;
    m_run.waiting.reset();
    const QString branch = Core::plainText(m_store->branch(), 100);
    switch (step) {
    case StoreStep::Committed: // after a lost race it comes again
        if (const auto &plan = *m_committed; plan && *plan)
            complete(StepId::Committed,
                     tr("%1, proved on %2 ids").arg(commit.left(7)).arg((*plan)->proof.sampled));
        begin(StepId::Accepted, tr("Waiting for %1").arg(m_store->displayName()));
        break;
    case StoreStep::Accepted:
        complete(StepId::Accepted, tr("%1 says ok for %2").arg(m_store->displayName(), branch));
        begin(StepId::Visible, tr("Fetching %1 back").arg(branch));
        break;
    case StoreStep::Visible:
        complete(StepId::Visible, tr("Fetched back: %1 holds %2").arg(branch, commit.left(7)));
        break;
    }
    speak();
    Q_EMIT changed();
}

void Machine::takeOutcome(const tl::expected<StoreOutcome, StoreError> &outcome)
{
    if (!outcome) {
        if (waitFor(outcome.error()))
            return;
        m_run.link = outcome.error().link;
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
        complete(StepId::Visible,
                 tr("%1 is at %2").arg(Core::plainText(m_store->branch(), 100), outcome->commit.left(7)));
    }
    m_run.waiting.reset();
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
    m_retry.stop();
    m_store->disarm();
    if (m_parts.openRun)
        m_parts.openRun->clear();
    if (m_verifier)
        m_verifier->stop();
    m_run.endedMs = elapsedMs();
    m_run.phase = phase;
    m_run.waiting.reset();
    m_plan.reset(); // made on a tip that is old now
    m_committed.reset();
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
    m_run.trueNow = trueNowOf(m_run, m_store ? m_store->branch() : QString());
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
    entry.insert(QStringLiteral("repository"), m_store->displayName());
    entry.insert(QStringLiteral("branch"), m_store->branch());
    entry.insert(QStringLiteral("milliseconds"), elapsedMs());
    const auto written = m_parts.audit->append(entry);
    // A kill must not wait for a full disk; the person learns of it.
    if (!written)
        m_run.step(StepId::Requested).detail = written.error().text();
}

} // namespace Flightdeck::KillSwitch
