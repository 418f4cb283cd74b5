#pragma once

#include "flags/readcontext.h"

namespace Flightdeck::Flags {

/// Warns of a constraint that Flipt accepts and that never matches or fails when it is evaluated.
void adviseConstraint(ReadContext &context, const Constraint &constraint);

} // namespace Flightdeck::Flags
