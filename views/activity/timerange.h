#pragma once

#include <QDateTime>

namespace Flightdeck::Views {

/// From and to, both included, UTC. Invalid = open at that end.
struct TimeRange
{
    QDateTime from;
    QDateTime to;

    bool contains(const QDateTime &at) const
    {
        return (!from.isValid() || at >= from) && (!to.isValid() || at <= to);
    }
    bool operator==(const TimeRange &) const = default;
};

} // namespace Flightdeck::Views
