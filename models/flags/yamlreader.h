#pragma once

#include "flags/yamlnode.h"
#include "flags/yamlsource.h"

namespace Flightdeck::Flags {

/// The trees of a text, one a YAML document, and what stopped the reading.
struct YamlText
{
    static constexpr int maximumDepth = 64;

    std::vector<std::shared_ptr<YamlNode>> trees;
    bool lastIsIncomplete = false; ///< the last tree ends where the problem is
    std::optional<YamlProblem> problem;
    qsizetype openQuote = -1; ///< the problem is that this quote is never closed
    bool hasAliases = false;
    bool hasAnchors = false;
};

/// Reads with yaml-cpp and refuses what it accepts and go-yaml does not: unknown escapes and directives, text
/// after the end of a document, self-containing anchors, too deep nesting.
YamlText readYaml(const YamlSource &source);
/// The same for text that is fit for the parser already (YamlSource).
/// @param begin first byte to read.
/// @param outerDepth levels of nesting around the text.
YamlText readYaml(const QByteArray &text, qsizetype begin = 0, int outerDepth = 0);

} // namespace Flightdeck::Flags
