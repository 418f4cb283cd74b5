#pragma once

#include "rollouts/rolloutlistmodel.h"
#include "views/common/attentionstrip.h"

namespace Flightdeck::Views {

/// One rollout that needs a person, as the strip shows it.
struct RolloutAttention
{
    QString key;
    AttentionItem item;
};

/// Worst first, all of them; the strip shows the first few.
QList<RolloutAttention> rolloutAttention(const Rollouts::RolloutListModel &model);

} // namespace Flightdeck::Views
