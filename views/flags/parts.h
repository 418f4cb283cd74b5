#pragma once

class QScrollArea;
class QWidget;

namespace Flightdeck::Views {

/// A horizontal line of one pixel between parts of a panel.
QWidget *hairline(QWidget *parent);
/// Puts what is in `container` behind `before` in the order of Tab, in the order it was made: widgets made
/// later would otherwise come last of the window.
void tabInto(QWidget *before, const QWidget *container);
/// Lets the panel's surface show through a scroll area that has its widget.
void showThrough(QScrollArea *area);

} // namespace Flightdeck::Views
