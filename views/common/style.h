#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace Flightdeck::Views {

/// How a push button looks; the default is an outlined button on the surface.
enum class ButtonKind {
    Plain,
    Primary, ///< filled with the accent: the one thing to do next
    Danger,  ///< outlined in fail
    Link,    ///< accent words, no edge
    Tool,    ///< icon only, no edge until hovered
    Segment, ///< checkable, one of a row: see SegmentedRow
};

/// Sets the look of `button`; takes effect at once.
void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QObject *button);
/// 24 px high instead of 28.
void setSmall(QAbstractButton *button);

/// Fusion with the product's own edges: radius 4, hairlines, no gradient, no shadow, focus as a ring outside.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

} // namespace Flightdeck::Views
