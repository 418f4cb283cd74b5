#include "views/activity/activitydelegate.h"

#include "views/activity/activitysigns.h"
#include "views/common/figuretext.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"

#include <QLocale>

namespace Flightdeck::Views {

using Core::ActivityModel;

QString ActivityDelegate::timeText(const QDateTime &at) const
{
    const QDateTime local = at.toLocalTime();
    const QString clock = local.toString(QStringLiteral("HH:mm:ss"));
    if (local.date() == m_now.toLocalTime().date())
        return clock;
    return QLocale().toString(local.date(), QStringLiteral("d MMM")) + QLatin1Char(' ') + clock;
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    const QRectF rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const QDateTime at = index.data(ActivityModel::AtRole).toDateTime();
    const auto kind = Core::ActivityKind(index.data(ActivityModel::KindRole).toInt());
    const auto outcome = Core::ActivityOutcome(index.data(ActivityModel::OutcomeRole).toInt());
    painter->fillRect(rect, color(selected ? Role::AccentSoft : Role::Surface));
    painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(Role::Line));
    const QRectF cell = rect.adjusted(Spacing::Panel, 0, -Spacing::Grid, -1);
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const QString text = index.data().toString();
    switch (index.column()) {
    case ActivityModel::Time:
        if (m_incident.contains(at))
            painter->fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), color(Role::AccentFill));
        painter->setFont(textFont(TextSize::Body, QFont::DemiBold));
        painter->setPen(color(Role::Text));
        FigureText::paint(*painter, cell, left, timeText(at));
        break;
    case ActivityModel::Kind: {
        const ActivitySign sign = activitySign(kind, outcome);
        paintIcon(*painter, QRectF(rect.left(), cell.center().y() - 8, 16, 16), sign.icon, sign.role);
        paintText(*painter,
                  QRectF(rect.left() + 26, cell.top(), cell.right() - rect.left() - 26, cell.height()), left,
                  text, textFont(TextSize::Dense), Role::Text2);
        break;
    }
    case ActivityModel::Object:
        paintText(*painter, cell, left, text, textFont(TextSize::Body, QFont::DemiBold), Role::Text);
        break;
    case ActivityModel::State:
        paintText(*painter, cell, left, text, textFont(TextSize::Dense), outcomeRole(outcome));
        break;
    default:
        paintText(*painter, cell, left, text, textFont(TextSize::Dense),
                  index.column() == ActivityModel::Text ? Role::Text : Role::Text2);
    }
    painter->restore();
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, 32};
}

} // namespace Flightdeck::Views
