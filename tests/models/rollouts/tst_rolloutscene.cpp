#include "rollouts/rolloutboard.h"
#include "tests/support/manualclock.h"
#include "tests/support/rolloutscene.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Rollouts;
using Core::FreshnessState;
using Kubernetes::Resource;

class RolloutSceneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void worstFirst()
    {
        Tests::ManualClock clock;
        Tests::RolloutScene scene(clock.now());
        RolloutBoard board(clock);
        const QAbstractItemModelTester tester(board.model());
        board.addCluster(&scene.cluster);
        board.addCluster(&scene.lostCluster);
        QStringList names;
        for (int i = 0; i < board.model()->rowCount(); ++i)
            names << board.model()->row(i).canary->meta.name;
        QCOMPARE(names.size(), 12);
        QCOMPARE(names.mid(0, 4),
                 (QStringList{QStringLiteral("auth-service"), QStringLiteral("assessment-service"),
                              QStringLiteral("user-service"), QStringLiteral("llm-gateway")}));
        QCOMPARE(names.last(), QStringLiteral("report-renderer"));
        board.removeCluster(&scene.lostCluster);
        QCOMPARE(board.model()->rowCount(), 11);
        for (const int row : {0, 5, 8})
            scene.cluster.removeCanary(board.model()->row(row).canary->meta.key());
        QCOMPARE(board.model()->rowCount(), 8);
    }
    void withoutIstioARowIsAsLiveAsItsCanary()
    {
        Tests::ManualClock clock;
        Tests::StandInCluster cluster(QStringLiteral("test"));
        RolloutBoard board(clock);
        const auto canary = Tests::canaryOf(QStringLiteral("web"), QStringLiteral("portal"),
                                            Kubernetes::CanaryPhase::Progressing, clock.now());
        cluster.put(canary);
        cluster.setFreshness(Resource::VirtualServices, {FreshnessState::NotInstalled, {}, {}, {}});
        board.addCluster(&cluster);
        QCOMPARE(board.model()->row(0).freshness.state, FreshnessState::Live);
        QVERIFY(!board.model()->row(0).split);
        // Weights that were known and are lost now are old.
        cluster.put(Tests::serviceOf(canary, 90, 10));
        cluster.setFreshness(Resource::VirtualServices, {FreshnessState::Denied, {}, {}, {}});
        QCOMPARE(board.model()->row(0).freshness.state, FreshnessState::Denied);
        cluster.setFreshness({FreshnessState::Live, {}, {}, {}});
        QCOMPARE(board.model()->row(0).freshness.state, FreshnessState::Live);
    }
    void remembersEachChangeOnce()
    {
        Tests::ManualClock clock;
        Tests::RolloutScene scene(clock.now());
        RolloutBoard board(clock);
        board.addCluster(&scene.cluster);
        const QString key = rolloutKey(scene.cluster.name(), QStringLiteral("platform-services"),
                                       QStringLiteral("user-service"));
        QCOMPARE(board.observations(key).size(), 1);
        const QSignalSpy spy(&board, &RolloutBoard::rolloutChanged);
        const auto canary = *scene.cluster.canaries().value(QStringLiteral("platform-services/user-service"));
        clock.advance(1000);
        scene.cluster.put(Tests::serviceOf(canary, 60, 40));
        QCOMPARE(spy.size(), 1);
        scene.cluster.put(Tests::serviceOf(canary, 60, 40));
        const QList<Observation> seen = board.observations(key);
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen.last().split->canary, 40);
        QCOMPARE(seen.last().at, clock.now());
    }
};

QTEST_GUILESS_MAIN(RolloutSceneTest)
#include "tst_rolloutscene.moc"
