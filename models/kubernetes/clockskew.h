#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace Flightdeck::Kubernetes {

/// How far this computer's clock is from a server's, by the Date header of its answers. That header counts
/// whole seconds, and an answer takes its time, so only what cannot be an accident is told.
class ClockSkew
{
public:
    static constexpr qint64 leastMs = 30'000;

    /// Takes an answer into account; one that took long or carries no date tells nothing.
    /// @param date "Thu, 08 Jan 2026 12:00:00 GMT". @param received when the answer was here, by this
    /// computer. @param tripMs from the question to the answer. Returns true when ms() changed.
    bool add(const QByteArray &date, const QDateTime &received, qint64 tripMs);
    /// The clock was set, or another server is asked: nothing is known any more. True when ms() changed.
    bool clear();

    /// In tens of seconds. Above 0: this computer is ahead; below: behind; 0: together within `leastMs`, or
    /// not known.
    qint64 ms() const { return m_ms; }

private:
    QList<qint64> m_latest; ///< oldest first
    qint64 m_ms = 0;
};

} // namespace Flightdeck::Kubernetes
