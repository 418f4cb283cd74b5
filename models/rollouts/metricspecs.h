#pragma once

#include "kubernetes/clusterdata.h"
#include "metrics/metricspec.h"

namespace Flightdeck::Rollouts {

using MetricTemplates = Kubernetes::Objects<Kubernetes::MetricTemplate>;

/// What Flagger asks for a Canary, one entry a query: a built-in name runs the built-in, a templateRef and an
/// inline query run as well (Flagger 1.37.0, pkg/controller/scheduler_metrics.go). A template that is not
/// there, or asks no Prometheus, is left in with an empty query and the reason, and so is a name with nothing
/// to ask, whose checks Flagger fails.
QList<Metrics::MetricSpec> metricSpecs(const Kubernetes::Canary &canary, const MetricTemplates &templates);

Metrics::MetricTarget metricTarget(const Kubernetes::Canary &canary);

} // namespace Flightdeck::Rollouts
