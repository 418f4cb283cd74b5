#include "views/rollouts/detailtabs.h"

#include "metrics/metricsfeed.h"
#include "views/rollouts/checkfacts.h"
#include "views/rollouts/eventsview.h"
#include "views/rollouts/podsview.h"
#include "views/rollouts/specfacts.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Flightdeck::Views {

DetailTabs::DetailTabs(Metrics::MetricsFeed *feed, QWidget *parent)
    : Panel(parent)
    , m_feed(feed)
    , m_pages(new QStackedWidget(this))
    , m_events(new EventsView(this))
    , m_pods(new PodsView(this))
    , m_checks(new FactsView(tr("Checks and gates"), this))
    , m_alerts(new FactsView(tr("Alerts"), this))
    , m_spec(new FactsView(tr("Spec and objects"), this))
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_events, m_pods, m_checks, m_alerts, m_spec})
        m_pages->addWidget(page);
    m_pages->setMinimumHeight(96);
    body()->addWidget(m_pages, 1);
    setAccessibleName(tr("Details"));
}

QStringList DetailTabs::names() const
{
    return {m_events->count() > 0 ? tr("Events %1").arg(m_events->count()) : tr("Events"),
            m_podCount > 0 ? tr("Pods %1/%2").arg(m_readyPods).arg(m_podCount) : tr("Pods"),
            tr("Checks and gates"), tr("Alerts"), tr("Spec")};
}

DetailTabs::Tab DetailTabs::current() const
{
    return Tab(m_pages->currentIndex());
}

void DetailTabs::setCurrent(Tab tab)
{
    m_pages->setCurrentIndex(tab);
}

QWidget *DetailTabs::page(Tab tab) const
{
    return m_pages->widget(tab);
}

void DetailTabs::follow(Rollouts::RolloutBoard *board, const QString &rolloutKey)
{
    m_events->follow(board, rolloutKey);
}

void DetailTabs::present(const Rollouts::RolloutDetail &detail, const Rollouts::EventList &events,
                         const QDateTime &now)
{
    const auto ready = [](const auto &pods) {
        return int(std::count_if(pods.cbegin(), pods.cend(), [](const auto &pod) { return pod->ready; }));
    };
    m_podCount = int(detail.targetPods.size() + detail.primaryPods.size());
    m_readyPods = ready(detail.targetPods) + ready(detail.primaryPods);
    m_events->present(detail.of(Kubernetes::Resource::Events));
    m_pods->present(detail, now);
    m_checks->setSections(checkFacts(detail, m_feed ? &m_feed->panels() : nullptr, events, now));
    m_alerts->setSections(alertFacts(detail));
    m_spec->setSections(specFacts(detail, now));
}

} // namespace Flightdeck::Views
