#include "kubernetes/reflectorstep.h"

namespace Flightdeck::Kubernetes {

using Core::ErrorCode;
using Input = ReflectorInput;
using Action = ReflectorAction;

namespace {

constexpr qint64 refusedWaitMs = 60'000; ///< denied or not installed: asking more often changes nothing
constexpr int shortestWatchSeconds = 300;
constexpr int watchSpreadSeconds = 300;
constexpr qint64 suspiciouslyShortMs = 1'000;
constexpr int mostServerWaits = 10;
constexpr int longestServerWaitMs = 120'000;

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
            m_state.serverWaits = 0;
            m_actions.append(Action{.kind = Action::MarkLive});
            break;
        case Input::EventArrived:
            m_state.heard = true;
            if (!input.version.isEmpty())
                m_state.version = input.version;
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
            m_state.watchNext ? watch() : list();
            break;
        }
        return m_actions;
    }

private:
    void list()
    {
        m_state.activity = Activity::Listing;
        m_state.secondPage = false;
        // No version asks for the newest state and lets the server honour the page size. A list after an
        // expired watch names the last version seen, so that no server behind its peers can take the console
        // back in time.
        m_actions.append(Action{.kind = Action::List,
                                .version = m_state.newestOnly ? QString() : m_state.version,
                                .limit = m_state.wholeList ? 0 : listPageSize});
    }

    void watch()
    {
        m_state.activity = Activity::Watching;
        m_state.heard = false;
        m_state.watchOpenedMs = m_now;
        m_actions.append(Action{.kind = Action::Watch,
                                .version = m_state.version,
                                .seconds = shortestWatchSeconds + int(m_random() * watchSpreadSeconds)});
    }

    void wait(qint64 ms, bool thenWatch)
    {
        m_state.activity = Activity::Waiting;
        m_state.watchNext = thenWatch;
        m_actions.append(Action{.kind = Action::Wait, .waitMs = ms});
    }

    /// The server's own wish when it gave one, else the back-off.
    qint64 pause(const ApiFailure &failure)
    {
        if (failure.retryAfterMs >= 0 && m_state.serverWaits < mostServerWaits) {
            ++m_state.serverWaits;
            return qMax<qint64>(qMin(failure.retryAfterMs, longestServerWaitMs), 100);
        }
        return m_state.backoff.next(m_now);
    }

    void page(const Input &input)
    {
        if (!input.continueToken.isEmpty()) {
            m_state.secondPage = true;
            m_actions.append(
                Action{.kind = Action::List, .continueToken = input.continueToken, .limit = listPageSize});
            return;
        }
        m_state.version = input.version;
        m_state.newestOnly = m_state.wholeList = false;
        m_state.serverWaits = 0;
        m_actions.append(Action{.kind = Action::Commit});
        m_actions.append(Action{.kind = Action::MarkLive});
        watch();
    }

    /// Denied and missing things are asked for once a minute; true when it was that.
    bool refused(const ApiFailure &failure)
    {
        const ErrorCode code = failure.error.code;
        if (code != ErrorCode::Unauthorized && code != ErrorCode::Forbidden &&
            code != ErrorCode::NotInstalled && code != ErrorCode::NotFound)
            return false;
        m_actions.append(Action{.kind = Action::MarkTrouble, .failure = failure});
        if (code == ErrorCode::NotInstalled || code == ErrorCode::NotFound)
            m_actions.append(Action{.kind = Action::Rediscover});
        wait(refusedWaitMs, false);
        return true;
    }

    void listFailed(const ApiFailure &failure)
    {
        const bool paging = m_state.secondPage;
        m_actions.append(Action{.kind = Action::Discard});
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
        if (refused(failure))
            return;
        m_actions.append(Action{.kind = Action::MarkTrouble, .failure = failure});
        wait(pause(failure), false);
    }

    /// The store keeps its rows meanwhile: what is on screen is the last known state until the list is whole.
    void relist()
    {
        // A watch that is refused as soon as it opens, again and again, must not become a storm of lists.
        if (!m_state.heard && m_now - m_state.watchOpenedMs < suspiciouslyShortMs)
            wait(m_state.backoff.next(m_now), false);
        else
            list();
    }

    void watchEnded()
    {
        if (!m_state.heard && m_now - m_state.watchOpenedMs < suspiciouslyShortMs) {
            wait(m_state.backoff.next(m_now), true);
            return;
        }
        watch();
    }

    void watchFailed(const ApiFailure &failure)
    {
        m_actions.append(Action{.kind = Action::CloseWatch});
        if (failure.isExpired()) {
            relist();
            return;
        }
        if (failure.isVersionTooLarge()) {
            m_state.newestOnly = true;
            relist();
            return;
        }
        if (refused(failure))
            return;
        m_actions.append(Action{.kind = Action::MarkTrouble, .failure = failure});
        // Neither a busy server nor a lost connection is a reason to list again: the version is still good. A
        // line that cannot be read is: it would come again.
        const bool unreadable =
            failure.error.code == ErrorCode::TooLarge || failure.error.code == ErrorCode::Protocol;
        wait(pause(failure), !unreadable);
    }

    void errorArrived(const ApiFailure &failure)
    {
        m_actions.append(Action{.kind = Action::CloseWatch});
        if (failure.isExpired()) {
            relist();
            return;
        }
        if (failure.isVersionTooLarge()) {
            m_state.newestOnly = true;
            relist();
            return;
        }
        m_actions.append(Action{.kind = Action::MarkTrouble, .failure = failure});
        wait(pause(failure), failure.isThrottled());
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
