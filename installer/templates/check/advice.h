#pragma once

#include "flags/readcontext.h"

namespace Flightdeck::Flags {

/// The warning @rule@: Flipt accepts an enabled flag without a description, and nobody can tell what it switches.
void advise@Class@(ReadContext &context, const Flag &flag);

} // namespace Flightdeck::Flags
