#pragma once

#include "views/common/icons.h"

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionSlider;

namespace Flightdeck::Views {

/// Pieces of Style: a chevron of at most 16 px in the middle of `rect`.
void drawArrow(QPainter &painter, const QRect &rect, Icon arrow, bool enabled);
/// A check box, or a radio button when `round`.
void drawCheck(QPainter &painter, const QStyleOption &option, bool round);
/// `slider`, `back` and `forward` are the rectangles of the handle and of the two arrows.
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider,
                   const QRect &back, const QRect &forward);

} // namespace Flightdeck::Views
