#include "app/simulator/githttpserver.h"
#include "tests/support/children.h"
#include "tests/support/gitworld.h"
#include "tests/support/nginxserver.h"
#include "tests/support/sshserver.h"

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

/// Real git servers that refuse, stall or are somebody else.
class TestGitFaults : public QObject
{
    Q_OBJECT

    void useSsh(World &world) const
    {
        world.options.remote.url = m_ssh->url(world.server.path());
        world.options.remote.keyFile = m_ssh->clientKey();
        world.options.remote.knownHostsFile = m_ssh->knownHosts();
    }

    bool startSsh()
    {
        if (!m_ssh) {
            m_ssh = std::make_unique<Tests::SshServer>();
            m_sshRuns = m_ssh->start();
        }
        return m_sshRuns;
    }

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(qEnvironmentVariable("FLIGHTDECK_PROGRAM")),
                 "FLIGHTDECK_PROGRAM names the program");
        Tests::useOwnHome(m_home.path());
    }

    void cleanup()
    {
        qunsetenv("GIT_SSH_COMMAND");
        QFile::remove(m_home.filePath(QStringLiteral(".gitconfig")));
    }

    void cleanupTestCase() { m_ssh.reset(); }

    void fault_34_deletedFileEndsTheCommitAndNamesOthers()
    {
        World world;
        GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        world.options.remote.url = http.url(world.server.name());
        world.options.choose = [](const QStringList &paths, const std::optional<QByteArray> &) {
            return paths.filter(QStringLiteral("features"));
        };
        FlagsRepository repository(world.options, world.clock);
        const QString before = world.server.commit(
            {{features, QByteArray()}, {QStringLiteral("team/new.features.yaml"), flagsText}});
        const Ended renamed = commit(repository, disable());
        QVERIFY2(renamed.failedWith(FailureKind::FileMissing), renamed.words().constData());
        QVERIFY2(renamed.words().contains("team/new.features.yaml"), renamed.words().constData());
        QCOMPARE(world.server.tip(), before);

        // Between arming and Confirm.
        const QString back = world.server.commit({{features, flagsText}});
        repository.arm(disable());
        QTRY_COMPARE_WITH_TIMEOUT(repository.armed().state, ArmedState::Ready, 20'000);
        const QString gone = world.server.commit({{features, QByteArray()}});
        QVERIFY(gone != back);
        const Ended raced = commit(repository, disable());
        QVERIFY2(raced.failedWith(FailureKind::FileMissing), raced.words().constData());
        QCOMPARE(world.server.tip(), gone);
        QVERIFY(world.unfinished().isEmpty());
    }

    void fault_38_stoppedServerIsUnknownAndFoundOutAfterwards()
    {
        if (!startSsh())
            QSKIP(qPrintable(m_ssh->trouble()));
        World world;
        useSsh(world);
        world.options.silenceMs = 2'000;
        // Stops itself with the pack in hand, as a machine that sleeps does.
        world.server.setHook(QStringLiteral("pre-receive"),
                             "echo $$ > \"$GIT_DIR/stopped\"\nkill -STOP $$\n");
        FlagsRepository repository(world.options, world.clock);
        QVERIFY(fetch(repository));
        const QString before = world.server.tip();
        const Ended ended = commit(repository, disable());
        QVERIFY2(ended.failedWith(FailureKind::Timeout), ended.words().constData());
        QVERIFY(!ended.steps.contains(CommitStep::Accepted));
        QCOMPARE(world.server.tip(), before);
        const QList<JournalEntry> open = world.unfinished();
        QCOMPARE(open.size(), 1);
        QFile stopped(world.server.path() + QStringLiteral("/stopped"));
        QVERIFY(stopped.open(QIODevice::ReadOnly));
        ::kill(stopped.readAll().trimmed().toInt(), SIGCONT);
        QTRY_COMPARE_WITH_TIMEOUT(m_ssh->sessions(), 0, 20'000);
        // Whatever the server then made of it, a restart says the same.
        FlagsRepository next(world.options, world.clock);
        std::optional<Result<bool>> arrived;
        next.recover(open.first(), this, [&arrived](const Result<bool> &answer) { arrived = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(arrived.has_value(), 20'000);
        QVERIFY(*arrived);
        QCOMPARE(**arrived, world.server.tip() == open.first().commit);
        QVERIFY(world.unfinished().isEmpty());
    }

    void fault_38_stoppedHelperIsEnded()
    {
        World world;
        GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        world.options.remote.url = http.url(world.server.name());
        world.options.silenceMs = 1'500;
        FlagsRepository repository(world.options, world.clock);
        repository.start();
        QTRY_VERIFY_WITH_TIMEOUT(!repository.tip().isEmpty(), 20'000);
        for (const pid_t helper : Tests::gitHelpers())
            ::kill(helper, SIGSTOP);
        const Ended stalled = commit(repository, disable());
        QVERIFY2(stalled.failedWith(FailureKind::Timeout), stalled.words().constData());
        QVERIFY2(stalled.words().contains("Nothing was sent"), stalled.words().constData());
        const Ended again = commit(repository, disable()); // by a new helper
        QVERIFY2(again.succeeded(), again.words().constData());
    }

    void fault_41_changedHostKeyIsRefused()
    {
        if (!startSsh())
            QSKIP(qPrintable(m_ssh->trouble()));
        World world;
        useSsh(world);
        const auto refusal = [&world](const QString &key, const QString &hosts) {
            world.options.remote.keyFile = key;
            world.options.remote.knownHostsFile = hosts;
            FlagsRepository stranger(world.options, world.clock);
            const auto answer = fetch(stranger);
            return answer ? makeFailure(FailureKind::Protocol, QStringLiteral("let in")) : answer.error();
        };
        const Failure changed = refusal(m_ssh->clientKey(), m_ssh->changedHosts());
        QCOMPARE(changed.kind, FailureKind::HostKeyChanged);
        QVERIFY2(changed.message.contains(QStringLiteral("SHA256:")), qPrintable(changed.message));
        const Failure unknown = refusal(m_ssh->clientKey(), m_ssh->emptyHosts());
        QCOMPARE(unknown.kind, FailureKind::HostKeyUnknown);
        QVERIFY2(unknown.message.contains(QStringLiteral("SHA256:")), qPrintable(unknown.message));
        const Failure stranger = refusal(m_ssh->strangerKey(), m_ssh->knownHosts());
        QCOMPARE(stranger.kind, FailureKind::Unauthorized);
        world.options.remote.url = m_ssh->url(world.server.path() + QStringLiteral("x"));
        const Failure missing = refusal(m_ssh->clientKey(), m_ssh->knownHosts());
        QCOMPARE(missing.kind, FailureKind::RepositoryMissing);
    }

    void fault_41_wrongTokenOverTlsIsTriedOnce()
    {
        World world;
        Tests::NginxServer nginx(world.server.root());
        if (!nginx.start())
            QSKIP(qPrintable(nginx.trouble()));
        world.server.git(
            {QStringLiteral("config"), QStringLiteral("http.receivepack"), QStringLiteral("true")});
        world.options.remote.url = nginx.url(world.server.name());
        world.options.remote.user = nginx.user();
        world.options.remote.password = nginx.password();
        {
            FlagsRepository untrusting(world.options, world.clock);
            const auto untrusted = fetch(untrusting);
            QVERIFY(!untrusted);
            QCOMPARE(untrusted.error().kind, FailureKind::CertificateInvalid);
        }
        world.options.remote.caFile = nginx.caFile();
        {
            FlagsRepository repository(world.options, world.clock);
            repository.arm(disable());
            QTRY_COMPARE_WITH_TIMEOUT(repository.armed().state, ArmedState::Ready, 20'000);
            const Ended ended = commit(repository, disable());
            QVERIFY2(ended.succeeded(), ended.words().constData());
            QCOMPARE(world.server.file(features), QByteArray(flagsText).replace("true", "false"));
        }
        world.options.remote.password = QStringLiteral("wr0ng");
        FlagsRepository stranger(world.options, world.clock);
        const auto refused = fetch(stranger);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, FailureKind::Unauthorized);
        QVERIFY(!refused.error().text().contains(QStringLiteral("wr0ng")));
        QCOMPARE(stranger.freshness().state, Core::FreshnessState::Denied);

        // The same from the credential helpers that git knows; nothing is asked on a terminal.
        world.options.remote.password.clear();
        write(m_home.filePath(QStringLiteral("helper")),
              "#!/bin/sh\n[ \"$1\" = get ] && echo username=" + nginx.user().toUtf8() +
                  " && echo \"password=" + nginx.password().toUtf8() + "\"\n");
        write(m_home.filePath(QStringLiteral(".gitconfig")),
              "[credential]\n\thelper = " + m_home.filePath(QStringLiteral("helper")).toUtf8() + "\n");
        FlagsRepository helped(world.options, world.clock);
        const auto known = fetch(helped);
        QVERIFY2(known.has_value(), known ? "" : qPrintable(known.error().text()));
    }

    void userOfTheShellIsHonoured()
    {
        if (!startSsh())
            QSKIP(qPrintable(m_ssh->trouble()));
        World world;
        useSsh(world);
        const QString port = QString::number(m_ssh->port());
        // An alias of ~/.ssh/config, given by the user's own command.
        write(m_home.filePath(QStringLiteral("config")),
              "Host flags\n  HostName 127.0.0.1\n  Port " + port.toUtf8() + "\n  User " +
                  world.options.remote.url.section(u'/', 2, 2).section(u'@', 0, 0).toUtf8() +
                  "\n  IdentityFile " + m_ssh->clientKey().toUtf8() + "\n  UserKnownHostsFile " +
                  m_ssh->knownHosts().toUtf8() + "\n");
        world.options.remote = {};
        world.options.remote.url = QStringLiteral("ssh://flags") + world.server.path();
        const QByteArray command = "ssh -F " + m_home.filePath(QStringLiteral("config")).toUtf8();
        qputenv("GIT_SSH_COMMAND", command);
        {
            FlagsRepository repository(world.options, world.clock);
            const Ended ended = commit(repository, disable());
            QVERIFY2(ended.succeeded(), ended.words().constData());
        }
        qunsetenv("GIT_SSH_COMMAND");
        write(m_home.filePath(QStringLiteral(".gitconfig")), "[core]\n\tsshCommand = " + command + "\n");
        FlagsRepository repository(world.options, world.clock);
        const auto tree = fetch(repository);
        QVERIFY2(tree.has_value(), tree ? "" : qPrintable(tree.error().text()));
    }

    void protectedBranchGetsAProposal()
    {
        if (!startSsh())
            QSKIP(qPrintable(m_ssh->trouble()));
        World world;
        useSsh(world);
        world.server.setHook(QStringLiteral("update"),
                             "case $1 in refs/heads/main) echo 'GitLab: You are not allowed to push code to "
                             "protected branches on this project.' >&2; exit 1;; esac\n");
        world.server.setHook(QStringLiteral("post-receive"),
                             "echo 'To create a merge request, visit:'\necho '  "
                             "https://127.0.0.1/ops/flags/-/merge_requests/new?x=1'\n");
        FlagsRepository repository(world.options, world.clock);
        const QString before = world.server.tip();
        const Ended ended = commit(repository, disable());
        QVERIFY2(ended.failedWith(FailureKind::ProtectedBranch), ended.words().constData());
        QCOMPARE(world.server.tip(), before);
        const Failure &failure = ended.outcome->error();
        QCOMPARE(failure.link, QStringLiteral("https://127.0.0.1/ops/flags/-/merge_requests/new?x=1"));
        QVERIFY(failure.message.contains(failure.link));
        const QByteArray branches =
            world.server
                .git({QStringLiteral("branch"), QStringLiteral("--list"), QStringLiteral("flightdeck/*")})
                .output.trimmed();
        QVERIFY2(branches.startsWith("flightdeck/kill-"), branches.constData());
        QCOMPARE(world.server.file(features, QString::fromUtf8(branches)),
                 QByteArray(flagsText).replace("true", "false"));
        QVERIFY(world.unfinished().isEmpty());
    }

private:
    QTemporaryDir m_home;
    std::unique_ptr<Tests::SshServer> m_ssh;
    bool m_sshRuns = false;
};

QTEST_GUILESS_MAIN(TestGitFaults)
#include "tst_gitfaults.moc"
