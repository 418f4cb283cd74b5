#include "kubernetes/reflectorstep.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace Flightdeck::Kubernetes {

using Core::ErrorCode;
using Input = ReflectorInput;
using Action = ReflectorAction;

namespace {

constexpr int shortestWatchSeconds = 300;
constexpr int watchSpreadSeconds = 300;
constexpr qint64 suspiciouslyShortMs = 1'000;
constexpr int mostServerWaits = 10;
constexpr int longestServerWaitMs = 120'000;
constexpr std::array<qint64, 2> deniedWaitsMs{5'000, 15'000};
constexpr int wakeSpreadMs = 2'000; ///< a hall of laptops opened at nine is no reason for a storm

ApiFailure slept()
{
    return failureFromError(
        {ErrorCode::Unreachable,
         QCoreApplication::translate("Kubernetes", "The computer was asleep. Connecting again."),
         {}});
}

class Stepper
{
public:
    Stepper(ReflectorState &state, qint64 nowMs, const std::function<double()> &random)
        : m_state(state)
        , m_now(nowMs)
        , m_random(random)
    {
    }

    QList<Action> take(const Input &input)
    {
        switch (input.kind) {
        case Input::Start:
            list();
            break;
        case Input::PageArrived:
            page(input);
            break;
        case Input::ListFailed:
            listFailed(*input.failure);
            break;
        case Input::WatchOpened:
            watchOpened();
            break;
        case Input::EventArrived:
            event(input);
            break;
        case Input::WatchEnded:
            watchEnded();
            break;
        case Input::WatchFailed:
            watchFailed(*input.failure);
            break;
        case Input::ErrorArrived:
            errorArrived(*input.failure);
            break;
        case Input::WaitOver:
            goOn();
            break;
        case Input::Retry:
            if (m_state.activity == Activity::Waiting || m_state.activity == Activity::Stopped)
                goOn();
            break;
        case Input::Woke:
            woke();
            break;
        }
        return m_actions;
    }

private:
    void add(Action::Kind kind) { m_actions.append(Action{.kind = kind}); }

    void trouble(const ApiFailure &failure)
    {
        m_actions.append(Action{.kind = Action::MarkTrouble, .failure = failure});
    }

    int watchSeconds() { return shortestWatchSeconds + int(m_random() * watchSpreadSeconds); }

    void list()
    {
        if (m_state.gathers) {
            // Without a version the server starts at its newest state, so this cannot go back in time.
            m_state.activity = Activity::Gathering;
            m_state.heard = false;
            m_state.watchOpenedMs = m_now;
            m_actions.append(Action{.kind = Action::Gather, .seconds = watchSeconds()});
            return;
        }
        m_state.activity = Activity::Listing;
        m_state.secondPage = false;
        // The first list names no version: with "0", as informers ask, the server answers from its cache,
        // ignores the page size (seen on 1.34) and sends everything at once, and the first rows wait for the
        // last. A list after an expired watch names the last version seen, so that no server behind its peers
        // can take the console back in time.
        const int pageSize = m_state.everListed ? listPageSize : firstPageSize;
        m_actions.append(Action{.kind = Action::List,
                                .version = m_state.newestOnly ? QString() : m_state.version,
                                .limit = m_state.wholeList ? 0 : pageSize});
    }

    void watch()
    {
        m_state.activity = Activity::Watching;
        m_state.heard = false;
        m_state.startless = m_state.version.isEmpty() || m_state.version == QLatin1String("0");
        m_state.watchOpenedMs = m_now;
        m_actions.append(
            Action{.kind = Action::Watch, .version = m_state.version, .seconds = watchSeconds()});
    }

    void wait(qint64 ms, bool thenWatch)
    {
        m_state.activity = Activity::Waiting;
        m_state.watchNext = thenWatch;
        m_actions.append(Action{.kind = Action::Wait, .waitMs = ms});
    }

    void goOn() { m_state.watchNext ? watch() : list(); }

    /// The server's own wish when it gave one, else the back-off.
    qint64 pause(const ApiFailure &failure)
    {
        if (failure.retryAfterMs >= 0 && m_state.serverWaits < mostServerWaits) {
            ++m_state.serverWaits;
            return qMax<qint64>(qMin(failure.retryAfterMs, longestServerWaitMs), 100);
        }
        return m_state.backoff.next(m_now);
    }

    qint64 deniedWait()
    {
        const auto number = std::size_t(m_state.denials);
        if (!m_state.asksSoon || number >= deniedWaitsMs.size())
            return m_state.refusedWaitMs;
        ++m_state.denials;
        return qMin(deniedWaitsMs[number], m_state.refusedWaitMs);
    }

    void answered()
    {
        m_state.serverWaits = m_state.denials = 0;
        m_state.renewing = false;
    }

    /// Everything is here, as of `version`.
    void complete(const QString &version)
    {
        m_state.version = version;
        m_state.newestOnly = m_state.wholeList = false;
        m_state.everListed = true;
        add(Action::Commit);
        add(Action::MarkLive);
    }

    void page(const Input &input)
    {
        answered();
        if (!input.continueToken.isEmpty()) {
            m_state.secondPage = true;
            m_actions.append(
                Action{.kind = Action::List, .continueToken = input.continueToken, .limit = listPageSize});
            return;
        }
        complete(input.version);
        watch();
    }

    void watchOpened()
    {
        answered();
        if (m_state.activity == Activity::Watching)
            add(Action::MarkLive);
    }

    void event(const Input &input)
    {
        if (m_state.activity == Activity::Gathering) {
            // Versions of single objects are older than the state they belong to; the bookmark's counts.
            if (!input.initialEnd)
                return;
            m_state.heard = true;
            m_state.startless = false;
            m_state.activity = Activity::Watching;
            complete(input.version);
            return;
        }
        m_state.heard = true;
        // A watch without a start replays what exists in any order: resuming in the middle would lose some.
        if (m_state.startless && input.added)
            return;
        m_state.startless = false;
        if (!input.version.isEmpty())
            m_state.version = input.version;
    }

    /// Refused credentials are renewed by their owner, who hears of it from the client and then says Retry;
    /// after a second refusal it is for a person to act. Denied and missing things are
    /// asked for once a minute, after the first denials. True when it was one of these.
    bool refused(const ApiFailure &failure, bool watching)
    {
        switch (failure.error.code) {
        case ErrorCode::Unauthorized:
            trouble(failure);
            if (std::exchange(m_state.renewing, true)) {
                m_state.activity = Activity::Stopped;
                m_state.watchNext = watching;
            } else {
                wait(m_state.refusedWaitMs, watching);
            }
            return true;
        case ErrorCode::Forbidden:
            trouble(failure);
            wait(deniedWait(), false);
            return true;
        case ErrorCode::NotInstalled:
        case ErrorCode::NotFound:
            add(Action::Rediscover);
            if (watching) {
                // Only the list says whether it is gone or has moved to another version.
                ApiFailure unclear = failure;
                unclear.error.code = ErrorCode::Protocol;
                relist(unclear);
                return true;
            }
            // A kind that was removed took its objects along.
            add(Action::Clear);
            m_state.version.clear();
            trouble(failure);
            wait(m_state.refusedWaitMs, false);
            return true;
        default:
            return false;
        }
    }

    void listFailed(const ApiFailure &failure)
    {
        const bool paging = m_state.secondPage;
        add(Action::Discard);
        if (failure.isExpired() && paging && !m_state.wholeList) {
            m_state.wholeList = true;
            list();
            return;
        }
        if ((failure.isExpired() || failure.isVersionTooLarge()) && !m_state.newestOnly) {
            m_state.newestOnly = true;
            list();
            return;
        }
        if (refused(failure, false))
            return;
        trouble(failure);
        wait(pause(failure), false);
    }

    /// The store keeps its rows meanwhile: what is on screen is the last known state until the list is whole.
    void relist(const ApiFailure &failure)
    {
        // A watch that is refused as soon as it opens, again and again, must not become a storm of lists.
        if (!m_state.heard && m_now - m_state.watchOpenedMs < suspiciouslyShortMs) {
            trouble(failure);
            wait(m_state.backoff.next(m_now), false);
        } else {
            list();
        }
    }

    /// A Gather that did not come to its end. The server's refusal of it is remembered: the classic list says
    /// what there is to say. A lost connection, a busy server, unknown credentials and a missing kind say
    /// nothing about it.
    void gatherFailed(const ApiFailure &failure)
    {
        add(Action::Discard);
        if (failure.error.code != ErrorCode::Forbidden && refused(failure, false))
            return;
        const bool lost = failure.status == 0 && failure.error.code == ErrorCode::Unreachable;
        const bool busy = failure.isThrottled() || failure.status >= 500;
        if (lost || (busy && !failure.isVersionTooLarge())) {
            trouble(failure);
            wait(pause(failure), false);
            return;
        }
        m_state.gathers = false;
        list();
    }

    void watchEnded()
    {
        if (m_state.activity == Activity::Gathering) {
            gatherFailed({}); // an older server that does not know the question: it ends nothing
            return;
        }
        if (!m_state.heard && m_now - m_state.watchOpenedMs < suspiciouslyShortMs) {
            wait(m_state.backoff.next(m_now), true);
            return;
        }
        watch();
    }

    void watchFailed(const ApiFailure &failure)
    {
        add(Action::CloseCall);
        if (m_state.activity == Activity::Gathering) {
            gatherFailed(failure);
            return;
        }
        if (relistNeeded(failure) || refused(failure, true))
            return;
        trouble(failure);
        // Neither a busy server nor a lost connection is a reason to list again: the version is still good. A
        // line that cannot be read is: it would come again.
        const bool unreadable =
            failure.error.code == ErrorCode::TooLarge || failure.error.code == ErrorCode::Protocol;
        wait(pause(failure), !unreadable);
    }

    void errorArrived(const ApiFailure &failure)
    {
        add(Action::CloseCall);
        if (m_state.activity == Activity::Gathering) {
            gatherFailed(failure);
            return;
        }
        if (relistNeeded(failure))
            return;
        trouble(failure);
        wait(pause(failure), failure.isThrottled());
    }

    bool relistNeeded(const ApiFailure &failure)
    {
        if (!failure.isExpired() && !failure.isVersionTooLarge())
            return false;
        m_state.newestOnly = m_state.newestOnly || failure.isVersionTooLarge();
        relist(failure);
        return true;
    }

    void woke()
    {
        m_state.backoff.reset();
        const qint64 spread = qint64(m_random() * wakeSpreadMs);
        switch (m_state.activity) {
        case Activity::Idle:
        case Activity::Stopped:
            break;
        case Activity::Listing:
        case Activity::Gathering:
            add(Action::CloseCall);
            add(Action::Discard);
            wait(spread, false);
            break;
        case Activity::Watching:
            // What the server still keeps of the night comes as events; what it does not is its 410.
            add(Action::CloseCall);
            trouble(slept());
            wait(spread, true);
            break;
        case Activity::Waiting:
            wait(spread, m_state.watchNext);
            break;
        }
    }

    ReflectorState &m_state;
    qint64 m_now;
    const std::function<double()> &m_random;
    QList<Action> m_actions;
};

} // namespace

QList<ReflectorAction> step(ReflectorState &state, const ReflectorInput &input, qint64 nowMs,
                            const std::function<double()> &random)
{
    return Stepper(state, nowMs, random).take(input);
}

} // namespace Flightdeck::Kubernetes
