#pragma once

#include "core/clock.h"

namespace Flightdeck::Tests {

/// A clock that moves only when told.
class ManualClock final : public Core::Clock
{
public:
    QDateTime now() const override { return m_start.addMSecs(m_ms); }
    qint64 monotonicMs() const override { return m_ms; }
    void advance(qint64 ms) { m_ms += ms; }

private:
    QDateTime m_start = QDateTime(QDate(2026, 1, 8), QTime(12, 0), Qt::UTC);
    qint64 m_ms = 0;
};

} // namespace Flightdeck::Tests
