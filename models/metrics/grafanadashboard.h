#pragma once

#include "metrics/dashboard.h"

#include <QJsonObject>

namespace Flightdeck::Metrics {

/// The panels as a dashboard that Grafana imports (schema version 39, Grafana 10 and later), so that a team's
/// wall shows what the console shows. The data source is chosen at import.
QJsonObject grafanaDashboard(const QList<DashboardPanel> &panels);

} // namespace Flightdeck::Metrics
