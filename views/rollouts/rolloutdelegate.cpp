#include "views/rollouts/rolloutdelegate.h"

#include "views/common/figuretext.h"
#include "views/common/icons.h"
#include "views/common/livespips.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/common/splitbar.h"
#include "views/rollouts/rolloutwords.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Flightdeck::Views {

using Rollouts::RolloutListModel;
using Rollouts::RolloutRow;

namespace {

constexpr int starWidth = 28;
constexpr int margin = 6;

QString limitText(const Rollouts::MetricCell &metric, bool percent)
{
    const QString unit = percent ? QStringLiteral(" %") : QStringLiteral(" ms");
    if (metric.min)
        return RolloutDelegate::tr("min %1").arg(FigureText::decimal(*metric.min, 0) + unit);
    if (metric.max)
        return RolloutDelegate::tr("max %1").arg(FigureText::decimal(*metric.max, 0) + unit);
    return {};
}

bool isOver(const RolloutRow &row)
{
    return row.projection.attention == Rollouts::Attention::Quiet;
}

} // namespace

RolloutDelegate::RolloutDelegate(const RolloutFilter *filter, const Core::Clock *clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_filter(filter)
    , m_clock(clock)
{
}

QRect RolloutDelegate::starRect(const QRect &cell)
{
    return {cell.left(), cell.top(), starWidth, cell.height()};
}

QSize RolloutDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {80, option.widget && option.widget->width() < 1200 ? Spacing::RowCompact : Spacing::Row};
}

void RolloutDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const RolloutRow &row = m_filter->row(index.row());
    const QRectF cell = QRectF(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, color(Role::AccentSoft));
        if (index.column() == RolloutListModel::Name)
            painter->fillRect(QRectF(cell.left(), cell.top(), 3, cell.height()), color(Role::Accent));
    }
    painter->setPen(color(Role::Line));
    painter->drawLine(QPointF(cell.left(), cell.bottom() - 0.5), QPointF(cell.right(), cell.bottom() - 0.5));
    const QRectF inner = cell.adjusted(margin, 3, -margin, -4);
    const QDateTime now = m_clock->now();
    const auto twoLines = [&](const CellText &text, bool emphasised) {
        paintTwoLines(*painter, inner, text.first, emphasised ? Role::Text : Role::Text2, text.second,
                      Role::Text3);
    };
    switch (index.column()) {
    case RolloutListModel::Name:
        paintName(*painter, inner, row);
        break;
    case RolloutListModel::Phase:
        paintBadge(*painter, inner, RolloutWords::badge(row));
        break;
    case RolloutListModel::Traffic:
        paintTraffic(*painter, inner, row);
        break;
    case RolloutListModel::Step: {
        const QString text = row.projection.step
                                 ? QStringLiteral("%1/%2").arg(*row.projection.step).arg(row.projection.steps)
                                 : QStringLiteral("–");
        painter->setFont(textFont(TextSize::Body, QFont::DemiBold));
        painter->setPen(color(row.projection.step ? Role::Text : Role::Text3));
        FigureText::paint(*painter, inner, Qt::AlignVCenter | Qt::AlignLeft, text);
        break;
    }
    case RolloutListModel::Lives:
        paintLivesCell(*painter, inner, row);
        break;
    case RolloutListModel::SuccessRate:
        paintMetric(*painter, inner, row.key + QStringLiteral("\nrate"),
                    m_filter->metrics(index.row()).successRate, true);
        break;
    case RolloutListModel::Duration:
        paintMetric(*painter, inner, row.key + QStringLiteral("\np99"),
                    m_filter->metrics(index.row()).duration, false);
        break;
    case RolloutListModel::NextTick: {
        const CellText text = RolloutWords::nextTick(row, now);
        twoLines(text, text.emphasised);
        break;
    }
    case RolloutListModel::Promotion: {
        const CellText text = RolloutWords::promotion(row, now);
        twoLines(text, text.emphasised);
        break;
    }
    case RolloutListModel::Reason: {
        const Rollouts::Attention attention = row.projection.attention;
        const Role role = attention <= Rollouts::Attention::Failing ? Role::Fail
                          : attention <= Rollouts::Attention::Gate  ? Role::Warn
                          : isOver(row)                             ? Role::Text3
                                                                    : Role::Text;
        const QString text = RolloutWords::reason(row);
        const QFont small = textFont(TextSize::Dense);
        const bool oneLine = QFontMetricsF(small).horizontalAdvance(text) <= inner.width();
        const qreal height = QFontMetricsF(small).height() * (oneLine ? 1 : 2);
        paintParagraph(*painter,
                       QRectF(inner.left(), inner.center().y() - height / 2, inner.width(), height + 2), {},
                       role, text, role, small, 2);
        break;
    }
    default:
        break;
    }
    painter->restore();
}

void RolloutDelegate::paintTwoLines(QPainter &painter, const QRectF &cell, const QString &first,
                                    Role firstRole, const QString &second, Role secondRole) const
{
    const QFont bold = textFont(TextSize::Body, QFont::DemiBold);
    const QFont small = textFont(TextSize::Caption);
    const qreal firstHeight = QFontMetricsF(bold).height();
    const qreal secondHeight = second.isEmpty() ? 0 : QFontMetricsF(small).height();
    const qreal top = cell.center().y() - (firstHeight + secondHeight) / 2;
    painter.setFont(bold);
    painter.setPen(color(firstRole));
    FigureText::paint(painter, QRectF(cell.left(), top, cell.width(), firstHeight),
                      Qt::AlignLeft | Qt::AlignVCenter, first);
    if (second.isEmpty())
        return;
    painter.setFont(small);
    painter.setPen(color(secondRole));
    FigureText::paint(painter, QRectF(cell.left(), top + firstHeight, cell.width(), secondHeight),
                      Qt::AlignLeft | Qt::AlignVCenter, second);
}

void RolloutDelegate::paintName(QPainter &painter, const QRectF &cell, const RolloutRow &row) const
{
    const bool favourite = m_filter->isFavourite(row.key);
    paintIcon(painter, QRectF(cell.left() + 4, cell.center().y() - 8, 16, 16),
              favourite ? Icon::StarFilled : Icon::Star, favourite ? Role::Warn : Role::Text3);
    paintTwoLines(painter, cell.adjusted(starWidth, 0, 0, 0), row.canary->meta.name,
                  isOver(row) ? Role::Text2 : Role::Text, row.canary->meta.nameSpace, Role::Text3);
}

void RolloutDelegate::paintTraffic(QPainter &painter, const QRectF &cell, const RolloutRow &row) const
{
    if (!row.split) {
        paintTwoLines(painter, cell, tr("Unknown"), Role::Text2, tr("no VirtualService"), Role::Text3);
        return;
    }
    SplitBarValue value;
    value.primary = row.split->primary;
    value.canary = row.split->canary;
    if (row.projection.endWeight > 0)
        value.maxWeight = row.projection.endWeight;
    value.stale = RolloutWords::isStale(row);
    paintSplitBar(painter, QRectF(cell.left(), cell.top(), 86, cell.height()), value);
    painter.setFont(textFont(TextSize::Body, QFont::DemiBold));
    painter.setPen(color(value.stale || isOver(row) ? Role::Text2 : Role::Text));
    FigureText::paint(painter, cell.adjusted(94, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      splitText(value));
}

void RolloutDelegate::paintLivesCell(QPainter &painter, const QRectF &cell, const RolloutRow &row) const
{
    const Rollouts::Projection &p = row.projection;
    if (!p.livesLeft || p.lives <= 0) {
        paintTwoLines(painter, cell, QStringLiteral("–"), Role::Text3, {}, Role::Text3);
        return;
    }
    const Lives lives{*p.livesLeft, p.lives};
    const bool few = lives.left < lives.total;
    if (lives.total > 8) {
        paintTwoLines(painter, cell, livesText(lives), few ? Role::Fail : Role::Text, {}, Role::Text3);
        return;
    }
    paintLives(painter, QPointF(cell.left(), cell.top() + 3), lives, RolloutWords::isStale(row));
    painter.setFont(textFont(TextSize::Caption));
    painter.setPen(color(few ? Role::Fail : Role::Text3));
    FigureText::paint(painter, QRectF(cell.left(), cell.top() + 20, cell.width(), cell.height() - 20),
                      Qt::AlignLeft | Qt::AlignVCenter, livesText(lives));
}

void RolloutDelegate::paintMetric(QPainter &painter, const QRectF &cell, const QString &key,
                                  const Rollouts::MetricCell &metric, bool percent) const
{
    if (!metric.asked) {
        paintTwoLines(painter, cell, QStringLiteral("–"), Role::Text3, {}, Role::Text3);
        return;
    }
    const bool fails = metric.fails() && metric.value.has_value();
    QString value = tr("No data");
    if (metric.value)
        value = FigureText::decimal(*metric.value, percent ? 2 : 0) +
                (percent ? QStringLiteral(" %") : QStringLiteral(" ms"));
    else if (!metric.answered)
        value = tr("Unknown");
    if (fails)
        value += QStringLiteral(" ×");
    const qreal lineWidth = cell.width() >= 140 ? 60 : 0;
    paintTwoLines(painter, cell.adjusted(0, 0, -lineWidth - 4, 0), value,
                  fails                           ? Role::Fail
                  : metric.stale || !metric.value ? Role::Text2
                                                  : Role::Text,
                  limitText(metric, percent), Role::Text3);
    if (lineWidth <= 0 || metric.history.isEmpty())
        return;
    SparklineData data;
    data.values = metric.history;
    data.limit = metric.min ? metric.min : metric.max;
    data.stale = metric.stale;
    for (int i = 0; i < metric.history.size(); ++i) {
        const double point = metric.history[i];
        if ((metric.min && point < *metric.min) || (metric.max && point > *metric.max))
            data.failed.insert(i);
    }
    Sparkline &line = m_sparklines[key];
    if (!(line.data() == data))
        line.setData(data);
    line.paint(painter, QRectF(cell.right() - lineWidth, cell.center().y() - 12, lineWidth, 24));
}

bool RolloutDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    const RolloutRow &row = m_filter->row(index.row());
    const CellText tick = RolloutWords::nextTick(row, m_clock->now());
    QStringList lines = {
        tr("%1 in %2, cluster %3").arg(row.canary->meta.name, row.canary->meta.nameSpace, row.cluster),
        RolloutWords::reason(row),
        tr("Next tick: %1 (%2)").arg(tick.first, RolloutWords::utcTime(row.projection.nextTick)),
        tr("Promotion: %1").arg(RolloutWords::utcTime(row.projection.promotion)),
        tr("Weights from the VirtualService; last word of the cluster: %1")
            .arg(RolloutWords::utcTime(row.freshness.lastSeen)),
    };
    if (row.canary->uselessSuspendAnnotation)
        lines << tr(
            "The annotation flagger.app/suspend does nothing: no Flagger reads it. Use spec.suspend.");
    QToolTip::showText(event->globalPos(),
                       lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), view);
    return true;
}

} // namespace Flightdeck::Views
