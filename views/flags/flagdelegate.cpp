#include "views/flags/flagdelegate.h"

#include "flags/flaglistmodel.h"
#include "views/common/icons.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/common/splitslider.h"
#include "views/common/theme.h"
#include "views/common/toggleswitch.h"

#include <QDateTime>
#include <QPainter>

#include <algorithm>

namespace Flightdeck::Views {

using Model = Flags::FlagListModel;

static const int switchWidth = 38;

// Right end of the first line: what is most urgent to know.
static qreal paintState(QPainter *painter, const QRectF &line, const QModelIndex &index)
{
    const int errors = index.data(Model::ErrorsRole).toInt();
    const int warnings = index.data(Model::WarningsRole).toInt();
    const int serving = index.data(Model::ServingRole).toInt();
    const int replicas = index.data(Model::ReplicasRole).toInt();
    Icon icon = Icon::Succeeded;
    Role role = Role::Ok;
    QString text;
    if (serving >= 0) {
        text = FlagDelegate::tr("%1/%2").arg(serving).arg(replicas);
        icon = serving == replicas ? Icon::Succeeded : serving > 0 ? Icon::Partly : Icon::Error;
        role = serving == replicas ? Role::Ok : serving > 0 ? Role::Warn : Role::Fail;
    }
    if (errors > 0) {
        text = serving >= 0 ? text : QString::number(errors);
        icon = Icon::Error;
        role = Role::Fail;
    } else if (warnings > 0 && (serving < 0 || serving == replicas)) {
        text = QString::number(warnings);
        icon = Icon::Warning;
        role = Role::Warn;
    }
    if (text.isEmpty())
        return 0;
    const QFont words = textFont(TextSize::Caption, QFont::DemiBold);
    const qreal width = QFontMetricsF(words).horizontalAdvance(text);
    paintText(*painter, QRectF(line.right() - width, line.top(), width, line.height()),
              Qt::AlignRight | Qt::AlignVCenter, text, words, role);
    paintIcon(*painter, QRectF(line.right() - width - 18, line.center().y() - 7, 14, 14), icon, role);
    return width + 24;
}

// Right end of the second line: who changed it last and how long ago; before that a sign where the flag
// decides nothing any more.
static qreal paintLastChange(QPainter *painter, const QRectF &line, const QModelIndex &index, qreal room)
{
    qreal used = 0;
    const QDateTime when = index.data(Model::LastWhenRole).toDateTime();
    if (when.isValid()) {
        const QFont words = textFont(TextSize::Caption);
        const QString who = index.data(Model::LastWhoRole).toString().section(QLatin1Char(' '), 0, 0);
        const qint64 days = std::max<qint64>(0, when.daysTo(QDateTime::currentDateTimeUtc()));
        const int age = int(std::min<qint64>(days, 99'999));
        QString text = FlagDelegate::tr("%1 · %n d", nullptr, age)
                           .arg(QFontMetricsF(words).elidedText(who, Qt::ElideRight, 64));
        // What the flag does is worth more than a name, which the tooltip has too.
        if (QFontMetricsF(words).horizontalAdvance(text) + 26 > room)
            text = FlagDelegate::tr("%n d", nullptr, age);
        used = QFontMetricsF(words).horizontalAdvance(text);
        paintText(*painter, QRectF(line.right() - used, line.top(), used, line.height()),
                  Qt::AlignRight | Qt::AlignVCenter, text, words, Role::Text3);
        used += 6;
    }
    if (!index.data(Model::DebtRole).toString().isEmpty()) {
        paintIcon(*painter, QRectF(line.right() - used - 14, line.center().y() - 7, 14, 14), Icon::Clock,
                  Role::Warn);
        used += 20;
    }
    return used;
}

// The split as a small bar, in the colours of the form's slider; the words behind it say the same.
static qreal paintShares(QPainter *painter, const QRectF &line, const QVariantList &shares)
{
    if (shares.isEmpty())
        return 0;
    const QRectF bar(line.left(), line.center().y() - 3, 32, 6);
    painter->fillRect(bar, color(Role::Sunken));
    qreal x = bar.left();
    for (qsizetype at = 0; at < shares.size(); ++at) {
        const qreal width = std::min(bar.right() - x, bar.width() * shares[at].toDouble() / 100);
        painter->fillRect(QRectF(x, bar.top(), width, bar.height()), color(shareRole(at)));
        x += width;
    }
    return bar.width() + 6;
}

void FlagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const QRectF rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(rect, color(selected ? Role::AccentSoft : Role::Surface));
    if (selected)
        painter->fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), color(Role::AccentFill));
    painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(Role::Line));
    if (option.state & QStyle::State_HasFocus && selected)
        paintBox(*painter, rect.adjusted(1, 1, -1, -2), Qt::transparent, color(Role::Focus), Spacing::Radius);

    const QRectF inside = rect.adjusted(10, 6, -12, -7);
    const QRectF first(inside.left(), inside.top(), inside.width(), inside.height() / 2);
    const QRectF second(inside.left() + switchWidth, first.bottom(), inside.width() - switchWidth,
                        first.height());
    paintToggle(*painter, QRectF(first.left(), first.top(), 34, first.height()),
                index.data(Model::EnabledRole).toBool(), true);
    const qreal state = paintState(painter, first, index);
    paintText(*painter, first.adjusted(switchWidth, 0, -state, 0), Qt::AlignLeft | Qt::AlignVCenter,
              index.data(Model::KeyRole).toString(), textFont(TextSize::Body, QFont::DemiBold), Role::Text);
    const bool changed = index.data(Model::ChangedRole).toBool();
    QString below = index.data(Model::SummaryRole).toString();
    if (changed)
        below = tr("draft · %1").arg(below);
    const qreal bar = paintShares(painter, second, index.data(Model::SharesRole).toList());
    const qreal words = QFontMetricsF(textFont(TextSize::Caption)).horizontalAdvance(below);
    const qreal last = paintLastChange(painter, second, index, second.width() - bar - words);
    paintText(*painter, second.adjusted(bar, 0, -last, 0), Qt::AlignLeft | Qt::AlignVCenter, below,
              textFont(TextSize::Caption), changed ? Role::Accent : Role::Text2);
    painter->restore();
}

QSize FlagDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, Spacing::Row};
}

} // namespace Flightdeck::Views
