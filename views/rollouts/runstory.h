#pragma once

#include "rollouts/rolloutrow.h"

namespace Flightdeck::Views {

/// Why a rollout is where it is, for its own page: what it holds, what blocks it, which checks failed on the
/// way as far as the events still tell. @param events of this rollout, in any order.
QString runStory(const Rollouts::RolloutRow &row, const Rollouts::EventList &events, const QDateTime &now);

} // namespace Flightdeck::Views
