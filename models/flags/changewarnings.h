#pragma once

#include "flags/document.h"
#include "flags/preview.h"

namespace Flightdeck::Flags {

/// What a person may not expect of an edit of one flag, a sentence each: that order alone moves people, that
/// a tail gets nothing. @param counts of the sample; null: not known.
QStringList changeWarnings(const Document &before, const Document &after, const QString &nameSpace,
                           const QString &flag, const FlagPreview *counts);

} // namespace Flightdeck::Flags
