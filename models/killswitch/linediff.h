#pragma once

#include "killswitch/plan.h"

namespace Flightdeck::KillSwitch {

/// The lines that differ, in the order of the text, removed before added.
QList<DiffLine> lineDiff(const QByteArray &before, const QByteArray &after);

} // namespace Flightdeck::KillSwitch
