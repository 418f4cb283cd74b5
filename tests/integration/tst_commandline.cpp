#include "tests/support/faultserver.h"
#include "tests/support/jsontext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using Flightdeck::Tests::FaultServer;
using Flightdeck::Tests::json;

/// The program as scripts call it: words, exit codes, nothing unexpected on either channel.
class CommandLineTest : public QObject
{
    Q_OBJECT

    struct Run
    {
        int code = -1;
        QString out;
        QString err;
    };

    /// Runs to the end while the event loop goes on: the fault server lives here.
    Run run(const QStringList &arguments, int patienceMs = 60'000)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name :
             {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR", "KUBECONFIG"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("HOME"), m_folder.path()); // without a .kube/config
        for (const char *place : {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QString::fromLatin1(place), m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("FLIGHTDECK_PROGRAM"), arguments);
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patienceMs))
            process.kill();
        process.waitForFinished();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    static QList<QJsonObject> lines(const QString &out)
    {
        QList<QJsonObject> found;
        for (const QString &line : out.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            found << QJsonDocument::fromJson(line.toUtf8()).object();
        return found;
    }

    QString kubeconfig(const QUrl &server)
    {
        QFile file(m_folder.filePath(QStringLiteral("config")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write a test file");
        file.write("current-context: lab\nclusters: [{name: k, cluster: {server: '" +
                   server.toString().toUtf8() + "'}}]\ncontexts: [{name: lab, context: {cluster: k}}]\n");
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!qEnvironmentVariableIsEmpty("FLIGHTDECK_PROGRAM"));
        QVERIFY(m_folder.isValid());
    }

    void statusOfTheDemo()
    {
        const Run result =
            run({QStringLiteral("status"), QStringLiteral("--demo"), QStringLiteral("--json")});
        QCOMPARE(result.err, QString());
        QCOMPARE(result.code, 0);
        const QList<QJsonObject> canaries = lines(result.out);
        QCOMPARE(canaries.size(), 5);
        QStringList keys = {QStringLiteral("cluster"),
                            QStringLiteral("namespace"),
                            QStringLiteral("name"),
                            QStringLiteral("phase"),
                            QStringLiteral("strategy"),
                            QStringLiteral("primaryWeight"),
                            QStringLiteral("canaryWeight"),
                            QStringLiteral("step"),
                            QStringLiteral("steps"),
                            QStringLiteral("livesLeft"),
                            QStringLiteral("suspended"),
                            QStringLiteral("blocker"),
                            QStringLiteral("nextTick"),
                            QStringLiteral("projectedPromotion"),
                            QStringLiteral("projectedRollback"),
                            QStringLiteral("freshness")};
        // The order is part of the contract too.
        qsizetype at = 0;
        for (const QString &key : std::as_const(keys)) {
            const qsizetype place = result.out.indexOf(QStringLiteral("\"%1\":").arg(key), at);
            QVERIFY2(place >= at && place < result.out.indexOf(QLatin1Char('\n')), qPrintable(key));
            at = place;
        }
        keys.sort();
        QHash<QString, QJsonObject> byName;
        for (const QJsonObject &canary : canaries) {
            QCOMPARE(canary.keys(), keys);
            QCOMPARE(canary[QLatin1String("freshness")].toString(), QStringLiteral("live"));
            const int primary = canary[QLatin1String("primaryWeight")].toInt(-1);
            QCOMPARE(primary + canary[QLatin1String("canaryWeight")].toInt(-1), 100);
            byName.insert(canary[QLatin1String("name")].toString(), canary);
        }
        const QJsonObject failing = byName[QStringLiteral("auth-service")];
        QCOMPARE(failing[QLatin1String("phase")].toString(), QStringLiteral("Progressing"));
        QVERIFY(failing[QLatin1String("livesLeft")].toInt(-1) >= 0);
        QVERIFY(failing[QLatin1String("livesLeft")].toInt(-1) <= 3);
        QVERIFY(byName[QStringLiteral("stt-service")][QLatin1String("suspended")].toBool());
        QVERIFY(!byName[QStringLiteral("assessment-service")][QLatin1String("blocker")].toString().isEmpty());
    }

    void killOfTheDemo()
    {
        const Run result =
            run({QStringLiteral("kill"), QStringLiteral("recruiter-inbox"), QStringLiteral("--demo"),
                 QStringLiteral("--json"), QStringLiteral("--reason"), QStringLiteral("a test")});
        QCOMPARE(result.err, QString());
        QVERIFY2(result.code == 0, qPrintable(result.out));
        const QList<QJsonObject> steps = lines(result.out);
        QVERIFY(steps.size() >= 5);
        QVERIFY2(steps.last()[QLatin1String("effective")].toBool(), qPrintable(result.out));
    }

    void killOfNoFlag()
    {
        const Run result = run({QStringLiteral("kill"), QStringLiteral("recruiter-inbocks"),
                                QStringLiteral("--demo"), QStringLiteral("--json")});
        QVERIFY(result.code == 1 || result.code == 3);
        QVERIFY(!lines(result.out).isEmpty());
        QVERIFY(!lines(result.out).last()[QLatin1String("effective")].toBool());
        QVERIFY2(QString(result.out + result.err).contains(QStringLiteral("recruiter-inbox")),
                 qPrintable(result.out));
    }

    void tour()
    {
        QElapsedTimer timer;
        timer.start();
        const Run result = run({QStringLiteral("tour")}, 100'000);
        QCOMPARE(result.err, QString());
        QVERIFY2(result.code == 0, qPrintable(result.out));
        QVERIFY2(result.out.contains(QStringLiteral("Effective")), qPrintable(result.out));
        // What it kills was on for somebody: a commit had to be made.
        QVERIFY2(!result.out.contains(QStringLiteral("already"), Qt::CaseInsensitive),
                 qPrintable(result.out));
        QVERIFY2(result.out.contains(QStringLiteral("auth-service")), qPrintable(result.out));
        qInfo("the tour took %lld ms", timer.elapsed());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *line : {"--no-such", "nocommand", "status --no-such", "kill", "kill a b", "kill a",
                                 "validate --no-such", "tour fast", "--theme blue", "--page nowhere",
                                 "--demo --screenshot=", "--demo --kubeconfig x", "--demo-speed 5",
                                 "--demo --demo-speed 0", "edit", "evaluate --no-such", "preview --no-such"})
            QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' '));
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const Run result = run(arguments);
        QVERIFY2(result.code == 2, qPrintable(QStringLiteral("%1: %2").arg(result.code).arg(result.err)));
        QCOMPARE(result.out, QString());
        QVERIFY2(result.err.startsWith(QStringLiteral("flightdeck")), qPrintable(result.err));
    }

    void helps_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *line : {"--help", "status --help", "kill --help", "validate --help",
                                 "evaluate --help", "preview --help", "edit --help", "tour --help"})
            QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' '));
    }
    void helps()
    {
        QFETCH(QStringList, arguments);
        const Run result = run(arguments);
        QCOMPARE(result.err, QString());
        QCOMPARE(result.code, 0);
        QVERIFY2(result.out.contains(QStringLiteral("sage: flightdeck")), qPrintable(result.out));
    }

    void noKubeconfig()
    {
        const Run result = run({QStringLiteral("status")});
        QCOMPARE(result.code, 3);
        QCOMPARE(result.out, QString());
        QVERIFY2(result.err.contains(QStringLiteral("There is no kubeconfig")), qPrintable(result.err));
    }

    void wrongContext()
    {
        const Run result = run({QStringLiteral("status"), QStringLiteral("--kubeconfig"),
                                kubeconfig(QUrl(QStringLiteral("https://h"))), QStringLiteral("--context"),
                                QStringLiteral("prod")});
        QCOMPARE(result.code, 3);
        QVERIFY2(result.err.contains(QStringLiteral("no context prod")), qPrintable(result.err));
    }

    void unreachable()
    {
        QUrl nobody;
        {
            FaultServer server;
            nobody = server.url();
        }
        QElapsedTimer timer;
        timer.start();
        const Run result =
            run({QStringLiteral("status"), QStringLiteral("--kubeconfig"), kubeconfig(nobody)});
        QCOMPARE(result.code, 3);
        QVERIFY2(result.err.contains(QStringLiteral("refuses the connection")), qPrintable(result.err));
        QVERIFY(timer.elapsed() < 20'000);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("said");
        QTest::newRow("401") << 401 << QByteArray("Unauthorized")
                             << QStringLiteral("does not know these credentials");
        QTest::newRow("403") << 403 << QByteArray("viewer cannot list canaries")
                             << QStringLiteral("viewer cannot list canaries");
        QTest::newRow("no Flagger") << 404 << QByteArray("not found")
                                    << QStringLiteral("Flagger is not installed in the cluster lab.");
    }
    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, message);
        QFETCH(QString, said);
        FaultServer server;
        server.on("/",
                  FaultServer::json(status, json("{'kind':'Status','code':") + QByteArray::number(status) +
                                                json(",'message':'") + message + json("'}")));
        const Run result =
            run({QStringLiteral("status"), QStringLiteral("--kubeconfig"), kubeconfig(server.url())});
        QCOMPARE(result.code, 3);
        QCOMPARE(result.out, QString());
        QVERIFY2(result.err.contains(said), qPrintable(result.err));
        QVERIFY2(result.err.startsWith(QStringLiteral("flightdeck status: ")), qPrintable(result.err));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
