#include "metrics/downsample.h"

#include <algorithm>
#include <array>

namespace Flightdeck::Metrics {

namespace {

void appendColumn(std::span<const Sample> column, std::vector<Sample> &out)
{
    const auto byValue = [](const Sample &a, const Sample &b) { return a.value < b.value; };
    const auto [smallest, largest] = std::minmax_element(column.begin(), column.end(), byValue);
    std::array<std::size_t, 4> picks = {0, std::size_t(smallest - column.begin()),
                                        std::size_t(largest - column.begin()), column.size() - 1};
    std::sort(picks.begin(), picks.end());
    const auto end = std::unique(picks.begin(), picks.end());
    for (auto pick = picks.begin(); pick != end; ++pick)
        out.push_back(column[*pick]);
}

} // namespace

std::vector<Sample> reduceToColumns(std::span<const Sample> samples, qint64 startMs, qint64 endMs,
                                    int columns)
{
    std::vector<Sample> reduced;
    if (samples.size() <= std::size_t(std::max(columns, 1)) || endMs <= startMs) {
        reduced.assign(samples.begin(), samples.end());
        return reduced;
    }
    const double perMs = double(columns) / double(endMs - startMs);
    const auto columnOf = [&](const Sample &sample) {
        return qint64(std::floor(double(sample.timeMs - startMs) * perMs));
    };
    reduced.reserve(std::min(samples.size(), std::size_t(columns) * 4));
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= samples.size(); ++i) {
        if (i == samples.size() || columnOf(samples[i]) != columnOf(samples[begin])) {
            appendColumn(samples.subspan(begin, i - begin), reduced);
            begin = i;
        }
    }
    return reduced;
}

} // namespace Flightdeck::Metrics
