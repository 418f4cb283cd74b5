#pragma once

#include "flags/readcontext.h"
#include "flags/yamlnode.h"

#include <memory>

namespace Flightdeck::Flags {

/// Warns of what Flipt accepts and its writer likely does not mean.
void advise(ReadContext &context, const std::vector<FlagDocument> &documents,
            const std::vector<std::shared_ptr<const YamlNode>> &trees);

} // namespace Flightdeck::Flags
