#include "rollouts/projection.h"
#include "tests/support/recording.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Rollouts;
using Kubernetes::CanaryPhase;

/// Every line that a real Flagger left behind, read by the console.
class TestRecordings : public QObject
{
    Q_OBJECT

    static void scenarios()
    {
        QTest::addColumn<QString>("scenario");
        for (const QString &name : Tests::recordedScenarios())
            QTest::newRow(qPrintable(name)) << name;
    }

    static std::optional<TrafficSplit> splitOf(const Tests::RecordedMoment &moment)
    {
        return moment.service ? trafficSplit(moment.canary, *moment.service) : std::nullopt;
    }

    static Projection projectionOf(const Tests::RecordedMoment &moment)
    {
        return project(moment.canary, splitOf(moment), moment.events, moment.at);
    }

    /// The weights by a second, dumber reading: the last entry that has a canary destination.
    static std::optional<std::pair<int, int>> recordedWeights(const QJsonObject &line)
    {
        std::optional<std::pair<int, int>> weights;
        const QJsonArray routes = line[QLatin1String("http")].toArray();
        for (const auto &entry : routes) {
            std::pair<int, int> found;
            bool hasCanary = false;
            const QJsonArray targets = entry.toObject()[QLatin1String("route")].toArray();
            for (const auto &target : targets) {
                const QString host = target.toObject()[QLatin1String("destination")]
                                         .toObject()[QLatin1String("host")]
                                         .toString();
                const int weight = target.toObject()[QLatin1String("weight")].toInt();
                if (host.endsWith(QLatin1String("-canary"))) {
                    hasCanary = true;
                    found.second = weight;
                } else {
                    found.first = weight;
                }
            }
            if (hasCanary)
                weights = found;
        }
        return weights;
    }

private Q_SLOTS:
    void everyLine_data() { scenarios(); }
    void everyLine()
    {
        QFETCH(QString, scenario);
        const auto moments = Tests::playRecording(scenario);
        QVERIFY(moments.size() > 10);
        for (const auto &moment : moments) {
            const QJsonObject status = moment.line[QLatin1String("status")].toObject();
            const QString where =
                scenario + QStringLiteral(" t=%1").arg(moment.line[QLatin1String("t")].toDouble());
            const auto fail = [&where](const char *what) {
                return qPrintable(QString(where + QLatin1Char(' ') + QString::fromLatin1(what)));
            };

            QVERIFY2(moment.canary.status.phaseName == status[QLatin1String("phase")].toString(),
                     fail("phase"));
            QVERIFY2(moment.canary.status.phase != CanaryPhase::Unknown, fail("phase known"));
            const auto split = splitOf(moment);
            const auto weights = recordedWeights(moment.line);
            QVERIFY2(split.has_value() == weights.has_value(), fail("weights known"));
            if (weights) {
                QVERIFY2(split->primary == weights->first && split->canary == weights->second,
                         fail("weights"));
                QVERIFY2(split->primary + split->canary == 100, fail("sum"));
            }

            const Projection p = projectionOf(moment);
            const bool running = isRunning(moment.canary.status.phase);
            const int threshold = moment.canary.analysis.threshold;
            const int failed = status[QLatin1String("failedChecks")].toInt();
            if (running)
                QVERIFY2(p.livesLeft == qMax(0, threshold - failed), fail("lives"));
            else
                QVERIFY2(!p.livesLeft ||
                             (moment.canary.status.phase == CanaryPhase::Failed && *p.livesLeft == 0),
                         fail("no lives without a run"));
            QVERIFY2(p.step.has_value() == (running && p.steps > 0), fail("step only in a run"));
            if (p.step)
                QVERIFY2(*p.step >= 0 && *p.step <= p.steps, fail("step in range"));
            QVERIFY2(moment.canary.suspended == (p.blocker.kind == BlockerKind::Suspended),
                     fail("suspended"));
            QVERIFY2(!moment.canary.suspended || !p.nextTick.isValid(), fail("no tick while suspended"));
            QVERIFY2(p.nextTick.isNull() || p.nextTick > moment.at, fail("next tick ahead"));
        }
    }

    void weightedStepsCount()
    {
        // auth-service: max 50 by 10, promoted, then rolled back at 20.
        QList<std::pair<QString, int>> seen;
        for (const auto &moment : Tests::playRecording(QStringLiteral("auth-service"))) {
            const Projection p = projectionOf(moment);
            QCOMPARE(p.steps, 5);
            QCOMPARE(p.endWeight, 50);
            if (p.step &&
                (seen.isEmpty() || seen.last() != std::pair(moment.canary.status.phaseName, *p.step)))
                seen.append({moment.canary.status.phaseName, *p.step});
        }
        const QString running = QStringLiteral("Progressing");
        const QList<std::pair<QString, int>> wanted = {
            {running, 0},
            {running, 1},
            {running, 2},
            {running, 3},
            {running, 4},
            {running, 5},
            {QStringLiteral("Promoting"), 5},
            {QStringLiteral("Finalising"), 5},
            {running, 0},
            {running, 1},
            {running, 2},
        };
        QCOMPARE(seen, wanted);
    }

    void overshootEndsAboveMax()
    {
        for (const auto &moment : Tests::playRecording(QStringLiteral("overshoot"))) {
            QCOMPARE(projectionOf(moment).steps, 3);
            QCOMPARE(projectionOf(moment).endWeight, 60);
        }
    }

    /// From each line of an undisturbed run, the projected end is when Flagger really ended it.
    void promotionIsForetold_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const char *name : {"overshoot", "steps-service", "stt-service", "mirror-bluegreen",
                                 "llm-gateway", "skip-analysis"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void promotionIsForetold()
    {
        QFETCH(QString, scenario);
        const auto moments = Tests::playRecording(scenario);
        QDateTime ended;
        for (const auto &moment : moments) {
            if (moment.canary.status.phase == CanaryPhase::Succeeded && !ended.isValid())
                ended = moment.at;
        }
        QVERIFY(ended.isValid());
        int foretold = 0;
        for (const auto &moment : moments) {
            const Projection p = projectionOf(moment);
            if (!isRunning(moment.canary.status.phase))
                continue;
            QVERIFY(p.promotion.isValid());
            const qint64 off = qAbs(p.promotion.secsTo(ended));
            const QString where =
                QStringLiteral("t=%1: off by %2 s").arg(moment.line[QLatin1String("t")].toDouble()).arg(off);
            QVERIFY2(off <= 3, qPrintable(where));
            ++foretold;
        }
        QVERIFY(foretold >= 2);
    }

    void rollbackIsForetold()
    {
        const auto moments = Tests::playRecording(QStringLiteral("auth-service"));
        const QDateTime failed = moments.last().canary.status.phaseChanged;
        int foretold = 0;
        for (const auto &moment : moments) {
            const Projection p = projectionOf(moment);
            if (moment.canary.status.failedChecks == 0 ||
                moment.canary.status.phase != CanaryPhase::Progressing)
                continue;
            QVERIFY(p.rollback.isValid());
            QVERIFY(qAbs(p.rollback.secsTo(failed)) <= 3);
            // 230.42: "Rolling back" is said, the status still says Progressing with no life left.
            QCOMPARE(p.blocker.kind, BlockerKind::FailingCheck);
            QCOMPARE(p.attention, Attention::Failing);
            ++foretold;
        }
        QVERIFY(foretold >= 5);
    }

    void failedTellsWhy()
    {
        const auto last = [](const char *scenario) {
            return Tests::playRecording(QString::fromLatin1(scenario)).last();
        };
        const Projection spent = projectionOf(last("auth-service"));
        QCOMPARE(spent.attention, Attention::Failed);
        QCOMPARE(spent.livesLeft, std::optional<int>(0));
        QCOMPARE(spent.blocker.text,
                 QStringLiteral("Rolled back after 5 failed checks. The primary takes all traffic."));
        const Projection byHand = projectionOf(last("abort-gate"));
        QCOMPARE(byHand.blocker.text, QStringLiteral("Rolled back by hand. The primary takes all traffic."));
        QVERIFY(!byHand.livesLeft);
        const Projection unready = projectionOf(last("never-ready"));
        QVERIFY(unready.blocker.text.startsWith(
            QStringLiteral("Rolled back: the new pods did not get ready in time.")));
        QVERIFY(!unready.livesLeft);
    }

    void unreadyPodsBlock()
    {
        int blocked = 0;
        for (const auto &moment : Tests::playRecording(QStringLiteral("never-ready"))) {
            const double t = moment.line[QLatin1String("t")].toDouble();
            const Projection p = projectionOf(moment);
            if (t < 50 || moment.canary.status.phase != CanaryPhase::Progressing)
                continue;
            QCOMPARE(p.blocker.kind, BlockerKind::NotReady);
            QCOMPARE(p.attention, Attention::NotReady);
            QVERIFY(!p.promotion.isValid());
            QVERIFY(!p.rollback.isValid());
            ++blocked;
        }
        QCOMPARE(blocked, 5);
    }

    void gatesBlock()
    {
        for (const auto &moment : Tests::playRecording(QStringLiteral("promotion-gate"))) {
            const Projection p = projectionOf(moment);
            if (moment.canary.status.phase != CanaryPhase::WaitingPromotion ||
                moment.line[QLatin1String("t")].toDouble() > 96)
                continue;
            QCOMPARE(p.blocker.text, QStringLiteral("Gate promote is closed."));
            QCOMPARE(p.step, std::optional<int>(2)); // the status says iterations -1 and weight 0
            QCOMPARE(splitOf(moment)->canary, 50);
            QVERIFY(!p.promotion.isValid());
        }
        bool atTraffic = false;
        bool atStart = false;
        for (const auto &moment : Tests::playRecording(QStringLiteral("rollout-gate"))) {
            const Projection p = projectionOf(moment);
            const double t = moment.line[QLatin1String("t")].toDouble();
            if (moment.canary.status.phase == CanaryPhase::Waiting && t < 63) {
                QCOMPARE(p.blocker.text, QStringLiteral("Gate go is closed."));
                atStart = true;
            }
            if (t > 83 && t < 100) {
                QCOMPARE(p.blocker.text, QStringLiteral("Gate more is closed."));
                QCOMPARE(p.attention, Attention::Gate);
                atTraffic = true;
            }
            if (t > 103)
                QCOMPARE(p.blocker.kind, BlockerKind::None);
        }
        QVERIFY(atStart && atTraffic);
    }

    void suspendFreezes()
    {
        int frozen = 0;
        for (const auto &moment : Tests::playRecording(QStringLiteral("suspend-service"))) {
            if (!moment.canary.suspended)
                continue;
            const Projection p = projectionOf(moment);
            QCOMPARE(p.blocker.text,
                     QStringLiteral("Suspended, not rolled back: the canary still takes 20 %."));
            QCOMPARE(p.attention, Attention::Suspended);
            QVERIFY(!p.promotion.isValid() && !p.rollback.isValid());
            ++frozen;
        }
        QCOMPARE(frozen, 4);
    }

    void lostLivesAreRemembered()
    {
        // user-service lost three lives, went on and was promoted: a life lost is not a failing check.
        bool recovered = false;
        for (const auto &moment : Tests::playRecording(QStringLiteral("user-service"))) {
            if (moment.canary.status.phase != CanaryPhase::Progressing ||
                moment.canary.status.canaryWeight < 30)
                continue;
            const Projection p = projectionOf(moment);
            QCOMPARE(p.livesLeft, std::optional<int>(2));
            QCOMPARE(p.blocker.kind, BlockerKind::None);
            QCOMPARE(p.attention, Attention::LifeLost);
            recovered = true;
        }
        QVERIFY(recovered);
    }
};

QTEST_GUILESS_MAIN(TestRecordings)
#include "tst_recordings.moc"
