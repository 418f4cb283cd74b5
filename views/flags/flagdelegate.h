#pragma once

#include <QStyledItemDelegate>

namespace Flightdeck::Views {

/// A flag in two lines: switch, key, problems or served replicas; below, who gets what.
class FlagDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Flightdeck::Views
