#include "kubernetes/apiclient.h"
#include "kubernetes/reflector.h"
#include "tests/support/faultserver.h"
#include "tests/support/jsontext.h"

#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Kubernetes;
using Core::FreshnessState;
using Tests::FaultServer;
using Tests::json;

namespace {

QByteArray canary(const QByteArray &name, const QByteArray &version, const QByteArray &phase = "Progressing")
{
    return json("{'kind':'Canary','metadata':{'name':'") + name + json("','namespace':'shop','uid':'") +
           name + json("','resourceVersion':'") + version + json("'},'spec':{},'status':{'phase':'") + phase +
           json("'}}");
}

QByteArray listOf(const QByteArray &items, const QByteArray &version, const QByteArray &more = {})
{
    return json("{'kind':'CanaryList','metadata':{'resourceVersion':'") + version + json("','continue':'") +
           more + json("'},'items':[") + items + "]}";
}

QByteArray watchLine(const QByteArray &type, const QByteArray &object)
{
    return json("{'type':'") + type + json("','object':") + object + "}\n";
}

const QByteArray expiredStatus =
    json("{'kind':'Status','code':410,'reason':'Expired','message':'too old resource version'}");

/// A server, a store and a reflector with short times.
struct World
{
    explicit World(int idleMs = 5'000, int staleMs = 10'000)
        : World(options(idleMs, staleMs))
    {
    }
    explicit World(const Reflector::Options &options)
        : api(server.url(), {})
        , reflector(api, store, clock, options)
    {
    }
    static Reflector::Options gathering()
    {
        Reflector::Options gathering = options(5'000, 10'000);
        gathering.gathers = true;
        return gathering;
    }
    static Reflector::Options options(int idleMs, int staleMs)
    {
        Reflector::Options options;
        options.findPath = [](QObject *, const Reflector::PathCallback &callback) {
            callback(QStringLiteral("/canaries"));
        };
        options.idleTimeoutMs = idleMs;
        options.staleAfterMs = staleMs;
        options.random = [] { return 0.0; };
        return options;
    }
    QStringList names() const
    {
        QStringList names = store.objects().keys();
        names.sort();
        return names;
    }
    FreshnessState state() const { return reflector.freshness().state; }
    int lists() const { return server.count("/canaries") - server.count("watch=1"); }
    int watches() const { return server.count("watch=1"); }

    FaultServer server;
    ApiClient api;
    Store<Canary> store;
    Core::SystemClock clock;
    Reflector reflector;
};

} // namespace

class TestReflector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesThenEvents()
    {
        World w;
        w.server.on("continue=next", FaultServer::json(200, listOf(canary("c", "3"), "10")));
        w.server.on("watch=1", FaultServer::stream(watchLine("ADDED", canary("d", "11")), true));
        w.server.on("/canaries",
                    FaultServer::json(200, listOf(canary("a", "1") + "," + canary("b", "2"), "10", "next")));
        w.reflector.start();
        QTRY_COMPARE(w.names(), (QStringList{QStringLiteral("shop/a"), QStringLiteral("shop/b"),
                                             QStringLiteral("shop/c"), QStringLiteral("shop/d")}));
        QCOMPARE(w.state(), FreshnessState::Live);
        QVERIFY(w.server.requests()[0].target.endsWith("limit=50")); // first rows fast
        QVERIFY(w.server.requests()[1].has("limit=500"));
        const auto &watch = w.server.requests()[2];
        QVERIFY(watch.has("resourceVersion=10") && watch.has("allowWatchBookmarks=true") &&
                watch.has("timeoutSeconds=300"));
        QVERIFY(watch.head.toLower().contains("accept-encoding: identity"));

        w.server.push(FaultServer::chunk(watchLine("MODIFIED", canary("a", "12", "Failed")) +
                                         watchLine("DELETED", canary("b", "13"))));
        QTRY_COMPARE(w.store.objects().size(), 3);
        QCOMPARE(w.store.objects().value(QStringLiteral("shop/a"))->status.phase, CanaryPhase::Failed);
    }

    void gathersWhereTheServerCan()
    {
        World w(World::gathering());
        const QByteArray end =
            json("{'kind':'Canary','metadata':{'resourceVersion':'50','annotations':{'k8s.io/"
                 "initial-events-end':'true'}}}");
        w.server.on("sendInitialEvents", FaultServer::stream(watchLine("ADDED", canary("a", "3")), true));
        w.server.on("watch=1", FaultServer::stream({}, true));
        w.reflector.start();
        QTRY_COMPARE(w.store.objects().size(), 1); // rows before the end of the list
        QCOMPARE(w.state(), FreshnessState::Loading);
        w.server.push(FaultServer::chunk(watchLine("ADDED", canary("b", "2")) + watchLine("BOOKMARK", end)));
        QTRY_COMPARE(w.state(), FreshnessState::Live);
        QCOMPARE(w.store.objects().size(), 2);
        w.server.push(FaultServer::chunk(watchLine("DELETED", canary("a", "51"))));
        QTRY_COMPARE(w.store.objects().size(), 1);
        QCOMPARE(w.server.requests().size(), 1);
        w.server.hangUp();
        QTRY_COMPARE(w.server.requests().size(), 2);
        QVERIFY(w.server.requests().last().has("resourceVersion=51"));
    }

    void aSilentGatherIsGivenUp()
    {
        Reflector::Options options = World::gathering();
        options.gatherSilenceMs = 100;
        World w(options);
        w.server.on("sendInitialEvents", FaultServer::stream(watchLine("ADDED", canary("a", "3")), true));
        w.server.on("watch=1", FaultServer::stream({}, true));
        w.server.on("/canaries", FaultServer::json(200, listOf(canary("b", "1"), "10")));
        w.reflector.start();
        QTRY_COMPARE(w.state(), FreshnessState::Live);
        QCOMPARE(w.names(), QStringList{QStringLiteral("shop/b")});
    }

    void bookmarkMovesTheVersionOverACleanEnd()
    {
        World w;
        w.server.on(
            "watch=1",
            FaultServer::stream(
                watchLine("BOOKMARK", json("{'kind':'Canary','metadata':{'resourceVersion':'77'}}")), false));
        w.server.on("watch=1", FaultServer::stream({}, true));
        w.server.on("/canaries", FaultServer::json(200, listOf({}, "10")));
        QSignalSpy freshness(&w.reflector, &Reflector::freshnessChanged);
        w.reflector.start();
        QTRY_COMPARE(w.watches(), 2);
        QVERIFY(w.server.requests().last().has("resourceVersion=77"));
        QCOMPARE(w.lists(), 1);
        QCOMPARE(freshness.size(), 1); // Live once: a clean end is no news
    }

    void fault_04_singleBytes()
    {
        World w;
        FaultServer::Reply slow = FaultServer::stream(
            watchLine("ADDED", canary("a", "11", "Prüfung")) + watchLine("ADDED", canary("b", "12")), true);
        slow.pieceBytes = 1;
        w.server.on("watch=1", slow);
        w.server.on("/canaries", FaultServer::json(200, listOf({}, "10")));
        w.reflector.start();
        QTRY_COMPARE(w.store.objects().size(), 2);
        QCOMPARE(w.store.objects().value(QStringLiteral("shop/a"))->status.phaseName,
                 QStringLiteral("Prüfung"));
        QCOMPARE(w.watches(), 1);
    }

    void fault_05_halfALineAtTheEndIsDropped()
    {
        World w;
        w.server.on("watch=1", FaultServer::stream(watchLine("ADDED", canary("a", "11")) +
                                                       watchLine("ADDED", canary("b", "12")).left(60),
                                                   false));
        w.server.on("watch=1", FaultServer::stream(watchLine("ADDED", canary("b", "12")), true));
        w.server.on("/canaries", FaultServer::json(200, listOf({}, "10")));
        w.reflector.start();
        QTRY_COMPARE(w.store.objects().size(), 2);
        QVERIFY(w.server.requests().last().has("resourceVersion=11"));
        QCOMPARE(w.lists(), 1);
    }

    void expired_data()
    {
        QTest::addColumn<bool>("asStatus");
        QTest::newRow("HTTP 410") << true;
        QTest::newRow("event") << false;
    }
    void expired()
    {
        QFETCH(bool, asStatus);
        World w;
        w.server.on("watch=1", asStatus ? FaultServer::json(410, expiredStatus)
                                        : FaultServer::stream(watchLine("ERROR", expiredStatus), true));
        w.server.on("watch=1", FaultServer::stream({}, true));
        w.server.on("/canaries", FaultServer::json(200, listOf(canary("a", "1"), "10")));
        w.server.on("/canaries", FaultServer::json(200, listOf(canary("b", "20"), "20")));
        QSignalSpy stored(&w.reflector, &Reflector::stored);
        int emptySeen = 0;
        connect(&w.reflector, &Reflector::stored, this,
                [&] { emptySeen += w.store.objects().isEmpty() ? 1 : 0; });
        w.reflector.start();
        QTRY_COMPARE(w.names(), QStringList{QStringLiteral("shop/b")});
        QTRY_COMPARE(w.watches(), 2);
        QVERIFY(w.server.requests().last().has("resourceVersion=20"));
        // A list beside a version must not ask for exactly that version: it would be too old for ever.
        int named = 0;
        for (const auto &request : w.server.requests()) {
            if (!request.has("limit=") || !request.has("resourceVersion=10"))
                continue;
            ++named;
            QVERIFY(request.has("resourceVersionMatch=NotOlderThan"));
        }
        QCOMPARE(named, 1);
        QCOMPARE(emptySeen, 0); // no flicker
        QCOMPARE(w.lists(), 2);
    }

    void fault_03_tooLargeVersionListsTheNewest()
    {
        World w;
        w.server.on("watch=1", FaultServer::json(410, expiredStatus));
        w.server.on("watch=1", FaultServer::stream({}, true));
        w.server.on("resourceVersion=",
                    FaultServer::json(504, json("{'kind':'Status','code':504,'reason':'Timeout','details':{'"
                                                "causes':[{'reason':'ResourceVersionTooLarge'}]}}")));
        w.server.on("/canaries", FaultServer::json(200, listOf(canary("a", "1"), "10")));
        w.reflector.start();
        QTRY_COMPARE(w.watches(), 2);
        QCOMPARE(w.lists(), 3);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("said");
        const auto bytes = [](const FaultServer::Reply &reply) { return reply.bytes; };
        QTest::newRow("401")
            << bytes(FaultServer::json(
                   401,
                   json("{'kind':'Status','code':401,'reason':'Unauthorized','message':'Unauthorized'}")))
            << int(FreshnessState::Denied) << QStringLiteral("does not know these credentials");
        QTest::newRow("403")
            << bytes(FaultServer::json(
                   403, json("{'kind':'Status','code':403,'reason':'Forbidden','message':'canaries.flagger."
                             "app is forbidden: User \\'viewer\\' cannot list'}")))
            << int(FreshnessState::Denied) << QStringLiteral("User \"viewer\" cannot list");
        QTest::newRow("404 text") << bytes(FaultServer::text(404, "text/plain", "404 page not found\n"))
                                  << int(FreshnessState::NotInstalled) << QStringLiteral("installed");
        QTest::newRow("HTML 200") << bytes(FaultServer::text(200, "text/html", "<html>Sign in</html>"))
                                  << int(FreshnessState::Reconnecting) << QStringLiteral("not an API server");
        QTest::newRow("HTML 404") << bytes(FaultServer::text(404, "text/html", "<html>nginx</html>"))
                                  << int(FreshnessState::Reconnecting) << QStringLiteral("not an API server");
        QTest::newRow("redirect") << bytes(FaultServer::text(302, "text/html", "",
                                                             "Location: http://127.0.0.1:1/\r\n"))
                                  << int(FreshnessState::Reconnecting) << QStringLiteral("redirect");
        QTest::newRow("500") << bytes(FaultServer::text(500, "text/plain", "boom"))
                             << int(FreshnessState::Reconnecting) << QStringLiteral("boom");
        QTest::newRow("cut JSON") << bytes(FaultServer::json(200, listOf(canary("a", "1"), "1").left(90)))
                                  << int(FreshnessState::Reconnecting) << QStringLiteral("cannot be read");
    }
    void refusals()
    {
        QFETCH(QByteArray, reply);
        QFETCH(int, state);
        QFETCH(QString, said);
        World w;
        w.server.on("/canaries", {reply});
        w.reflector.start();
        QTRY_COMPARE(int(w.state()), state);
        QVERIFY2(w.reflector.freshness().reason.contains(said), qPrintable(w.reflector.freshness().reason));
        QVERIFY(!w.reflector.freshness().lastSeen.isValid() || state == int(FreshnessState::Reconnecting));
        QCOMPARE(w.lists(), 1);
    }

    void forbiddenWatchKeepsRows()
    {
        World w;
        w.server.on("watch=1",
                    FaultServer::json(403, json("{'kind':'Status','code':403,'message':'cannot watch'}")));
        w.server.on("/canaries", FaultServer::json(200, listOf(canary("a", "1"), "10")));
        w.reflector.start();
        QTRY_COMPARE(w.state(), FreshnessState::Denied);
        QVERIFY(w.reflector.freshness().reason.contains(QStringLiteral("cannot watch")));
        QCOMPARE(w.store.objects().size(), 1);
    }

    void busyServerIsNotListedAgain()
    {
        World w;
        w.server.on("watch=1",
                    FaultServer::json(429, json("{'kind':'Status','code':429}"), "Retry-After: 1\r\n"));
        w.server.on("watch=1", FaultServer::stream({}, true));
        w.server.on("/canaries", FaultServer::json(200, listOf(canary("a", "1"), "10")));
        w.reflector.start();
        QTRY_COMPARE(w.state(), FreshnessState::Reconnecting);
        QElapsedTimer waited;
        waited.start();
        QTRY_COMPARE(w.state(), FreshnessState::Live);
        QVERIFY(waited.elapsed() >= 800);
        QCOMPARE(w.lists(), 1);
        QCOMPARE(w.watches(), 2);
    }

    void fault_08_silentPeerTurnsStaleAndComesBack()
    {
        World w(200, 300); // silence of 200 ms, stale after 300 ms
        w.server.on("watch=1", FaultServer::stream({}, true));
        w.server.on("watch=1", {}); // never answers
        w.server.on("watch=1", FaultServer::stream(watchLine("ADDED", canary("b", "11")), true));
        w.server.on("/canaries", FaultServer::json(200, listOf(canary("a", "1"), "10")));
        w.reflector.start();
        QTRY_COMPARE(w.state(), FreshnessState::Live);
        QTRY_COMPARE(w.state(), FreshnessState::Reconnecting);
        const QDateTime lost = w.reflector.freshness().since;
        QTRY_COMPARE(w.state(), FreshnessState::Stale);
        QCOMPARE(w.reflector.freshness().since, lost); // stale since it was lost, not since it was named so
        QCOMPARE(w.store.objects().size(), 1);         // the last known rows stay
        QTRY_COMPARE(w.state(), FreshnessState::Live);
        QTRY_COMPARE(w.store.objects().size(), 2);
        QCOMPARE(w.lists(), 1);
    }

    void brokenConnectionWatchesAgain()
    {
        World w;
        FaultServer::Reply reset = FaultServer::stream(watchLine("ADDED", canary("b", "11")), true);
        reset.keepOpen = false;
        w.server.on("watch=1", reset); // ends without the last chunk
        w.server.on("watch=1", FaultServer::stream({}, true));
        w.server.on("/canaries", FaultServer::json(200, listOf(canary("a", "1"), "10")));
        w.reflector.start();
        QTRY_COMPARE(w.watches(), 2);
        QVERIFY(w.server.requests().last().has("resourceVersion=11"));
        QCOMPARE(w.lists(), 1);
    }

    void oversizeLineIsGivenUp()
    {
        World w(20'000);
        w.server.on("watch=1",
                    FaultServer::stream("{\"type\":\"ADDED\",\"x\":\"" + QByteArray(9 << 20, 'x'), true));
        w.server.on("watch=1", FaultServer::stream({}, true));
        w.server.on("/canaries", FaultServer::json(200, listOf(canary("a", "1"), "10")));
        w.reflector.start();
        QTRY_VERIFY_WITH_TIMEOUT(w.reflector.lastFailure().has_value(), 20'000);
        QCOMPARE(w.reflector.lastFailure()->error.code, Core::ErrorCode::TooLarge);
        QTRY_COMPARE(w.watches(), 2);
        QCOMPARE(w.lists(), 2); // the line would come again: list past it
    }

    void writesAreSentOnceAndReviewed()
    {
        FaultServer server;
        ApiClient api(server.url(), {});
        server.on(
            "selfsubjectaccessreviews",
            FaultServer::json(201, json("{'kind':'SelfSubjectAccessReview','status':{'allowed':true}}")));
        server.on("/canaries/a", FaultServer::json(422, json("{'kind':'Status','code':422,'reason':'Invalid',"
                                                             "'message':'unknown field spec.suspended'}")));
        std::optional<bool> allowed;
        api.reviewAccess(
            {QStringLiteral("patch"),
             QStringLiteral("flagger.app"),
             QStringLiteral("canaries"),
             {},
             QStringLiteral("shop"),
             {}},
            this, [&](const tl::expected<bool, ApiFailure> &answer) { allowed = answer.value_or(false); });
        QTRY_COMPARE(allowed, std::optional<bool>(true));
        std::optional<ApiFailure> failure;
        api.mergePatch(QStringLiteral("/canaries/a"),
                       {{QStringLiteral("spec"), QJsonObject{{QStringLiteral("suspended"), true}}}}, true,
                       this, [&](const ApiResult &answer) { failure = answer.error(); });
        QTRY_VERIFY(failure);
        QCOMPARE(failure->error.code, Core::ErrorCode::Rejected);
        QVERIFY(failure->error.detail.contains(QStringLiteral("spec.suspended")));
        const auto &patch = server.requests().last();
        QCOMPARE(patch.method, QByteArray("PATCH"));
        QVERIFY(patch.has("dryRun=All") && patch.has("fieldManager=flightdeck") &&
                patch.has("fieldValidation=Strict"));
        QVERIFY(patch.head.contains("application/merge-patch+json"));
        QCOMPARE(server.requests().size(), 2);
    }

    void moreThanFiveWatchesRun()
    {
        FaultServer server;
        ApiClient api(server.url(), {});
        server.on("/w", FaultServer::stream("x\n", true));
        server.on("/call", FaultServer::json(200, "{}"));
        int heard = 0;
        for (int i = 0; i < 12; ++i) {
            auto *call = api.watch(QStringLiteral("/w"), {}, 10'000);
            connect(call, &Core::HttpCall::received, this, [&heard] { ++heard; });
        }
        QTRY_COMPARE(heard, 12);
        bool called = false;
        api.get(QStringLiteral("/call"), {}, this,
                [&called](const ApiResult &reply) { called = reply.has_value(); });
        QTRY_VERIFY(called);
    }

    void paths()
    {
        const ApiClient api(QUrl(QStringLiteral("https://rancher.example/k8s/clusters/c-1/")), {});
        QCOMPARE(api.url(QStringLiteral("/api/v1/pods")).toString(),
                 QStringLiteral("https://rancher.example/k8s/clusters/c-1/api/v1/pods"));
        QCOMPARE(ApiClient::serviceProxyPath(QStringLiteral("istio-system"),
                                             QStringLiteral("flagger-loadtester"), QStringLiteral("80"),
                                             QStringLiteral("/gate/open")),
                 QStringLiteral(
                     "/api/v1/namespaces/istio-system/services/http:flagger-loadtester:80/proxy/gate/open"));
    }
};

QTEST_GUILESS_MAIN(TestReflector)
#include "tst_reflector.moc"
