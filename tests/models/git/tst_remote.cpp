#include "git/remote.h"

#include <QTest>

using namespace Flightdeck::Git;

class TestRemote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("bare");
        QTest::addColumn<QString>("display");
        QTest::newRow("https") << QStringLiteral("https://git.example.org/team/flags.git")
                               << QStringLiteral("https://git.example.org/team/flags.git")
                               << QStringLiteral("https://git.example.org/team/flags.git");
        QTest::newRow("password") << QStringLiteral("https://bot:s3cret@git.example.org:8443/flags")
                                  << QStringLiteral("https://git.example.org:8443/flags")
                                  << QStringLiteral("https://git.example.org:8443/flags");
        QTest::newRow("ssh") << QStringLiteral("ssh://git@git.example.org:2222/flags.git")
                             << QStringLiteral("ssh://git@git.example.org:2222/flags.git")
                             << QStringLiteral("ssh://git.example.org:2222/flags.git");
        QTest::newRow("scp-like") << QStringLiteral("git@git.example.org:team/flags.git")
                                  << QStringLiteral("git@git.example.org:team/flags.git")
                                  << QStringLiteral("git.example.org:team/flags.git");
        QTest::newRow("IPv6") << QStringLiteral("http://[::1]:8080/flags")
                              << QStringLiteral("http://[::1]:8080/flags")
                              << QStringLiteral("http://[::1]:8080/flags");
    }

    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, bare);
        QFETCH(QString, display);
        const auto url = RemoteUrl::parse(text);
        QVERIFY2(url, url ? "" : qPrintable(url.error().text()));
        QCOMPARE(url->bare(), bare);
        QCOMPARE(url->display(), display);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "/srv/flags.git", "file:///srv/flags.git", "git://example.org/flags",
                                 "ext::sh -c id", "ssh://-oProxyCommand=id/flags", "-oProxyCommand=id:flags",
                                 "https:///flags", "ftp://example.org/flags", "C:/flags"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refuses()
    {
        QFETCH(QString, text);
        const auto url = RemoteUrl::parse(text);
        QVERIFY(!url);
        QCOMPARE(url.error().kind, FailureKind::InvalidUrl);
    }

    void localOnlyWhenAllowed()
    {
        const auto url = RemoteUrl::parse(QStringLiteral("file:///srv/flags.git"), true);
        QVERIFY(url);
        QCOMPARE(url->bare(), QStringLiteral("/srv/flags.git"));
    }

    void keepsThePasswordApart()
    {
        const auto url = RemoteUrl::parse(QStringLiteral("https://bot:p%40ss@git.example.org/flags"));
        QVERIFY(url);
        QCOMPARE(url->user, QStringLiteral("bot"));
        QCOMPARE(url->password, QStringLiteral("p@ss"));
    }
};

QTEST_GUILESS_MAIN(TestRemote)
#include "tst_remote.moc"
