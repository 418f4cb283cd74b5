#pragma once

#include "flags/document.h"
#include "flags/textlines.h"

namespace Flightdeck::Flags {

/// What could stand where somebody types.
struct Completion
{
    int from = 0;      ///< column where the word begins that a choice replaces
    QStringList words; ///< empty: nothing to offer
};

/// Keys, enum words, operators, and the segments and variants of `document`, by what the lines above `place`
/// say.
Completion completionsAt(const TextLines &lines, const Document &document, Place place);

} // namespace Flightdeck::Flags
