#pragma once

#include "app/commands/clusterstate.h"
#include "app/commands/statuspainter.h"
#include "core/freshness.h"
#include "rollouts/rolloutlistmodel.h"

namespace Flightdeck::App {

/// What the screen of `status --watch` shows.
struct StatusPicture
{
    QString title; ///< the environment
    QList<ClusterState> clusters;
    const Rollouts::RolloutListModel *rollouts = nullptr; ///< never null
    QDateTime now;                                        ///< UTC
};

/// Header, one line a canary, worst first, as many as fit; every line fits the width. Columns that have no
/// room are left out, the least needed first.
StatusFrame statusFrame(const StatusPicture &picture, const QSize &terminal);

/// "lab: live, last word 2 s ago", "lab: stale since 14:19:40, last word 6 min 2 s ago: no answer".
QString clusterSentence(const ClusterState &cluster, const QDateTime &now);

} // namespace Flightdeck::App
