#pragma once

#include "flags/flaglistmodel.h"
#include "flags/flagsession.h"

class QWidget;

namespace Flightdeck::Views {

/// Shows how an application asks for a flag, in the languages of Flipt's SDKs, to copy, and which calls
/// would fail. Opens over `parent` and returns at once.
void showCalls(QWidget *parent, const Flags::FlagSession &session, const Flags::FlagName &name);

} // namespace Flightdeck::Views
