#include "views/rollouts/eventdelegate.h"

#include "rollouts/eventlistmodel.h"
#include "views/common/icons.h"
#include "views/common/paint.h"
#include "views/rollouts/rolloutwords.h"

#include <QPainter>

namespace Flightdeck::Views {

using Rollouts::EventListModel;

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QRectF cell = QRectF(option.rect).adjusted(8, 0, -8, 0);
    const bool warning = index.data(EventListModel::WarningRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, color(Role::AccentSoft));
    painter->setPen(color(Role::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QFont dense = textFont(TextSize::Dense);
    switch (index.column()) {
    case EventListModel::Time:
        paintText(*painter, cell, Qt::AlignVCenter,
                  RolloutWords::localTime(index.data(EventListModel::TimeRole).toDateTime()),
                  textFont(TextSize::Dense, QFont::DemiBold), Role::Text);
        break;
    case EventListModel::Message: {
        paintIcon(*painter, QRectF(cell.left(), cell.center().y() - 7, 14, 14),
                  warning ? Icon::Warning : Icon::Note, warning ? Role::Warn : Role::Text3);
        QString text = index.data(EventListModel::MessageRole).toString();
        if (index.data(EventListModel::FoldedRole).toBool())
            text += tr(" (the last of several that Kubernetes folded)");
        paintText(*painter, cell.adjusted(22, 0, 0, 0), Qt::AlignVCenter, text, dense, Role::Text);
        break;
    }
    case EventListModel::Count: {
        const int count = index.data(EventListModel::CountRole).toInt();
        if (count > 1)
            paintText(*painter, cell, Qt::AlignVCenter | Qt::AlignRight, QStringLiteral("%1 ×").arg(count),
                      dense, Role::Text3);
        break;
    }
    case EventListModel::Source:
        paintText(*painter, cell, Qt::AlignVCenter | Qt::AlignRight,
                  index.data(EventListModel::SourceRole).toString(), dense, Role::Text3);
        break;
    default:
        break;
    }
    painter->restore();
}

} // namespace Flightdeck::Views
