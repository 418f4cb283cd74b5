#pragma once

#include "core/clock.h"
#include "views/activity/activityexport.h"
#include "views/activity/activityfilter.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QCheckBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Flightdeck::Views {

class ActivityDelegate;
class IncidentPanel;
class SearchField;
class Segmented;
class StatePage;
class Timeline;

/// Everything that happened on one timeline, and what to take out of it for an incident.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the page.
    ActivityPage(Core::ActivityModel *model, const Core::Clock *clock, QWidget *parent = nullptr);

    /// Name for the exported file.
    void setEnvironmentName(const QString &name);
    /// How long entries are kept, for the status: "kept for 90 days"; empty: nothing is said.
    void setKept(const QString &words);
    /// The incident panel hides behind a button.
    void setCompact(bool compact);
    void setIncident(const TimeRange &incident);
    /// "46 entries in 4 h · 10 in the incident range"
    QString statusText() const;
    Core::Result<void> exportTo(const QString &path, ExportFormat format);
    /// What an export would hold now.
    ActivityExport contents() const;

Q_SIGNALS:
    /// statusText() has another value.
    void statusChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildTable();
    void takeRange();
    void refresh();
    void showEverything();
    void askWhereToSave(ExportFormat format);

    Core::ActivityModel *m_model;
    const Core::Clock *m_clock;
    QString m_environment;
    QString m_kept;
    TimeRange m_incident;
    ActivityFilter *m_filter;
    SearchField *m_search;
    std::array<QCheckBox *, ActivityKindCount> m_kinds{};
    Segmented *m_span;
    QPushButton *m_incidentButton;
    Timeline *m_timeline;
    QTableView *m_table;
    ActivityDelegate *m_delegate;
    StatePage *m_empty;
    QStackedWidget *m_stack;
    IncidentPanel *m_panel;
    QTimer m_refresh; ///< coalesces many changes of the model
    QTimer m_passing; ///< time goes on also when nothing happens
};

} // namespace Flightdeck::Views
