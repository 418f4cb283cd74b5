#pragma once

#include "core/freshness.h"
#include "core/result.h"

namespace Flightdeck::Metrics {

/// Turns answers and failures of a polled source into a Freshness. Times are handed in.
class SourceHealth
{
public:
    /// @param patienceMs how long a Live source may stay silent before it is called stale.
    explicit SourceHealth(qint64 patienceMs = 30'000);

    void answered(const QDateTime &now);
    void failed(const Core::Error &error, const QDateTime &now);
    /// Time passed without news.
    void tick(const QDateTime &now);

    const Core::Freshness &freshness() const { return m_freshness; }

private:
    void enter(Core::FreshnessState state, const QDateTime &now);

    qint64 m_patienceMs;
    QDateTime m_firstFailure;
    Core::Freshness m_freshness;
};

/// The worst of both, for a page that shows many queries: Denied, Stale, Reconnecting, Loading, Live.
Core::Freshness worse(const Core::Freshness &a, const Core::Freshness &b);

} // namespace Flightdeck::Metrics
