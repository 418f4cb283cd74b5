#include "views/charts/timescale.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace Flightdeck::Views {

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr std::array ladder = {2 * second, 10 * second, 20 * second, 30 * second, minute,  2 * minute,
                               4 * minute, 10 * minute, 20 * minute, 30 * minute, hour,    2 * hour,
                               4 * hour,   6 * hour,    12 * hour,   day,         2 * day, 4 * day,
                               8 * day,    16 * day,    32 * day};
constexpr qreal labelWidth = 76;

qint64 roundedDown(qint64 value, qint64 unit)
{
    const qint64 rest = value % unit;
    return value - (rest < 0 ? rest + unit : rest);
}

} // namespace

TimeScale timeScaleFor(qint64 startMs, qint64 endMs, qreal left, qreal width)
{
    const qint64 span = std::max<qint64>(endMs - startMs, minute);
    const qreal room = std::max(width, labelWidth);
    const auto wanted = qint64(double(span) * labelWidth / room);
    const auto found = std::lower_bound(ladder.begin(), ladder.end(), wanted);
    const qint64 tick = found != ladder.end() ? *found : ladder.back() * (wanted / ladder.back() + 1);
    // Ticks stand on round local times.
    const qint64 offset = QDateTime::fromMSecsSinceEpoch(startMs).offsetFromUtc() * second;
    const qint64 min = roundedDown(startMs + offset, tick) - offset;
    const qint64 max = roundedDown(startMs + span + offset + tick - 1, tick) - offset;
    return {min, std::max(max, min + tick), tick, left, std::max(width, qreal(1))};
}

QList<qint64> TimeScale::ticks() const
{
    QList<qint64> times;
    for (qint64 time = minMs; time <= maxMs; time += tickMs)
        times.append(time);
    return times;
}

QString TimeScale::label(qint64 timeMs) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs);
    if (tickMs >= day)
        return time.toString(QStringLiteral("d MMM"));
    return time.toString(tickMs < minute ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

} // namespace Flightdeck::Views
