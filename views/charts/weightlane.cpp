#include "views/charts/weightlane.h"

#include <QtCharts/QAreaSeries>

namespace Flightdeck::Views {

namespace {

QString percentText(double percent)
{
    return QStringLiteral("%1 %").arg(QString::number(percent, 'g', 4));
}

/// Corner points of a staircase that ends at `untilMs`.
QList<QPointF> staircase(const QList<WeightPoint> &points, qint64 untilMs)
{
    QList<QPointF> corners;
    for (const WeightPoint &point : points) {
        if (!corners.isEmpty())
            corners.append({qreal(point.timeMs), corners.last().y()});
        corners.append({qreal(point.timeMs), point.percent});
    }
    if (!corners.isEmpty() && untilMs > corners.last().x())
        corners.append({qreal(untilMs), corners.last().y()});
    return corners;
}

} // namespace

WeightLane::WeightLane(QWidget *parent)
    : Lane(parent)
{
    setAccessibleName(tr("Canary weight"));
}

void WeightLane::rebuild(const ChartData &charts)
{
    m_weights = charts.weights;
    double top = m_weights.endsAt.value_or(0);
    for (const auto *points : {&m_weights.live, &m_weights.projected}) {
        for (const WeightPoint &point : *points)
            top = std::max(top, point.percent);
    }
    setBounds({-2, std::max(top, 10.0) * 1.35}); // room for the labels above the highest step
    clearSeries();
    if (m_weights.live.isEmpty()) {
        setAccessibleDescription(m_weights.stateText);
        return;
    }
    const bool stale = m_weights.state == LaneState::Stale;
    const QColor ink = color(stale ? Role::Quiet : Role::AccentFill);
    const QList<QPointF> live = staircase(m_weights.live, charts.nowMs);
    auto *edge = new QLineSeries(this);
    edge->replace(live);
    auto *floor = new QLineSeries(this);
    floor->replace({{live.first().x(), 0}, {live.last().x(), 0}});
    auto *area = new QAreaSeries(edge, floor);
    edge->setParent(area);
    floor->setParent(area);
    area->setPen(Qt::NoPen);
    area->setBrush(color(stale ? Role::QuietSoft : Role::AccentSoft));
    attach(area);
    addLine(live, QPen(ink, 2, stale ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    if (!m_weights.projected.isEmpty()) {
        QList<WeightPoint> future = m_weights.projected;
        future.prepend({charts.nowMs, m_weights.live.last().percent, {}});
        QPen dashed(ink, 1.5);
        dashed.setDashPattern({3, 2});
        addLine(staircase(future, future.last().timeMs), dashed);
    }
    QStringList steps;
    for (const WeightPoint &point : std::as_const(m_weights.live))
        steps.append(tr("%1 from %2").arg(percentText(point.percent), clockText(point.timeMs)));
    setAccessibleDescription(steps.join(QStringLiteral(", ")));
}

void WeightLane::paintHeader(QPainter &painter, const QRectF &area) const
{
    QString caption = m_weights.stateText;
    if (m_weights.state == LaneState::Ready && !m_weights.live.isEmpty()) {
        const QString now = percentText(m_weights.live.last().percent);
        caption = m_weights.endsAt ? tr("%1 now, ends at %2").arg(now, percentText(*m_weights.endsAt))
                                   : tr("%1 now").arg(now);
    }
    paintWords(painter, area, tr("Canary weight"), caption);
    if (area.height() < 46)
        return;
    const qreal y = area.top() + 40;
    painter.setFont(textFont(TextSize::Caption));
    const auto key = [&](qreal x, Qt::PenStyle style, const QString &text) {
        QPen pen(color(Role::AccentFill), 2, style, Qt::FlatCap);
        if (style == Qt::DashLine)
            pen.setDashPattern({2, 1.5});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, y), QPointF(x + 12, y));
        painter.setPen(color(Role::Text2));
        painter.drawText(QPointF(x + 17, y + 4), text);
    };
    key(area.left(), Qt::SolidLine, tr("live"));
    key(area.left() + 46, Qt::DashLine, tr("if healthy"));
}

void WeightLane::paintStepLabels(QPainter &painter, const QList<WeightPoint> &points, bool projected) const
{
    const QFont words = textFont(TextSize::Caption, projected ? QFont::Normal : QFont::DemiBold);
    const QFontMetricsF metrics(words);
    painter.setFont(words);
    painter.setPen(color(projected ? Role::Text2 : Role::Text));
    double before = projected && !m_weights.live.isEmpty() ? m_weights.live.last().percent : 0;
    qreal freeFrom = plot().left();
    for (const WeightPoint &point : points) {
        const QPointF corner = at(point.timeMs, point.percent);
        if (point.percent > before) {
            const QString text = percentText(point.percent);
            if (corner.x() + 4 >= freeFrom) {
                painter.drawText(corner + QPointF(4, -5), text);
                freeFrom = corner.x() + 8 + metrics.horizontalAdvance(text);
            }
        } else if (!point.note.isEmpty()) {
            const QPointF foot = at(point.timeMs, std::max(point.percent, 0.0));
            const qreal width = metrics.horizontalAdvance(point.note);
            const bool fits = foot.x() + 5 + width <= plot().right();
            painter.drawText(foot + QPointF(fits ? 5 : -5 - width, -4), point.note);
        }
        if (point.percent >= before && !point.note.isEmpty()) {
            const qreal right = corner.x() - 5;
            painter.drawText(QRectF(right - 200, corner.y() + 2, 200, metrics.height()),
                             Qt::AlignRight | Qt::TextSingleLine, point.note);
        }
        before = point.percent;
    }
}

void WeightLane::paintPlot(QPainter &painter) const
{
    if (m_weights.live.isEmpty()) {
        paintState(painter, m_weights.state,
                   m_weights.stateText.isEmpty() ? tr("No weights are known yet.") : m_weights.stateText);
        return;
    }
    paintStepLabels(painter, m_weights.live, false);
    paintStepLabels(painter, m_weights.projected, true);
}

QList<CrosshairDot> WeightLane::dotsAt(qint64 timeMs) const
{
    const auto weight = weightAt(m_weights, timeMs, nowMs());
    if (!weight || timeMs > nowMs())
        return {};
    return {{at(timeMs, *weight), Role::AccentFill}};
}

QList<ReadoutPiece> WeightLane::readoutAt(qint64 timeMs) const
{
    const auto weight = weightAt(m_weights, timeMs, nowMs());
    const QString split = weight ? QStringLiteral("%1 / %2").arg(QString::number(100 - *weight, 'g', 4),
                                                                 QString::number(*weight, 'g', 4))
                                 : tr("unknown");
    QList<ReadoutPiece> pieces = {{tr("Weight")}, {split, Role::Text, true}};
    if (weight && timeMs > nowMs())
        pieces.append({tr("if healthy"), Role::Text2});
    return pieces;
}

} // namespace Flightdeck::Views
