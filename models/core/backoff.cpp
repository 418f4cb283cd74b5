#include "core/backoff.h"

#include <QRandomGenerator>

namespace Flightdeck::Core {

namespace {
constexpr qint64 firstStepMs = 800;
constexpr qint64 longestStepMs = 30'000;
constexpr qint64 forgetAfterMs = 120'000;
} // namespace

Backoff::Backoff(std::function<double()> random)
    : m_random(std::move(random))
{
}

qint64 Backoff::next(qint64 nowMs)
{
    if (m_step != 0 && nowMs - m_lastUse > forgetAfterMs)
        m_step = 0;
    m_step = m_step == 0 ? firstStepMs : qMin(m_step * 2, longestStepMs);
    m_lastUse = nowMs;
    return m_step + qint64(double(m_step) * m_random());
}

void Backoff::reset()
{
    m_step = 0;
}

double systemRandom()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace Flightdeck::Core
