#include "tests/support/paths.h"

#include "simulatorfixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace Flightdeck;
using namespace Flightdeck::Tests;
using Simulator::SimulatorOptions;

/// The embedded world as a whole: metrics, story, flags, end. Plain HTTP and git, nothing of its inside.
class SimulatorTest : public QObject, private SimulatorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }

    void answersQueries();
    void playsItsStory();
    void beginsInTheMiddle();
    void servesItsRepository();
    void killsReachBothReplicas();
    void endsWithoutATrace();
};

void SimulatorTest::init()
{
    SimulatorOptions options;
    options.bookmarkSeconds = 1;
    startWorld(options);
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
                 Tests::sourcePath("tests/data/flipt-v1.35/validation/adr-035-flags-as-found.yaml")));
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
    std::atomic_bool watching = false;
    std::thread watcher([&] {
        watch(Canaries + QStringLiteral("?watch=1"), [&watching](const auto &) {
            watching = true;
            return false;
        });
    });
    QTRY_VERIFY(watching);
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
