#include "views/charts/weightlane.h"

#include <QtCharts/QAreaSeries>

#include <algorithm>
#include <cmath>

namespace Flightdeck::Views {

namespace {

QString percentText(double percent)
{
    return QStringLiteral("%1 %").arg(QString::number(percent, 'g', 4));
}

/// Corner points of staircases up to `untilMs`, one for each stretch in which the weight is known.
QList<QList<QPointF>> staircases(const QList<WeightPoint> &points, qint64 untilMs)
{
    QList<QList<QPointF>> stairs;
    QList<QPointF> corners;
    const auto close = [&](qint64 timeMs) {
        if (corners.isEmpty())
            return;
        corners.append({qreal(timeMs), corners.last().y()});
        stairs.append(corners);
        corners.clear();
    };
    for (const WeightPoint &point : points) {
        if (std::isnan(point.percent)) {
            close(point.timeMs);
            continue;
        }
        if (!corners.isEmpty())
            corners.append({qreal(point.timeMs), corners.last().y()});
        corners.append({qreal(point.timeMs), point.percent});
    }
    close(std::max<qint64>(untilMs, points.isEmpty() ? 0 : points.last().timeMs));
    return stairs;
}

/// The last weight that is known.
std::optional<double> lastKnown(const QList<WeightPoint> &points)
{
    for (auto point = points.rbegin(); point != points.rend(); ++point) {
        if (!std::isnan(point->percent))
            return point->percent;
    }
    return std::nullopt;
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
            top = std::isnan(point.percent) ? top : std::max(top, point.percent);
    }
    setBounds({-2, std::max(top, 10.0) * 1.35}); // room for the labels above the highest step
    clearSeries();
    if (m_weights.live.isEmpty()) {
        setAccessibleDescription(m_weights.stateText);
        return;
    }
    const bool stale = m_weights.state == LaneState::Stale;
    const QColor ink = color(stale ? Role::Quiet : Role::AccentFill);
    for (const QList<QPointF> &stair : staircases(m_weights.live, charts.nowMs)) {
        auto *edge = new QLineSeries(this);
        edge->replace(stair);
        auto *floor = new QLineSeries(this);
        floor->replace({{stair.first().x(), 0}, {stair.last().x(), 0}});
        auto *area = new QAreaSeries(edge, floor);
        edge->setParent(area);
        floor->setParent(area);
        area->setPen(Qt::NoPen);
        area->setBrush(color(stale ? Role::QuietSoft : Role::AccentSoft));
        attach(area);
        addLine(stair, QPen(ink, 2, stale ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    }
    if (!m_weights.projected.isEmpty() && !std::isnan(m_weights.live.last().percent)) {
        QList<WeightPoint> future = m_weights.projected;
        future.prepend({charts.nowMs, m_weights.live.last().percent, {}});
        QPen dashed(ink, 1.5);
        dashed.setDashPattern({3, 2});
        addLine(staircases(future, 0).constFirst(), dashed);
    }
    describe();
}

void WeightLane::describe()
{
    QStringList words;
    if (const auto now = lastKnown(m_weights.live))
        words.append(tr("%1 now").arg(percentText(*now)));
    if (m_weights.endsAt)
        words.append(tr("ends at %1").arg(percentText(*m_weights.endsAt)));
    if (!m_weights.stateText.isEmpty())
        words.append(m_weights.stateText);
    // The newest steps: a listener wants to know what is, the table has the rest.
    constexpr qsizetype mostSteps = 12;
    const qsizetype first = std::max<qsizetype>(0, m_weights.live.size() - mostSteps);
    for (const WeightPoint &point : m_weights.live.sliced(first)) {
        words.append(
            std::isnan(point.percent)
                ? tr("unknown from %1").arg(momentText(point.timeMs, nowMs()))
                : tr("%1 from %2").arg(percentText(point.percent), momentText(point.timeMs, nowMs())));
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

void WeightLane::paintHeader(QPainter &painter, const QRectF &area) const
{
    QString caption = m_weights.stateText;
    if (m_weights.state == LaneState::Ready && !m_weights.live.isEmpty()) {
        const auto last = lastKnown(m_weights.live);
        const QString now = last ? percentText(*last) : tr("unknown");
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

QList<WeightLane::Label> WeightLane::stepLabels() const
{
    QList<Label> labels;
    // A fall or an unknown stretch ahead crosses no label: those stand above their line.
    const auto collect = [&](const QList<WeightPoint> &points, double before, bool projected) {
        for (qsizetype i = 0; i < points.size(); ++i) {
            const WeightPoint &point = points[i];
            if (std::isnan(point.percent)) {
                before = 0;
                continue;
            }
            Label label{at(point.timeMs, point.percent), percentText(point.percent), point.note, projected};
            label.rises = point.percent > before;
            label.falls = point.percent < before;
            label.free = plot().right();
            const bool last = i + 1 == points.size();
            if (!last && points[i + 1].percent > point.percent)
                label.free = scale().x(points[i + 1].timeMs);
            else if (last && !projected && !m_weights.projected.isEmpty() &&
                     m_weights.projected.first().percent > point.percent)
                label.free = scale().x(m_weights.projected.first().timeMs);
            if (label.rises || !label.note.isEmpty())
                labels.append(label);
            before = point.percent;
        }
    };
    collect(m_weights.live, 0, false);
    const qsizetype now = labels.size();
    collect(m_weights.projected, lastKnown(m_weights.live).value_or(0), true);
    // What holds now and where it ends come first, then the rest from the left.
    if (!labels.isEmpty() && now < labels.size())
        labels.move(labels.size() - 1, 0);
    if (now > 0)
        labels.move(now < labels.size() ? now : now - 1, 0);
    return labels;
}

void WeightLane::paintPlot(QPainter &painter) const
{
    if (m_weights.live.isEmpty()) {
        paintState(painter, m_weights.state,
                   m_weights.stateText.isEmpty() ? tr("No weights are known yet.") : m_weights.stateText);
        return;
    }
    QList<QRectF> taken;
    if (const qreal now = scale().x(nowMs()); now <= plot().right())
        taken.append({now - 1, 0, 2, qreal(height())});
    const auto place = [&](QRectF box, const QString &text) {
        const QRectF room = plot().adjusted(0, -6, rightMargin, 6);
        if (!room.contains(box) || std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) {
                return other.intersects(box.adjusted(-3, 0, 3, 0));
            }))
            return false;
        taken.append(box);
        painter.drawText(box, Qt::AlignLeft | Qt::TextSingleLine, text);
        return true;
    };
    for (const Label &label : stepLabels()) {
        const QFont words = textFont(TextSize::Caption, label.projected ? QFont::Normal : QFont::DemiBold);
        const QFontMetricsF metrics(words);
        painter.setFont(words);
        painter.setPen(color(label.projected ? Role::Text2 : Role::Text));
        const qreal above = label.corner.y() - 3 - metrics.height();
        const qreal width = metrics.horizontalAdvance(label.text);
        // Beside its corner: at the right unless the next riser is there, else at the left.
        if (label.rises && (label.corner.x() + 5 + width > label.free ||
                            !place({label.corner.x() + 4, above, width, metrics.height()}, label.text)))
            place({label.corner.x() - 4 - width, above, width, metrics.height()}, label.text);
        if (label.note.isEmpty())
            continue;
        const qreal noteWidth = metrics.horizontalAdvance(label.note);
        const qreal top = label.falls ? label.corner.y() - 4 - metrics.height() : label.corner.y() + 2;
        if (!label.falls || !place({label.corner.x() + 5, top, noteWidth, metrics.height()}, label.note))
            place({label.corner.x() - 5 - noteWidth, top, noteWidth, metrics.height()}, label.note);
    }
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
