#pragma once

#include "views/activity/activityexport.h"
#include "views/common/panel.h"

class QCheckBox;
class QDateTimeEdit;
class QPushButton;

namespace Flightdeck::Views {

class Label;

/// The incident range by its times, and what is taken out of it.
class IncidentPanel : public Panel
{
    Q_OBJECT

public:
    explicit IncidentPanel(QWidget *parent = nullptr);

    /// @param entries how many of the shown entries lie in it.
    void setIncident(const TimeRange &incident, int entries);
    bool people() const;
    /// What became of the last export.
    void setNote(const QString &text, bool failed);
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    /// By the person.
    void incidentChanged(const Flightdeck::Views::TimeRange &incident);
    void exportRequested(Flightdeck::Views::ExportFormat format);
    void copyRequested();

private:
    void takeTimes();

    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    Label *m_utc;
    Label *m_count;
    QCheckBox *m_people;
    QPushButton *m_csv;
    QPushButton *m_json;
    QPushButton *m_png;
    QPushButton *m_copy;
    Label *m_note;
};

} // namespace Flightdeck::Views
