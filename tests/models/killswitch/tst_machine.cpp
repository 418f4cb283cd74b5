#include "killswitch/machine.h"
#include "tests/support/flagtexts.h"
#include "tests/support/killswitchparts.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::KillSwitch;
using Tests::MemoryReplica;
using Tests::MemoryStore;

namespace {

class ScriptedMetrics final : public MetricsWitness
{
public:
    using Answer = Core::Result<std::optional<AnswerCount>>;
    QList<Answer> answers; ///< the last one is repeated

    void countAnswers(const QString &, const QString &, Flags::FlagType, const QDateTime &, QObject *context,
                      std::function<void(Answer)> done) override
    {
        const Answer answer = answers.size() > 1 ? answers.takeFirst() : answers.value(0, std::nullopt);
        QTimer::singleShot(0, context, [answer, done] { done(answer); });
    }
};

AnswerCount counted(double on, double off)
{
    return {true, on, off, {{QStringLiteral("treatment"), on}}, 10};
}

Target kill(const QString &flag = QStringLiteral("ai-interview"))
{
    return {Action::Kill, QStringLiteral("default"), flag};
}

} // namespace

Q_DECLARE_METATYPE(ScriptedMetrics::Answer)

class TestMachine : public QObject
{
    Q_OBJECT

    /// One branch, two replicas, fast clocks.
    struct World
    {
        MemoryStore store;
        Core::SystemClock clock;
        QTemporaryDir folder;
        AuditLog audit{folder.filePath(QStringLiteral("audit.jsonl"))};
        std::unique_ptr<MemoryReplica> first;
        std::unique_ptr<MemoryReplica> second;
        Parts parts;
        Timing timing{20, 100, 300, 20};

        World()
        {
            store.tree = {QStringLiteral("c0ffee0"),
                          {{QStringLiteral("features.yaml"), Tests::featuresText}}};
            first = std::make_unique<MemoryReplica>(QStringLiteral("first"), store);
            second = std::make_unique<MemoryReplica>(QStringLiteral("second"), store);
            parts.store = &store;
            parts.replicas = {first.get(), second.get()};
            parts.clock = &clock;
            parts.audit = &audit;
        }
    };

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

    void metricsMustAgree()
    {
        World world;
        ScriptedMetrics metrics;
        // Before two scrapes nothing can be told; then the old answers die out.
        metrics.answers = {AnswerCount{}, counted(9, 2), counted(0, 4)};
        world.parts.metrics = &metrics;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        QStringList said;
        connect(&machine, &Machine::changed, this, [&] { said.append(machine.run().metricsWords); });
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().phase, Phase::Effective);
        QCOMPARE(machine.run().metricsOn, std::optional(0.0));
        QVERIFY2(said.join(u'|').contains(QStringLiteral("still counted in 10 s: treatment: 9")),
                 qPrintable(said.join(u'|')));
        QVERIFY2(machine.run().metricsWords.startsWith(QStringLiteral("Metrics agree")),
                 qPrintable(machine.run().metricsWords));

        metrics.answers = {counted(9, 0)};
        Machine stubborn(world.parts, {}, world.timing);
        QSignalSpy ended(&stubborn, &Machine::finished);
        stubborn.press({kill(), {}, {}});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(stubborn.run().failure, Failure::MetricsDisagree);
        QCOMPARE(stubborn.run().step(StepId::Served).state, StepState::Done);
        QCOMPARE(stubborn.run().step(StepId::Effective).state, StepState::Failed);
    }

    void metricsThatSayNothingAreNotCalledAgreement_data()
    {
        QTest::addColumn<ScriptedMetrics::Answer>("answer");
        QTest::addColumn<QString>("words");
        QTest::newRow("never scraped") << ScriptedMetrics::Answer(std::nullopt) << QStringLiteral("no count");
        QTest::newRow("too few") << ScriptedMetrics::Answer(AnswerCount{}) << QStringLiteral("too few");
        QTest::newRow("down") << ScriptedMetrics::Answer(
                                     Core::failure(Core::ErrorCode::Unreachable, QStringLiteral("Refused.")))
                              << QStringLiteral("could not be asked. Refused.");
        QTest::newRow("nobody asks") << ScriptedMetrics::Answer(counted(0, 0)) << QStringLiteral("nobody");
    }

    void metricsThatSayNothingAreNotCalledAgreement()
    {
        QFETCH(ScriptedMetrics::Answer, answer);
        QFETCH(QString, words);
        World world;
        ScriptedMetrics metrics;
        metrics.answers = {answer};
        world.parts.metrics = &metrics;
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(finished.size(), 1);
        // Every replica answers off, which was asked: that stands without the metrics.
        QCOMPARE(machine.run().phase, Phase::Effective);
        QVERIFY2(machine.run().metricsWords.contains(words), qPrintable(machine.run().metricsWords));
        QVERIFY(!machine.run().metricsWords.contains(QStringLiteral("agree")));
        QVERIFY(machine.run().next.contains(QStringLiteral("Clients that keep the flags themselves")));
    }

    void whyMetricsAreNotWatchedIsSaid()
    {
        World world;
        world.parts.noMetrics = QStringLiteral("The environment names no metrics server.");
        Machine machine(world.parts, {}, world.timing);
        QSignalSpy finished(&machine, &Machine::finished);
        machine.press({kill(), {}, {}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(machine.run().metricsWords,
                 QStringLiteral("Metrics: not watched. The environment names no metrics server."));
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
