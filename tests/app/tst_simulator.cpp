#include "app/simulator/simulator.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <httplib.h>
#include <thread>

using namespace Flightdeck;
using Simulator::Endpoints;
using Simulator::SimulatorOptions;

namespace {

const QString Canaries = QStringLiteral("/apis/flagger.app/v1beta1/namespaces/platform-services/canaries");

QJsonObject json(const std::string &text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

QString tokenOf(const QString &kubeconfig)
{
    QFile file(kubeconfig);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).section(QStringLiteral("token: "), 1).trimmed();
}

} // namespace

/// The embedded world as its clients meet it: plain HTTP and git, nothing of its inside.
class SimulatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void discoversItsKinds();
    void refusesStrangers();
    void listsInPages();
    void watchesWithBookmarks();
    void expiresOldWatches();
    void filtersEvents();
    void patchesAsToldAndOnlyThen();
    void reviewsAccess();
    void passesRequestsToServices();
    void answersQueries();
    void playsItsStory();
    void beginsInTheMiddle();
    void servesItsRepository();
    void killsReachBothReplicas();
    void endsWithoutATrace();

private:
    void startWorld(const SimulatorOptions &options);
    httplib::Result get(const QString &path);
    httplib::Result patch(const QString &path, const QJsonObject &body);
    QJsonObject canary(const QString &name) { return json(get(Canaries + QLatin1Char('/') + name)->body); }
    QString phase(const QString &name)
    {
        return canary(name)[QLatin1String("status")][QLatin1String("phase")].toString();
    }
    /// Lines of a watch until it ends or `enough` says so.
    QList<QJsonObject> watch(const QString &path,
                             const std::function<bool(const QList<QJsonObject> &)> &enough);

    std::unique_ptr<Simulator::Simulator> m_world;
    Endpoints m_endpoints;
    QString m_token;
};

void SimulatorTest::startWorld(const SimulatorOptions &options)
{
    m_world = std::make_unique<Simulator::Simulator>(options);
    const auto started = m_world->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
    m_endpoints = *started;
    m_token = tokenOf(m_endpoints.kubeconfigPath);
    QVERIFY(m_token.size() > 20);
}

void SimulatorTest::init()
{
    SimulatorOptions options;
    options.bookmarkSeconds = 1;
    startWorld(options);
}

void SimulatorTest::cleanup()
{
    m_world.reset();
}

httplib::Result SimulatorTest::get(const QString &path)
{
    httplib::Client client("127.0.0.1", m_endpoints.kubernetes.port());
    return client.Get(path.toStdString(), {{"Authorization", "Bearer " + m_token.toStdString()}});
}

httplib::Result SimulatorTest::patch(const QString &path, const QJsonObject &body)
{
    httplib::Client client("127.0.0.1", m_endpoints.kubernetes.port());
    return client.Patch(path.toStdString(), {{"Authorization", "Bearer " + m_token.toStdString()}},
                        QJsonDocument(body).toJson().toStdString(), "application/merge-patch+json");
}

QList<QJsonObject> SimulatorTest::watch(const QString &path,
                                        const std::function<bool(const QList<QJsonObject> &)> &enough)
{
    httplib::Client client("127.0.0.1", m_endpoints.kubernetes.port());
    client.set_read_timeout(20);
    QList<QJsonObject> lines;
    std::string buffer;
    client.Get(path.toStdString(), {{"Authorization", "Bearer " + m_token.toStdString()}},
               [&](const char *data, size_t size) {
                   buffer.append(data, size);
                   for (size_t end = buffer.find('\n'); end != std::string::npos; end = buffer.find('\n')) {
                       lines.append(json(buffer.substr(0, end)));
                       buffer.erase(0, end + 1);
                   }
                   return !enough(lines);
               });
    return lines;
}

void SimulatorTest::discoversItsKinds()
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

    const auto unknown = get(QStringLiteral("/apis/kustomize.toolkit.fluxcd.io/v1/kustomizations"));
    QCOMPARE(unknown->status, 404);
    QCOMPARE(unknown->get_header_value("Content-Type"), "text/plain; charset=utf-8");
    QVERIFY(get(QStringLiteral("/"))->body.find("kubectl") != std::string::npos);
}

void SimulatorTest::refusesStrangers()
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

void SimulatorTest::listsInPages()
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

void SimulatorTest::watchesWithBookmarks()
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

void SimulatorTest::expiresOldWatches()
{
    const auto lines =
        watch(Canaries + QStringLiteral("?watch=1&resourceVersion=1"), [](const auto &) { return false; });
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0][QLatin1String("type")].toString(), QStringLiteral("ERROR"));
    QCOMPARE(lines[0][QLatin1String("object")][QLatin1String("code")].toInt(), 410);
    QVERIFY(lines[0][QLatin1String("object")][QLatin1String("message")].toString().startsWith(
        QLatin1String("too old resource version: 1 (")));
}

void SimulatorTest::filtersEvents()
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

void SimulatorTest::patchesAsToldAndOnlyThen()
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

void SimulatorTest::reviewsAccess()
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

void SimulatorTest::passesRequestsToServices()
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

void SimulatorTest::answersQueries()
{
    httplib::Client client("127.0.0.1", m_endpoints.metrics.port());
    QCOMPARE(json(client.Get("/api/v1/status/buildinfo")->body)[QLatin1String("status")].toString(),
             QStringLiteral("success"));
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const httplib::Params params{{"query",
                                  "sum by (destination_workload_namespace, destination_workload) "
                                  "(rate(istio_requests_total{reporter=\"destination\",destination_workload=~"
                                  "\"(auth-service|llm-gateway)(-primary)?\",response_code!~\"5.*\"}[1m]))"
                                  " / sum by (destination_workload_namespace, destination_workload) "
                                  "(rate(istio_requests_total{reporter=\"destination\",destination_workload=~"
                                  "\"(auth-service|llm-gateway)(-primary)?\"}[1m])) * 100"},
                                 {"start", std::to_string(now - 3600)},
                                 {"end", std::to_string(now)},
                                 {"step", "60"}};
    const QJsonObject answer = json(client.Post("/api/v1/query_range", params)->body);
    const QJsonArray series = answer[QLatin1String("data")][QLatin1String("result")].toArray();
    QCOMPARE(series.size(), 2); // no canary runs yet
    QVERIFY(series[0][QLatin1String("values")].toArray().size() >= 60);
    for (const QJsonValue &value : series[0][QLatin1String("values")].toArray()) {
        const double rate = value[1].toString().toDouble();
        QVERIFY(rate > 99 && rate <= 100);
    }
    const QJsonObject p99 =
        json(client
                 .Get("/prometheus/api/v1/"
                      "query?query=histogram_quantile(0.99%2Csum(rate(istio_request_duration_milliseconds_"
                      "bucket%7Bdestination_workload%3D~%22user-service-primary%22%7D%5B5m%5D))by(le))")
                 ->body);
    const double milliseconds =
        p99[QLatin1String("data")][QLatin1String("result")][0][QLatin1String("value")][1]
            .toString()
            .toDouble();
    QVERIFY2(milliseconds > 100 && milliseconds < 500, qPrintable(QString::number(milliseconds)));
    QCOMPARE(client.Get("/api/v1/query?query=sum(")->status, 400);
    QCOMPARE(client.Get("/api/v1/query_range?query=up&start=0&end=100000&step=1")->status, 400);
    const std::string exposition = client.Get("/metrics")->body;
    QVERIFY(exposition.find("# TYPE istio_request_duration_milliseconds histogram") != std::string::npos);
    QVERIFY(exposition.find("istio_requests_total{destination_workload=\"auth-service-primary\"") !=
            std::string::npos);
}

void SimulatorTest::playsItsStory()
{
    cleanup();
    SimulatorOptions options;
    options.speed = 240; // a minute in a quarter of a second
    startWorld(options);
    int heaviest = 0;
    const auto canaryWeight = [this](const QString &name) {
        const QJsonObject service =
            json(get(QStringLiteral(
                         "/apis/networking.istio.io/v1beta1/namespaces/platform-services/virtualservices/") +
                     name)
                     ->body);
        return service[QLatin1String("spec")][QLatin1String("http")][0][QLatin1String("route")][1]
                      [QLatin1String("weight")]
                          .toInt();
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        (heaviest = std::max(heaviest, canaryWeight(QStringLiteral("user-service")))) == 50, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(phase(QStringLiteral("user-service")), QStringLiteral("Succeeded"), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(phase(QStringLiteral("auth-service")), QStringLiteral("Failed"), 10'000);
    QCOMPARE(canaryWeight(QStringLiteral("auth-service")), 0);
    QCOMPARE(canaryWeight(QStringLiteral("user-service")), 0);
}

void SimulatorTest::beginsInTheMiddle()
{
    cleanup();
    SimulatorOptions options;
    options.startMidStory = true;
    startWorld(options);
    const QJsonObject failing = canary(QStringLiteral("auth-service"))[QLatin1String("status")].toObject();
    QCOMPARE(failing[QLatin1String("phase")].toString(), QStringLiteral("Progressing"));
    QCOMPARE(failing[QLatin1String("canaryWeight")].toInt(), 20);
    QVERIFY(failing[QLatin1String("failedChecks")].toInt() >= 2);
    QCOMPARE(phase(QStringLiteral("user-service")), QStringLiteral("Progressing"));
    QCOMPARE(phase(QStringLiteral("assessment-service")), QStringLiteral("WaitingPromotion"));
    QCOMPARE(phase(QStringLiteral("stt-service")), QStringLiteral("Progressing"));
    QVERIFY(canary(QStringLiteral("stt-service"))[QLatin1String("spec")][QLatin1String("suspend")].toBool());
    QCOMPARE(phase(QStringLiteral("llm-gateway")), QStringLiteral("Initialized"));
    const QDateTime written =
        QDateTime::fromString(failing[QLatin1String("lastTransitionTime")].toString(), Qt::ISODate);
    QVERIFY(written.secsTo(QDateTime::currentDateTimeUtc()) <= 11);
}

void SimulatorTest::servesItsRepository()
{
    QTemporaryDir folder;
    QProcess git;
    git.start(QStringLiteral("git"),
              {QStringLiteral("clone"), QStringLiteral("--quiet"), QStringLiteral("--branch"),
               m_endpoints.branch, m_endpoints.flagsRepository.toString(),
               folder.filePath(QStringLiteral("flags"))});
    QVERIFY(git.waitForFinished());
    QCOMPARE(git.exitCode(), 0);
    const auto same = [&](const QString &path, const QString &original) {
        QFile a(folder.filePath(QStringLiteral("flags/") + path));
        QFile b(original);
        return a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly) && a.readAll() == b.readAll();
    };
    QVERIFY(same(QStringLiteral("flags.yaml"),
                 QStringLiteral(TEST_DATA_DIR "/flipt-v1.35/validation/adr-035-flags-as-found.yaml")));
    QVERIFY(same(m_endpoints.flagsPath, QStringLiteral(":/flightdeck/platform/feature-flags/features.yaml")));
}

void SimulatorTest::killsReachBothReplicas()
{
    cleanup();
    SimulatorOptions options;
    options.fliptPollMs = 300;
    startWorld(options);
    QCOMPARE(m_endpoints.flipt.size(), 2);
    const auto ask = [](const QUrl &replica) {
        httplib::Client client("127.0.0.1", replica.port());
        return json(
            client
                .Post(
                    "/evaluate/v1/variant",
                    R"({"namespaceKey":"default","flagKey":"new-spider-map-algorithm","entityId":"user-5","context":{}})",
                    "application/json")
                ->body);
    };
    for (const QUrl &replica : std::as_const(m_endpoints.flipt))
        QCOMPARE(ask(replica)[QLatin1String("variantKey")].toString(), QStringLiteral("treatment"));
    // The pods behind the API server's proxy are the same two.
    for (const QJsonValue &pod :
         json(get(QStringLiteral("/api/v1/namespaces/platform-services/pods?labelSelector=app%3Dflipt"))
                  ->body)[QLatin1String("items")]
             .toArray()) {
        const auto flags = get(QStringLiteral("/api/v1/namespaces/platform-services/pods/http:%1:8080/proxy/"
                                              "api/v1/namespaces/default/flags")
                                   .arg(pod[QLatin1String("metadata")][QLatin1String("name")].toString()));
        QCOMPARE(flags->status, 200);
        QCOMPARE(json(flags->body)[QLatin1String("flags")].toArray().size(), 8);
    }

    QTemporaryDir folder;
    const auto git = [&folder](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral("git"),
                      QStringList{QStringLiteral("-c"), QStringLiteral("user.name=Test"),
                                  QStringLiteral("-c"), QStringLiteral("user.email=test@example.com")} +
                          arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    };
    QVERIFY(git({QStringLiteral("clone"), QStringLiteral("--quiet"), m_endpoints.flagsRepository.toString(),
                 QStringLiteral(".")}));
    QFile file(folder.filePath(m_endpoints.flagsPath));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    const qsizetype enabled = text.indexOf("enabled: true", text.indexOf("key: new-spider-map-algorithm"));
    text.replace(enabled, 13, "enabled: false");
    QVERIFY(file.seek(0) && file.write(text) == text.size());
    file.close();
    QVERIFY(git({QStringLiteral("commit"), QStringLiteral("-qam"), QStringLiteral("Kill")}));
    QVERIFY(git({QStringLiteral("push"), QStringLiteral("--quiet")}));
    for (const QUrl &replica : std::as_const(m_endpoints.flipt))
        QTRY_COMPARE_WITH_TIMEOUT(ask(replica)[QLatin1String("reason")].toString(),
                                  QStringLiteral("FLAG_DISABLED_EVALUATION_REASON"), 5000);
    // Its callers notice, and Prometheus counts what they got.
    httplib::Client prometheus("127.0.0.1", m_endpoints.metrics.port());
    const auto disabled = [&prometheus] {
        const QJsonObject answer =
            json(prometheus
                     .Get("/api/v1/"
                          "query?query=sum(flipt_evaluations_results_total%7Bflag%3D%22new-spider-map-"
                          "algorithm%22%2Creason%3D%22FLAG_DISABLED_EVALUATION_REASON%22%7D)")
                     ->body);
        return answer[QLatin1String("data")][QLatin1String("result")][0][QLatin1String("value")][1]
            .toString()
            .toDouble();
    };
    QTRY_VERIFY_WITH_TIMEOUT(disabled() > 5, 10'000);
}

void SimulatorTest::endsWithoutATrace()
{
    const QString folder = QFileInfo(m_endpoints.kubeconfigPath).absolutePath();
    QVERIFY(QDir(folder).exists());
    std::thread watcher(
        [this] { watch(Canaries + QStringLiteral("?watch=1"), [](const auto &) { return false; }); });
    QTest::qWait(100); // the watch shall be under way
    QElapsedTimer timer;
    timer.start();
    m_world->stop();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    watcher.join();
    QVERIFY(!QDir(folder).exists());
    httplib::Client client("127.0.0.1", m_endpoints.kubernetes.port());
    QVERIFY(!client.Get("/version"));
}

QTEST_GUILESS_MAIN(SimulatorTest)
#include "tst_simulator.moc"
