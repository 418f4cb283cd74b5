#include "kubernetes/reflectorstep.h"
#include "tests/support/jsontext.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Kubernetes;
using Tests::json;
using Input = ReflectorInput;
using Action = ReflectorAction;

namespace {

double noJitter()
{
    return 0;
}

ApiFailure httpFailure(int status, const char *reason = "", const char *cause = "")
{
    return failureFromStatus(status, json("{'kind':'Status','code':") + QByteArray::number(status) +
                                         json(",'reason':'") + reason +
                                         json("','details':{'causes':[{'reason':'") + cause + json("'}]}}"));
}

/// A state and the last actions, so that a test reads as a story.
struct Player
{
    ReflectorState state{noJitter};
    qint64 now = 1'000'000;
    QList<Action> actions;

    void play(const Input &input) { actions = step(state, input, now, noJitter); }
    bool did(Action::Kind kind) const
    {
        return std::any_of(actions.begin(), actions.end(),
                           [kind](const Action &action) { return action.kind == kind; });
    }
    Action find(Action::Kind kind) const
    {
        for (const Action &action : actions) {
            if (action.kind == kind)
                return action;
        }
        return {};
    }
    void toWatching(const QString &version = QStringLiteral("100"))
    {
        play({.kind = Input::Start});
        play({.kind = Input::PageArrived, .version = version});
        play({.kind = Input::WatchOpened});
        now += 60'000;
    }
};

} // namespace

class TestReflectorStep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsInPagesThenWatches()
    {
        Player p;
        p.play({.kind = Input::Start});
        QCOMPARE(p.find(Action::List).version, QString()); // the newest state, so that pages are honoured
        QCOMPARE(p.find(Action::List).limit, 50);
        p.play({.kind = Input::PageArrived,
                .version = QStringLiteral("7"),
                .continueToken = QStringLiteral("more")});
        QCOMPARE(p.find(Action::List).continueToken, QStringLiteral("more"));
        QCOMPARE(p.find(Action::List).version, QString());
        QVERIFY(!p.did(Action::Commit));
        p.play({.kind = Input::PageArrived, .version = QStringLiteral("7")});
        QVERIFY(p.did(Action::Commit));
        QVERIFY(p.did(Action::MarkLive));
        QCOMPARE(p.find(Action::Watch).version, QStringLiteral("7"));
        QVERIFY(p.find(Action::Watch).seconds >= 300 && p.find(Action::Watch).seconds <= 600);
    }

    void fault_02_expiredTokenListsWholeOnce()
    {
        Player p;
        p.play({.kind = Input::Start});
        p.play({.kind = Input::PageArrived,
                .version = QStringLiteral("7"),
                .continueToken = QStringLiteral("more")});
        p.play({.kind = Input::ListFailed, .failure = httpFailure(410, "Expired")});
        QVERIFY(p.did(Action::Discard));
        QCOMPARE(p.find(Action::List).limit, 0);
        QCOMPARE(p.find(Action::List).continueToken, QString());
        QVERIFY(!p.did(Action::Wait));
    }

    void eventsAndBookmarksMoveTheVersion()
    {
        Player p;
        p.toWatching();
        p.play({.kind = Input::EventArrived, .version = QStringLiteral("101")});
        p.play({.kind = Input::EventArrived, .version = QStringLiteral("150")});
        QVERIFY(p.actions.isEmpty());
        p.play({.kind = Input::WatchEnded});
        QCOMPARE(p.find(Action::Watch).version, QStringLiteral("150"));
        QVERIFY(!p.did(Action::List));
        QVERIFY(!p.did(Action::MarkTrouble)); // a clean end is no trouble
    }

    void cleanEndAtOnceBacksOff()
    {
        Player p;
        p.toWatching();
        p.play({.kind = Input::WatchEnded});
        p.now += 200;
        p.play({.kind = Input::WatchEnded});
        QCOMPARE(p.find(Action::Wait).waitMs, 800);
        p.play({.kind = Input::WaitOver});
        QCOMPARE(p.find(Action::Watch).version, QStringLiteral("100"));
    }

    void expiredListsAgain_data()
    {
        QTest::addColumn<bool>("asEvent");
        QTest::newRow("HTTP status") << false;
        QTest::newRow("event in the stream") << true;
    }
    void expiredListsAgain()
    {
        QFETCH(bool, asEvent);
        Player p;
        p.toWatching();
        p.play({.kind = asEvent ? Input::ErrorArrived : Input::WatchFailed,
                .failure = httpFailure(410, "Expired")});
        QVERIFY(p.did(Action::CloseCall));
        QCOMPARE(p.find(Action::List).version, QStringLiteral("100")); // never back in time
        QVERIFY(!p.did(Action::MarkTrouble));                          // no flicker
        p.play({.kind = Input::ListFailed, .failure = httpFailure(410, "Expired")});
        QVERIFY(p.did(Action::List));
        QCOMPARE(p.find(Action::List).version, QString());
    }

    void expiredAtOnceIsNoStorm()
    {
        Player p;
        p.toWatching();
        p.play({.kind = Input::WatchFailed, .failure = httpFailure(410)});
        int lists = 0;
        const qint64 start = p.now;
        while (p.now - start < 60'000) {
            p.play({.kind = Input::PageArrived, .version = QStringLiteral("1")});
            p.play({.kind = Input::WatchFailed, .failure = httpFailure(410)});
            QVERIFY(p.did(Action::Wait));
            p.now += p.find(Action::Wait).waitMs;
            p.play({.kind = Input::WaitOver});
            ++lists;
        }
        QVERIFY2(lists < 10, qPrintable(QString::number(lists)));
    }

    void versionInTheFutureListsNewest()
    {
        Player p;
        p.toWatching(QStringLiteral("999999"));
        p.play({.kind = Input::WatchFailed, .failure = httpFailure(410)});
        p.play(
            {.kind = Input::ListFailed, .failure = httpFailure(504, "Timeout", "ResourceVersionTooLarge")});
        QVERIFY(p.did(Action::List));
        QCOMPARE(p.find(Action::List).version, QString());
        p.play(
            {.kind = Input::ListFailed, .failure = httpFailure(504, "Timeout", "ResourceVersionTooLarge")});
        QVERIFY(p.did(Action::Wait)); // no loop
    }

    void fault_09_busyServerIsNotListed()
    {
        Player p;
        p.toWatching();
        ApiFailure busy = httpFailure(429, "TooManyRequests");
        busy.retryAfterMs = 32'000;
        p.play({.kind = Input::WatchFailed, .failure = busy});
        QCOMPARE(p.find(Action::Wait).waitMs, 32'000);
        p.play({.kind = Input::WaitOver});
        QCOMPARE(p.find(Action::Watch).version, QStringLiteral("100"));
        QVERIFY(!p.did(Action::List));
    }

    void serverWishesEnd()
    {
        Player p;
        p.toWatching();
        ApiFailure busy = httpFailure(429);
        busy.retryAfterMs = 0;
        for (int i = 0; i < 10; ++i) {
            p.play({.kind = Input::WatchFailed, .failure = busy});
            QCOMPARE(p.find(Action::Wait).waitMs, 100);
            p.play({.kind = Input::WaitOver});
        }
        p.play({.kind = Input::WatchFailed, .failure = busy});
        QCOMPARE(p.find(Action::Wait).waitMs, 800);
    }

    void lostConnectionWatchesAgain()
    {
        Player p;
        p.toWatching();
        QList<qint64> waits;
        for (int i = 0; i < 8; ++i) {
            p.play({.kind = Input::WatchFailed,
                    .failure = failureFromError({Core::ErrorCode::Unreachable, {}, {}})});
            waits.append(p.find(Action::Wait).waitMs);
            p.now += waits.last();
            p.play({.kind = Input::WaitOver});
            QVERIFY(!p.did(Action::List));
        }
        QCOMPARE(waits, (QList<qint64>{800, 1600, 3200, 6400, 12800, 25600, 30000, 30000}));
    }

    void internalErrorEventLists()
    {
        Player p;
        p.toWatching();
        p.play({.kind = Input::ErrorArrived, .failure = httpFailure(500, "InternalError")});
        p.play({.kind = Input::WaitOver});
        QVERIFY(p.did(Action::List));
    }

    void firstPageIsSmallOnlyOnce()
    {
        Player p;
        p.toWatching();
        p.play({.kind = Input::WatchFailed, .failure = httpFailure(410)});
        QCOMPARE(p.find(Action::List).limit, 500);
    }

    void gathersInsteadOfListing()
    {
        Player p;
        p.state.gathers = true;
        p.play({.kind = Input::Start});
        QVERIFY(p.did(Action::Gather) && !p.did(Action::List));
        p.play({.kind = Input::WatchOpened});
        QVERIFY(p.actions.isEmpty()); // a stream that opened is not yet the truth
        p.play({.kind = Input::EventArrived, .version = QStringLiteral("3"), .added = true});
        QVERIFY(p.actions.isEmpty());
        p.play({.kind = Input::EventArrived, .version = QStringLiteral("90"), .initialEnd = true});
        QVERIFY(p.did(Action::Commit) && p.did(Action::MarkLive));
        QCOMPARE(p.state.version, QStringLiteral("90"));
        p.play({.kind = Input::EventArrived, .version = QStringLiteral("91"), .added = true});
        p.now += 60'000;
        p.play({.kind = Input::WatchEnded});
        QCOMPARE(p.find(Action::Watch).version, QStringLiteral("91"));
        p.now += 60'000;
        p.play({.kind = Input::WatchFailed, .failure = httpFailure(410)});
        QVERIFY(p.did(Action::Gather));
    }

    void gatherGivenUp_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("remembered");
        QTest::newRow("not known here") << 422 << true;
        QTest::newRow("bad request") << 400 << true;
        QTest::newRow("may list but not watch") << 403 << true;
        QTest::newRow("busy") << 429 << false;
        QTest::newRow("starting") << 503 << false;
        QTest::newRow("no such kind") << 404 << false;
        QTest::newRow("who are you") << 401 << false;
        QTest::newRow("connection lost") << 0 << false;
    }
    void gatherGivenUp()
    {
        QFETCH(int, status);
        QFETCH(bool, remembered);
        Player p;
        p.state.gathers = true;
        p.play({.kind = Input::Start});
        p.play({.kind = Input::WatchFailed,
                .failure = status > 0 ? httpFailure(status)
                                      : failureFromError({Core::ErrorCode::Unreachable, {}, {}})});
        QVERIFY(p.did(Action::Discard));
        QCOMPARE(p.did(Action::List), remembered); // the classic list at once
        QCOMPARE(p.state.gathers, !remembered);
        QCOMPARE(p.did(Action::Wait), !remembered);
    }

    void gatherWithoutItsEndIsGivenUp()
    {
        Player p;
        p.state.gathers = true;
        p.play({.kind = Input::Start});
        p.play({.kind = Input::WatchOpened});
        p.play({.kind = Input::EventArrived, .version = QStringLiteral("3"), .added = true});
        p.play({.kind = Input::WatchEnded});
        QVERIFY(p.did(Action::Discard) && p.did(Action::List));
        QCOMPARE(p.find(Action::List).version, QString());
    }

    void aWatchFromNowhereIsNotResumedInItsMiddle()
    {
        Player p;
        p.play({.kind = Input::Start});
        p.play({.kind = Input::PageArrived, .version = QStringLiteral("0")});
        p.play({.kind = Input::WatchOpened});
        p.play({.kind = Input::EventArrived, .version = QStringLiteral("7"), .added = true});
        QCOMPARE(p.state.version, QStringLiteral("0"));
        p.play({.kind = Input::EventArrived, .version = QStringLiteral("9")});
        QCOMPARE(p.state.version, QStringLiteral("9"));
        p.play({.kind = Input::EventArrived, .version = QStringLiteral("10"), .added = true});
        QCOMPARE(p.state.version, QStringLiteral("10"));
    }

    void credentialsAreRenewedOnceThenItStops()
    {
        Player p;
        p.toWatching();
        p.play({.kind = Input::WatchFailed, .failure = httpFailure(401)});
        QVERIFY(p.did(Action::Wait));
        p.play({.kind = Input::Retry}); // the new ones are here
        QCOMPARE(p.find(Action::Watch).version, QStringLiteral("100"));
        p.play({.kind = Input::WatchFailed, .failure = httpFailure(401)});
        QVERIFY(!p.did(Action::Wait));
        QCOMPARE(p.state.activity, Activity::Stopped);
        p.play({.kind = Input::Woke});
        QVERIFY(p.actions.isEmpty());
        p.play({.kind = Input::Retry}); // a person signed in again
        QCOMPARE(p.find(Action::Watch).version, QStringLiteral("100"));
        p.play({.kind = Input::WatchOpened});
        p.play({.kind = Input::WatchFailed, .failure = httpFailure(401)});
        QVERIFY(p.did(Action::Wait)); // it worked in between
    }

    void aMissingKindTakesItsRowsAlong()
    {
        Player p;
        p.toWatching();
        p.play({.kind = Input::WatchFailed, .failure = httpFailure(404)});
        QVERIFY(p.did(Action::Rediscover) && p.did(Action::List)); // moved to another version?
        QVERIFY(!p.did(Action::Clear));
        p.play({.kind = Input::ListFailed, .failure = httpFailure(404)});
        QVERIFY(p.did(Action::Clear));
        p.play({.kind = Input::WaitOver});
        QCOMPARE(p.find(Action::List).version, QString()); // versions of what comes again start anew
    }

    void fault_21_resumesSpread()
    {
        const auto late = [] { return 0.5; };
        ReflectorState state(noJitter);
        (void)step(state, {.kind = Input::Start}, 0, late);
        (void)step(state, {.kind = Input::PageArrived, .version = QStringLiteral("7")}, 0, late);
        (void)step(state, {.kind = Input::WatchOpened}, 0, late);
        Player p;
        p.actions = step(state, {.kind = Input::Woke}, 1'000, late);
        QVERIFY(p.did(Action::CloseCall) && p.did(Action::MarkTrouble));
        QCOMPARE(p.find(Action::Wait).waitMs, 1'000); // half of the two seconds
        p.actions = step(state, {.kind = Input::WaitOver}, 2'000, late);
        QCOMPARE(p.find(Action::Watch).version, QStringLiteral("7")); // the same point: nothing comes twice
        // A wait of half a minute is not slept through either.
        (void)step(
            state,
            {.kind = Input::WatchFailed, .failure = failureFromError({Core::ErrorCode::Unreachable, {}, {}})},
            3'000, late);
        p.actions = step(state, {.kind = Input::Woke}, 4'000, late);
        QCOMPARE(p.find(Action::Wait).waitMs, 1'000);
    }

    void refusalWaitsAMinute_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("who are you") << 401;
        QTest::newRow("not there") << 404;
    }
    void refusalWaitsAMinute()
    {
        QFETCH(int, status);
        Player p;
        p.play({.kind = Input::Start});
        p.play({.kind = Input::ListFailed, .failure = httpFailure(status)});
        QVERIFY(p.did(Action::MarkTrouble));
        QCOMPARE(p.find(Action::Wait).waitMs, 60'000);
        QCOMPARE(p.did(Action::Rediscover), status == 404);
        p.play({.kind = Input::WaitOver});
        QVERIFY(p.did(Action::List));
    }

    /// An API server that has just started knows no roles and denies everything for some seconds.
    void aDenialIsDoubtedTwice_data()
    {
        QTest::addColumn<bool>("wasLive");
        QTest::addColumn<bool>("asksSoon");
        QTest::addColumn<QList<qint64>>("waits");
        QTest::newRow("the very first answers")
            << false << true << QList<qint64>{5'000, 15'000, 60'000, 60'000, 60'000};
        QTest::newRow("of what was live")
            << true << true << QList<qint64>{5'000, 15'000, 60'000, 60'000, 60'000};
        QTest::newRow("one of many namespaces") << false << false << QList<qint64>{60'000, 60'000, 60'000};
    }
    void aDenialIsDoubtedTwice()
    {
        QFETCH(bool, wasLive);
        QFETCH(bool, asksSoon);
        QFETCH(QList<qint64>, waits);
        Player p;
        p.state.asksSoon = asksSoon;
        if (wasLive) {
            p.toWatching();
            p.play({.kind = Input::WatchFailed, .failure = httpFailure(403, "Forbidden")});
        } else {
            p.play({.kind = Input::Start});
            p.play({.kind = Input::ListFailed, .failure = httpFailure(403, "Forbidden")});
        }
        for (const qint64 wait : waits) {
            QVERIFY(p.did(Action::MarkTrouble)); // it is said at once all the same
            QCOMPARE(p.find(Action::Wait).waitMs, wait);
            p.play({.kind = Input::WaitOver});
            QVERIFY(p.did(Action::List));
            p.play({.kind = Input::ListFailed, .failure = httpFailure(403, "Forbidden")});
        }
        p.play({.kind = Input::WaitOver});
        p.play({.kind = Input::PageArrived, .version = QStringLiteral("7")});
        QVERIFY(p.did(Action::MarkLive));
        p.play({.kind = Input::WatchFailed, .failure = httpFailure(403, "Forbidden")});
        QCOMPARE(p.find(Action::Wait).waitMs, waits.first()); // it worked in between
    }

    void aPersonsRetryDoubtsNoMore()
    {
        Player p;
        p.play({.kind = Input::Start});
        for (int i = 0; i < 5; ++i) {
            p.play({.kind = Input::ListFailed, .failure = httpFailure(403, "Forbidden")});
            p.play({.kind = Input::Retry});
        }
        p.play({.kind = Input::ListFailed, .failure = httpFailure(403, "Forbidden")});
        QCOMPARE(p.find(Action::Wait).waitMs, 60'000);
    }

    void fault_10_anHourOfFaultsStaysCalm()
    {
        Player p;
        p.play({.kind = Input::Start});
        int requests = 0;
        const qint64 start = p.now;
        while (p.now - start < 3'600'000) {
            p.play({.kind = Input::ListFailed, .failure = httpFailure(500)});
            p.now += p.find(Action::Wait).waitMs;
            p.play({.kind = Input::WaitOver});
            ++requests;
        }
        QVERIFY2(requests <= 126,
                 qPrintable(QString::number(requests))); // two a minute and the first seconds
    }
};

QTEST_GUILESS_MAIN(TestReflectorStep)
#include "tst_reflectorstep.moc"
