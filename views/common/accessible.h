#pragma once

#include <QString>

class QWidget;

namespace Flightdeck::Views {

/// Makes assistive technology see the painted widgets of views/common: buttons with their own paint as
/// buttons, switches as check boxes, everything else that paints a value as a graphic with that value in
/// words.
void installAccessibility();

/// Sets the words of a painted widget's value and announces the change.
void setAccessibleValue(QWidget *widget, const QString &text);

} // namespace Flightdeck::Views
