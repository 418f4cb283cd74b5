#pragma once

#include "core/activitymodel.h"
#include "views/common/icons.h"

namespace Flightdeck::Views {

/// The shape and colour of an entry, by what it is and how it ended.
struct ActivitySign
{
    Icon icon = Icon::Note;
    Role role = Role::Text2;
};
ActivitySign activitySign(Core::ActivityKind kind, Core::ActivityOutcome outcome);
/// Colour of the words in the state column.
Role outcomeRole(Core::ActivityOutcome outcome);
/// The four lanes and toggles, translated: "Rollouts", "Flag commits", "Kills", "Console".
QString laneTitle(Core::ActivityKind kind);

inline constexpr int ActivityKindCount = 4;

} // namespace Flightdeck::Views
