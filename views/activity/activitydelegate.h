#pragma once

#include "views/activity/timerange.h"

#include <QStyledItemDelegate>

namespace Flightdeck::Views {

/// The cells of the activity table; rows inside the incident range have a bar at their left edge.
class ActivityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setIncident(const TimeRange &range) { m_incident = range; }
    /// What day it is, so that only other days are named. UTC.
    void setNow(const QDateTime &now) { m_now = now; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString timeText(const QDateTime &at) const;

    TimeRange m_incident;
    QDateTime m_now;
};

} // namespace Flightdeck::Views
