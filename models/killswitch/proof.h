#pragma once

#include "flags/document.h"
#include "killswitch/plan.h"

namespace Flightdeck::KillSwitch {

/// Evaluates the sample before and after, and picks who to ask the replicas about: the ones that lose (or
/// get) the flag first, then others. Error (Rejected): somebody would still get a flag that is killed, or
/// nobody can be evaluated; there are people to ask in any case.
Core::Result<void> prove(Plan &plan, const std::vector<Flags::Document> &before,
                         const std::vector<Flags::Document> &after, const PlanOptions &options);

} // namespace Flightdeck::KillSwitch
