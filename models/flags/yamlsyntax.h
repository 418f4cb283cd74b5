#pragma once

#include "flags/yamlsource.h"

namespace Flightdeck::Flags {

/// yaml-cpp's complaint put where the fault begins (it stands where the parser gave up) and in words for
/// people.
/// @param at byte where it gave up.
/// @param openBracket the innermost bracket still open there, -1 when there is none.
YamlProblem explainSyntax(const QByteArray &text, qsizetype at, const std::string &complaint,
                          qsizetype openBracket);

} // namespace Flightdeck::Flags
