#include "views/charts/chartwindow.h"

#include <algorithm>

namespace Flightdeck::Views {

ChartWindow chartWindow(qint64 startMs, qint64 endMs, qint64 nowMs)
{
    const qint64 end = std::min(endMs, nowMs);
    const qint64 span = std::clamp(end - startMs, shortestWindowMs, longestWindowMs);
    if (endMs >= nowMs)
        return {span, {}};
    return {span, std::max(end, startMs + span)}; // a window that had to grow keeps its beginning
}

} // namespace Flightdeck::Views
