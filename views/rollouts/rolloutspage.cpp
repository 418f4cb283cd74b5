#include "views/rollouts/rolloutspage.h"

#include "views/charts/dashboardpage.h"
#include "views/rollouts/detailpage.h"
#include "views/rollouts/overviewpage.h"
#include "views/rollouts/rolloutwords.h"

#include <QStackedLayout>

namespace Flightdeck::Views {

RolloutsPage::RolloutsPage(Rollouts::RolloutBoard *board, Metrics::MetricsFeed *feed,
                           Rollouts::ActionDesk *desk, const Core::Clock *clock, QSettings *settings,
                           QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_clock(clock)
    , m_overview(new OverviewPage(board, clock, settings, this))
    , m_detail(new DetailPage(board, feed, desk, clock, this))
    , m_pages(new QStackedLayout(this))
{
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_detail);
    connect(m_overview, &OverviewPage::opened, this, &RolloutsPage::open);
    connect(m_overview, &OverviewPage::statusChanged, this, &RolloutsPage::statusChanged);
    connect(m_overview, &OverviewPage::retryRequested, this, &RolloutsPage::retryRequested);
    connect(m_overview, &OverviewPage::dashboardRequested, this, &RolloutsPage::showDashboard);
    connect(m_detail, &DetailPage::closed, this, &RolloutsPage::showOverview);
}

void RolloutsPage::addDashboard(Metrics::DashboardFeed *feed)
{
    m_dashboard = new DashboardPage(feed, m_clock, this);
    m_pages->addWidget(m_dashboard);
    connect(m_dashboard, &DashboardPage::closed, this, &RolloutsPage::showOverview);
}

void RolloutsPage::showDashboard()
{
    if (!m_dashboard)
        return;
    m_detail->present({});
    m_pages->setCurrentWidget(m_dashboard);
    m_dashboard->setFocus();
    Q_EMIT statusChanged();
}

void RolloutsPage::setFreshness(const Core::Freshness &freshness)
{
    m_overview->setFreshness(freshness);
}

void RolloutsPage::setEnvironment(const QString &name)
{
    m_overview->setEnvironment(name);
}

void RolloutsPage::setFlagMarks(const QList<FlagMark> &marks)
{
    m_detail->setFlagMarks(marks);
}

void RolloutsPage::open(const QString &rolloutKey)
{
    if (m_board->model()->rowOf(rolloutKey) < 0)
        return;
    const bool focused = m_overview->isAncestorOf(window()->focusWidget());
    m_pages->setCurrentWidget(m_detail);
    m_detail->present(rolloutKey);
    if (focused)
        m_detail->focusFirst();
    Q_EMIT statusChanged();
}

void RolloutsPage::showOverview()
{
    if (m_pages->currentWidget() == m_overview)
        return;
    const bool focused = m_pages->currentWidget()->isAncestorOf(window()->focusWidget());
    m_detail->present({});
    m_pages->setCurrentWidget(m_overview);
    if (focused)
        m_overview->focusTable();
    Q_EMIT statusChanged();
}

int RolloutsPage::attentionCount() const
{
    return m_overview->attentionCount();
}

QString RolloutsPage::statusText() const
{
    const int row = m_detail->key().isEmpty() ? -1 : m_board->model()->rowOf(m_detail->key());
    if (row < 0)
        return m_overview->statusText();
    const Rollouts::RolloutRow &rollout = m_board->model()->row(row);
    if (!rollout.freshness.lastSeen.isValid())
        return rollout.canary->meta.name;
    return tr("%1 · Canary and VirtualService as of %2")
        .arg(rollout.canary->meta.name, RolloutWords::localTime(rollout.freshness.lastSeen));
}

} // namespace Flightdeck::Views
