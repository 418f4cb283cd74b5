#pragma once

#include <QDateTime>
#include <QString>

namespace Flightdeck::Core {

/// How far a shown value can be believed. Rows of a source that is not Live are kept and marked.
enum class FreshnessState {
    Loading,      ///< nothing has arrived yet
    Live,         ///< the last word of the source is on screen
    Reconnecting, ///< lost for less than ten seconds
    Stale,        ///< lost since `since`
    Denied,       ///< the source refuses this identity
    NotInstalled, ///< the source does not have this kind of thing
    Absent,       ///< no such source is configured
};

struct Freshness
{
    FreshnessState state = FreshnessState::Loading;
    QDateTime since;    ///< when this state began, UTC
    QDateTime lastSeen; ///< last time the source answered, UTC; invalid when never
    QString reason;     ///< plain text for people; when Live, what is left out, mostly nothing

    bool operator==(const Freshness &) const = default;
};

/// Stable English word for scripts: "live", "stale", ...
QString freshnessName(FreshnessState state);

} // namespace Flightdeck::Core
