#pragma once

#include "core/backoff.h"
#include "kubernetes/apifailure.h"

#include <QList>

#include <functional>
#include <optional>

namespace Flightdeck::Kubernetes {

/// What a reflector does at the moment (after client-go's tools/cache/reflector.go and kube-rs' watcher.rs).
enum class Activity { Idle, Listing, Watching, Waiting };

/// What happened to a reflector.
struct ReflectorInput
{
    enum Kind {
        Start,
        PageArrived,  ///< version, continueToken
        ListFailed,   ///< failure
        WatchOpened,  ///< the server answered 200
        EventArrived, ///< version (can be empty)
        WatchEnded,   ///< cleanly: the server's own time limit
        WatchFailed,  ///< failure: transport, status, unreadable line
        ErrorArrived, ///< failure: an ERROR event in the stream
        WaitOver,
    };
    Kind kind = Start;
    QString version = {};
    QString continueToken = {};
    std::optional<ApiFailure> failure = {};
};

/// What the driver has to do now, in this order.
struct ReflectorAction
{
    enum Kind {
        List,    ///< ask for a page: version, continueToken, limit
        Commit,  ///< the gathered pages replace the store
        Discard, ///< forget gathered pages
        Watch,   ///< open a watch at version, for `seconds`
        CloseWatch,
        Wait,        ///< for `waitMs`, then WaitOver
        Rediscover,  ///< the path of the API may have changed
        MarkLive,    ///< what is stored is the truth
        MarkTrouble, ///< failure: freshness is no longer given
    };
    Kind kind = List;
    QString version = {};
    QString continueToken = {};
    int limit = 0; ///< 0 = no limit
    int seconds = 0;
    qint64 waitMs = 0;
    std::optional<ApiFailure> failure = {};
};

struct ReflectorState
{
    Activity activity = Activity::Idle;
    QString version;         ///< last seen resource version, "" before the first list
    bool newestOnly = false; ///< the next list must not name a version (it expired or lies in the future)
    bool wholeList = false;  ///< the continue token expired: the next list has no pages
    bool secondPage = false;
    bool heard = false;       ///< an event came on the present watch
    qint64 watchOpenedMs = 0; ///< when the present watch was asked for
    bool watchNext = false;   ///< after the wait: watch again instead of listing
    int serverWaits = 0;      ///< Retry-After honoured in a row
    Core::Backoff backoff;

    explicit ReflectorState(std::function<double()> random)
        : backoff(std::move(random))
    {
    }
};

constexpr int listPageSize = 500;

/// The whole behaviour of a reflector without any I/O. Changes `state`, returns what to do.
/// @param nowMs monotonic. @param random in [0, 1).
QList<ReflectorAction> step(ReflectorState &state, const ReflectorInput &input, qint64 nowMs,
                            const std::function<double()> &random);

} // namespace Flightdeck::Kubernetes
