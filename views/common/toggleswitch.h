#pragma once

#include <QAbstractButton>

namespace Flightdeck::Views {

/// On or off, 34 x 18: filled with the knob right, or hollow with the knob left. Give it an accessible name.
class ToggleSwitch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ToggleSwitch(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {34, 18}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// For delegates: paints a switch centred vertically at the left of `rect`.
void paintToggle(QPainter &painter, const QRectF &rect, bool on, bool enabled);

} // namespace Flightdeck::Views
