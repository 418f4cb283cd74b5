#pragma once

#include "kubernetes/objectmeta.h"

namespace Flightdeck::Kubernetes {

/// A flagger.app/v1beta1 MetricTemplate (Flagger 1.37, apis/flagger/v1beta1/metric.go).
struct MetricTemplate
{
    ObjectMeta meta;
    QString provider;   ///< "prometheus", "datadog", ...
    QString address;    ///< where Flagger sends the query; user information is stripped
    QString secretName; ///< credentials Flagger reads; the console never does
    bool insecureSkipVerify = false;
    bool hasHeaders = false; ///< since Flagger 1.41
    QString query;           ///< Go text/template

    static QString kind() { return QStringLiteral("MetricTemplate"); }
    bool operator==(const MetricTemplate &) const = default;
};

} // namespace Flightdeck::Kubernetes
