#include "rollouts/rolloutboard.h"
#include "tests/support/manualclock.h"
#include "tests/support/standincluster.h"
#include "views/rollouts/runplan.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Views;
using Kubernetes::Canary;
using Kubernetes::CanaryPhase;

namespace {

/// Plans of one canary whose last tick was 20 s ago.
struct Setup
{
    explicit Setup(CanaryPhase phase = CanaryPhase::Progressing)
        : board(clock)
        , canary(Tests::canaryOf(QStringLiteral("web"), QStringLiteral("portal"), phase,
                                 clock.now().addSecs(-20)))
    {
        board.addCluster(&cluster);
    }
    RunPlan plan(int primary, int share)
    {
        canary.status.canaryWeight = share;
        cluster.put(Tests::serviceOf(canary, primary, share));
        cluster.put(canary);
        return runPlan(board.model()->row(0));
    }
    /// Seconds after now.
    qint64 in(qint64 timeMs) const { return (timeMs - clock.now().toMSecsSinceEpoch()) / 1000; }

    Tests::ManualClock clock;
    Tests::StandInCluster cluster{QStringLiteral("test")};
    Rollouts::RolloutBoard board;
    Canary canary;
};

QList<int> weights(const RunPlan &plan)
{
    QList<int> weights;
    for (const PlannedTick &tick : plan.ticks)
        weights << (tick.check ? tick.weight : -tick.weight);
    return weights;
}

} // namespace

class RunPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWeightedRunClimbsCopiesAndRoutes()
    {
        Setup setup;
        const RunPlan plan = setup.plan(70, 30);
        QCOMPARE(weights(plan), (QList<int>{40, 50, 0}));
        QCOMPARE(setup.in(plan.ticks[0].timeMs), 40);
        QCOMPARE(setup.in(plan.ticks[1].timeMs), 100);
        QCOMPARE(setup.in(plan.copyMs), 160);
        QCOMPARE(setup.in(plan.routeMs), 220);
        QCOMPARE(setup.in(plan.doneMs), 280);
        QCOMPARE(plan.doneMs, setup.board.model()->row(0).projection.promotion.toMSecsSinceEpoch());
    }
    void listedStepsAndAShiftBack()
    {
        Setup setup;
        setup.canary.analysis.stepWeight = 0;
        setup.canary.analysis.stepWeights = {1, 5, 30, 80};
        setup.canary.analysis.stepWeightPromotion = 60;
        const RunPlan plan = setup.plan(95, 5);
        QCOMPARE(weights(plan), (QList<int>{30, 80, -20, 0}));
        QCOMPARE(setup.in(plan.copyMs), 160);
        QCOMPARE(setup.in(plan.routeMs), 280);
    }
    void anAbTestKeepsItsWeights()
    {
        Setup setup;
        setup.canary.analysis.stepWeight = 0;
        setup.canary.analysis.iterations = 4;
        setup.canary.analysis.hasMatch = true;
        setup.canary.status.iterations = 1;
        QCOMPARE(weights(setup.plan(0, 100)), (QList<int>{100, 100, 100, 0}));
    }
    void blueGreenGivesAllTrafficOnce()
    {
        Setup setup;
        setup.canary.analysis.stepWeight = 0;
        setup.canary.analysis.iterations = 4;
        setup.canary.status.iterations = 2;
        QCOMPARE(weights(setup.plan(100, 0)), (QList<int>{0, 0, 100, 0}));
    }
    void promotingOnlyGoesBack()
    {
        Setup setup(CanaryPhase::Promoting);
        const RunPlan plan = setup.plan(50, 50);
        QCOMPARE(weights(plan), QList<int>{0});
        QCOMPARE(plan.copyMs, 0);
        QVERIFY(plan.doneMs >= plan.routeMs);
    }
    void noFutureIsKnownForWhatIsBlocked()
    {
        QVERIFY(Setup(CanaryPhase::Succeeded).plan(100, 0).isEmpty());
        QVERIFY(Setup(CanaryPhase::Failed).plan(100, 0).isEmpty());
        Setup suspended;
        suspended.canary.suspended = true;
        QVERIFY(suspended.plan(70, 30).isEmpty());
        Setup spent;
        spent.canary.status.failedChecks = 5;
        QVERIFY(spent.plan(70, 30).isEmpty());
        Setup lost;
        lost.cluster.setFreshness({Core::FreshnessState::Stale, {}, {}, {}});
        QVERIFY(lost.plan(70, 30).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RunPlanTest)
#include "tst_runplan.moc"
