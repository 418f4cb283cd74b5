#pragma once

#include "killswitch/steps.h"

namespace Flightdeck::KillSwitch {

/// Which step failed, and what that means for what is true.
struct Verdict
{
    StepId step = StepId::Committed;
    Failure failure = Failure::NotCommitted;
};

/// Judges a store's error by how far the run had come. @param planRefused the change itself could not be made
/// or proved.
Verdict judgeStoreError(const Run &run, const Core::Error &error, bool planRefused);

} // namespace Flightdeck::KillSwitch
