#include "app/apiclusterwriter.h"
#include "kubernetes/apiclientwrites.h"
#include "rollouts/actiongate.h"
#include "tests/support/faultserver.h"
#include "tests/support/jsontext.h"

#include <QTest>

using namespace Flightdeck;
using namespace Rollouts;
using Tests::FaultServer;
using Tests::json;

// What goes over the wire when the console writes, and what it makes of a network that fails.
class ClusterWriterTest : public QObject
{
    Q_OBJECT

    static ObjectRef canary() { return ObjectRef::canary(QStringLiteral("shop"), QStringLiteral("cart")); }
    static QJsonObject suspend()
    {
        return {{QStringLiteral("spec"), QJsonObject{{QStringLiteral("suspend"), true}}}};
    }

private Q_SLOTS:
    void patchAsPromised()
    {
        FaultServer server;
        Kubernetes::ApiClient api(server.url(), Core::HttpIdentity());
        App::ApiClusterWriter writer(api);
        server.on("/canaries/cart", FaultServer::json(200, json("{'kind':'Canary'}"),
                                                      "Warning: 299 - \"unknown field \\\"spec.x\\\"\"\r\n"
                                                      "Warning: 299 - \"old version\"\r\n"));
        std::optional<ObjectResult> dry;
        writer.patch(canary(), true, suspend(), true, this,
                     [&dry](const ObjectResult &answer) { dry = answer; });
        QTRY_VERIFY(dry);
        QVERIFY(*dry);
        QCOMPARE((*dry)->warnings,
                 QStringList({QStringLiteral("unknown field \"spec.x\""), QStringLiteral("old version")}));
        QCOMPARE(server.requests().size(), 1);
        const FaultServer::Request &request = server.requests()[0];
        QCOMPARE(request.method, QByteArray("PATCH"));
        QVERIFY(request.has("/apis/flagger.app/v1beta1/namespaces/shop/canaries/cart/status?"));
        for (const char *part : {"fieldManager=flightdeck", "fieldValidation=Strict", "dryRun=All"})
            QVERIFY2(request.has(part), part);
        QVERIFY(request.head.toLower().contains("content-type: application/merge-patch+json"));
        std::optional<ObjectResult> real;
        writer.patch(canary(), false, suspend(), false, this,
                     [&real](const ObjectResult &answer) { real = answer; });
        QTRY_VERIFY(real);
        QVERIFY(!server.requests()[1].has("dryRun"));
        QVERIFY(!server.requests()[1].has("/status"));
    }

    void neverSentTwice_data()
    {
        QTest::addColumn<FaultServer::Reply>("reply");
        QTest::addColumn<int>("kind");
        const int unknown = int(WriteProblem::Kind::Unknown);
        FaultServer::Reply closed;
        closed.bytes = " ";
        QTest::newRow("closes before it answers") << closed << unknown;
        FaultServer::Reply reset = closed;
        reset.reset = true;
        QTest::newRow("breaks before it answers") << reset << unknown;
        FaultServer::Reply half = FaultServer::json(200, json("{'kind':'Canary','spec':{}}"));
        half.bytes.chop(12);
        QTest::newRow("cut in the middle of the answer") << half << unknown;
        QTest::newRow("a proxy's 502") << FaultServer::text(502, "text/html", "<html>") << unknown;
        QTest::newRow("a sign-in page") << FaultServer::text(200, "text/html", "<html>") << unknown;
        QTest::newRow("500") << FaultServer::json(500, json("{'kind':'Status','code':500}")) << unknown;
        QTest::newRow("409") << FaultServer::json(409, json("{'kind':'Status','code':409}"))
                             << int(WriteProblem::Kind::Conflict);
        QTest::newRow("403") << FaultServer::json(403, json("{'kind':'Status','code':403}"))
                             << int(WriteProblem::Kind::Forbidden);
        QTest::newRow("422") << FaultServer::json(422, json("{'kind':'Status','code':422}"))
                             << int(WriteProblem::Kind::Refused);
        QTest::newRow("429") << FaultServer::json(429, json("{'kind':'Status','code':429}"))
                             << int(WriteProblem::Kind::Refused);
        QTest::newRow("a redirect") << FaultServer::text(307, "text/plain", "",
                                                         "Location: http://127.0.0.1:1/\r\n")
                                    << int(WriteProblem::Kind::Refused);
    }
    void neverSentTwice()
    {
        QFETCH(FaultServer::Reply, reply);
        QFETCH(int, kind);
        FaultServer server;
        Kubernetes::ApiClient api(server.url(), Core::HttpIdentity());
        App::ApiClusterWriter writer(api);
        server.on("/canaries/cart", reply);
        std::optional<ObjectResult> result;
        writer.patch(canary(), false, suspend(), false, this,
                     [&result](const ObjectResult &answer) { result = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(result, 10'000);
        QVERIFY(!*result);
        QCOMPARE(int(result->error().kind), kind);
        QVERIFY(!result->error().error.message.isEmpty());
        // A second round over the connection shows that nothing was on its way again.
        server.on("/api/v1/namespaces/x/services/y",
                  FaultServer::json(404, json("{'kind':'Status','code':404}")));
        std::optional<ObjectResult> other;
        writer.get({{},
                    {QStringLiteral("v1")},
                    QStringLiteral("services"),
                    {},
                    QStringLiteral("x"),
                    QStringLiteral("y")},
                   this, [&other](const ObjectResult &answer) { other = answer; });
        QTRY_VERIFY(other);
        QCOMPARE(server.count("/canaries/cart"), 1);
    }

    void firstServedVersion()
    {
        FaultServer server;
        Kubernetes::ApiClient api(server.url(), Core::HttpIdentity());
        App::ApiClusterWriter writer(api);
        server.on("/networking.istio.io/v1/", FaultServer::text(404, "text/plain", "404 page not found\n"));
        server.on("/networking.istio.io/v1beta1/", FaultServer::json(200, json("{'kind':'VirtualService'}")));
        for (int round = 0; round < 2; ++round) {
            std::optional<ObjectResult> result;
            writer.get(ObjectRef::virtualService(QStringLiteral("shop"), QStringLiteral("cart")), this,
                       [&result](const ObjectResult &answer) { result = answer; });
            QTRY_VERIFY(result);
            QVERIFY(*result);
        }
        QCOMPARE(server.count("/networking.istio.io/v1/"), 1); // remembered
    }

    void everyReadyReplica()
    {
        FaultServer server;
        Kubernetes::ApiClient api(server.url(), Core::HttpIdentity());
        App::ApiClusterWriter writer(api);
        server.on("/services/lt", FaultServer::json(200, json("{'spec':{'selector':{'app':'lt'},'ports':["
                                                              "{'port':80,'targetPort':'http'}]}}")));
        const QByteArray containers =
            "'spec':{'containers':[{'ports':[{'name':'http','containerPort':8080}]}]}";
        const auto pod = [&containers](const QByteArray &name, const QByteArray &ready,
                                       const QByteArray &extra) {
            return QByteArray("{'metadata':{'name':'" + name + "'" + extra + "}," + containers +
                              ",'status':{'conditions':[{'type':'Ready','status':'" + ready + "'}]}}");
        };
        server.on("/namespaces/test/pods?",
                  FaultServer::json(200, json("{'items':[" + pod("lt-1", "True", "") + "," +
                                              pod("lt-2", "False", "") + "," +
                                              pod("lt-3", "True", ",'deletionTimestamp':'x'") + "]}")));
        server.on("/proxy/gate/open", FaultServer::text(202, "text/plain", ""));
        Kubernetes::CanaryWebhook hook;
        hook.url = QStringLiteral("http://lt.test/gate/check");
        const auto gate = gateAddress(hook);
        QVERIFY(gate);
        std::optional<QList<GateReplica>> replicas;
        writer.gateReplicas(*gate, this, [&replicas](const Core::Result<QList<GateReplica>> &found) {
            replicas = found.value_or(QList<GateReplica>());
        });
        QTRY_VERIFY(replicas);
        QCOMPARE(*replicas, QList<GateReplica>({{QStringLiteral("lt-1"), QStringLiteral("8080")}}));
        std::optional<Core::Result<int>> posted;
        const auto open = [&](const GateReplica &replica) {
            posted.reset();
            writer.postGate(*gate, replica, QStringLiteral("open"),
                            {{QStringLiteral("name"), QStringLiteral("cart")}}, this,
                            [&posted](const Core::Result<int> &status) { posted = status; });
        };
        open(replicas->first());
        QTRY_VERIFY(posted);
        QCOMPARE(posted->value_or(-1), 202);
        QCOMPARE(server.count("/api/v1/namespaces/test/pods/http:lt-1:8080/proxy/gate/open"), 1);
        open({{}, QStringLiteral("80")});
        QTRY_VERIFY(posted);
        QCOMPARE(server.count("/api/v1/namespaces/test/services/http:lt:80/proxy/gate/open"), 1);
    }

    void refusalOfTheProxyIsNoAnswerOfTheGate()
    {
        FaultServer server;
        Kubernetes::ApiClient api(server.url(), Core::HttpIdentity());
        App::ApiClusterWriter writer(api);
        server.on("/proxy/", FaultServer::json(403, json("{'kind':'Status','code':403,'message':'no'}")));
        Kubernetes::CanaryWebhook hook;
        hook.url = QStringLiteral("http://lt.test/gate/check");
        std::optional<Core::Result<int>> posted;
        writer.postGate(*gateAddress(hook), {{}, QStringLiteral("80")}, QStringLiteral("check"), {}, this,
                        [&posted](const Core::Result<int> &status) { posted = status; });
        QTRY_VERIFY(posted);
        QVERIFY(!*posted);
        QCOMPARE(posted->error().code, Core::ErrorCode::Forbidden);
    }

    void outsideTheClusterWithoutCredentials()
    {
        FaultServer cluster;
        FaultServer outside;
        Core::HttpIdentity identity;
        identity.headers = {{"Authorization", "Bearer very-secret"}};
        Kubernetes::ApiClient api(cluster.url(), identity);
        App::ApiClusterWriter writer(api);
        outside.on("/gate/open", FaultServer::text(202, "text/plain", ""));
        Kubernetes::CanaryWebhook hook;
        hook.url = outside.url().toString(QUrl::StripTrailingSlash) + QStringLiteral("/gate/check");
        const auto gate = gateAddress(hook);
        QVERIFY(gate);
        std::optional<Core::Result<int>> posted;
        writer.postGate(*gate, {}, QStringLiteral("open"), {{QStringLiteral("name"), QStringLiteral("cart")}},
                        this, [&posted](const Core::Result<int> &status) { posted = status; });
        QTRY_VERIFY(posted);
        QCOMPARE(posted->value_or(-1), 202);
        QCOMPARE(outside.requests().size(), 1);
        QVERIFY(!outside.requests()[0].head.contains("very-secret"));
        QCOMPARE(cluster.requests().size(), 0);
    }
};

QTEST_GUILESS_MAIN(ClusterWriterTest)
#include "tst_clusterwriter.moc"
