#pragma once

#include "core/clock.h"
#include "rollouts/rolloutboard.h"
#include "views/charts/chartdata.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace Flightdeck::Metrics {
class MetricsFeed;
}

namespace Flightdeck::Rollouts {
class ActionDesk;
} // namespace Flightdeck::Rollouts

namespace Flightdeck::Views {

class ActionsSlot;
class CanaryCharts;
class CanaryCurves;
class DetailHeader;
class DetailTabs;
class Label;
class Segmented;

/// One rollout: its three answers, curves, what can be done, and below the curves events, pods, checks and
/// gates, alerts, spec. In a narrow window curves and those share one place.
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
    void buildBody();
    /// @param tab of DetailTabs, or -1 for the curves.
    void choose(int tab);
    void fitWidth();
    void showNames();
    void orderTabs();
    void refresh();
    void followPods(const QString &rolloutKey);

    Rollouts::RolloutBoard *m_board;
    const Core::Clock *m_clock;
    DetailHeader *m_header;
    CanaryCharts *m_charts;
    CanaryCurves *m_curves;
    ActionsSlot *m_actions;
    QScrollArea *m_side; ///< actions, beside the curves
    bool m_hasActions;
    Segmented *m_choice; ///< which of the tabs; in a narrow window the curves are one of them
    QWidget *m_choiceRow;
    Label *m_caption; ///< what the chosen tab does not tell
    DetailTabs *m_tabs;
    QWidget *m_chartPanel;
    QSplitter *m_split;
    QVBoxLayout *m_column;
    bool m_compact = false;
    bool m_curvesChosen = true; ///< in a narrow window
    QString m_key;
    QTimer m_seconds;
};

} // namespace Flightdeck::Views
