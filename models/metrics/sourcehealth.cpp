#include "metrics/sourcehealth.h"

#include <QCoreApplication>

namespace Flightdeck::Metrics {

namespace {

using Core::FreshnessState;

constexpr qint64 staleAfterMs = 10'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceHealth)
};

int badness(FreshnessState state)
{
    switch (state) {
    case FreshnessState::Live:
        return 0;
    case FreshnessState::Absent:
        return 1;
    case FreshnessState::Loading:
        return 2;
    case FreshnessState::Reconnecting:
        return 3;
    case FreshnessState::NotInstalled:
        return 4;
    case FreshnessState::Stale:
        return 5;
    case FreshnessState::Denied:
        return 6;
    }
    return 0;
}

} // namespace

SourceHealth::SourceHealth(qint64 patienceMs)
    : m_patienceMs(patienceMs)
{
}

void SourceHealth::enter(FreshnessState state, const QDateTime &now)
{
    if (m_freshness.state == state && m_freshness.since.isValid())
        return;
    m_freshness.state = state;
    // Stale counts from the last answer, not from when it was noticed.
    m_freshness.since =
        state == FreshnessState::Stale && m_freshness.lastSeen.isValid() ? m_freshness.lastSeen : now;
}

void SourceHealth::answered(const QDateTime &now)
{
    m_firstFailure = {};
    m_freshness.lastSeen = now;
    m_freshness.reason.clear();
    enter(FreshnessState::Live, now);
}

void SourceHealth::failed(const Core::Error &error, const QDateTime &now)
{
    if (!m_firstFailure.isValid())
        m_firstFailure = now;
    m_freshness.reason = error.text();
    if (error.code == Core::ErrorCode::Unauthorized || error.code == Core::ErrorCode::Forbidden)
        enter(FreshnessState::Denied, now);
    else if (m_firstFailure.msecsTo(now) < staleAfterMs)
        enter(FreshnessState::Reconnecting, now);
    else
        enter(FreshnessState::Stale, now);
}

void SourceHealth::tick(const QDateTime &now)
{
    if (m_freshness.state == FreshnessState::Reconnecting && m_firstFailure.msecsTo(now) >= staleAfterMs)
        enter(FreshnessState::Stale, now);
    if (m_freshness.state == FreshnessState::Live && m_freshness.lastSeen.msecsTo(now) > m_patienceMs) {
        m_freshness.reason = Text::tr("The metrics server has not answered since.");
        enter(FreshnessState::Stale, now);
    }
}

Core::Freshness worse(const Core::Freshness &a, const Core::Freshness &b)
{
    return badness(a.state) >= badness(b.state) ? a : b;
}

} // namespace Flightdeck::Metrics
