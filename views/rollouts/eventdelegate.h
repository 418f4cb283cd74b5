#pragma once

#include <QStyledItemDelegate>

namespace Flightdeck::Views {

/// One event a line: time, sign, message, who said it.
class EventDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace Flightdeck::Views
