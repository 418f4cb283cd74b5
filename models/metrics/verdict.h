#pragma once

#include "metrics/metricspec.h"

namespace Flightdeck::Metrics {

/// What Flagger's next check would make of a value. A forecast, not a fact: Flagger asks by itself at its own
/// tick.
struct Verdict
{
    enum class Outcome { Unknown, WouldPass, WouldFail, NoValues };

    Outcome outcome = Outcome::Unknown;
    QString text;    ///< "would pass", "would lose a life: 98.70 % < 99 %", "no values found, which counts as
                     ///< failed"; of Unknown: why
    QString reason;  ///< of WouldFail: "98.70 % < 99 %"; of NoValues: "no values found"
    qint64 atMs = 0; ///< the moment whose value was judged, since the epoch; 0: none was

    bool isKnown() const { return outcome != Outcome::Unknown; }
    bool passes() const { return outcome == Outcome::WouldPass; }
    bool fails() const { return isKnown() && !passes(); }
};

/// Compares as Flagger 1.37.0 does (pkg/controller/scheduler_metrics.go): NaN and nothing fail, infinities
/// are compared, request-duration and its limits are cut to whole milliseconds first, equal passes.
Verdict judge(const MetricSpec &spec, std::optional<double> value);

/// A value with its unit, such as "99.34 %", "612 ms", "0.128"; "no data" when there is none.
QString valueText(const MetricSpec &spec, std::optional<double> value);
/// "%", "ms" or empty.
QString unitOf(const MetricSpec &spec);

} // namespace Flightdeck::Metrics
