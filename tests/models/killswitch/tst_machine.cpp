#include "machineworld.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::KillSwitch;
using Tests::kill;
using World = Tests::MachineWorld;

class TestMachine : public QObject
{
    Q_OBJECT

    static QList<StepState> states(const Run &run)
    {
        QList<StepState> all;
        for (const Step &step : run.steps)
            all.append(step.state);
        return all;
    }

private Q_SLOTS:
    void pressBecomesAVerifiedKill()
    {
        World world;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        QVERIFY(machine.press({kill(), QStringLiteral("wrong questions"), QStringLiteral("ann")}));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toBool(), true);
        const Run &run = machine.run();
        QCOMPARE(run.phase, Phase::Effective);
        QCOMPARE(states(run), QList<StepState>(stepCount, StepState::Done));
        qint64 last = 0;
        for (const Step &step : run.steps) {
            QVERIFY(step.doneMs >= last && step.startedMs <= step.doneMs);
            last = step.doneMs;
        }
        QCOMPARE(run.wantedReplicas(), 2);
        QCOMPARE(run.replicas.first().wanted, 12);
        QVERIFY(run.replicas.first().servedAtMs >= 0);
        QVERIFY(run.metricsWords.contains(QStringLiteral("not watched")));
        QCOMPARE(world.store.lastBody, QStringLiteral("wrong questions"));
        const QList<QJsonObject> audit = world.audit.read();
        QCOMPARE(audit.size(), 3);
        QCOMPARE(audit.first().value(QStringLiteral("event")).toString(), QStringLiteral("pressed"));
        QCOMPARE(audit.first().value(QStringLiteral("who")).toString(), QStringLiteral("ann"));
        QCOMPARE(audit.last().value(QStringLiteral("effective")).toBool(), true);
    }

    void armedPressUsesThePlan()
    {
        World world;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy planned(&machine, &Machine::planned);
        machine.arm(kill());
        QTRY_COMPARE(planned.size(), 1);
        QVERIFY(machine.plan() && *machine.plan());
        QCOMPARE(machine.run().phase, Phase::Armed);
        QCOMPARE(world.store.commits, 0);
        // The file changes meanwhile: what is committed is made on the newest tip.
        world.store.tree.files[QStringLiteral("features.yaml")].append("# later\n");
        QSignalSpy finished(&machine, &Machine::finished);
        QVERIFY(machine.press({kill(), {}, {}}));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().phase, Phase::Effective);
        QVERIFY(world.store.tree.files.value(QStringLiteral("features.yaml")).endsWith("# later\n"));
    }

    void secondPressJoins()
    {
        World world;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        QVERIFY(machine.press({kill(), {}, {}}));
        QVERIFY(!machine.press({kill(), {}, {}}));
        QVERIFY(!machine.press({kill(QStringLiteral("spider-map")), {}, {}}));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(world.store.commits, 1);
        QCOMPARE(machine.run().target.flag, QStringLiteral("ai-interview"));
    }

    void oneReplicaThatDoesNotFollowIsNotEffective()
    {
        World world;
        world.second->follows = false;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(machine.run().headline, QStringLiteral("Not effective yet: 1 of 2"));
        QCOMPARE(machine.run().step(StepId::Served).state, StepState::Running);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toBool(), false);
        const Run &run = machine.run();
        QCOMPARE(run.failure, Failure::NotServed);
        QCOMPARE(run.step(StepId::Visible).state, StepState::Done);
        QCOMPARE(run.step(StepId::Served).state, StepState::Failed);
        QCOMPARE(run.step(StepId::Effective).state, StepState::Waiting);
        QCOMPARE(run.replicas.last().answer, Answer::AsBefore);
        QCOMPARE(run.replicas.last().servedAtMs, qint64(-1));
        QVERIFY2(run.endedMs >= 2 * 200 + 100, "not before two polls and the grace");
        QVERIFY(run.trueNow.contains(QStringLiteral("1 of 2 replicas still answer as before")));
    }

    void unknownIsNeverOff_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("404") << int(Core::ErrorCode::NotFound);
        QTest::newRow("no answer") << int(Core::ErrorCode::Unreachable);
        QTest::newRow("other type") << int(Core::ErrorCode::InvalidInput);
    }

    void unknownIsNeverOff()
    {
        QFETCH(int, code);
        World world;
        world.second->trouble = Core::Error{Core::ErrorCode(code), QStringLiteral("no use"), {}};
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().failure, Failure::NotServed);
        QCOMPARE(machine.run().replicas.last().answer, Answer::Unknown);
        QCOMPARE(machine.run().replicas.first().answer, Answer::Wanted);
        QVERIFY(machine.run().trueNow.contains(QStringLiteral("unknown")));
    }

    void aReplicaThatComesBackLateStillCounts()
    {
        World world;
        world.second->follows = false;
        world.second->pollIntervalMs = 2'000;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(QStringLiteral("spider-map")), {}, {}});
        QTRY_COMPARE(machine.run().wantedReplicas(), 1);
        world.second->follows = true;
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().phase, Phase::Effective);
        QVERIFY(machine.run().replicas.last().servedAtMs > machine.run().replicas.first().servedAtMs);
    }

    void aPodThatVanishesIsNamedAndNotWaitedFor()
    {
        World world;
        world.second->follows = false;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(machine.run().headline, QStringLiteral("Not effective yet: 1 of 2"));
        machine.setReplicas({world.first.get()});
        world.second.reset(); // nobody may ask it any more
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().phase, Phase::Effective);
        QCOMPARE(machine.run().replicas.size(), 1);
        QCOMPARE(machine.run().gone, QStringList{QStringLiteral("second")});
        QVERIFY(machine.run().trueNow.contains(QStringLiteral("The replica second is gone")));
    }

    void aPodThatAppearsIsAskedToo()
    {
        World world;
        world.parts.replicas = {world.first.get()};
        world.first->follows = false;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(machine.run().headline, QStringLiteral("Not effective yet: 0 of 1"));
        machine.setReplicas({world.first.get(), world.second.get()});
        QTRY_COMPARE(machine.run().headline, QStringLiteral("Not effective yet: 1 of 2"));
        QCOMPARE(finished.size(), 0);
        world.first->follows = true;
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().phase, Phase::Effective);
        QCOMPARE(machine.run().wantedReplicas(), 2);
    }

    void whenAllPodsVanishNothingIsClaimed()
    {
        World world;
        world.first->follows = world.second->follows = false;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(machine.run().step(StepId::Served).state, StepState::Running);
        machine.setReplicas({});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().failure, Failure::Unverified);
    }

    void pendingReplicasAreWaitedFor()
    {
        World world;
        world.timing.graceMs = 5'000;
        const QList<FliptReplica *> found = world.parts.replicas;
        world.parts.replicas.clear();
        world.parts.replicasPending = true;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(machine.run().step(StepId::Served).state, StepState::Running);
        machine.setReplicas(found);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().phase, Phase::Effective);
        QCOMPARE(machine.run().wantedReplicas(), 2);
    }

    void pendingReplicasThatNeverComeAreSaid()
    {
        World world;
        world.parts.replicas.clear();
        world.parts.replicasPending = true;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().failure, Failure::Unverified);
    }

    void replicasThatCannotBeToldApartNeedTheWholePoll()
    {
        World world;
        world.parts.replicas = {world.first.get()};
        world.first->several = true;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(machine.run().wantedReplicas(),
                     1); // one answers as wanted: proves nothing of the others
        QCOMPARE(machine.run().step(StepId::Served).state, StepState::Running);
        QVERIFY(!machine.run().headline.contains(QStringLiteral("1 of 1")));
        QTRY_COMPARE(finished.size(), 1);
        const Run &run = machine.run();
        QCOMPARE(run.phase, Phase::Effective);
        QVERIFY2(run.step(StepId::Served).doneMs - run.step(StepId::Served).startedMs > 200, "a whole poll");
        QVERIFY(run.trueNow.contains(QStringLiteral("how many replicas stand behind it is unknown")));
        QCOMPARE(run.headline, QStringLiteral("Effective as far as the service tells"));
    }

    void withoutReplicasNothingIsClaimed()
    {
        World world;
        world.parts.replicas.clear();
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toBool(), false);
        QCOMPARE(machine.run().failure, Failure::Unverified);
        QCOMPARE(machine.run().step(StepId::Visible).state, StepState::Done);
    }

    void aDeclinedCommitChangesNothing()
    {
        World world;
        world.store.refusal = Core::Error{Core::ErrorCode::Rejected, QStringLiteral("A rule declined."), {}};
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().failure, Failure::NotAccepted);
        QCOMPARE(machine.run().step(StepId::Accepted).state, StepState::Failed);
        QVERIFY(machine.run().trueNow.contains(QStringLiteral("as they were")));
    }

    void anUnknownEndIsNotCalledUnchanged()
    {
        World world;
        world.store.refusal = Core::Error{Core::ErrorCode::Timeout, QStringLiteral("Silence."), {}};
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().failure, Failure::NotVisible);
        QVERIFY2(machine.run().trueNow.contains(QStringLiteral("not known")),
                 qPrintable(machine.run().trueNow));
        QVERIFY2(!machine.run().headline.contains(QStringLiteral("nothing was changed")),
                 qPrintable(machine.run().headline));
    }

    void anImpossiblePlanSendsNothing()
    {
        World world;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(QStringLiteral("nobody")), {}, {}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().failure, Failure::NotPlanned);
        QCOMPARE(machine.run().error.code, Core::ErrorCode::NotFound);
        QCOMPARE(world.store.commits, 0);
    }

    void alreadyOffIsVerifiedOnly()
    {
        World world;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(QStringLiteral("dark-mode")), {}, {}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().phase, Phase::Effective);
        QVERIFY(machine.run().alreadyThere);
        QCOMPARE(world.store.tree.commit, QStringLiteral("c0ffee0"));
    }

    void restoreGoesTheSameWay()
    {
        World world;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(finished.size(), 1);
        machine.press({{Action::Restore, QStringLiteral("default"), QStringLiteral("ai-interview")}, {}, {}});
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(machine.run().phase, Phase::Effective);
        QCOMPARE(world.store.tree.files.value(QStringLiteral("features.yaml")), Tests::featuresText);
    }

    void abandonedSaysWhatIsTrue()
    {
        World world;
        world.second->follows = false;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(machine.run().step(StepId::Served).state, StepState::Running);
        machine.abandon();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(machine.run().failure, Failure::Abandoned);
        QVERIFY(machine.run().trueNow.contains(QStringLiteral("is on main")));
    }
};

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"
