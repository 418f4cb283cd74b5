// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollouts/weightsteps.h"

#include "metrics/metricsfeed.h"

#include <algorithm>

namespace Flightdeck::Rollouts {

namespace {

constexpr qint64 longestScrapeMs = 60'000;

/// A stretch that the metrics server knows.
struct Known
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
};

class Builder
{
public:
    explicit Builder(QList<ToldWeight> told)
        : m_told(std::move(told))
    {
    }

    void add(qint64 timeMs, std::optional<double> percent)
    {
        if (m_steps.isEmpty() ? percent.has_value() : m_steps.last().percent != percent)
            m_steps.append({timeMs, percent});
    }
    /// The time of the event that told of this step, else `timeMs`.
    qint64 exactTime(qint64 timeMs, double percent, qint64 lateMs) const
    {
        const qint64 before = m_steps.isEmpty() ? timeMs - lateMs : m_steps.last().timeMs;
        for (const ToldWeight &told : m_told) {
            if (told.percent == percent && told.timeMs >= timeMs - lateMs && told.timeMs <= timeMs &&
                told.timeMs >= before)
                return told.timeMs;
        }
        return timeMs;
    }
    /// Events of a stretch that the server does not know.
    void addTold(qint64 fromMs, qint64 toMs, qint64 startMs)
    {
        for (const ToldWeight &told : m_told) {
            if (told.timeMs < fromMs || told.timeMs >= toMs)
                continue;
            // Before the first step of a run the primary had everything.
            if (m_steps.isEmpty() && told.percent > 0 && told.percent < 100)
                add(std::min(startMs, told.timeMs), 0.0);
            add(told.timeMs, told.percent);
        }
    }
    const QList<WeightStep> &steps() const { return m_steps; }

private:
    QList<ToldWeight> m_told;
    QList<WeightStep> m_steps;
};

} // namespace

QList<WeightStep> weightSteps(const QList<Observation> &seen, const QList<ToldWeight> &told,
                              const Metrics::MeasuredWeights &measured, qint64 startMs, qint64 nowMs)
{
    const auto first = std::find_if(seen.begin(), seen.end(),
                                    [](const Observation &observation) { return observation.split; });
    const qint64 firstSeen = first == seen.end() ? nowMs : first->at.toMSecsSinceEpoch();
    Builder builder(told);
    const qint64 step = std::max<qint64>(measured.stepMs, 1);
    const qint64 late = longestScrapeMs + step;
    qint64 knownTo = std::numeric_limits<qint64>::min();
    for (const auto piece : Metrics::unbrokenPieces(measured.series.samples, step)) {
        // The highest share of a step holds for the step that ends at its time.
        const qint64 back = measured.highestOfStep ? step : 0;
        const Known known = {piece.front().timeMs - back, piece.back().timeMs - back + step};
        if (known.fromMs >= firstSeen)
            break;
        builder.addTold(knownTo, known.fromMs - late, startMs);
        bool begins = true;
        for (const Metrics::Sample &sample : piece) {
            const qint64 time = sample.timeMs - back;
            if (time >= firstSeen)
                break;
            if (sample.value < 0 || sample.value > 100)
                continue; // no share: something else answers to the name
            builder.add(begins ? time : builder.exactTime(time, sample.value, late), sample.value);
            begins = false;
        }
        knownTo = known.toMs;
        if (knownTo < firstSeen - late)
            builder.add(knownTo, std::nullopt); // Flagger went away with what it had set
    }
    builder.addTold(knownTo, firstSeen, startMs);
    for (const Observation &observation : seen) {
        if (observation.split)
            builder.add(observation.at.toMSecsSinceEpoch(), observation.split->canary);
    }
    return builder.steps();
}

} // namespace Flightdeck::Rollouts
