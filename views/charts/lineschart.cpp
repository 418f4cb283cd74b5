#include "views/charts/lineschart.h"

#include "metrics/downsample.h"
#include "views/charts/chartdata.h"
#include "views/common/accessible.h"
#include "views/common/figuretext.h"
#include "views/common/focusring.h"
#include "views/common/icons.h"
#include "views/common/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <array>

namespace Flightdeck::Views {

namespace {

constexpr qreal axisHeight = 18;
constexpr qreal axisWidth = 44;
constexpr qreal legendRow = 16;
constexpr int legendColumn = 190; ///< least width of a name with its value

/// 1, 2 or 5 times a power of ten, not below `value`.
double roundAbove(double value)
{
    if (!(value > 0) || !std::isfinite(value))
        return 1;
    const double unit = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (value <= factor * unit)
            return factor * unit;
    }
    return 10 * unit;
}

int decimalsFor(double value)
{
    const double size = std::abs(value);
    return size >= 100 || size == std::round(size) ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4;
}

} // namespace

LinesChart::LinesChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(FocusRing::ownFocusProperty, true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LinesChart::present(const QList<ChartLine> &lines, const QString &unit, qint64 startMs, qint64 endMs,
                         qint64 stepMs)
{
    m_lines = lines.mid(0, mostLines);
    m_left = int(lines.size() - m_lines.size());
    m_unit = unit;
    m_startMs = startMs;
    m_endMs = std::max(endMs, startMs + 1);
    m_stepMs = stepMs;
    layOut();
    describe();
    update();
}

void LinesChart::layOut()
{
    const int columns = std::max(1, width() / legendColumn);
    const int entries = int(m_lines.size()) + (m_left > 0 ? 1 : 0);
    const qreal legendHeight = legendRow * ((entries + columns - 1) / columns);
    m_plot = QRectF(axisWidth, 6, width() - axisWidth - 8,
                    std::max<qreal>(40, height() - 6 - axisHeight - legendHeight - 4));
    // Labels stand on round times, but the plot shows the window and no more: nothing is expected after it.
    m_scale = timeScaleFor(m_startMs, m_endMs, m_plot.left(), m_plot.width());
    m_ticks = m_scale.ticks();
    m_scale.minMs = m_startMs;
    m_scale.maxMs = m_endMs;
    double highest = 0;
    for (const ChartLine &line : std::as_const(m_lines)) {
        for (const Metrics::Sample &sample : line.series.samples) {
            if (std::isfinite(sample.value))
                highest = std::max(highest, sample.value);
        }
    }
    m_high = m_unit == u"%" ? 100 : roundAbove(highest * 1.1);
    m_paths.clear();
    const int pixels = std::max(1, int(m_plot.width()));
    for (const ChartLine &line : std::as_const(m_lines)) {
        QPainterPath path;
        for (const auto piece : Metrics::unbrokenPieces(line.series.samples, m_stepMs)) {
            bool first = true;
            for (const Metrics::Sample &sample :
                 Metrics::reduceToColumns(piece, m_scale.minMs, m_scale.maxMs, pixels)) {
                const QPointF point(m_scale.x(sample.timeMs), y(sample.value));
                if (first)
                    path.moveTo(point);
                else
                    path.lineTo(point);
                first = false;
            }
            if (piece.size() == 1) // a lonely sample is a short stroke, not nothing
                path.lineTo(path.currentPosition() + QPointF(2, 0));
        }
        m_paths.append(path);
    }
}

qreal LinesChart::y(double value) const
{
    return m_plot.bottom() - std::clamp(value / m_high, 0.0, 1.0) * m_plot.height();
}

QPen LinesChart::pen(int line) const
{
    static constexpr std::array roles = {Role::AccentFill, Role::FlagFill, Role::OkFill, Role::FailFill};
    static constexpr std::array dashes = {Qt::SolidLine, Qt::DashLine};
    const auto at = std::size_t(line);
    QPen pen(color(roles[at % roles.size()]), 1, dashes[at / roles.size() % dashes.size()]);
    pen.setCosmetic(true);
    return pen;
}

std::optional<double> LinesChart::valueOf(const Metrics::Series &series) const
{
    return m_timeMs ? series.valueAt(*m_timeMs, m_stepMs) : series.valueAt(m_endMs, m_stepMs);
}

QString LinesChart::valueText(std::optional<double> value) const
{
    if (!value)
        return tr("no data");
    const QString number = FigureText::decimal(*value, decimalsFor(*value));
    return m_unit.isEmpty() ? number : number + u' ' + m_unit;
}

QStringList LinesChart::legend() const
{
    QStringList texts;
    for (const ChartLine &line : m_lines)
        texts.append(line.name.isEmpty() ? valueText(valueOf(line.series))
                                         : line.name + u' ' + valueText(valueOf(line.series)));
    if (m_left > 0)
        texts.append(tr("and %n more", nullptr, m_left));
    return texts;
}

void LinesChart::describe()
{
    const QString when = m_timeMs ? clockText(*m_timeMs) : tr("now");
    setAccessibleValue(this, m_lines.isEmpty()
                                 ? tr("no data")
                                 : when + QStringLiteral(": ") + legend().join(QStringLiteral(", ")));
}

void LinesChart::paintAxes(QPainter &painter) const
{
    const QFont small = textFont(TextSize::Caption);
    for (const qreal part : {0.0, 0.5, 1.0}) {
        const qreal at = std::round(m_plot.bottom() - part * m_plot.height()) + 0.5;
        painter.setPen(color(Role::Line));
        painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
        paintText(painter, QRectF(0, at - 8, axisWidth - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                  valueText(m_high * part), small, Role::Text3);
    }
    for (const qint64 tick : m_ticks) {
        const qreal x = m_scale.x(tick);
        if (x < m_plot.left() + 16 || x > m_plot.right() - 16)
            continue;
        paintText(painter, QRectF(x - 34, m_plot.bottom() + 1, 68, axisHeight), Qt::AlignCenter,
                  m_scale.label(tick), small, Role::Text3);
    }
}

void LinesChart::paintLegend(QPainter &painter) const
{
    const int columns = std::max(1, width() / legendColumn);
    const qreal columnWidth = qreal(width()) / columns;
    const QStringList texts = legend();
    for (int i = 0; i < texts.size(); ++i) {
        const QRectF cell(i % columns * columnWidth,
                          m_plot.bottom() + axisHeight + 4 + i / columns * legendRow, columnWidth, legendRow);
        const bool isLine = i < m_lines.size();
        if (isLine) {
            QPen key = pen(i);
            key.setWidth(2);
            painter.setPen(key);
            painter.drawLine(cell.left() + 2, cell.center().y(), cell.left() + 18, cell.center().y());
        }
        // The value is what is read: a long name is cut before it.
        const QFont small = textFont(TextSize::Caption);
        const QFont strong = textFont(TextSize::Caption, QFont::DemiBold);
        const QString value = isLine ? valueText(valueOf(m_lines[i].series)) : texts[i];
        const QRectF room = cell.adjusted(isLine ? 23 : 2, 0, -6, 0);
        const qreal forName = room.width() - QFontMetricsF(strong).horizontalAdvance(value) - 10;
        const QString name =
            isLine ? QFontMetricsF(small).elidedText(m_lines[i].name, Qt::ElideMiddle, forName) : QString();
        const qreal nameWidth = name.isEmpty() ? 0 : QFontMetricsF(small).horizontalAdvance(name) + 8;
        paintText(painter, room, Qt::AlignLeft | Qt::AlignVCenter, name, small, Role::Text2);
        paintText(painter, room.adjusted(nameWidth, 0, 6, 0), Qt::AlignLeft | Qt::AlignVCenter, value,
                  isLine ? strong : small, isLine ? Role::Text : Role::Text2);
    }
}

void LinesChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_lines.isEmpty()) { // a scale of nothing would look like a value of nothing
        const QRectF row(m_plot.center().x() - 44, m_plot.center().y() - 9, 88, 18);
        paintIcon(painter, {row.left(), row.top() + 1, 16, 16}, Icon::NoData, Role::Text3);
        paintText(painter, row.adjusted(22, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, tr("no data"),
                  textFont(TextSize::Dense), Role::Text2);
        if (hasFocus())
            paintFocusInside(painter, rect());
        return;
    }
    paintAxes(painter);
    painter.save();
    painter.setClipRect(m_plot.adjusted(0, -1, 0, 1));
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < m_paths.size(); ++i) {
        painter.setPen(pen(i));
        painter.drawPath(m_paths[i]);
    }
    if (m_timeMs) {
        painter.setPen(QPen(color(Role::Text2), 1));
        const qreal x = std::round(m_scale.x(*m_timeMs)) + 0.5;
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }
    painter.restore();
    paintLegend(painter);
    if (m_timeMs)
        paintText(painter, QRectF(m_plot.left() + 2, m_plot.top() - 5, 80, 14),
                  Qt::AlignLeft | Qt::AlignVCenter, clockText(*m_timeMs),
                  textFont(TextSize::Caption, QFont::DemiBold), Role::Text);
    if (hasFocus())
        paintFocusInside(painter, rect());
}

void LinesChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void LinesChart::choose(std::optional<qint64> timeMs)
{
    if (timeMs)
        timeMs = std::clamp(*timeMs, m_startMs, m_endMs);
    if (timeMs == m_timeMs)
        return;
    m_timeMs = timeMs;
    describe();
    update();
}

void LinesChart::mouseMoveEvent(QMouseEvent *event)
{
    const bool inside = event->position().x() >= m_plot.left() && event->position().x() <= m_plot.right();
    choose(inside ? std::optional(m_scale.timeAt(event->position().x())) : std::nullopt);
}

void LinesChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    choose({});
}

void LinesChart::keyPressEvent(QKeyEvent *event)
{
    const qint64 step = std::max<qint64>(m_stepMs, (m_endMs - m_startMs) / 60);
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_timeMs.value_or(m_endMs) - step);
        break;
    case Qt::Key_Right:
        choose(m_timeMs.value_or(m_endMs - step) + step);
        break;
    case Qt::Key_Escape:
        choose({});
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace Flightdeck::Views
