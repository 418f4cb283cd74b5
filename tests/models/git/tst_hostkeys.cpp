#include "git/hostkeys.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck::Git;

namespace {

/// A raw ed25519 key: the length-prefixed type, then 32 bytes with a length.
QByteArray key(char fill)
{
    return QByteArray("\0\0\0\x0bssh-ed25519\0\0\0\x20", 19) + QByteArray(32, fill);
}

QByteArray line(const QByteArray &hosts, const QByteArray &raw)
{
    return hosts + " ssh-ed25519 " + raw.toBase64() + " comment\n";
}

} // namespace

class TestHostKeys : public QObject
{
    Q_OBJECT

    HostKeyAnswer ask(const QByteArray &knownHosts, const QString &host, int port, const QByteArray &raw)
    {
        const QString path = m_folder.filePath(QStringLiteral("known_hosts"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(knownHosts);
        file.close();
        return lookUpHostKey({m_folder.filePath(QStringLiteral("absent")), path}, host, port, raw);
    }

private Q_SLOTS:
    void plainNames()
    {
        const QString host = QStringLiteral("git.example.org");
        const QByteArray known = "# comment\n" + line("other,git.example.org", key('a'));
        QCOMPARE(ask(known, host, 0, key('a')), HostKeyAnswer::Known);
        QCOMPARE(ask(known, host, 22, key('a')), HostKeyAnswer::Known);
        QCOMPARE(ask(known, host, 0, key('b')), HostKeyAnswer::Changed);
        QCOMPARE(ask(known, host, 2222, key('a')), HostKeyAnswer::Unknown);
        QCOMPARE(ask(known, QStringLiteral("git.example.com"), 0, key('a')), HostKeyAnswer::Unknown);
        QCOMPARE(ask({}, host, 0, key('a')), HostKeyAnswer::Unknown);
    }

    void portsAndPatterns()
    {
        QCOMPARE(ask(line("[127.0.0.1]:2222", key('a')), QStringLiteral("127.0.0.1"), 2222, key('a')),
                 HostKeyAnswer::Known);
        const QByteArray pattern = line("*.example.org,!evil.example.org", key('a'));
        QCOMPARE(ask(pattern, QStringLiteral("git.example.org"), 0, key('a')), HostKeyAnswer::Known);
        QCOMPARE(ask(pattern, QStringLiteral("evil.example.org"), 0, key('a')), HostKeyAnswer::Unknown);
        QCOMPARE(ask(pattern, QStringLiteral("gitXexampleXorg"), 0, key('a')), HostKeyAnswer::Unknown);
    }

    void hashedNames()
    {
        // The example of sshd(8): the hash of 192.168.1.61.
        const QByteArray hosts = "|1|F1E1KeoE/eEWhi10WpGv4OdiO6Y=|3988QV0VE8wmZL7suNrYQLITLCg=";
        QCOMPARE(ask(line(hosts, key('a')), QStringLiteral("192.168.1.61"), 0, key('a')),
                 HostKeyAnswer::Known);
        QCOMPARE(ask(line(hosts, key('a')), QStringLiteral("192.168.1.62"), 0, key('a')),
                 HostKeyAnswer::Unknown);
    }

    void revokedKeyIsNeverKnown()
    {
        const QByteArray known = line("git", key('a')) + "@revoked " + line("git", key('a'));
        QCOMPARE(ask(known, QStringLiteral("git"), 0, key('a')), HostKeyAnswer::Changed);
        QCOMPARE(ask("@cert-authority " + line("git", key('a')), QStringLiteral("git"), 0, key('a')),
                 HostKeyAnswer::Unknown);
    }

    void fingerprintsLikeSshKeygen()
    {
        QVERIFY(fingerprint(key('a')).startsWith(QStringLiteral("SHA256:")));
        QCOMPARE(fingerprint(key('a')).size(), 7 + 43);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestHostKeys)
#include "tst_hostkeys.moc"
