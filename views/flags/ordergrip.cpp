#include "views/flags/ordergrip.h"

#include "views/common/icons.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace Flightdeck::Views {

OrderGrip::OrderGrip(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag to another place, or press Alt+Up and Alt+Down"));
    setFixedSize(sizeHint());
}

void OrderGrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, QRectF(0, (height() - 14) / 2.0, 14, 14), Icon::Order,
              m_dragging ? Role::Accent : Role::Text3);
}

void OrderGrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_down = true;
    m_pressed = event->globalPosition().toPoint();
}

void OrderGrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->globalPosition().toPoint();
    if (!m_down ||
        (!m_dragging && (position - m_pressed).manhattanLength() < QApplication::startDragDistance()))
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    update();
    Q_EMIT dragged(position);
}

void OrderGrip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool given = m_dragging;
    m_down = m_dragging = false;
    setCursor(Qt::OpenHandCursor);
    update();
    if (given)
        Q_EMIT dropped(event->globalPosition().toPoint(), true);
}

void OrderGrip::hideEvent(QHideEvent *)
{
    if (m_dragging)
        Q_EMIT dropped({}, false);
    m_down = m_dragging = false;
}

} // namespace Flightdeck::Views
