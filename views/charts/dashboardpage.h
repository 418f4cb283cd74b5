#pragma once

#include "core/clock.h"
#include "metrics/dashboardfeed.h"

#include <QWidget>

class QGridLayout;

namespace Flightdeck::Views {

class DashboardCard;
class Segmented;

/// ADR-035's dashboard: rollouts and flag evaluations over time, as the metrics server knows them. Asks only
/// while it is on screen.
class DashboardPage : public QWidget
{
    Q_OBJECT
public:
    /// @param feed null: no metrics source is set up. Both must outlive the page.
    DashboardPage(Metrics::DashboardFeed *feed, const Core::Clock *clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void arrange();
    void refresh();
    void ask();

    Metrics::DashboardFeed *m_feed;
    const Core::Clock *m_clock;
    Segmented *m_ranges;
    QWidget *m_sheet;
    QGridLayout *m_grid;
    QList<DashboardCard *> m_cards; ///< in the order of the feed's panels
    int m_columns = 0;
};

} // namespace Flightdeck::Views
