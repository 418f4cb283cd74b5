#pragma once

#include "rollouts/rolloutlistmodel.h"
#include "views/common/attentionstrip.h"

namespace Flightdeck::Views {

/// One thing that needs a person, as the strip shows it.
struct RolloutAttention
{
    QString key; ///< the rollout; empty for a whole cluster that does not answer
    AttentionItem item;
};

/// Worst first, all of them; the strip shows the first few. The words hold no ages: the same rows give the
/// same items.
QList<RolloutAttention> rolloutAttention(const Rollouts::RolloutListModel &model, const QDateTime &now);

} // namespace Flightdeck::Views
