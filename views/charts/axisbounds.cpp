#include "views/charts/axisbounds.h"

#include <algorithm>
#include <cmath>

namespace Flightdeck::Views {

namespace {

/// 1, 2 or 5 times a power of ten, not below `value`.
double niceStep(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= value)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

AxisBounds boundsFor(const MetricLane &lane)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto take = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const Metrics::Series *series : {&lane.canary, &lane.primary}) {
        for (const Metrics::Sample &sample : series->samples) {
            if (std::isfinite(sample.value))
                take(sample.value);
        }
    }
    const bool percent = lane.unit == u"%";
    if (percent)
        take(100);
    if (lane.min)
        take(*lane.min);
    if (lane.max)
        take(*lane.max);
    if (low > high)
        return {0, 1};
    if (!percent && low >= 0)
        low = 0;
    double span = std::max({high - low, std::abs(high) * 1e-3, 1e-9});
    if (lane.max)
        high = std::max(high, *lane.max + span / 4);
    if (lane.min)
        low = std::min(low, *lane.min - span / 4);
    if (!lane.max && !percent)
        high += span / 10;
    span = high - low;
    const double step = niceStep(span / 10);
    AxisBounds bounds = {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step};
    if (percent)
        bounds = {std::max(bounds.low, 0.0), std::min(bounds.high, std::max(100.0, high))};
    if (bounds.high <= bounds.low)
        bounds.high = bounds.low + 1;
    return bounds;
}

} // namespace Flightdeck::Views
