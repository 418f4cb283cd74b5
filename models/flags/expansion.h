#pragma once

#include "flags/yamlnode.h"
#include "flags/yamlsource.h"

namespace Flightdeck::Flags {

/// Refuses a tree whose aliases would blow it up, as yaml.v3 does ("document contains excessive aliasing",
/// decode.go, allowedAliasRatio), and one with more nodes than the console walks.
std::optional<YamlProblem> checkExpansion(const YamlNode &tree);

} // namespace Flightdeck::Flags
