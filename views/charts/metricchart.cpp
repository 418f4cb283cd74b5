#include "views/charts/metricchart.h"

#include "metrics/downsample.h"
#include "views/common/agetext.h"
#include "views/common/icons.h"

#include <QtCharts/QAreaSeries>

namespace Flightdeck::Views {

namespace {

constexpr qint64 usualScrapeMs = 15'000;

void paintCanaryEnd(QPainter &painter, const QPointF &at, Role role)
{
    painter.setPen(QPen(color(Role::Surface), 1));
    painter.setBrush(color(role));
    painter.drawEllipse(at, 3.5, 3.5);
}

void paintPrimaryEnd(QPainter &painter, const QPointF &at)
{
    painter.setPen(QPen(color(Role::Text2), 1.3));
    painter.setBrush(color(Role::Surface));
    painter.drawRect(QRectF(at.x() - 2.5, at.y() - 2.5, 5, 5));
}

} // namespace

MetricChart::MetricChart(int index, QWidget *parent)
    : Lane(parent)
    , m_index(index)
{
}

void MetricChart::rebuild(const ChartData &charts)
{
    m_lane = charts.lanes.value(m_index);
    m_failed.clear();
    for (const CheckMark &check : charts.marks.checks) {
        if (check.outcome == CheckMark::Outcome::Failed && check.lane == m_index)
            m_failed.append(check);
    }
    setBounds(boundsFor(m_lane));
    clearSeries();
    m_lonely.clear();
    if (m_lane.min)
        addBand(bounds().low, *m_lane.min);
    if (m_lane.max)
        addBand(*m_lane.max, bounds().high);
    addSeries(m_lane.primary, QPen(color(Role::Text3), 1.2));
    addSeries(m_lane.canary,
              isOld() ? QPen(color(Role::Quiet), 1.5, Qt::DashLine) : QPen(color(Role::AccentFill), 2));
    describe();
}

void MetricChart::describe()
{
    setAccessibleName(m_lane.title);
    // The values that are shown for now: a last one of long ago is none of them.
    const auto present = [this](const Metrics::Series &series) {
        return laneValue(m_lane, isOld() ? series.lastValue() : series.valueAt(nowMs(), newestMs()));
    };
    QStringList words = {tr("canary %1").arg(present(m_lane.canary)),
                         tr("primary %1").arg(present(m_lane.primary)), laneRule(m_lane)};
    if (!m_lane.verdict.isEmpty())
        words.append(tr("at the next tick: %1").arg(m_lane.verdict));
    if (const auto age = ageMs())
        words.append(isLate() ? tr("last sample %1 ago, which is late").arg(durationText(*age))
                              : tr("last sample %1 ago").arg(durationText(*age)));
    words.append(tr("failed checks: %1").arg(m_failed.size()));
    if (m_lane.state != LaneState::Ready)
        words.append(m_lane.stateText);
    words += m_lane.notes;
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

void MetricChart::addBand(double from, double to)
{
    // The failing side is only hatched where something could have failed already.
    const auto start = qreal(scale().minMs);
    const auto end = qreal(std::clamp(nowMs(), scale().minMs, scale().maxMs));
    auto *top = new QLineSeries;
    top->replace({{start, to}, {end, to}});
    auto *bottom = new QLineSeries;
    bottom->replace({{start, from}, {end, from}});
    auto *area = new QAreaSeries(top, bottom);
    top->setParent(area);
    bottom->setParent(area);
    area->setPen(Qt::NoPen);
    QColor ink = color(Role::Fail);
    ink.setAlphaF(0.45F);
    area->setBrush(QBrush(ink, Qt::BDiagPattern));
    attach(area);
}

void MetricChart::addSeries(const Metrics::Series &series, const QPen &pen)
{
    const int columns = std::max(1, int(scale().width));
    for (const auto piece : Metrics::unbrokenPieces(series.samples, m_lane.stepMs)) {
        QList<QPointF> points;
        for (const Metrics::Sample &sample :
             Metrics::reduceToColumns(piece, scale().minMs, scale().maxMs, columns))
            points.append({qreal(sample.timeMs), sample.value});
        if (points.size() == 1) {
            m_lonely.append(points);
            continue;
        }
        QPen fitting = pen;
        if (points.size() > columns) // a polyline wider than a pixel costs thirty times as much
            fitting.setWidthF(1);
        addLine(points, fitting);
    }
}

void MetricChart::paintHeader(QPainter &painter, const QRectF &area) const
{
    const bool showState = m_lane.state == LaneState::Stale && !m_lane.stateText.isEmpty();
    const QFont small = textFont(TextSize::Caption);
    const QFontMetricsF metrics(small);
    QString highest = laneLimit(m_lane, bounds().high);
    const QFontMetricsF titleMetrics(textFont(TextSize::Dense, QFont::DemiBold));
    if (titleMetrics.horizontalAdvance(m_lane.title) + metrics.horizontalAdvance(highest) + 6 > area.width())
        highest = laneLimit({}, bounds().high); // the title says more than the unit, which the lowest has too
    paintWords(painter, area, m_lane.title, showState ? m_lane.stateText : laneRule(m_lane),
               metrics.horizontalAdvance(highest) + 6);
    painter.setFont(small);
    const auto key = [&](qreal top, const QPen &pen, const QString &text) {
        painter.setPen(pen);
        painter.drawLine(QPointF(area.left(), area.top() + top), QPointF(area.left() + 12, area.top() + top));
        painter.setPen(color(Role::Text2));
        painter.drawText(QPointF(area.left() + 17, area.top() + top + 4), text);
    };
    key(40, QPen(color(isOld() ? Role::Quiet : Role::AccentFill), 2), tr("canary"));
    key(55, QPen(color(Role::Text3), 1.2), tr("primary"));
    paintCanaryEnd(painter, area.topLeft() + QPointF(6, 40), isOld() ? Role::Quiet : Role::AccentFill);
    paintPrimaryEnd(painter, area.topLeft() + QPointF(6, 55));
    // The ends of the scale, beside the plot.
    painter.setPen(color(Role::Text3));
    const QRectF column(area.left(), 0, area.width(), metrics.height());
    painter.drawText(column.translated(0, area.top() + 1), Qt::AlignRight, highest);
    painter.drawText(column.translated(0, plot().bottom() - metrics.height() + 2), Qt::AlignRight,
                     laneLimit(m_lane, bounds().low));
    paintAge(painter, area);
}

void MetricChart::paintLimit(QPainter &painter, double limit) const
{
    const QPointF left = at(scale().minMs, limit);
    QPen pen(color(Role::Fail), 1.5);
    pen.setDashPattern({4, 2});
    painter.setPen(pen);
    painter.drawLine(left, QPointF(plot().right(), left.y()));
    const QFont words = textFont(TextSize::Caption, QFont::DemiBold);
    const QFontMetricsF metrics(words);
    painter.setFont(words);
    painter.setPen(color(Role::Fail));
    // Beside the failing side, where no line should be; on it where there is no room.
    const QString text = tr("%1 threshold").arg(laneLimit(m_lane, limit));
    const bool ceiling = m_lane.max && limit == *m_lane.max;
    const qreal above = left.y() - metrics.height() - 2;
    const qreal below = left.y() + 3;
    const bool fitsBelow = below + metrics.height() <= plot().bottom() + 4;
    const bool fitsAbove = above >= plot().top() - 4;
    const qreal top = (ceiling ? fitsBelow || !fitsAbove : !fitsAbove) ? below : above;
    const qreal width = metrics.horizontalAdvance(text);
    painter.drawText(QRectF(plot().right() - 4 - width, top, width + 1, metrics.height()),
                     Qt::AlignRight | Qt::TextSingleLine, text);
}

void MetricChart::paintFailedChecks(QPainter &painter) const
{
    const QFont words = textFont(TextSize::Caption, QFont::DemiBold);
    const QFontMetricsF metrics(words);
    const QPen pen(color(Role::Fail), 1.5);
    qreal freeFrom = plot().left();
    for (const CheckMark &check : m_failed) {
        const auto value = check.value ? check.value : m_lane.canary.valueAt(check.timeMs, m_lane.stepMs);
        QPointF centre =
            at(check.timeMs, std::clamp(value.value_or(bounds().low), bounds().low, bounds().high));
        centre.setY(std::clamp(centre.y(), plot().top() + 6, plot().bottom() - 6));
        painter.setPen(pen);
        painter.setBrush(color(Role::Surface));
        painter.drawEllipse(centre, 6.5, 6.5);
        painter.drawLine(centre + QPointF(-2.5, -2.5), centre + QPointF(2.5, 2.5));
        painter.drawLine(centre + QPointF(-2.5, 2.5), centre + QPointF(2.5, -2.5));
        const QString text = laneValue(m_lane, value);
        const qreal left = centre.x() - 11 - metrics.horizontalAdvance(text);
        if (left >= freeFrom) {
            QRectF box(left - 2, centre.y() - metrics.height() / 2, metrics.horizontalAdvance(text) + 4,
                       metrics.height());
            painter.fillRect(box, color(Role::Surface));
            painter.setFont(words);
            painter.drawText(box, Qt::AlignCenter, text);
        }
        freeFrom = centre.x() + 12;
    }
}

void MetricChart::paintNotes(QPainter &painter) const
{
    QStringList notes = m_lane.notes;
    if (isOld() && m_lane.state != LaneState::Stale && !m_lane.canary.isEmpty())
        notes.prepend(m_lane.stateText); // the lines are the last known ones
    if (notes.isEmpty())
        return;
    const QFont words = textFont(TextSize::Caption);
    const QFontMetricsF metrics(words);
    const qreal room = plot().width() - 26;
    const QString text = metrics.elidedText(notes.join(u' '), Qt::ElideRight, room);
    const QRectF box(plot().left() + 4, plot().bottom() - 15, metrics.horizontalAdvance(text) + 22, 16);
    painter.fillRect(box, color(Role::Surface));
    paintIcon(painter, QRectF(box.left() + 2, box.top() + 2, 12, 12), Icon::Note, Role::Warn);
    painter.setFont(words);
    painter.setPen(color(Role::Warn));
    painter.drawText(box.adjusted(18, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void MetricChart::paintAge(QPainter &painter, const QRectF &area) const
{
    // In the row of the canary's key, right: what Flagger would say, and how old the newest sample is.
    QRectF row(area.left() + 52, area.top() + 33, area.width() - 52, 14);
    if (m_lane.judgement != MetricLane::Judgement::Unknown) {
        const bool passes = m_lane.judgement == MetricLane::Judgement::Passes;
        paintIcon(painter, QRectF(row.right() - 12, row.top() + 1, 12, 12),
                  passes ? Icon::Succeeded : Icon::Failed, passes ? Role::Ok : Role::Fail);
        row.setRight(row.right() - 15);
    }
    const auto age = ageMs();
    if (!age)
        return;
    painter.setFont(textFont(TextSize::Caption, isLate() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(color(isLate() ? Role::Warn : Role::Text3));
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     isLate() ? tr("%1 old!").arg(durationText(*age)) : tr("%1 ago").arg(durationText(*age)));
}

void MetricChart::paintEnds(QPainter &painter) const
{
    const auto end = [&](const Metrics::Series &series) -> std::optional<QPointF> {
        const auto time = series.lastTimeMs();
        const auto value = series.lastValue();
        if (!time || *time < scale().minMs || *time > scale().maxMs || std::isinf(*value))
            return std::nullopt;
        return at(*time, *value);
    };
    if (const auto point = end(m_lane.primary))
        paintPrimaryEnd(painter, *point);
    if (const auto point = end(m_lane.canary))
        paintCanaryEnd(painter, *point, isOld() ? Role::Quiet : Role::AccentFill);
}

void MetricChart::paintPlot(QPainter &painter) const
{
    if (m_lane.min)
        paintLimit(painter, *m_lane.min);
    if (m_lane.max)
        paintLimit(painter, *m_lane.max);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::AccentFill));
    for (const QPointF &dot : m_lonely)
        painter.drawEllipse(at(qint64(dot.x()), dot.y()), 2, 2);
    paintEnds(painter);
    paintFailedChecks(painter);
    paintNotes(painter);
    if (m_lane.state == LaneState::NoData || (m_lane.state != LaneState::Ready && m_lane.canary.isEmpty()))
        paintState(painter, m_lane.state, m_lane.stateText);
}

bool MetricChart::isOld() const
{
    return m_lane.state == LaneState::Stale || m_lane.state == LaneState::Denied ||
           m_lane.state == LaneState::Failed;
}

std::optional<qint64> MetricChart::ageMs() const
{
    return m_lane.canary.ageMs(nowMs());
}

qint64 MetricChart::newestMs() const
{
    return std::max(m_lane.stepMs, usualScrapeMs);
}

bool MetricChart::isLate() const
{
    return scale().maxMs >= nowMs() && ageMs().value_or(0) > 2 * newestMs() + usualScrapeMs;
}

bool MetricChart::fails(double value) const
{
    return (m_lane.min && value < *m_lane.min) || (m_lane.max && value > *m_lane.max);
}

QList<CrosshairDot> MetricChart::dotsAt(qint64 timeMs) const
{
    QList<CrosshairDot> dots;
    if (const auto value = m_lane.primary.valueAt(timeMs, m_lane.stepMs))
        dots.append({at(timeMs, *value), Role::Text3});
    const bool onCheck = std::any_of(m_failed.begin(), m_failed.end(), [&](const CheckMark &check) {
        return std::abs(scale().x(check.timeMs) - scale().x(timeMs)) < 6; // its cross is the mark
    });
    if (const auto value = m_lane.canary.valueAt(timeMs, m_lane.stepMs); value && !onCheck)
        dots.append({at(timeMs, *value), fails(*value) ? Role::Fail : Role::AccentFill});
    return dots;
}

QList<ReadoutPiece> MetricChart::readoutAt(qint64 timeMs) const
{
    if (timeMs > nowMs())
        return {};
    const auto canary = m_lane.canary.valueAt(timeMs, m_lane.stepMs);
    const auto primary = m_lane.primary.valueAt(timeMs, m_lane.stepMs);
    const Role role = !canary ? Role::Text2 : fails(*canary) ? Role::Fail : Role::Accent;
    return {{m_lane.title},
            {laneValue(m_lane, canary), role, true},
            {tr("canary"), Role::Text2, false, 2},
            {laneValue(m_lane, primary), Role::Text, true},
            {tr("primary"), Role::Text2, false, 2}};
}

} // namespace Flightdeck::Views
