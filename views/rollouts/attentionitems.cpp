#include "views/rollouts/attentionitems.h"

#include "views/rollouts/rolloutwords.h"

namespace Flightdeck::Views {

using Rollouts::Attention;
using Rollouts::RolloutRow;

namespace {

AttentionItem itemOf(const RolloutRow &row, const QDateTime &now)
{
    const Attention attention = row.projection.attention;
    AttentionItem item;
    item.tone = attention <= Attention::Failing     ? Tone::Fail
                : attention == Attention::Suspended ? Tone::Quiet
                                                    : Tone::Warn;
    const bool badge =
        attention == Attention::Failed || attention == Attention::Gate || attention == Attention::Suspended;
    item.icon = badge ? badgeIcon(RolloutWords::badge(row).kind) : Icon::Warning;
    item.title = RolloutWords::headline(row);
    const ReasonText reason = RolloutWords::reason(row, now);
    item.text = attention == Attention::Failed && !row.surroundings.revisionSwallowed
                    ? QString(reason.lead + u' ' + RolloutWords::tr("The revert in git is still to do."))
                    : reason.text();
    item.action = RolloutWords::tr("Open");
    return item;
}

/// All that a lost cluster shows is one thing to look at, not one a rollout.
RolloutAttention lostCluster(const RolloutRow &row, int rollouts, const QDateTime &now)
{
    const QString text = RolloutWords::tr("%n canaries are shown as last known.", nullptr, rollouts);
    const QString since =
        row.freshness.lastSeen.isValid()
            ? RolloutWords::tr("Last answer %1.").arg(RolloutWords::moment(row.freshness.lastSeen, now))
            : QString();
    return {{},
            {Tone::Quiet, Icon::Stale, RolloutWords::tr("%1 is not live").arg(row.cluster),
             QString(text + u' ' + since).trimmed(), RolloutWords::tr("Try again")}};
}

} // namespace

QList<RolloutAttention> rolloutAttention(const Rollouts::RolloutListModel &model, const QDateTime &now)
{
    QList<RolloutAttention> found;
    QStringList clusters;
    QHash<QString, QPair<int, int>> lost; ///< by cluster: first row, how many
    qsizetype beforeSuspended = -1;
    for (int i = 0; i < model.rowCount(); ++i) {
        const RolloutRow &row = model.row(i);
        if (RolloutWords::isStale(row)) {
            if (!lost.contains(row.cluster)) {
                lost.insert(row.cluster, {i, 0});
                clusters << row.cluster;
            }
            ++lost[row.cluster].second;
            continue;
        }
        if (!needsAttention(row.projection.attention))
            continue;
        if (row.projection.attention == Attention::Suspended && beforeSuspended < 0)
            beforeSuspended = found.size();
        found.append({row.key, itemOf(row, now)});
    }
    // What nobody can see comes before what somebody froze on purpose.
    qsizetype at = beforeSuspended < 0 ? found.size() : beforeSuspended;
    for (const QString &cluster : std::as_const(clusters)) {
        const auto [row, count] = lost[cluster];
        found.insert(at++, lostCluster(model.row(row), count, now));
    }
    return found;
}

} // namespace Flightdeck::Views
