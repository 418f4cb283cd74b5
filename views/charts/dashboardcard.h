#pragma once

#include "metrics/dashboardfeed.h"
#include "views/common/panel.h"

namespace Flightdeck::Views {

class Label;
class LinesChart;

/// One panel of the dashboard: what it shows, what that means, and how old it is.
class DashboardCard : public Panel
{
    Q_OBJECT
public:
    explicit DashboardCard(const Metrics::DashboardPanel &panel, QWidget *parent = nullptr);

    bool isNumber() const { return m_panel.kind == Metrics::DashboardPanel::Kind::Number; }
    void present(const Metrics::DashboardAnswer &answer, qint64 startMs, qint64 endMs, const QDateTime &now);
    /// The same in words, as it is read out.
    QString text() const;

private:
    QString stateText(const Metrics::DashboardAnswer &answer, const QDateTime &now) const;

    Metrics::DashboardPanel m_panel;
    Label *m_number = nullptr;
    Label *m_state;
    LinesChart *m_chart = nullptr;
};

} // namespace Flightdeck::Views
