#pragma once

#include "metrics/metricsfeed.h"
#include "views/charts/chartdata.h"

namespace Flightdeck::Views {

/// A metric of the feed as a lane: titles of the built-in metrics, digits, and each state in words.
MetricLane laneOf(const Metrics::MetricPanel &panel);

} // namespace Flightdeck::Views
