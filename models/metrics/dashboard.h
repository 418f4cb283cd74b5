#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Flightdeck::Metrics {

/// One panel of the dashboard that ADR-035 asks for: a question to the metrics server and what its answer
/// means. The page of the console and resources/platform/monitoring/grafana-dashboard.json are both made from
/// these.
struct DashboardPanel
{
    enum class Kind {
        Number, ///< the newest value is what counts
        Lines,  ///< one line a series
    };

    QString id; ///< stable, "flag-evaluations"
    QString title;
    QString meaning; ///< what the numbers are and are not, in a sentence or two
    QString query;   ///< PromQL
    QString unit;    ///< "%", "s", "/s" or empty
    Kind kind = Kind::Lines;
    QStringList legend; ///< labels that name a series, in this order
    QString emptyText;  ///< what it means when the server knows no such series

    bool operator==(const DashboardPanel &) const = default;
};

/// The panels in the order in which they are shown. Right for Flagger 1.37 (which counts neither successes
/// nor rollbacks: both are read off the changes of flagger_canary_status) and for 1.42 and later (which do),
/// with and without honorLabels (then Flagger's own namespace label is called exported_namespace), and for
/// Flipt 1.x and 2.x (whose labels begin with flipt_). Sources: flagger pkg/metrics/recorder.go; flipt
/// internal/server/metrics/metrics.go.
QList<DashboardPanel> dashboardPanels();

} // namespace Flightdeck::Metrics
