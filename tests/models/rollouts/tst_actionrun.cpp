#include "rollouts/actiondesk.h"
#include "tests/support/manualclock.h"
#include "tests/support/standincluster.h"
#include "tests/support/standinwriter.h"

#include "kubernetes/decode.h"

#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck;
using namespace Rollouts;
using Kubernetes::CanaryPhase;
using Tests::StandInWriter;

namespace {

const QString shop = QStringLiteral("shop");
const QString name = QStringLiteral("cart");

/// A desk over one canary at 70 / 30, whose writing side a test bends.
struct Desk
{
    Desk()
        : board(clock)
        , desk(&board, &clock, ActionTiming{1})
    {
        Tests::putRollout(writer, shop, name, clock.now().addSecs(-20));
        follow();
        board.addCluster(&cluster);
        desk.addCluster(&cluster, &writer);
        cluster.setFreshness({Core::FreshnessState::Live, clock.now(), clock.now(), {}});
    }
    /// The list hears what the cluster holds.
    void follow()
    {
        const QByteArray json = QJsonDocument(writer.object(canary())).toJson();
        const auto read = Kubernetes::decodeObject<Kubernetes::Canary>(json);
        QVERIFY(read);
        cluster.put(*read);
        cluster.put(Tests::serviceOf(*read, 70, 30));
    }
    static ObjectRef canary() { return ObjectRef::canary(shop, name); }
    static ObjectRef target() { return ObjectRef::workload(QStringLiteral("Deployment"), shop, name); }
    QString key() const { return rolloutKey(cluster.name(), shop, name); }
    ActionRun *prepare(const ActionChoice &choice)
    {
        const auto run = desk.prepare(key(), choice);
        return run ? *run : nullptr;
    }
    ActionRun *ready(const ActionChoice &choice)
    {
        ActionRun *run = prepare(choice);
        [&] { QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Ready)); }();
        return run;
    }
    /// What Flagger does on a tick that rolls back.
    void rollBack()
    {
        writer.change(
            canary(),
            QJsonDocument::fromJson("{\"status\":{\"phase\":\"Failed\",\"failedChecks\":0}}").object());
        writer.change(target(), QJsonDocument::fromJson("{\"spec\":{\"replicas\":0}}").object());
        writer.put(
            ObjectRef::virtualService(shop, name),
            QJsonDocument::fromJson(Tests::json("{'spec':{'http':[{'route':["
                                                "{'destination':{'host':'cart-primary'},'weight':100},"
                                                "{'destination':{'host':'cart-canary'},'weight':0}]}]}}"))
                .object());
    }

    Tests::ManualClock clock;
    Tests::StandInCluster cluster{QStringLiteral("eu")};
    StandInWriter writer;
    RolloutBoard board;
    ActionDesk desk;
};

const ActionChoice suspend{ActionKind::Suspend, {}};
const ActionChoice abortByStatus{ActionKind::Abort, {}};
const ActionChoice abortByGate{ActionKind::Abort, QStringLiteral("rollback-gate")};

StandInWriter::Problem problem(StandInWriter::Problem::Kind kind, const char *text)
{
    return {kind, {Core::ErrorCode::Unreachable, QString::fromLatin1(text), {}}};
}

} // namespace

// An action from the press to its end, with everything that can go wrong between.
class ActionRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planShowsTheChange()
    {
        Desk desk;
        desk.writer.warnings = {QStringLiteral("spec.x is deprecated")};
        ActionRun *run = desk.ready(suspend);
        const ActionPlan &plan = run->state().plan;
        QCOMPARE(plan.changes.size(), 1);
        QCOMPARE(plan.changes[0].path, QStringLiteral("spec.suspend"));
        QCOMPARE(plan.changes[0].before, QStringLiteral("false"));
        QCOMPARE(plan.changes[0].after, QStringLiteral("true"));
        QCOMPARE(plan.warnings, desk.writer.warnings);
        QVERIFY(plan.fluxUndoes);
        QVERIFY(plan.undo.contains(QStringLiteral("every 10 min")));
        QVERIFY(plan.access.contains(QStringLiteral("patch canaries.flagger.app in shop")));
        QCOMPARE(desk.writer.writes, 0);
        QVERIFY(desk.desk.discard(desk.key()));
    }

    void notAllowed()
    {
        Desk desk;
        desk.writer.denied = {QStringLiteral("patch canaries.flagger.app in shop")};
        ActionRun *run = desk.prepare(suspend);
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Refused));
        QVERIFY(run->state().headline.contains(QStringLiteral("may not patch canaries in namespace shop")));
        QCOMPARE(desk.writer.reads, 0);
        QCOMPARE(desk.writer.dryRuns, 0);
    }

    void anotherChangeOfTheObject()
    {
        Desk desk;
        ActionRun *run = desk.ready(suspend);
        // Flagger writes the status all the time: that is no other plan.
        desk.writer.change(Desk::canary(),
                           {{QStringLiteral("status"), QJsonObject{{QStringLiteral("canaryWeight"), 30}}}});
        desk.writer.beforeWrite = [&desk] {
            desk.writer.change(Desk::canary(),
                               {{QStringLiteral("status"), QJsonObject{{QStringLiteral("iterations"), 1}}}});
        };
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Verifying));
        // The first write met a conflict and changed nothing; it was read and judged again.
        QCOMPARE(desk.writer.writes, 2);
        QVERIFY(desk.writer.object(Desk::canary())[QLatin1String("spec")][QLatin1String("suspend")].toBool());
    }

    void anotherPlanIsAskedAgain()
    {
        Desk desk;
        ActionRun *run = desk.ready(suspend);
        desk.writer.change(Desk::canary(), {{QStringLiteral("spec"),
                                             QJsonObject{{QStringLiteral("suspend"), QJsonValue::Null}}}});
        run->confirm();
        QTRY_VERIFY(!run->state().notice.isEmpty());
        QCOMPARE(int(run->state().phase), int(ActionPhase::Ready));
        QCOMPARE(desk.writer.writes, 0);
    }

    void overtakenIsRefused()
    {
        Desk desk;
        ActionRun *run = desk.ready(abortByStatus);
        desk.writer.change(Desk::canary(),
                           {{QStringLiteral("status"),
                             QJsonObject{{QStringLiteral("phase"), QStringLiteral("Promoting")}}}});
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Refused));
        QVERIFY(run->state().headline.contains(QStringLiteral("cannot be aborted")));
        QCOMPARE(desk.writer.writes, 0);
    }

    void lostAnswerDone()
    {
        Desk desk;
        desk.writer.writeProblem =
            problem(StandInWriter::Problem::Kind::Unknown, "It closed the connection.");
        ActionRun *run = desk.ready(suspend);
        run->confirm();
        QTRY_VERIFY(run->state().checks.size() > 1);
        QVERIFY(run->state().checks[0].detail.contains(QStringLiteral("it was done")));
        QCOMPARE(desk.writer.writes, 1);
        desk.clock.advance(60'000);
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Done));
        QCOMPARE(desk.writer.writes, 1);
    }

    void lostAnswerNotDone()
    {
        Desk desk;
        desk.writer.storesWrites = false;
        desk.writer.writeProblem = problem(StandInWriter::Problem::Kind::Unknown, "No answer in time.");
        ActionRun *run = desk.ready(suspend);
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Failed));
        QVERIFY(run->state().headline.startsWith(QStringLiteral("Not done")));
        QCOMPARE(desk.writer.writes, 1);
    }

    void lostAnswerAndUnreadable()
    {
        Desk desk;
        desk.writer.writeProblem = problem(StandInWriter::Problem::Kind::Unknown, "No answer in time.");
        ActionRun *run = desk.ready(suspend);
        desk.writer.beforeWrite = [&desk] {
            desk.writer.unreadable =
                problem(StandInWriter::Problem::Kind::Refused, "It refuses the connection.");
        };
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Failed));
        QCOMPARE(run->state().headline, QStringLiteral("Not known whether it was done"));
        QCOMPARE(desk.writer.writes, 1);
    }

    void forbiddenByTheDeed()
    {
        Desk desk;
        QVERIFY(!desk.desk.offers(desk.key()).isEmpty());
        desk.writer.storesWrites = false;
        desk.writer.writeProblem =
            problem(StandInWriter::Problem::Kind::Forbidden, "The cluster does not allow this.");
        ActionRun *run = desk.ready(suspend);
        const auto asked = [&desk] {
            return desk.writer.asked.count(QStringLiteral("patch canaries.flagger.app in shop"));
        };
        const auto before = asked();
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Failed));
        QVERIFY(run->state().trueNow.contains(QStringLiteral("nothing was changed")));
        // The review was wrong: all rights are asked anew.
        desk.desk.offers(desk.key());
        QCOMPARE(asked(), before + 1);
    }

    void suspendFrozen()
    {
        Desk desk;
        ActionRun *run = desk.ready(suspend);
        run->confirm();
        QTRY_VERIFY(run->state().checks.size() == 3);
        QCOMPARE(run->state().checks[2].detail,
                 QStringLiteral("Flagger has not looked yet, next check in 40 s."));
        desk.clock.advance(50'000);
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Done));
        QCOMPARE(run->elapsedMs(), 50'000);
    }

    void suspendSetBackByFlux()
    {
        Desk desk;
        ActionRun *run = desk.ready(suspend);
        run->confirm();
        QTRY_VERIFY(run->state().checks.size() == 3);
        desk.writer.change(Desk::canary(),
                           {{QStringLiteral("spec"), QJsonObject{{QStringLiteral("suspend"), false}}}});
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::NotReached));
        QVERIFY(run->state().trueNow.contains(QStringLiteral("Flux set it back")));
    }

    void abortIsRepeatedUntilFailed()
    {
        Desk desk;
        ActionRun *run = desk.ready(abortByStatus);
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Verifying));
        QVERIFY(desk.writer.lastStatus);
        // A check of Flagger that fails in the same tick writes its own count.
        desk.writer.change(Desk::canary(),
                           {{QStringLiteral("status"), QJsonObject{{QStringLiteral("failedChecks"), 3}}}});
        QTRY_COMPARE(desk.writer.writes, 2);
        QTRY_COMPARE(
            desk.writer.object(Desk::canary())[QLatin1String("status")][QLatin1String("failedChecks")]
                .toInt(),
            5);
        desk.rollBack();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Done));
        QCOMPARE(run->state().checks.size(), 5);
        QCOMPARE(desk.writer.writes, 2);
    }

    void abortIsBounded()
    {
        Desk desk;
        ActionRun *run = desk.ready(abortByStatus);
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Verifying));
        desk.clock.advance(100'000);
        QTRY_VERIFY(run->state().checks.size() == 5);
        QCOMPARE(int(run->state().phase), int(ActionPhase::Verifying));
        desk.clock.advance(100'000);
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::NotReached));
        QCOMPARE(run->state().checks[2].detail,
                 QStringLiteral("Three checks were due, and it is not rolled back."));
        QCOMPARE(int(run->state().checks[3].state), int(CheckState::Waiting));
    }

    void everyReplicaOfTheGate()
    {
        Desk desk;
        ActionRun *run = desk.ready(abortByGate);
        QCOMPARE(run->state().plan.posts.size(), 2);
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Verifying));
        QCOMPARE(desk.writer.posts, QStringList({QStringLiteral("lt-1 open"), QStringLiteral("lt-2 open")}));
        desk.rollBack();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Done));
        // Opened once and closed once each.
        QCOMPARE(desk.writer.posts.size(), 4);
        QVERIFY(!desk.writer.gates[QStringLiteral("lt-1")] && !desk.writer.gates[QStringLiteral("lt-2")]);
    }

    void gateLeftOpenCanBeClosed()
    {
        Desk desk;
        ActionRun *run = desk.ready(abortByGate);
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Verifying));
        desk.clock.advance(300'000);
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::NotReached));
        QVERIFY(run->state().next.contains(QStringLiteral("still open")));
        const auto closing = [&desk] {
            for (const Offer &offer : desk.desk.offers(desk.key())) {
                if (offer.choice == ActionChoice{ActionKind::CloseGate, QStringLiteral("rollback-gate")})
                    return true;
            }
            return false;
        };
        QVERIFY(closing());
        run = desk.ready({ActionKind::CloseGate, QStringLiteral("rollback-gate")});
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Done));
        QVERIFY(!closing());
        QCOMPARE(desk.desk.unfinished(), QStringList());
    }

    void saysWhatStaysUndone()
    {
        Desk desk;
        QCOMPARE(desk.desk.unfinished(), QStringList());
        ActionRun *run = desk.ready(abortByGate);
        QCOMPARE(desk.desk.unfinished(), QStringList()); // nothing was sent
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Verifying));
        QCOMPARE(desk.desk.unfinished().size(), 1);
        QVERIFY(desk.desk.unfinished().first().contains(QStringLiteral("only this console closes it")));
        desk.clock.advance(300'000);
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::NotReached));
        QCOMPARE(desk.desk.unfinished().size(), 1);
        QVERIFY(desk.desk.unfinished().first().contains(QStringLiteral("rollback-gate is still open")));
        // Another action on the canary does not make it forgotten.
        run = desk.ready(suspend);
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Verifying));
        QCOMPARE(desk.desk.unfinished().size(), 2);
    }

    void onlyClosedReplicasAreOpened()
    {
        Desk desk;
        desk.writer.gates[QStringLiteral("lt-1")] = true;
        ActionRun *run = desk.ready({ActionKind::OpenGate, QStringLiteral("promotion-gate")});
        QCOMPARE(run->state().plan.posts.size(), 1);
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Done));
        QCOMPARE(desk.writer.posts, QStringList({QStringLiteral("lt-2 open")}));
        QCOMPARE(run->state().checks[1].detail, QStringLiteral("open on 2 of 2 replicas of the load tester"));
    }

    void revertKeepsEverythingElse()
    {
        Desk desk;
        const QJsonObject before = desk.writer.object(Desk::target());
        ActionRun *run = desk.ready({ActionKind::RevertImage, {}});
        QCOMPARE(run->state().plan.changes.size(), 1);
        QCOMPARE(run->state().plan.changes[0].path,
                 QStringLiteral("spec.template.spec.containers[app].image"));
        QVERIFY(run->state().plan.caution.contains(QStringLiteral("Abort first")));
        QVERIFY(!run->state().plan.caution.contains(QStringLiteral("more than the image")));
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Done));
        QCOMPARE(changesBetween(before, desk.writer.object(Desk::target())).size(), 1);
    }

    void revertSaysWhatElseDiffers()
    {
        Desk desk;
        const QJsonObject pod{{QStringLiteral("nodeName"), QStringLiteral("n1")}};
        const QJsonObject inTemplate{{QStringLiteral("spec"), pod}};
        desk.writer.change(Desk::target(),
                           {{QStringLiteral("spec"), QJsonObject{{QStringLiteral("template"), inTemplate}}}});
        ActionRun *run = desk.ready({ActionKind::RevertImage, {}});
        QVERIFY(run->state().plan.caution.contains(QStringLiteral("more than the image")));
    }

    void retrySwallowed()
    {
        Desk desk;
        desk.writer.change(
            Desk::canary(),
            {{QStringLiteral("status"), QJsonObject{{QStringLiteral("phase"), QStringLiteral("Failed")}}}});
        desk.follow();
        ActionRun *run = desk.ready({ActionKind::Retry, {}});
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Verifying));
        desk.writer.change(Desk::canary(),
                           {{QStringLiteral("status"),
                             QJsonObject{{QStringLiteral("lastAppliedSpec"), QStringLiteral("c")}}}});
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::NotReached));
        QVERIFY(run->state().trueNow.contains(QStringLiteral("Retry again")));
    }

    void holdAndReleaseFlux()
    {
        Desk desk;
        ActionRun *run = desk.ready({ActionKind::HoldFlux, {}});
        QCOMPARE(run->state().plan.object, QStringLiteral("Kustomization flux-system/apps"));
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Done));
        run = desk.ready({ActionKind::ReleaseFlux, {}});
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Done));
    }

    void oneAtATime()
    {
        Desk desk;
        QSignalSpy ended(&desk.desk, &ActionDesk::runEnded);
        ActionRun *run = desk.ready(suspend);
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Verifying));
        const auto second = desk.desk.prepare(desk.key(), abortByStatus);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Core::ErrorCode::Conflict);
        QVERIFY(!desk.desk.discard(desk.key()));
        desk.clock.advance(60'000);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(desk.desk.discard(desk.key()));
        QVERIFY(!desk.desk.run(desk.key()));
    }

    void anotherIdentityAsksAnew()
    {
        Desk desk;
        desk.desk.offers(desk.key());
        QTRY_VERIFY(desk.desk.rightsChecked(desk.key()).isValid());
        const auto asked = desk.writer.asked.size();
        desk.desk.offers(desk.key());
        QCOMPARE(desk.writer.asked.size(), asked); // kept
        desk.desk.identityChanged(&desk.cluster);
        QVERIFY(!desk.desk.rightsChecked(desk.key()).isValid());
        desk.desk.offers(desk.key());
        QVERIFY(desk.writer.asked.size() > asked);
    }

    void canaryDeletedMeanwhile()
    {
        Desk desk;
        ActionRun *run = desk.ready(suspend);
        run->confirm();
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Verifying));
        desk.writer.objects.erase(Desk::canary().title());
        QTRY_COMPARE(int(run->state().phase), int(ActionPhase::Failed));
        QCOMPARE(run->state().headline, QStringLiteral("The Canary is gone"));
    }
};

QTEST_GUILESS_MAIN(ActionRunTest)
#include "tst_actionrun.moc"
