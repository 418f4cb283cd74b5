#include "views/rollouts/attentionitems.h"

#include "views/rollouts/rolloutwords.h"

namespace Flightdeck::Views {

namespace {

Tone toneOf(const Rollouts::RolloutRow &row)
{
    if (RolloutWords::isStale(row) || row.projection.attention == Rollouts::Attention::Suspended)
        return Tone::Quiet;
    return row.projection.attention <= Rollouts::Attention::Failing ? Tone::Fail : Tone::Warn;
}

} // namespace

QList<RolloutAttention> rolloutAttention(const Rollouts::RolloutListModel &model)
{
    QList<RolloutAttention> found;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Rollouts::RolloutRow &rollout = model.row(row);
        if (!RolloutWords::isStale(rollout) && !needsAttention(rollout.projection.attention))
            continue;
        const Tone tone = toneOf(rollout);
        const Icon icon = tone == Tone::Warn ? Icon::Warning : badgeIcon(RolloutWords::badge(rollout).kind);
        found.append({rollout.key,
                      {tone, icon, RolloutWords::headline(rollout), RolloutWords::reason(rollout),
                       RolloutWords::tr("Open")}});
    }
    return found;
}

} // namespace Flightdeck::Views
