#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace Flightdeck::Metrics {

/// Limits of one analysis metric; a value equal to a limit passes. No limit at all: every number passes.
struct ThresholdRange
{
    std::optional<double> min;
    std::optional<double> max;

    bool operator==(const ThresholdRange &) const = default;
};

/// One entry of a Canary's `spec.analysis.metrics`. An entry with both a built-in name and a templateRef
/// makes two of these, as Flagger runs both.
struct MetricSpec
{
    enum class Source {
        BuiltIn,  ///< request-success-rate or request-duration
        Inline,   ///< the deprecated `query` field, which is a template as well
        Template, ///< the query of a MetricTemplate
    };

    QString name;
    Source source = Source::BuiltIn;
    QString query;            ///< empty for BuiltIn
    QString problem;          ///< why there is no query, plain text; empty when there is one
    bool alwaysFails = false; ///< Flagger has nothing to ask either: each check of it fails
    QString interval; ///< such as "1m"; empty: 1m for BuiltIn and Inline, none for Template (Flagger's rule)
    ThresholdRange thresholdRange;
    QMap<QString, QString> variables; ///< templateVariables

    bool operator==(const MetricSpec &) const = default;
};

/// The names a query may ask for.
struct MetricTarget
{
    QString canary;
    QString namespaceName;
    QString target;  ///< spec.targetRef.name
    QString service; ///< spec.service.name, or target
    QString ingress; ///< spec.ingressRef.name, or target
    QString route;   ///< spec.routeRef.name, or target

    bool operator==(const MetricTarget &) const = default;
};

/// The limits meant by the deprecated field `threshold`, which counts only without a thresholdRange: the
/// success rate must not be below it, everything else not above it (Flagger 1.37.0,
/// pkg/controller/scheduler_metrics.go).
ThresholdRange legacyThreshold(const QString &metricName, double threshold);

} // namespace Flightdeck::Metrics
