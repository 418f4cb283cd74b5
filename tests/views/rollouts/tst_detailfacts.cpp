#include "rollouts/podlistmodel.h"
#include "rollouts/rolloutboard.h"
#include "tests/support/detailscene.h"
#include "tests/support/manualclock.h"
#include "tests/support/rolloutscene.h"
#include "views/rollouts/checkfacts.h"
#include "views/rollouts/specfacts.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Views;
using Kubernetes::Resource;
using Rollouts::PodListModel;

namespace {

struct Setup
{
    Setup()
    {
        Tests::putDetail(scene.cluster, clock.now());
        board.addCluster(&scene.cluster);
    }
    QString key() const
    {
        return Rollouts::rolloutKey(scene.cluster.name(), QStringLiteral("platform-services"),
                                    QStringLiteral("user-service"));
    }
    Rollouts::RolloutDetail detail() const { return board.detail(key()); }

    Tests::ManualClock clock;
    Tests::RolloutScene scene{clock.now()};
    Rollouts::RolloutBoard board{clock};
};

/// Every fact as "title | text", a line each.
QString said(const QList<FactSection> &sections)
{
    QStringList lines;
    for (const FactSection &section : sections) {
        for (const Fact &fact : section.facts)
            lines << fact.title + QStringLiteral(" | ") + fact.text;
    }
    return lines.join(u'\n');
}

void has(const QString &all, const char *wanted)
{
    QVERIFY2(all.contains(QString::fromUtf8(wanted)), qPrintable(QString::fromUtf8(wanted) + u'\n' + all));
}

} // namespace

class DetailFactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void imagesThatDifferAreMarked()
    {
        Setup setup;
        const QString all = said(imageFacts(setup.detail()));
        has(all, "app differs | Applied: registry.example/talent/user-service:v2.15.0\nPromoted: "
                 "registry.example/talent/user-service:v2.14.0");
        has(all, "log-shipper | On both sides: registry.example/base/shipper:1.9");
        has(all, "user-service | 2 of 3 pods ready.");
        QCOMPARE(versionWords(setup.detail().row.surroundings), QStringLiteral("v2.14.0 to v2.15.0"));
        QVERIFY(versionWords({}).isEmpty());
    }
    void gatesTellTheirStateAsFarAsEventsGo()
    {
        Setup setup;
        const QString all =
            said(checkFacts(setup.detail(), nullptr, setup.board.events(setup.key()), setup.clock.now()));
        has(all, "approve: no event tells of it | confirm-promotion: gate before the promotion. Asks "
                 "flagger-loadtester.test/gate/check");
        has(all, "stop: ordered no rollback at ");
        has(all, "smoke-test: agreed at ");
        has(all, "load: no event tells of it | rollout: asked at each check; a failure costs a life. Asks "
                 "load.example, waits");
        QVERIFY(!all.contains(QLatin1String("s3cret")) && !all.contains(QLatin1String("user:")));
        // Now it is asked, and refuses.
        auto canary = *setup.detail().row.canary;
        setup.scene.cluster.put(Tests::eventOf(
            canary, setup.clock.now(),
            QStringLiteral(
                "Halt user-service.platform-services advancement waiting for promotion approval approve"),
            true));
        has(said(checkFacts(setup.detail(), nullptr, setup.board.events(setup.key()), setup.clock.now())),
            "approve: closed now: the run waits for it");
    }
    void alertsSayWhoIsTold()
    {
        Setup setup;
        const QString all = said(alertFacts(setup.detail()));
        has(all, "slack · on-call | Host hooks.slack.com.");
        has(all, "severity error: errors and warnings");
        has(all, "msteams · general | Its address is in Secret teams-hook, which the console does not read.");
        has(all,
            "severity warn: warnings alone | Gates that wait and rollbacks by hand. Rollbacks after failed "
            "checks are errors: Flagger does not send them here.");
        has(all, "AlertProvider platform-services/gone | It does not exist: nothing is sent.");
        has(all, "no severity: nothing is sent");
        setup.scene.cluster.setFreshness(Resource::AlertProviders,
                                         {Core::FreshnessState::Denied, {}, {}, {}});
        has(said(alertFacts(setup.detail())), "AlertProvider platform-services/gone | You may not read it.");
    }
    void objectsAreThereMissingOrHidden()
    {
        Setup setup;
        const QString all = said(specFacts(setup.detail(), setup.clock.now()));
        has(all, "VirtualService user-service | primary 70 %, canary 30 %");
        has(all, "DestinationRule user-service-canary | tls ISTIO_MUTUAL");
        has(all, "Kustomization flux-system/apps | Flux applies it every 10 min and undoes");
        has(all, "Promoted: Unknown (Progressing) | New revision detected");
        has(all, "configmap/user-service | ");
        has(all, "mesh is not among the gateways");
        Setup bare;
        const QString other = Rollouts::rolloutKey(bare.scene.cluster.name(), QStringLiteral("web"),
                                                   QStringLiteral("report-renderer"));
        bare.scene.cluster.setFreshness(Resource::Deployments, {Core::FreshnessState::Denied, {}, {}, {}});
        bare.scene.cluster.setFreshness(Resource::DestinationRules,
                                        {Core::FreshnessState::NotInstalled, {}, {}, {}});
        const QString words = said(specFacts(bare.board.detail(other), bare.clock.now()));
        has(words, "Deployment report-renderer-primary | You may not read it.");
        has(words, "DestinationRule report-renderer-primary | The cluster does not know this kind.");
        has(words, "Nobody | No label of Flux is on this Canary.");
        QVERIFY(!bare.board.detail(QStringLiteral("nowhere")).row.canary);
    }
    void podsOfBothSides()
    {
        Setup setup;
        PodListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPods(setup.detail(), setup.clock.now());
        QCOMPARE(model.rowCount(), 5);
        const auto cell = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(cell(2, PodListModel::State), QStringLiteral("CrashLoopBackOff"));
        QCOMPARE(cell(2, PodListModel::Restarts), QStringLiteral("4"));
        QCOMPARE(cell(2, PodListModel::Ready), QStringLiteral("0 of 1"));
        QVERIFY(model.index(2, 0).data(PodListModel::TroubleRole).toBool());
        QCOMPARE(cell(3, PodListModel::Side), QStringLiteral("Primary"));
        QCOMPARE(cell(3, PodListModel::Age), QStringLiteral("12 d"));
        QCOMPARE(model.index(3, PodListModel::Age).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Age: 12 d"));
    }
    void podsComeAndGo_data()
    {
        QTest::addColumn<int>("gone");
        QTest::newRow("first") << 0;
        QTest::newRow("middle") << 2;
        QTest::newRow("last") << 4;
    }
    void podsComeAndGo()
    {
        QFETCH(int, gone);
        Setup setup;
        PodListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Rollouts::RolloutDetail all = setup.detail();
        model.setPods(all, setup.clock.now());
        const QString name = model.index(gone, PodListModel::Name).data().toString();
        Rollouts::RolloutDetail fewer = all;
        for (auto *pods : {&fewer.targetPods, &fewer.primaryPods})
            pods->removeIf([&name](const auto &pod) { return pod->meta.name == name; });
        model.setPods(fewer, setup.clock.now());
        QCOMPARE(model.rowCount(), 4);
        for (int row = 0; row < 4; ++row)
            QVERIFY(model.index(row, PodListModel::Name).data().toString() != name);
        model.setPods(all, setup.clock.now()); // back in its old place
        QCOMPARE(model.index(gone, PodListModel::Name).data().toString(), name);
    }
};

QTEST_GUILESS_MAIN(DetailFactsTest)
#include "tst_detailfacts.moc"
