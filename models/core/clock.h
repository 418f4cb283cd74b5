#pragma once

#include <QDateTime>

namespace Flightdeck::Core {

/// Time as a dependency, so that tests can move it by hand.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall clock in UTC, for what is shown and written.
    virtual QDateTime now() const = 0;
    /// Milliseconds that never go back, for measuring durations.
    virtual qint64 monotonicMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    qint64 monotonicMs() const override;
};

} // namespace Flightdeck::Core
