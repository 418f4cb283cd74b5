#pragma once

#include "core/freshness.h"
#include "rollouts/rolloutlistmodel.h"

#include <QStringList>

namespace Flightdeck::Rollouts {

/// The state of everything in one word, worst first.
enum class Mood {
    Failed,  ///< something failed or is failing, and that is fresh
    Unknown, ///< some cluster is not live: nothing can be said to be well
    Waiting, ///< something needs a person: a gate, unready pods, a lost life, a suspended run
    Moving,
    Well,
    Nothing, ///< live, and there is no canary
};

/// What a tray icon has to know.
struct AttentionOverview
{
    Mood mood = Mood::Unknown;
    int canaries = 0;
    int failed = 0;
    int waiting = 0;
    int moving = 0;
    int notLive = 0;       ///< rows that show what was last known
    QDateTime lastSeen;    ///< the oldest last word of a cluster, UTC; invalid when one never answered
    QStringList worstKeys; ///< rollouts that need a person, worst first, at most the asked number

    bool operator==(const AttentionOverview &) const = default;
};

/// @param clusters how far each watched cluster's canaries can be believed; none: nothing is watched.
AttentionOverview attentionOverview(const RolloutListModel &model, const QList<Core::Freshness> &clusters,
                                    int mostKeys);

} // namespace Flightdeck::Rollouts
