#pragma once

#include "flags/types.h"

namespace Flightdeck::Flags {

/// True when two readings say the same; where it stands does not matter.
bool sameMeaning(const std::vector<FlagDocument> &a, const std::vector<FlagDocument> &b);

} // namespace Flightdeck::Flags
