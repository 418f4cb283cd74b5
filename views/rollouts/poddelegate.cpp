#include "views/rollouts/poddelegate.h"

#include "rollouts/podlistmodel.h"
#include "views/common/icons.h"
#include "views/common/paint.h"
#include "views/common/tooltip.h"
#include "views/rollouts/rolloutwords.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Flightdeck::Views {

using Rollouts::PodListModel;

void PodDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool first = index.column() == 0;
    const QRectF cell =
        QRectF(option.rect).adjusted(first ? Spacing::Panel : Spacing::Cell, 0, -Spacing::Cell, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, color(Role::AccentSoft));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      color(Role::Line));
    const bool trouble = index.data(PodListModel::TroubleRole).toBool();
    const bool ready = index.data(PodListModel::ReadyRole).toBool();
    const QString text = index.data().toString();
    const QFont dense = textFont(TextSize::Dense);
    switch (index.column()) {
    case PodListModel::Side: {
        const bool primary = index.data(PodListModel::PrimaryRole).toBool();
        const QRectF mark(cell.left(), cell.center().y() - 5, 10, 10);
        paintBox(*painter, mark, color(primary ? Role::PrimaryFill : Role::AccentFill),
                 color(primary ? Role::LineStrong : Role::AccentFill), 2);
        paintText(*painter, cell.adjusted(16, 0, 0, 0), Qt::AlignVCenter, text, dense, Role::Text2);
        break;
    }
    case PodListModel::State: {
        const Icon sign = trouble ? Icon::Failed : ready ? Icon::Succeeded : Icon::Clock;
        paintIcon(*painter, QRectF(cell.left(), cell.center().y() - 7, 14, 14), sign,
                  trouble ? Role::Fail
                  : ready ? Role::Ok
                          : Role::Text3);
        paintText(*painter, cell.adjusted(20, 0, 0, 0), Qt::AlignVCenter, text,
                  textFont(TextSize::Dense, trouble ? QFont::DemiBold : QFont::Normal),
                  trouble ? Role::Fail : Role::Text);
        break;
    }
    case PodListModel::Name:
        paintText(*painter, cell, Qt::AlignVCenter, text, textFont(TextSize::Dense, QFont::DemiBold),
                  Role::Text);
        break;
    case PodListModel::Restarts:
        paintText(*painter, cell, Qt::AlignVCenter, text, dense, text == u'0' ? Role::Text3 : Role::Warn);
        break;
    default:
        paintText(*painter, cell, Qt::AlignVCenter, text, dense, Role::Text2);
    }
    painter->restore();
}

bool PodDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                            const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    QStringList lines = {index.data().toString()};
    if (const QString why = index.data(PodListModel::MessageRole).toString(); !why.isEmpty())
        lines << why;
    if (index.column() == PodListModel::Age)
        lines << RolloutWords::utcTime(index.data(PodListModel::CreatedRole).toDateTime());
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
    return true;
}

} // namespace Flightdeck::Views
