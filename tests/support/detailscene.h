#pragma once

#include "tests/support/standincluster.h"

namespace Flightdeck::Tests {

/// Gives `cluster` everything a page about one rollout shows of user-service in platform-services: both
/// Deployments with differing images, five pods of which one crashes, rules, hooks, alerts of every severity,
/// a Kustomization.
void putDetail(StandInCluster &cluster, const QDateTime &now);

} // namespace Flightdeck::Tests
