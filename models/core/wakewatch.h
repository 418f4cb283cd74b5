#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

namespace Flightdeck::Core {

/// Notices that the computer slept or that its clock was set: a timer that should have come seconds ago comes
/// much later by the wall clock. (A monotonic clock stands still in a sleep on Linux, so timers alone do not
/// tell.)
class WakeWatch final : public QObject
{
    Q_OBJECT
public:
    /// @param clock must outlive the watch.
    explicit WakeWatch(const Clock &clock, QObject *parent = nullptr, int pulseMs = 5'000);

Q_SIGNALS:
    /// @param ms how much more time went by than expected; negative when the clock was set back.
    void woke(qint64 ms);

private:
    void pulse();

    const Clock &m_clock;
    QTimer m_timer;
    QDateTime m_last;
};

} // namespace Flightdeck::Core
