#include "app/contextfollower.h"
#include "app/identitybanners.h"
#include "tests/support/faultserver.h"
#include "tests/support/jsontext.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptfolder.h"
#include "views/common/agetext.h"
#include "views/common/theme.h"
#include "views/rollouts/rolloutwords.h"
#include "views/shell/mainwindow.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Kubernetes;
using App::ContextFollower;
using Tests::FaultServer;
using Tests::json;

/// What a running console makes of a kubeconfig that changes, and what it tells about it.
class TestIdentity : public QObject
{
    Q_OBJECT

    Tests::ScriptFolder m_folder;

    static QByteArray config(const QUrl &server, const QByteArray &more = {})
    {
        return "current-context: lab\nclusters: [{name: k, cluster: {server: '" + server.toEncoded() + "'" +
               more + "}}]\ncontexts: [{name: lab, context: {cluster: k}}]\n";
    }

    static void serve(FaultServer &server, const char *name)
    {
        server.on("watch=1", FaultServer::stream({}, true));
        server.on("/canaries?",
                  FaultServer::json(200, json("{'kind':'List','metadata':{'resourceVersion':'7'},'items':["
                                              "{'kind':'Canary','metadata':{'namespace':'shop','name':'") +
                                             name + json("'}}]}")));
        server.on("/", FaultServer::json(404, "{}"));
    }

private Q_SLOTS:
    void initTestCase() { Views::Theme::instance().install(*qApp); }

    void fault_14_runningClusterFollowsItsKubeconfig()
    {
        FaultServer first;
        FaultServer second;
        serve(first, "one");
        serve(second, "two");
        const KubeConfig::Source source{m_folder.write(QStringLiteral("config"), config(first.url()))};
        const Core::SystemClock clock;
        Cluster cluster(*KubeConfig::load(source)->context(), clock, {});
        ContextFollower follower(cluster, source, {20, 100, 3'600'000});
        QSignalSpy told(&follower, &ContextFollower::noticeChanged);
        cluster.start();
        QTRY_VERIFY(cluster.canaries().contains(QStringLiteral("shop/one")));

        // Broken: everything goes on, and it is said.
        m_folder.write(QStringLiteral("config"), "clusters: [");
        QTRY_VERIFY(follower.notice().warning);
        QVERIFY(cluster.canaries().contains(QStringLiteral("shop/one")));
        QCOMPARE(App::identityBanners({follower.notice()}).size(), 1);

        // Mended, and it leads to another server now.
        m_folder.write(QStringLiteral("config"), config(second.url()));
        QTRY_VERIFY(cluster.canaries().contains(QStringLiteral("shop/two")));
        QCOMPARE(cluster.canaries().size(), 1);
        QVERIFY(!follower.notice().warning);
        QVERIFY(App::identityBanners({follower.notice()}).isEmpty());

        // Deleted.
        QVERIFY(QFile::remove(source.file));
        QTRY_VERIFY(follower.notice().warning);
        QVERIFY(cluster.canaries().contains(QStringLiteral("shop/two")));
    }

    void uncheckedCertificatesAreRedOnEveryPage()
    {
        const KubeConfig::Source source{
            m_folder.write(QStringLiteral("insecure"), config(QUrl(QStringLiteral("https://127.0.0.1:1")),
                                                              ", insecure-skip-tls-verify: true"))};
        const Core::SystemClock clock;
        Cluster cluster(*KubeConfig::load(source)->context(), clock, {});
        const ContextFollower follower(cluster, source);
        const auto banners = App::identityBanners({follower.notice()});
        QCOMPARE(banners.size(), 1);
        QCOMPARE(banners[0].tone, Views::Tone::Fail);
        QVERIFY(banners[0].lead.contains(QStringLiteral("Certificates of lab are not checked.")));

        QSettings settings(m_folder.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Views::MainWindow window(settings, clock);
        window.setBanners(banners);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *stack = window.findChild<Views::BannerStack *>();
        QVERIFY(stack->isVisible() && stack->height() >= 20);
        const QString folder = qEnvironmentVariable("FLIGHTDECK_PICTURES");
        for (const auto mode : {Views::Theme::Mode::Light, Views::Theme::Mode::Dark}) {
            Views::Theme::instance().setMode(mode);
            for (int page = 0; page < Views::PageCount; ++page) {
                window.setCurrentPage(Views::PageId(page));
                QVERIFY(stack->isVisible());
            }
            if (!folder.isEmpty())
                window.grab().save(QDir(folder).filePath(QStringLiteral("banner-%1.png").arg(int(mode))));
        }
        window.setBanners({});
        QVERIFY(!stack->isVisible());
    }

    void fault_22_anotherClockIsTold_data()
    {
        QTest::addColumn<int>("offset"); ///< of the server's clock, in seconds
        QTest::addColumn<QString>("told");
        QTest::newRow("server ahead")
            << 200
            << QStringLiteral("This computer's clock is about 3 min 20 s behind the API server of lab.");
        QTest::newRow("server behind")
            << -7'500
            << QStringLiteral("This computer's clock is about 2 h 5 min ahead of the API server of lab.");
        QTest::newRow("together") << 3 << QString();
    }
    void fault_22_anotherClockIsTold()
    {
        QFETCH(int, offset);
        QFETCH(QString, told);
        const Tests::ManualClock clock;
        const QByteArray date = QLocale::c()
                                    .toString(clock.now().addSecs(offset),
                                              QStringLiteral("'Date: 'ddd, dd MMM yyyy hh:mm:ss' GMT\r\n'"))
                                    .toLatin1();
        FaultServer server;
        server.on("watch=1", FaultServer::stream({}, true));
        // Whoever denies or does not know is perhaps not the API server: only what it tells counts.
        server.on("/events?", FaultServer::json(403, "{}", "Date: Thu, 08 Jan 1970 12:00:00 GMT\r\n"));
        server.on("?limit",
                  FaultServer::json(
                      200, json("{'kind':'List','metadata':{'resourceVersion':'7'},'items':[]}"), date));
        server.on("/", FaultServer::json(404, "{}", "Date: Thu, 08 Jan 1970 12:00:00 GMT\r\n"));
        const KubeConfig::Source source{m_folder.write(QStringLiteral("skewed"), config(server.url()))};
        Cluster cluster(*KubeConfig::load(source)->context(), clock, {});
        const ContextFollower follower(cluster, source);
        QSettings settings(m_folder.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Views::MainWindow window(settings, clock);
        connect(&follower, &ContextFollower::noticeChanged, &window,
                [&] { window.setBanners(App::identityBanners({follower.notice()})); });
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        cluster.start();
        for (const Resource resource :
             {Resource::Canaries, Resource::Deployments, Resource::MetricTemplates, Resource::AlertProviders})
            QTRY_COMPARE(cluster.freshness(resource).state, Core::FreshnessState::Live);
        const auto *stack = window.findChild<Views::BannerStack *>();
        QTRY_COMPARE(stack->isVisible(), !told.isEmpty());
        const auto banners = App::identityBanners({follower.notice()});
        QCOMPARE(banners.value(0).lead, told);
        if (const QString folder = qEnvironmentVariable("FLIGHTDECK_PICTURES"); !folder.isEmpty())
            window.grab().save(QDir(folder).filePath(
                QStringLiteral("skew-%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
    }

    void fault_22_agesAreNeverBelowZero()
    {
        const QDateTime now(QDate(2026, 1, 8), QTime(12, 0), Qt::UTC);
        QCOMPARE(Views::agoText(now.addSecs(200), now), QStringLiteral("0 s ago"));
        QCOMPARE(Views::RolloutWords::span(-200'000), QStringLiteral("0 s"));
    }

    void oddPlacesAreTold()
    {
        KubeContext context;
        context.name = QStringLiteral("in-cluster");
        context.warnings = {QStringLiteral("None of the files that KUBECONFIG names exists: /no.")};
        ContextFollower::Notice notice;
        notice.context = context.name;
        notice.oddities = context.warnings;
        const auto banners = App::identityBanners({notice});
        QCOMPARE(banners.size(), 1);
        QCOMPARE(banners[0].tone, Views::Tone::Warn);
        QCOMPARE(banners[0].text, context.warnings.first());
    }
};

QTEST_MAIN(TestIdentity)
#include "tst_identity.moc"
