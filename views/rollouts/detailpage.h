#pragma once

#include "core/clock.h"
#include "rollouts/rolloutboard.h"
#include "views/charts/chartdata.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QTableView;

namespace Flightdeck::Metrics {
class MetricsFeed;
}

namespace Flightdeck::Rollouts {
class ActionDesk;
class EventListModel;
} // namespace Flightdeck::Rollouts

namespace Flightdeck::Views {

class ActionsSlot;
class CanaryCharts;
class CanaryCurves;
class ChecksPanel;
class DetailHeader;
class Segmented;

/// One rollout: its three answers, curves, how it is judged, events. In a narrow window curves and events
/// share one place.
class DetailPage : public QWidget
{
    Q_OBJECT
public:
    /// All arguments must outlive the page; feed may be null: no metrics source; desk may be null: nothing
    /// can be done.
    DetailPage(Rollouts::RolloutBoard *board, Metrics::MetricsFeed *feed, Rollouts::ActionDesk *desk,
               const Core::Clock *clock, QWidget *parent = nullptr);

    /// Shows a rollout of the board until it is closed; empty closes. closed() tells when it was deleted.
    void present(const QString &rolloutKey);
    const QString &key() const { return m_key; }
    void setFlagMarks(const QList<FlagMark> &marks);
    void focusFirst();

Q_SIGNALS:
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QTableView *makeEventView();
    void fitWidth();
    void refresh();

    Rollouts::RolloutBoard *m_board;
    const Core::Clock *m_clock;
    DetailHeader *m_header;
    CanaryCharts *m_charts;
    CanaryCurves *m_curves;
    ChecksPanel *m_checks;
    ActionsSlot *m_actions;
    QScrollArea *m_side; ///< actions and checks, beside the curves
    Rollouts::EventListModel *m_events;
    QWidget *m_chartPanel;
    QWidget *m_eventPanel;
    Segmented *m_choice; ///< curves or events, in a narrow window
    QString m_key;
    QTimer m_seconds;
};

} // namespace Flightdeck::Views
