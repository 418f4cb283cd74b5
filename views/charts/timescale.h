#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace Flightdeck::Views {

/// The time axis that all lanes share. It is widened to whole ticks, so that it stands still while time
/// passes and moves on by a tick at once.
struct TimeScale
{
    qint64 minMs = 0;
    qint64 maxMs = 2;
    qint64 tickMs = 2; ///< distance of labels; grid lines stand at half of it
    qreal left = 0;    ///< of the plots, pixels in the lane
    qreal width = 1;

    qreal x(qint64 timeMs) const { return left + qreal(timeMs - minMs) * width / qreal(maxMs - minMs); }
    qint64 timeAt(qreal x) const { return minMs + qRound64((x - left) * qreal(maxMs - minMs) / width); }
    /// Times of the labels, first and last at the edges.
    QList<qint64> ticks() const;
    int gridLines() const { return int((maxMs - minMs) / (tickMs / 2)) + 1; }
    /// "14:24", with seconds or the date where the ticks need them; local time.
    QString label(qint64 timeMs) const;

    bool operator==(const TimeScale &) const = default;
};

/// @param left, width of the plots in pixels.
TimeScale timeScaleFor(qint64 startMs, qint64 endMs, qreal left, qreal width);

} // namespace Flightdeck::Views
