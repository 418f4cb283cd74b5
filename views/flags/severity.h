#pragma once

#include "flags/diagnostic.h"
#include "views/common/icons.h"
#include "views/common/palette.h"

namespace Flightdeck::Views {

inline Icon severityIcon(Flags::Severity severity)
{
    return severity == Flags::Severity::Error     ? Icon::Error
           : severity == Flags::Severity::Warning ? Icon::Warning
                                                  : Icon::Note;
}

inline Role severityRole(Flags::Severity severity)
{
    return severity == Flags::Severity::Error     ? Role::Fail
           : severity == Flags::Severity::Warning ? Role::Warn
                                                  : Role::Accent;
}

} // namespace Flightdeck::Views
