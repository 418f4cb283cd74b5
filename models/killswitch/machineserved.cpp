#include "core/backgroundjob.h"
#include "core/plaintext.h"
#include "killswitch/machine.h"
#include "killswitch/verifier.h"
#include "killswitch/words.h"

#include <algorithm>

// The last part of a run: what the replicas serve and what the metrics say.

namespace Flightdeck::KillSwitch {

void Machine::setReplicas(const QList<FliptReplica *> &replicas)
{
    m_parts.replicas = replicas;
    const bool waited = std::exchange(m_parts.replicasPending, false);
    if (!running()) {
        m_verifier.reset(); // of the run that ended; what it saw is in run()
        return;
    }
    m_verifier->setReplicas(replicas);
    if (m_run.step(StepId::Served).state == StepState::Done)
        return; // what was verified stays said of those who were there
    m_run.replicas = m_verifier->rows();
    m_run.gone = m_verifier->gone();
    if (waited && m_run.step(StepId::Served).state == StepState::Running) {
        m_deadline.stop();
        verify();
        return;
    }
    if (m_run.step(StepId::Served).state == StepState::Running && replicas.isEmpty()) {
        fail(StepId::Served, Failure::Unverified,
             {Core::ErrorCode::NotFound,
              tr("Every Flipt replica is gone, so nobody can say whether this is served."),
              {}});
        return;
    }
    takeAnswers();
    speak();
    Q_EMIT changed();
}

void Machine::verify()
{
    if (m_parts.replicas.isEmpty() && m_parts.replicasPending) {
        begin(StepId::Served, tr("Finding the Flipt replicas"));
        m_deadline.disconnect();
        connect(&m_deadline, &QTimer::timeout, m_context.get(), [this] {
            m_parts.replicasPending = false;
            verify();
        });
        m_deadline.start(m_timing.graceMs);
        speak();
        Q_EMIT changed();
        return;
    }
    if (m_parts.replicas.isEmpty()) {
        fail(StepId::Served, Failure::Unverified,
             {Core::ErrorCode::NotFound,
              tr("No Flipt replica is known, so nobody can say whether this is served."),
              {}});
        return;
    }
    const qint64 now = elapsedMs();
    const qint64 interval = m_verifier->pollIntervalMs();
    const qint64 count = m_parts.replicas.size();
    // Replicas tick apart: the last of n is expected after n/(n+1) of an interval.
    m_run.expectedMs = now + interval * count / (count + 1);
    m_run.worstMs = now + interval + m_timing.askEveryMs;
    m_run.rejectedMs = now + 2 * interval + m_timing.graceMs;
    begin(StepId::Served, tr("Asking each replica about %1 ids every %2 s")
                              .arg(committedPlan().witnesses.size())
                              .arg(m_timing.askEveryMs / 1000.0));
    connect(m_verifier.get(), &Verifier::changed, m_context.get(), [this] { takeAnswers(); });
    m_deadline.disconnect();
    connect(&m_deadline, &QTimer::timeout, m_context.get(), [this] { explainNotServed(); });
    m_deadline.start(int(m_run.rejectedMs - now));
    m_verifier->start(committedPlan(), m_pressedMs);
    takeAnswers();
}

void Machine::explainNotServed()
{
    // Somebody may have broken a file since: what holds is what the branch holds now.
    m_run.step(StepId::Served).detail =
        tr("Two poll intervals are over without a change; checking every file of the branch again");
    speak();
    Q_EMIT changed();
    m_deadline.disconnect();
    connect(&m_deadline, &QTimer::timeout, m_context.get(), [this] {
        endNotServed(tr("Git could not be read again in time, so what the local check says of it now is "
                        "unknown."));
    });
    m_deadline.start(m_timing.recheckMs);
    m_parts.store->fetch(m_context.get(), [this](const Core::Result<StoreTree> &tree) {
        if (!tree) {
            endNotServed(tr("Git could not be read again, so what the local check says of it now is unknown: "
                            "%1")
                             .arg(tree.error().message));
            return;
        }
        Core::runInBackground<std::optional<QString>>(
            m_context.get(),
            [tree = *tree, version = m_planOptions.version] { return whyRefused(tree, version); },
            [this, commit = tree->commit.left(7)](const std::optional<QString> &refused) {
                endNotServed(refused
                                 ? tr("The local check refuses %1 at %2, so Flipt keeps serving what it had.")
                                       .arg(*refused, commit)
                                 : tr("The local check accepts every file at %1, so look at Flipt: it may "
                                      "have rejected the commit, or not poll this branch.")
                                       .arg(commit));
            });
    });
}

void Machine::endNotServed(const QString &localCheck)
{
    if (m_run.step(StepId::Served).state != StepState::Running)
        return; // the replicas came round meanwhile
    fail(StepId::Served, Failure::NotServed,
         {Core::ErrorCode::Timeout,
          tr("After two poll intervals not every replica serves the change: Flipt probably rejected it. %1")
              .arg(localCheck),
          {}});
}

void Machine::takeAnswers()
{
    if (m_run.step(StepId::Served).state != StepState::Running)
        return;
    m_run.replicas = m_verifier->rows();
    m_run.gone = m_verifier->gone();
    Step &served = m_run.step(StepId::Served);
    for (const ReplicaRow &row : std::as_const(m_run.replicas)) {
        if (row.answer != Answer::Wanted && !row.detail.isEmpty())
            served.detail = QStringLiteral("%1: %2").arg(Core::plainText(row.name, 100), row.detail);
    }
    if (m_verifier->allWanted()) {
        m_deadline.stop();
        m_verifier->stop();
        complete(
            StepId::Served,
            m_run.replicasApart()
                ? tr("Every replica gives %1 of %1 ids what is wanted").arg(committedPlan().witnesses.size())
                : tr("Every answer is as wanted and the longest poll is over; the replicas cannot be told "
                     "apart"));
        begin(StepId::Effective, m_parts.metrics ? tr("Waiting for the metrics to agree") : QString());
        m_metricsSinceMs = elapsedMs();
        m_run.clientsBy = m_parts.clock->now().addMSecs(m_timing.clientLagMs);
        speak();
        m_deadline.disconnect();
        connect(&m_deadline, &QTimer::timeout, m_context.get(), [this] {
            takeMetrics(Core::failure(Core::ErrorCode::Timeout, tr("The metrics server did not answer.")));
        });
        m_deadline.start(m_timing.metricsWaitMs + 2 * m_timing.metricsEveryMs);
        watchMetrics();
        return;
    }
    speak();
    Q_EMIT changed();
}

void Machine::watchMetrics()
{
    if (!m_parts.metrics || m_request.target.action == Action::Restore) {
        m_run.metricsWords = m_parts.metrics ? tr("Metrics: not needed to restore")
                             : m_parts.noMetrics.isEmpty()
                                 ? tr("Metrics: not watched")
                                 : tr("Metrics: not watched. %1").arg(m_parts.noMetrics);
        complete(StepId::Effective, m_run.metricsWords);
        end(Phase::Effective);
        return;
    }
    m_parts.metrics->countAnswers(
        m_request.target.nameSpace, m_request.target.flag, committedPlan().type,
        m_run.step(StepId::Served).wall, m_context.get(),
        [this](const Core::Result<std::optional<AnswerCount>> &answers) { takeMetrics(answers); });
}

void Machine::takeMetrics(const Core::Result<std::optional<AnswerCount>> &answers)
{
    if (m_run.step(StepId::Effective).state != StepState::Running)
        return; // ended without waiting for this answer
    const qint64 waited = elapsedMs() - m_metricsSinceMs;
    // A server that does not answer at all is not waited for as long as one that has yet to scrape.
    const bool silent = !answers && m_run.metricsWords.isEmpty();
    const bool last = waited >= (silent ? m_timing.metricsWaitMs / 4 : m_timing.metricsWaitMs);
    const bool enough = answers && *answers && (*answers)->enough;
    // What was counted last stands until another count says otherwise; a failed question is none.
    const bool counted = enough ? (*answers)->on > 0 : m_run.metricsOn.value_or(0) > 0;
    if (enough)
        m_run.metricsOn = (*answers)->on / std::max(1.0, (*answers)->seconds);
    if (answers || silent)
        m_run.metricsWords = answers || last ? metricsWordsOf(answers) : QString();
    // A server that knows nothing of the flag will not begin to; any other silence may end.
    const bool unknown = answers && !*answers;
    if (counted && last) {
        fail(StepId::Effective, Failure::MetricsDisagree,
             {Core::ErrorCode::Timeout,
              tr("Every replica serves the change, but the metrics still count the flag."),
              {}});
    } else if (!last && !unknown && (counted || !enough)) {
        if (!m_run.metricsWords.isEmpty())
            m_run.step(StepId::Effective).detail = m_run.metricsWords;
        m_metricsTimer.start(m_timing.metricsEveryMs);
        Q_EMIT changed();
    } else {
        complete(StepId::Effective, m_run.metricsWords);
        end(Phase::Effective);
    }
}

void Machine::takeTip(const StoreTree &tree)
{
    const bool watched = m_run.phase == Phase::Effective && m_run.target.action == Action::Kill &&
                         m_run.step(StepId::Effective).wall.msecsTo(m_parts.clock->now()) < m_timing.watchMs;
    if (!watched || tree.commit == m_run.commit)
        return;
    planOnly(tree, m_run.target, [this, pressed = m_run.pressed](const Core::Result<Plan> &plan) {
        if (m_run.pressed != pressed || m_run.phase != Phase::Effective || !plan || plan->alreadyThere)
            return;
        Step &effective = m_run.step(StepId::Effective);
        effective.state = StepState::Failed;
        m_run.phase = Phase::Failed;
        m_run.failure = Failure::Reverted;
        m_run.error = {Core::ErrorCode::Conflict,
                       tr("The commit %1 on %2 gives the flag again.")
                           .arg(plan->commit.left(7), Core::plainText(m_store->branch(), 100)),
                       {}};
        effective.detail = m_run.error.message;
        speak();
        audit("reverted");
        Q_EMIT changed();
    });
}

} // namespace Flightdeck::KillSwitch
