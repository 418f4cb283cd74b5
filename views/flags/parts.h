#pragma once

class QScrollArea;
class QWidget;

namespace Flightdeck::Views {

/// A horizontal line of one pixel between parts of a panel.
QWidget *hairline(QWidget *parent);
/// Lets the panel's surface show through a scroll area that has its widget.
void showThrough(QScrollArea *area);

} // namespace Flightdeck::Views
