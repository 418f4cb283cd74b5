#include "core/redact.h"
#include "kubernetes/cluster.h"
#include "kubernetes/execconsent.h"
#include "kubernetes/kubeconfig.h"
#include "tests/support/faultserver.h"
#include "tests/support/jsontext.h"
#include "tests/support/scriptfolder.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Kubernetes;
using Tests::FaultServer;
using Tests::json;

namespace {

QStringList logged;
QtMessageHandler before = nullptr;

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    logged.append(message);
    before(type, context, message);
}

/// Says yes, and keeps what it was shown.
class Yes final : public Consent
{
public:
    void ask(const PluginQuestion &question, QObject *, Answer answer) override
    {
        shown = question.context + question.kubeconfig + question.program +
                question.variables.join(QLatin1Char(' '));
        answer({});
    }
    QString shown;
};

} // namespace

/// Plants secrets in every place of a kubeconfig that can hold one, lets everything go wrong, and looks for
/// them in everything that a person, a log or another process can read.
class TestCredentialSecrets : public QObject
{
    Q_OBJECT

    const QStringList m_secrets = {QStringLiteral("PLANTED-TOKEN"), QStringLiteral("PLANTED-PASSWORD"),
                                   QStringLiteral("PLANTED-KEY"),   QStringLiteral("PLANTED-REPLY"),
                                   QStringLiteral("PLANTED-URL"),   QStringLiteral("PLANTED-PROXY"),
                                   QStringLiteral("PLANTED-ENV")};

    void check(const QString &text, const char *where)
    {
        for (const QString &secret : m_secrets) {
            for (const QString &form : {secret, QString::fromLatin1(secret.toUtf8().toBase64())})
                QVERIFY2(!text.contains(form),
                         qPrintable(QString::fromLatin1(where) + QStringLiteral(": ") + text));
        }
    }

    static QString errorOf(const QByteArray &text)
    {
        const auto config = KubeConfig::parse(text, QStringLiteral("test"), QStringLiteral("/nowhere"));
        if (!config)
            return config.error().text();
        const auto context = config->context();
        if (!context)
            return context.error().text();
        const auto identity = context->identity();
        return identity ? QString() : identity.error().text();
    }

private Q_SLOTS:
    void initTestCase() { before = qInstallMessageHandler(keep); }
    void cleanupTestCase() { qInstallMessageHandler(before); }

    void errorsOfKubeconfigs_data()
    {
        QTest::addColumn<QByteArray>("cluster");
        QTest::addColumn<QByteArray>("user");
        const QByteArray good = "{server: 'https://h'}";
        QTest::newRow("token twice") << good << QByteArray("{token: PLANTED-TOKEN, token: PLANTED-TOKEN}");
        QTest::newRow("token and password")
            << good << QByteArray("{token: PLANTED-TOKEN, username: u, password: PLANTED-PASSWORD}");
        QTest::newRow("token is a list") << good << QByteArray("{token: [PLANTED-TOKEN]}");
        QTest::newRow("token with a line") << good << QByteArray("{token: \"PLANTED-TOKEN\\nx\"}");
        QTest::newRow("key is no base64")
            << good << QByteArray("{client-key-data: PLANTED-KEY, client-certificate-data: YQ==}");
        QTest::newRow("key is no key")
            << good
            << QByteArray("{client-key-data: " + QByteArray("PLANTED-KEY").toBase64() +
                          ", client-certificate-data: YQ==}");
        QTest::newRow("server with a password")
            << QByteArray("{server: 'https://u:PLANTED-URL@h'}") << QByteArray("{}");
        QTest::newRow("broken server with a password")
            << QByteArray("{server: 'https://u:PLANTED-URL/x@h:port'}") << QByteArray("{}");
        QTest::newRow("proxy with a password")
            << QByteArray("{server: 'https://h', proxy-url: 'https://u:PLANTED-PROXY@p'}")
            << QByteArray("{}");
        QTest::newRow("broken proxy with a password")
            << QByteArray("{server: 'https://h', proxy-url: 'ftp://u:PLANTED-PROXY@p'}") << QByteArray("{}");
        QTest::newRow("variable without a name")
            << good
            << QByteArray("{exec: {apiVersion: client.authentication.k8s.io/v1, interactiveMode: Never, "
                          "command: p, env: [{name: 'A=B', value: PLANTED-ENV}]}}");
        QTest::newRow("no YAML") << good << QByteArray("{token: PLANTED-TOKEN");
    }
    void errorsOfKubeconfigs()
    {
        QFETCH(QByteArray, cluster);
        QFETCH(QByteArray, user);
        const QString said = errorOf("current-context: c\nclusters: [{name: k, cluster: " + cluster +
                                     "}]\nusers: [{name: u, user: " + user +
                                     "}]\ncontexts: [{name: c, context: {cluster: k, user: u}}]");
        QVERIFY2(!said.isEmpty(), "the row is wrong in some way");
        check(said, "error");
    }

    void aWholeSignInThatFails_data()
    {
        QTest::addColumn<QByteArray>("script");
        // Each prints its secret where it must not be believed to be safe.
        QTest::newRow("refused") << QByteArray(
            "echo "
            "'{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\",\"status\":{"
            "\"token\":\"PLANTED-REPLY\"}}'");
        QTest::newRow("no JSON") << QByteArray("echo PLANTED-REPLY");
        QTest::newRow("complains") << QByteArray(
            "echo token=PLANTED-REPLY >&2; echo \"Bearer PLANTED-TOKEN\" >&2; exit 1");
        QTest::newRow("floods") << QByteArray("yes PLANTED-REPLY");
    }
    void aWholeSignInThatFails()
    {
        QFETCH(QByteArray, script);
        Tests::ScriptFolder folder;
        FaultServer server;
        server.on("/", FaultServer::json(401, json("{'kind':'Status','code':401,'message':'no'}")));
        KubeContext context;
        context.name = QStringLiteral("prod");
        context.server = server.url();
        context.exec = ExecPlugin{};
        context.exec->kubeconfig = QStringLiteral("config");
        context.exec->entry.apiVersion = QStringLiteral("client.authentication.k8s.io/v1");
        context.exec->entry.environment = {{QStringLiteral("PLUGIN_SECRET"), QStringLiteral("PLANTED-ENV")}};
        // The plugin itself tells what others can see of it: its command line.
        context.exec->entry.command = folder.script(
            QStringLiteral("plugin"), "tr '\\0' ' ' < /proc/$$/cmdline > " +
                                          folder.path(QStringLiteral("argv")).toUtf8() + "\n" + script);
        Yes yes;
        const QString answers = folder.path(QStringLiteral("config/answers.json"));
        RememberedConsent consent(answers, yes);
        const Core::SystemClock clock;
        Cluster::Options options;
        options.credentials.consent = &consent;
        Cluster cluster(context, clock, options);
        cluster.start();
        QTRY_COMPARE(cluster.freshness(Resource::Canaries).state, Core::FreshnessState::Denied);
        QTRY_VERIFY(cluster.credentials().trouble() || server.requests().size() > 4);
        check(cluster.trouble(Resource::Canaries)->text(), "trouble");
        check(cluster.freshness(Resource::Canaries).reason, "reason");
        if (cluster.credentials().trouble())
            check(cluster.credentials().trouble()->text(), "trouble of the credentials");
        check(yes.shown, "question");
        check(QString::fromUtf8(folder.read(QStringLiteral("argv"))), "argv");
        check(QString::fromUtf8(folder.read(QStringLiteral("config/answers.json"))), "remembered answers");
    }

    void errorsOfRequests()
    {
        // Nobody listens there; the errors of Qt itself would quote user and query.
        for (const char *address :
             {"https://127.0.0.1:1/", "http://127.0.0.1:1/", "https://no-such-host.invalid/"}) {
            Core::HttpIdentity identity;
            identity.headers = {{"Authorization", "Bearer PLANTED-TOKEN"}};
            identity.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
            ApiClient api(QUrl(QString::fromLatin1(address)), identity);
            QString said;
            QUrlQuery query;
            query.addQueryItem(QStringLiteral("token"), QStringLiteral("PLANTED-URL"));
            api.get(QStringLiteral("/api"), query, this, [&said](const ApiResult &reply) {
                said = reply ? QString() : reply.error().error.text();
            });
            QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), 20'000);
            check(said, "error");
        }
    }

    void logHoldsNone()
    {
        for (const QString &line : std::as_const(logged))
            check(line, "log");
    }

    void otherPeoplesWordsAreRedacted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *text, const char *shown) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(shown);
        };
        row("Authorization: Bearer abcdef.123", "Authorization: Bearer (secret)");
        row("basic dXNlcjpwYXNz", "basic (secret)");
        row("got eyJhbGciOiJI.eyJzdWIiOi.c2ln, sorry", "got (secret), sorry");
        row("GET https://user:pass@host/x failed", "GET https://host/x failed");
        row("{\"access_token\":\"abc def\",\"n\":1}", "{\"access_token\":(secret),\"n\":1}");
        row("password = hunter2; retry", "password = (secret); retry");
        row("-----BEGIN EC PRIVATE KEY-----\nMHcC\n-----END EC PRIVATE KEY-----",
            "(secret) EC PRIVATE KEY-----");
        row("The token of the session expired.", "The token of the session expired.");
        row("Not logged in: run sso login", "Not logged in: run sso login");
    }
    void otherPeoplesWordsAreRedacted()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(Core::redacted(text), shown);
    }
};

QTEST_GUILESS_MAIN(TestCredentialSecrets)
#include "tst_credentialsecrets.moc"
