#include "views/common/toggleswitch.h"

#include "views/common/paint.h"

#include <cmath>

namespace Flightdeck::Views {

void paintToggle(QPainter &painter, const QRectF &rect, bool on, bool enabled)
{
    const QRectF track(rect.x(), std::round(rect.center().y() - 8), 32, 16);
    const Role strong = enabled ? (on ? Role::AccentFill : Role::LineStrong) : Role::Text3;
    paintBox(painter, track, on ? color(strong) : color(enabled ? Role::Surface : Role::Sunken),
             on ? QColor(Qt::transparent) : color(strong), 8);
    const qreal knob = 5;
    const QPointF center(on ? track.right() - 8 : track.left() + 8, track.center().y());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(on ? Role::OnAccent : strong));
    painter.drawEllipse(center, knob, knob);
    painter.restore();
}

ToggleSwitch::ToggleSwitch(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintToggle(painter, QRectF(rect()).adjusted(1, 0, 0, 0), isChecked(), isEnabled());
}

} // namespace Flightdeck::Views
