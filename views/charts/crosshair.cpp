#include "views/charts/crosshair.h"

#include "views/common/focusring.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace Flightdeck::Views {

Crosshair::Crosshair(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Moment: left and right move it by a step, with Shift from check to check"));
    setProperty(FocusRing::ownFocusProperty, true);
}

void Crosshair::present(const QList<Lane *> &lanes, const TimeScale &scale, qint64 stepMs,
                        const QList<qint64> &stops)
{
    m_lanes = lanes;
    m_scale = scale;
    m_stepMs = std::max<qint64>(stepMs, 1);
    m_stops = stops;
    update();
}

void Crosshair::setTime(std::optional<qint64> timeMs)
{
    if (timeMs)
        timeMs = std::clamp(*timeMs, m_scale.minMs, m_scale.maxMs);
    if (timeMs == m_timeMs)
        return;
    m_timeMs = timeMs;
    update();
    Q_EMIT moved(m_timeMs);
}

void Crosshair::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasFocus()) {
        painter.setPen(QPen(color(Role::Focus), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    if (!m_timeMs)
        return;
    const qreal x = std::round(m_scale.x(*m_timeMs));
    painter.setPen(QPen(color(Role::AccentFill), 2));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Lane *lane : std::as_const(m_lanes)) {
        for (const CrosshairDot &dot : lane->dotsAt(*m_timeMs)) {
            painter.setPen(QPen(color(dot.role), 2));
            painter.setBrush(color(Role::Surface));
            painter.drawEllipse(QPointF(x, lane->y() + dot.position.y()), 3.5, 3.5);
        }
    }
}

void Crosshair::follow(const QPointF &position)
{
    if (position.x() >= m_scale.left && position.x() <= m_scale.left + m_scale.width)
        setTime(m_scale.timeAt(position.x()));
    else if (!m_pinned)
        setTime(std::nullopt);
}

void Crosshair::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pinned || event->buttons().testFlag(Qt::LeftButton))
        follow(event->position());
}

void Crosshair::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_pinned = !m_pinned;
    follow(event->position());
}

void Crosshair::leaveEvent(QEvent *)
{
    if (!m_pinned)
        setTime(std::nullopt);
}

qint64 Crosshair::nextStop(bool forward) const
{
    const qint64 here = m_timeMs.value_or(m_scale.minMs);
    qint64 best = here;
    for (const qint64 stop : m_stops) {
        if (forward && stop > here && (best == here || stop < best))
            best = stop;
        if (!forward && stop < here && (best == here || stop > best))
            best = stop;
    }
    return best;
}

void Crosshair::keyPressEvent(QKeyEvent *event)
{
    const qint64 here = m_timeMs.value_or(m_scale.minMs);
    const bool byStop = event->modifiers().testFlag(Qt::ShiftModifier);
    m_pinned = true;
    switch (event->key()) {
    case Qt::Key_Left:
        setTime(byStop ? nextStop(false) : here - m_stepMs);
        break;
    case Qt::Key_Right:
        setTime(byStop ? nextStop(true) : here + m_stepMs);
        break;
    case Qt::Key_Home:
        setTime(m_scale.minMs);
        break;
    case Qt::Key_End:
        setTime(m_scale.maxMs);
        break;
    case Qt::Key_Escape:
        m_pinned = false;
        setTime(std::nullopt);
        break;
    default:
        m_pinned = m_timeMs.has_value();
        QWidget::keyPressEvent(event);
    }
}

void Crosshair::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

} // namespace Flightdeck::Views
