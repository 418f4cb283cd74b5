#include "core/wakewatch.h"

#include <utility>

namespace Flightdeck::Core {

namespace {

constexpr qint64 noticeMs = 30'000; ///< a busy computer is late by less, a watch survives less

} // namespace

WakeWatch::WakeWatch(const Clock &clock, QObject *parent, int pulseMs)
    : QObject(parent)
    , m_clock(clock)
    , m_last(clock.now())
{
    connect(&m_timer, &QTimer::timeout, this, &WakeWatch::pulse);
    m_timer.start(pulseMs);
}

void WakeWatch::pulse()
{
    const QDateTime last = std::exchange(m_last, m_clock.now());
    const qint64 unexpected = last.msecsTo(m_last) - m_timer.interval();
    if (qAbs(unexpected) > noticeMs)
        Q_EMIT woke(unexpected);
}

} // namespace Flightdeck::Core
