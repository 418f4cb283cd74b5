// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rollouts/rolloutrow.h"

namespace Flightdeck::Metrics {
struct MetricPanel;
}

namespace Flightdeck::Rollouts {

/// What Flagger would do at its next look if it read what the console reads now. A forecast, not a fact:
/// hooks are asked then, and the metrics go on until then.
struct Forecast
{
    enum class Kind {
        None,     ///< no run is on
        Unknown,  ///< something that decides is not known to the console
        Halted,   ///< suspended, pods that are not ready, a gate before the run: nothing is judged
        NoCheck,  ///< the run goes on without a check of metrics
        Pass,     ///< every metric would pass
        LoseLife, ///< a metric would fail
        RollBack, ///< no life is left
    };

    Kind kind = Kind::None;
    QString text;   ///< "would lose a life: request-success-rate 98.70 % < 99 %. 1 of 3 would be left."
    QString metric; ///< name of the metric that would fail, else empty

    bool operator==(const Forecast &) const = default;
};

/// In the order of Flagger 1.37.0 (pkg/controller/scheduler.go, advanceCanary): readiness, spent lives, the
/// start of the analysis (which checks no metric), built-in and inline metrics, metrics of templates. A tick
/// loses one life however many metrics fail. @param panels of this rollout's metrics, with their verdicts.
Forecast forecast(const RolloutRow &row, const QList<Metrics::MetricPanel> &panels);

} // namespace Flightdeck::Rollouts
