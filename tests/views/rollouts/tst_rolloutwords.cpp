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
        row("Waiting", CanaryPhase::Waiting, BadgeKind::Waiting, "when the gate opens");
        row("Progressing", CanaryPhase::Progressing, BadgeKind::Moving, "the canary gets 40 %");
        row("WaitingPromotion", CanaryPhase::WaitingPromotion, BadgeKind::Waiting, "when the gate opens");
        row("Promoting", CanaryPhase::Promoting, BadgeKind::Promoting, "Promoting cannot be aborted");
        row("Finalising", CanaryPhase::Finalising, BadgeKind::Finalising, "scaled to zero");
        row("Succeeded", CanaryPhase::Succeeded, BadgeKind::Succeeded, "Nothing until");
        row("Failed", CanaryPhase::Failed, BadgeKind::Failed, "Revert the image in git");
        row("Terminating", CanaryPhase::Terminating, BadgeKind::Plain, "");
        row("Terminated", CanaryPhase::Terminated, BadgeKind::Plain, "");
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
        QCOMPARE(reason.rest, QStringLiteral("since %1.").arg(localTime(canary.status.phaseChanged)));
        QCOMPARE(RolloutWords::promotion(row, setup.clock.now()).first, QStringLiteral("After the gate"));
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
