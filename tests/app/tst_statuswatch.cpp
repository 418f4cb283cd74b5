#include "app/commands/statuslines.h"
#include "app/commands/statuswatch.h"
#include "tests/support/faultserver.h"
#include "tests/support/jsontext.h"
#include "tests/support/manualclock.h"
#include "tests/support/pseudoterminal.h"
#include "tests/support/standincluster.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Flightdeck;
using Kubernetes::CanaryPhase;
using Tests::FaultServer;
using Tests::json;
using Tests::PseudoTerminal;

/// `flightdeck status --watch`, as a program on a terminal, as a program in a pipe, and line by line.
class TestStatusWatch : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    static QByteArray program() { return qgetenv("FLIGHTDECK_PROGRAM"); }
    QList<QByteArray> environment(const QByteArray &more = "STATUS_TEST=1") const
    {
        return {"TERM=xterm", "LC_ALL=C.UTF-8", "TMPDIR=" + m_folder->path().toUtf8(), more};
    }
    /// What the program has left in its folder for temporary files.
    QStringList leftFiles() const
    {
        return QDir(m_folder->path())
            .entryList({QStringLiteral("flightdeck-*")},
                       QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QString kubeconfig(const QUrl &server)
    {
        QFile file(m_folder->filePath(QStringLiteral("config")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write a test file");
        file.write("current-context: lab\nclusters: [{name: k, cluster: {server: '" +
                   server.toString().toUtf8() + "'}}]\ncontexts: [{name: lab, context: {cluster: k}}]\n");
        return file.fileName();
    }
    static void serve(FaultServer &server)
    {
        server.on("watch=1", FaultServer::stream({}, true));
        server.on(
            "/apis/flagger.app/v1beta1/canaries",
            FaultServer::json(
                200,
                json("{'kind':'CanaryList','metadata':{'resourceVersion':'1'},'items':[{'kind':'Canary',"
                     "'metadata':{'name':'cart','namespace':'shop','uid':'u'},'spec':{'targetRef':{'name':"
                     "'cart'},'analysis':{'interval':'1m','threshold':5,'maxWeight':50,'stepWeight':10}},"
                     "'status':{'phase':'Progressing'}}]}")));
        server.on("/apis/networking.istio.io", FaultServer::text(404, "text/plain", "404 page not found"));
        server.on("/api/v1/events",
                  FaultServer::json(
                      200, json("{'kind':'EventList','metadata':{'resourceVersion':'1'},'items':[]}")));
    }
    void start(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(QStringLiteral("TMPDIR"), m_folder->path());
        process.setProcessEnvironment(variables);
        process.start(QString::fromLocal8Bit(program()), arguments);
        QVERIFY(process.waitForStarted());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void tableOnATerminal()
    {
        PseudoTerminal terminal({120, 20}, environment(),
                                {program(), "status", "--demo", "--demo-speed", "60", "--watch"});
        auto &screen = terminal.screen;
        QVERIFY2(terminal.waitFor([&] { return screen.find(QStringLiteral("auth-service")) > 0; }),
                 qPrintable(screen.text()));
        QVERIFY(screen.isAlternate() && !screen.showsCursor() && !screen.wraps());
        QVERIFY(!terminal.isCooked());
        QVERIFY(screen.line(0).startsWith(QStringLiteral("Flightdeck  Demo")));
        QVERIFY(screen.line(2).startsWith(QStringLiteral("demo: live, last word")));
        QVERIFY(screen.line(19).startsWith(QStringLiteral("q quits")));
        QVERIFY(screen.colours() > 0);

        // It moves, and only what changes is written.
        const QString before = screen.text();
        const qint64 written = screen.written();
        QVERIFY(terminal.waitFor([&] { return screen.text() != before; }));
        QVERIFY2(screen.written() - written < 120 * 10,
                 qPrintable(QString::number(screen.written() - written)));
        QCOMPARE(screen.clears(), 2); // entering, and the first picture

        // Another size: everything again, fitted.
        terminal.resize({70, 8});
        QVERIFY(terminal.waitFor([&] { return screen.line(7).startsWith(QStringLiteral("q quits")); }));
        QVERIFY2(screen.line(7).contains(QStringLiteral("more, none of them worse")),
                 qPrintable(screen.text()));
        QCOMPARE(screen.complaints(), QStringList());

        terminal.type("q");
        QCOMPARE(terminal.exitCode(), 0);
        QVERIFY(!screen.isAlternate() && screen.showsCursor() && screen.wraps());
        QVERIFY(terminal.isCooked());
        QCOMPARE(leftFiles(), QStringList());
    }

    void endsClean_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << QByteArray("\x03") << 0;
        QTest::newRow("SIGTERM") << QByteArray() << SIGTERM;
        QTest::newRow("SIGINT") << QByteArray() << SIGINT;
        QTest::newRow("SIGHUP") << QByteArray() << SIGHUP;
    }
    void endsClean()
    {
        QFETCH(QByteArray, keys);
        QFETCH(int, signal);
        PseudoTerminal terminal({100, 20}, environment(), {program(), "status", "--demo", "--watch"});
        QVERIFY(terminal.waitFor([&] { return terminal.screen.find(QStringLiteral("auth-service")) > 0; }));
        QVERIFY(!leftFiles().isEmpty());
        if (signal)
            ::kill(terminal.process(), signal);
        else
            terminal.type(keys);
        QCOMPARE(terminal.exitCode(), 0);
        QVERIFY(!terminal.screen.isAlternate() && terminal.screen.showsCursor());
        QVERIFY(terminal.isCooked());
        QCOMPARE(leftFiles(), QStringList());
    }

    void stoppedAndContinued()
    {
        PseudoTerminal terminal({100, 20}, environment(), {program(), "status", "--demo", "--watch"});
        auto &screen = terminal.screen;
        QVERIFY(terminal.waitFor([&] { return screen.find(QStringLiteral("auth-service")) > 0; }));
        terminal.type("\x1a");
        QVERIFY(terminal.waitFor([&] { return !screen.isAlternate() && screen.showsCursor(); }));
        QVERIFY(terminal.waitFor([&] { return terminal.isStopped(); }));
        QVERIFY(terminal.isCooked());
        ::kill(terminal.process(), SIGCONT);
        QVERIFY(terminal.waitFor(
            [&] { return screen.isAlternate() && screen.find(QStringLiteral("auth-service")) > 0; }));
        terminal.type("q");
        QCOMPARE(terminal.exitCode(), 0);
    }

    void noColour()
    {
        PseudoTerminal terminal({100, 20}, environment("NO_COLOR=1"),
                                {program(), "status", "--demo", "--watch"});
        QVERIFY(terminal.waitFor([&] { return terminal.screen.find(QStringLiteral("auth-service")) > 0; }));
        QCOMPARE(terminal.screen.colours(), 0);
        terminal.type("q");
        QCOMPARE(terminal.exitCode(), 0);
    }

    void linesOnADumbTerminal()
    {
        PseudoTerminal terminal({160, 20}, environment("TERM=dumb"),
                                {program(), "status", "--demo", "--watch"});
        QVERIFY(terminal.waitFor([&] { return terminal.screen.find(QStringLiteral("auth-service")) >= 0; }));
        QVERIFY(!terminal.screen.isAlternate());
        terminal.type("\x03"); // the terminal makes a signal of it
        QCOMPARE(terminal.exitCode(), 0);
        QCOMPARE(leftFiles(), QStringList());
    }

    void jsonInAPipe()
    {
        QProcess process;
        start(process, {QStringLiteral("status"), QStringLiteral("--demo"), QStringLiteral("--demo-speed"),
                        QStringLiteral("60"), QStringLiteral("--watch"), QStringLiteral("--json")});
        QHash<QString, QJsonObject> last;
        int changes = 0;
        QElapsedTimer timer;
        timer.start();
        while (changes < 3 && timer.elapsed() < 20'000) {
            process.waitForReadyRead(1'000);
            while (process.canReadLine()) {
                const QByteArray line = process.readLine();
                const QJsonObject canary = QJsonDocument::fromJson(line).object();
                QVERIFY2(canary.size() == 16 && line.startsWith("{\"cluster\":\"demo\",\"namespace\":"),
                         line);
                const QString name = canary[QLatin1String("name")].toString();
                changes += last.contains(name) ? 1 : 0;
                QVERIFY2(last.value(name) != canary, line); // never the same twice
                last.insert(name, canary);
            }
        }
        QCOMPARE(last.size(), 5);
        QVERIFY(changes >= 3);
        process.terminate();
        QVERIFY(process.waitForFinished(5'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(leftFiles(), QStringList());
    }

    void endsWhenNobodyReads()
    {
        // As in `flightdeck status --watch --json | head -n 2`.
        QProcess shell;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(QStringLiteral("TMPDIR"), m_folder->path());
        shell.setProcessEnvironment(variables);
        shell.start(QStringLiteral("bash"),
                    {QStringLiteral("-c"),
                     QStringLiteral("\"$0\" status --demo --demo-speed 60 --watch --json | head -n 2; exit "
                                    "${PIPESTATUS[0]}"),
                     QString::fromLocal8Bit(program())});
        QVERIFY(shell.waitForFinished(20'000));
        QCOMPARE(shell.readAllStandardOutput().count('\n'), 2);
        QCOMPARE(shell.exitCode(), 0);
        QCOMPARE(leftFiles(), QStringList());
    }

    /// Known once: a kill during the listing left the embedded world's folder behind.
    void statusOfTheDemoLeavesNothing_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("afterMs");
        for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
            for (const int after : {0, 50, 100, 200, 400})
                QTest::addRow("signal %d after %d ms", signal, after) << signal << after;
        }
    }
    void statusOfTheDemoLeavesNothing()
    {
        QFETCH(int, signal);
        QFETCH(int, afterMs);
        QProcess process;
        start(process, {QStringLiteral("status"), QStringLiteral("--demo")});
        QTest::qWait(afterMs); // the moment is what is tested
        // One that has ended has no number any more, and 0 would be this test itself.
        if (const qint64 number = process.processId(); number > 0)
            ::kill(pid_t(number), signal);
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(10'000));
        QCOMPARE(leftFiles(), QStringList());
    }

    void aLostClusterIsSaid()
    {
        auto server = std::make_unique<FaultServer>();
        serve(*server);
        QProcess process;
        start(process, {QStringLiteral("status"), QStringLiteral("--kubeconfig"), kubeconfig(server->url()),
                        QStringLiteral("--watch"), QStringLiteral("--json")});
        QByteArray seen;
        const auto sees = [&](const QByteArray &what) {
            seen += process.readAllStandardOutput();
            return seen.contains(what);
        };
        QTRY_VERIFY_WITH_TIMEOUT(sees("\"freshness\":\"live\""), 10'000);
        server.reset();
        QTRY_VERIFY_WITH_TIMEOUT(sees("\"freshness\":\"reconnecting\""), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(sees("\"freshness\":\"stale\""), 20'000);
        QCOMPARE(process.state(), QProcess::Running); // it goes on trying
        process.terminate();
        QVERIFY(process.waitForFinished(5'000));
        QCOMPARE(process.exitCode(), 0);
    }

    void refusedAtTheStart()
    {
        FaultServer server;
        server.on("/", FaultServer::json(401, json("{'kind':'Status','code':401,'message':'Unauthorized'}")));
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        start(process, {QStringLiteral("status"), QStringLiteral("--kubeconfig"), kubeconfig(server.url()),
                        QStringLiteral("--watch")});
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10'000);
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("does not know these credentials"));
        QVERIFY(timer.elapsed() < 10'000);
    }

    void unreachableUntilTheDeadline()
    {
        QUrl nobody;
        {
            FaultServer server;
            nobody = server.url();
        }
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        start(process, {QStringLiteral("status"), QStringLiteral("--kubeconfig"), kubeconfig(nobody),
                        QStringLiteral("--watch"), QStringLiteral("--json")});
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(timer.elapsed() > 10'000); // it may just be starting
        QVERIFY(process.readAllStandardError().contains("refuses the connection"));
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
    }

    void lineByLine()
    {
        Tests::ManualClock clock;
        Tests::StandInCluster cluster(QStringLiteral("lab"));
        Rollouts::RolloutBoard board(clock);
        board.addCluster(&cluster);
        const Core::Freshness live{Core::FreshnessState::Live, clock.now(), clock.now(), {}};
        cluster.setFreshness(live);
        auto cart = Tests::canaryOf(QStringLiteral("shop"), QStringLiteral("cart"), CanaryPhase::Progressing,
                                    clock.now());
        cluster.put(cart);
        QString text;
        QTextStream out(&text);
        App::StatusLines lines(*board.model(), false, out);
        const auto taken = [&] {
            lines.flush();
            return std::exchange(text, QString());
        };
        lines.seeAll(clock.now());
        const QString first = taken();
        QVERIFY2(first.startsWith(QStringLiteral("2026-01-08T12:00:00Z  lab shop/cart")), qPrintable(first));
        QVERIFY2(first.contains(QStringLiteral("Progressing")) && first.contains(QStringLiteral("lives 5/5")),
                 qPrintable(first));
        lines.seeAll(clock.now());
        QCOMPARE(taken(), QString()); // nothing has changed
        clock.advance(30'000);
        cart.status.lastWrite = clock.now(); // a tick that changed nothing but when the next one is
        cluster.put(cart);
        const QString key = board.model()->row(0).key;
        lines.see(key, clock.now());
        QCOMPARE(taken(), QString());
        cart.status.failedChecks = 1;
        cluster.put(cart);
        lines.see(key, clock.now());
        const QString second = taken();
        QVERIFY2(second.startsWith(QStringLiteral("2026-01-08T12:00:30Z  lab shop/cart")) &&
                     second.contains(QStringLiteral("lives 4/5")),
                 qPrintable(second));

        const Core::Freshness stale{Core::FreshnessState::Stale, clock.now(), clock.now(),
                                    QStringLiteral("No answer.")};
        lines.seeCluster({QStringLiteral("lab"), live}, clock.now());
        QCOMPARE(taken(), QString());
        lines.seeCluster({QStringLiteral("lab"), stale}, clock.now());
        QVERIFY(taken().contains(QStringLiteral("lab: stale since ")));
        lines.seeCluster({QStringLiteral("lab"), live}, clock.now());
        QVERIFY(taken().contains(QStringLiteral("lab: live")));

        cluster.removeCanary(QStringLiteral("shop/cart"));
        lines.see(key, clock.now());
        QCOMPARE(taken(), QStringLiteral("2026-01-08T12:00:30Z  lab shop/cart  is gone\n"));
        lines.see(key, clock.now());
        QCOMPARE(taken(), QString());
    }

    void removedKeepsTheKeys()
    {
        Tests::ManualClock clock;
        Tests::StandInCluster cluster(QStringLiteral("a/b:c")); // slashes are allowed in a context's name
        Rollouts::RolloutBoard board(clock);
        board.addCluster(&cluster);
        cluster.put(Tests::canaryOf(QStringLiteral("shop"), QStringLiteral("cart"), CanaryPhase::Progressing,
                                    clock.now()));
        QString text;
        QTextStream out(&text);
        App::StatusLines lines(*board.model(), true, out);
        lines.seeAll(clock.now());
        lines.flush();
        const QString key = board.model()->row(0).key;
        cluster.removeCanary(QStringLiteral("shop/cart"));
        lines.see(key, clock.now());
        lines.flush();
        const QStringList both = text.trimmed().split(u'\n');
        QCOMPARE(both.size(), 2);
        const QJsonObject before = QJsonDocument::fromJson(both[0].toUtf8()).object();
        QJsonObject gone = QJsonDocument::fromJson(both[1].toUtf8()).object();
        QVERIFY(!before.contains(QLatin1String("removed")));
        QCOMPARE(gone.take(QLatin1String("removed")).toBool(), true);
        QCOMPARE(gone.keys(), before.keys());
        for (const char *name : {"cluster", "namespace", "name"})
            QCOMPARE(gone[QLatin1String(name)], before[QLatin1String(name)]);
        QVERIFY(gone[QLatin1String("phase")].isNull() && gone.contains(QLatin1String("phase")));
    }
};

QTEST_GUILESS_MAIN(TestStatusWatch)
#include "tst_statuswatch.moc"
