#include "machineworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::KillSwitch;
using Tests::kill;
using World = Tests::MachineWorld;

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

} // namespace

Q_DECLARE_METATYPE(ScriptedMetrics::Answer)

/// What the metrics may and may not say about a kill that every replica serves.
class TestMachineMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestMachineMetrics)
#include "tst_machinemetrics.moc"
