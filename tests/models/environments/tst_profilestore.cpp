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

    void readsTheContextOfOlderFiles()
    {
        Profile profile;
        profile.name = QStringLiteral("x");
        QJsonObject json = profile.toJson();
        json.remove(QStringLiteral("contexts"));
        json.insert(QStringLiteral("context"), QStringLiteral("lab"));
        const auto read = Profile::fromJson(json);
        QVERIFY(read);
        QCOMPARE(read->contexts, QStringList{QStringLiteral("lab")});
        profile.contexts = {QStringLiteral("b"), QStringLiteral("a")};
        QCOMPARE(Profile::fromJson(profile.toJson())->contexts, profile.contexts); // in their order
        profile.contexts << QStringLiteral("b");
        QVERIFY(profile.problem()->text().contains(QStringLiteral("named twice")));
    }

    void namespacesAreNamesOfNamespaces_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("in their order")
            << QStringList{QStringLiteral("shop-2"), QStringLiteral("a")} << QString();
        QTest::newRow("path") << QStringList{QStringLiteral("shop"), QStringLiteral("../kube-system")}
                              << QStringLiteral("../kube-system is no namespace");
        QTest::newRow("capitals") << QStringList{QStringLiteral("Shop")} << QStringLiteral("Shop is no");
        QTest::newRow("empty") << QStringList{QString()} << QStringLiteral("is no namespace");
        QTest::newRow("line") << QStringList{QStringLiteral("shop\n")} << QStringLiteral("is no namespace");
        QTest::newRow("too long") << QStringList{QString(64, u'a')} << QStringLiteral("is no namespace");
    }
    void namespacesAreNamesOfNamespaces()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, said);
        Profile profile;
        profile.name = QStringLiteral("x");
        QJsonObject older = profile.toJson();
        older.remove(QStringLiteral("namespaces"));
        QVERIFY(Profile::fromJson(older)->namespaces.isEmpty());
        profile.namespaces = names;
        const auto read = Profile::fromJson(profile.toJson());
        QCOMPARE(read.has_value(), said.isEmpty());
        if (read)
            QCOMPARE(read->namespaces, names);
        else
            QVERIFY2(read.error().text().contains(said), qPrintable(read.error().text()));
    }

    void keepsHowToSignIn()
    {
        Profile profile;
        profile.name = QStringLiteral("x");
        profile.metricsUrl = QStringLiteral("https://mimir.example/prometheus");
        profile.metricsAccess.auth = AuthKind::Basic;
        profile.metricsAccess.user = QStringLiteral("grafana");
        profile.metricsAccess.authorityFile = QStringLiteral("/etc/ca.crt");
        profile.fliptUrls = {QStringLiteral("https://flipt.example")};
        profile.fliptAccess.auth = AuthKind::Bearer;
        profile.fliptAccess.certificateFile = QStringLiteral("/etc/me.crt");
        profile.fliptAccess.keyFile = QStringLiteral("/etc/me.key");
        const auto read = Profile::fromJson(profile.toJson());
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(*read, profile);
    }

    void refusesAccessThatCannotWork_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("said");
        const QString none;
        const QString ann = QStringLiteral("ann");
        QTest::newRow("plain http") << QStringLiteral("http://mimir.example") << ann << none
                                    << QStringLiteral("Credentials are not sent to mimir.example");
        QTest::newRow("looks like loopback")
            << QStringLiteral("http://127.0.0.1.example") << ann << none << QStringLiteral("not sent");
        QTest::newRow("no user") << QStringLiteral("https://m") << none << none
                                 << QStringLiteral("user name");
        QTest::newRow("colon") << QStringLiteral("https://m") << QStringLiteral("a:b") << none
                               << QStringLiteral("colon");
        QTest::newRow("half a pair") << QStringLiteral("https://m") << ann << QStringLiteral("/a.crt")
                                     << QStringLiteral("belong together");
        QTest::newRow("service") << QStringLiteral("kubernetes-service://m/mimir:80") << ann << none
                                 << QStringLiteral("cluster's own identity");
        QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:9090") << ann << none << none;
        QTest::newRow("https") << QStringLiteral("https://m") << ann << none << none;
    }
    void refusesAccessThatCannotWork()
    {
        QFETCH(QString, url);
        QFETCH(QString, user);
        QFETCH(QString, certificate);
        QFETCH(QString, said);
        Profile profile;
        profile.name = QStringLiteral("x");
        profile.metricsUrl = url;
        profile.metricsAccess.auth = AuthKind::Basic;
        profile.metricsAccess.user = user;
        profile.metricsAccess.certificateFile = certificate;
        const auto problem = profile.problem();
        QCOMPARE(problem.has_value(), !said.isEmpty());
        if (problem)
            QVERIFY2(problem->text().contains(said), qPrintable(problem->text()));
    }

    void servicesOfAClusterAreAddresses()
    {
        Profile profile;
        profile.name = QStringLiteral("x");
        profile.metricsUrl = QStringLiteral("kubernetes-service://monitoring/mimir:http/prometheus");
        profile.fliptUrls = {QStringLiteral("kubernetes-service://lab@flags/flipt:80")};
        QVERIFY(profile.problem()->text().contains(QStringLiteral("context lab")));
        profile.contexts = {QStringLiteral("prod"), QStringLiteral("lab")};
        QVERIFY(!profile.problem());
        profile.metricsUrl = QStringLiteral("kubernetes-service://Monitoring/mimir");
        QVERIFY(profile.problem()->text().contains(QStringLiteral("namespace")));
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
