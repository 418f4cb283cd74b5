#pragma once

#include "views/charts/lane.h"

#include <QWidget>

#include <optional>

namespace Flightdeck::Views {

/// A transparent sheet over all lanes: a line at one moment and a ring on each line it meets. The mouse or
/// the arrow keys move it (a step; with Shift from check to check; Home and End to the ends; Escape takes it
/// away). The wheel, a drag, and the keys + - 0 and Ctrl with an arrow ask for another window of time.
class Crosshair : public QWidget
{
    Q_OBJECT
public:
    explicit Crosshair(QWidget *parent);

    /// @param lanes below the sheet; they outlive it. @param stepMs of an arrow key. @param stops for Shift.
    void present(const QList<Lane *> &lanes, const TimeScale &scale, qint64 stepMs,
                 const QList<qint64> &stops);
    std::optional<qint64> timeMs() const { return m_timeMs; }
    void setTime(std::optional<qint64> timeMs);

Q_SIGNALS:
    void moved(std::optional<qint64> timeMs);
    /// Another stretch of time is wanted; times in milliseconds since the epoch.
    void windowAsked(qint64 startMs, qint64 endMs);
    /// The window that ends now is wanted again.
    void liveAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void follow(const QPointF &position);
    void updateLine();
    qint64 nextStop(bool forward) const;
    /// Half or double the time around a moment, which keeps its place.
    void zoom(bool in, qint64 aroundMs);
    /// @param part of the window's length, negative: into the past.
    void shift(double part);
    bool isDragged() const;

    QList<Lane *> m_lanes;
    TimeScale m_scale;
    qint64 m_stepMs = 1'000;
    QList<qint64> m_stops;
    std::optional<qint64> m_timeMs;
    std::optional<qreal> m_pressedAt; ///< x of a press that may become a drag
    qreal m_draggedTo = 0;
    bool m_pinned = false; ///< set by a key or a click: leaving with the mouse keeps it
};

} // namespace Flightdeck::Views
