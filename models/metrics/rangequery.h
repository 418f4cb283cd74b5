#pragma once

#include <QString>

namespace Flightdeck::Metrics {

/// A question to `/api/v1/query_range`.
struct RangeQuery
{
    QString expression;
    qint64 startMs = 0; ///< since the epoch, a multiple of stepMs
    qint64 endMs = 0;   ///< since the epoch, a multiple of stepMs, not before startMs
    qint64 stepMs = 0;

    qint64 points() const { return (endMs - startMs) / stepMs + 1; }
    bool operator==(const RangeQuery &) const = default;
};

/// Prometheus refuses (end - start) / step > 11,000 (web/api/v1/api.go, queryRange).
constexpr qint64 maxPoints = 11'000;

/// The smallest step of the ladder 1, 2, 5, 10, 15, 30 s, 1, 2, 5, 10, 15, 30 min, 1, 2, 3, 6, 12 h, 1 d that
/// gives at most one point a pixel, at most maxPoints, and is not below `minStepMs`; past a day, whole days.
/// @param spanMs length of the window, at least 0. @param pixels width of the plot, at least 1.
qint64 stepFor(qint64 spanMs, int pixels, qint64 minStepMs = 1'000);

/// The window on the grid of its step, so that points fetched at different moments fall on the same times:
/// start is rounded down, end too (a point in the future would be evaluated on samples that are not there
/// yet).
RangeQuery alignedRange(const QString &expression, qint64 startMs, qint64 endMs, qint64 stepMs);

} // namespace Flightdeck::Metrics
