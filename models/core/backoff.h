#pragma once

#include <QtGlobal>

#include <functional>

namespace Flightdeck::Core {

/// Exponential back-off with jitter: 800 ms doubling to 30 s, each wait stretched by a random factor of 1 to
/// 2, forgotten after two calm minutes (client-go 1.35, tools/cache/reflector.go).
class Backoff
{
public:
    /// @param random returns a number in [0, 1); injected so that tests know the waits.
    explicit Backoff(std::function<double()> random);

    /// Milliseconds to wait before the next try. @param nowMs monotonic time in milliseconds.
    qint64 next(qint64 nowMs);
    void reset();

private:
    std::function<double()> m_random;
    qint64 m_step = 0;
    qint64 m_lastUse = 0;
};

/// A random source for Backoff in the running program.
double systemRandom();

} // namespace Flightdeck::Core
