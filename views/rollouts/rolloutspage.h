#pragma once

#include "core/clock.h"
#include "core/freshness.h"
#include "rollouts/rolloutboard.h"
#include "views/charts/chartdata.h"

#include <QWidget>

class QSettings;
class QStackedLayout;

namespace Flightdeck::Metrics {
class DashboardFeed;
class MetricsFeed;
} // namespace Flightdeck::Metrics

namespace Flightdeck::Rollouts {
class ActionDesk;
}

namespace Flightdeck::Views {

class DashboardPage;
class DetailPage;
class OverviewPage;

/// The Rollouts page: the overview, one rollout in detail, and the dashboard.
class RolloutsPage : public QWidget
{
    Q_OBJECT
public:
    /// All arguments must outlive the page; feed, desk and settings may be null.
    RolloutsPage(Rollouts::RolloutBoard *board, Metrics::MetricsFeed *feed, Rollouts::ActionDesk *desk,
                 const Core::Clock *clock, QSettings *settings, QWidget *parent = nullptr);

    /// @param feed of the dashboard, outlives the page; null: no metrics source. Call once.
    void addDashboard(Metrics::DashboardFeed *feed);
    void showDashboard();
    void setFreshness(const Core::Freshness &freshness);
    /// Namespaces, columns and order are remembered for each environment.
    void setEnvironment(const QString &name);
    void setFlagMarks(const QList<FlagMark> &marks);
    /// Opens the detail of a rollout; does nothing for a key that is not there.
    void open(const QString &rolloutKey);
    /// Does nothing when it is shown already.
    void showOverview();
    int attentionCount() const;
    QString statusText() const;

Q_SIGNALS:
    void statusChanged();
    void retryRequested();

private:
    Rollouts::RolloutBoard *m_board;
    const Core::Clock *m_clock;
    OverviewPage *m_overview;
    DetailPage *m_detail;
    DashboardPage *m_dashboard = nullptr;
    QStackedLayout *m_pages;
};

} // namespace Flightdeck::Views
