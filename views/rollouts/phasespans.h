// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rollouts/rolloutboard.h"
#include "views/charts/chartdata.h"
#include "views/rollouts/eventwords.h"

namespace Flightdeck::Views {

struct RunPlan;

/// The phases of a canary over time: what Flagger's events still tell of the time before the console looked,
/// what the console saw, what comes if every check passes.
QList<PhaseSpan> phaseSpans(const Rollouts::RolloutRow &row, const QList<Rollouts::Observation> &seen,
                            const QList<EventFact> &facts, const RunPlan &plan, qint64 nowMs);

} // namespace Flightdeck::Views
