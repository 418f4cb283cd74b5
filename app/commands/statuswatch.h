#pragma once

#include "app/commands/command.h"
#include "app/commands/interruption.h"
#include "rollouts/rolloutboard.h"

namespace Flightdeck::App {

/// What `status --watch` follows. Everything outlives the watch.
struct WatchedStatus
{
    QString title;                             ///< the environment
    QList<Kubernetes::ClusterData *> clusters; ///< on the board, loaded
    Rollouts::RolloutBoard *board = nullptr;
    const Core::Clock *clock = nullptr;
};

/// Shows changes until somebody ends it: on a terminal as a table that is updated in place, else a line a
/// change. A cluster that is lost meanwhile is shown as such; it goes on trying. Always Done.
ExitCode watchStatus(const WatchedStatus &status, bool json, CommandIo &io, Interruption &interruption);

} // namespace Flightdeck::App
