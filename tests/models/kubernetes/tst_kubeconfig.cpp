#include "kubernetes/kubeconfig.h"
#include "kubernetes/kubeproxy.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
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

/// A user with an exec plugin of version v1.
QByteArray plugin(const QByteArray &fields)
{
    return "{exec: {apiVersion: client.authentication.k8s.io/v1, " + fields + "}}";
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
        QVERIFY(!context->base.identityEncoding);
        QVERIFY(resolve(config("{server: 'https://h', disable-compression: yes}"))->base.identityEncoding);
    }

    void serverWithoutScheme()
    {
        QCOMPARE(resolve(config("{server: 'h:8080'}"))->server, QUrl(QStringLiteral("http://h:8080")));
        QCOMPARE(resolve(config("{server: 'h:6443', insecure-skip-tls-verify: true}"))->server,
                 QUrl(QStringLiteral("https://h:6443")));
    }

    void impersonationNamesAreEscaped()
    {
        const auto context =
            resolve(config(https, "{as: jane, as-uid: '7', as-groups: [a, b], as-user-extra: "
                                  "{'acme.com/a%b': [x, y]}}"));
        QVERIFY2(context, "several groups and values can be sent");
        const QList<QPair<QByteArray, QByteArray>> expected = {{"Impersonate-User", "jane"},
                                                               {"Impersonate-Uid", "7"},
                                                               {"Impersonate-Group", "a"},
                                                               {"Impersonate-Group", "b"},
                                                               {"Impersonate-Extra-acme.com%2Fa%25b", "x"},
                                                               {"Impersonate-Extra-acme.com%2Fa%25b", "y"}};
        QCOMPARE(context->base.headers, expected);
    }

    void execPlugin()
    {
        const QString path = write(
            QStringLiteral("exec"),
            config("{server: 'https://h', tls-server-name: n, extensions: [{name: "
                   "client.authentication.k8s.io/exec, extension: {audience: a, n: 1, q: '1', on: yes}}]}",
                   plugin("interactiveMode: Never, command: ./bin/plugin, args: [get, 7], env: [{name: A, "
                          "value: b}], installHint: how, provideClusterInfo: true")));
        const auto loaded = KubeConfig::load({path});
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text()));
        const auto context = loaded->context();
        QVERIFY2(context, context ? "" : qPrintable(context.error().text()));
        const ExecPlugin &exec = *context->exec;
        QCOMPARE(exec.kubeconfig, path);
        QCOMPARE(exec.entry.command, m_folder.filePath(QStringLiteral("bin/plugin")));
        QCOMPARE(exec.entry.arguments, (QStringList{QStringLiteral("get"), QStringLiteral("7")}));
        QCOMPARE(exec.entry.installHint, QStringLiteral("how"));
        QCOMPARE(QJsonDocument(exec.clusterInfo).toJson(QJsonDocument::Compact),
                 QByteArray("{\"config\":{\"audience\":\"a\",\"n\":1,\"on\":true,\"q\":\"1\"},"
                            "\"server\":\"https://h\",\"tls-server-name\":\"n\"}"));
    }

    void pluginIsNotAskedNeedlessly()
    {
        // client-go, plugin/pkg/client/auth/exec: not when there is something else to sign in with.
        QVERIFY(resolve(config(https, plugin("command: p, interactiveMode: Never")))->exec);
        QVERIFY(!resolve(config(https, "{token: t, " + plugin("command: p, interactiveMode: Never").mid(1)))
                     ->exec);
        // Its credential would go to no server without TLS.
        QVERIFY(!resolve(config("{server: 'http://h'}", plugin("command: p, interactiveMode: Never")))->exec);
    }

    void insideACluster()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("sa")));
        write(QStringLiteral("sa/token"), "pod-token\n");
        write(QStringLiteral("sa/namespace"), "shop\n");
        KubeConfig::Source source{{}, {}, m_folder.filePath(QStringLiteral("nobody"))};
        source.serviceHost = QStringLiteral("fd00::1");
        source.servicePort = QStringLiteral("443");
        source.serviceAccount = m_folder.filePath(QStringLiteral("sa"));
        const auto loaded = KubeConfig::load(source);
        QVERIFY(loaded);
        const auto context = loaded->context();
        QVERIFY(context);
        QCOMPARE(context->name, QStringLiteral("in-cluster"));
        QCOMPARE(context->server, QUrl(QStringLiteral("https://[fd00::1]:443")));
        QCOMPARE(context->nameSpace, QStringLiteral("shop"));
        QCOMPARE(authorization(*context->identity()), QByteArray("Bearer pod-token"));
        // A kubeconfig comes first, and a file that was asked for by name is never replaced by this.
        source.environment = write(QStringLiteral("own"), config(https));
        QCOMPARE(KubeConfig::load(source)->contextNames(), QStringList{QStringLiteral("c")});
        source.environment = QStringLiteral("/no/such");
        QCOMPARE(KubeConfig::load(source)->warnings().size(), 1);
        source.file = QStringLiteral("/no/such");
        QVERIFY(!KubeConfig::load(source));
        source.file.clear();
        source.serviceHost.clear();
        QVERIFY(!KubeConfig::load(source));
    }

    void aListOfMissingFilesIsSaid()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("full/.kube")));
        write(QStringLiteral("full/.kube/config"), config(https));
        const QString list = QStringLiteral("/no/a") + QDir::listSeparator() + QStringLiteral("/no/b");
        const auto loaded = KubeConfig::load({{}, list, m_folder.filePath(QStringLiteral("full"))});
        QVERIFY2(!loaded, "as with kubectl, the home's file is no part of a KUBECONFIG that is set");
        QVERIFY2(loaded.error().text().contains(QStringLiteral("exists: /no/a, /no/b.")),
                 qPrintable(loaded.error().text()));
    }

    void oneBrokenFileOfAListIsAnError()
    {
        const QString good = write(QStringLiteral("good"), config(https));
        const QString bad = write(QStringLiteral("bad"), "\n\nusers: [\n");
        const auto loaded = KubeConfig::load({{}, good + QDir::listSeparator() + bad});
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().text().contains(bad), qPrintable(loaded.error().text()));
    }

    void noProxy_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("server");
        QTest::addColumn<bool>("exempt");
        const auto row = [](const char *list, const char *server, bool exempt) {
            QTest::addRow("%s | %s", list, server)
                << QString::fromLatin1(list) << QString::fromLatin1(server) << exempt;
        };
        row("*", "https://h", true);
        row("", "https://h", false);
        row("corp.test", "https://api.corp.test", true);
        row("corp.test", "https://corp.test", true);
        row(".corp.test", "https://corp.test", false);
        row(".corp.test", "https://api.corp.test", true);
        row("*.corp.test", "https://api.corp.test", true);
        row("corp.test", "https://xcorp.test", false);
        row("a, 10.0.0.0/8", "https://10.2.3.4:6443", true);
        row("10.0.0.0/8", "https://11.2.3.4", false);
        row("10.2.3.4", "https://10.2.3.4", true);
        row("h:6443", "https://h:6443", true);
        row("h:6443", "https://h", false);
        row("h:443", "https://h", true);
        row("[fd00::1]:6443", "https://[fd00::1]:6443", true);
        row("fd00::1", "https://[fd00::1]:6443", true);
        row("fd00::/8", "https://[fd00::1]:6443", true);
    }
    void noProxy()
    {
        QFETCH(QString, list);
        QFETCH(QString, server);
        QFETCH(bool, exempt);
        QCOMPARE(isExempt(list, QUrl(server)), exempt);
    }

    void proxyOfTheEnvironment()
    {
        const auto proxy = [] { return proxyFor({}, QUrl(QStringLiteral("https://k.test:6443"))); };
        for (const char *name : {"HTTPS_PROXY", "NO_PROXY", "no_proxy"})
            qunsetenv(name);
        qputenv("https_proxy", "u:p%20w@proxy.test:3128");
        const auto found = proxy();
        QVERIFY(found);
        QCOMPARE(found->type(), QNetworkProxy::HttpProxy);
        QCOMPARE(found->hostName(), QStringLiteral("proxy.test"));
        QCOMPARE(found->port(), quint16(3128));
        QCOMPARE(found->password(), QStringLiteral("p w"));
        QCOMPARE(proxyFor({}, QUrl(QStringLiteral("https://127.0.0.1")))->type(), QNetworkProxy::NoProxy);
        QCOMPARE(
            proxyFor(QStringLiteral("socks5://other"), QUrl(QStringLiteral("https://k.test")))->hostName(),
            QStringLiteral("other"));
        qputenv("no_proxy", "k.test");
        QCOMPARE(proxy()->type(), QNetworkProxy::NoProxy);
        qunsetenv("no_proxy");
        qputenv("https_proxy", "https://u:secret@proxy.test");
        QVERIFY(!proxy());
        QVERIFY(proxy().error().text().contains(QStringLiteral("https_proxy")));
        QVERIFY(!proxy().error().text().contains(QStringLiteral("secret")));
        qunsetenv("https_proxy");
        QCOMPARE(proxy()->type(), QNetworkProxy::DefaultProxy);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &text, const char *said) {
            QTest::newRow(name) << text << QString::fromLatin1(said);
        };
        row("no YAML", "a: [", "no valid YAML near this line. (test, line 1)");
        row("endless for LoadAll", ",", "no current context");
        row("a list", "- a", "no mapping. (test, line 1)");
        row("name twice", "users:\n- {name: u}\n- {name: u}",
            "stands twice in users, first in line 2. (test, line 3)");
        row("key twice", "users: [{name: u, user: {token: a, token: b}}]",
            "key token stands twice. (test, line 1)");
        row("a list as token", config(https, "{token: [a]}"), "token is no text. (test, line 5)");
        row("groups are text", config(https, "{as: a, as-groups: b}"),
            "as-groups is no list. (test, line 5)");
        row("clusters are text", "clusters: a", "clusters is no list");
        row("insecure is text", config("{server: h, insecure-skip-tls-verify: perhaps}"),
            "neither true nor false. (test, line 4)");
        row("nested", QByteArray(100'000, '['), "no valid YAML");
        row("no context", "kind: Config", "no current context");
        row("current context is gone", "current-context: gone\ncontexts: [{name: c}]",
            "no context gone. (It has: c. test, line 1)");
        row("unknown cluster", config(https, "{}", "{cluster: x, user: u}"), "names the cluster x");
        row("unknown user", config(https, "{}", "{cluster: k, user: x}"),
            "names the user x, which the kubeconfig does not have. (test, line 6)");
        row("namespace", config(https, "{}", "{cluster: k, namespace: 'a b'}"),
            "no valid name. (test, line 6)");
        row("namespace with a line", config(https, "{}", "{cluster: k, namespace: \"a\\n\"}"),
            "no valid name");
        row("no server", config("{}"), "no server address");
        row("server is no address", config("{server: 'ftp://h'}"),
            "no http or https address. (test, line 4)");
        row("password in server", config("{server: 'https://a:b@h'}"), "holds a user name or password");
        row("CA twice",
            config("{server: 'https://h', certificate-authority: f, certificate-authority-data: YQ==}"),
            "both certificate-authority");
        row("CA and insecure",
            config("{server: 'https://h', insecure-skip-tls-verify: true, certificate-authority-data: YQ==}"),
            "Keep one. (test, line 4)");
        row("CA no base64", config("{server: 'https://h', certificate-authority-data: '***'}"),
            "not base64. (test, line 4)");
        row("CA no PEM", config("{server: 'https://h', certificate-authority-data: YQ==}"),
            "holds no certificate");
        row("CA file missing", config("{server: 'https://h', certificate-authority: ca.crt}"),
            "/nowhere/ca.crt");
        row("client key twice", config(https, "{client-key: f, client-key-data: YQ==}"),
            "both client-key and client-key-data. Keep one. (test, line 5)");
        row("certificate alone", config(https, "{client-certificate-data: YQ==}"),
            "without its key, or a key without its certificate. (test, line 5)");
        row("unreadable pair", config(https, "{client-certificate-data: YQ==, client-key-data: YQ==}"),
            "cannot be read");
        row("token and user name", config(https, "{token: t, username: u}"), "Keep one. (test, line 5)");
        row("token file and password", config(https, "{tokenFile: t, password: u}"),
            "a token and a password");
        row("token with a line", config(https, "{token: \"a\\nb\"}"), "holds a line break");
        row("groups without as", config(https, "{as-groups: [g]}"), "without as. (test, line 5)");
        row("uid without as", config(https, "{as-uid: g}"), "without as");
        row("extra without as", config(https, "{as-user-extra: {k: [v]}}"), "without as");
        row("header smuggling", config(https, "{as: a, as-groups: [\"g\\r\\nX: y\"]}"), "line break");
        row("auth provider gcp", config(https, "{auth-provider: {name: gcp}}"), "gke-gcloud-auth-plugin");
        row("auth provider azure", config(https, "{auth-provider: {name: azure}}"),
            "kubelogin convert-kubeconfig");
        row("auth provider oidc", config(https, "{auth-provider: {name: oidc}}"), "OpenID Connect");
        row("auth provider unnamed", config(https, "{auth-provider: {}}"), "auth provider ?");
        row("exec and auth provider", config(https, "{exec: {command: a}, auth-provider: {name: gcp}}"),
            "sets exec and auth-provider. Keep one. (test, line 5)");
        row("exec without command", config(https, plugin("interactiveMode: Never")), "has no command");
        row("exec without version", config(https, "{exec: {command: a}}"), "no apiVersion");
        row("exec of old",
            config(https, "{exec: {command: a, apiVersion: client.authentication.k8s.io/v1alpha1}}"),
            "only client.authentication.k8s.io/v1 and v1beta1");
        row("exec without mode", config(https, plugin("command: a")), "no interactiveMode");
        row("exec with a strange mode", config(https, plugin("command: a, interactiveMode: Maybe")),
            "none of Never, IfAvailable, Always");
        row("exec wants a terminal", config(https, plugin("command: a, interactiveMode: Always")),
            "in a terminal");
        row("exec with a nameless variable",
            config(https, plugin("command: a, interactiveMode: Never, env: [{value: b}]")),
            "environment variable without");
        row("TLS proxy", config("{server: 'https://h', proxy-url: 'https://p'}"),
            "proxy over TLS, which this console cannot use. Use http or socks5. (test, line 4)");
        row("proxy is no address", config("{server: 'https://h', proxy-url: 'p:80'}"),
            "no http or socks5 address");
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
