#include "app/commands/repositoryoptions.h"
#include "app/flagmarks.h"
#include "app/simulator/githttpserver.h"
#include "tests/support/gitworld.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Flightdeck;
using namespace Flightdeck::Git;
using Simulator::GitHttpServer;
using Tests::commit;
using Tests::disable;
using Tests::Ended;
using Tests::features;
using Tests::fetch;
using Tests::flagsText;
using World = Tests::GitWorld;

/// The flags repository against git's own server programs, over http and ssh.
class TestFlagsRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(qEnvironmentVariable("FLIGHTDECK_PROGRAM")),
                 "FLIGHTDECK_PROGRAM names the program");
        Tests::useOwnHome(m_home.path());
    }

    void commitsOverHttp()
    {
        World world;
        GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        world.options.remote.url = http.url(world.server.name());
        world.options.changes = App::repositoryOptions(Environments::Profile()).changes;
        FlagsRepository repository(world.options, world.clock);
        const App::FlagMarks marks(repository, nullptr);
        QSignalSpy changed(&repository, &FlagsRepository::changed);
        repository.start();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20'000);
        QCOMPARE(repository.tip(), world.server.tip());
        QCOMPARE(repository.files().value(features), flagsText);
        QCOMPARE(repository.freshness().state, Core::FreshnessState::Live);
        QCOMPARE(repository.tree().paths, (QStringList{QStringLiteral("README"), features}));

        const Ended ended = commit(repository, disable());
        QVERIFY2(ended.outcome && *ended.outcome, ended.words().constData());
        QCOMPARE(ended.steps, (QList<CommitStep>{CommitStep::Fetched, CommitStep::Committed,
                                                 CommitStep::Accepted, CommitStep::Visible}));
        QCOMPARE(world.server.tip(), (*ended.outcome)->commit);
        QCOMPARE(world.server.file(features), QByteArray(flagsText).replace("true", "false"));
        QCOMPARE(repository.tip(), world.server.tip());
        const QByteArray log =
            world.server
                .git({QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%an|%ae|%B")})
                .output;
        QCOMPARE(log.trimmed(), QByteArray("On Call|oncall@example.org|one: off\n\nFlightdeck-Action: kill"));
        QVERIFY(repository.unfinished().isEmpty());
        QTRY_COMPARE(repository.lastChanges().value(features).author, QStringLiteral("On Call"));
        // The mark on the time axis: which flag, who, when, and that it was a kill.
        QTRY_COMPARE(repository.history().size(), 2);
        const PastCommit &kill = repository.history().first();
        QCOMPARE(kill.commit, world.server.tip());
        QCOMPARE(kill.author, QStringLiteral("On Call"));
        QCOMPARE(kill.action, QStringLiteral("kill"));
        QCOMPARE(kill.changes, QStringList(QStringLiteral("one")));
        QVERIFY(std::abs(kill.committed.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QVERIFY(repository.history().last().action.isEmpty());
        QCOMPARE(repository.history().last().changes, QStringList(QStringLiteral("one")));
        QTRY_COMPARE(marks.marks().size(), 2);
        const Views::FlagMark &mark = marks.marks().last();
        QCOMPARE(mark.text, kill.shortCommit() + QStringLiteral(" kill one"));
        QCOMPARE(mark.by, QStringLiteral("On Call"));
        QCOMPARE(mark.timeMs, kill.committed.toMSecsSinceEpoch());
    }

    void fault_37_sameStateNeedsNoCommit()
    {
        World world;
        GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        world.options.remote.url = http.url(world.server.name());
        FlagsRepository repository(world.options, world.clock);
        QVERIFY(commit(repository, disable()).outcome->has_value());
        const Ended again = commit(repository, disable());
        QVERIFY2(again.outcome && *again.outcome, again.words().constData());
        QVERIFY((*again.outcome)->alreadyThere);
        QCOMPARE(world.server.commitCount(), 2);
    }

    void fault_30_hookDeclinedIsAFailure()
    {
        World world;
        GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        world.options.remote.url = http.url(world.server.name());
        world.server.setHook(QStringLiteral("pre-receive"),
                             "echo 'flags are frozen until Monday' >&2\nexit 1\n");
        FlagsRepository repository(world.options, world.clock);
        const QString before = world.server.tip();
        const Ended declined = commit(repository, disable());
        QVERIFY2(declined.failedWith(FailureKind::HookDeclined), declined.words().constData());
        QVERIFY2(declined.words().contains("frozen until Monday"), declined.words().constData());
        QVERIFY(!declined.steps.contains(CommitStep::Accepted));
        QCOMPARE(world.server.tip(), before);

        world.server.setHook(QStringLiteral("pre-receive"),
                             "echo 'GH006: Protected branch update failed' >&2\nexit 1\n");
        const Ended isProtected = commit(repository, disable());
        QVERIFY2(isProtected.failedWith(FailureKind::ProtectedBranch), isProtected.words().constData());
        QVERIFY(
            Journal(world.state.filePath(QStringLiteral("state/git-journal.jsonl"))).unfinished().isEmpty());
    }

    void fault_31_lostRaceIsMadeAgainOnTheNewTip()
    {
        World world;
        GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        world.options.remote.url = http.url(world.server.name());
        FlagsRepository repository(world.options, world.clock);
        CommitRequest request = disable();
        // Twice somebody else's commit lands between our fetch and our push.
        auto rounds = std::make_shared<int>(0);
        request.intent = [inner = request.intent, rounds, &world](const Tree &tree) {
            if (++*rounds <= 2)
                world.server.commit(
                    {{features, flagsText + "  - key: other-" + QByteArray::number(*rounds) + "\n"}});
            return inner(tree);
        };
        const Ended ended = commit(repository, request);
        QVERIFY2(ended.outcome && *ended.outcome, ended.words().constData());
        QCOMPARE((*ended.outcome)->attempts, 3);
        const QByteArray text = world.server.file(features);
        QVERIFY(text.contains("other-2") && text.contains("enabled: false"));
        QCOMPARE(world.server.commitCount(), 4);
    }

    void fault_32_deletedBranchIsNotMadeAnew()
    {
        World world;
        GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        world.options.remote.url = http.url(world.server.name());
        FlagsRepository repository(world.options, world.clock);
        CommitRequest request = disable();
        request.intent = [inner = request.intent, &world](const Tree &tree) {
            world.server.git(
                {QStringLiteral("update-ref"), QStringLiteral("-d"), QStringLiteral("refs/heads/main")});
            return inner(tree);
        };
        const Ended ended = commit(repository, request);
        QVERIFY2(ended.failedWith(FailureKind::BranchMissing), ended.words().constData());
        QVERIFY(world.server.tip().isEmpty());
        QVERIFY(commit(repository, disable()).failedWith(FailureKind::BranchMissing));
    }

    void fault_33_forcedHistoryEndsTheCommit()
    {
        World world;
        GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        world.options.remote.url = http.url(world.server.name());
        const QString first = world.server.tip();
        const QString second = world.server.commit({{features, flagsText + "# second\n"}});
        FlagsRepository repository(world.options, world.clock);
        QVERIFY(fetch(repository));
        world.server.git({QStringLiteral("update-ref"), QStringLiteral("refs/heads/main"), first});
        CommitRequest request = disable();
        request.seenTip = second;
        const Ended ended = commit(repository, request);
        QVERIFY2(ended.failedWith(FailureKind::HistoryRewound), ended.words().constData());
        QVERIFY(ended.words().contains(first.left(7).toLatin1()) &&
                ended.words().contains(second.left(7).toLatin1()));
        QCOMPARE(world.server.tip(), first);

        // Forced between fetch and push: the lease sees it, the next try refuses.
        const QString third = world.server.commit({{features, flagsText + "# third\n"}});
        request.seenTip = third;
        request.intent = [inner = request.intent, &world, first](const Tree &tree) {
            world.server.git({QStringLiteral("update-ref"), QStringLiteral("refs/heads/main"), first});
            return inner(tree);
        };
        const Ended raced = commit(repository, request);
        QVERIFY2(raced.failedWith(FailureKind::HistoryRewound), raced.words().constData());
        QCOMPARE(world.server.tip(), first);
        QVERIFY(fetch(repository));
    }

    void fault_35_refusesWhatIsNoPlainFile()
    {
        World world;
        GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        world.options.remote.url = http.url(world.server.name());
        FlagsRepository repository(world.options, world.clock);
        QTemporaryDir work;
        const auto shell = [&](const QByteArray &script) {
            const Tests::RunResult result =
                Tests::runProgram(QStringLiteral("sh"),
                                  {QStringLiteral("-ec"),
                                   QStringLiteral("git clone -q \"$0\" w; cd w; %1; git commit -qam x; git "
                                                  "push -q origin main; cd ..; rm -rf w")
                                       .arg(QString::fromUtf8(script)),
                                   world.server.path()},
                                  work.path());
            return result.exitCode == 0 ? QByteArray() : result.errors;
        };
        QCOMPARE(shell("ln -sf README features.yaml"), QByteArray());
        const Ended link = commit(repository, disable());
        QVERIFY2(link.failedWith(FailureKind::NotAFile), link.words().constData());
        QCOMPARE(repository.tree().unreadable.size(), 0); // nothing was fetched by the poller yet
        QVERIFY(fetch(repository));
        QVERIFY(repository.tree().unreadable.contains(features));

        QCOMPARE(shell("rm features.yaml; printf 'version https://git-lfs.github.com/spec/v1\\noid "
                       "sha256:00\\nsize 3\\n' > features.yaml; git add features.yaml"),
                 QByteArray());
        const Ended lfs = commit(repository, disable());
        QVERIFY2(lfs.failedWith(FailureKind::LfsPointer), lfs.words().constData());

        QCOMPARE(shell("git mv features.yaml renamed.features.yaml"), QByteArray());
        const Ended gone = commit(repository, disable());
        QVERIFY2(gone.failedWith(FailureKind::FileMissing), gone.words().constData());

        QCOMPARE(shell("mkdir features.yaml; git update-index --add --cacheinfo 160000,$(git rev-parse "
                       "HEAD),features.yaml"),
                 QByteArray());
        const Ended submodule = commit(repository, disable());
        QVERIFY2(submodule.failedWith(FailureKind::NotAFile), submodule.words().constData());
    }

    void silentServerEnds()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        World world;
        world.options.remote.url = QStringLiteral("http://127.0.0.1:%1/flags.git").arg(silent.serverPort());
        world.options.silenceMs = 1'000;
        FlagsRepository repository(world.options, world.clock);
        const auto answer = fetch(repository);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, FailureKind::Timeout);
        silent.close();
        const auto refused = fetch(repository);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, FailureKind::Unreachable);
        QCOMPARE(repository.freshness().state, Core::FreshnessState::Stale);
    }

    void fault_38_stalledPushIsDecidedByTheBranch()
    {
        World world;
        GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        world.options.remote.url = http.url(world.server.name());
        world.options.silenceMs = 2'000;
        // The branch has moved, but the answer comes too late.
        world.server.setHook(QStringLiteral("post-receive"), "sleep 5\n");
        FlagsRepository repository(world.options, world.clock);
        const Ended ended = commit(repository, disable());
        QVERIFY2(ended.outcome && *ended.outcome, ended.words().constData());
        QVERIFY(ended.steps.contains(CommitStep::Visible));
        QCOMPARE(world.server.tip(), (*ended.outcome)->commit);
    }

    void fault_39_killedHelperLeavesOldOrNew()
    {
        World world;
        GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        world.options.remote.url = http.url(world.server.name());
        // Killed while the server's rules still run: the branch then is old or new, never something else.
        world.server.setHook(QStringLiteral("pre-receive"), "echo $PPID > \"$GIT_DIR/running\"\nsleep 1\n");
        FlagsRepository repository(world.options, world.clock);
        const QString old = world.server.tip();
        auto ended = std::make_shared<std::optional<Result<CommitOutcome>>>();
        QString ours;
        repository.commit(
            disable(), this, [&ours](const CommitProgress &progress) { ours = progress.commit; },
            [ended](const Result<CommitOutcome> &outcome) { *ended = outcome; });
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(world.server.path() + QStringLiteral("/running")), 20'000);
        const QList<QByteArray> children =
            Tests::runProgram(QStringLiteral("pgrep"),
                              {QStringLiteral("-P"), QString::number(QCoreApplication::applicationPid()),
                               QStringLiteral("-f"), QStringLiteral("git-helper")})
                .output.split('\n');
        int killed = 0;
        for (const QByteArray &child : children) {
            if (child.toInt() > 0 && ::kill(child.toInt(), SIGKILL) == 0)
                ++killed;
        }
        QVERIFY(killed > 0);
        QTRY_VERIFY_WITH_TIMEOUT(ended->has_value(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(world.server.tip() == ours || world.server.tip() == old, 10'000);
        if (**ended)
            QCOMPARE(world.server.tip(), ours);
        // The next start asks the branch about what was left open.
        QTest::qWait(1'500); // the server's own rule needs its second
        FlagsRepository next(world.options, world.clock);
        next.start();
        const QList<JournalEntry> open = next.unfinished();
        QCOMPARE(open.isEmpty(), ended->value().has_value());
        if (!open.isEmpty()) {
            std::optional<Result<bool>> arrived;
            next.recover(open.first(), this, [&arrived](const Result<bool> &answer) { arrived = answer; });
            QTRY_VERIFY_WITH_TIMEOUT(arrived.has_value(), 20'000);
            QVERIFY(*arrived);
            QCOMPARE(**arrived, world.server.tip() == open.first().commit);
        }
    }

    void asksForAnIdentity()
    {
        World world;
        GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        world.options.remote.url = http.url(world.server.name());
        world.options.author = {};
        FlagsRepository repository(world.options, world.clock);
        const Ended ended = commit(repository, disable());
        QVERIFY2(ended.failedWith(FailureKind::NoIdentity), ended.words().constData());
        QCOMPARE(world.server.commitCount(), 1);
    }

    void refusesFolders()
    {
        World world;
        world.options.remote.url = QStringLiteral("file://") + world.server.path();
        FlagsRepository repository(world.options, world.clock);
        const auto answer = fetch(repository);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, FailureKind::InvalidUrl);
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestFlagsRepository)
#include "tst_flagsrepository.moc"
