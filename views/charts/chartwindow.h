#pragma once

#include <QtGlobal>

#include <optional>

namespace Flightdeck::Views {

/// What part of the time the charts show.
struct ChartWindow
{
    qint64 spanMs = 0;           ///< 0: as long as the run
    std::optional<qint64> endMs; ///< since the epoch; nothing: now, and it moves on

    bool isLive() const { return !endMs; }
    bool operator==(const ChartWindow &) const = default;
};

constexpr qint64 shortestWindowMs = 60'000;
constexpr qint64 longestWindowMs = 7 * 86'400'000LL;

/// The window from startMs to endMs, made as long as a window may be; live again when it reaches `nowMs`.
ChartWindow chartWindow(qint64 startMs, qint64 endMs, qint64 nowMs);

} // namespace Flightdeck::Views
