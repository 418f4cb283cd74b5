#include "views/charts/lane.h"

#include "views/common/icons.h"

#include <QDateTime>
#include <QGraphicsLayout>

namespace Flightdeck::Views {

namespace {

constexpr qreal plotInset = 6; ///< above and below the plot
constexpr qreal wordsLeft = 12;

Icon stateIcon(LaneState state)
{
    switch (state) {
    case LaneState::Denied:
        return Icon::Denied;
    case LaneState::Failed:
        return Icon::Error;
    case LaneState::Stale:
        return Icon::Stale;
    case LaneState::Loading:
        return Icon::Clock;
    case LaneState::NoData:
    case LaneState::Ready:
        break;
    }
    return Icon::NoData;
}

} // namespace

Lane::Lane(QWidget *parent)
    : QChartView(new QChart, parent)
    , m_time(new QDateTimeAxis(this))
    , m_value(new QValueAxis(this))
{
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_value, Qt::AlignLeft);
    m_time->setVisible(false);
    m_value->setVisible(false);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setInteractive(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    connect(scene(), &QGraphicsScene::changed, this, &Lane::repaintPicture);
}

void Lane::repaintPicture()
{
    m_picture = {};
    viewport()->update();
}

void Lane::present(const ChartData &charts, const TimeScale &scale)
{
    m_scale = scale;
    m_nowMs = charts.nowMs;
    m_time->setRange(QDateTime::fromMSecsSinceEpoch(scale.minMs),
                     QDateTime::fromMSecsSinceEpoch(scale.maxMs));
    setBackgroundBrush(color(Role::Surface));
    placePlot();
    rebuild(charts);
    repaintPicture();
}

QList<CrosshairDot> Lane::dotsAt(qint64) const
{
    return {};
}

void Lane::paintEvent(QPaintEvent *event)
{
    const qreal ratio = devicePixelRatioF();
    const QSize size = viewport()->size() * ratio;
    if (m_picture.size() != size) {
        m_picture = QPixmap(size);
        m_picture.setDevicePixelRatio(ratio);
        QPainter painter(&m_picture);
        painter.setRenderHints(renderHints());
        render(&painter, QRectF(viewport()->rect()), viewport()->rect());
    }
    QPainter painter(viewport());
    for (const QRect &part : event->region())
        painter.drawPixmap(part, m_picture,
                           QRectF(QPointF(part.topLeft()) * ratio, QSizeF(part.size()) * ratio).toRect());
}

void Lane::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

void Lane::placePlot()
{
    m_plot = {m_scale.left, plotInset, m_scale.width, std::max(height() - 2 * plotInset - 1, qreal(1))};
    chart()->setPlotArea(m_plot);
}

void Lane::setBounds(const AxisBounds &bounds)
{
    m_bounds = bounds;
    m_value->setRange(bounds.low, bounds.high);
}

void Lane::clearSeries()
{
    chart()->removeAllSeries();
}

void Lane::attach(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_value);
}

QLineSeries *Lane::addLine(const QList<QPointF> &points, const QPen &pen)
{
    auto *line = new QLineSeries;
    line->setPen(pen);
    line->replace(points);
    attach(line);
    return line;
}

QPointF Lane::at(qint64 timeMs, double value) const
{
    const double share = (value - m_bounds.low) / (m_bounds.high - m_bounds.low);
    return {m_scale.x(timeMs), m_plot.bottom() - share * m_plot.height()};
}

void Lane::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    const qreal now = m_scale.x(m_nowMs);
    if (now < m_plot.right()) {
        painter->fillRect(
            QRectF(QPointF(std::max(now, m_plot.left()), 0), QPointF(m_plot.right() + rightMargin, height())),
            color(Role::Sunken));
    }
    QColor ink = color(Role::Line);
    for (int i = 0; i < m_scale.gridLines(); ++i) {
        ink.setAlphaF(i % 2 == 0 ? 0.9F : 0.45F);
        painter->setPen(QPen(ink, 1));
        const qreal x = std::round(m_scale.x(m_scale.minMs + i * (m_scale.tickMs / 2))) + 0.5;
        painter->drawLine(QPointF(x, 0), QPointF(x, height()));
    }
}

void Lane::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    painter->save();
    paintHeader(*painter, QRectF(wordsLeft, 8, headerWidth - wordsLeft - 6, height() - 12));
    painter->save();
    painter->setClipRect(QRectF(m_plot.left() - 1, 0, m_plot.width() + rightMargin, height()));
    paintPlot(*painter);
    const qreal now = m_scale.x(m_nowMs);
    if (now >= m_plot.left() && now <= m_plot.right()) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(color(Role::Text2), 1));
        painter->drawLine(QPointF(now, 0), QPointF(now, height()));
    }
    painter->restore();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(color(Role::Line), 1));
    painter->drawLine(QPointF(0, height() - 1), QPointF(width(), height() - 1));
    painter->restore();
}

void Lane::paintWords(QPainter &painter, const QRectF &area, const QString &title, const QString &caption,
                      qreal titleRoom) const
{
    const auto line = [&](qreal top, qreal room, const QFont &lineFont, Role role, const QString &text) {
        painter.setFont(lineFont);
        painter.setPen(color(role));
        const QFontMetricsF metrics(lineFont);
        painter.drawText(QRectF(area.left(), area.top() + top, room, metrics.height()),
                         Qt::AlignLeft | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, room));
    };
    line(0, area.width() - titleRoom, textFont(TextSize::Dense, QFont::DemiBold), Role::Text, title);
    line(15, area.width(), textFont(TextSize::Caption), Role::Text2, caption);
}

void Lane::paintState(QPainter &painter, LaneState state, const QString &text) const
{
    const QFont words = textFont(TextSize::Dense);
    const QFontMetricsF metrics(words);
    // Before now, where the missing lines would be, if there is room.
    QRectF place = m_plot;
    const qreal now = m_scale.x(m_nowMs);
    if (now - m_plot.left() > 300 && now < m_plot.right())
        place.setRight(now);
    const qreal room = place.width() - 40;
    const QRectF needed =
        metrics.boundingRect(QRectF(0, 0, room - 24, m_plot.height()), Qt::TextWordWrap, text);
    QRectF box(0, 0, needed.width() + 42, needed.height() + 12);
    box.moveCenter(place.center());
    painter.setPen(QPen(color(Role::Line), 1));
    painter.setBrush(color(Role::Surface));
    painter.drawRoundedRect(box, 4, 4);
    const Role role = state == LaneState::Failed || state == LaneState::Denied ? Role::Fail : Role::Text2;
    paintIcon(painter, QRectF(box.left() + 8, box.top() + 6, 16, 16), stateIcon(state), role);
    painter.setFont(words);
    painter.setPen(color(Role::Text2));
    painter.drawText(box.adjusted(30, 6, -8, -6), int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap,
                     text);
}

} // namespace Flightdeck::Views
