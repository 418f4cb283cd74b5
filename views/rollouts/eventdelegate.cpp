#include "views/rollouts/eventdelegate.h"

#include "rollouts/eventlistmodel.h"
#include "views/common/icons.h"
#include "views/common/paint.h"
#include "views/rollouts/eventwords.h"
#include "views/rollouts/rolloutwords.h"

#include <QPainter>

namespace Flightdeck::Views {

using Rollouts::EventListModel;

namespace {

struct Sign
{
    Icon icon;
    Role role;
};

Sign signOf(const Kubernetes::Event &event)
{
    const EventFact fact = eventFact(event);
    if (fact.check)
        return *fact.check ? Sign{Icon::Succeeded, Role::Ok} : Sign{Icon::Cross, Role::Fail};
    return event.warning ? Sign{Icon::Warning, Role::Warn} : Sign{Icon::Note, Role::Text3};
}

} // namespace

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QRectF cell = QRectF(option.rect).adjusted(Spacing::Panel, 0, -Spacing::Panel, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, color(Role::AccentSoft));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      color(Role::Line));
    const QFont dense = textFont(TextSize::Dense);
    switch (index.column()) {
    case EventListModel::Time:
        paintText(*painter, cell, Qt::AlignVCenter,
                  RolloutWords::localTime(index.data(EventListModel::TimeRole).toDateTime()),
                  textFont(TextSize::Dense, QFont::DemiBold), Role::Text);
        break;
    case EventListModel::Message: {
        const Sign sign = signOf(static_cast<const EventListModel *>(index.model())->event(index.row()));
        paintIcon(*painter, QRectF(cell.left(), cell.center().y() - 7, 14, 14), sign.icon, sign.role);
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
