#pragma once

#include "flags/evaluator.h"
#include "flags/flaglistmodel.h"
#include "killswitch/fliptreplica.h"

namespace Flightdeck::App {

/// Whether somebody made up gets the flag: a variant, or true.
bool isOnForSomebody(const Flags::Snapshot &flags, const Flags::FlagName &name);

/// Whether anything about the flag may be answered differently.
bool meansTheSame(const Flags::Snapshot &before, const Flags::Snapshot &after, const Flags::FlagName &name);

/// At most `most` people who are answered differently before and after: they tell which of the two a replica
/// serves. Empty when nobody was found, or the flag is new.
QList<KillSwitch::Witness> tellingWitnesses(const Flags::Snapshot &before, const Flags::Snapshot &after,
                                            const Flags::FlagName &name, int most);

} // namespace Flightdeck::App
