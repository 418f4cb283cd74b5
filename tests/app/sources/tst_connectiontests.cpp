#include "app/commands/sourcesignin.h"
#include "app/connectiontests.h"
#include "tests/app/simulatorfixture.h"
#include "tests/support/faultserver.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Flightdeck;
using Tests::FaultServer;
using Views::EnvironmentPart;
using Views::TestResult;
using Views::Tone;

/// The tests behind the buttons of the Environments page, for metrics and Flipt.
class TestConnectionTests : public QObject, Tests::SimulatorFixture
{
    Q_OBJECT

    Core::SystemClock m_clock;
    Environments::Secrets m_secrets;

    Environments::Profile profile() const
    {
        Environments::Profile profile;
        profile.name = QStringLiteral("lab");
        profile.kubeconfig = m_endpoints.kubeconfigPath;
        return profile;
    }
    TestResult test(EnvironmentPart part, const Environments::Profile &profile, const QString &secret = {})
    {
        App::ConnectionTests tests(m_clock, m_secrets);
        QList<TestResult> results;
        connect(&tests, &App::ConnectionTests::finished, this,
                [&results](EnvironmentPart, const TestResult &result) { results.append(result); });
        tests.run(part, profile, secret);
        if (!QTest::qWaitFor([&results] { return !results.isEmpty(); }, 20'000))
            return {Tone::Fail, QStringLiteral("no result"), {}, {}, {}};
        return results.first();
    }
    static QString allOf(const TestResult &result)
    {
        QStringList words{result.headline};
        for (const auto &line : result.lines)
            words << line.text;
        for (const auto &mend : result.mends)
            words << mend.text << mend.value;
        return words.join(u'\n');
    }

    /// An API server whose answers the test writes, and a kubeconfig that leads to it.
    struct ApiStandIn
    {
        FaultServer server;
        QTemporaryDir folder;

        QString kubeconfig() const
        {
            const QString path = folder.filePath(QStringLiteral("config"));
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write("apiVersion: v1\nkind: Config\ncurrent-context: lab\nclusters:\n- name: lab\n  "
                           "cluster: {server: '" +
                           server.url().toEncoded() +
                           "'}\ncontexts:\n- name: lab\n  context: {cluster: lab, user: nobody}\nusers:\n- "
                           "name: nobody\n  user: {}\n");
            return path;
        }
    };
    static FaultServer::Reply refusal(const QByteArray &message, int status = 503)
    {
        const QJsonObject body{{QStringLiteral("kind"), QStringLiteral("Status")},
                               {QStringLiteral("apiVersion"), QStringLiteral("v1")},
                               {QStringLiteral("message"), QString::fromLatin1(message)}};
        return FaultServer::json(status, QJsonDocument(body).toJson());
    }
    static FaultServer::Reply emptyMatrix()
    {
        return FaultServer::json(200, R"({"status":"success","data":{"resultType":"matrix","result":[]}})");
    }

private Q_SLOTS:
    void initTestCase() { startWorld({}); }

    void metricsThroughTheProxy()
    {
        Environments::Profile lab = profile();
        lab.metricsUrl = QStringLiteral("kubernetes-service://monitoring/mimir:8080/prometheus");
        const TestResult result = test(EnvironmentPart::Metrics, lab);
        QVERIFY2(result.tone == Tone::Ok, qPrintable(allOf(result)));
        QCOMPARE(result.headline, QStringLiteral("monitoring/mimir:8080 answers through the API server"));
        QVERIFY2(!allOf(result).contains(m_token), "the world's secret is in the API server's address");
    }

    void wrongServiceIsNamed()
    {
        Environments::Profile lab = profile();
        lab.metricsUrl = QStringLiteral("kubernetes-service://monitoring/mimr:8080");
        const TestResult result = test(EnvironmentPart::Metrics, lab);
        QCOMPARE(result.tone, Tone::Fail);
        QVERIFY2(allOf(result).contains(QStringLiteral("no service mimr in the namespace monitoring")),
                 qPrintable(allOf(result)));
    }

    void replicasThroughTheProxy()
    {
        Environments::Profile lab = profile();
        lab.fliptUrls = {QStringLiteral("kubernetes-service://platform-services/flipt:http")};
        const TestResult result = test(EnvironmentPart::Flipt, lab);
        QVERIFY2(result.tone == Tone::Ok, qPrintable(allOf(result)));
        QCOMPARE(result.headline, QStringLiteral("2 of 2 replicas answer"));
        QVERIFY(allOf(result).contains(QStringLiteral("polls main every 5 s")));
    }

    void missingTenantIsFound()
    {
        FaultServer mimir;
        mimir.on("/", FaultServer::text(401, "text/plain", "no org id\n"));
        Environments::Profile lab = profile();
        lab.metricsUrl = mimir.url().toString() + QStringLiteral("/prometheus");
        const TestResult result = test(EnvironmentPart::Metrics, lab);
        QCOMPARE(result.tone, Tone::Fail);
        QCOMPARE(result.mends.size(), 1);
        QCOMPARE(result.mends.first().field, Views::ProfileField::Tenant);
    }

    void wrongPrefixIsMended()
    {
        FaultServer mimir;
        mimir.on(
            "/prometheus/api/v1/query_range",
            FaultServer::json(200, R"({"status":"success","data":{"resultType":"matrix","result":[]}})"));
        mimir.on("/", FaultServer::text(404, "text/plain", "404 page not found"));
        Environments::Profile lab = profile();
        lab.metricsUrl = mimir.url().toString();
        const TestResult result = test(EnvironmentPart::Metrics, lab);
        QCOMPARE(result.tone, Tone::Warn);
        QCOMPARE(result.mends.first().value, mimir.url().toString() + QStringLiteral("/prometheus"));
    }

    /// The address that ADR-035 writes: a name of the cluster, Prometheus' port and no prefix.
    void clusterNameIsLookedForInTheCluster()
    {
        ApiStandIn api;
        api.server.on("services/http:mimir:9090/proxy", refusal("no service port 9090 found"));
        api.server.on("services/http:mimir:8080/proxy/prometheus/api", emptyMatrix());
        Environments::Profile lab = profile();
        lab.kubeconfig = api.kubeconfig();
        lab.metricsUrl = QStringLiteral("http://mimir.monitoring:9090");
        const TestResult result = test(EnvironmentPart::Metrics, lab);
        QVERIFY2(result.tone == Tone::Warn, qPrintable(allOf(result)));
        QCOMPARE(result.headline, QStringLiteral("mimir.monitoring is a name inside the cluster; "
                                                 "monitoring/mimir:8080 answers through the API server"));
        QVERIFY2(result.lines.first().text.startsWith(QStringLiteral("http://mimir.monitoring:9090: ")),
                 qPrintable(allOf(result)));
        QVERIFY2(allOf(result).contains(QStringLiteral("monitoring/mimir:9090 has no such port")),
                 qPrintable(allOf(result)));
        QCOMPARE(result.mends.size(), 1);
        QCOMPARE(result.mends.first().button, QStringLiteral("Use this address"));
        QCOMPARE(result.mends.first().value,
                 QStringLiteral("kubernetes-service://monitoring/mimir:8080/prometheus"));
        // What is offered works.
        lab.metricsUrl = result.mends.first().value;
        QCOMPARE(test(EnvironmentPart::Metrics, lab).tone, Tone::Ok);
    }
    void clusterNameWithoutAClusterIsExplained()
    {
        Environments::Profile lab = profile();
        lab.kubeconfig = QStringLiteral("/nowhere/config");
        lab.metricsUrl = QStringLiteral("http://mimir.monitoring:9090");
        const TestResult result = test(EnvironmentPart::Metrics, lab);
        QCOMPARE(result.tone, Tone::Fail);
        QVERIFY2(result.headline.contains(QStringLiteral("mimir.monitoring")), qPrintable(allOf(result)));
        QVERIFY2(allOf(result).contains(QStringLiteral("give kubernetes-service://monitoring/mimir:9090")),
                 qPrintable(allOf(result)));
    }
    void otherPortOfTheServiceIsFound()
    {
        ApiStandIn api;
        api.server.on("services/http:prometheus:9090/proxy/api", emptyMatrix());
        api.server.on("services/http:prometheus:9090/proxy", FaultServer::text(404, "text/plain", "404"));
        api.server.on("/proxy", refusal("no service port 8080 found"));
        Environments::Profile lab = profile();
        lab.kubeconfig = api.kubeconfig();
        lab.metricsUrl = QStringLiteral("kubernetes-service://monitoring/prometheus:8080/prometheus");
        const TestResult result = test(EnvironmentPart::Metrics, lab);
        QVERIFY2(result.tone == Tone::Warn, qPrintable(allOf(result)));
        QCOMPARE(result.mends.first().value,
                 QStringLiteral("kubernetes-service://monitoring/prometheus:9090"));
    }
    void missingTenantIsFoundThroughTheCluster()
    {
        ApiStandIn api;
        api.server.on("services/http:mimir:8080/proxy/prometheus/api",
                      FaultServer::text(401, "text/plain", "no org id"));
        api.server.on("/proxy", FaultServer::text(404, "text/plain", "404 page not found"));
        Environments::Profile lab = profile();
        lab.kubeconfig = api.kubeconfig();
        lab.metricsUrl = QStringLiteral("kubernetes-service://monitoring/mimir:8080");
        const TestResult result = test(EnvironmentPart::Metrics, lab);
        QCOMPARE(result.tone, Tone::Fail);
        QCOMPARE(result.headline, QStringLiteral("monitoring/mimir:8080 answers; the tenant is missing"));
        QCOMPARE(result.mends.size(), 2); // two things are wrong, and both are said
        QCOMPARE(result.mends.at(0).value,
                 QStringLiteral("kubernetes-service://monitoring/mimir:8080/prometheus"));
        QCOMPARE(result.mends.at(1).field, Views::ProfileField::Tenant);
        QCOMPARE(api.server.requests().size(), 2);
        // With one, it is sent behind the API server too.
        lab.tenant = QStringLiteral("team-a");
        test(EnvironmentPart::Metrics, lab);
        QVERIFY(api.server.requests().last().head.toLower().contains("x-scope-orgid: team-a"));
    }
    void missingRightIsSaidOnce()
    {
        ApiStandIn api;
        api.server.on("/proxy", refusal("services is forbidden", 403));
        Environments::Profile lab = profile();
        lab.kubeconfig = api.kubeconfig();
        lab.metricsUrl = QStringLiteral("kubernetes-service://monitoring/mimir:8080/prometheus");
        const TestResult result = test(EnvironmentPart::Metrics, lab);
        QCOMPARE(result.tone, Tone::Fail);
        QVERIFY2(allOf(result).contains(QStringLiteral("on services/proxy in the namespace monitoring")),
                 qPrintable(allOf(result)));
        QCOMPARE(result.lines.size(), 1);
        QVERIFY(api.server.requests().size() <= 2); // POST, and GET for a role that allows only that
    }
    void webPageIsNamed()
    {
        FaultServer grafana;
        grafana.on("/", FaultServer::text(200, "text/html", "<!DOCTYPE html><title>Sign in</title>"));
        Environments::Profile lab = profile();
        lab.metricsUrl = grafana.url().toString();
        const TestResult result = test(EnvironmentPart::Metrics, lab);
        QCOMPARE(result.tone, Tone::Fail);
        QVERIFY2(allOf(result).contains(QStringLiteral("A web page came instead of metrics")),
                 qPrintable(allOf(result)));
        QVERIFY2(allOf(result).contains(QStringLiteral("Mimir on 8080 under /prometheus")),
                 qPrintable(allOf(result)));
    }
    void silentServerIsNotAskedTwice()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const int port = closed.serverPort();
        closed.close();
        Environments::Profile lab = profile();
        lab.metricsUrl = QStringLiteral("http://127.0.0.1:%1").arg(port);
        const TestResult result = test(EnvironmentPart::Metrics, lab);
        QCOMPARE(result.tone, Tone::Fail);
        QVERIFY2(allOf(result).contains(QStringLiteral("127.0.0.1 refuses the connection")),
                 qPrintable(allOf(result)));
        QVERIFY2(!allOf(result).contains(QStringLiteral("%1/prometheus").arg(port)),
                 qPrintable(allOf(result)));
    }

    /// Whatever is typed as a secret reaches the server and nothing else.
    void secretsAreSentAndNeverShown_data()
    {
        QTest::addColumn<bool>("basic");
        QTest::addColumn<int>("status");
        QTest::newRow("token accepted") << false << 200;
        QTest::newRow("token refused") << false << 401;
        QTest::newRow("password accepted") << true << 200;
        QTest::newRow("password refused") << true << 401;
    }
    void secretsAreSentAndNeverShown()
    {
        QFETCH(bool, basic);
        QFETCH(int, status);
        const QString secret = QStringLiteral("s3cr3t-Pl4nted");
        const QByteArray pair = QByteArray("ann:" + secret.toUtf8()).toBase64();
        FaultServer server;
        server.on("/", FaultServer::json(
                           status, R"({"status":"success","data":{"resultType":"matrix","result":[]}})"));
        Environments::Profile lab = profile();
        lab.metricsUrl = server.url().toString();
        lab.metricsAccess.auth = basic ? Environments::AuthKind::Basic : Environments::AuthKind::Bearer;
        lab.metricsAccess.user = basic ? QStringLiteral("ann") : QString();
        lab.fliptUrls = {server.url().toString()};
        lab.fliptAccess = lab.metricsAccess;
        for (const EnvironmentPart part : {EnvironmentPart::Metrics, EnvironmentPart::Flipt}) {
            const int before = int(server.requests().size());
            const TestResult result = test(part, lab, secret);
            QVERIFY(server.requests().size() > before);
            const QByteArray head = server.requests().last().head;
            QVERIFY(
                head.contains(basic ? QByteArray("Basic " + pair) : QByteArray("Bearer " + secret.toUtf8())));
            QVERIFY(!server.requests().last().target.contains(secret.toUtf8()));
            QVERIFY2(!allOf(result).contains(secret), qPrintable(allOf(result)));
            QVERIFY(!allOf(result).contains(QString::fromLatin1(pair)));
        }
        const QByteArray stored = QJsonDocument(lab.toJson()).toJson();
        QVERIFY(!stored.contains(secret.toUtf8()) && !stored.contains(pair));
        for (const QString &line : std::as_const(logged()))
            QVERIFY2(!line.contains(secret) && !line.contains(QString::fromLatin1(pair)), qPrintable(line));
    }

    void credentialsAreNotSentInClear()
    {
        Environments::Profile lab = profile();
        lab.metricsUrl = QStringLiteral("http://mimir.example");
        lab.metricsAccess.auth = Environments::AuthKind::Bearer;
        const TestResult result = test(EnvironmentPart::Metrics, lab, QStringLiteral("s3cr3t"));
        QCOMPARE(result.tone, Tone::Fail);
        QVERIFY(allOf(result).contains(QStringLiteral("Credentials are not sent to mimir.example")));
    }

    void withoutAKeychainItIsSaid()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        FaultServer server;
        server.on("/", FaultServer::json(200, "{}"));
        Environments::Profile lab = profile();
        lab.metricsUrl = server.url().toString();
        lab.metricsAccess.auth = Environments::AuthKind::Bearer;
        const TestResult result = test(EnvironmentPart::Metrics, lab);
        QCOMPARE(result.tone, Tone::Fail);
        QVERIFY2(allOf(result).contains(QStringLiteral("keychain")), qPrintable(allOf(result)));
        QCOMPARE(server.requests().size(), 0); // nothing goes out without what it wants to be signed with

        // Typed once, it is kept in memory and used from then on.
        bool written = false;
        m_secrets.write(lab.name, App::SourceSignIn::metrics(), QStringLiteral("typed-0nce"), this,
                        [&written](const Core::Result<void> &kept) {
                            written = true;
                            QVERIFY(!kept); // and the person hears that it is not kept for long
                        });
        QTRY_VERIFY(written);
        test(EnvironmentPart::Metrics, lab);
        QVERIFY(server.requests().last().head.contains("Bearer typed-0nce"));
    }

private:
    static QStringList &logged()
    {
        static QStringList lines;
        return lines;
    }

public:
    static void log(QtMsgType, const QMessageLogContext &, const QString &line) { logged() << line; }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestConnectionTests test;
    qInstallMessageHandler(&TestConnectionTests::log);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_connectiontests.moc"
