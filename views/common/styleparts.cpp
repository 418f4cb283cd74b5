#include "views/common/styleparts.h"

#include "views/common/paint.h"

#include <QStyleOption>

namespace Flightdeck::Views {

void drawArrow(QPainter &painter, const QRect &rect, Icon arrow, bool enabled)
{
    const int side = std::min({16, rect.width(), rect.height()});
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    paintIcon(painter, square, arrow, enabled ? Role::Text2 : Role::Text3);
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider,
                   const QRect &back, const QRect &forward)
{
    painter.fillRect(option.rect, color(Role::Sunken));
    const bool upright = option.orientation == Qt::Vertical;
    const bool scrolls = (option.state & QStyle::State_Enabled) && option.maximum > option.minimum;
    drawArrow(painter, back, upright ? Icon::ChevronUp : Icon::ChevronLeft, scrolls);
    drawArrow(painter, forward, upright ? Icon::ChevronDown : Icon::ChevronRight, scrolls);
    if (!scrolls)
        return;
    const bool held = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const QRect handle = upright ? slider.adjusted(3, 1, -3, -1) : slider.adjusted(1, 3, -1, -3);
    paintBox(painter, handle, color(held ? Role::Text3 : Role::LineStrong), Qt::transparent, 3);
}

void drawCheck(QPainter &painter, const QStyleOption &option, bool round)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRect rect = option.rect.adjusted(1, 1, -1, -1);
    const QColor fill =
        on ? color(enabled ? Role::AccentFill : Role::Text3) : color(enabled ? Role::Surface : Role::Sunken);
    paintBox(painter, rect, fill, on ? fill : color(Role::LineStrong), round ? rect.width() / 2.0 : 3);
    if (!on)
        return;
    if (round) {
        const int inset = rect.width() / 3;
        paintBox(painter, rect.adjusted(inset, inset, -inset, -inset), color(Role::OnAccent), Qt::transparent,
                 rect.width());
    } else {
        paintIcon(painter, rect, option.state & QStyle::State_On ? Icon::Check : Icon::Minus, Role::OnAccent);
    }
}

} // namespace Flightdeck::Views
