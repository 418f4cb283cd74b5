#include "kubernetes/kubeconfig.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Kubernetes;

namespace {

/// A kubeconfig with one context "c"; `cluster` and `user` are the inner YAML, flow style.
QByteArray config(const QByteArray &cluster, const QByteArray &user = "{}",
                  const QByteArray &context = "{cluster: k, user: u}")
{
    return "apiVersion: v1\nkind: Config\ncurrent-context: c\nclusters: [{name: k, cluster: " + cluster +
           "}]\nusers: [{name: u, user: " + user + "}]\ncontexts: [{name: c, context: " + context + "}]\n";
}

Core::Result<KubeContext> resolve(const QByteArray &text, const QString &name = {})
{
    const auto parsed = KubeConfig::parse(text, QStringLiteral("test"), QStringLiteral("/nowhere"));
    if (!parsed)
        return tl::unexpected<Core::Error>(parsed.error());
    return parsed->context(name);
}

QByteArray authorization(const Core::HttpIdentity &identity)
{
    for (const auto &[name, value] : identity.headers) {
        if (name == "Authorization")
            return value;
    }
    return {};
}

const QByteArray https = "{server: 'https://h:6443'}";

} // namespace

class TestKubeConfig : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write a test file");
        file.write(text);
        return file.fileName();
    }

private Q_SLOTS:
    void explicitFileAlone()
    {
        const QString one = write(QStringLiteral("one"), config(https));
        const auto loaded = KubeConfig::load({one, QStringLiteral("/no/such"), {}});
        QVERIFY(loaded);
        QCOMPARE(loaded->contextNames(), QStringList{QStringLiteral("c")});
        const auto missing = KubeConfig::load({m_folder.filePath(QStringLiteral("none")), one, {}});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Core::ErrorCode::NotFound);
        QVERIFY(missing.error().message.contains(QStringLiteral("none")));
    }

    void listIsMergedFirstWins()
    {
        const QString one =
            write(QStringLiteral("m1"), "current-context: \ncontexts: [{name: a, context: {cluster: "
                                        "k}}]\nclusters: [{name: k, cluster: {server: 'https://first'}}]\n");
        const QString two =
            write(QStringLiteral("m2"),
                  "current-context: b\ncontexts: [{name: b, context: {cluster: k}}]\nclusters: [{name: k, "
                  "cluster: {server: 'https://second', tls-server-name: x}}]\n");
        const QString list =
            QStringList{QStringLiteral("/no/such"), one, QString(), two, one}.join(QDir::listSeparator());
        const auto loaded = KubeConfig::load({{}, list, {}});
        QVERIFY(loaded);
        QCOMPARE(loaded->currentContext(), QStringLiteral("b"));
        const auto context = loaded->context();
        QVERIFY(context);
        QCOMPARE(context->server.host(), QStringLiteral("first"));
        QVERIFY(context->base.peerName.isEmpty()); // the whole entry of the first file, not field by field
    }

    void nothingAtAll()
    {
        const auto loaded = KubeConfig::load({{}, {}, m_folder.filePath(QStringLiteral("home"))});
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.contains(QStringLiteral("--kubeconfig")));
    }

    void homeIsUsed()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("h/.kube")));
        write(QStringLiteral("h/.kube/config"), config(https));
        QVERIFY(KubeConfig::load({{}, {}, m_folder.filePath(QStringLiteral("h"))}));
    }

    void secretsOnlyOverTls()
    {
        const auto safe = resolve(config(https, "{token: s3cret, as: jane, as-groups: [ops]}"));
        QVERIFY(safe);
        QCOMPARE(authorization(*safe->identity()), QByteArray("Bearer s3cret"));
        QCOMPARE(safe->identity()->headers.size(), 3);
        const auto plain = resolve(config("{server: 'http://h:8080'}", "{token: s3cret, as: jane}"));
        QVERIFY(plain);
        QVERIFY(plain->identity()->headers.isEmpty());
    }

    void tokenFileRotates()
    {
        const QString file = write(QStringLiteral("token"), "first\n");
        const QString path =
            write(QStringLiteral("rotating"), config(https, "{tokenFile: token, token: old}"));
        const auto loaded = KubeConfig::load({path, {}, {}});
        const auto context = loaded->context();
        QVERIFY(context);
        QCOMPARE(context->tokenFile, file); // relative to the kubeconfig
        QCOMPARE(authorization(*context->identity()), QByteArray("Bearer first"));
        write(QStringLiteral("token"), "second");
        QCOMPARE(authorization(*context->identity()), QByteArray("Bearer second"));
        write(QStringLiteral("token"), "\n");
        QVERIFY(!context->identity());
    }

    void plainSettings()
    {
        const auto context =
            resolve(config("{server: 'https://h', insecure-skip-tls-verify: true, tls-server-name: "
                           "kubernetes, proxy-url: 'socks5://p:9'}",
                           "{username: a, password: b}", "{cluster: k, user: u, namespace: shop}"));
        QVERIFY(context);
        QVERIFY(context->isInsecure());
        QCOMPARE(context->base.peerName, QStringLiteral("kubernetes"));
        QCOMPARE(context->base.proxy.type(), QNetworkProxy::Socks5Proxy);
        QCOMPARE(context->base.proxy.port(), quint16(9));
        QCOMPARE(context->nameSpace, QStringLiteral("shop"));
        QCOMPARE(authorization(*context->identity()), QByteArray("Basic YTpi"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &text, const char *said) {
            QTest::newRow(name) << text << QString::fromLatin1(said);
        };
        row("no YAML", "a: [", "no valid YAML near line");
        row("endless for LoadAll", ",", "no current context");
        row("a list", "- a", "no mapping");
        row("name twice", "users: [{name: u}, {name: u}]", "stands twice");
        row("no context", "kind: Config", "no current context");
        row("unknown cluster", config(https, "{}", "{cluster: x, user: u}"), "names the cluster x");
        row("unknown user", config(https, "{}", "{cluster: k, user: x}"), "names the user x");
        row("namespace", config(https, "{}", "{cluster: k, namespace: 'a b'}"), "no valid name");
        row("no server", config("{}"), "no http or https address");
        row("password in server", config("{server: 'https://a:b@h'}"), "no http or https address");
        row("CA twice",
            config("{server: 'https://h', certificate-authority: f, certificate-authority-data: YQ==}"),
            "both certificate-authority");
        row("CA and insecure",
            config("{server: 'https://h', insecure-skip-tls-verify: true, certificate-authority-data: YQ==}"),
            "Keep one");
        row("CA no base64", config("{server: 'https://h', certificate-authority-data: '***'}"), "not base64");
        row("CA no PEM", config("{server: 'https://h', certificate-authority-data: YQ==}"),
            "holds no certificate");
        row("CA file missing", config("{server: 'https://h', certificate-authority: ca.crt}"),
            "/nowhere/ca.crt");
        row("key twice", config(https, "{client-key: f, client-key-data: YQ==}"), "both client-key");
        row("certificate alone", config(https, "{client-certificate-data: YQ==}"), "without its key");
        row("unreadable pair", config(https, "{client-certificate-data: YQ==, client-key-data: YQ==}"),
            "cannot be read");
        row("token and password", config(https, "{token: t, username: u}"), "Keep one");
        row("groups without as", config(https, "{as-groups: [g]}"), "without as");
        row("many groups", config(https, "{as: a, as-groups: [g, h]}"), "several groups");
        row("exec", config(https, "{exec: {command: aws-iam-authenticator}}"),
            "plugin aws-iam-authenticator");
        row("auth provider", config(https, "{auth-provider: {name: gcp}}"), "auth provider gcp");
        row("TLS proxy", config("{server: 'https://h', proxy-url: 'https://p'}"), "proxy over TLS");
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const auto context = resolve(text);
        QVERIFY(!context);
        QVERIFY2(context.error().text().contains(said), qPrintable(context.error().text()));
    }

    void errorsNameWhatThereIs()
    {
        const auto context = resolve(config(https), QStringLiteral("prod"));
        QVERIFY(!context);
        QCOMPARE(context.error().text(), QStringLiteral("The kubeconfig has no context prod. (It has: c.)"));
    }

    void errorsHoldNoSecret()
    {
        const auto broken = resolve("users: [{name: u, user: {token: s3cret}}\n: :\n  s3cret: [");
        QVERIFY(!broken);
        QVERIFY(!broken.error().text().contains(QStringLiteral("s3cret")));
    }
};

QTEST_GUILESS_MAIN(TestKubeConfig)
#include "tst_kubeconfig.moc"
