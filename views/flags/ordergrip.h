#pragma once

#include <QWidget>

namespace Flightdeck::Views {

/// Six dots to drag an entry of a list by. The keyboard moves the entry itself, see OrderedCard.
class OrderGrip : public QWidget
{
    Q_OBJECT
public:
    explicit OrderGrip(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {16, 20}; }

Q_SIGNALS:
    /// The pointer, in screen coordinates, while the entry is dragged.
    void dragged(const QPoint &position);
    /// Let go; `given` is false when Esc or a lost grab ended it.
    void dropped(const QPoint &position, bool given);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QPoint m_pressed;
    bool m_down = false;
    bool m_dragging = false;
};

} // namespace Flightdeck::Views
