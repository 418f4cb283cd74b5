#pragma once

#include "kubernetes/canary.h"
#include "metrics/metricspec.h"

#include <QHash>

namespace Flightdeck::Rollouts {

/// Queries of MetricTemplates by "namespace/name", as far as they are known.
using TemplateQueries = QHash<QString, QString>;

/// What Flagger asks for a Canary, one entry a query: a built-in name runs the built-in, a templateRef and an
/// inline query run as well (Flagger 1.37.0, pkg/controller/scheduler_metrics.go). A template whose query is
/// not known is left in with an empty query: the screen then says so.
QList<Metrics::MetricSpec> metricSpecs(const Kubernetes::Canary &canary,
                                       const TemplateQueries &templates = {});

Metrics::MetricTarget metricTarget(const Kubernetes::Canary &canary);

} // namespace Flightdeck::Rollouts
