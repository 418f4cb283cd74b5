#include "rollouts/attentionoverview.h"

namespace Flightdeck::Rollouts {

AttentionOverview attentionOverview(const RolloutListModel &model, const QList<Core::Freshness> &clusters,
                                    int mostKeys)
{
    AttentionOverview overview;
    overview.canaries = model.rowCount();
    bool freshFailure = false;
    for (int i = 0; i < model.rowCount(); ++i) {
        const RolloutRow &row = model.row(i);
        const bool live = row.freshness.state == Core::FreshnessState::Live;
        const Attention attention = row.projection.attention;
        if (!live)
            ++overview.notLive;
        if (attention <= Attention::Failing) {
            ++overview.failed;
            freshFailure = freshFailure || live;
        } else if (attention <= Attention::Suspended) {
            ++overview.waiting;
        } else if (attention < Attention::Quiet) {
            ++overview.moving;
        }
        if (attention <= Attention::Suspended && overview.worstKeys.size() < mostKeys)
            overview.worstKeys.append(row.key);
    }
    bool live = !clusters.isEmpty() && overview.notLive == 0;
    bool always = !clusters.isEmpty();
    for (const Core::Freshness &freshness : clusters) {
        live = live && freshness.state == Core::FreshnessState::Live;
        always = always && freshness.lastSeen.isValid();
        if (!overview.lastSeen.isValid() || freshness.lastSeen < overview.lastSeen)
            overview.lastSeen = freshness.lastSeen;
    }
    if (!always)
        overview.lastSeen = {};
    if (freshFailure)
        overview.mood = Mood::Failed;
    else if (!live)
        overview.mood = Mood::Unknown;
    else if (overview.waiting > 0)
        overview.mood = Mood::Waiting;
    else if (overview.moving > 0)
        overview.mood = Mood::Moving;
    else
        overview.mood = overview.canaries > 0 ? Mood::Well : Mood::Nothing;
    return overview;
}

} // namespace Flightdeck::Rollouts
