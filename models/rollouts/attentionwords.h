#pragma once

#include "rollouts/attentionnotice.h"

namespace Flightdeck::Rollouts {

/// One line: "Production: auth-service rolled back", "While you were away: 3 rolled back, 1 finished". Plain
/// text.
QString attentionTitle(const AttentionPost &post);

/// Up to five lines, worst first; "and 7 more" when there are more. Plain text.
/// @param nameCluster say which cluster each canary is in.
QString attentionBody(const AttentionPost &post, bool nameCluster);

} // namespace Flightdeck::Rollouts
