#pragma once

#include "core/result.h"
#include "metrics/metricspec.h"

namespace Flightdeck::Metrics {

enum class Workload { Canary, Primary };

/// The PromQL of a metric as Flagger 1.37.0 renders it, white space aside, for the target or for
/// `<target>-primary`. Errors: Unsupported (a name Flagger has no built-in for, a template construct other
/// than `{{ name }}` or
/// `{{ variables.x }}`), InvalidInput (an unknown name, an empty interval where one is used, characters in a
/// name that no Kubernetes name has).
Core::Result<QString> renderQuery(const MetricSpec &spec, const MetricTarget &target, Workload workload);

/// Renders the subset of Go's text/template that metric templates use. Known names: name, namespace, target,
/// service, ingress, route, interval, variables.KEY.
Core::Result<QString> renderTemplate(const QString &text, const QMap<QString, QString> &values);

/// The worst value of each step instead of the one at its end, so that what failed for one sample is seen at
/// any range: the lowest where there is a lower limit, the highest where there is an upper one. With both or
/// none the answer has two series for each of the expression's, told apart by `extremeLabel`.
/// @param stepMs of the range query. @param resolutionMs distance of the values looked at, below stepMs.
QString worstOfEachStep(const QString &expression, const ThresholdRange &limits, qint64 stepMs,
                        qint64 resolutionMs);
extern const QString extremeLabel; ///< "flightdeck_extreme": "low" or "high"

/// What Flagger itself says of the target's share of the traffic: one series, in percent. Right with and
/// without honorLabels: a scrape without renames Flagger's namespace label to exported_namespace, and
/// `namespace` is then where Flagger runs. Flagger 1.37.0 to 1.42, pkg/metrics/recorder.go.
Core::Result<QString> weightQuery(const MetricTarget &target);

/// One query for many workloads at once: a built-in metric for every target and its primary, as series
/// labelled destination_workload_namespace and destination_workload.
/// @param targets workload names of the targets, not empty. @param interval such as "1m".
Core::Result<QString> groupedQuery(const QString &builtInName, const QStringList &targets,
                                   const QString &interval);

/// Value of "30s", "1m", "1h30m" in milliseconds; none when it is no PromQL duration or 0.
std::optional<qint64> durationMs(const QString &text);

extern const QString successRateName;     ///< request-success-rate, percent
extern const QString requestDurationName; ///< request-duration, milliseconds at the 99th percentile

} // namespace Flightdeck::Metrics
