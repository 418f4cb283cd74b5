#pragma once

#include "views/common/palette.h"

#include <QColor>

class QAbstractButton;
class QObject;
class QStyleOption;

namespace Flightdeck::Views {

/// How a push button looks; the default is an outlined button on the surface.
enum class ButtonKind {
    Plain,
    Primary, ///< filled with the accent: the one thing to do next
    Danger,  ///< outlined in fail
    Link,    ///< accent words, no edge
    Tool,    ///< icon only, no edge until hovered
    Segment, ///< checkable, one of a row: see Segmented
};

/// Sets the look of `button`; takes effect at once.
void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QObject *button);
/// 24 px high instead of 28.
void setSmall(QAbstractButton *button);

bool isSmall(const QObject *button);

struct ButtonColors
{
    QColor fill;
    QColor edge; ///< transparent for none
    Role text;
};

/// Colours of a button of `kind` in the state of `option`.
ButtonColors buttonColors(const QStyleOption &option, ButtonKind kind);

} // namespace Flightdeck::Views
