#include "consolestage.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>

#include <csignal>

using namespace Flightdeck;
using namespace Flightdeck::Tests;

/// What ends leaves nothing: no process, no file, no open port.
class ShutdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<QTemporaryDir>();
        qputenv("TMPDIR", m_scratch->path().toLocal8Bit());
    }
    void cleanup()
    {
        qunsetenv("TMPDIR");
        m_scratch.reset();
    }

    void consoleAndWindow()
    {
        const QSet<int> portsBefore = listeningPorts();
        auto stage = std::make_unique<ConsoleStage>();
        QTRY_COMPARE_WITH_TIMEOUT(stage->console().gitFreshness().state, Core::FreshnessState::Live, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(stage->console().fliptFreshness().state, Core::FreshnessState::Live,
                                  10'000);
        // The means of this test see what has to go.
        QVERIFY(listeningPorts().size() >= portsBefore.size() + 5);
        QVERIFY(!leftFiles().isEmpty());
        QVERIFY(!processes().isEmpty());

        QElapsedTimer timer;
        timer.start();
        stage.reset();
        qInfo("ended in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 3'000);
        QTRY_COMPARE_WITH_TIMEOUT(processes(), QStringList(), 2'000);
        QCOMPARE(leftFiles(), QStringList());
        QCOMPARE(listeningPorts(), portsBefore);
    }

    void inTheMiddleOfAFetch()
    {
        const QSet<int> portsBefore = listeningPorts();
        auto stage = std::make_unique<ConsoleStage>();
        QTRY_VERIFY(!processes().isEmpty()); // the helper runs, nothing is fetched yet
        stage.reset();
        QTRY_COMPARE_WITH_TIMEOUT(processes(), QStringList(), 2'000);
        QCOMPARE(leftFiles(), QStringList());
        QCOMPARE(listeningPorts(), portsBefore);
    }

    void pictures()
    {
        QTemporaryDir folder(QDir::homePath() + QStringLiteral("/pictures-XXXXXX"));
        QProcess program;
        start(program, {QStringLiteral("--demo"), QStringLiteral("--screenshot"), folder.path()});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(processes(), QStringList(), 2'000);
        QCOMPARE(leftFiles(), QStringList());
    }

    void politeKill_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("signal");
        QTest::newRow("window, SIGTERM") << QStringList{QStringLiteral("--demo")} << SIGTERM;
        QTest::newRow("window, Ctrl+C") << QStringList{QStringLiteral("--demo")} << SIGINT;
        QTest::newRow("kill, SIGTERM")
            << QStringList{QStringLiteral("kill"), QStringLiteral("enhanced-matching"),
                           QStringLiteral("--demo")}
            << SIGTERM;
        QTest::newRow("tour, Ctrl+C") << QStringList{QStringLiteral("tour")} << SIGINT;
    }
    void politeKill()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, signal);
        QProcess program;
        start(program, arguments);
        // Its world stands, and the helper for git works.
        QTRY_VERIFY_WITH_TIMEOUT(processes().size() >= 2, 10'000);
        QVERIFY(!leftFiles().isEmpty());
        ::kill(pid_t(program.processId()), signal);
        QVERIFY(program.waitForFinished(5'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QTRY_COMPARE_WITH_TIMEOUT(processes(), QStringList(), 2'000);
        QCOMPARE(leftFiles(), QStringList());
    }

    /// The folder of the embedded world is there before anything of the command is.
    void politeKillOfACommandThatBegins_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("kill") << QStringList{QStringLiteral("kill"), QStringLiteral("enhanced-matching"),
                                             QStringLiteral("--demo")};
        QTest::newRow("kill, dry") << QStringList{QStringLiteral("kill"), QStringLiteral("enhanced-matching"),
                                                  QStringLiteral("--demo"), QStringLiteral("--dry-run")};
        QTest::newRow("status") << QStringList{QStringLiteral("status"), QStringLiteral("--demo"),
                                               QStringLiteral("--watch")};
    }
    void politeKillOfACommandThatBegins()
    {
        QFETCH(QStringList, arguments);
        QProcess program;
        start(program, arguments);
        QTRY_VERIFY_WITH_TIMEOUT(!leftFiles().isEmpty(), 10'000);
        ::kill(pid_t(program.processId()), SIGTERM);
        QVERIFY(program.waitForFinished(10'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QTRY_COMPARE_WITH_TIMEOUT(processes(), QStringList(), 2'000);
        QCOMPARE(leftFiles(), QStringList());
    }

private:
    static void start(QProcess &program, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        program.setProcessEnvironment(environment);
        program.start(qEnvironmentVariable("FLIGHTDECK_PROGRAM"), arguments);
        QVERIFY(program.waitForStarted());
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Command lines of every other process that works with this test's folder, whoever's child it became.
    QStringList processes() const
    {
        QStringList found;
        const QByteArray mark = "TMPDIR=" + m_scratch->path().toLocal8Bit();
        for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
            if (pid.toInt() <= 0 || pid.toLongLong() == QCoreApplication::applicationPid())
                continue;
            if (read(QStringLiteral("/proc/%1/environ").arg(pid)).contains(mark))
                found << QString::fromLocal8Bit(
                    read(QStringLiteral("/proc/%1/cmdline").arg(pid)).replace('\0', ' '));
        }
        return found;
    }

    QStringList leftFiles() const
    {
        QStringList found;
        QDirIterator it(m_scratch->path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        while (it.hasNext())
            found << it.next();
        return found;
    }

    /// Of this process: the sockets it holds, looked up in the kernel's table of listening ones.
    static QSet<int> listeningPorts()
    {
        QSet<QByteArray> sockets;
        for (const QFileInfo &entry :
             QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::AllEntries | QDir::System)) {
            const QByteArray name = entry.symLinkTarget().section(u'/', -1).toLatin1();
            if (name.startsWith("socket:["))
                sockets << name.mid(8, name.size() - 9);
        }
        QSet<int> ports;
        for (const QByteArray &line : read(QStringLiteral("/proc/self/net/tcp")).split('\n')) {
            // sl local_address rem_address st ... inode: "0: 0100007F:1F90 00000000:0000 0A ..."
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() > 9 && fields[3] == "0A" && sockets.contains(fields[9]))
                ports << fields[1].mid(fields[1].indexOf(':') + 1).toInt(nullptr, 16);
        }
        return ports;
    }

    std::unique_ptr<QTemporaryDir> m_scratch;
};

int main(int argc, char *argv[])
{
    return runConsoleTest<ShutdownTest>(argc, argv);
}

#include "tst_shutdown.moc"
