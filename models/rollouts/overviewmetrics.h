#pragma once

#include "core/clock.h"
#include "rollouts/rolloutlistmodel.h"

namespace Flightdeck::Metrics {
class OverviewFeed;
}

namespace Flightdeck::Rollouts {

/// Brings the built-in metrics of every rollout into the list: one grouped query for all of them, by the
/// feed.
class OverviewMetrics final : public QObject
{
    Q_OBJECT
public:
    /// @param model, feed, clock must outlive this.
    OverviewMetrics(RolloutListModel *model, Metrics::OverviewFeed *feed, const Core::Clock *clock,
                    QObject *parent = nullptr);

private:
    void ask();
    void show();

    RolloutListModel *m_model;
    Metrics::OverviewFeed *m_feed;
    const Core::Clock *m_clock;
};

} // namespace Flightdeck::Rollouts
