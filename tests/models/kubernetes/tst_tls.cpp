#include "kubernetes/apiclient.h"
#include "kubernetes/credentials.h"
#include "kubernetes/kubeconfig.h"
#include "tests/support/manualclock.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Kubernetes;

/// Certificates of a kubeconfig against a real TLS server that wants a client certificate.
class TestTls : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QSslServer m_server;
    QByteArray m_head;
    int m_connections = 0; ///< kept alive: whoever has one is served on it again

    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray packed(const char *name) const { return read(QString::fromLatin1(name)).toBase64(); }

    bool openssl(const char *arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), QString::fromLatin1(arguments).split(QLatin1Char(' ')));
        return process.waitForFinished() && process.exitCode() == 0;
    }

    bool makeCertificates()
    {
        QFile extensions(m_folder.filePath(QStringLiteral("san")));
        if (!extensions.open(QIODevice::WriteOnly))
            return false;
        extensions.write("subjectAltName=DNS:kube.test\n");
        extensions.close();
        return openssl(
                   "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=lab-ca -keyout ca.key -out ca.crt") &&
               openssl("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=other-ca -keyout other.key -out "
                       "other.crt") &&
               openssl("req -newkey rsa:2048 -nodes -subj /CN=server -keyout server.key -out server.csr") &&
               openssl("x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 -extfile "
                       "san -out server.crt") &&
               openssl("ecparam -name prime256v1 -genkey -noout -out jane.key") &&
               openssl("req -new -key jane.key -subj /O=ops/CN=jane -out jane.csr") &&
               openssl(
                   "x509 -req -in jane.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 -out jane.crt") &&
               openssl("req -newkey rsa:2048 -nodes -subj /CN=bob -keyout bob.key -out bob.csr") &&
               openssl(
                   "x509 -req -in bob.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 -out bob.crt") &&
               openssl("req -newkey rsa:2048 -nodes -subj /CN=old -keyout old.key -out old.csr") &&
               makeExpired();
    }

    /// "openssl x509" of Debian 12 makes none that ended in the past; the small authority does.
    bool makeExpired()
    {
        for (const auto &[name, text] :
             {QPair<const char *, const char *>{"index.txt", ""},
              {"serial.txt", "77\n"},
              {"ca.cnf", "[ca]\ndefault_ca=c\n[c]\ndatabase=index.txt\nserial=serial.txt\nnew_certs_dir=.\n"
                         "default_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n"}}) {
            QFile file(m_folder.filePath(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly))
                return false;
            file.write(text);
        }
        return openssl(
            "ca -batch -config ca.cnf -cert ca.crt -keyfile ca.key -in old.csr -out old.crt -extfile san "
            "-startdate 20250101000000Z -enddate 20250301000000Z -notext");
    }

    void copy(const char *from, const char *to)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(to)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(read(QString::fromLatin1(from)));
    }

    /// The one the server takes us for.
    QString whoAmI(ApiClient &api)
    {
        QString answer;
        api.get(QStringLiteral("/whoami"), {}, this, [&answer](const ApiResult &reply) {
            answer = reply ? QString::fromUtf8(reply->body) : reply.error().error.text();
        });
        return QTest::qWaitFor([&answer] { return !answer.isEmpty(); }) ? answer
                                                                        : QStringLiteral("no answer");
    }

    QByteArray config(const QByteArray &cluster, const QByteArray &user) const
    {
        return "current-context: c\nclusters: [{name: k, cluster: {server: 'https://127.0.0.1:" +
               QByteArray::number(m_server.serverPort()) + "', " + cluster +
               "}}]\nusers: [{name: u, user: {" + user +
               "}}]\ncontexts: [{name: c, context: {cluster: k, user: u}}]\n";
    }
    QByteArray jane() const
    {
        return "client-certificate-data: " + packed("jane.crt") + ", client-key-data: " + packed("jane.key");
    }
    QByteArray authority(const char *name) const { return "certificate-authority-data: " + packed(name); }

    /// What the server says to the one who asks with this kubeconfig, or the error.
    QString ask(const QByteArray &text)
    {
        const auto parsed = KubeConfig::parse(text, QStringLiteral("test"), m_folder.path());
        const auto context = parsed ? parsed->context() : tl::unexpected<Core::Error>(parsed.error());
        if (!context)
            return context.error().text();
        ApiClient api(context->server, *context->identity());
        QString answer;
        api.get(QStringLiteral("/whoami"), {}, this, [&answer](const ApiResult &reply) {
            answer = reply ? QString::fromUtf8(reply->body) : reply.error().error.text();
        });
        const bool answered = QTest::qWaitFor([&answer] { return !answer.isEmpty(); });
        return answered ? answer : QStringLiteral("no answer");
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("the openssl tool is not on this machine");
        QVERIFY(makeCertificates());
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromData(read(QStringLiteral("server.crt"))));
        tls.setPrivateKey(QSslKey(read(QStringLiteral("server.key")), QSsl::Rsa));
        tls.setCaCertificates(QSslCertificate::fromData(read(QStringLiteral("ca.crt"))));
        tls.setPeerVerifyMode(QSslSocket::QueryPeer);
        m_server.setSslConfiguration(tls);
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection());
            ++m_connections;
            connect(socket, &QSslSocket::readyRead, this, [this, socket] {
                m_head = socket->readAll();
                const QByteArray who = socket->peerCertificate()
                                           .subjectInfo(QSslCertificate::CommonName)
                                           .join(QLatin1Char(' '))
                                           .toUtf8();
                const QByteArray body = "\"" + (who.isEmpty() ? QByteArray("nobody") : who) + "\"";
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
            });
        });
    }

    void clientCertificate()
    {
        QCOMPARE(ask(config(authority("ca.crt") + ", tls-server-name: kube.test", jane())),
                 QStringLiteral("\"jane\""));
    }

    void certificateFilesAndToken()
    {
        QCOMPARE(ask(config("certificate-authority: ca.crt, tls-server-name: kube.test",
                            "client-certificate: jane.crt, client-key: jane.key, token: t0")),
                 QStringLiteral("\"jane\""));
        QVERIFY(m_head.toLower().contains("authorization: bearer t0"));
    }

    void identitiesAreNotMixed()
    {
        QCOMPARE(ask(config(authority("ca.crt") + ", tls-server-name: kube.test", jane())),
                 QStringLiteral("\"jane\""));
        QCOMPARE(ask(config(authority("ca.crt") + ", tls-server-name: kube.test", "token: t")),
                 QStringLiteral("\"nobody\""));
    }

    void clientCertificateRotates()
    {
        // Measured on Qt 6.4.2: with one access manager "bob" is served as "jane" on the connection kept from
        // her.
        copy("jane.crt", "user.crt");
        copy("jane.key", "user.key");
        const auto parsed = KubeConfig::parse(config(authority("ca.crt") + ", tls-server-name: kube.test",
                                                     "client-certificate: user.crt, client-key: user.key"),
                                              QStringLiteral("test"), m_folder.path());
        QVERIFY(parsed);
        const auto context = parsed->context();
        QVERIFY2(context, context ? "" : qPrintable(context.error().text()));
        const Tests::ManualClock clock;
        Credentials::Options options;
        options.rereadMs = 20;
        Credentials credentials(*context, clock, options);
        ApiClient api(context->server, credentials.identity());
        credentials.serve(api);
        m_connections = 0;
        QCOMPARE(whoAmI(api), QStringLiteral("\"jane\""));
        QCOMPARE(whoAmI(api), QStringLiteral("\"jane\""));
        QCOMPARE(m_connections, 1);
        // Half replaced: the old pair stays in use until the new one is whole.
        copy("bob.crt", "user.crt");
        QTRY_VERIFY(credentials.trouble());
        QVERIFY2(credentials.trouble()->message.contains(QStringLiteral("does not belong")),
                 qPrintable(credentials.trouble()->text()));
        QCOMPARE(whoAmI(api), QStringLiteral("\"jane\""));
        copy("bob.key", "user.key");
        QTRY_VERIFY(!credentials.trouble());
        QCOMPARE(whoAmI(api), QStringLiteral("\"bob\""));
        QCOMPARE(m_connections, 2);
    }

    void keyOfAnotherCertificateIsRefused()
    {
        const QString said =
            ask(config(authority("ca.crt"), "client-certificate-data: " + packed("jane.crt") +
                                                ", client-key-data: " + packed("bob.key")));
        QVERIFY2(said.contains(QStringLiteral("does not belong to the client certificate. (test, line 3)")),
                 qPrintable(said));
    }

    void fault_20_wrongHostIsRefusedWithTheReason()
    {
        const QString said = ask(config(authority("ca.crt"), jane()));
        QVERIFY2(said.contains(QStringLiteral("certificate was not accepted")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("It is made for kube.test, not for 127.0.0.1.")),
                 qPrintable(said));
    }

    void fault_20_expiredIsRefusedWithTheReason()
    {
        QSslConfiguration tls = m_server.sslConfiguration();
        const QSslConfiguration good = tls;
        tls.setLocalCertificateChain(QSslCertificate::fromData(read(QStringLiteral("old.crt"))));
        tls.setPrivateKey(QSslKey(read(QStringLiteral("old.key")), QSsl::Rsa));
        QVERIFY(!tls.localCertificate().isNull());
        m_server.setSslConfiguration(tls);
        const QString said = ask(config(authority("ca.crt") + ", tls-server-name: kube.test", jane()));
        m_server.setSslConfiguration(good);
        QVERIFY2(said.contains(QStringLiteral("certificate was not accepted")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("It expired on 2025-03-01 00:00 UTC.")), qPrintable(said));
    }

    void wrongAuthorityIsRefused()
    {
        const QString said = ask(config(authority("other.crt") + ", tls-server-name: kube.test", jane()));
        QVERIFY2(said.contains(QStringLiteral("Its authority, lab-ca, is not trusted here.")),
                 qPrintable(said));
    }

    void insecureOnlyWhenAsked()
    {
        QCOMPARE(ask(config("insecure-skip-tls-verify: true", jane())), QStringLiteral("\"jane\""));
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
