#pragma once

class QWidget;

namespace Flightdeck::Views {

/// Makes `widget` a stop of F6 ("next pane"): the focus goes to its first control, or to itself when it takes
/// focus. Panes of a page are visited in the order they were marked.
void markPane(QWidget *widget);
/// 0 for a widget that is no pane, else its place in the order.
int paneOrder(const QWidget *widget);

} // namespace Flightdeck::Views
