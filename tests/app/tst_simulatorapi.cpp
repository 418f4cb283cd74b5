#include "simulatorfixture.h"

#include <QElapsedTimer>
#include <QSet>

#include <thread>

using namespace Flightdeck;
using namespace Flightdeck::Tests;
using Simulator::SimulatorOptions;

/// The embedded API server as its clients meet it.
class SimulatorApiTest : public QObject, private SimulatorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }

    void discoversItsKinds();
    void refusesStrangers();
    void listsInPages();
    void watchesWithBookmarks();
    void expiresOldWatches();
    void filtersEvents();
    void patchesAsToldAndOnlyThen();
    void changesImagesByName();
    void reviewsAccess();
    void passesRequestsToServices();
};

void SimulatorApiTest::init()
{
    SimulatorOptions options;
    options.bookmarkSeconds = 1;
    startWorld(options);
}

void SimulatorApiTest::discoversItsKinds()
{
    QStringList groups;
    for (const QJsonValue &group :
         json(get(QStringLiteral("/apis"))->body)[QLatin1String("groups")].toArray())
        groups.append(group[QLatin1String("name")].toString());
    QVERIFY(groups.contains(QStringLiteral("flagger.app")));
    QVERIFY(groups.contains(QStringLiteral("networking.istio.io")));
    QSet<QString> names;
    for (const QJsonValue &kind :
         json(get(QStringLiteral("/apis/flagger.app/v1beta1"))->body)[QLatin1String("resources")].toArray())
        names.insert(kind[QLatin1String("name")].toString());
    QVERIFY(names.contains(QStringLiteral("canaries")));
    QVERIFY(names.contains(QStringLiteral("canaries/status")));
    QCOMPARE(json(get(QStringLiteral("/version"))->body)[QLatin1String("minor")].toString(),
             QStringLiteral("34"));

    const auto unknown = get(QStringLiteral("/apis/source.toolkit.fluxcd.io/v1/gitrepositories"));
    QCOMPARE(unknown->status, 404);
    QCOMPARE(unknown->get_header_value("Content-Type"), "text/plain; charset=utf-8");
    QVERIFY(get(QStringLiteral("/"))->body.find("kubectl") != std::string::npos);
}

void SimulatorApiTest::refusesStrangers()
{
    httplib::Client client("127.0.0.1", m_endpoints.kubernetes.port());
    for (const char *header : {"", "Bearer wrong"}) {
        const auto answer = client.Get(Canaries.toStdString(), {{"Authorization", header}});
        QCOMPARE(answer->status, 401);
        QCOMPARE(json(answer->body)[QLatin1String("message")].toString(), QStringLiteral("Unauthorized"));
    }
    QCOMPARE(QFile::permissions(m_endpoints.kubeconfigPath) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void SimulatorApiTest::listsInPages()
{
    const QJsonObject first = json(get(Canaries + QStringLiteral("?limit=2"))->body);
    QCOMPARE(first[QLatin1String("items")].toArray().size(), 2);
    const QJsonObject metadata = first[QLatin1String("metadata")].toObject();
    QCOMPARE(metadata[QLatin1String("remainingItemCount")].toInt(), 3);
    QSet<QString> names;
    QString token = metadata[QLatin1String("continue")].toString();
    for (const QJsonValue &item : first[QLatin1String("items")].toArray())
        names.insert(item[QLatin1String("metadata")][QLatin1String("name")].toString());
    while (!token.isEmpty()) {
        const QJsonObject page = json(get(Canaries + QStringLiteral("?limit=2&continue=") + token)->body);
        QCOMPARE(page[QLatin1String("metadata")][QLatin1String("resourceVersion")],
                 metadata[QLatin1String("resourceVersion")]);
        for (const QJsonValue &item : page[QLatin1String("items")].toArray())
            names.insert(item[QLatin1String("metadata")][QLatin1String("name")].toString());
        token = page[QLatin1String("metadata")][QLatin1String("continue")].toString();
    }
    QCOMPARE(names, (QSet<QString>{QStringLiteral("auth-service"), QStringLiteral("user-service"),
                                   QStringLiteral("assessment-service"), QStringLiteral("llm-gateway"),
                                   QStringLiteral("stt-service")}));
    QCOMPARE(json(get(QStringLiteral("/apis/flagger.app/v1beta1/canaries?limit=2&resourceVersion=0"))
                      ->body)[QLatin1String("items")]
                 .toArray()
                 .size(),
             5);
    QCOMPARE(get(Canaries + QStringLiteral("?continue=nonsense"))->status, 400);
    QCOMPARE(get(Canaries + QStringLiteral("?resourceVersion=99999999"))->status, 504);
    QVERIFY(json(get(QStringLiteral("/apis/networking.istio.io/v1beta1/virtualservices"))
                     ->body)[QLatin1String("items")]
                .toArray()
                .size() == 5);
    QVERIFY(!json(get(QStringLiteral("/api/v1/namespaces/platform-services/pods?labelSelector=app%3Dflipt"))
                      ->body)[QLatin1String("items")]
                 .toArray()
                 .isEmpty());
}

void SimulatorApiTest::watchesWithBookmarks()
{
    const QString version =
        json(get(Canaries)->body)[QLatin1String("metadata")][QLatin1String("resourceVersion")].toString();
    std::thread meddler([this] {
        patch(Canaries + QStringLiteral("/llm-gateway"),
              {{QStringLiteral("metadata"),
                QJsonObject{{QStringLiteral("labels"),
                             QJsonObject{{QStringLiteral("seen"), QStringLiteral("yes")}}}}}});
    });
    bool modified = false;
    bool bookmark = false;
    const auto lines =
        watch(Canaries + QStringLiteral("?watch=1&allowWatchBookmarks=true&resourceVersion=") + version,
              [&](const QList<QJsonObject> &all) {
                  for (const QJsonObject &line : all) {
                      modified = modified || (line[QLatin1String("type")] == QLatin1String("MODIFIED") &&
                                              line[QLatin1String("object")][QLatin1String("metadata")]
                                                  [QLatin1String("labels")][QLatin1String("seen")] ==
                                                  QLatin1String("yes"));
                      bookmark = bookmark || line[QLatin1String("type")] == QLatin1String("BOOKMARK");
                  }
                  return modified && bookmark;
              });
    meddler.join();
    QVERIFY(modified && bookmark);

    // The stream of a first list, ended by its own bookmark, and a watch that ends by itself.
    QElapsedTimer timer;
    timer.start();
    const auto initial =
        watch(Canaries + QStringLiteral("?watch=true&sendInitialEvents=true&resourceVersionMatch="
                                        "NotOlderThan&allowWatchBookmarks=true&timeoutSeconds=1"),
              [](const auto &) { return false; });
    QVERIFY(initial.size() >= 6);
    QCOMPARE(initial[4][QLatin1String("type")].toString(), QStringLiteral("ADDED"));
    QCOMPARE(initial[5][QLatin1String("object")][QLatin1String("metadata")][QLatin1String("annotations")]
                    [QLatin1String("k8s.io/initial-events-end")]
                        .toString(),
             QStringLiteral("true"));
    QVERIFY(timer.elapsed() < 5000);
}

void SimulatorApiTest::expiresOldWatches()
{
    const auto lines =
        watch(Canaries + QStringLiteral("?watch=1&resourceVersion=1"), [](const auto &) { return false; });
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0][QLatin1String("type")].toString(), QStringLiteral("ERROR"));
    QCOMPARE(lines[0][QLatin1String("object")][QLatin1String("code")].toInt(), 410);
    QVERIFY(lines[0][QLatin1String("object")][QLatin1String("message")].toString().startsWith(
        QLatin1String("too old resource version: 1 (")));
}

void SimulatorApiTest::filtersEvents()
{
    const QString events = QStringLiteral("/api/v1/namespaces/platform-services/events");
    const QJsonArray all = json(get(events)->body)[QLatin1String("items")].toArray();
    const QJsonArray some =
        json(get(events +
                 QStringLiteral(
                     "?fieldSelector=involvedObject.kind%3DCanary%2CinvolvedObject.name%3Duser-service"))
                 ->body)[QLatin1String("items")]
            .toArray();
    QVERIFY(!some.isEmpty());
    QVERIFY(some.size() < all.size());
    for (const QJsonValue &event : some) {
        QCOMPARE(event[QLatin1String("involvedObject")][QLatin1String("name")].toString(),
                 QStringLiteral("user-service"));
        QCOMPARE(event[QLatin1String("involvedObject")][QLatin1String("uid")],
                 canary(QStringLiteral("user-service"))[QLatin1String("metadata")][QLatin1String("uid")]);
        QCOMPARE(event[QLatin1String("source")][QLatin1String("component")].toString(),
                 QStringLiteral("flagger"));
    }
}

void SimulatorApiTest::patchesAsToldAndOnlyThen()
{
    const QString path = Canaries + QStringLiteral("/llm-gateway");
    const auto suspend = [](const QJsonValue &value) {
        return QJsonObject{{QStringLiteral("spec"), QJsonObject{{QStringLiteral("suspend"), value}}}};
    };
    const auto dry = patch(path + QStringLiteral("?dryRun=All"), suspend(true));
    QCOMPARE(dry->status, 200);
    QVERIFY(json(dry->body)[QLatin1String("spec")][QLatin1String("suspend")].toBool());
    QVERIFY(!canary(QStringLiteral("llm-gateway"))[QLatin1String("spec")][QLatin1String("suspend")].toBool());

    QJsonObject old = suspend(true);
    old[QStringLiteral("metadata")] = QJsonObject{{QStringLiteral("resourceVersion"), QStringLiteral("1")}};
    const auto conflict = patch(path, old);
    QCOMPARE(conflict->status, 409);
    QCOMPARE(json(conflict->body)[QLatin1String("reason")].toString(), QStringLiteral("Conflict"));

    const QJsonObject typo{{QStringLiteral("spec"), QJsonObject{{QStringLiteral("suspended"), true}}}};
    const auto strict = patch(path + QStringLiteral("?fieldValidation=Strict"), typo);
    QCOMPARE(strict->status, 422);
    QVERIFY(json(strict->body)[QLatin1String("message")].toString().contains(
        QLatin1String("unknown field \"spec.suspended\"")));
    const auto warned = patch(path + QStringLiteral("?fieldValidation=Warn"), typo);
    QCOMPARE(warned->status, 200);
    QVERIFY(warned->get_header_value("Warning").find("spec.suspended") != std::string::npos);
    const auto wrong = patch(path, suspend(QStringLiteral("yes")));
    QCOMPARE(wrong->status, 422);
    QCOMPARE(json(wrong->body)[QLatin1String("details")][QLatin1String("causes")].toArray().size(), 1);

    QCOMPARE(patch(path + QStringLiteral("?fieldValidation=Strict"), suspend(true))->status, 200);
    const QJsonObject after = canary(QStringLiteral("llm-gateway"));
    QVERIFY(after[QLatin1String("spec")][QLatin1String("suspend")].toBool());
    QVERIFY(!after[QLatin1String("spec")].toObject().contains(QLatin1String("suspended")));
    QCOMPARE(patch(path + QStringLiteral("/status"),
                   {{QStringLiteral("status"), QJsonObject{{QStringLiteral("failedChecks"), 5}}},
                    {QStringLiteral("spec"), QJsonObject{{QStringLiteral("suspend"), false}}}})
                 ->status,
             200);
    QCOMPARE(
        canary(QStringLiteral("llm-gateway"))[QLatin1String("status")][QLatin1String("failedChecks")].toInt(),
        5);
    QVERIFY(canary(QStringLiteral("llm-gateway"))[QLatin1String("spec")][QLatin1String("suspend")].toBool());
    QCOMPARE(patch(Canaries + QStringLiteral("/nobody"), suspend(true))->status, 404);
}

void SimulatorApiTest::changesImagesByName()
{
    const QString path = QStringLiteral("/apis/apps/v1/namespaces/platform-services/deployments/llm-gateway");
    const std::string body =
        R"({"spec":{"template":{"spec":{"containers":[{"name":"llm-gateway","image":"ghcr.io/talent-mesh/llm-gateway:v9"}]}}}})";
    const auto send = [&](const QString &to) {
        httplib::Client client("127.0.0.1", m_endpoints.kubernetes.port());
        return client.Patch(to.toStdString(), {{"Authorization", "Bearer " + m_token.toStdString()}}, body,
                            "application/strategic-merge-patch+json");
    };
    const QJsonObject before = json(get(path)->body);
    QCOMPARE(send(path)->status, 200);
    const QJsonObject after = json(get(path)->body);
    const auto container = [](const QJsonObject &deployment) {
        return deployment[QLatin1String("spec")][QLatin1String("template")][QLatin1String("spec")]
                         [QLatin1String("containers")][0];
    };
    QCOMPARE(container(after)[QLatin1String("image")].toString(),
             QStringLiteral("ghcr.io/talent-mesh/llm-gateway:v9"));
    QCOMPARE(container(after)[QLatin1String("resources")], container(before)[QLatin1String("resources")]);
    QCOMPARE(send(Canaries + QStringLiteral("/llm-gateway"))->status,
             415); // custom resources take merge patches only
}

void SimulatorApiTest::reviewsAccess()
{
    httplib::Client client("127.0.0.1", m_endpoints.kubernetes.port());
    const auto answer = client.Post(
        "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",
        {{"Authorization", "Bearer " + m_token.toStdString()}},
        R"({"spec":{"resourceAttributes":{"namespace":"platform-services","verb":"patch","group":"flagger.app","resource":"canaries"}}})",
        "application/json");
    QCOMPARE(answer->status, 201);
    QVERIFY(json(answer->body)[QLatin1String("status")][QLatin1String("allowed")].toBool());
}

void SimulatorApiTest::passesRequestsToServices()
{
    const auto post = [this](const QString &path) {
        httplib::Client client("127.0.0.1", m_endpoints.kubernetes.port());
        return client
            .Post(path.toStdString(), {{"Authorization", "Bearer " + m_token.toStdString()}},
                  R"({"name":"assessment-service","namespace":"platform-services"})", "application/json")
            ->status;
    };
    const QString gates =
        QStringLiteral("/api/v1/namespaces/istio-system/services/http:flagger-loadtester:80/proxy");
    QCOMPARE(post(gates + QStringLiteral("/gate/check")), 403);
    QCOMPARE(post(gates + QStringLiteral("/gate/open")), 202);
    QCOMPARE(post(gates + QStringLiteral("/gate/check")), 200);
    QCOMPARE(post(gates + QStringLiteral("/rollback/check")), 403);
    QCOMPARE(post(gates + QStringLiteral("/gate/close")), 202);
    QCOMPARE(post(gates + QStringLiteral("/gate/check")), 403);
    QCOMPARE(post(QStringLiteral("/api/v1/namespaces/istio-system/services/http:nobody:80/proxy/")), 404);
    QCOMPARE(
        post(QStringLiteral("/api/v1/namespaces/platform-services/services/http:auth-service:80/proxy/")),
        503);
}

QTEST_GUILESS_MAIN(SimulatorApiTest)
#include "tst_simulatorapi.moc"
