#pragma once

#include "rollouts/rolloutboard.h"
#include "views/common/panel.h"

class QStackedWidget;

namespace Flightdeck::Metrics {
class MetricsFeed;
}

namespace Flightdeck::Views {

class EventsView;
class FactsView;
class PodsView;

/// Everything about one rollout that is no curve, one page at a time.
class DetailTabs : public Panel
{
    Q_OBJECT
public:
    enum Tab { Events, Pods, Checks, Alerts, Spec, TabCount };

    /// @param feed may be null: no metrics source.
    explicit DetailTabs(Metrics::MetricsFeed *feed, QWidget *parent = nullptr);

    /// Short names for a chooser, with counts where they tell something.
    QStringList names() const;
    Tab current() const;
    void setCurrent(Tab tab);
    /// The page's own control, for the order of Tab.
    QWidget *page(Tab tab) const;

    void follow(Rollouts::RolloutBoard *board, const QString &rolloutKey);
    void present(const Rollouts::RolloutDetail &detail, const Rollouts::EventList &events,
                 const QDateTime &now);

private:
    Metrics::MetricsFeed *m_feed;
    QStackedWidget *m_pages;
    EventsView *m_events;
    PodsView *m_pods;
    FactsView *m_checks;
    FactsView *m_alerts;
    FactsView *m_spec;
    int m_podCount = 0;
    int m_readyPods = 0;
};

} // namespace Flightdeck::Views
