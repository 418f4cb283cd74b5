#include "core/plaintext.h"
#include "killswitch/machine.h"
#include "killswitch/verifier.h"

#include <algorithm>

// A press while git does not answer: kept here, tried again, sent as soon as git does. It never gives up and
// never takes anything back by itself.

namespace Flightdeck::KillSwitch {

namespace {

/// Another try may go better, and the person need not do anything for it.
bool mayPass(Core::ErrorCode code)
{
    return code == Core::ErrorCode::Unreachable || code == Core::ErrorCode::Timeout ||
           code == Core::ErrorCode::Protocol;
}

} // namespace

bool Machine::waitFor(const StoreError &error)
{
    if (!m_request.wait || !(error.lostRace || mayPass(error.code)))
        return false;
    const bool first = !m_run.waiting;
    Waiting waiting = m_run.waiting.value_or(Waiting{m_parts.clock->now(), {}, 0, {}, false, false});
    ++waiting.tries;
    waiting.why = Core::plainText(error.text(), 500);
    waiting.othersFirst = error.lostRace;
    waiting.mayBeThere |= m_run.step(StepId::Committed).state == StepState::Done && !error.lostRace;
    const qint64 pause =
        std::min<qint64>(m_timing.retryMostMs, qint64(m_timing.retryMs) << std::min(waiting.tries - 1, 10));
    waiting.next = m_parts.clock->now().addMSecs(pause);
    m_run.waiting = waiting;
    for (const StepId id : {StepId::Accepted, StepId::Visible}) {
        if (m_run.step(id).state != StepState::Done)
            m_run.step(id) = Step{id, StepState::Waiting, -1, -1, {}, {}, {}};
    }
    begin(StepId::Committed,
          (error.lostRace ? tr("Others' commits on %1 came first. Tried %n time(s).", nullptr, waiting.tries)
                          : tr("Kept here: %1 does not answer. Tried %n time(s).", nullptr, waiting.tries))
              .arg(m_store->displayName()));
    m_retry.start(int(pause));
    if (first) {
        audit("waiting");
        watchWhileWaiting();
    }
    speak();
    Q_EMIT changed();
    return true;
}

void Machine::retry()
{
    if (!running() || !m_run.waiting)
        return;
    m_retry.stop();
    m_run.waiting->next = {};
    m_committed.reset();
    planThen(m_request.target, [this] { commit(); });
    Q_EMIT changed();
}

void Machine::tryNow()
{
    if (running() && m_retry.isActive())
        retry();
}

void Machine::sendToSecond()
{
    if (!running() || !m_run.waiting || !m_parts.second || m_run.onSecond || !m_retry.isActive())
        return;
    m_store->disarm();
    m_store = m_parts.second;
    m_run.onSecond = true;
    m_run.store = m_store->displayName();
    audit("second");
    retry();
}

void Machine::watchWhileWaiting()
{
    // Git can say nothing, but what each replica answers meanwhile can be shown.
    const std::optional<StoreTree> last = m_store->lastTree();
    if (!last)
        return;
    planOnly(*last, m_request.target, [this](const Core::Result<Plan> &plan) {
        if (!plan || !m_run.waiting)
            return;
        connect(m_verifier.get(), &Verifier::changed, m_context.get(), [this] {
            if (m_run.step(StepId::Served).state != StepState::Waiting)
                return; // verification has its own listener
            m_run.replicas = m_verifier->rows();
            m_run.gone = m_verifier->gone();
            speak();
            Q_EMIT changed();
        });
        m_verifier->start(*plan, m_pressedMs);
    });
}

} // namespace Flightdeck::KillSwitch
