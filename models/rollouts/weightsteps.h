// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rollouts/rolloutboard.h"

namespace Flightdeck::Metrics {
struct MeasuredWeights;
}

namespace Flightdeck::Rollouts {

/// From `timeMs` on the canary had `percent` of the traffic; nothing: nobody knows.
struct WeightStep
{
    qint64 timeMs = 0; ///< since the epoch
    std::optional<double> percent;

    bool operator==(const WeightStep &) const = default;
};

/// A share that one of Flagger's events tells of.
struct ToldWeight
{
    qint64 timeMs = 0; ///< since the epoch
    double percent = 0;
};

/// The canary's share over time, rising, from three witnesses. What the console saw itself (the
/// VirtualService) counts from its first look on. Before it, what the metrics server holds of Flagger's own
/// gauge, with the times of Flagger's events where they tell of the same step: the gauge is late by a scrape
/// and a step of the query. Where the server has nothing, the events alone, which are lossy.
/// @param told rising in time. @param startMs begin of the window: a run's first told step had 0 before it.
QList<WeightStep> weightSteps(const QList<Observation> &seen, const QList<ToldWeight> &told,
                              const Metrics::MeasuredWeights &measured, qint64 startMs, qint64 nowMs);

} // namespace Flightdeck::Rollouts
