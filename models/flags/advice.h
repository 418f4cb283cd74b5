#pragma once

#include "flags/readcontext.h"

namespace Flightdeck::Flags {

/// Warns of what Flipt accepts and its writer likely does not mean.
void advise(ReadContext &context, const std::vector<FlagDocument> &documents);

} // namespace Flightdeck::Flags
