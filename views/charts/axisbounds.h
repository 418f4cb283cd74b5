#pragma once

#include "views/charts/chartdata.h"

namespace Flightdeck::Views {

/// Lowest and highest value of a lane's plot.
struct AxisBounds
{
    double low = 0;
    double high = 1;

    bool operator==(const AxisBounds &) const = default;
};

/// Bounds on round numbers that hold every finite value, every limit, and some of the failing side beyond a
/// limit. Percentages stop at 100, what is never negative starts at 0 unless that would flatten it.
AxisBounds boundsFor(const MetricLane &lane);

} // namespace Flightdeck::Views
