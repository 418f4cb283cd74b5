#include "app/simulator/githttpserver.h"
#include "tests/support/gitrepository.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Flightdeck;
using Simulator::GitHttpServer;
using Tests::GitRepository;
using Tests::runProgram;

/// The bridge to `git http-backend`, against git's own client.
class TestGitHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clonesAndPushes()
    {
        GitRepository repository;
        repository.commit({{QStringLiteral("features.yaml"), "namespace: default\n"}});
        GitHttpServer server(repository.root());
        QVERIFY(server.start());
        QTemporaryDir folder;
        const auto git = [&folder](QStringList arguments) {
            return runProgram(QStringLiteral("git"), arguments, folder.path()).exitCode;
        };
        QCOMPARE(git({QStringLiteral("clone"), server.url(repository.name()), QStringLiteral("work")}), 0);
        // Past git's 64 KiB buffer the body of a push is sent in chunks.
        QFile big(folder.filePath(QStringLiteral("work/noise")));
        QVERIFY(big.open(QIODevice::WriteOnly));
        QByteArray noise(300'000, Qt::Uninitialized);
        QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
        big.write(noise);
        big.close();
        const QStringList inWork{QStringLiteral("-C"), QStringLiteral("work")};
        QCOMPARE(git(inWork + QStringList{QStringLiteral("add"), QStringLiteral("noise")}), 0);
        QCOMPARE(git(inWork +
                     QStringList{QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("noise")}),
                 0);
        QCOMPARE(git(inWork + QStringList{QStringLiteral("-c"), QStringLiteral("http.postBuffer=65536"),
                                          QStringLiteral("push"), QStringLiteral("-q"),
                                          QStringLiteral("origin"), QStringLiteral("main")}),
                 0);
        QCOMPARE(repository.file(QStringLiteral("noise")), noise);
    }

    void unpacksCompressedRequests()
    {
        // Asking for many branches makes a request of more than 1 KiB, which git compresses.
        GitRepository repository;
        for (int i = 0; i < 40; ++i)
            repository.commit({{QStringLiteral("file"), QByteArray::number(i)}}, QStringLiteral("one"),
                              QStringLiteral("branch-%1").arg(i));
        GitHttpServer server(repository.root());
        QVERIFY(server.start());
        QTemporaryDir folder;
        const Tests::RunResult result = runProgram(QStringLiteral("git"),
                                                   {QStringLiteral("clone"), QStringLiteral("--bare"),
                                                    server.url(repository.name()), QStringLiteral("copy")},
                                                   folder.path());
        QVERIFY2(result.exitCode == 0, result.errors.constData());
    }

    void asksForAPassword()
    {
        GitRepository repository;
        repository.commit({{QStringLiteral("features.yaml"), "namespace: default\n"}});
        GitHttpServer server(repository.root(), {QStringLiteral("ops"), QStringLiteral("s3cret")});
        QVERIFY(server.start());
        const QString open = server.url(repository.name());
        QString withPassword = open;
        withPassword.insert(7, QStringLiteral("ops:s3cret@"));
        QVERIFY(runProgram(QStringLiteral("git"), {QStringLiteral("ls-remote"), open}).exitCode != 0);
        QCOMPARE(runProgram(QStringLiteral("git"), {QStringLiteral("ls-remote"), withPassword}).exitCode, 0);
    }

    void comesBackOnTheSamePort()
    {
        GitRepository repository;
        GitHttpServer server(repository.root());
        QVERIFY(server.start());
        const int port = server.port();
        server.stop();
        QVERIFY(
            runProgram(QStringLiteral("git"), {QStringLiteral("ls-remote"), server.url(repository.name())})
                .exitCode != 0);
        QVERIFY(server.start(port));
        QCOMPARE(
            runProgram(QStringLiteral("git"), {QStringLiteral("ls-remote"), server.url(repository.name())})
                .exitCode,
            0);
    }
};

QTEST_GUILESS_MAIN(TestGitHttpServer)
#include "tst_githttpserver.moc"
