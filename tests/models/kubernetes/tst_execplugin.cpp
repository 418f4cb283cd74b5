#include "kubernetes/execcredential.h"
#include "kubernetes/execrun.h"
#include "tests/support/jsontext.h"
#include "tests/support/scriptfolder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace Flightdeck;
using namespace Flightdeck::Kubernetes;
using Tests::json;

namespace {

const QString v1 = QStringLiteral("client.authentication.k8s.io/v1");

/// What a run came to, and the longest the event loop stood still meanwhile.
struct Outcome
{
    Core::Result<QByteArray> output;
    qint64 longestStandstillMs = 0;
};

Outcome run(const ExecRun::Command &command)
{
    Outcome outcome;
    bool done = false;
    QElapsedTimer since;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, [&] {
        outcome.longestStandstillMs = qMax(outcome.longestStandstillMs, since.restart());
    });
    ExecRun plugin(command);
    QObject::connect(&plugin, &ExecRun::finished, [&](const Core::Result<QByteArray> &output) {
        outcome.output = output;
        done = true;
    });
    since.start();
    tick.start(5);
    plugin.start();
    if (!QTest::qWaitFor([&done] { return done; }, 20'000))
        outcome.output = Core::failure(Core::ErrorCode::Internal, QStringLiteral("it never ended"));
    return outcome;
}

ExecRun::Command command(const QString &program, int timeoutMs = 10'000)
{
    return {program, {}, QProcessEnvironment::systemEnvironment(), timeoutMs};
}

bool isAlive(const QByteArray &pid)
{
    return pid.toInt() > 0 && ::kill(pid.toInt(), 0) == 0;
}

} // namespace

class TestExecPlugin : public QObject
{
    Q_OBJECT

    Tests::ScriptFolder m_folder;

private Q_SLOTS:
    void reply()
    {
        const auto token = readExecCredential(json("{'apiVersion':'client.authentication.k8s.io/"
                                                   "v1','kind':'ExecCredential','status':{'token':'t0',"
                                                   "'expirationTimestamp':'2026-11-24T10:00:00Z'}}"),
                                              v1);
        QVERIFY(token);
        QCOMPARE(token->token, QByteArray("t0"));
        QCOMPARE(*token->expires, QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC));
        const auto pair = readExecCredential(
            json("{'apiVersion':'client.authentication.k8s.io/v1','kind':'ExecCredential','status':{"
                 "'clientCertificateData':'c','clientKeyData':'k'}}"),
            v1);
        QVERIFY(pair && !pair->expires);
        QCOMPARE(pair->certificate, QByteArray("c"));
    }

    void badReplies_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &reply, const char *said) {
            QTest::newRow(name) << reply << QString::fromLatin1(said);
        };
        const auto with = [](const QByteArray &status) -> QByteArray {
            return json("{'apiVersion':'client.authentication.k8s.io/v1','kind':'ExecCredential','status':") +
                   status + "}";
        };
        row("nothing", " \n", "It is empty.");
        row("a sentence", "s3cret: please log in", "It is not JSON.");
        row("cut", json("{'kind':'ExecCredential','status':{'token':'s3cret"), "It is not JSON.");
        row("another kind", json("{'kind':'Token','token':'s3cret'}"), "kind is not ExecCredential");
        row("another version",
            json("{'apiVersion':'client.authentication.k8s.io/"
                 "v1beta1','kind':'ExecCredential','status':{'token':"
                 "'s3cret'}}"),
            "has the version client.authentication.k8s.io/v1beta1, the kubeconfig wants");
        row("no status", json("{'apiVersion':'client.authentication.k8s.io/v1','kind':'ExecCredential'}"),
            "neither a token nor a certificate");
        row("empty token", with(json("{'token':''}")), "neither a token nor a certificate");
        row("certificate alone", with(json("{'clientCertificateData':'s3cret'}")),
            "certificate without its key");
        row("key beside a token", with(json("{'token':'t','clientKeyData':'s3cret'}")),
            "key without its certificate");
        row("no time", with(json("{'token':'s3cret','expirationTimestamp':'tomorrow'}")), "is no time");
        row("line in the token", with("{\"token\":\"s3cret\\nX: y\"}"), "holds a line break");
    }
    void badReplies()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QString, said);
        const auto credential = readExecCredential(reply, v1);
        QVERIFY(!credential);
        QVERIFY2(credential.error().text().contains(said), qPrintable(credential.error().text()));
        QVERIFY(!credential.error().text().contains(QStringLiteral("s3cret")));
    }

    void environment()
    {
        ExecPlugin plugin;
        plugin.entry.apiVersion = v1;
        plugin.entry.environment = {{QStringLiteral("PLUGIN_MODE"), QStringLiteral("a b")}};
        const auto info = [&plugin] {
            return execEnvironment(plugin).value(QStringLiteral("KUBERNETES_EXEC_INFO")).toUtf8();
        };
        QCOMPARE(info(),
                 json("{'apiVersion':'client.authentication.k8s.io/v1','kind':'ExecCredential','spec':{"
                      "'interactive':false}}"));
        plugin.clusterInfo = QJsonObject{{QStringLiteral("server"), QStringLiteral("https://h")}};
        QVERIFY(info().contains(json("'spec':{'cluster':{'server':'https://h'},'interactive':false}")));
        QCOMPARE(execEnvironment(plugin).value(QStringLiteral("PLUGIN_MODE")), QStringLiteral("a b"));
        QCOMPARE(execEnvironment(plugin).value(QStringLiteral("PATH")), qEnvironmentVariable("PATH"));
    }

    void programIsFoundInPathAlone()
    {
        m_folder.script(QStringLiteral("tool"), "true");
        m_folder.write(QStringLiteral("text"), "no program");
        const QString folder = QFileInfo(m_folder.path(QStringLiteral("tool"))).absolutePath();
        ExecEntry entry;
        entry.command = QStringLiteral("tool");
        QCOMPARE(*findExecProgram(entry, QStringLiteral("/no/such:") + folder),
                 folder + QStringLiteral("/tool"));
        // Neither the current folder nor one relative to it.
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder));
        const auto here = findExecProgram(entry, QStringLiteral("::."));
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(!here);
        entry.command = QStringLiteral("text");
        QVERIFY(!findExecProgram(entry, folder));
        entry.command = folder + QStringLiteral("/tool");
        QCOMPARE(*findExecProgram(entry, {}), entry.command);
        entry.command = QStringLiteral("gone");
        entry.installHint = QStringLiteral("Install it\x1b[31m from https://example.test");
        const auto missing = findExecProgram(entry, folder);
        QCOMPARE(missing.error().code, Core::ErrorCode::NotFound);
        QVERIFY2(missing.error().detail.contains(QStringLiteral("from https://example.test")),
                 qPrintable(missing.error().text()));
        QVERIFY(!missing.error().text().contains(QChar(0x1b)));
    }

    void runsWithoutTerminalAndInput()
    {
        const QString script = m_folder.script(QStringLiteral("plain"),
                                               "read line && echo input; test -t 0 && echo terminal; (exec "
                                               "3</dev/tty) 2>/dev/null && echo tty; echo \"$1|$2\"");
        ExecRun::Command with = command(script);
        with.arguments = {QStringLiteral("a b"), QStringLiteral("$(id); `id`")};
        QCOMPARE(run(with).output.value(), QByteArray("a b|$(id); `id`\n"));
    }

    void cannotBeStarted()
    {
        const auto outcome = run(command(m_folder.write(QStringLiteral("flat"), "x")));
        QVERIFY(!outcome.output);
        QVERIFY2(outcome.output.error().message.contains(QStringLiteral("cannot be started")),
                 qPrintable(outcome.output.error().text()));
    }

    void fault_12_hangingPluginIsKilledWithItsTree()
    {
        const QString pids = m_folder.path(QStringLiteral("pids"));
        const QString script = m_folder.script(
            QStringLiteral("hang"), "sleep 600 & echo $! > " + pids.toUtf8() +
                                        "\n(sleep 600; true) & echo $! >> " + pids.toUtf8() + "\nwait");
        const Outcome outcome = run(command(script, 700));
        QVERIFY(!outcome.output);
        QCOMPARE(outcome.output.error().code, Core::ErrorCode::Timeout);
        QVERIFY2(outcome.longestStandstillMs < 300, "the event loop goes on");
        const QList<QByteArray> started = m_folder.read(QStringLiteral("pids")).trimmed().split('\n');
        QCOMPARE(started.size(), 2);
        for (const QByteArray &pid : started)
            QTRY_VERIFY2(!isAlive(pid), pid.constData());
    }

    void fault_12_gigabyteOfOutputIsCutOff()
    {
        const QString script =
            m_folder.script(QStringLiteral("flood"), "exec dd if=/dev/zero bs=1M count=1024 2>/dev/null");
        const Outcome outcome = run(command(script));
        QVERIFY(!outcome.output);
        QCOMPARE(outcome.output.error().code, Core::ErrorCode::TooLarge);
        QVERIFY2(outcome.longestStandstillMs < 300, "the event loop goes on");
    }

    void fault_12_failingPluginIsExplained()
    {
        const QString script =
            m_folder.script(QStringLiteral("fail"), "printf '{\"token\":\"s3cret\"}'\n"
                                                    "printf '\\033[31mSession expired.\\033[0m run sso "
                                                    "login. token=s3cret eyJhbGciOi.eyJzdWIiOi.c2ln' >&2\n"
                                                    "exit 1");
        const Outcome outcome = run(command(script));
        QVERIFY(!outcome.output);
        const QString said = outcome.output.error().text();
        QVERIFY2(said.contains(QStringLiteral("exit code 1")) &&
                     said.contains(QStringLiteral("Session expired.")),
                 qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("s3cret")) && !said.contains(QStringLiteral("eyJ")),
                 qPrintable(said));
        QVERIFY(!said.contains(QChar(0x1b)));
    }

    void fault_12_endlessComplaintsAreCapped()
    {
        const QString script = m_folder.script(
            QStringLiteral("complain"), "dd if=/dev/zero bs=1M count=4 2>/dev/null | tr '\\0' x >&2; exit 3");
        const Outcome outcome = run(command(script));
        QVERIFY(!outcome.output);
        QCOMPARE(outcome.output.error().code, Core::ErrorCode::Rejected);
        QVERIFY(outcome.output.error().text().size() < 1000);
    }

    void isKilledWhenNoLongerWanted()
    {
        const QString pids = m_folder.path(QStringLiteral("own"));
        const QString script =
            m_folder.script(QStringLiteral("stay"), "echo $$ > " + pids.toUtf8() + "\nsleep 600");
        auto plugin = std::make_unique<ExecRun>(command(script));
        plugin->start();
        QTRY_VERIFY(m_folder.lines(QStringLiteral("own")) == 1);
        const QByteArray pid = m_folder.read(QStringLiteral("own")).trimmed();
        QVERIFY(isAlive(pid));
        plugin.reset();
        QTRY_VERIFY(!isAlive(pid));
    }
};

QTEST_GUILESS_MAIN(TestExecPlugin)
#include "tst_execplugin.moc"
