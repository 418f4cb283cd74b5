#include "rollouts/attentionoverview.h"
#include "rollouts/attentionwatch.h"
#include "rollouts/rolloutlistmodel.h"
#include "tests/support/manualclock.h"
#include "tests/support/recording.h"
#include "tests/support/rolloutscene.h"

#include "rollouts/rolloutboard.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Rollouts;
using Kubernetes::CanaryPhase;
using Mode = AttentionWatch::Mode;

namespace {

/// One state of a canary in a table of sequences, in words: "Progressing", "Progressing 2", "Progressing gate
/// go", "Progressing unready", "Failed @3" (phase changed at minute 3), "Progressing spec b".
RolloutRow rowOf(const QString &words, const QDateTime &now)
{
    static const QDateTime start(QDate(2026, 1, 8), QTime(11, 0), Qt::UTC);
    const QStringList parts = words.split(u' ');
    auto canary = std::make_shared<Kubernetes::Canary>();
    canary->meta.nameSpace = QStringLiteral("shop");
    canary->meta.name = QStringLiteral("cart");
    canary->meta.uid = QStringLiteral("u1");
    canary->analysis.threshold = 5;
    canary->analysis.intervalSeconds = 60;
    canary->analysis.maxWeight = 50;
    canary->analysis.stepWeight = 10;
    canary->status.phase = Kubernetes::canaryPhase(parts.first());
    canary->status.phaseName = parts.first();
    canary->status.lastAppliedSpec = QStringLiteral("a");
    canary->status.lastWrite = now;
    canary->status.phaseChanged = start;
    RolloutRow row;
    row.key = rolloutKey(QStringLiteral("k"), QStringLiteral("shop"), QStringLiteral("cart"));
    row.cluster = QStringLiteral("k");
    row.split = TrafficSplit{80, 20, false, false, {}};
    std::optional<Blocker> blocker;
    for (int i = 1; i < parts.size(); ++i) {
        const QString &part = parts[i];
        if (part == QLatin1String("gate"))
            blocker = Blocker{BlockerKind::Gate, QStringLiteral("Gate closed."), parts.value(++i), now};
        else if (part == QLatin1String("unready"))
            blocker = Blocker{BlockerKind::NotReady, QStringLiteral("Pods are not ready."), {}, now};
        else if (part == QLatin1String("spec"))
            canary->status.lastAppliedSpec = parts.value(++i);
        else if (part == QLatin1String("uid"))
            canary->meta.uid = parts.value(++i);
        else if (part == QLatin1String("weight"))
            row.split =
                TrafficSplit{100 - parts.value(i + 1).toInt(), parts.value(i + 1).toInt(), false, false, {}},
            ++i;
        else if (part.startsWith(u'@'))
            canary->status.phaseChanged = start.addSecs(60 * part.mid(1).toInt());
        else
            canary->status.failedChecks = part.toInt();
    }
    row.canary = canary;
    row.projection = project(*canary, row.split, {}, now);
    if (blocker)
        row.projection.blocker = *blocker;
    return row;
}

QString kindName(const AttentionNotice &notice)
{
    static const QStringList names = {QStringLiteral("failed"),   QStringLiteral("lastLife"),
                                      QStringLiteral("lifeLost"), QStringLiteral("notReady"),
                                      QStringLiteral("approval"), QStringLiteral("finished")};
    return names.at(int(notice.kind));
}

} // namespace

class TestAttentionWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// States a minute apart, and what each of them is worth saying ("-": nothing).
    void sequences_data()
    {
        QTest::addColumn<QStringList>("states");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, std::initializer_list<const char *> states, const char *told) {
            QStringList list;
            for (const char *state : states)
                list << QString::fromLatin1(state);
            QTest::newRow(name) << list << QString::fromLatin1(told);
        };
        row("first picture is no news", {"Failed", "Failed"}, "- -");
        row("rollback", {"Progressing", "Progressing", "Failed @1", "Failed @1"}, "- - failed -");
        row("finished", {"Progressing", "Promoting", "Finalising", "Succeeded @1", "Succeeded @1"},
            "- - - finished -");
        row("a first deployment is none", {"Initializing", "Initialized @1", "Initialized @1"}, "- - -");
        row("first life, last life, rolled back",
            {"Progressing", "Progressing 1", "Progressing 2", "Progressing 3", "Progressing 4",
             "Progressing 5", "Failed @1"},
            "- lifeLost - - lastLife - failed");
        row("all lives at once", {"Progressing", "Progressing 5", "Progressing 5"}, "- lastLife -");
        row("lives of a run before are not told in promotion",
            {"Progressing 3", "Promoting 3", "Succeeded 3 @1"}, "- - finished");
        row("a lost life that was there at the start is known", {"Progressing 1", "Progressing 2"}, "- -");
        row("a new revision starts anew",
            {"Progressing", "Progressing 1", "Progressing spec b", "Progressing 1 spec b"},
            "- lifeLost - lifeLost");
        row("two runs fail", {"Progressing", "Failed @1", "Progressing spec b @2", "Failed spec b @3"},
            "- failed - failed");
        row("a run that failed between two looks", {"Failed @1", "Failed @2 spec b"}, "- failed");
        row("an API server that lags behind", {"Progressing", "Failed @1", "Progressing", "Failed @1"},
            "- failed - -");
        row("gates",
            {"Initialized", "Waiting gate go", "Waiting gate go", "Progressing", "WaitingPromotion gate ok"},
            "- approval - - approval");
        row("a gate a step",
            {"Progressing weight 10", "Progressing weight 10 gate more", "Progressing weight 10",
             "Progressing weight 10 gate more", "Progressing weight 20 gate more"},
            "- approval - - approval");
        row("pods that start are no halt", {"Progressing", "Progressing unready", "Progressing"}, "- - -");
        row("pods that stay unready",
            {"Progressing", "Progressing unready", "Progressing unready", "Progressing unready",
             "Progressing unready"},
            "- - - notReady -");
        row("unready, ready, unready",
            {"Progressing", "Progressing unready", "Progressing unready", "Progressing",
             "Progressing unready", "Progressing unready"},
            "- - - - - -");
        row("deleted and made again", {"Progressing", "Failed @1 uid u2", "Failed @1 uid u2"}, "- - -");
        row("suspended is somebody's wish", {"Progressing", "Progressing", "Progressing"}, "- - -");
    }
    void sequences()
    {
        QFETCH(QStringList, states);
        QFETCH(QString, told);
        AttentionWatch watch;
        QStringList found;
        QDateTime now(QDate(2026, 1, 8), QTime(12, 0), Qt::UTC);
        for (const QString &state : states) {
            const auto notice = watch.see(rowOf(state, now), now, Mode::Live);
            found << (notice ? kindName(*notice) : QStringLiteral("-"));
            now = now.addSecs(60);
        }
        QCOMPARE(found.join(u' '), told);
    }

    void learnsWithoutAWord()
    {
        AttentionWatch watch;
        const QDateTime now(QDate(2026, 1, 8), QTime(12, 0), Qt::UTC);
        QVERIFY(!watch.see(rowOf(QStringLiteral("Progressing"), now), now, Mode::Learn));
        QVERIFY(!watch.see(rowOf(QStringLiteral("Progressing gate more"), now), now, Mode::Learn));
        QVERIFY(!watch.see(rowOf(QStringLiteral("Progressing gate more"), now), now, Mode::Live));
        const auto away = watch.see(rowOf(QStringLiteral("Failed @1"), now), now, Mode::Away);
        QVERIFY(away && away->away);
    }

    void saysWhatItKnows()
    {
        AttentionWatch watch;
        const QDateTime now(QDate(2026, 1, 8), QTime(12, 0), Qt::UTC);
        watch.see(rowOf(QStringLiteral("Promoting"), now), now, Mode::Live);
        auto notice = watch.see(rowOf(QStringLiteral("Failed @1"), now), now, Mode::Live);
        QVERIFY(notice && notice->inPromotion);
        QCOMPARE(notice->name, QStringLiteral("cart"));
        QVERIFY(!notice->why.isEmpty());

        // What the notice says is checked again when it is told.
        RolloutRow row = rowOf(QStringLiteral("Progressing spec b @2"), now);
        refresh(*notice, &row);
        QVERIFY(notice->over);
        row = rowOf(QStringLiteral("Failed @1"), now);
        row.projection.blocker.text = QStringLiteral("Newer words.");
        refresh(*notice, &row);
        QVERIFY(!notice->over);
        QCOMPARE(notice->why, QStringLiteral("Newer words."));
        refresh(*notice, nullptr);
        QVERIFY(notice->over);
    }

    /// A real Flagger's runs, line by line: exactly these notices.
    void recordings_data()
    {
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *told) {
            QTest::newRow(name) << QString::fromLatin1(told);
        };
        row("abort-gate", "failed");
        row("abort-status", "lastLife failed");
        row("auth-service", "finished lifeLost lastLife failed");
        row("llm-gateway", "finished");
        row("mirror-bluegreen", "finished");
        row("never-ready", "notReady failed");
        row("new-revision", "finished");
        row("overshoot", "finished");
        row("promotion-gate", "approval finished");
        row("rollout-gate", "approval approval finished");
        row("skip-analysis", "finished");
        row("steps-service", "finished");
        row("stt-service", "finished");
        row("suspend-service", "finished");
        row("user-service", "lifeLost finished");
    }
    void recordings()
    {
        QFETCH(QString, told);
        const QString scenario = QString::fromLatin1(QTest::currentDataTag());
        AttentionWatch watch;
        QStringList found;
        for (const auto &moment : Tests::playRecording(scenario)) {
            RolloutRow row;
            row.key = rolloutKey(QStringLiteral("k"), moment.canary.meta.nameSpace, moment.canary.meta.name);
            row.cluster = QStringLiteral("k");
            row.canary = std::make_shared<Kubernetes::Canary>(moment.canary);
            if (moment.service)
                row.split = trafficSplit(moment.canary, *moment.service);
            row.projection = project(moment.canary, row.split, moment.events, moment.at);
            if (const auto notice = watch.see(row, moment.at, Mode::Live))
                found << kindName(*notice);
        }
        QCOMPARE(found.join(u' '), told);
    }
    void everyRecordingIsExpected()
    {
        // A recording that is added needs its line above.
        QCOMPARE(Tests::recordedScenarios().size(), 15);
    }

    void overviewIsNeverWellWhenNotLive()
    {
        Tests::ManualClock clock;
        Tests::StandInCluster cluster(QStringLiteral("k"));
        RolloutBoard board(clock);
        board.addCluster(&cluster);
        const Core::Freshness live{Core::FreshnessState::Live, clock.now(), clock.now(), {}};
        const Core::Freshness stale{Core::FreshnessState::Stale, clock.now(), clock.now(),
                                    QStringLiteral("Lost.")};
        cluster.setFreshness(live);
        const auto mood = [&](const Core::Freshness &freshness) {
            cluster.setFreshness(freshness);
            return attentionOverview(*board.model(), {freshness}, 8).mood;
        };
        QCOMPARE(attentionOverview(*board.model(), {}, 8).mood, Mood::Unknown);
        QCOMPARE(mood(live), Mood::Nothing);
        QCOMPARE(mood(stale), Mood::Unknown);
        const auto put = [&](const char *name, CanaryPhase phase) {
            cluster.put(
                Tests::canaryOf(QStringLiteral("shop"), QString::fromLatin1(name), phase, clock.now()));
        };
        put("a", CanaryPhase::Succeeded);
        QCOMPARE(mood(live), Mood::Well);
        QCOMPARE(mood(stale), Mood::Unknown);
        put("b", CanaryPhase::Progressing);
        QCOMPARE(mood(live), Mood::Moving);
        put("c", CanaryPhase::Waiting);
        QCOMPARE(mood(live), Mood::Waiting);
        QCOMPARE(mood(stale), Mood::Unknown);
        put("d", CanaryPhase::Failed);
        QCOMPARE(mood(live), Mood::Failed);
        QCOMPARE(mood(stale), Mood::Unknown); // what was a failure may be mended by now
        const AttentionOverview all = attentionOverview(*board.model(), {live}, 1);
        QCOMPARE(all.canaries, 4);
        QCOMPARE(all.worstKeys,
                 QStringList{rolloutKey(QStringLiteral("k"), QStringLiteral("shop"), QStringLiteral("d"))});
    }
};

QTEST_GUILESS_MAIN(TestAttentionWatch)
#include "tst_attentionwatch.moc"
