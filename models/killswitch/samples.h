#pragma once

#include "flags/evaluator.h"
#include "flags/population.h"
#include "killswitch/fliptreplica.h"

#include <vector>

namespace Flightdeck::KillSwitch {

/// People made up so that every branch of a flag is walked: ids without context, ids whose context meets each
/// segment that the flag's rules and rollouts name, and the ids that its constraints name.
std::vector<Witness> madeUpPeople(const Flags::Snapshot &snapshot, const QString &nameSpace,
                                  const Flags::Flag &flag, int count = 2'000);

/// Evenly spread rows of a population.
std::vector<Witness> peopleOf(const Flags::Population &population, int count = 20'000);

} // namespace Flightdeck::KillSwitch
