#pragma once

#include "core/backoff.h"
#include "kubernetes/apifailure.h"

#include <QList>

#include <functional>
#include <optional>

namespace Flightdeck::Kubernetes {

/// What a reflector does at the moment (after client-go's tools/cache/reflector.go and kube-rs' watcher.rs).
enum class Activity {
    Idle,
    Listing,   ///< page by page
    Gathering, ///< a watch that begins with all objects
    Watching,
    Waiting,
    Stopped, ///< the credentials were refused twice: only Retry goes on
};

/// What happened to a reflector.
struct ReflectorInput
{
    enum Kind {
        Start,
        PageArrived,  ///< version, continueToken
        ListFailed,   ///< failure
        WatchOpened,  ///< the server answered 200
        EventArrived, ///< version (can be empty), added, initialEnd
        WatchEnded,   ///< cleanly: the server's own time limit
        WatchFailed,  ///< failure: transport, status, unreadable line
        ErrorArrived, ///< failure: an ERROR event in the stream
        WaitOver,
        Retry, ///< by a person, or because the credentials were renewed
        Woke,  ///< the computer slept, or its clock jumped: no connection can be believed
    };
    Kind kind = Start;
    QString version = {};
    QString continueToken = {};
    std::optional<ApiFailure> failure = {};
    bool added = false;      ///< an ADDED event
    bool initialEnd = false; ///< the bookmark after the last object of a Gather
};

/// What the driver has to do now, in this order.
struct ReflectorAction
{
    enum Kind {
        List,    ///< ask for a page: version, continueToken, limit
        Gather,  ///< open a watch that begins with all objects, for `seconds`; keep them aside till their end
        Commit,  ///< what was gathered replaces the store
        Discard, ///< forget what was gathered
        Clear,   ///< the kind is gone from the server: forget what is stored
        Watch,   ///< open a watch at version, for `seconds`
        CloseCall,
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
    QString version;      ///< last seen resource version, "" before the first list
    bool gathers = false; ///< lists with a watch that begins with all objects, until the server refuses one
    bool newestOnly = false; ///< the next list must not name a version (it expired or lies in the future)
    bool wholeList = false;  ///< the continue token expired: the next list has no pages
    bool secondPage = false;
    bool everListed = false;
    bool heard = false;            ///< an event came on the present watch
    bool startless = false;        ///< the present watch began at no version: it replays objects first
    qint64 watchOpenedMs = 0;      ///< when the present watch was asked for
    bool watchNext = false;        ///< after the wait: watch again instead of listing
    bool renewing = false;         ///< the credentials were refused once
    int serverWaits = 0;           ///< Retry-After honoured in a row
    qint64 refusedWaitMs = 60'000; ///< denied or not installed: asking more often changes nothing
    bool asksSoon = true;          ///< but the first denials in a row are doubted: see step()
    int denials = 0;               ///< in a row
    Core::Backoff backoff;

    explicit ReflectorState(std::function<double()> random)
        : backoff(std::move(random))
    {
    }
};

constexpr int firstPageSize = 50; ///< rows to look at while the rest comes
constexpr int listPageSize = 500;

/// The whole behaviour of a reflector without any I/O. Changes `state`, returns what to do.
/// A server that has just started denies everything until it knows its roles, so a denial is asked about
/// again after 5 s and after 15 s before it is believed.
/// @param nowMs monotonic. @param random in [0, 1).
QList<ReflectorAction> step(ReflectorState &state, const ReflectorInput &input, qint64 nowMs,
                            const std::function<double()> &random);

} // namespace Flightdeck::Kubernetes
