#include "kubernetes/cluster.h"
#include "rollouts/rolloutboard.h"
#include "tests/support/clusterscript.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace Flightdeck;
using namespace Flightdeck::Kubernetes;
using namespace Flightdeck::Rollouts;
using Core::FreshnessState;
using Tests::canary;
using Tests::contextFor;
using Tests::FaultServer;
using Tests::json;
using Tests::list;
using Tests::serve;
using Tests::service;

namespace {

const QByteArray expired =
    json("{'kind':'Status','code':410,'reason':'Expired','message':'too old resource version'}");

QByteArray watchLine(const QByteArray &type, const QByteArray &object)
{
    return json("{'type':'") + type + json("','object':") + object + "}\n";
}

QString keyOf(const char *name)
{
    return rolloutKey(QStringLiteral("lab"), QStringLiteral("shop"), QString::fromLatin1(name));
}

/// A board over a cluster that a script plays.
struct World
{
    explicit World(const Cluster::Options &options = {}, const Core::Clock &clock = systemClock())
        : cluster(contextFor(server.url()), clock, options)
        , board(clock)
        , tester(board.model())
    {
        board.addCluster(&cluster);
    }
    RolloutListModel &model() { return *board.model(); }
    FreshnessState state(Resource resource = Resource::Canaries) const
    {
        return cluster.freshness(resource).state;
    }

    static const Core::Clock &systemClock()
    {
        static const Core::SystemClock clock;
        return clock;
    }

    FaultServer server;
    Cluster cluster;
    RolloutBoard board;
    QAbstractItemModelTester tester;
};

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) * 1e-6;
}

} // namespace

/// Rows of the fault table that a person sees: what becomes of the list when the cluster misbehaves.
class TestClusterFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fault_01_expiredWatchKeepsRowsAndSelection_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("HTTP 410") << FaultServer::json(410, expired).bytes;
        QTest::newRow("event inside 200") << FaultServer::stream(watchLine("ERROR", expired), false).bytes;
    }
    void fault_01_expiredWatchKeepsRowsAndSelection()
    {
        QFETCH(QByteArray, answer);
        World w;
        w.server.on("/canaries?watch=1", {answer});
        w.server.on("/canaries?watch=1", FaultServer::stream({}, true));
        w.server.on("/canaries", FaultServer::json(200, list("Canary", canary("a") + "," + canary("b"))));
        w.server.on("/canaries", FaultServer::json(200, list("Canary", canary("b") + "," + canary("c"))));
        serve(w.server, 0);
        QSignalSpy resets(&w.model(), &QAbstractItemModel::modelReset);
        int fewest = 2;
        connect(&w.model(), &QAbstractItemModel::rowsRemoved, this,
                [&] { fewest = qMin(fewest, w.model().rowCount()); });
        QPersistentModelIndex selected;
        connect(&w.model(), &QAbstractItemModel::modelReset, this,
                [&] { selected = w.model().index(w.model().rowOf(keyOf("b")), 0); });
        w.cluster.start();
        QTRY_VERIFY_WITH_TIMEOUT(w.model().rowOf(keyOf("c")) >= 0, 10'000);
        QTRY_VERIFY(w.model().rowOf(keyOf("a")) < 0);
        QCOMPARE(resets.size(), 1); // the first load alone
        QVERIFY(fewest >= 1);       // never an empty list between the two
        QVERIFY(selected.isValid());
        QCOMPARE(w.model().row(selected.row()).key, keyOf("b"));
        QTRY_COMPARE(w.state(), FreshnessState::Live);
    }

    void fault_02_expiredPageIsOneWholeList()
    {
        World w;
        const auto page = [](const char *name, const char *next) {
            return FaultServer::json(
                200, json("{'kind':'CanaryList','metadata':{'resourceVersion':'5','continue':'") + next +
                         json("'},'items':[") + canary(name) + "]}");
        };
        w.server.on("continue=two", page("b", "three"));
        w.server.on("continue=three", FaultServer::json(410, expired));
        w.server.on("/canaries?watch=1", FaultServer::stream({}, true));
        w.server.on("/canaries?", page("a", "two"));
        w.server.on("/canaries", FaultServer::json(200, list("Canary", canary("a") + "," + canary("b") + "," +
                                                                           canary("c"))));
        serve(w.server, 0);
        w.cluster.start();
        // The answer to the whole list is scripted by its lack of a page size.
        QTRY_VERIFY_WITH_TIMEOUT(w.server.count("continue=three") == 1, 10'000);
        const auto isWhole = [](const FaultServer::Request &request) {
            return request.has("/canaries") && !request.has("watch=1") && !request.has("limit=");
        };
        QTRY_VERIFY(std::any_of(w.server.requests().begin(), w.server.requests().end(), isWhole));
        QCOMPARE(std::count_if(w.server.requests().begin(), w.server.requests().end(), isWhole), 1);
    }

    void fault_06_hugeLineIsGivenUpAndOthersLive()
    {
        World w;
        FaultServer::Reply huge = FaultServer::stream({}, true);
        huge.bytes +=
            "6400000\r\n{\"type\":\"ADDED\",\"x\":\"" + QByteArray(100 << 20, 'x'); // a line of 100 MB
        huge.pieceBytes = 1 << 20;
        w.server.on("/canaries?watch=1", huge);
        w.server.on("/canaries?watch=1", FaultServer::stream({}, true));
        serve(w.server, 2);
        w.cluster.start();
        QTRY_VERIFY_WITH_TIMEOUT(w.cluster.trouble(Resource::Canaries).has_value(), 30'000);
        QCOMPARE(w.cluster.trouble(Resource::Canaries)->code, Core::ErrorCode::TooLarge);
        QCOMPARE(w.state(Resource::VirtualServices), FreshnessState::Live);
        QCOMPARE(w.model().rowCount(), 2);
        w.server.push(FaultServer::chunk(watchLine("MODIFIED", service("c1", 42, 9))));
        QTRY_COMPARE(w.model().row(w.model().rowOf(keyOf("c1"))).split->canary, 42);
        QTRY_COMPARE_WITH_TIMEOUT(w.state(), FreshnessState::Live, 10'000);
    }

    void fault_07_signInPageIsNoApiServer()
    {
        World w;
        const auto page = FaultServer::text(200, "text/html", "<html>Sign in</html>");
        w.server.on("", page);
        w.cluster.start();
        QTRY_VERIFY(w.cluster.trouble(Resource::Canaries).has_value());
        QVERIFY(w.cluster.freshness(Resource::Canaries).reason.contains(QStringLiteral("not an API server")));
        const int asked = w.server.count("/canaries");
        QTest::qWait(300);
        QVERIFY2(w.server.count("/canaries") <= asked + 1, "the page is asked for again and again");
        QCOMPARE(w.model().rowCount(), 0);
    }

    void fault_11_unauthorizedWatchResumesAtItsVersion()
    {
        World w;
        const auto unauthorized =
            FaultServer::json(401, json("{'kind':'Status','code':401,'reason':'Unauthorized'}"));
        w.server.on("/canaries?watch=1", unauthorized);
        w.server.on("/canaries?watch=1", FaultServer::stream({}, true));
        serve(w.server, 2);
        w.cluster.start();
        QTRY_COMPARE(w.state(), FreshnessState::Denied);
        QTRY_COMPARE(w.model().rowCount(), 2); // what was known stays
        QCOMPARE(w.server.count("/canaries?watch=1"), 1);
        w.cluster.retryNow();
        QTRY_COMPARE(w.state(), FreshnessState::Live);
        QCOMPARE(w.model().rowCount(), 2);
    }

    void fault_17_repeatsAndUnknownDeletionsChangeNothing()
    {
        World w;
        serve(w.server, 2);
        w.cluster.start();
        QTRY_COMPARE(w.model().rowCount(), 2);
        QTRY_COMPARE(w.server.count("/canaries?watch=1"), 1);
        QTRY_COMPARE(w.state(Resource::VirtualServices), FreshnessState::Live);
        QSignalSpy changed(&w.cluster, &ClusterData::changed);
        w.server.push(FaultServer::chunk(watchLine("ADDED", canary("c0")) + watchLine("ADDED", canary("c0")) +
                                         watchLine("DELETED", canary("stranger")) +
                                         watchLine("ADDED", canary("c2"))));
        QTRY_COMPARE(w.model().rowCount(), 3);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<Changes>().canaries, QSet<QString>{QStringLiteral("shop/c2")});
    }

    void fault_18_sameNameWithANewUidIsANewOne()
    {
        World w;
        serve(w.server, 0);
        w.server.on("/none", {});
        w.cluster.start();
        QTRY_COMPARE(w.server.count("/canaries?watch=1"), 1);
        w.server.push(FaultServer::chunk(watchLine("ADDED", canary("c0", "first"))));
        QTRY_COMPARE(w.model().rowCount(), 1);
        QVERIFY(!w.board.observations(keyOf("c0")).isEmpty());
        const QPersistentModelIndex old = w.model().index(0, 0);
        w.server.push(FaultServer::chunk(watchLine("DELETED", canary("c0", "first")) +
                                         watchLine("ADDED", canary("c0", "second"))));
        QTRY_COMPARE(w.model().row(0).canary->meta.uid, QStringLiteral("second"));
        QCOMPARE(w.model().rowCount(), 1);
        QVERIFY2(!old.isValid(), "the row of the old one must not become the new one's");
        QCOMPARE(w.board.observations(keyOf("c0")).size(),
                 1); // what was seen of the old one is not the new one's
    }

    /// A night's sleep: what the server tells again of the evening is no news, what happened is told once.
    void fault_21_sleepResumesWithoutTellingTwice()
    {
        Tests::ManualClock clock;
        Cluster::Options options;
        options.pulseMs = 20;
        World w(options, clock);
        const auto event = [](const QByteArray &name) -> QByteArray {
            return json("{'kind':'Event','metadata':{'namespace':'shop','name':'") + name +
                   json("','uid':'") + name +
                   json("','resourceVersion':'1'},'involvedObject':{'kind':'Canary','name':'c0'},"
                        "'reason':'Synced','type':'Normal','message':'Advance c0.shop canary weight 10'}");
        };
        serve(w.server, 2);
        w.cluster.start();
        const QList<QByteArray> watches{"/canaries?watch=1", "/virtualservices?watch=1", "/events?watch=1"};
        for (const QByteArray &watch : watches)
            QTRY_COMPARE(w.server.count(watch), 1);
        w.server.push(
            FaultServer::chunk(watchLine("ADDED", canary("c2")) + watchLine("ADDED", event("evening"))));
        QTRY_COMPARE(w.model().rowCount(), 3);
        QTRY_VERIFY(w.cluster.events().contains(QStringLiteral("shop/evening")));
        const auto lists = [&w] {
            return w.server.count("/canaries?limit") + w.server.count("/virtualservices?limit") +
                   w.server.count("/events?fieldSelector");
        };
        QCOMPARE(lists(), 3);
        QSignalSpy changed(&w.cluster, &ClusterData::changed);
        QSignalSpy inserted(w.board.model(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(w.board.model(), &QAbstractItemModel::rowsRemoved);

        clock.advance(8LL * 3'600'000);
        QTRY_COMPARE(w.state(), FreshnessState::Reconnecting); // no connection of yesterday is believed
        QCOMPARE(w.model().rowCount(), 3);
        for (const QByteArray &watch : watches)
            QTRY_COMPARE_WITH_TIMEOUT(w.server.count(watch), 2, 4'000); // within the spread of two seconds
        QTRY_COMPARE(w.state(), FreshnessState::Live);
        QCOMPARE(lists(), 3); // resumed at its version, not listed anew
        // Every open connection gets every line here; each watch takes its own kind's.
        w.server.push(
            FaultServer::chunk(watchLine("ADDED", canary("c1")) + watchLine("MODIFIED", canary("c2")) +
                               watchLine("ADDED", canary("c3")) + watchLine("ADDED", event("evening")) +
                               watchLine("ADDED", event("night"))));
        QTRY_COMPARE(w.model().rowCount(), 4);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<Changes>().canaries, QSet<QString>{QStringLiteral("shop/c3")});
        QCOMPARE(changed[0][0].value<Changes>().events, QSet<QString>{QStringLiteral("shop/night")});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 0);
    }

    /// 50,000 canaries arrive in pages and change in bursts: no turn of the loop works longer than a frame.
    /// Processor time counts, so that a busy machine does not fail the test.
    void fault_19_manyObjectsComeInBatches()
    {
        constexpr int pages = 100;
        constexpr int perPage = 500;
        World w;
        for (int page = pages - 1; page >= 0; --page) { // the first that matches serves
            QByteArray items;
            for (int i = 0; i < perPage; ++i)
                items += (i > 0 ? "," : "") + canary("c" + QByteArray::number(100'000 + page * perPage + i));
            const QByteArray next =
                page + 1 < pages ? "p" + QByteArray::number(page + 1) + "." : QByteArray();
            w.server.on(page == 0 ? QByteArray("/canaries?limit")
                                  : "continue=p" + QByteArray::number(page) + ".",
                        FaultServer::json(
                            200, json("{'kind':'CanaryList','metadata':{'resourceVersion':'5','continue':'") +
                                     next + json("'},'items':[") + items + "]}"));
        }
        serve(w.server, 0);
        w.cluster.start();
        std::vector<double> turns;
        QElapsedTimer time;
        time.start();
        while (w.model().rowCount() < pages * perPage && time.elapsed() < 60'000) {
            const double start = threadMs();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
            turns.push_back(threadMs() - start);
        }
        QCOMPARE(w.model().rowCount(), pages * perPage);
        std::sort(turns.begin(), turns.end());
        const double most = turns.at(turns.size() * 99 / 100);
        QVERIFY2(most < 16, qPrintable(QString::number(most)));
    }
};

QTEST_GUILESS_MAIN(TestClusterFaults)
#include "tst_clusterfaults.moc"
