#include "kubernetes/apiclient.h"
#include "kubernetes/serviceaccess.h"
#include "kubernetes/serviceproxy.h"
#include "tests/support/faultserver.h"
#include "tests/support/jsontext.h"

#include <QJsonDocument>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Kubernetes;
using Tests::FaultServer;
using Tests::json;

/// Services behind the API server's proxy, and who stands behind them.
class TestServiceAccess : public QObject
{
    Q_OBJECT

    static constexpr auto slices = "/apis/discovery.k8s.io/v1/namespaces/flags/endpointslices";
    static constexpr auto pods = "/api/v1/namespaces/flags/pods";
    static constexpr auto review = "selfsubjectaccessreviews";

    static Core::ServiceAddress address(const char *text = "kubernetes-service://flags/flipt:80")
    {
        return *Core::ServiceAddress::parse(QString::fromLatin1(text));
    }

    static void serveService(FaultServer &server)
    {
        server.on(
            "/services/flipt",
            FaultServer::json(
                200, json("{'kind':'Service','metadata':{'name':'flipt'},'spec':{'selector':{'app':'flipt'},"
                          "'ports':[{'name':'http','port':80,'targetPort':'web'},{'name':'grpc','port':"
                          "9000}]}}")));
    }
    static void allow(FaultServer &server, bool allowed)
    {
        server.on(review, FaultServer::json(201, allowed ? json("{'status':{'allowed':true}}")
                                                         : json("{'status':{'allowed':false}}")));
    }
    static FaultServer::Reply forbidden()
    {
        return FaultServer::json(403,
                                 json("{'kind':'Status','apiVersion':'v1','code':403,'reason':'Forbidden',"
                                      "'message':'viewer cannot do that'}"));
    }

    std::optional<Core::Result<ServicePods>> ask(FaultServer &server, const Core::ServiceAddress &which)
    {
        Core::HttpIdentity identity;
        ApiClient api(server.url(), identity);
        ServiceAccess access(api);
        std::optional<Core::Result<ServicePods>> answer;
        QObject context;
        access.readyPods(which, &context,
                         [&answer](const Core::Result<ServicePods> &found) { answer = found; });
        const bool answered = QTest::qWaitFor([&answer] { return answer.has_value(); });
        return answered ? answer : std::nullopt;
    }

private Q_SLOTS:
    void readyPodsComeFromSlices()
    {
        FaultServer server;
        serveService(server);
        allow(server, true);
        server.on(
            slices,
            FaultServer::json(
                200,
                json("{'kind':'EndpointSliceList','items':[{'ports':[{'name':'grpc','port':9000},{'name':'"
                     "http','port':8080}],'endpoints':["
                     "{'conditions':{'ready':true},'targetRef':{'kind':'Pod','name':'flipt-b'}},"
                     "{'conditions':{},'targetRef':{'kind':'Pod','name':'flipt-a'}},"
                     "{'conditions':{'ready':false},'targetRef':{'kind':'Pod','name':'flipt-c'}},"
                     "{'conditions':{'ready':true,'terminating':true},'targetRef':{'kind':'Pod','name':'"
                     "flipt-d'}},"
                     "{'conditions':{'ready':true},'targetRef':{'kind':'Node','name':'n'}}]},"
                     "{'ports':[{'name':'http','port':8081}],'endpoints':[{'targetRef':{'kind':'Pod','"
                     "name':'flipt-e'}}]},"
                     "{'ports':[{'name':'other','port':1}],'endpoints':[{'targetRef':{'kind':'Pod','name':"
                     "'flipt-f'}}]}]}")));
        const auto found = ask(server, address());
        QVERIFY(found && *found);
        QVERIFY(!(*found)->notApart);
        QStringList urls;
        for (const ServicePod &pod : (*found)->pods)
            urls << pod.name + u' ' + pod.url.path();
        QCOMPARE(
            urls,
            QStringList({QStringLiteral("flipt-a /api/v1/namespaces/flags/pods/http:flipt-a:8080/proxy"),
                         QStringLiteral("flipt-b /api/v1/namespaces/flags/pods/http:flipt-b:8080/proxy"),
                         QStringLiteral("flipt-e /api/v1/namespaces/flags/pods/http:flipt-e:8081/proxy")}));
        QVERIFY(server.requests().at(1).has("labelSelector=kubernetes.io/service-name%3Dflipt") ||
                server.requests().at(1).has("labelSelector=kubernetes.io/service-name=flipt"));
        QCOMPARE(server.count(pods), 0);
    }

    void withoutSlicesFromPods()
    {
        FaultServer server;
        serveService(server);
        allow(server, true);
        server.on(slices, FaultServer::text(404, "text/plain", "404 page not found"));
        server.on(
            pods,
            FaultServer::json(
                200, json("{'kind':'PodList','items':["
                          "{'metadata':{'name':'flipt-1'},'spec':{'containers':[{'ports':[{'name':'web','"
                          "containerPort':8080}]}]},'status':{'conditions':[{'type':'Ready','status':'True'}"
                          "]}},"
                          "{'metadata':{'name':'flipt-2'},'spec':{'containers':[{'ports':[{'name':'web','"
                          "containerPort':8080}]}]},'status':{'conditions':[{'type':'Ready','status':'False'"
                          "}]}},"
                          "{'metadata':{'name':'flipt-3','deletionTimestamp':'2026-11-20T10:00:00Z'},'spec':"
                          "{'containers':[{'ports':[{'name':'web','containerPort':8080}]}]},'status':{'"
                          "conditions':[{'type':'Ready','status':'True'}]}}]}")));
        const auto found = ask(server, address("kubernetes-service+https://flags/flipt:http/v1"));
        QVERIFY(found && *found);
        QCOMPARE((*found)->pods.size(), 1);
        QCOMPARE((*found)->pods.first().url.path(),
                 QStringLiteral("/api/v1/namespaces/flags/pods/https:flipt-1:8080/proxy/v1"));
        QCOMPARE(server.count("labelSelector=app"), 1);
    }

    void noPodIsReady()
    {
        FaultServer server;
        serveService(server);
        allow(server, true);
        server.on(slices, FaultServer::json(200, json("{'kind':'EndpointSliceList','items':[]}")));
        const auto found = ask(server, address());
        QVERIFY(found && *found);
        QVERIFY((*found)->pods.isEmpty() && !(*found)->notApart);
    }

    void cannotBeToldApart_data()
    {
        QTest::addColumn<int>("refused"); ///< 0 service, 1 slices and pods, 2 pods/proxy
        QTest::addColumn<QString>("right");
        QTest::newRow("service") << 0 << QStringLiteral("\"get\" on services");
        QTest::newRow("pods") << 1 << QStringLiteral("\"list\" on endpointslices or pods");
        QTest::newRow("pods/proxy") << 2 << QStringLiteral("\"create\" on pods/proxy");
    }
    void cannotBeToldApart()
    {
        QFETCH(int, refused);
        QFETCH(QString, right);
        FaultServer server;
        if (refused == 0)
            server.on("/services/flipt", forbidden());
        serveService(server);
        if (refused == 2)
            server.on(slices, FaultServer::json(200, json("{'kind':'EndpointSliceList','items':[]}")));
        allow(server, refused != 2);
        server.on("/", forbidden());
        const auto found = ask(server, address());
        QVERIFY(found && *found && (*found)->notApart);
        QVERIFY((*found)->pods.isEmpty());
        QVERIFY2((*found)->notApart->text().contains(right), qPrintable((*found)->notApart->text()));
        QVERIFY((*found)->notApart->text().contains(QStringLiteral("cannot be told apart")));
    }

    void wrongPortsAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown") << QStringLiteral("kubernetes-service://flags/flipt:8080")
                                 << QStringLiteral("no port 8080. It has: 80 (http), 9000 (grpc).");
        QTest::newRow("several") << QStringLiteral("kubernetes-service://flags/flipt")
                                 << QStringLiteral("several ports; name one: 80 (http), 9000 (grpc).");
    }
    void wrongPortsAreNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        FaultServer server;
        serveService(server);
        const auto found = ask(server, *Core::ServiceAddress::parse(text));
        QVERIFY(found && !*found);
        QVERIFY2(found->error().text().contains(said), qPrintable(found->error().text()));
    }

    void noSuchService()
    {
        FaultServer server;
        server.on("/", FaultServer::json(404, json("{'kind':'Status','apiVersion':'v1','code':404}")));
        const auto found = ask(server, address());
        QVERIFY(found && !*found);
        QCOMPARE(found->error().code, Core::ErrorCode::NotFound);
        QCOMPARE(found->error().text(), QStringLiteral("There is no service flipt in the namespace flags."));
    }

    void proxyRefusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("pod");
        QTest::addColumn<QString>("said");
        const auto row = [](int status, const char *message, const char *pod, const char *said) {
            QTest::newRow(said) << status << QByteArray(message) << QString::fromLatin1(pod)
                                << QString::fromLatin1(said);
        };
        row(403, "forbidden", "", "needs \"get\" and \"create\" on services/proxy in the namespace flags");
        row(403, "forbidden", "flipt-a", "needs \"get\" and \"create\" on pods/proxy in the namespace flags");
        row(503, "no endpoints available for service \"http:flipt:80\"", "",
            "No pod of flags/flipt:80 is ready");
        row(503, "no service port 81 found for service \"flipt\"", "", "has no such port");
        row(503, "error trying to reach service: dial tcp 10.0.0.9:8080: connect: connection refused", "",
            "The API server cannot reach flags/flipt:80");
        row(404, "services \"flipt\" not found", "", "There is no service flipt");
        row(404, "pods \"flipt-a\" not found", "flipt-a", "The pod flipt-a is gone");
        row(401, "Unauthorized", "", "does not know these credentials");
    }
    void proxyRefusals()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, message);
        QFETCH(QString, pod);
        QFETCH(QString, said);
        Core::HttpReply reply;
        reply.status = status;
        reply.body = QJsonDocument(QJsonObject{{QStringLiteral("kind"), QStringLiteral("Status")},
                                               {QStringLiteral("apiVersion"), QStringLiteral("v1")},
                                               {QStringLiteral("message"), QString::fromLatin1(message)}})
                         .toJson();
        const auto error = proxyRefusal(address(), pod, reply);
        QVERIFY(error);
        QVERIFY2(error->text().contains(said), qPrintable(error->text()));
    }

    void answersOfTheServiceAreItsOwn()
    {
        Core::HttpReply reply;
        reply.status = 401;
        reply.body = "no org id\n";
        QVERIFY(!proxyRefusal(address(), {}, reply));
        reply.status = 404;
        reply.body = json("{'code':5,'message':'flag not found','details':[]}");
        QVERIFY(!proxyRefusal(address(), {}, reply));
        reply.status = 200;
        QVERIFY(!proxyRefusal(address(), {}, reply));
        reply.status = 302;
        const auto redirect = proxyRefusal(address(), {}, reply);
        QVERIFY(redirect && redirect->text().contains(QStringLiteral("Redirects are not followed")));
    }

    /// Query, form, tenant and the cluster's own credentials arrive; a renewed identity is taken at once.
    void signsInAsTheClusterDoes()
    {
        FaultServer server;
        server.on("/services/https:mimir:web/proxy/prometheus/api/v1/query_range",
                  FaultServer::json(200, "{}"));
        Core::HttpIdentity identity;
        identity.headers = {{"Authorization", "Bearer first-secret"}};
        ApiClient api(server.url(), identity);
        ServiceAccess access(api);
        const auto which = address("kubernetes-service+https://monitoring/mimir:web/prometheus");
        Core::HttpClient client{Core::HttpIdentity()};
        access.signIn(client, which, {}, {{"X-Scope-OrgID", "team-a"}});
        const auto send = [&] {
            Core::HttpRequest request;
            request.method = "POST";
            request.url = serviceUrl(api, which);
            request.url.setPath(request.url.path() + QStringLiteral("/api/v1/query_range"));
            request.url.setQuery(QStringLiteral("a=b&c=d%26e"), QUrl::StrictMode);
            request.contentType = "application/x-www-form-urlencoded";
            request.body = "query=up%7B%7D";
            bool answered = false;
            client.send(request, this, [&answered](const Core::Result<Core::HttpReply> &reply) {
                answered = reply && reply->status == 200;
            });
            return QTest::qWaitFor([&answered] { return answered; });
        };
        QVERIFY(send());
        const FaultServer::Request asked = server.requests().last();
        QCOMPARE(asked.target,
                 QByteArray("/api/v1/namespaces/monitoring/services/https:mimir:web/proxy/prometheus/"
                            "api/v1/query_range?a=b&c=d%26e"));
        QCOMPARE(asked.body, QByteArray("query=up%7B%7D"));
        QVERIFY(asked.head.contains("Bearer first-secret"));
        QVERIFY(asked.head.toLower().contains("x-scope-orgid: team-a"));
        identity.headers = {{"Authorization", "Bearer second-secret"}};
        api.setIdentity(identity);
        QVERIFY(send());
        QVERIFY(server.requests().last().head.contains("Bearer second-secret"));
        QVERIFY(!server.requests().last().head.contains("first-secret"));
        QVERIFY(server.requests().last().head.toLower().contains("x-scope-orgid: team-a"));
    }
};

QTEST_GUILESS_MAIN(TestServiceAccess)
#include "tst_serviceaccess.moc"
