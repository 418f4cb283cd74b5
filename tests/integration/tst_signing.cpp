#include "app/simulator/githttpserver.h"
#include "tests/support/gitworld.h"

#include <QStandardPaths>

using namespace Flightdeck;
using namespace Flightdeck::Git;
using Tests::commit;
using Tests::disable;
using Tests::Ended;
using Tests::runProgram;
using World = Tests::GitWorld;

/// Signed commits, as git's settings ask for them and as git verifies them.
class TestSigning : public QObject
{
    Q_OBJECT

    void configure(const QByteArray &text) const
    {
        QFile file(m_home.filePath(QStringLiteral(".gitconfig")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[commit]\n\tgpgsign = true\n" + text);
    }

    Ended commitSigned(World &world, Simulator::GitHttpServer &http)
    {
        world.options.remote.url = http.url(world.server.name());
        FlagsRepository repository(world.options, world.clock);
        repository.arm(disable());
        (void)QTest::qWaitFor([&] { return repository.armed().state == ArmedState::Ready; }, 20'000);
        return commit(repository, disable());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(qEnvironmentVariable("FLIGHTDECK_PROGRAM")),
                 "FLIGHTDECK_PROGRAM names the program");
        Tests::useOwnHome(m_home.path());
        qputenv("GNUPGHOME", QFile::encodeName(m_gpg.path())); // its agent's socket wants a short path
        QFile::setPermissions(m_gpg.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void cleanupTestCase()
    {
        runProgram(QStringLiteral("gpgconf"), {QStringLiteral("--kill"), QStringLiteral("all")});
    }

    void byGpg()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("gpg")).isEmpty())
            QSKIP("no gpg on this machine");
        const auto made =
            runProgram(QStringLiteral("gpg"),
                       {QStringLiteral("--batch"), QStringLiteral("--passphrase"), QString(),
                        QStringLiteral("--quick-gen-key"), QStringLiteral("On Call <oncall@example.org>"),
                        QStringLiteral("ed25519"), QStringLiteral("sign"), QStringLiteral("1d")});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        configure({}); // the key is found by the committer's name
        World world;
        Simulator::GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        const Ended ended = commitSigned(world, http);
        QVERIFY2(ended.succeeded(), ended.words().constData());
        const auto verified = world.server.git({QStringLiteral("verify-commit"), QStringLiteral("main")});
        QVERIFY2(verified.exitCode == 0, verified.errors.constData());
        QVERIFY2(verified.errors.contains("On Call"), verified.errors.constData());
    }

    void bySshKey()
    {
        const QString key = m_home.filePath(QStringLiteral("signing"));
        QCOMPARE(runProgram(QStringLiteral("ssh-keygen"),
                            {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                             QStringLiteral("-N"), QString(), QStringLiteral("-f"), key})
                     .exitCode,
                 0);
        QFile publicKey(key + QStringLiteral(".pub"));
        QVERIFY(publicKey.open(QIODevice::ReadOnly));
        QFile allowed(m_home.filePath(QStringLiteral("allowed")));
        QVERIFY(allowed.open(QIODevice::WriteOnly));
        allowed.write("oncall@example.org " + publicKey.readAll());
        allowed.close();
        configure("[gpg]\n\tformat = ssh\n[user]\n\tsigningkey = ~/signing\n");
        World world;
        Simulator::GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        const Ended ended = commitSigned(world, http);
        QVERIFY2(ended.succeeded(), ended.words().constData());
        const auto verified = world.server.git(
            {QStringLiteral("-c"), QStringLiteral("gpg.ssh.allowedSignersFile=") + allowed.fileName(),
             QStringLiteral("verify-commit"), QStringLiteral("main")});
        QVERIFY2(verified.exitCode == 0, verified.errors.constData());
        QVERIFY(verified.errors.contains("oncall@example.org"));
    }

    void failingSignerSendsNothing_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::newRow("no key") << QByteArray("[gpg]\n\tformat = ssh\n");
        QTest::newRow("no such key") << QByteArray("[gpg]\n\tformat = ssh\n[user]\n\tsigningkey = ~/none\n");
        QTest::newRow("no such program")
            << QByteArray("[gpg]\n\tprogram = /nowhere/gpg\n[user]\n\tsigningkey = AA\n");
        QTest::newRow("a program that says yes and signs nothing") << QByteArray("[gpg]\n\tprogram = true\n");
    }

    void failingSignerSendsNothing()
    {
        QFETCH(QByteArray, settings);
        configure(settings);
        World world;
        Simulator::GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        const QString before = world.server.tip();
        const Ended ended = commitSigned(world, http);
        QVERIFY2(ended.failedWith(FailureKind::SigningFailed), ended.words().constData());
        QVERIFY(ended.outcome->error().sentNothing());
        QVERIFY(!ended.steps.contains(CommitStep::Committed));
        QCOMPARE(world.server.tip(), before);
        QVERIFY(world.unfinished().isEmpty());
    }

    /// A key with a passphrase asks nobody on a terminal: it fails.
    void passphraseIsNotAskedFor()
    {
        const QString key = m_home.filePath(QStringLiteral("locked"));
        QCOMPARE(runProgram(QStringLiteral("ssh-keygen"),
                            {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                             QStringLiteral("-N"), QStringLiteral("secret"), QStringLiteral("-f"), key})
                     .exitCode,
                 0);
        configure("[gpg]\n\tformat = ssh\n[user]\n\tsigningkey = ~/locked\n");
        World world;
        Simulator::GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        const Ended ended = commitSigned(world, http);
        QVERIFY2(ended.failedWith(FailureKind::SigningFailed), ended.words().constData());
        QCOMPARE(world.server.commitCount(), 1);
    }

private:
    QTemporaryDir m_home;
    QTemporaryDir m_gpg{QStringLiteral("/tmp/fdgpg-XXXXXX")};
};

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
