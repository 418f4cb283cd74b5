#include "views/charts/crosshair.h"

#include "views/common/focusring.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Flightdeck::Views {

Crosshair::Crosshair(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Moment: left and right move it by a step, with Shift from check to check; plus and "
                         "minus zoom, Control with left and right moves the window, 0 returns to now"));
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
    updateLine();
    m_timeMs = timeMs;
    updateLine();
    Q_EMIT moved(m_timeMs);
}

void Crosshair::updateLine()
{
    constexpr int reach = 6; // of a dot, with its rim
    if (m_timeMs)
        update(int(m_scale.x(*m_timeMs)) - reach, 0, 2 * reach + 1, height());
}

void Crosshair::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasFocus()) {
        painter.setPen(QPen(color(Role::Focus), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    if (isDragged()) {
        QColor ground = color(Role::AccentFill);
        ground.setAlphaF(0.18F);
        const QRectF stretch(QPointF(*m_pressedAt, 0), QPointF(m_draggedTo, height()));
        painter.fillRect(stretch.normalized(), ground);
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

bool Crosshair::isDragged() const
{
    constexpr qreal slip = 6; // a click is never still
    return m_pressedAt && std::abs(m_draggedTo - *m_pressedAt) > slip;
}

void Crosshair::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressedAt) {
        m_draggedTo = std::clamp(event->position().x(), m_scale.left, m_scale.left + m_scale.width);
        update();
    }
    if (!m_pinned || m_pressedAt)
        follow(event->position());
}

void Crosshair::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton && event->position().x() >= m_scale.left) {
        m_pressedAt = event->position().x();
        m_draggedTo = *m_pressedAt;
    }
    follow(event->position());
}

void Crosshair::mouseReleaseEvent(QMouseEvent *event)
{
    const bool dragged = isDragged();
    const auto pressed = std::exchange(m_pressedAt, {});
    update();
    if (!pressed)
        return;
    if (!dragged) {
        m_pinned = !m_pinned;
        follow(event->position());
        return;
    }
    const auto [from, to] = std::minmax(*pressed, m_draggedTo);
    Q_EMIT windowAsked(m_scale.timeAt(from), m_scale.timeAt(to));
}

void Crosshair::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    event->accept();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(turned.x()) > std::abs(turned.y())) {
        const int along = turned.x() != 0 ? turned.x() : turned.y();
        if (along != 0)
            shift(along > 0 ? -0.125 : 0.125);
    } else if (turned.y() != 0) {
        zoom(turned.y() > 0, m_scale.timeAt(event->position().x()));
    }
}

void Crosshair::zoom(bool in, qint64 aroundMs)
{
    const double factor = in ? 0.5 : 2;
    const auto before = qint64(double(aroundMs - m_scale.minMs) * factor);
    const auto after = qint64(double(m_scale.maxMs - aroundMs) * factor);
    Q_EMIT windowAsked(aroundMs - before, aroundMs + after);
}

void Crosshair::shift(double part)
{
    const auto by = qint64(double(m_scale.maxMs - m_scale.minMs) * part);
    Q_EMIT windowAsked(m_scale.minMs + by, m_scale.maxMs + by);
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
    if (event->modifiers().testFlag(Qt::ControlModifier) &&
        (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        shift(event->key() == Qt::Key_Left ? -0.25 : 0.25);
        return;
    }
    m_pinned = true;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        m_pinned = m_timeMs.has_value();
        zoom(event->key() != Qt::Key_Minus, m_timeMs.value_or((m_scale.minMs + m_scale.maxMs) / 2));
        break;
    case Qt::Key_0:
        m_pinned = m_timeMs.has_value();
        Q_EMIT liveAsked();
        break;
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
