#include "metrics/series.h"

#include <algorithm>

namespace Flightdeck::Metrics {

namespace {

const Sample *lastNumber(const std::vector<Sample> &samples)
{
    const auto found = std::find_if(samples.rbegin(), samples.rend(),
                                    [](const Sample &sample) { return !std::isnan(sample.value); });
    return found == samples.rend() ? nullptr : &*found;
}

bool farApart(qint64 earlierMs, qint64 laterMs, qint64 stepMs)
{
    return 2 * (laterMs - earlierMs) > 3 * stepMs;
}

} // namespace

std::optional<qint64> Series::lastTimeMs() const
{
    const Sample *last = lastNumber(samples);
    return last ? std::optional(last->timeMs) : std::nullopt;
}

std::optional<double> Series::lastValue() const
{
    const Sample *last = lastNumber(samples);
    return last ? std::optional(last->value) : std::nullopt;
}

std::optional<qint64> Series::ageMs(qint64 nowMs) const
{
    const Sample *last = lastNumber(samples);
    return last ? std::optional(std::max<qint64>(0, nowMs - last->timeMs)) : std::nullopt;
}

std::optional<double> Series::valueAt(qint64 timeMs, qint64 stepMs) const
{
    auto next = std::upper_bound(samples.begin(), samples.end(), timeMs,
                                 [](qint64 time, const Sample &sample) { return time < sample.timeMs; });
    if (next == samples.begin())
        return std::nullopt;
    const Sample &found = *--next;
    if (std::isnan(found.value) || farApart(found.timeMs, timeMs, stepMs))
        return std::nullopt;
    return found.value;
}

std::vector<std::span<const Sample>> unbrokenPieces(std::span<const Sample> samples, qint64 stepMs)
{
    std::vector<std::span<const Sample>> pieces;
    std::size_t begin = 0;
    const auto close = [&](std::size_t end) {
        if (end > begin)
            pieces.push_back(samples.subspan(begin, end - begin));
    };
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (!std::isfinite(samples[i].value)) {
            close(i);
            begin = i + 1;
        } else if (i > begin && farApart(samples[i - 1].timeMs, samples[i].timeMs, stepMs)) {
            close(i);
            begin = i;
        }
    }
    close(samples.size());
    return pieces;
}

QList<double> valuesOnGrid(const Series &series, qint64 startMs, qint64 endMs, qint64 stepMs)
{
    QList<double> values;
    auto next = series.samples.begin();
    for (qint64 time = startMs; time <= endMs; time += stepMs) {
        while (next != series.samples.end() && next->timeMs < time)
            ++next;
        const bool there = next != series.samples.end() && next->timeMs == time;
        values.append(there ? next->value : std::numeric_limits<double>::quiet_NaN());
    }
    return values;
}

} // namespace Flightdeck::Metrics
