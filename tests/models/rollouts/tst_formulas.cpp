#include "rollouts/projection.h"
#include "tests/support/manualclock.h"
#include "tests/support/standincluster.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Rollouts;
using Kubernetes::Canary;
using Kubernetes::CanaryPhase;

namespace {

/// A run whose revision was detected this moment: Progressing, nothing moved yet.
Canary detected(const QDateTime &now)
{
    Canary canary =
        Tests::canaryOf(QStringLiteral("web"), QStringLiteral("portal"), CanaryPhase::Progressing, now);
    canary.analysis.stepWeight = 0;
    return canary;
}

std::optional<TrafficSplit> weights(int canary)
{
    return TrafficSplit{100 - canary, canary, false, false, {}};
}

} // namespace

/// The formulas of Flagger 1.37's scheduler: ticks after the one that detects a revision.
class FormulasTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ticksToPromotion_data()
    {
        QTest::addColumn<int>("stepWeight");
        QTest::addColumn<QList<int>>("stepWeights");
        QTest::addColumn<int>("maxWeight");
        QTest::addColumn<int>("iterations");
        QTest::addColumn<bool>("match");
        QTest::addColumn<bool>("mirror");
        QTest::addColumn<int>("promotionStep");
        QTest::addColumn<int>("ticks");
        const QList<int> none;
        // N + 2 + 1
        QTest::newRow("50 by 10") << 10 << none << 50 << 0 << false << false << 0 << 8;
        QTest::newRow("overshoot 50 by 20") << 20 << none << 50 << 0 << false << false << 0 << 6;
        QTest::newRow("listed") << 0 << QList<int>{1, 5, 30, 80} << 0 << 0 << false << false << 0 << 7;
        // N + 2 + ceil(Wend / p)
        QTest::newRow("promoted by 20") << 10 << none << 50 << 0 << false << false << 20 << 10;
        QTest::newRow("overshoot promoted by 20") << 20 << none << 50 << 0 << false << false << 20 << 8;
        QTest::newRow("mirrored") << 10 << none << 50 << 0 << false << true << 0 << 9;
        QTest::newRow("A/B") << 0 << none << 0 << 10 << true << false << 0 << 13;
        QTest::newRow("blue/green") << 0 << none << 0 << 10 << false << false << 0 << 14;
        QTest::newRow("blue/green mirrored") << 0 << none << 0 << 10 << false << true << 0 << 14;
    }
    void ticksToPromotion()
    {
        QFETCH(int, stepWeight);
        QFETCH(QList<int>, stepWeights);
        QFETCH(int, maxWeight);
        QFETCH(int, iterations);
        QFETCH(bool, match);
        QFETCH(bool, mirror);
        QFETCH(int, promotionStep);
        QFETCH(int, ticks);
        const Tests::ManualClock clock;
        Canary canary = detected(clock.now());
        canary.analysis.stepWeight = stepWeight;
        canary.analysis.stepWeights = stepWeights;
        canary.analysis.maxWeight = maxWeight;
        canary.analysis.iterations = iterations;
        canary.analysis.hasMatch = match;
        canary.analysis.mirror = mirror;
        canary.analysis.stepWeightPromotion = promotionStep;
        const Projection p = project(canary, weights(0), {}, clock.now());
        QCOMPARE(p.ticksLeft, std::optional<int>(ticks));
        QCOMPARE(p.promotion, clock.now().addSecs(60 * ticks));
        QCOMPARE(p.rollback, clock.now().addSecs(60 * 6)); // threshold - failedChecks + 1
        canary.status.failedChecks = 3;
        QCOMPARE(project(canary, weights(0), {}, clock.now()).rollback, clock.now().addSecs(60 * 3));
    }
    void aWeightThatIsNotListedJumpsToAll()
    {
        const Tests::ManualClock clock;
        Canary canary = detected(clock.now());
        canary.analysis.stepWeights = {10, 20, 40, 80};
        QCOMPARE(nextWeight(canary.analysis, 0), 10);
        QCOMPARE(nextWeight(canary.analysis, 20), 40);
        QCOMPARE(nextWeight(canary.analysis, 25), 100);
        QCOMPARE(nextWeight(canary.analysis, 80), 100);
        canary.status.canaryWeight = 25;
        // The jump, the copy, the way back, the end.
        QCOMPARE(project(canary, weights(25), {}, clock.now()).ticksLeft, std::optional<int>(4));
    }
    void skippedAnalysisIsOneTickAndCannotRollBack()
    {
        const Tests::ManualClock clock;
        Canary canary = detected(clock.now());
        canary.skipAnalysis = true;
        const Projection p = project(canary, weights(0), {}, clock.now());
        QCOMPARE(p.strategy, Strategy::None);
        QCOMPARE(p.ticksLeft, std::optional<int>(1));
        QVERIFY(!p.rollback.isValid());
    }
    void aGateBeforeEachStepIsOpenWhileItPasses()
    {
        const Tests::ManualClock clock;
        Canary canary = detected(clock.now());
        canary.analysis.stepWeight = 10;
        canary.status.canaryWeight = 20;
        canary.analysis.webhooks = {{QStringLiteral("more"), QStringLiteral("confirm-traffic-increase"), {}}};
        Projection p = project(canary, weights(20), {}, clock.now());
        QCOMPARE(p.gateAhead, QStringLiteral("more"));
        QVERIFY(!p.promotion.isValid() && p.earliest.isValid());
        const auto passed = std::make_shared<const Kubernetes::Event>(Tests::eventOf(
            canary, clock.now(), QStringLiteral("Confirm-traffic-increase check more passed")));
        p = project(canary, weights(20), {passed}, clock.now());
        QVERIFY(p.gateAhead.isEmpty());
        QCOMPARE(p.promotion, p.earliest);
        // At the last step it is not asked any more.
        canary.status.canaryWeight = 50;
        QVERIFY(project(canary, weights(50), {}, clock.now()).gateAhead.isEmpty());
    }
    void aClosedGateSaysWhichKind_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("type");
        QTest::newRow("promotion") << QStringLiteral("waiting for promotion approval go")
                                   << QStringLiteral("confirm-promotion");
        QTest::newRow("traffic") << QStringLiteral("waiting for traffic increase approval go")
                                 << QStringLiteral("confirm-traffic-increase");
        QTest::newRow("rollout") << QStringLiteral("waiting for approval go")
                                 << QStringLiteral("confirm-rollout");
    }
    void aClosedGateSaysWhichKind()
    {
        QFETCH(QString, words);
        QFETCH(QString, type);
        const Tests::ManualClock clock;
        const Canary canary = detected(clock.now());
        const auto event = std::make_shared<const Kubernetes::Event>(Tests::eventOf(
            canary, clock.now(), QStringLiteral("Halt portal.web advancement ") + words, true));
        const Blocker blocker = blockerOf(canary, weights(10), {event});
        QCOMPARE(blocker.kind, BlockerKind::Gate);
        QCOMPARE(blocker.subject, QStringLiteral("go"));
        QCOMPARE(blocker.gateType, type);
    }
    void spentLivesRollBackBehindAGateToo()
    {
        const Tests::ManualClock clock;
        Canary canary = detected(clock.now());
        canary.status.phase = CanaryPhase::WaitingPromotion;
        canary.status.failedChecks = canary.analysis.threshold;
        QCOMPARE(blockerOf(canary, weights(50), {}).kind, BlockerKind::FailingCheck);
    }
    void suspendedBeforeItsGateIsFrozen()
    {
        const Tests::ManualClock clock;
        Canary canary = detected(clock.now());
        canary.suspended = true;
        canary.status.phase = CanaryPhase::Waiting;
        QCOMPARE(project(canary, weights(0), {}, clock.now()).attention, Attention::Suspended);
        canary.status.phase = CanaryPhase::Succeeded;
        QCOMPARE(project(canary, weights(0), {}, clock.now()).attention, Attention::Quiet);
    }
};

QTEST_GUILESS_MAIN(FormulasTest)
#include "tst_formulas.moc"
