#include "views/rollouts/rolloutdelegate.h"

#include "views/common/figuretext.h"
#include "views/common/icons.h"
#include "views/common/livespips.h"
#include "views/common/paint.h"
#include "views/common/splitbar.h"
#include "views/common/tooltip.h"
#include "views/rollouts/rolloutflash.h"
#include "views/rollouts/rolloutwords.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Flightdeck::Views {

using Rollouts::Attention;
using Rollouts::RolloutListModel;
using Rollouts::RolloutRow;

namespace {

constexpr int starWidth = 28;
constexpr int margin = 6;
constexpr int edgeWidth = 3;
constexpr int barWidth = 86;
constexpr int sparklineWidth = 60;
/// Crosses nearer than this many points would be one blot.
constexpr int crossDistance = 3;

bool isOver(const RolloutRow &row)
{
    return row.projection.attention == Attention::Quiet;
}

Role attentionRole(const RolloutRow &row)
{
    const Attention attention = row.projection.attention;
    if (RolloutWords::isStale(row) || attention > Attention::LifeLost)
        return Role::Accent;
    return attention <= Attention::Failing ? Role::Fail : Role::Warn;
}

SparklineData sparklineOf(const Rollouts::MetricCell &metric)
{
    SparklineData data;
    data.values = metric.history;
    data.limit = metric.min ? metric.min : metric.max;
    data.stale = metric.stale;
    int lastCross = -crossDistance;
    for (int i = 0; i < metric.history.size(); ++i) {
        const double point = metric.history[i];
        const bool fails = (metric.min && point < *metric.min) || (metric.max && point > *metric.max);
        if (!fails || i - lastCross < crossDistance)
            continue;
        data.failed.insert(i);
        lastCross = i;
    }
    return data;
}

} // namespace

RolloutDelegate::RolloutDelegate(const RolloutFilter *filter, const RolloutFlash *flash,
                                 const Core::Clock *clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_filter(filter)
    , m_flash(flash)
    , m_clock(clock)
{
}

QRect RolloutDelegate::starRect(const QRect &cell)
{
    return {cell.left(), cell.top(), starWidth, cell.height()};
}

void RolloutDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const RolloutRow &row = m_filter->row(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index, row);
    const QRectF inner = QRectF(option.rect).adjusted(margin, 2, -margin, -3);
    const auto twoLines = [&](const CellText &text) {
        paintTwoLines(*painter, inner, text.first, text.emphasised ? Role::Text : Role::Text2, text.second,
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
    case RolloutListModel::Step:
        twoLines({index.data().toString(), {}, row.projection.step && !RolloutWords::isStale(row)});
        break;
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
    case RolloutListModel::NextTick:
        twoLines(RolloutWords::nextTick(row, m_clock->now()));
        break;
    case RolloutListModel::Promotion:
        twoLines(RolloutWords::promotion(row, m_clock->now()));
        break;
    case RolloutListModel::Reason:
        paintReason(*painter, inner, row);
        break;
    case RolloutListModel::Cluster:
        paintText(*painter, inner, Qt::AlignVCenter | Qt::AlignLeft, row.cluster, textFont(TextSize::Dense),
                  Role::Text2);
        break;
    case RolloutListModel::StrategyColumn:
        paintText(*painter, inner, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString(),
                  textFont(TextSize::Dense), Role::Text2);
        break;
    case RolloutListModel::Rollback:
        twoLines(RolloutWords::rollback(row, m_clock->now()));
        break;
    default:
        break;
    }
    painter->restore();
}

void RolloutDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, const RolloutRow &row) const
{
    const QRect &cell = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(cell, color(Role::AccentSoft));
    else if (index.row() == m_hovered)
        painter.fillRect(cell, color(Role::Sunken));
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), color(Role::Line));
    if (index.column() != RolloutListModel::Name)
        return;
    const QRect edge(cell.left(), cell.top(), edgeWidth, cell.height());
    if (m_flash->flashes(row.key))
        painter.fillRect(edge.adjusted(0, 0, edgeWidth, 0), color(attentionRole(row)));
    else if (selected)
        painter.fillRect(edge, color(Role::Accent));
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
                  isOver(row) || RolloutWords::isStale(row) ? Role::Text2 : Role::Text,
                  row.canary->meta.nameSpace, Role::Text3);
}

void RolloutDelegate::paintTraffic(QPainter &painter, const QRectF &cell, const RolloutRow &row) const
{
    if (!row.split) {
        paintTwoLines(painter, cell, tr("Unknown"), Role::Text2, RolloutWords::splitAbsence(row),
                      Role::Text3);
        return;
    }
    SplitBarValue value;
    value.primary = row.split->primary;
    value.canary = row.split->canary;
    value.stale = RolloutWords::isStale(row);
    // Only a weighted run ends at a share of its own; A/B and blue/green have words instead of a notch.
    if (row.projection.endWeight > 0 && row.projection.strategy == Rollouts::Strategy::Canary)
        value.maxWeight = row.projection.endWeight;
    const QString note = RolloutWords::splitNote(row);
    const qreal lift = note.isEmpty() ? 0 : 7;
    paintSplitBar(painter, QRectF(cell.left(), cell.top(), barWidth, cell.height() - 2 * lift), value);
    painter.setFont(textFont(TextSize::Body, QFont::DemiBold));
    painter.setPen(color(value.stale || isOver(row) ? Role::Text2 : Role::Text));
    FigureText::paint(painter, cell.adjusted(barWidth + 8, 0, margin, -2 * lift),
                      Qt::AlignVCenter | Qt::AlignLeft, splitText(value));
    if (note.isEmpty())
        return;
    const QFont small = textFont(TextSize::Caption);
    paintText(painter,
              QRectF(cell.left(), cell.center().y() + 3, cell.width(), QFontMetricsF(small).height()),
              Qt::AlignVCenter | Qt::AlignLeft, note, small, Role::Text3);
}

void RolloutDelegate::paintLivesCell(QPainter &painter, const QRectF &cell, const RolloutRow &row) const
{
    const Rollouts::Projection &p = row.projection;
    if (!p.livesLeft || p.lives <= 0) {
        paintTwoLines(painter, cell, QStringLiteral("–"), Role::Text3, {}, Role::Text3);
        return;
    }
    const Lives lives{*p.livesLeft, p.lives};
    const bool stale = RolloutWords::isStale(row);
    const Role role = stale ? Role::Text3 : lives.left < lives.total ? Role::Fail : Role::Text3;
    constexpr qreal pipHeight = 13;
    const QFont small = textFont(TextSize::Caption);
    const qreal words = QFontMetricsF(small).height();
    const qreal top = cell.center().y() - (pipHeight + 2 + words) / 2;
    if (paintLives(painter, QPointF(cell.left(), top), lives, stale) == 0) {
        paintTwoLines(painter, cell, livesText(lives), role == Role::Fail ? Role::Fail : Role::Text, {},
                      Role::Text3);
        return;
    }
    painter.setFont(small);
    painter.setPen(color(role));
    FigureText::paint(painter, QRectF(cell.left(), top + pipHeight + 2, cell.width() + margin, words),
                      Qt::AlignLeft | Qt::AlignVCenter, livesText(lives));
}

void RolloutDelegate::paintMetric(QPainter &painter, const QRectF &cell, const QString &key,
                                  const Rollouts::MetricCell &metric, bool percent) const
{
    if (!metric.asked || (!metric.judged && !metric.value)) {
        paintTwoLines(painter, cell, QStringLiteral("–"), Role::Text3, {}, Role::Text3);
        return;
    }
    const bool fails = metric.fails() && metric.value.has_value();
    const QString value = RolloutWords::metricValue(metric, percent);
    const Role role = fails ? Role::Fail : metric.stale || !metric.value ? Role::Text2 : Role::Text;
    const bool drawn = cell.width() >= 130 && !metric.history.isEmpty();
    paintTwoLines(painter, cell.adjusted(0, 0, drawn ? -sparklineWidth - 4 : 0, 0),
                  fails ? QString(value + QStringLiteral(" ×")) : value, role,
                  RolloutWords::metricLimit(metric, percent), Role::Text3);
    if (!drawn)
        return;
    const SparklineData data = sparklineOf(metric);
    Sparkline &line = m_sparklines[key];
    if (!(line.data() == data))
        line.setData(data);
    line.paint(painter, QRectF(cell.right() - sparklineWidth, cell.center().y() - 12, sparklineWidth, 24));
}

void RolloutDelegate::paintReason(QPainter &painter, const QRectF &cell, const RolloutRow &row) const
{
    const ReasonText reason = RolloutWords::reason(row, m_clock->now());
    const Role role = isOver(row) ? Role::Text3 : Role::Text;
    const QFont dense = textFont(TextSize::Dense);
    const QFontMetricsF metrics(dense);
    const QFontMetricsF bold(textFont(TextSize::Dense, QFont::DemiBold));
    const qreal oneLine = bold.horizontalAdvance(reason.lead) + metrics.horizontalAdvance(u' ' + reason.rest);
    const qreal height = metrics.height() * (oneLine <= cell.width() ? 1 : 2);
    paintParagraph(painter, QRectF(cell.left(), cell.center().y() - height / 2, cell.width(), height + 2),
                   reason.lead, attentionRole(row), reason.rest, role, dense, 2);
}

bool RolloutDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    const RolloutRow &row = m_filter->row(index.row());
    QToolTip::showText(event->globalPos(), plainToolTip(RolloutWords::toolTip(row, m_clock->now())), view);
    return true;
}

} // namespace Flightdeck::Views
