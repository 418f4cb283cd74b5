#pragma once

#include "flags/flagsession.h"

class QWidget;

namespace Flightdeck::Views {

/// Shows, side by side, the branch's text and the edited one where they differ, and lets a person choose one
/// of them. Opens over `parent` and returns at once.
void showBothSides(QWidget *parent, Flags::FlagSession *session);

} // namespace Flightdeck::Views
