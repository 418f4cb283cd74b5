#include "app/clustersummary.h"

#include "core/plaintext.h"
#include "views/common/sourcechip.h"

#include <QCoreApplication>

#include <algorithm>

namespace Flightdeck::App {

using Core::Freshness;
using Core::FreshnessState;

namespace {

struct ClusterSummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(ClusterSummaryWords)
};

/// From good to bad, for a person who wants to see rows.
int rank(FreshnessState state)
{
    switch (state) {
    case FreshnessState::Live:
        return 0;
    case FreshnessState::Loading:
        return 1;
    case FreshnessState::Reconnecting:
        return 2;
    case FreshnessState::Stale:
        return 3;
    case FreshnessState::NotInstalled:
        return 4;
    case FreshnessState::Denied:
        return 5;
    case FreshnessState::Absent:
        return 6;
    }
    return 6;
}

bool isBetter(const ClusterState &a, const ClusterState &b)
{
    return rank(a.freshness.state) < rank(b.freshness.state);
}

QString lineOf(const ClusterState &state)
{
    const QString name =
        state.name.isEmpty() ? ClusterSummaryWords::tr("Kubernetes") : Core::plainText(state.name, 100);
    const QString line = ClusterSummaryWords::tr("%1: %2").arg(name, Views::freshnessText(state.freshness));
    return state.freshness.reason.isEmpty()
               ? line
               : ClusterSummaryWords::tr("%1. %2").arg(line, state.freshness.reason);
}

} // namespace

ClusterSummary summarise(const QList<ClusterState> &states)
{
    ClusterSummary summary;
    summary.worst.state = FreshnessState::Absent;
    summary.best = summary.worst;
    if (states.isEmpty())
        return summary;
    const auto [best, worst] = std::minmax_element(states.begin(), states.end(), isBetter);
    summary.best = best->freshness;
    summary.worst = worst->freshness;
    if (states.size() == 1)
        return summary;
    QStringList lines;
    int live = 0;
    for (const ClusterState &state : states) {
        lines << lineOf(state);
        live += state.freshness.state == FreshnessState::Live ? 1 : 0;
        summary.isLost = summary.isLost || rank(state.freshness.state) >= rank(FreshnessState::Stale);
        // The age that is shown is that of the oldest word.
        if (state.freshness.state == FreshnessState::Live && state.freshness.lastSeen < summary.best.lastSeen)
            summary.best.lastSeen = state.freshness.lastSeen;
    }
    summary.isPartly = live > 0 && live < states.size();
    summary.words = ClusterSummaryWords::tr("%1 of %2 clusters live").arg(live).arg(states.size());
    summary.worst.reason = lines.join(u'\n');
    summary.best.reason = summary.worst.reason;
    return summary;
}

} // namespace Flightdeck::App
