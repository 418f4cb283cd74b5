#include "core/freshness.h"

namespace Flightdeck::Core {

QString freshnessName(FreshnessState state)
{
    switch (state) {
    case FreshnessState::Loading:
        return QStringLiteral("loading");
    case FreshnessState::Live:
        return QStringLiteral("live");
    case FreshnessState::Reconnecting:
        return QStringLiteral("reconnecting");
    case FreshnessState::Stale:
        return QStringLiteral("stale");
    case FreshnessState::Denied:
        return QStringLiteral("denied");
    case FreshnessState::NotInstalled:
        return QStringLiteral("notInstalled");
    case FreshnessState::Absent:
        return QStringLiteral("absent");
    }
    return {};
}

} // namespace Flightdeck::Core
