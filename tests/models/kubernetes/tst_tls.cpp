#include "kubernetes/apiclient.h"
#include "kubernetes/kubeconfig.h"

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
                   "x509 -req -in jane.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 -out jane.crt");
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
            connect(socket, &QSslSocket::readyRead, this, [this, socket] {
                m_head = socket->readAll();
                const QByteArray who = socket->peerCertificate()
                                           .subjectInfo(QSslCertificate::CommonName)
                                           .join(QLatin1Char(' '))
                                           .toUtf8();
                const QByteArray body = "\"" + (who.isEmpty() ? QByteArray("nobody") : who) + "\"";
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: "
                              "close\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
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

    void wrongNameIsRefused()
    {
        const QString said = ask(config(authority("ca.crt"), jane()));
        QVERIFY2(said.contains(QStringLiteral("certificate was not accepted")), qPrintable(said));
    }

    void wrongAuthorityIsRefused()
    {
        const QString said = ask(config(authority("other.crt") + ", tls-server-name: kube.test", jane()));
        QVERIFY2(said.contains(QStringLiteral("certificate was not accepted")), qPrintable(said));
    }

    void insecureOnlyWhenAsked()
    {
        QCOMPARE(ask(config("insecure-skip-tls-verify: true", jane())), QStringLiteral("\"jane\""));
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
