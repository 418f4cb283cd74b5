#include "views/killswitch/killflagdelegate.h"

#include "flags/flaglistmodel.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/killswitch/killflagmodel.h"

namespace Flightdeck::Views {

void KillFlagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    const QRectF rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool off = index.data(KillFlagModel::OffRole).toBool();
    painter->fillRect(rect, color(selected ? Role::AccentSoft : Role::Surface));
    if (selected)
        painter->fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), color(Role::AccentFill));
    painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(Role::Line));
    if ((option.state & QStyle::State_HasFocus) && selected)
        paintBox(*painter, rect.adjusted(1, 1, -1, -2), Qt::transparent, color(Role::Focus), Spacing::Radius);
    const QRectF first(rect.left() + 14, rect.top() + 7, rect.width() - 28, 18);
    const QString type = index.data(Flags::FlagListModel::TypeRole).toString();
    const QFont caption = textFont(TextSize::Caption);
    const qreal typeWidth = QFontMetricsF(caption).horizontalAdvance(type) + Spacing::Grid;
    paintText(*painter, first, Qt::AlignRight | Qt::AlignVCenter, type, caption, Role::Text2);
    paintText(*painter, first.adjusted(0, 0, -typeWidth, 0), Qt::AlignLeft | Qt::AlignVCenter,
              index.data(Flags::FlagListModel::KeyRole).toString(),
              textFont(TextSize::Body, off ? QFont::Normal : QFont::DemiBold),
              off ? Role::Text2 : Role::Text);
    paintText(*painter, QRectF(first.left(), first.bottom(), first.width(), 16),
              Qt::AlignLeft | Qt::AlignVCenter, index.data(KillFlagModel::DiesRole).toString(), caption,
              Role::Text2);
    painter->restore();
}

QSize KillFlagDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 49};
}

} // namespace Flightdeck::Views
