#pragma once

#include "flags/yamlnode.h"
#include "flags/yamlsource.h"

namespace Flightdeck::Flags {

/// The trees of a text, one a YAML document, and what stopped the reading.
struct YamlText
{
    static constexpr int maximumDepth = 64;

    std::vector<std::shared_ptr<const YamlNode>> trees;
    bool lastIsIncomplete = false; ///< the last tree ends where the problem is
    std::optional<YamlProblem> problem;
};

/// Reads with yaml-cpp and refuses what it accepts and go-yaml does not: unknown escapes and directives, text
/// after the end of a document, self-containing anchors, too deep nesting.
YamlText readYaml(const YamlSource &source);

} // namespace Flightdeck::Flags
