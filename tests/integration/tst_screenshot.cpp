#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The pictures of the program: every page in both themes, on a machine without a display.
class ScreenshotTest : public QObject
{
    Q_OBJECT

    struct Run
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    static Run run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
            environment.remove(QString::fromLatin1(name));
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("FLIGHTDECK_PROGRAM"), arguments);
        if (!process.waitForFinished(60'000))
            process.kill();
        process.waitForFinished();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    static QStringList pages()
    {
        return {QStringLiteral("rollouts"),    QStringLiteral("rollout-detail"), QStringLiteral("dashboard"),
                QStringLiteral("flags"),       QStringLiteral("kill-switch"),    QStringLiteral("activity"),
                QStringLiteral("environments")};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(!qEnvironmentVariableIsEmpty("FLIGHTDECK_PROGRAM")); }

    void everyPageInBothThemes()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("new/pictures")); // made when missing
        QElapsedTimer timer;
        timer.start();
        const Run result = run({QStringLiteral("--demo"), QStringLiteral("--screenshot"), place});
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.code, 0);
        qInfo("all pages took %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 30'000);
        QStringList wanted;
        for (const QString &page : pages()) {
            const QString light = page + QStringLiteral("-light.png");
            const QString dark = page + QStringLiteral("-dark.png");
            wanted << light << dark;
            const QImage day(place + QLatin1Char('/') + light);
            const QImage night(place + QLatin1Char('/') + dark);
            QCOMPARE(day.size(), QSize(1440, 900));
            QCOMPARE(night.size(), QSize(1440, 900));
            // Ground of the page: bright in one, dark in the other, also where the scrim dims it.
            const QPoint ground(1436, 860);
            QVERIFY2(day.pixelColor(ground).lightness() > night.pixelColor(ground).lightness() + 60,
                     qPrintable(page));
        }
        wanted.sort();
        QCOMPARE(QDir(place).entryList(QDir::Files, QDir::Name), wanted);
    }

    void oneTheme()
    {
        QTemporaryDir folder;
        const Run result = run({QStringLiteral("--demo"), QStringLiteral("--screenshot"), folder.path(),
                                QStringLiteral("--theme"), QStringLiteral("dark")});
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.code, 0);
        QStringList wanted;
        for (const QString &page : pages())
            wanted << page + QStringLiteral("-dark.png");
        wanted.sort();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name), wanted);
    }

    void badFolder()
    {
        const Run result = run(
            {QStringLiteral("--demo"), QStringLiteral("--screenshot"), QStringLiteral("/proc/none/there")});
        QCOMPARE(result.code, 3);
        QVERIFY2(result.err.contains("/proc/none/there"), result.err.constData());
        QCOMPARE(result.err.count('\n'), 1);
    }

    /// Without any source there is still a window, which says so, on every page.
    void noSources()
    {
        QTemporaryDir folder;
        qputenv("KUBECONFIG", folder.filePath(QStringLiteral("none")).toLocal8Bit());
        const Run result = run({QStringLiteral("--screenshot"), folder.path(), QStringLiteral("--theme"),
                                QStringLiteral("light")});
        qunsetenv("KUBECONFIG");
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.code, 0);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), pages().size());
    }
};

QTEST_GUILESS_MAIN(ScreenshotTest)
#include "tst_screenshot.moc"
