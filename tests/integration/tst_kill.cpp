#include "app/simulator/fliptserver.h"
#include "app/simulator/githttpserver.h"
#include "tests/support/flagtexts.h"
#include "tests/support/gitrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Flightdeck;
using Simulator::FliptServer;
using Simulator::GitHttpServer;
using Tests::GitRepository;

/// `flightdeck kill` from the command line to the last replica: real git over http, two Flipt stand-ins that
/// poll it.
class TestKill : public QObject
{
    Q_OBJECT

    struct World
    {
        GitRepository git;
        GitHttpServer http{git.root()};
        FliptServer first;
        FliptServer second;
        QTemporaryDir home;

        World()
        {
            git.commit({{QStringLiteral("features.yaml"), Tests::featuresText}});
            http.start();
        }

        Simulator::FliptSource source() const
        {
            return [this]() -> Core::Result<Simulator::FliptTree> {
                Simulator::FliptTree tree;
                tree.revision = git.tip();
                const QString names =
                    QString::fromUtf8(git.git({QStringLiteral("ls-tree"), QStringLiteral("-r"),
                                               QStringLiteral("--name-only"), QStringLiteral("main")})
                                          .output);
                for (const QString &name : names.split(u'\n', Qt::SkipEmptyParts))
                    tree.files.insert(name, git.file(name));
                return tree;
            };
        }
        void startReplicas(int firstPollMs, int secondPollMs)
        {
            FliptServer::Options options;
            options.pollMs = firstPollMs;
            QVERIFY(first.start(source(), options));
            options.pollMs = secondPollMs;
            QVERIFY(second.start(source(), options));
        }
        QStringList sources() const
        {
            return {QStringLiteral("--flags"), http.url(git.name()),      QStringLiteral("--flipt"),
                    first.url().toString(),    QStringLiteral("--flipt"), second.url().toString()};
        }
    };

    struct Ended
    {
        int exitCode = -1;
        QList<QJsonObject> lines;
        QByteArray out;
        QByteArray err;

        QByteArray words() const { return QByteArray(out).append(err); }
        QJsonObject last() const { return lines.isEmpty() ? QJsonObject() : lines.last(); }
        QString stateOf(const QString &step) const
        {
            for (const QJsonObject &line : lines) {
                if (line.value(QStringLiteral("step")).toString() == step)
                    return line.value(QStringLiteral("state")).toString();
            }
            return {};
        }
    };

    static void prepare(QProcess &process, const World &world, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"})
            environment.insert(QLatin1String(name), world.home.path());
        environment.insert(QStringLiteral("GIT_AUTHOR_NAME"), QStringLiteral("On Call"));
        environment.insert(QStringLiteral("GIT_AUTHOR_EMAIL"), QStringLiteral("oncall@example.org"));
        environment.remove(QStringLiteral("KUBECONFIG"));
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("FLIGHTDECK_PROGRAM"),
                      QStringList{QStringLiteral("kill")} + arguments);
    }

    static Ended collect(QProcess &process)
    {
        Ended ended;
        // The servers have threads of their own; this one may wait.
        if (!process.waitForFinished(90'000)) {
            process.kill();
            process.waitForFinished();
            return ended;
        }
        ended.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        ended.out = process.readAllStandardOutput();
        ended.err = process.readAllStandardError();
        for (const QByteArray &line : ended.out.split('\n')) {
            if (line.startsWith('{'))
                ended.lines.append(QJsonDocument::fromJson(line).object());
        }
        return ended;
    }

    static Ended run(const World &world, const QStringList &arguments)
    {
        QProcess process;
        prepare(process, world, arguments);
        return collect(process);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(qEnvironmentVariable("FLIGHTDECK_PROGRAM")),
                 "FLIGHTDECK_PROGRAM names the program");
    }

    void becomesEffective_data()
    {
        QTest::addColumn<QString>("flag");
        QTest::newRow("variant") << QStringLiteral("spider-map");
        QTest::newRow("boolean") << QStringLiteral("ai-interview");
    }

    void becomesEffective()
    {
        QFETCH(QString, flag);
        World world;
        world.startReplicas(300, 2'500);
        const Ended ended = run(world, QStringList{flag, QStringLiteral("--json"), QStringLiteral("--reason"),
                                                   QStringLiteral("wrong answers")} +
                                           world.sources());
        QVERIFY2(ended.exitCode == 0, ended.words());
        QStringList steps;
        for (const QJsonObject &line : ended.lines) {
            steps.append(line.value(QStringLiteral("step")).toString());
            QCOMPARE(line.value(QStringLiteral("state")).toString(), QStringLiteral("done"));
        }
        QCOMPARE(steps, (QStringList{QStringLiteral("requested"), QStringLiteral("committed"),
                                     QStringLiteral("accepted"), QStringLiteral("visible"),
                                     QStringLiteral("served"), QStringLiteral("effective")}));
        QCOMPARE(ended.last().value(QStringLiteral("effective")), QJsonValue(true));
        QCOMPARE(ended.last().value(QStringLiteral("commit")).toString(), world.git.tip());
        // True at the moment it was said: both replicas had built our commit.
        QCOMPARE(world.first.journal().revision, world.git.tip());
        QCOMPARE(world.second.journal().revision, world.git.tip());
        const QByteArray message = world.git
                                       .git({QStringLiteral("log"), QStringLiteral("-1"),
                                             QStringLiteral("--format=%B"), QStringLiteral("main")})
                                       .output;
        QVERIFY2(message.contains("wrong answers") && message.contains("Flightdeck-Action: kill"), message);
        QVERIFY(world.git.file(QStringLiteral("features.yaml")).contains("AI interview # kept"));

        // Again: nothing to commit, only to verify.
        const int commits = world.git.commitCount();
        const Ended again = run(world, QStringList{flag, QStringLiteral("--json")} + world.sources());
        QVERIFY2(again.exitCode == 0, again.words());
        QCOMPARE(again.last().value(QStringLiteral("alreadyThere")), QJsonValue(true));
        QCOMPARE(world.git.commitCount(), commits);
    }

    void oneReplicaThatNeverPollsIsNotEffective()
    {
        World world;
        FliptServer::Options options;
        options.pollMs = 500;
        QVERIFY(world.first.start(world.source(), options));
        options.firstPollMs = 600'000;
        QVERIFY(world.second.start(world.source(), options));
        const Ended ended =
            run(world, QStringList{QStringLiteral("spider-map"), QStringLiteral("--json")} + world.sources());
        QCOMPARE(ended.exitCode, 1);
        QCOMPARE(ended.last().value(QStringLiteral("effective")), QJsonValue(false));
        QCOMPARE(ended.last().value(QStringLiteral("failure")).toString(), QStringLiteral("notServed"));
        QCOMPARE(ended.stateOf(QStringLiteral("visible")), QStringLiteral("done"));
        QCOMPARE(ended.stateOf(QStringLiteral("served")), QStringLiteral("failed"));
        const QJsonArray replicas = ended.last().value(QStringLiteral("replicas")).toArray();
        QCOMPARE(replicas.at(0).toObject().value(QStringLiteral("answer")).toString(),
                 QStringLiteral("wanted"));
        QCOMPARE(replicas.at(1).toObject().value(QStringLiteral("answer")).toString(),
                 QStringLiteral("asBefore"));
    }

    void aReplicaWithoutTheFlagIsUnknown()
    {
        World world;
        FliptServer::Options options;
        options.pollMs = 500;
        QVERIFY(world.first.start(world.source(), options));
        QVERIFY(world.second.start(
            []() -> Core::Result<Simulator::FliptTree> {
                return Simulator::FliptTree{QStringLiteral("1"), {}};
            },
            options));
        const Ended ended =
            run(world, QStringList{QStringLiteral("spider-map"), QStringLiteral("--json")} + world.sources());
        QCOMPARE(ended.exitCode, 1);
        QCOMPARE(ended.last()
                     .value(QStringLiteral("replicas"))
                     .toArray()
                     .at(1)
                     .toObject()
                     .value(QStringLiteral("answer"))
                     .toString(),
                 QStringLiteral("unknown"));
    }

    void anInvalidNeighbourBlocks()
    {
        World world;
        world.startReplicas(300, 300);
        const QString tip = world.git.commit(
            {{QStringLiteral("team/features.yaml"), "flags:\n  - key: x\n    nonsense: 1\n"}});
        const Ended ended =
            run(world, QStringList{QStringLiteral("spider-map"), QStringLiteral("--json")} + world.sources());
        QCOMPARE(ended.exitCode, 1);
        QCOMPARE(ended.last().value(QStringLiteral("effective")), QJsonValue(false));
        QVERIFY2(ended.out.contains("line 3"), ended.out);
        QCOMPARE(world.git.tip(), tip);
    }

    void dryRunSendsNothing()
    {
        World world;
        const QString tip = world.git.tip();
        const Ended ended =
            run(world, {QStringLiteral("ai-interview"), QStringLiteral("--dry-run"), QStringLiteral("--json"),
                        QStringLiteral("--flags"), world.http.url(world.git.name())});
        QVERIFY2(ended.exitCode == 0, ended.words());
        QCOMPARE(ended.lines.size(), 1);
        QCOMPARE(ended.last().value(QStringLiteral("type")).toString(), QStringLiteral("boolean"));
        QCOMPARE(
            ended.last().value(QStringLiteral("proof")).toObject().value(QStringLiteral("onAfter")).toInt(-1),
            0);
        QVERIFY(!ended.last().value(QStringLiteral("diff")).toArray().isEmpty());
        QCOMPARE(world.git.tip(), tip);
    }

    void declinedByTheServer()
    {
        World world;
        world.git.setHook(QStringLiteral("pre-receive"), "echo 'frozen until Monday' >&2\nexit 1\n");
        const QString tip = world.git.tip();
        const Ended ended = run(world, {QStringLiteral("spider-map"), QStringLiteral("--json"),
                                        QStringLiteral("--flags"), world.http.url(world.git.name())});
        QCOMPARE(ended.exitCode, 1);
        QCOMPARE(ended.stateOf(QStringLiteral("accepted")), QStringLiteral("failed"));
        QVERIFY2(ended.out.contains("frozen until Monday"), ended.out);
        QCOMPARE(world.git.tip(), tip);
    }

    void unreachableAndWronglyUsed()
    {
        World world;
        const QString url = world.http.url(world.git.name());
        world.http.stop();
        const Ended gone = run(
            world, {QStringLiteral("spider-map"), QStringLiteral("--json"), QStringLiteral("--flags"), url});
        QCOMPARE(gone.exitCode, 3);
        QCOMPARE(gone.last().value(QStringLiteral("effective")), QJsonValue(false));
        QCOMPARE(run(world, {QStringLiteral("spider-map"), QStringLiteral("--dry-run"),
                             QStringLiteral("--flags"), url})
                     .exitCode,
                 3);
        QCOMPARE(run(world, {QStringLiteral("--flags"), url}).exitCode, 2);
        QCOMPARE(run(world, {QStringLiteral("spider-map")}).exitCode, 2);
        QCOMPARE(
            run(world, {QStringLiteral("spider-map"), QStringLiteral("--flags"), world.git.path()}).exitCode,
            2);
        QCOMPARE(run(world, {QStringLiteral("spider-map"), QStringLiteral("--nonsense")}).exitCode, 2);
        QCOMPARE(run(world, {QStringLiteral("--help")}).exitCode, 0);
    }

    void interruptedSaysWhatIsTrue()
    {
        World world;
        world.startReplicas(600'000, 600'000);
        QProcess process;
        prepare(process, world,
                QStringList{QStringLiteral("spider-map"), QStringLiteral("--json")} + world.sources());
        const QString tip = world.git.tip();
        QTRY_VERIFY_WITH_TIMEOUT(world.git.tip() != tip, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            (process.waitForReadyRead(10), process.peek(1 << 20).contains("\"visible\"")), 20'000);
        ::kill(pid_t(process.processId()), SIGINT);
        const Ended ended = collect(process);
        QCOMPARE(ended.exitCode, 1);
        QCOMPARE(ended.last().value(QStringLiteral("failure")).toString(), QStringLiteral("abandoned"));
        QCOMPARE(ended.last().value(QStringLiteral("effective")), QJsonValue(false));
        QVERIFY(
            ended.last().value(QStringLiteral("trueNow")).toString().contains(QStringLiteral("is on main")));
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
