#include "git/insteadof.h"
#include "git/mergelink.h"
#include "git/sshcommand.h"
#include "git/sshwords.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck::Git;

namespace {

RemoteUrl url(const char *text)
{
    return RemoteUrl::parse(QString::fromLatin1(text)).value_or(RemoteUrl{});
}

} // namespace

/// How the user's ssh and git's settings are used.
class TestSsh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", QFile::encodeName(m_home.path()));
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
        QFile config(m_home.filePath(QStringLiteral(".gitconfig")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("[url \"ssh://git@git.example.org/\"]\n\tinsteadOf = https://git.example.org/\n"
                     "\tinsteadOf = ex:\n"
                     "[url \"ssh://git@fast.example.org/\"]\n\tinsteadOf = https://git.example.org/fast/\n"
                     "[url \"git@push.example.org:\"]\n\tpushInsteadOf = https://push.example.org/\n");
    }

    void cleanup()
    {
        for (const char *name : {"GIT_SSH", "GIT_SSH_COMMAND", "GIT_SSH_VARIANT"})
            qunsetenv(name);
    }

    void runsTheUsersSsh()
    {
        const QList<QByteArray> plain =
            serverCommand({}, url("git@example.org:team/o'neil.git"), "git-receive-pack");
        QCOMPARE(plain.first(), QByteArray("ssh"));
        QVERIFY(plain.contains("BatchMode=yes"));
        QCOMPARE(plain.mid(plain.size() - 2),
                 (QList<QByteArray>{"git@example.org", "git-receive-pack 'team/o'\\''neil.git'"}));
        const QList<QByteArray> port =
            serverCommand({}, url("ssh://example.org:2222/~me/flags"), "git-upload-pack");
        QCOMPARE(port.mid(port.size() - 4),
                 (QList<QByteArray>{"-p", "2222", "example.org", "git-upload-pack '~me/flags'"}));
        qputenv("GIT_SSH_COMMAND", "myssh -F 'a file'");
        const QList<QByteArray> line = serverCommand({}, url("git@example.org:x"), "git-upload-pack");
        QCOMPARE(line.mid(0, 4), (QList<QByteArray>{"sh", "-c", "myssh -F 'a file' \"$@\"", "myssh"}));
        qputenv("GIT_SSH_VARIANT", "simple");
        QCOMPARE(serverCommand({}, url("git@example.org:x"), "git-upload-pack").size(), 6);
    }

    void explainsWhatSshSays_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *words, const char *kind, const char *part) {
            QTest::newRow(words) << QByteArray(words) << QString::fromLatin1(kind)
                                 << QString::fromLatin1(part);
        };
        row("@@@@@@@@\n@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\n@@@@@@@@\nThe "
            "fingerprint "
            "for the ED25519 key sent by the remote host is\n"
            "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU.\nHost key verification failed.\n",
            "hostKeyChanged", "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU");
        row("git@example.org: Permission denied (publickey).\n", "unauthorized", "ssh agent");
        row("Unable to negotiate with 10.0.0.1 port 22: no matching host key type found. Their offer: "
            "ssh-rsa\n",
            "unauthorized", "ssh-rsa");
        row("sign_and_send_pubkey: no mutual signature supported\ngit@example.org: Permission denied "
            "(publickey).\n",
            "unauthorized", "ed25519");
        row("ERROR: Repository not found.\nfatal: Could not read from remote repository.\n",
            "repositoryMissing", "no repository");
        row("fatal: '/x' does not appear to be a git repository\n", "repositoryMissing", "no repository");
        row("ERROR: Permission to a/b.git denied to c.\n", "unauthorized", "may not write");
        row("ssh: Could not resolve hostname example.org: Name or service not known\n", "unreachable",
            "name");
        row("kex_exchange_identification: Connection closed by remote host\n", "unreachable", "broke off");
    }

    void explainsWhatSshSays()
    {
        QFETCH(QByteArray, words);
        QFETCH(QString, kind);
        QFETCH(QString, part);
        const Failure failure = sshFailure({}, url("git@example.org:x"), words);
        QCOMPARE(failureName(failure.kind), kind);
        QVERIFY2(failure.message.contains(part), qPrintable(failure.message));
        QVERIFY(failure.message.contains(QStringLiteral("example.org")));
        QVERIFY(!failure.detail.contains(u'@') || failure.detail.contains(QStringLiteral("git@")));
    }

    void insteadOfLeadsOn()
    {
        const auto led = [](const char *text) { return withInsteadOf(QString::fromLatin1(text)); };
        QCOMPARE(led("https://git.example.org/team/flags"),
                 QStringLiteral("ssh://git@git.example.org/team/flags"));
        QCOMPARE(led("https://git.example.org/fast/flags"),
                 QStringLiteral("ssh://git@fast.example.org/flags"));
        QCOMPARE(led("ex:team/flags"), QStringLiteral("ssh://git@git.example.org/team/flags"));
        QCOMPARE(led("https://push.example.org/a"), QStringLiteral("git@push.example.org:a"));
        QCOMPARE(led("https://other.example.org/a"), QStringLiteral("https://other.example.org/a"));
    }

    void linksToMergeRequests()
    {
        const auto link = [](const char *address, const char *words = "") {
            return mergeRequestLink(url(address), QString::fromLatin1(words), QStringLiteral("main"),
                                    QStringLiteral("flightdeck/kill-1"));
        };
        QCOMPARE(link("git@github.com:team/flags.git"),
                 QStringLiteral("https://github.com/team/flags/compare/main...flightdeck/kill-1?expand=1"));
        QCOMPARE(link("ssh://git@gitlab.example.org:2222/ops/flags.git"),
                 QStringLiteral("https://gitlab.example.org/ops/flags/-/merge_requests/"
                                "new?merge_request%5Bsource_branch%5D=flightdeck%2Fkill-1"));
        QCOMPARE(link("https://user:secret@codeberg.org/ops/flags"),
                 QStringLiteral("https://codeberg.org/ops/flags/compare/main...flightdeck/kill-1"));
        QCOMPARE(link("https://git.example.org/flags"), QString());
        QCOMPARE(
            link("git@git.example.org:flags", "To create one, visit:\n  https://git.example.org/new?a=b \n"),
            QStringLiteral("https://git.example.org/new?a=b"));
        // Not elsewhere, not with a password, not unencrypted.
        for (const char *words : {"https://evil.example.com/x", "https://a:b@git.example.org/x",
                                  "http://git.example.org/x", "javascript://git.example.org/x"})
            QCOMPARE(link("git@git.example.org:flags", words), QString());
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestSsh)
#include "tst_ssh.moc"
