#pragma once

#include "tests/support/metricsserver.h"

namespace Flightdeck::Tests {

/// Answers the built-in metrics of the canaries of RolloutScene: user-service had slow answers for two
/// checks, auth-service fails, report-renderer has no series, everything else is calm.
/// @param nowMs the moment of the scene, since the epoch.
QByteArray rolloutMetrics(const HttpQuestion &question, qint64 nowMs);

} // namespace Flightdeck::Tests
