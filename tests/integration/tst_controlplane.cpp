#include "controlplane/forecaster.h"
#include "controlplane/judge.h"
#include "controlplane/scenarios.h"

#include <QCoreApplication>
#include <QTest>
#include <QTextStream>

using namespace Flightdeck;
using namespace Flightdeck::Tests;
using Rollouts::BlockerKind;

namespace {

/// All scenarios play at once; the longest takes less than this.
constexpr int longestMs = 200'000;
constexpr double tickSeconds = 10;
constexpr const char *noProxy = "Not root: there is no network namespace for pods, and this action goes "
                                "through the server's proxy to them.";
/// VirtualService, status and events of one tick arrive up to a second apart.
constexpr qint64 tickSpreadMs = 1'500;
/// One tick, and the second that timestamps without fractions can cost.
constexpr double bound = tickSeconds + 1;

} // namespace

/// Real Flagger moves real canaries; the console's client and board watch with an operator's rights, and a
/// witness of plain requests watches beside them.
class ControlPlaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Endpoints::areGiven())
            QSKIP(Endpoints::missing);
        m_house = std::make_unique<PlayHouse>(Endpoints::load(), QStringLiteral("operator"));
        m_house->witness(QStringLiteral("proof"));
        m_house->witness(QStringLiteral("platform-services"));
        for (const char *name : {"promotion", "rollback"})
            m_forecasters[QLatin1String(name)] =
                std::make_unique<Forecaster>(*m_house, QStringLiteral("proof"), QLatin1String(name));
        m_plays = startScenarios(*m_house, m_house->endpoints().scenarios);
    }
    void cleanupTestCase()
    {
        m_plays.clear();
        m_forecasters.clear();
        m_house.reset();
    }

    void promotion()
    {
        const Play &play = played("promotion");
        verifySteps(play, {"100/0", "80/20", "60/40", "40/60", "100/0"}); // 50 by 20 goes to 60
        verifyPromotionAim(play, begin(play));
        using Kind = Rollouts::Forecast::Kind;
        verifyForecasts(play,
                        {Kind::NoCheck, Kind::Pass, Kind::Pass, Kind::Pass, Kind::NoCheck, Kind::NoCheck});
    }
    void listedSteps()
    {
        const Play &play = played("listed-steps");
        verifySteps(play, {"100/0", "90/10", "40/60", "90/10", "100/0"});
        verifyPromotionAim(play, begin(play));
    }
    void authService()
    {
        const Play &play = played("auth-service");
        verifySteps(play, {"100/0", "90/10", "80/20", "70/30", "60/40", "50/50", "100/0"});
        verifyPromotionAim(play, begin(play));
        QVERIFY(play.testimony().said(QStringLiteral("check smoke-test passed")));
        for (const char *name : {"user-service", "assessment-service", "llm-gateway", "stt-service"}) {
            const auto *row =
                m_house->console().row(QStringLiteral("platform-services"), QLatin1String(name));
            QVERIFY2(row, name);
            QCOMPARE(row->canary->status.phaseName, QStringLiteral("Initialized"));
        }
    }
    void rollback()
    {
        const Play &play = played("rollback");
        verifySteps(play, {"100/0", "75/25", "100/0"});
        const auto blocked = blockedBy(play, BlockerKind::FailingCheck);
        QVERIFY(!blocked.isEmpty());
        QVERIFY2(blocked.first().projection.blocker.text.contains(QStringLiteral("success rate")),
                 qPrintable(blocked.first().projection.blocker.text));
        const qint64 failed = play.testimony().entered(QStringLiteral("Failed"));
        const Aim aim = rollbackAim(play, blocked.first().at, failed, failed);
        QVERIFY2(aim.shown > 0 && aim.missing == 0 && aim.worstSeconds <= bound, qPrintable(aim.text()));
        QCOMPARE(play.screens().last().projection.attention, Rollouts::Attention::Failed);
        QVERIFY(play.screens().last().projection.blocker.text.contains(
            QStringLiteral("Rolled back after 2 failed checks")));
        using Kind = Rollouts::Forecast::Kind;
        verifyForecasts(play, {Kind::NoCheck, Kind::LoseLife, Kind::LoseLife, Kind::RollBack});
        for (const FlaggerTick &tick : ticksOf(play.testimony())) {
            const Rollouts::Forecast said = m_forecasters.at(play.name())->saidBefore(tick.at - 150);
            if (tick.did == Kind::LoseLife) {
                QCOMPARE(said.metric, QStringLiteral("request-success-rate"));
                QVERIFY2(said.text.contains(QStringLiteral("% < 99 %")), qPrintable(said.text));
            }
        }
    }
    void lifeLost()
    {
        const Play &play = played("life-lost");
        verifySteps(play, {"100/0", "75/25", "50/50", "100/0"});
        const auto blocked = blockedBy(play, BlockerKind::FailingCheck);
        QVERIFY(!blocked.isEmpty());
        QVERIFY2(blocked.first().projection.blocker.text.contains(QStringLiteral("request duration")),
                 qPrintable(blocked.first().projection.blocker.text));
        // From the next step on nothing fails any more, though a life stays lost.
        verifyPromotionAim(play, shownFrom(play, QStringLiteral("50/50")));
    }
    void rolloutGate()
    {
        const Play &play = played("rollout-gate");
        verifySteps(play, {"100/0", "50/50", "100/0"});
        verifyGate(play, "approve-start", "Waiting");
        verifyPromotionAim(play, play.doneAt(QStringLiteral("Progressing")));
    }
    void trafficGate()
    {
        const Play &play = played("traffic-gate");
        verifySteps(play, {"100/0", "50/50", "100/0"});
        verifyGate(play, "approve-traffic", "Progressing");
        verifyPromotionAim(play, shownFrom(play, QStringLiteral("50/50")));
    }
    void promotionGate()
    {
        const Play &play = played("promotion-gate");
        verifySteps(play, {"100/0", "50/50", "100/0"});
        verifyGate(play, "approve-promotion", "WaitingPromotion");
        verifyPromotionAim(play, play.testimony().entered(QStringLiteral("Promoting")) + tickSpreadMs);
    }
    void suspended()
    {
        const Play &play = played("suspended");
        verifySteps(play, {"100/0", "75/25", "50/50", "100/0"});
        const auto blocked = blockedBy(play, BlockerKind::Suspended);
        QVERIFY(!blocked.isEmpty());
        for (const Screen &screen : blocked) {
            QVERIFY(screen.suspended);
            QCOMPARE(screen.weights, QStringLiteral("75/25")); // frozen, not rolled back
            QVERIFY(!screen.projection.promotion.isValid());
        }
        // Both of them are right after the first tick that follows.
        verifyPromotionAim(play, shownFrom(play, QStringLiteral("50/50")));
    }
    void abTest()
    {
        const Play &play = played("ab-test");
        verifySteps(play, {"100/0", "0/100", "100/0"});
        verifyPromotionAim(play, begin(play));
        QCOMPARE(play.screens().last().projection.strategy, Rollouts::Strategy::AbTesting);
    }
    void blueGreen()
    {
        const Play &play = played("blue-green");
        verifySteps(play, {"100/0", "0/100", "100/0"});
        verifyPromotionAim(play, begin(play));
        QCOMPARE(play.screens().last().projection.strategy, Rollouts::Strategy::BlueGreen);
    }
    void mirror()
    {
        const Play &play = played("mirror");
        verifySteps(play, {"100/0", "100/0 mirror 100", "50/50", "100/0"});
        verifyPromotionAim(play, begin(play));
    }
    void mirrorBlueGreen()
    {
        const Play &play = played("mirror-blue-green");
        verifySteps(play, {"100/0", "100/0 mirror 100", "0/100", "100/0"});
        verifyPromotionAim(play, begin(play));
        QCOMPARE(play.screens().last().projection.strategy, Rollouts::Strategy::BlueGreenMirror);
    }
    void neverReady()
    {
        const Play &play = played("never-ready");
        const auto blocked = blockedBy(play, BlockerKind::NotReady);
        QVERIFY(!blocked.isEmpty());
        const Screen &last = blocked.last();
        // "New pods: 0 of 1 ready." while they are counted, else Flagger's own reason, which changes.
        QVERIFY2(last.projection.blocker.text.contains(QStringLiteral("ready")),
                 qPrintable(last.projection.blocker.text));
        QCOMPARE(last.projection.blocker.subject, QStringLiteral("never-ready"));
        QCOMPARE(last.phase, QStringLiteral("Progressing"));
        QCOMPARE(last.projection.livesLeft, std::optional<int>(3)); // it costs no life
        QVERIFY2(play.screens().last().projection.blocker.text.contains(
                     QStringLiteral("did not get ready in time")),
                 qPrintable(play.screens().last().projection.blocker.text));
    }

    void abortByGate()
    {
        if (m_house->endpoints().podNetwork.isEmpty())
            QSKIP(noProxy);
        const Play &play = played("abort-by-gate");
        verifyActions(play, {"abort", "revert-image", "retry"});
        // What the console called verified, asked of the server itself.
        const Testimony &seen = play.testimony();
        QVERIFY(seen.entered(QStringLiteral("Failed")) > 0);
        QVERIFY(seen.said(QStringLiteral("manual webhook invoked")));
        QCOMPARE(shownSteps(play).mid(0, 4), texts({"100/0", "75/25", "100/0", "75/25"}));
    }
    void abortByStatus()
    {
        const Play &play = played("abort-by-status");
        verifyActions(play, {"abort"});
        verifySteps(play, {"100/0", "75/25", "100/0"});
        QVERIFY(play.testimony().said(QStringLiteral("failed checks threshold reached")));
        const auto target =
            m_house->api().get(QStringLiteral("/apis/apps/v1/namespaces/proof/deployments/abort-by-status"));
        QCOMPARE(target.json[QLatin1String("spec")].toObject()[QLatin1String("replicas")].toInt(-1), 0);
    }
    void openGate()
    {
        if (m_house->endpoints().podNetwork.isEmpty())
            QSKIP(noProxy);
        const Play &play = played("open-gate");
        verifyActions(play, {"open-gate", "close-gate"});
        verifySteps(play, {"100/0", "50/50", "100/0"});
        bool refused = false; // in Promoting nothing can be aborted
        for (const auto &offer : play.offersNoted()) {
            if (offer.choice.kind == Rollouts::ActionKind::Abort)
                refused = !offer.enabled && offer.text.contains(QStringLiteral("cannot be aborted"));
        }
        QVERIFY(refused);
    }
    void suspendAndResume()
    {
        const Play &play = played("suspend-and-resume");
        verifyActions(play, {"suspend", "resume"});
        verifySteps(play, {"100/0", "75/25", "50/50", "100/0"});
        for (const Screen &screen : blockedBy(play, BlockerKind::Suspended))
            QCOMPARE(screen.weights, QStringLiteral("75/25"));
    }
    void viewersButtons()
    {
        Onlooker viewer(m_house->endpoints().person(QStringLiteral("viewer")));
        const QString space = QStringLiteral("platform-services");
        const QString name = QStringLiteral("user-service");
        const auto offer = [&](Onlooker &console) -> std::optional<Rollouts::Offer> {
            for (const auto &candidate : console.desk().offers(console.key(space, name))) {
                if (candidate.choice.kind == Rollouts::ActionKind::Suspend)
                    return candidate;
            }
            return {};
        };
        QTRY_VERIFY(offer(m_house->console()) && offer(m_house->console())->enabled);
        QTRY_VERIFY(offer(viewer) && offer(viewer)->denied);
        QVERIFY(!offer(viewer)->enabled);
        QTRY_COMPARE(
            offer(viewer)->text,
            QStringLiteral("Your account viewer may not patch canaries in namespace platform-services."));
    }

private:
    static QStringList texts(std::initializer_list<const char *> words)
    {
        QStringList texts;
        for (const char *word : words)
            texts.append(QLatin1String(word));
        return texts;
    }
    /// At each tick of the run Flagger did what the console had said before it.
    /// @param course what Flagger is known to do in this scenario, tick by tick.
    void verifyForecasts(const Play &play, std::initializer_list<Rollouts::Forecast::Kind> course)
    {
        const QList<FlaggerTick> ticks = ticksOf(play.testimony());
        QList<int> did;
        QList<int> wanted;
        QStringList words;
        for (const FlaggerTick &tick : ticks) {
            did.append(int(tick.did));
            words.append(tick.words);
        }
        for (const auto kind : course)
            wanted.append(int(kind));
        QVERIFY2(did == wanted, qPrintable(words.join(QLatin1Char('\n'))));
        const QStringList found = m_forecasters.at(play.name())->disagreements(ticks);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }
    static void verifyActions(const Play &play, std::initializer_list<const char *> wanted)
    {
        QStringList taken;
        for (const Rollouts::ActionState &action : play.actions()) {
            QStringList course(action.headline + QLatin1Char(' ') + action.trueNow);
            for (const auto &check : action.checks)
                course
                    << QStringLiteral("%1 [%2] %3").arg(check.title).arg(int(check.state)).arg(check.detail);
            QVERIFY2(action.phase == Rollouts::ActionPhase::Done, qPrintable(course.join(QLatin1Char('\n'))));
            taken << Rollouts::actionName(action.choice.kind);
        }
        QCOMPARE(taken, texts(wanted));
    }
    /// Waits for the end of a scenario, and a moment more for what comes last.
    const Play &played(const char *name)
    {
        const Play &play = *m_plays.at(QLatin1String(name));
        const bool over = QTest::qWaitFor([&play] { return play.isOver(); }, longestMs);
        if (!over)
            QTest::qFail(
                qPrintable(
                    QStringLiteral("%1 still waits for %2; phases: %3; events: %4")
                        .arg(play.name(), play.waitsFor(),
                             play.testimony().phases(0).join(QStringLiteral(" > ")),
                             play.testimony()
                                 .messages.mid(qMax<qsizetype>(0, play.testimony().messages.size() - 5))
                                 .join(QLatin1Char('\n')))),
                __FILE__, __LINE__);
        const bool settled = QTest::qWaitFor([&play] { return isSettled(play); });
        const QStringList found = disagreements(play);
        if (over && (!settled || !found.isEmpty()))
            QTest::qFail(qPrintable(found.join(QLatin1Char('\n'))), __FILE__, __LINE__);
        return play;
    }
    /// The console shows what the witness heard last.
    static bool isSettled(const Play &play)
    {
        const auto &seen = play.testimony().sightings.last();
        const Screen &shown = play.screens().last();
        return shown.phase == seen.phase &&
               shown.weights == splitText(seen.hasWeights, seen.primary, seen.canary, seen.mirror);
    }
    /// The run's first tick was seen.
    static qint64 begin(const Play &play) { return play.doneAt(QStringLiteral("Progressing")); }
    static qint64 shownFrom(const Play &play, const QString &weights)
    {
        for (const Screen &screen : play.screens()) {
            if (screen.weights == weights)
                return screen.at + tickSpreadMs;
        }
        return 0;
    }
    static QStringList shownSteps(const Play &play)
    {
        QStringList shown;
        for (const Screen &screen : play.screens()) {
            if (screen.weights != QLatin1String("-") && (shown.isEmpty() || shown.last() != screen.weights))
                shown.append(screen.weights);
        }
        return shown;
    }
    static void verifySteps(const Play &play, std::initializer_list<const char *> wanted)
    {
        QCOMPARE(shownSteps(play), texts(wanted));
    }
    static void verifyPromotionAim(const Play &play, qint64 from)
    {
        const qint64 succeeded = play.testimony().entered(QStringLiteral("Succeeded"));
        QVERIFY(from > 0 && succeeded > from);
        const Aim aim = promotionAim(play, from, succeeded, succeeded);
        qInfo("%s: %s", qPrintable(play.name()), qPrintable(aim.text()));
        QVERIFY2(aim.shown > 0 && aim.missing == 0 && aim.worstSeconds <= bound, qPrintable(aim.text()));
    }
    static void verifyGate(const Play &play, const char *gate, const char *phase)
    {
        const qint64 opened = play.doneAt(QStringLiteral("open"));
        const auto blocked = blockedBy(play, BlockerKind::Gate);
        QVERIFY(!blocked.isEmpty());
        QCOMPARE(blocked.first().projection.blocker.subject, QLatin1String(gate));
        QCOMPARE(blocked.first().phase, QLatin1String(phase));
        QCOMPARE(blocked.first().projection.attention, Rollouts::Attention::Gate);
        QVERIFY(!blocked.first().projection.promotion.isValid());
        // Open gates are not named any more after the tick that passed them.
        QVERIFY(blocked.last().at < opened + qint64(bound * 1000));
    }

    std::unique_ptr<PlayHouse> m_house;
    std::map<QString, std::unique_ptr<Forecaster>> m_forecasters;
    std::map<QString, std::unique_ptr<Play>> m_plays;
};

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().contains(QStringLiteral("--scenarios"))) {
        QTextStream(stdout) << scenarioNames().join(QLatin1Char('\n')) << Qt::endl;
        return 0;
    }
    ControlPlaneTest test;
    QStringList arguments = app.arguments();
    // "promotion-gate" is tested by promotionGate().
    const QStringList wanted = Endpoints::areGiven() ? Endpoints::load().scenarios : QStringList();
    for (const QString &scenario : wanted) {
        if (!scenarioNames().contains(scenario)) {
            QTextStream(stderr) << "There is no scenario " << scenario << Qt::endl;
            return 2;
        }
        QStringList words = scenario.split(QLatin1Char('-'));
        for (qsizetype i = 1; i < words.size(); ++i)
            words[i][0] = words[i][0].toUpper();
        arguments.append(words.join(QString()));
    }
    return QTest::qExec(&test, arguments);
}
#include "tst_controlplane.moc"
