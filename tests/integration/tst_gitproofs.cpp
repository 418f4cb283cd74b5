#include "app/simulator/githttpserver.h"
#include "tests/support/children.h"
#include "tests/support/gitworld.h"
#include "tests/support/sshserver.h"

#include <QRandomGenerator>

using namespace Flightdeck;
using namespace Flightdeck::Git;
using Tests::Ended;
using Tests::features;
using World = Tests::GitWorld;

namespace {

constexpr int writers = 12;

QByteArray lineOf(int writer, const QByteArray &value)
{
    return "  - key: flag-" + QByteArray::number(writer) + "\n    enabled: " + value + '\n';
}

CommitRequest turnOff(int writer)
{
    CommitRequest request = Tests::disable();
    request.change = QString::number(writer);
    request.intent = [writer](const Tree &tree) -> Core::Result<Files> {
        QByteArray text = tree.files.value(features);
        return Files{{features, text.replace(lineOf(writer, "true"), lineOf(writer, "false"))}};
    };
    return request;
}

} // namespace

/// What must hold however often it is tried.
class TestGitProofs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(qEnvironmentVariable("FLIGHTDECK_PROGRAM")),
                 "FLIGHTDECK_PROGRAM names the program");
        Tests::useOwnHome(m_home.path());
    }

    /// Twelve consoles change one file at the same moment, half of them armed: each edit is on the branch,
    /// and none took more tries than there are writers.
    void fault_31_twelveWritersLoseNothing()
    {
        Tests::GitRepository server;
        QByteArray text = "flags:\n";
        for (int writer = 0; writer < writers; ++writer)
            text += lineOf(writer, "true");
        server.commit({{features, text}});
        Simulator::GitHttpServer http(server.root());
        QVERIFY(http.start());
        std::vector<std::unique_ptr<World>> worlds;
        std::vector<std::unique_ptr<FlagsRepository>> consoles;
        for (int writer = 0; writer < writers; ++writer) {
            worlds.push_back(std::make_unique<World>());
            worlds.back()->options.remote.url = http.url(server.name());
            consoles.push_back(std::make_unique<FlagsRepository>(worlds.back()->options, m_clock));
            if (writer % 2 == 0)
                consoles.back()->arm(turnOff(writer));
        }
        for (int writer = 0; writer < writers; writer += 2)
            QTRY_COMPARE_WITH_TIMEOUT(consoles[size_t(writer)]->armed().state, ArmedState::Ready, 30'000);
        std::vector<std::optional<Result<CommitOutcome>>> outcomes(writers);
        for (int writer = 0; writer < writers; ++writer)
            consoles[size_t(writer)]->commit(
                turnOff(writer), this, [](const CommitProgress &) {},
                [&outcomes, writer](const Result<CommitOutcome> &outcome) {
                    outcomes[size_t(writer)] = outcome;
                });
        int mostTries = 0;
        for (int writer = 0; writer < writers; ++writer) {
            const auto &outcome = outcomes[size_t(writer)];
            QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 90'000);
            QVERIFY2(outcome->has_value(), *outcome ? "" : qPrintable(outcome->error().text()));
            mostTries = qMax(mostTries, (*outcome)->attempts);
        }
        QCOMPARE(server.file(features), text.replace("true", "false"));
        QCOMPARE(server.commitCount(), 1 + writers);
        QVERIFY2(mostTries <= writers, qPrintable(QString::number(mostTries)));
        for (const auto &world : worlds)
            QVERIFY(world->unfinished().isEmpty());
    }

    /// The helper dies at any moment of a commit: what the console then says about the branch is true, and
    /// what it did not know it finds out. FLIGHTDECK_KILLS says how often (1000 take a quarter of an hour).
    void fault_39_helperKilledAtAnyMoment()
    {
        World world;
        Tests::SshServer ssh;
        if (!ssh.start())
            QSKIP(qPrintable(ssh.trouble()));
        world.options.remote.url = ssh.url(world.server.path());
        world.options.remote.keyFile = ssh.clientKey();
        world.options.remote.knownHostsFile = ssh.knownHosts();
        FlagsRepository repository(world.options, m_clock);
        const int kills = qEnvironmentVariableIntValue("FLIGHTDECK_KILLS") > 0
                              ? qEnvironmentVariableIntValue("FLIGHTDECK_KILLS")
                              : 12;
        int landed = 0, refused = 0, unknown = 0, undone = 0, hit = 0;
        int spanMs = 600; // of a whole commit; learned
        for (int kill = 0; kill < kills; ++kill) {
            const QByteArray marker = "# " + QByteArray::number(kill) + '\n';
            CommitRequest request = Tests::disable();
            request.change = QString::fromLatin1(marker);
            request.intent = [marker](const Tree &tree) -> Core::Result<Files> {
                QByteArray text = tree.files.value(features);
                return Files{{features, text.contains(marker) ? text : text + marker}};
            };
            if (kill % 2 == 0) {
                repository.arm(request);
                QTRY_VERIFY_WITH_TIMEOUT(repository.armed().state != ArmedState::Preparing, 30'000);
            }
            auto ended = std::make_shared<Ended>();
            repository.commit(
                request, this,
                [ended](const CommitProgress &progress) { ended->steps.append(progress.step); },
                [ended](const Result<CommitOutcome> &outcome) { ended->outcome = outcome; });
            QElapsedTimer timer;
            timer.start();
            QTimer death; // does not outlive the commit, or it would hit those who look afterwards
            death.setSingleShot(true);
            connect(&death, &QTimer::timeout, this, [&hit] { hit += Tests::killGitHelpers() > 0; });
            death.start(QRandomGenerator::global()->bounded(spanMs));
            QTRY_VERIFY_WITH_TIMEOUT(ended->outcome.has_value(), 60'000);
            death.stop();
            if (ended->succeeded() && timer.elapsed() < 2'000)
                spanMs = int(spanMs * 3 + timer.elapsed()) / 4 + 1;
            QTRY_COMPARE_WITH_TIMEOUT(ssh.sessions(), 0, 30'000); // what the server does, it has done
            const bool there = world.server.file(features).contains(marker);
            if (ended->succeeded()) {
                ++landed;
                QVERIFY2(there, "said to be on the branch, and is not");
            } else if (ended->outcome->error().sentNothing()) {
                ++refused;
                QVERIFY2(!there, "said not to be sent, and is on the branch");
            } else {
                ++unknown;
            }
            // A restart knows it for sure.
            for (const JournalEntry &entry : world.unfinished()) {
                FlagsRepository next(world.options, m_clock);
                std::optional<Result<bool>> arrived;
                next.recover(entry, this, [&arrived](const Result<bool> &answer) { arrived = answer; });
                QTRY_VERIFY_WITH_TIMEOUT(arrived.has_value(), 30'000);
                QVERIFY2(*arrived, "the branch could not be asked");
                const bool arrivedHere =
                    world.server
                        .git({QStringLiteral("merge-base"), QStringLiteral("--is-ancestor"), entry.commit,
                              QStringLiteral("main")})
                        .exitCode == 0;
                QCOMPARE(**arrived, arrivedHere);
                undone += !**arrived;
            }
            QVERIFY(world.unfinished().isEmpty());
        }
        QCOMPARE(world.server.git({QStringLiteral("fsck"), QStringLiteral("--strict")}).exitCode, 0);
        qInfo("%d commits, %d of them hit: %d landed, %d were not sent, %d unknown at first (%d of those not "
              "on the branch)",
              kills, hit, landed, refused, unknown, undone);
    }

private:
    QTemporaryDir m_home;
    Core::SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestGitProofs)
#include "tst_gitproofs.moc"
