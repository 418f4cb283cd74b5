// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/metricsfeed.h"
#include "rollouts/weightsteps.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Rollouts;

namespace {

constexpr qint64 begin = 1'767'000'000'000;
constexpr qint64 step = 15'000;
constexpr qint64 minute = 60'000;

/// One value a step from `begin` on; a negative one is a moment without a sample.
Metrics::MeasuredWeights measured(std::initializer_list<double> values, bool highest = false)
{
    Metrics::MeasuredWeights weights;
    weights.stepMs = step;
    weights.answered = true;
    weights.highestOfStep = highest;
    qint64 time = begin;
    for (const double value : values) {
        if (value >= 0)
            weights.series.samples.push_back({time, value});
        time += step;
    }
    return weights;
}

Observation seenAt(qint64 timeMs, int canary)
{
    TrafficSplit split;
    split.primary = 100 - canary;
    split.canary = canary;
    return {QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC), Kubernetes::CanaryPhase::Progressing, split, 0};
}

constexpr qint64 now = begin + 10 * minute;

} // namespace

class WeightStepsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMetricsServerTellsOfTheTimeBeforeTheConsole()
    {
        const auto steps =
            weightSteps({seenAt(begin + 6 * step, 40)}, {}, measured({0, 0, 10, 10, 20, 20, 20}), begin, now);
        QCOMPARE(
            steps,
            (QList<WeightStep>{
                {begin, 0.0}, {begin + 2 * step, 10.0}, {begin + 4 * step, 20.0}, {begin + 6 * step, 40.0}}));
    }
    /// The gauge is seen a scrape late; the event has the second.
    void anEventGivesAStepItsTime()
    {
        const auto steps = weightSteps({}, {{begin + 2 * step - 9'000, 10}}, measured({0, 0, 10, 10}), begin,
                                       begin + 4 * step);
        QCOMPARE(steps.at(1), (WeightStep{begin + 2 * step - 9'000, 10.0}));
    }
    void whatNobodyKnowsIsUnknown()
    {
        // Flagger restarted: its gauge is gone until the next run.
        QList<WeightStep> steps = weightSteps({seenAt(begin + 30 * step, 0)}, {},
                                              measured({50, 50, -1, -1, -1, -1, -1, -1, -1, -1}), begin, now);
        QCOMPARE(steps, (QList<WeightStep>{{begin, 50.0}, {begin + 2 * step, {}}, {begin + 30 * step, 0.0}}));
        // Events fill what they can.
        steps = weightSteps({seenAt(begin + 30 * step, 0)}, {{begin + 12 * step, 0}},
                            measured({50, 50, -1, -1, -1, -1, -1, -1, -1, -1}), begin, now);
        QCOMPARE(steps, (QList<WeightStep>{{begin, 50.0}, {begin + 2 * step, {}}, {begin + 12 * step, 0.0}}));
        QVERIFY(weightSteps({}, {}, {}, begin, now).isEmpty());
    }
    /// max_over_time at t is about the step that ends at t.
    void theHighestOfAStepHoldsForThatStep()
    {
        const auto steps = weightSteps({}, {}, measured({0, 50, 50, 0}, true), begin, begin + 4 * step);
        QCOMPARE(steps, (QList<WeightStep>{{begin - step, 0.0}, {begin, 50.0}, {begin + 2 * step, 0.0}}));
    }
    void withoutTheServerEventsTell()
    {
        const auto steps = weightSteps({seenAt(begin + 3 * minute, 30)},
                                       {{begin + minute, 10}, {begin + 2 * minute, 20}}, {}, begin, now);
        QCOMPARE(steps, (QList<WeightStep>{{begin, 0.0},
                                           {begin + minute, 10.0},
                                           {begin + 2 * minute, 20.0},
                                           {begin + 3 * minute, 30.0}}));
    }
    void whatTheConsoleSawIsNotOverwritten()
    {
        const auto steps =
            weightSteps({seenAt(begin, 10), seenAt(begin + minute, 20)}, {{begin + minute, 15}},
                        measured({10, 10, 10, 10, 10, 10, 10}), begin, now);
        QCOMPARE(steps, (QList<WeightStep>{{begin, 10.0}, {begin + minute, 20.0}}));
    }
};

QTEST_GUILESS_MAIN(WeightStepsTest)
#include "tst_weightsteps.moc"
