#include "app/simulator/githttpserver.h"
#include "tests/support/gitworld.h"
#include "tests/support/sshserver.h"

#include <QSignalSpy>

using namespace Flightdeck;
using namespace Flightdeck::Git;
using Simulator::GitHttpServer;
using Tests::commit;
using Tests::disable;
using Tests::Ended;
using Tests::features;
using Tests::flagsText;
using World = Tests::GitWorld;

/// Commits whose way to the server was opened, and whose change was made, before they were asked for.
class TestArmedCommit : public QObject
{
    Q_OBJECT

    static bool ready(FlagsRepository &repository, const CommitRequest &draft)
    {
        repository.arm(draft);
        return QTest::qWaitFor(
                   [&repository] {
                       return repository.armed().state == ArmedState::Ready ||
                              repository.armed().state == ArmedState::Failed;
                   },
                   20'000) &&
               repository.armed().state == ArmedState::Ready;
    }

    /// How often the intent is called, besides what it does.
    static CommitRequest counted(const std::shared_ptr<int> &calls)
    {
        CommitRequest request = disable();
        request.intent = [inner = request.intent, calls](const Tree &tree) {
            ++*calls;
            return inner(tree);
        };
        return request;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(qEnvironmentVariable("FLIGHTDECK_PROGRAM")),
                 "FLIGHTDECK_PROGRAM names the program");
        Tests::useOwnHome(m_home.path());
        m_ssh = std::make_unique<Tests::SshServer>();
        if (!m_ssh->start())
            QSKIP(qPrintable(m_ssh->trouble()));
    }

    void cleanupTestCase() { m_ssh.reset(); }

    void sendsWhatWasMadeAhead_data()
    {
        QTest::addColumn<bool>("http");
        QTest::newRow("ssh") << false;
        QTest::newRow("http") << true;
    }

    void sendsWhatWasMadeAhead()
    {
        QFETCH(bool, http);
        World world;
        GitHttpServer server(world.server.root());
        QVERIFY(server.start());
        useServer(world, http, server);
        FlagsRepository repository(world.options, world.clock);
        const auto calls = std::make_shared<int>(0);
        const CommitRequest request = counted(calls);
        QVERIFY2(ready(repository, request), qPrintable(why(repository)));
        QCOMPARE(repository.armed().tip, world.server.tip());
        QCOMPARE(*calls, 1);
        const int exchanges = server.exchanges();

        auto ended = std::make_shared<Ended>();
        int exchangesAtAccepted = 0;
        repository.commit(
            request, this,
            [&](const CommitProgress &progress) {
                ended->steps.append(progress.step);
                if (progress.step == CommitStep::Accepted) {
                    exchangesAtAccepted = server.exchanges();
                    QCOMPARE(*calls, 1); // nothing was made again
                }
            },
            [ended](const Result<CommitOutcome> &outcome) { ended->outcome = outcome; });
        QTRY_VERIFY_WITH_TIMEOUT(ended->outcome.has_value(), 20'000);
        QVERIFY2(ended->succeeded(), ended->words().constData());
        QCOMPARE(ended->steps, (QList<CommitStep>{CommitStep::Fetched, CommitStep::Committed,
                                                  CommitStep::Accepted, CommitStep::Visible}));
        QCOMPARE(world.server.tip(), (*ended->outcome)->commit);
        QCOMPARE(world.server.file(features), QByteArray(flagsText).replace("true", "false"));
        QCOMPARE(world.server.git({QStringLiteral("fsck"), QStringLiteral("--strict")}).exitCode, 0);
        QCOMPARE(repository.armed().state, ArmedState::Idle);
        if (http)
            QCOMPARE(exchangesAtAccepted, exchanges + 1);
        QVERIFY(world.unfinished().isEmpty());
    }

    void staleWayIsMadeAgainOnTheNewTip()
    {
        World world;
        useServer(world);
        FlagsRepository repository(world.options, world.clock);
        QVERIFY2(ready(repository, disable()), qPrintable(why(repository)));
        world.server.commit({{features, flagsText + "  - key: two\n"}});
        const Ended ended = commit(repository, disable());
        QVERIFY2(ended.succeeded(), ended.words().constData());
        QCOMPARE((*ended.outcome)->attempts, 2);
        QCOMPARE(world.server.file(features),
                 QByteArray(flagsText + "  - key: two\n").replace("true", "false"));
        QCOMPARE(world.server.commitCount(), 3);
    }

    void newTipIsPreparedOnTheSameWay()
    {
        World world;
        useServer(world);
        FlagsRepository repository(world.options, world.clock);
        QVERIFY2(ready(repository, disable()), qPrintable(why(repository)));
        const QString next = world.server.commit({{features, flagsText + "  - key: two\n"}});
        QVERIFY(Tests::fetch(repository)); // what a poll does
        QTRY_VERIFY(repository.armed().state == ArmedState::Ready && repository.armed().tip == next);
        const Ended ended = commit(repository, disable());
        QVERIFY2(ended.succeeded(), ended.words().constData());
        QCOMPARE((*ended.outcome)->attempts, 1);
    }

    void pressWhileArmingJoins()
    {
        World world;
        useServer(world);
        FlagsRepository repository(world.options, world.clock);
        const auto calls = std::make_shared<int>(0);
        repository.arm(counted(calls));
        QCOMPARE(repository.armed().state, ArmedState::Preparing);
        const Ended ended = commit(repository, counted(calls));
        QVERIFY2(ended.succeeded(), ended.words().constData());
        QCOMPARE((*ended.outcome)->attempts, 1);
        QCOMPARE(*calls, 1);
    }

    void anotherChangeUsesOnlyTheWay()
    {
        World world;
        useServer(world);
        FlagsRepository repository(world.options, world.clock);
        QVERIFY2(ready(repository, disable()), qPrintable(why(repository)));
        CommitRequest other = disable();
        other.change = QStringLiteral("rename one");
        other.intent = [](const Tree &tree) -> Core::Result<Files> {
            return Files{{features, QByteArray(tree.files.value(features)).replace("one", "uno")}};
        };
        const Ended ended = commit(repository, other);
        QVERIFY2(ended.succeeded(), ended.words().constData());
        QCOMPARE(world.server.file(features), QByteArray(flagsText).replace("one", "uno"));
    }

    void wayThatTheServerClosedIsOpenedAgain()
    {
        World world;
        useServer(world);
        FlagsRepository repository(world.options, world.clock);
        QVERIFY2(ready(repository, disable()), qPrintable(why(repository)));
        m_ssh->dropConnections();
        const Ended ended = commit(repository, disable());
        QVERIFY2(ended.succeeded(), ended.words().constData());
        QCOMPARE(world.server.commitCount(), 2);
    }

    void disarmLetsGo()
    {
        World world;
        useServer(world);
        FlagsRepository repository(world.options, world.clock);
        QVERIFY2(ready(repository, disable()), qPrintable(why(repository)));
        QTRY_COMPARE(m_ssh->sessions(), 1);
        repository.disarm();
        QCOMPARE(repository.armed().state, ArmedState::Idle);
        QTRY_COMPARE(m_ssh->sessions(), 0);
        QCOMPARE(world.server.commitCount(), 1);
    }

    void sameStateIsLookedUpOnTheNewestTip()
    {
        World world;
        useServer(world);
        FlagsRepository repository(world.options, world.clock);
        const QByteArray off = QByteArray(flagsText).replace("true", "false");
        world.server.commit({{features, off}});
        QVERIFY2(ready(repository, disable()), qPrintable(why(repository)));
        world.server.commit({{features, flagsText}}); // on again, and the armed way does not know
        const Ended ended = commit(repository, disable());
        QVERIFY2(ended.succeeded(), ended.words().constData());
        QVERIFY(!(*ended.outcome)->alreadyThere);
        QCOMPARE(world.server.file(features), off);
    }

    void refusedEditIsSaidAhead()
    {
        World world;
        useServer(world);
        FlagsRepository repository(world.options, world.clock);
        CommitRequest request = disable();
        request.intent = [](const Tree &) -> Core::Result<Files> {
            return Core::failure(Core::ErrorCode::NotFound, QStringLiteral("There is no flag two."));
        };
        QVERIFY(!ready(repository, request));
        QCOMPARE(repository.armed().failure->kind, FailureKind::EditRefused);
        QVERIFY(commit(repository, request).failedWith(FailureKind::EditRefused));
    }

private:
    void useServer(World &world) const
    {
        world.options.remote.url = m_ssh->url(world.server.path());
        world.options.remote.keyFile = m_ssh->clientKey();
        world.options.remote.knownHostsFile = m_ssh->knownHosts();
    }
    void useServer(World &world, bool http, const GitHttpServer &server) const
    {
        useServer(world);
        if (http)
            world.options.remote.url = server.url(world.server.name());
    }
    static QString why(const FlagsRepository &repository)
    {
        const Armed &armed = repository.armed();
        return armed.failure ? armed.failure->text() : QStringLiteral("not ready");
    }

    QTemporaryDir m_home;
    std::unique_ptr<Tests::SshServer> m_ssh;
};

QTEST_GUILESS_MAIN(TestArmedCommit)
#include "tst_armedcommit.moc"
