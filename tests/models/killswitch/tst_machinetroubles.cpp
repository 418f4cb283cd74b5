#include "machineworld.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::KillSwitch;
using Tests::kill;
using Tests::MemoryStore;
using World = Tests::MachineWorld;

/// What a press does while git is down, slow, raced, protected, broken by others or undone, and over a
/// restart.
class TestMachineTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPressIsKeptWhileGitIsDownAndGoesOutWhenItIsBack()
    {
        World world;
        world.timing.retryMs = 30;
        world.timing.retryMostMs = 60;
        world.store.down = Core::Error{Core::ErrorCode::Unreachable, QStringLiteral("Refused."), {}};
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), QStringLiteral("wrong questions"), {}, false, true});
        QTRY_VERIFY(machine.run().waiting && machine.run().waiting->tries >= 3);
        QVERIFY(machine.running());
        QCOMPARE(machine.run().step(StepId::Committed).state, StepState::Running);
        QCOMPARE(machine.run().step(StepId::Accepted).state, StepState::Waiting);
        QVERIFY2(machine.run().trueNow.contains(QStringLiteral("Nothing was sent: the flag is as it was.")),
                 qPrintable(machine.run().trueNow));
        // What Flipt answers meanwhile is seen: the flag is still on.
        QTRY_VERIFY2(machine.run().trueNow.contains(QStringLiteral("2 of 2 replicas answer as before")),
                     qPrintable(machine.run().trueNow));
        QVERIFY(!machine.press({kill(), {}, {}, false, true})); // joins
        QCOMPARE(finished.size(), 0);
        world.store.down.reset();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().phase, Phase::Effective);
        QCOMPARE(world.store.lastBody, QStringLiteral("wrong questions"));
        QVERIFY(!machine.run().waiting);
        QCOMPARE(machine.run().wantedReplicas(), 2);
    }

    void aBrokenPushIsFoundOutAndNotRepeated()
    {
        World world;
        world.timing.retryMs = 30;
        // The server takes the commit, and the line breaks before it says so.
        world.store.refusal = Core::Error{Core::ErrorCode::Timeout, QStringLiteral("Silence."), {}};
        world.store.takesRefused = true;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        QStringList said;
        connect(&machine, &Machine::changed, this, [&] { said << machine.run().trueNow; });
        machine.press({kill(), {}, {}, false, true});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().phase, Phase::Effective);
        QVERIFY(machine.run().alreadyThere);
        QVERIFY2(said.join(u'|').contains(QStringLiteral("whether main holds it is not known")),
                 qPrintable(said.join(u'|')));
    }

    void giveUpWaitingSaysWhatIsTrue()
    {
        World world;
        world.store.down = Core::Error{Core::ErrorCode::Unreachable, QStringLiteral("Refused."), {}};
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}, false, true});
        QTRY_VERIFY(machine.run().waiting.has_value());
        machine.abandon();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(machine.run().failure, Failure::Abandoned);
        world.store.down.reset();
        QTest::qWait(50); // a retry would have had its time
        QCOMPARE(world.store.commits, 0);
    }

    void aLostRaceIsRunAgain()
    {
        World world;
        world.timing.retryMs = 30;
        world.store.refusal =
            Core::Error{Core::ErrorCode::Conflict, QStringLiteral("Others came first."), {}};
        world.store.losesRace = true;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}, false, true});
        QTRY_VERIFY(machine.run().waiting && machine.run().waiting->othersFirst);
        QVERIFY2(!machine.run().trueNow.contains(QStringLiteral("does not answer")),
                 qPrintable(machine.run().trueNow));
        world.store.refusal.reset();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().phase, Phase::Effective);
    }

    void theSecondRepositoryTakesItWhileTheFirstIsDown()
    {
        World world;
        MemoryStore second;
        second.tree = world.store.tree;
        world.parts.second = &second;
        world.store.down = Core::Error{Core::ErrorCode::Unreachable, QStringLiteral("Refused."), {}};
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}, false, true});
        QTRY_VERIFY(machine.run().waiting && machine.run().waiting->next.isValid());
        machine.sendToSecond();
        QTRY_COMPARE(machine.run().step(StepId::Visible).state, StepState::Done);
        QCOMPARE(second.commits, 1);
        QCOMPARE(world.store.commits, 0);
        QVERIFY(machine.run().trueNow.contains(QStringLiteral("alone")));
        // These replicas read the first one: it is not served, and that is what is said.
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().failure, Failure::NotServed);
    }

    void aRestartGoesOnWhereThePressWas()
    {
        World world;
        const QString file = world.folder.filePath(QStringLiteral("open.json"));
        {
            OpenRunFile open(file);
            QVERIFY(!open.left());
            world.parts.openRun = &open;
            world.store.down = Core::Error{Core::ErrorCode::Unreachable, QStringLiteral("Refused."), {}};
            Machine machine(world.parts, {}, world.timing);
            machine.press({kill(), QStringLiteral("why"), QStringLiteral("ann"), false, true});
            QTRY_VERIFY(machine.run().waiting.has_value());
            QVERIFY(QFile::permissions(file) ==
                    (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
            // Another window of the same program leaves it alone.
            QVERIFY(!OpenRunFile(file).left());
        }
        OpenRunFile open(file);
        const auto left = open.left();
        QVERIFY(left.has_value());
        QCOMPARE(left->target, kill());
        QCOMPARE(left->who, QStringLiteral("ann"));
        world.store.down.reset();
        world.parts.openRun = &open;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        QVERIFY(machine.resume(*left));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().phase, Phase::Effective);
        QVERIFY(machine.run().resumed);
        QCOMPARE(machine.run().pressed, left->pressed);
        QCOMPARE(world.store.lastBody, QStringLiteral("why"));
        QVERIFY(!QFile::exists(file));
    }

    void aBotThatTurnsTheFlagOnAgainIsTold()
    {
        World world;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        const StoreTree before = world.store.tree;
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().phase, Phase::Effective);
        // Somebody else's commit that leaves the flag alone changes nothing.
        StoreTree other = world.store.tree;
        other.commit = QStringLiteral("aaaa111");
        other.files[QStringLiteral("features.yaml")].append("# a note\n");
        machine.takeTip(other);
        StoreTree reverted = before;
        reverted.commit = QStringLiteral("bbbb222");
        machine.takeTip(reverted);
        QTRY_COMPARE(machine.run().failure, Failure::Reverted);
        QVERIFY(machine.run().error.message.contains(QStringLiteral("bbbb222")));
        QVERIFY2(machine.run().headline.startsWith(QStringLiteral("Not effective any more")),
                 qPrintable(machine.run().headline));
        QCOMPARE(world.audit.read().last().value(QStringLiteral("event")).toString(),
                 QStringLiteral("reverted"));
    }

    void aProtectedBranchSaysWhereTheChangeWaits()
    {
        World world;
        world.store.refusal = Core::Error{Core::ErrorCode::Rejected, QStringLiteral("Protected."), {}};
        world.store.link = QStringLiteral("https://git.example.org/flags/merge_requests/7");
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}, false, true});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().failure, Failure::NotAccepted);
        QCOMPARE(machine.run().link, world.store.link);
        QVERIFY(machine.run().next.contains(QStringLiteral("It is not off before that")));
    }

    void choosingAFlagArmsTheWayAndThePressUsesIt()
    {
        World world;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy planned(&machine, &Machine::planned);
        machine.arm(kill());
        QTRY_VERIFY(planned.size() >= 1);
        QCOMPARE(world.store.draft.change, QStringLiteral("kill default/ai-interview"));
        // The engine makes the change ahead, and the commit does not ask again.
        QVERIFY(world.store.draft.intent(world.store.tree.files.value(QStringLiteral("features.yaml")),
                                         world.store.tree));
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().phase, Phase::Effective);
        QVERIFY(world.store.draft.change.isEmpty()); // disarmed
    }

    void anInvalidNeighbourStopsAKillUntilAPersonSaysAnyway()
    {
        World world;
        const QString bad = QStringLiteral("team/features.yaml");
        world.store.tree.files.insert(bad, "flags:\n  - key: x\n    nonsense: 1\n");
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().failure, Failure::NotPlanned);
        QVERIFY2(machine.run().error.text().contains(QStringLiteral("team/features.yaml, line 3")),
                 qPrintable(machine.run().error.text()));
        QCOMPARE(world.store.commits, 0);

        // Sent all the same: the real Flipt would refuse it, and so the replicas here do.
        world.first->follows = world.second->follows = false;
        machine.press({kill(), {}, {}, true});
        QTRY_COMPARE(machine.run().step(StepId::Served).state, StepState::Running);
        QVERIFY2(machine.run().trueNow.contains(QStringLiteral("speaks against it")),
                 qPrintable(machine.run().trueNow));
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(machine.run().failure, Failure::NotServed);
        QVERIFY2(machine.run().error.message.contains(QStringLiteral("The local check refuses team/features.y"
                                                                     "aml, line 3")),
                 qPrintable(machine.run().error.message));
        const QJsonObject last = world.audit.read().last();
        QCOMPARE(last.value(QStringLiteral("overridden")).toArray().size(), 1);
        QVERIFY(world.store.lastTrailers.contains(
            {QStringLiteral("Flightdeck-Check"), QStringLiteral("overridden")}));
    }

    void aFileBrokenAfterThePushIsNamedAtTheEnd()
    {
        World world;
        world.second->follows = false;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(machine.run().step(StepId::Served).state, StepState::Running);
        world.first->follows = false;
        world.store.tree.files.insert(QStringLiteral("late/features.yaml"), "flags: 7\n");
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().failure, Failure::NotServed);
        QVERIFY2(machine.run().error.message.contains(QStringLiteral("late/features.yaml")),
                 qPrintable(machine.run().error.message));
    }
};

QTEST_GUILESS_MAIN(TestMachineTroubles)
#include "tst_machinetroubles.moc"
