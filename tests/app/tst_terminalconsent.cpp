#include "app/commands/command.h"
#include "app/commands/terminalconsent.h"
#include "tests/support/scriptfolder.h"

#include <QStandardPaths>
#include <QTest>

using namespace Flightdeck;

/// Consent to a sign-in plugin on the command line, and what `flightdeck status` says without it.
class TestTerminalConsent : public QObject
{
    Q_OBJECT

    struct Asked
    {
        Core::Result<void> allowed;
        QString shown;
    };

    std::unique_ptr<Tests::ScriptFolder> m_folder;

    QString answers() const { return m_folder->path(QStringLiteral("answers.json")); }

    Asked ask(QString typed, bool isTerminal, bool allowed = false)
    {
        Kubernetes::PluginQuestion question;
        question.context = QStringLiteral("prod");
        question.kubeconfig = QStringLiteral("/home/jane/.kube/config");
        question.program = QStringLiteral("/usr/bin/aws");
        question.arguments = {QStringLiteral("eks"), QStringLiteral("get-token\x1b[2J")};
        question.variables = {QStringLiteral("AWS_PROFILE")};
        question.fingerprint = QStringLiteral("f");
        question.again = true;
        Asked asked{Core::failure(Core::ErrorCode::Internal, QStringLiteral("no answer")), {}};
        QTextStream in(&typed);
        QTextStream err(&asked.shown);
        QTextStream out(stdout);
        App::CommandIo io{in, out, err};
        App::TerminalConsent consent(io, allowed, isTerminal, answers());
        consent.ask(question, this, [&asked](const Core::Result<void> &answer) { asked.allowed = answer; });
        return asked;
    }

    /// `flightdeck status` with a context that signs in with a plugin; nobody listens at its server.
    QString status(int &code, const QStringList &more = {})
    {
        const QString ran = m_folder->path(QStringLiteral("ran"));
        const QString plugin = m_folder->script(
            QStringLiteral("plugin"),
            "echo ran >> " + ran.toUtf8() +
                "\necho "
                "'{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\",\"status\":"
                "{\"token\":\"PLANTED\"}}'");
        const QString config = m_folder->write(
            QStringLiteral("config"),
            "current-context: prod\nclusters: [{name: k, cluster: {server: 'https://127.0.0.1:1'}}]\n"
            "contexts: [{name: prod, context: {cluster: k, user: u}}]\nusers: [{name: u, user: {exec: "
            "{apiVersion: "
            "client.authentication.k8s.io/v1, interactiveMode: Never, command: " +
                plugin.toUtf8() + "}}}]\n");
        QString nothing;
        QString shown;
        QTextStream in(&nothing);
        QTextStream out(&shown);
        App::CommandIo io{in, out, out};
        code = App::runStatus(QStringList{QStringLiteral("--kubeconfig"), config} + more, io);
        return shown;
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_folder = std::make_unique<Tests::ScriptFolder>(); }

    void yesIsRemembered()
    {
        const Asked first = ask(QStringLiteral("y\n"), true);
        QVERIFY(first.allowed);
        for (const char *part :
             {"prod", "/home/jane/.kube/config", "/usr/bin/aws", "get-token", "AWS_PROFILE"})
            QVERIFY2(first.shown.contains(QString::fromLatin1(part)), qPrintable(first.shown));
        QVERIFY2(!first.shown.contains(QChar(0x1b)), "a kubeconfig cannot paint over the question");
        const Asked second = ask({}, true);
        QVERIFY(second.allowed);
        QVERIFY(second.shown.isEmpty());
    }

    void anythingElseIsNo_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"\n", "n\n", "", "yesterday\n", "q\n"})
            QTest::newRow(qPrintable(QString::fromLatin1(typed).trimmed())) << QString::fromLatin1(typed);
    }
    void anythingElseIsNo()
    {
        QFETCH(QString, typed);
        const Asked asked = ask(typed, true);
        QVERIFY(!asked.allowed);
        QCOMPARE(asked.allowed.error().code, Core::ErrorCode::Rejected);
    }

    void withoutATerminalTheOptionIsNamed()
    {
        const Asked asked = ask(QStringLiteral("y\n"), false);
        QVERIFY(!asked.allowed);
        QVERIFY(asked.allowed.error().message.contains(QStringLiteral("--allow-exec-plugin")));
        QVERIFY(asked.allowed.error().message.contains(QStringLiteral("/usr/bin/aws")));
        QVERIFY(!QFile::exists(answers()));
        QVERIFY(ask({}, false, true).allowed);
        QVERIFY2(!QFile::exists(answers()), "the option is for this time only");
    }

    void statusRefusesWithoutConsent()
    {
        int code = -1;
        const QString said = status(code);
        QCOMPARE(code, int(App::SourceUnreadable));
        QVERIFY2(said.contains(QStringLiteral("--allow-exec-plugin")), qPrintable(said));
        QCOMPARE(m_folder->lines(QStringLiteral("ran")), 0);
    }

    void statusRunsThePluginWhenAllowed()
    {
        int code = -1;
        const QString said = status(code, {QStringLiteral("--allow-exec-plugin")});
        QCOMPARE(code, int(App::SourceUnreadable));
        QCOMPARE(m_folder->lines(QStringLiteral("ran")), 1);
        QVERIFY2(said.contains(QStringLiteral("refuses the connection")), qPrintable(said));
        QVERIFY(!said.contains(QStringLiteral("PLANTED")));
    }
};

QTEST_GUILESS_MAIN(TestTerminalConsent)
#include "tst_terminalconsent.moc"
