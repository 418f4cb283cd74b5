#pragma once

#include "killswitch/metricswitness.h"
#include "killswitch/steps.h"

namespace Flightdeck::KillSwitch {

/// What the screens and the command line say of a run; each takes only what is known.
QString stepTitle(StepId id, const Run &run);
QString headlineOf(const Run &run);
/// @param branch where commits go.
QString trueNowOf(const Run &run, const QString &branch);
QString nextOf(const Run &run);
QString metricsWordsOf(const Core::Result<std::optional<AnswerCount>> &answers);

} // namespace Flightdeck::KillSwitch
