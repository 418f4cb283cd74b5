#include "app/commands/sourcesignin.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck;
using Environments::AuthKind;
using Environments::SourceAccess;

/// Signing in at a plain https address with certificates: a real TLS server that asks for one.
class TestSourceSignIn : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_head;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool openssl(const QString &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), arguments.split(u' '));
        return process.waitForFinished() && process.exitCode() == 0;
    }
    bool issue(const char *name, const char *san, const char *validity)
    {
        QFile extensions(path("san"));
        if (!extensions.open(QIODevice::WriteOnly))
            return false;
        extensions.write(QByteArray("subjectAltName=") + san + '\n');
        extensions.close();
        const QString who = QString::fromLatin1(name);
        return openssl(QStringLiteral("req -newkey rsa:2048 -nodes -subj /CN=%1 -keyout %1.key -out %1.csr")
                           .arg(who)) &&
               openssl(
                   QStringLiteral("x509 -req -in %1.csr -CA ca.crt -CAkey ca.key -CAcreateserial %2 -extfile "
                                  "san -out %1.crt")
                       .arg(who, QString::fromLatin1(validity)));
    }

    void serve(QSslServer &server, const char *certificate)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromData(
            read(qPrintable(QString::fromLatin1(certificate) + QStringLiteral(".crt")))));
        tls.setPrivateKey(
            QSslKey(read(qPrintable(QString::fromLatin1(certificate) + QStringLiteral(".key"))), QSsl::Rsa));
        tls.setCaCertificates(QSslCertificate::fromData(read("ca.crt")));
        tls.setPeerVerifyMode(QSslSocket::QueryPeer);
        server.setSslConfiguration(tls);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [this, &server] {
            auto *socket = qobject_cast<QSslSocket *>(server.nextPendingConnection());
            connect(socket, &QSslSocket::readyRead, this, [this, socket] {
                m_head = socket->readAll();
                const QByteArray who =
                    socket->peerCertificate().subjectInfo(QSslCertificate::CommonName).join(u' ').toUtf8();
                socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                              QByteArray::number(who.size()) + "\r\n\r\n" + who);
                socket->disconnectFromHost();
            });
        });
    }

    QString ask(const QSslServer &server, const SourceAccess &access, const QString &secret = {})
    {
        App::SourceSignIn signIn(access, QStringLiteral("team-a"), QStringLiteral("lab"),
                                 App::SourceSignIn::metrics());
        Core::HttpClient client{Core::HttpIdentity()};
        signIn.serve(client);
        signIn.setSecret(secret);
        Core::HttpRequest request;
        request.url = QUrl(QStringLiteral("https://127.0.0.1:%1/x").arg(server.serverPort()));
        QString answer;
        bool answered = false;
        client.send(request, this, [&](const Core::Result<Core::HttpReply> &reply) {
            answer = reply ? QString::fromUtf8(reply->body) : reply.error().text();
            answered = true;
        });
        return QTest::qWaitFor([&answered] { return answered; }) ? answer : QStringLiteral("no answer");
    }
    SourceAccess trusting(const char *authority) const
    {
        SourceAccess access;
        access.authorityFile = path(authority);
        return access;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("the openssl tool is not on this machine");
        QVERIFY(openssl(QStringLiteral(
            "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=lab-ca -keyout ca.key -out ca.crt")));
        QVERIFY(openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=other-ca -keyout "
                                       "other.key -out other.crt")));
        QVERIFY(issue("here", "IP:127.0.0.1", "-days 2"));
        QVERIFY(issue("elsewhere", "DNS:mimir.example", "-days 2"));
        QVERIFY(issue("ann", "DNS:ann", "-days 2"));
    }

    void certificateTokenAndTenant()
    {
        QSslServer server;
        serve(server, "here");
        SourceAccess access = trusting("ca.crt");
        access.certificateFile = path("ann.crt");
        access.keyFile = path("ann.key");
        access.auth = AuthKind::Bearer;
        QCOMPARE(ask(server, access, QStringLiteral("t0ken\n")), QStringLiteral("ann"));
        QVERIFY(m_head.contains("Bearer t0ken\r\n"));
        QVERIFY(m_head.toLower().contains("x-scope-orgid: team-a"));
    }

    void passwordWithColonsAndUmlauts()
    {
        QSslServer server;
        serve(server, "here");
        SourceAccess access = trusting("ca.crt");
        access.auth = AuthKind::Basic;
        access.user = QStringLiteral("ann");
        ask(server, access, QStringLiteral("p:ä "));
        QVERIFY(m_head.contains(QByteArray("Basic " + QStringLiteral("ann:p:ä ").toUtf8().toBase64())));
    }

    void unknownAuthorityIsNamed()
    {
        QSslServer server;
        serve(server, "here");
        const QString said = ask(server, trusting("other.crt"));
        QVERIFY2(said.contains(QStringLiteral("certificate was not accepted")), qPrintable(said));
        const QString machine = ask(server, {}); // the machine's own authorities do not know it either
        QVERIFY2(machine.contains(QStringLiteral("certificate was not accepted")), qPrintable(machine));
    }

    void wrongHostIsNamed()
    {
        QSslServer server;
        serve(server, "elsewhere");
        const QString said = ask(server, trusting("ca.crt"));
        QVERIFY2(said.contains(QStringLiteral("127.0.0.1")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("certificate was not accepted")), qPrintable(said));
    }

    void filesThatCannotBeUsed_data()
    {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("said");
        QTest::newRow("no authority file")
            << path("none") << QString() << QString() << QStringLiteral("cannot be read");
        QTest::newRow("no PEM") << path("san") << QString() << QString()
                                << QStringLiteral("holds no certificate of an authority");
        QTest::newRow("no certificate")
            << QString() << path("none") << path("ann.key") << QStringLiteral("cannot be read");
        QTest::newRow("key of another")
            << QString() << path("ann.crt") << path("here.key") << QStringLiteral("does not belong");
    }
    void filesThatCannotBeUsed()
    {
        QFETCH(QString, authority);
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, said);
        SourceAccess access;
        access.authorityFile = authority;
        access.certificateFile = certificate;
        access.keyFile = key;
        const auto identity = App::sourceIdentity(access, {}, {});
        QVERIFY(!identity);
        QVERIFY2(identity.error().text().contains(said), qPrintable(identity.error().text()));
        // And nothing is sent with half of it.
        const App::SourceSignIn signIn(access, {}, {}, App::SourceSignIn::metrics());
        QVERIFY(signIn.identity().missing.has_value());
    }

    void secretsThatNoHeaderMayCarry()
    {
        SourceAccess access;
        access.auth = AuthKind::Bearer;
        const auto identity = App::sourceIdentity(access, {}, QStringLiteral("s3cr3t\r\nX-Evil: 1"));
        QVERIFY(!identity);
        QVERIFY(!identity.error().text().contains(QStringLiteral("s3cr3t")));
    }

    void nothingIsSentBeforeTheSecretIsThere()
    {
        SourceAccess access;
        access.auth = AuthKind::Bearer;
        App::SourceSignIn signIn(access, {}, QStringLiteral("lab"), App::SourceSignIn::metrics());
        QVERIFY(signIn.identity().missing);
        QVERIFY(signIn.identity().headers.isEmpty());
        signIn.setSecret(QStringLiteral("t"));
        QVERIFY(!signIn.identity().missing);
        QCOMPARE(signIn.identity().headers.size(), 1);
    }

    /// Over ssh no keychain answers; nothing that is started from here may inherit the secret.
    void whereNoKeychainAnswersTheEnvironmentDoes()
    {
        qputenv("FLIGHTDECK_FLIPT_SECRET", "from-the-environment");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        SourceAccess access;
        access.auth = AuthKind::Bearer;
        Environments::Secrets secrets;
        for (int i = 0; i < 2; ++i) { // taken once, and still known
            App::SourceSignIn signIn(access, {}, QStringLiteral("lab"), App::SourceSignIn::flipt());
            signIn.fetchFrom(secrets);
            QTRY_VERIFY_WITH_TIMEOUT(!signIn.identity().missing, 20'000);
            QVERIFY(signIn.identity().headers.first().second.contains("from-the-environment"));
            QVERIFY(!qEnvironmentVariableIsSet("FLIGHTDECK_FLIPT_SECRET"));
        }
    }
};

QTEST_GUILESS_MAIN(TestSourceSignIn)
#include "tst_sourcesignin.moc"
