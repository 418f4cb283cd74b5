#pragma once

#include "core/activitymodel.h"
#include "views/activity/timerange.h"

#include <QWidget>

namespace Flightdeck::Views {

class ActivityFilter;

/// Four lanes over time, one a kind, and the incident range: drag its edges, drag over free ground for a new
/// one, or Left and Right for its end and with Shift for its beginning.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(ActivityFilter *filter, QWidget *parent = nullptr);

    /// Both ends valid.
    void setRange(const TimeRange &range);
    void setIncident(const TimeRange &incident);
    const TimeRange &incident() const { return m_incident; }

    QSize sizeHint() const override { return {900, 172}; }
    QSize minimumSizeHint() const override { return {480, 172}; }

Q_SIGNALS:
    /// By the person, also while dragging.
    void incidentMoved(const Flightdeck::Views::TimeRange &incident);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Drag { None, From, To, New };

    QRectF plot() const;
    QRectF lane(int kind) const;
    qreal xOf(const QDateTime &at) const;
    QDateTime timeAt(qreal x) const;
    Drag edgeAt(qreal x) const;
    void move(const TimeRange &incident);
    void describe();
    void paintAxis(QPainter &painter) const;
    void paintEntry(QPainter &painter, const Core::ActivityEntry &entry) const;
    void paintIncident(QPainter &painter) const;
    QString tipAt(const QPointF &position) const;

    ActivityFilter *m_filter;
    TimeRange m_range;
    TimeRange m_incident;
    Drag m_drag = Drag::None;
    QDateTime m_dragStart;
};

} // namespace Flightdeck::Views
