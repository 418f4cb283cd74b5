#pragma once

#include <QList>

#include <optional>

namespace Flightdeck::Rollouts {

/// One built-in metric of a rollout's target, as the list shows it.
struct MetricCell
{
    bool asked = false;    ///< a metrics source is there
    bool judged = false;   ///< the Canary's analysis has this metric
    bool answered = false; ///< the source has answered since: only then an absent value means "no data"
    bool stale = false;    ///< the last known value of a source that does not answer now
    std::optional<double> value;
    std::optional<double> min; ///< limits of the Canary's thresholdRange
    std::optional<double> max;
    QList<double> history; ///< evenly spaced, oldest first; NaN is a gap

    /// Whether a check on this value would fail; no value counts as failed, once answered.
    bool fails() const
    {
        return judged && answered && (!value || (min && *value < *min) || (max && *value > *max));
    }
    bool operator==(const MetricCell &) const = default;
};

struct MetricCells
{
    MetricCell successRate; ///< request-success-rate, percent
    MetricCell duration;    ///< request-duration, p99 in milliseconds

    bool operator==(const MetricCells &) const = default;
};

} // namespace Flightdeck::Rollouts
