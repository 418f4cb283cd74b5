#pragma once

#include "flags/yamlnode.h"

namespace Flightdeck::Flags {

/// Reads one item of a list in the style that nearly every flag file is written in: block style, one line a
/// scalar, no anchor, tag or escape. The same tree as readYaml()'s, fifty times as fast; null where the text
/// is anything else, sound or not.
/// @param item whole lines that begin with `- `, after spaces. The nodes' texts point into it.
/// @param base added to every position.
std::unique_ptr<YamlNode> readPlainItem(const QByteArray &item, qsizetype base = 0);

} // namespace Flightdeck::Flags
