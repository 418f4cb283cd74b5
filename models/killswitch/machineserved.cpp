#include "core/plaintext.h"
#include "killswitch/machine.h"
#include "killswitch/verifier.h"

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
    connect(&m_deadline, &QTimer::timeout, m_context.get(), [this] {
        fail(StepId::Served, Failure::NotServed,
             {Core::ErrorCode::Timeout,
              tr("After two poll intervals not every replica serves the change. The local check accepts "
                 "every file, so "
                 "look at Flipt: it may have rejected the commit, or not poll this branch."),
              {}});
    });
    m_deadline.start(int(m_run.rejectedMs - now));
    m_verifier->start(committedPlan(), m_pressedMs);
    takeAnswers();
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
        speak();
        watchMetrics();
        return;
    }
    speak();
    Q_EMIT changed();
}

void Machine::watchMetrics()
{
    if (!m_parts.metrics || m_request.target.action == Action::Restore) {
        m_run.metricsWords =
            m_parts.metrics ? tr("Metrics: not needed to restore") : tr("Metrics: not watched");
        complete(StepId::Effective, m_run.metricsWords);
        end(Phase::Effective);
        return;
    }
    m_parts.metrics->answersOn(
        m_request.target.nameSpace, m_request.target.flag, committedPlan().type, m_context.get(),
        [this](const Core::Result<std::optional<double>> &answersOn) { takeMetrics(answersOn); });
}

void Machine::takeMetrics(const Core::Result<std::optional<double>> &answersOn)
{
    m_run.metricsOn = answersOn ? *answersOn : std::nullopt;
    const bool last = elapsedMs() - m_metricsSinceMs >= m_timing.metricsWaitMs;
    if (!answersOn)
        m_run.metricsWords = tr("Metrics: could not be asked. %1").arg(answersOn.error().message);
    else if (!m_run.metricsOn)
        m_run.metricsWords = tr("Metrics: no data for this flag");
    else
        m_run.metricsWords =
            tr("Metrics: %1 answers a second that are not off").arg(*m_run.metricsOn, 0, 'g', 3);
    const bool counted = m_run.metricsOn && *m_run.metricsOn > 0;
    if (counted && last) {
        fail(StepId::Effective, Failure::MetricsDisagree,
             {Core::ErrorCode::Timeout,
              tr("Every replica serves the change, but the metrics still count the flag."),
              {}});
    } else if (counted || (!answersOn && !last)) {
        m_metricsTimer.start(m_timing.metricsEveryMs);
        Q_EMIT changed();
    } else {
        complete(StepId::Effective, m_run.metricsWords);
        end(Phase::Effective);
    }
}

} // namespace Flightdeck::KillSwitch
