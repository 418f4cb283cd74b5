#include "environments/profilestore.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck::Environments;

class ProfileStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatWasPut()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sub/environments.json"));
        Profile profile;
        profile.name = QStringLiteral("eu");
        profile.kind = Kind::Production;
        profile.metricsUrl = QStringLiteral("https://mimir.example/prometheus");
        profile.flagsUrl = QStringLiteral("git@git.example:team/flags.git");
        profile.fliptUrls = {QStringLiteral("http://flipt-a:8080"), QStringLiteral("http://flipt-b:8080")};

        ProfileStore store(path);
        QVERIFY(store.load());
        QSignalSpy changed(&store, &ProfileStore::changed);
        QVERIFY(store.put(profile));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        ProfileStore again(path);
        QVERIFY(again.load());
        QCOMPARE(again.find(QStringLiteral("eu")).value_or(Profile()), profile);
        QVERIFY(again.remove(QStringLiteral("eu")));
        QVERIFY(!again.remove(QStringLiteral("eu")));
        QVERIFY(again.profiles().isEmpty());
    }

    void refusesSecretsAndNonsense_data()
    {
        QTest::addColumn<QString>("metrics");
        QTest::addColumn<QString>("flags");
        QTest::newRow("password in metrics") << QStringLiteral("https://u:p@m.example") << QString();
        QTest::newRow("password in flags") << QString() << QStringLiteral("https://u:p@g.example/x.git");
        QTest::newRow("local path") << QString() << QStringLiteral("file:///srv/flags.git");
        QTest::newRow("no url") << QStringLiteral("mimir:9090 ") << QString();
    }
    void refusesSecretsAndNonsense()
    {
        QFETCH(QString, metrics);
        QFETCH(QString, flags);
        Profile profile;
        profile.name = QStringLiteral("x");
        profile.metricsUrl = metrics;
        profile.flagsUrl = flags;
        const auto problem = profile.problem();
        QVERIFY(problem.has_value());
        QVERIFY(!problem->text().contains(QStringLiteral(":p@")));
    }

    void aBrokenFileIsLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("environments.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[{\"name\": \"eu\", ");
        file.close();
        ProfileStore store(path);
        QVERIFY(!store.load());
        Profile profile;
        profile.name = QStringLiteral("new");
        QVERIFY(!store.put(profile));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("[{\"name\": \"eu\", "));
    }
};

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "tst_profilestore.moc"
