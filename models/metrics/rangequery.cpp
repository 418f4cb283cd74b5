#include "metrics/rangequery.h"

#include <algorithm>
#include <array>

namespace Flightdeck::Metrics {

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr std::array ladder = {second, 2 * second, 5 * second, 10 * second, 15 * second, 30 * second,
                               minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                               hour,   2 * hour,   3 * hour,   6 * hour,    12 * hour,   day};

qint64 roundedUp(qint64 value, qint64 unit)
{
    return (value + unit - 1) / unit * unit;
}

qint64 roundedDown(qint64 value, qint64 unit)
{
    const qint64 rest = value % unit;
    return value - (rest < 0 ? rest + unit : rest);
}

} // namespace

qint64 stepFor(qint64 spanMs, int pixels, qint64 minStepMs)
{
    // One point fewer than allowed, since aligning the start may add one.
    const qint64 points = std::clamp<qint64>(pixels, 1, maxPoints - 1);
    const qint64 wanted = std::max({minStepMs, (spanMs + points - 1) / points, second});
    const auto step = std::lower_bound(ladder.begin(), ladder.end(), wanted);
    return step != ladder.end() ? *step : roundedUp(wanted, day);
}

RangeQuery alignedRange(const QString &expression, qint64 startMs, qint64 endMs, qint64 stepMs)
{
    qint64 step = std::max<qint64>(stepMs, 1);
    const qint64 span = std::max<qint64>(endMs - startMs, 0);
    if (span / step >= maxPoints)
        step = stepFor(span, int(maxPoints), step);
    const qint64 start = roundedDown(startMs, step);
    return {expression, start, std::max(start, roundedDown(endMs, step)), step};
}

} // namespace Flightdeck::Metrics
