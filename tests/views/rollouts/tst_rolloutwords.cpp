#include "rollouts/rolloutboard.h"
#include "tests/support/manualclock.h"
#include "tests/support/rolloutscene.h"
#include "views/rollouts/attentionitems.h"
#include "views/rollouts/rolloutwords.h"
#include "views/rollouts/runstory.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Views;
using Kubernetes::CanaryPhase;
using Rollouts::RolloutRow;

namespace {

struct Setup
{
    Setup()
        : board(clock)
    {
        board.addCluster(&cluster);
    }
    RolloutRow row(const Kubernetes::Canary &canary, int primary = 70, int share = 30)
    {
        cluster.put(Tests::serviceOf(canary, primary, share));
        cluster.put(canary);
        return board.model()->row(0);
    }
    RolloutRow row(CanaryPhase phase, int primary = 70, int share = 30)
    {
        return row(canary(phase), primary, share);
    }
    Kubernetes::Canary canary(CanaryPhase phase) const
    {
        return Tests::canaryOf(QStringLiteral("web"), QStringLiteral("portal"), phase,
                               clock.now().addSecs(-20));
    }

    Tests::ManualClock clock;
    Tests::StandInCluster cluster{QStringLiteral("test")};
    Rollouts::RolloutBoard board;
};

QString localTime(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
}

} // namespace

class RolloutWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPhaseHasItsWords_data()
    {
        QTest::addColumn<CanaryPhase>("phase");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, CanaryPhase phase, BadgeKind kind, const char *next) {
            QTest::newRow(name) << phase << int(kind) << QString::fromLatin1(next);
        };
        row("Initializing", CanaryPhase::Initializing, BadgeKind::Initialized, "Flagger creates the primary");
        row("Initialized", CanaryPhase::Initialized, BadgeKind::Initialized, "Nothing until");
        row("Waiting", CanaryPhase::Waiting, BadgeKind::Waiting, "starts when the gate opens");
        row("Progressing", CanaryPhase::Progressing, BadgeKind::Moving, "the canary gets 40 %");
        row("WaitingPromotion", CanaryPhase::WaitingPromotion, BadgeKind::Waiting, "when the gate opens");
        row("Promoting", CanaryPhase::Promoting, BadgeKind::Promoting, "Promoting cannot be aborted");
        row("Finalising", CanaryPhase::Finalising, BadgeKind::Finalising, "scaled to zero");
        row("Succeeded", CanaryPhase::Succeeded, BadgeKind::Succeeded, "Nothing until");
        row("Failed", CanaryPhase::Failed, BadgeKind::Failed, "Revert the image in git");
        row("Terminating", CanaryPhase::Terminating, BadgeKind::Plain, "goes away");
        row("Terminated", CanaryPhase::Terminated, BadgeKind::Plain, "goes away");
    }
    void everyPhaseHasItsWords()
    {
        QFETCH(CanaryPhase, phase);
        QFETCH(int, kind);
        QFETCH(QString, next);
        Setup setup;
        const RolloutRow row = setup.row(phase);
        const QDateTime now = setup.clock.now();
        QCOMPARE(RolloutWords::badge(row).text, QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(int(RolloutWords::badge(row).kind), kind);
        QVERIFY2(RolloutWords::whatNext(row).contains(next), qPrintable(RolloutWords::whatNext(row)));
        QVERIFY(!RolloutWords::when(row, now).isEmpty());
        QVERIFY(!RolloutWords::nextTick(row, now).first.isEmpty());
        QVERIFY(!RolloutWords::promotion(row, now).first.isEmpty());
        QVERIFY(RolloutWords::sentence(row, {}, now).startsWith(QLatin1String("portal in web")));
    }
    void aPhaseNobodyKnowsIsShownAsItIs()
    {
        Setup setup;
        auto canary = setup.canary(CanaryPhase::Unknown);
        canary.status.phaseName = QStringLiteral("Levitating");
        QCOMPARE(RolloutWords::badge(setup.row(canary)).text, QStringLiteral("Levitating"));
        canary.status.phase = CanaryPhase::None;
        canary.status.phaseName.clear();
        QCOMPARE(RolloutWords::badge(setup.row(canary)).text, QStringLiteral("No status"));
    }
    void staleSaysThatItIsOld()
    {
        Setup setup;
        const QDateTime lost = setup.clock.now().addSecs(-300);
        setup.row(CanaryPhase::Progressing);
        setup.cluster.setFreshness({Core::FreshnessState::Stale, lost, lost, QStringLiteral("gone")});
        const RolloutRow row = setup.board.model()->row(0);
        QCOMPARE(RolloutWords::badge(row).text, QStringLiteral("Progressing?"));
        QCOMPARE(RolloutWords::badge(row).kind, BadgeKind::Stale);
        QCOMPARE(RolloutWords::promotion(row, setup.clock.now()).first, QStringLiteral("Unknown"));
        QCOMPARE(RolloutWords::nextTick(row, setup.clock.now()).first, QStringLiteral("Unknown"));
        QVERIFY(RolloutWords::reason(row, setup.clock.now()).text().contains(localTime(lost)));
        // A gap of a few seconds is the chip's to tell, not every row's.
        setup.cluster.setFreshness({Core::FreshnessState::Reconnecting, lost, lost, {}});
        QCOMPARE(RolloutWords::badge(setup.board.model()->row(0)).text, QStringLiteral("Progressing"));
    }
    void suspendedIsFrozenAndNotRolledBack()
    {
        Setup setup;
        auto canary = setup.canary(CanaryPhase::Progressing);
        canary.suspended = true;
        const RolloutRow row = setup.row(canary, 90, 10);
        const QDateTime now = setup.clock.now();
        QCOMPARE(RolloutWords::badge(row).text, QStringLiteral("Suspended"));
        QCOMPARE(RolloutWords::nextTick(row, now).first, QStringLiteral("Frozen"));
        QCOMPARE(RolloutWords::promotion(row, now).first, QStringLiteral("Frozen"));
        QCOMPARE(RolloutWords::reason(row, now).text(),
                 QStringLiteral("Suspended, not rolled back: the canary still takes 10 %."));
    }
    void aGateSaysSinceWhen()
    {
        Setup setup;
        auto canary = setup.canary(CanaryPhase::WaitingPromotion);
        canary.analysis.webhooks = {{QStringLiteral("approve"), QStringLiteral("confirm-promotion"), {}}};
        canary.status.phaseChanged = setup.clock.now().addSecs(-840);
        const RolloutRow row = setup.row(canary);
        const ReasonText reason = RolloutWords::reason(row, setup.clock.now());
        QCOMPARE(reason.lead, QStringLiteral("Gate approve is closed"));
        QCOMPARE(reason.rest,
                 QStringLiteral("since %1 (confirm-promotion).").arg(localTime(canary.status.phaseChanged)));
        // Copy, route, finish: three ticks of a minute once it opens.
        QCOMPARE(RolloutWords::promotion(row, setup.clock.now()).first, QStringLiteral("Gate + 3 min"));
        QVERIFY(RolloutWords::when(row, setup.clock.now())
                    .contains(QLatin1String("Promoted 3 min after the gate opens.")));
    }
    void aGateAheadMakesTheTimeUnknown()
    {
        Setup setup;
        auto canary = setup.canary(CanaryPhase::Progressing);
        canary.status.canaryWeight = 30;
        canary.analysis.webhooks = {{QStringLiteral("approve"), QStringLiteral("confirm-promotion"), {}}};
        const RolloutRow row = setup.row(canary);
        QVERIFY(!row.projection.promotion.isValid());
        QVERIFY(row.projection.earliest.isValid());
        QCOMPARE(row.projection.gateAhead, QStringLiteral("approve"));
        const QDateTime now = setup.clock.now();
        QCOMPARE(RolloutWords::promotion(row, now).first, QStringLiteral("A gate first"));
        QCOMPARE(RolloutWords::promotion(row, now).second,
                 QStringLiteral("not before %1").arg(localTime(row.projection.earliest)));
        QVERIFY(RolloutWords::when(row, now).contains(QLatin1String("nobody knows when gate approve opens")));
        QVERIFY(RolloutWords::whatNext(row).contains(QLatin1String("Gate approve has to agree")));
    }
    void podsAreCounted()
    {
        Setup setup;
        auto canary = setup.canary(CanaryPhase::Promoting);
        Kubernetes::Workload primary;
        primary.meta = canary.meta;
        primary.meta.name = QStringLiteral("portal-primary");
        primary.desired = primary.updated = 4;
        primary.ready = primary.available = 3;
        setup.row(canary);
        setup.cluster.put(primary);
        const QDateTime now = setup.clock.now();
        QCOMPARE(RolloutWords::reason(setup.board.model()->row(0), now).text(),
                 QStringLiteral("The primary takes the new spec. 3 of 4 pods are ready."));
        // Flagger says so too: it blocks.
        setup.cluster.put(Tests::eventOf(
            canary, now, QStringLiteral("portal-primary.web not ready: waiting for rollout"), true));
        const RolloutRow row = setup.board.model()->row(0);
        QCOMPARE(row.projection.blocker.text,
                 QStringLiteral("Pods of the primary: 3 of 4 ready. waiting for rollout."));
        // Past the deadline it fails, with all traffic on that primary.
        auto failed = canary;
        failed.status.phase = CanaryPhase::Failed;
        failed.status.phaseName = QStringLiteral("Failed");
        failed.status.lastWrite = failed.status.phaseChanged = now;
        const RolloutRow end = setup.row(failed, 100, 0);
        QCOMPARE(end.projection.blocker.text,
                 QStringLiteral("Failed while promoting: the primary did not get ready in time. The primary "
                                "takes all traffic. Of the primary's pods 3 of 4 are ready."));
        QVERIFY(RolloutWords::whatNext(end).contains(QLatin1String("revert the image in git now")));
    }
    void aRevertedOneNeedsNobody()
    {
        Setup setup;
        auto canary = setup.canary(CanaryPhase::Failed);
        canary.status.lastAppliedSpec = QStringLiteral("bad");
        canary.status.lastPromotedSpec = QStringLiteral("good");
        QCOMPARE(setup.row(canary, 100, 0).projection.attention, Rollouts::Attention::Failed);
        canary.status.lastAppliedSpec = QStringLiteral("good");
        const RolloutRow reverted = setup.row(canary, 100, 0);
        QCOMPARE(reverted.projection.attention, Rollouts::Attention::Quiet);
        QVERIFY(RolloutWords::reason(reverted, setup.clock.now())
                    .text()
                    .endsWith(QLatin1String("The revert has arrived.")));
    }
    void aSwallowedRevisionIsNoticed()
    {
        Setup setup;
        auto canary = setup.canary(CanaryPhase::Failed);
        canary.status.lastAppliedSpec = QStringLiteral("bad");
        canary.status.lastPromotedSpec = QStringLiteral("good");
        setup.row(canary, 100, 0);
        canary.status.lastAppliedSpec = QStringLiteral("newer");
        QVERIFY(!setup.row(canary, 100, 0)
                     .surroundings.revisionSwallowed); // a retry looks like this for a moment
        setup.clock.advance(6000);
        QTRY_VERIFY(setup.board.model()->row(0).surroundings.revisionSwallowed);
        const RolloutRow row = setup.board.model()->row(0);
        QVERIFY(row.projection.blocker.text.contains(QLatin1String("was not started")));
        QVERIFY(RolloutWords::whatNext(row).contains(QLatin1String("annotation of the pod template")));
        canary.status.phase = CanaryPhase::Progressing;
        QVERIFY(!setup.row(canary, 100, 0).surroundings.revisionSwallowed);
    }
    void anAbsentSplitSaysWhy()
    {
        Setup setup;
        setup.cluster.put(setup.canary(CanaryPhase::Progressing));
        const auto words = [&](Core::FreshnessState state) {
            setup.cluster.setFreshness(Kubernetes::Resource::VirtualServices, {state, {}, {}, {}});
            return RolloutWords::splitAbsence(setup.board.model()->row(0));
        };
        QCOMPARE(words(Core::FreshnessState::Live), QStringLiteral("no VirtualService"));
        QCOMPARE(words(Core::FreshnessState::Denied), QStringLiteral("may not be read"));
        QCOMPARE(words(Core::FreshnessState::NotInstalled), QStringLiteral("Istio is not installed"));
    }
    void everyStrategySaysHowItMoves_data()
    {
        QTest::addColumn<int>("iterations");
        QTest::addColumn<bool>("match");
        QTest::addColumn<bool>("mirror");
        QTest::addColumn<bool>("skip");
        QTest::addColumn<QString>("words");
        QTest::newRow("canary") << 0 << false << false << false
                                << "A rising share of the traffic, up to 50 %.";
        QTest::newRow("mirrored canary")
            << 0 << false << true << false << "First one tick of copied requests";
        QTest::newRow("A/B") << 5 << true << false << false << "Requests that match go to the new revision";
        QTest::newRow("blue/green") << 5 << false << false << false << "without live traffic";
        QTest::newRow("mirrored") << 5 << false << true << false << "Copies of the requests";
        QTest::newRow("none") << 0 << false << false << true << "The analysis is skipped";
    }
    void everyStrategySaysHowItMoves()
    {
        QFETCH(int, iterations);
        QFETCH(bool, match);
        QFETCH(bool, mirror);
        QFETCH(bool, skip);
        QFETCH(QString, words);
        Setup setup;
        auto canary = setup.canary(CanaryPhase::Progressing);
        if (iterations > 0)
            canary.analysis.stepWeight = 0;
        canary.analysis.iterations = iterations;
        canary.analysis.hasMatch = match;
        canary.analysis.mirror = mirror;
        canary.skipAnalysis = skip;
        const RolloutRow row = setup.row(canary, 100, 0);
        QVERIFY2(RolloutWords::strategyMeaning(row).contains(words),
                 qPrintable(RolloutWords::strategyMeaning(row)));
        QVERIFY(RolloutWords::toolTip(row, setup.clock.now()).contains(RolloutWords::strategyMeaning(row)));
        QVERIFY(!RolloutWords::whatNext(row).isEmpty());
    }
    void theAnnotationThatDoesNothingIsTold()
    {
        Setup setup;
        auto canary = setup.canary(CanaryPhase::Progressing);
        canary.uselessSuspendAnnotation = true;
        const RolloutRow row = setup.row(canary);
        QVERIFY(runStory(row, {}, setup.clock.now())
                    .endsWith(QLatin1String("flagger.app/suspend stops nothing: no Flagger reads it.")));
        QCOMPARE(RolloutWords::badge(row).text, QStringLiteral("Progressing"));
    }
    void theLastLifeSaysSo()
    {
        Setup setup;
        auto canary = setup.canary(CanaryPhase::Progressing);
        canary.status.failedChecks = 3;
        QVERIFY(RolloutWords::whatNext(setup.row(canary))
                    .endsWith(QLatin1String("stays at 30 % and has 1 lives left.")));
        canary.status.failedChecks = 4;
        QVERIFY(RolloutWords::whatNext(setup.row(canary)).contains(QLatin1String("the last life is lost")));
        canary.status.failedChecks = 5;
        QVERIFY(RolloutWords::whatNext(setup.row(canary)).contains(QLatin1String("no life is left")));
    }
    void weightsThatAreNoSharesSayWhatTheyAre()
    {
        Setup setup;
        auto canary = setup.canary(CanaryPhase::Progressing);
        canary.analysis.stepWeight = 0;
        canary.analysis.iterations = 5;
        canary.analysis.hasMatch = true;
        const RolloutRow row = setup.row(canary, 0, 100);
        QCOMPARE(RolloutWords::splitNote(row), QStringLiteral("matching requests"));
        QVERIFY(RolloutWords::whatNext(row).contains(QLatin1String("100 % of the matching requests")));
        QVERIFY(runStory(row, {}, setup.clock.now())
                    .startsWith(QLatin1String("It gets the requests that match")));
    }
    void momentsCarryTheirDay()
    {
        const QDateTime now = QDateTime(QDate(2026, 1, 8), QTime(12, 0)).toUTC();
        QCOMPARE(RolloutWords::moment(now.addSecs(-3), now), QStringLiteral("11:59:57"));
        QCOMPARE(RolloutWords::moment(now.addDays(-1), now), QStringLiteral("yesterday 12:00"));
        QVERIFY(RolloutWords::moment(now.addDays(-3), now).endsWith(QLatin1String(" 12:00")));
        QCOMPARE(RolloutWords::moment(now.addDays(-30), now), QStringLiteral("2025-12-09"));
        QCOMPARE(RolloutWords::moment({}, now), QStringLiteral("Unknown"));
        QCOMPARE(RolloutWords::span(22'000), QStringLiteral("22 s"));
        QCOMPARE(RolloutWords::span(262'000), QStringLiteral("4 min 22 s"));
        QCOMPARE(RolloutWords::span(7'500'000), QStringLiteral("2 h 5 min"));
        QCOMPARE(RolloutWords::span(-5), QStringLiteral("0 s"));
    }
    void metricsAreNeverZeroForNothing()
    {
        Rollouts::MetricCell cell;
        cell.asked = cell.judged = true;
        QCOMPARE(RolloutWords::metricValue(cell, true), QStringLiteral("Unknown"));
        cell.answered = true;
        QCOMPARE(RolloutWords::metricValue(cell, true), QStringLiteral("No data"));
        cell.value = 99.5;
        QCOMPARE(RolloutWords::metricValue(cell, true), QStringLiteral("99.50 %"));
        cell.min = 99.5;
        QCOMPARE(RolloutWords::metricLimit(cell, true), QStringLiteral("min 99.50 %"));
        cell.min = 99;
        QCOMPARE(RolloutWords::metricLimit(cell, true), QStringLiteral("min 99 %"));
    }
    void theStoryNamesTheFailedChecks()
    {
        Tests::ManualClock clock;
        Tests::RolloutScene scene(clock.now());
        Rollouts::RolloutBoard board(clock);
        board.addCluster(&scene.cluster);
        const auto story = [&](int row) {
            const RolloutRow &rollout = board.model()->row(row);
            return runStory(rollout, board.events(rollout.key), clock.now());
        };
        QVERIFY2(story(2).contains(QLatin1String("step 3 of 5")), qPrintable(story(2)));
        QVERIFY2(story(2).endsWith(QLatin1String("request-duration 612 ms, 548 ms.")), qPrintable(story(2)));
        QVERIFY2(story(0).endsWith(QLatin1String("request-success-rate 92.01 %, 91.44 %, 91.30 %.")),
                 qPrintable(story(0)));
    }
    void whatNeedsAPersonIsSaidOnce()
    {
        Tests::ManualClock clock;
        Tests::RolloutScene scene(clock.now());
        Rollouts::RolloutBoard board(clock);
        board.addCluster(&scene.cluster);
        board.addCluster(&scene.lostCluster);
        const auto items = rolloutAttention(*board.model(), clock.now());
        QStringList titles;
        for (const RolloutAttention &attention : items)
            titles << attention.item.title;
        QCOMPARE(titles, (QStringList{QStringLiteral("auth-service rolled back"),
                                      QStringLiteral("assessment-service waits"),
                                      QStringLiteral("user-service lost 2 of 5 lives"),
                                      QStringLiteral("talent-mesh-speech is not live"),
                                      QStringLiteral("llm-gateway is suspended")}));
        QVERIFY(items[3].key.isEmpty());
        // A second later the words are the same: the strip stands still.
        clock.advance(1000);
        const auto later = rolloutAttention(*board.model(), clock.now());
        for (qsizetype i = 0; i < items.size(); ++i)
            QCOMPARE(later[i].item, items[i].item);
        // A cluster that is gone is one thing, however many canaries it has.
        scene.cluster.setFreshness({Core::FreshnessState::Stale, {}, {}, {}});
        QCOMPARE(rolloutAttention(*board.model(), clock.now()).size(), 2);
    }
};

QTEST_MAIN(RolloutWordsTest)
#include "tst_rolloutwords.moc"
