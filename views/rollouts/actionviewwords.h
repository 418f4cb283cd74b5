#pragma once

#include "rollouts/actionmachine.h"
#include "views/common/clockladder.h"
#include "views/common/icons.h"
#include "views/common/notice.h"

namespace Flightdeck::Views {

/// The sign of an action, and its colour while it can be pressed.
Icon actionIcon(Rollouts::ActionKind kind);
Role actionRole(Rollouts::ActionKind kind);

/// "Abort user-service to primary", "Suspend user-service": the title of the sheet.
QString actionHeading(const Rollouts::ActionState &state);
/// What the button says that does it: "Abort to primary".
QString actionButton(const Rollouts::ActionChoice &choice);

/// The ladder of an action that was sent. @param elapsedMs the clock of the running step.
QVector<Rung> actionRungs(const Rollouts::ActionState &state, qint64 elapsedMs);
/// "12.4 s"; whole seconds when nothing may move fast.
QString actionClock(qint64 ms, bool whole);
Tone actionTone(Rollouts::ActionPhase phase);

} // namespace Flightdeck::Views
