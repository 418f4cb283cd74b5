#pragma once

#include <QStyledItemDelegate>

namespace Flightdeck::Views {

/// A flag and, below it, what a kill takes from whom.
class KillFlagDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Flightdeck::Views
