#pragma once

#include "metrics/series.h"

namespace Flightdeck::Metrics {

/// At most four samples a column of pixels: first, smallest, largest, last (M4: U. Jugel et al., VLDB 2014),
/// in the order of time. A line through them covers the same pixels as one through all samples, so no spike
/// is lost.
/// @param samples finite and rising in time. @param startMs, endMs the window the columns cover. @param
/// columns >= 1.
std::vector<Sample> reduceToColumns(std::span<const Sample> samples, qint64 startMs, qint64 endMs,
                                    int columns);

} // namespace Flightdeck::Metrics
