#pragma once

#include "core/clock.h"
#include "core/freshness.h"
#include "rollouts/rolloutboard.h"
#include "views/charts/chartdata.h"

#include <QTimer>
#include <QWidget>

class QSettings;
class QStackedLayout;
class QTableView;

namespace Flightdeck::Metrics {
class MetricsFeed;
}

namespace Flightdeck::Rollouts {
class EventListModel;
}

namespace Flightdeck::Views {

class CanaryCharts;
class CanaryCurves;
class ChecksPanel;
class DetailHeader;
class OverviewPage;

/// The Rollouts page: the overview, and one rollout in detail.
class RolloutsPage : public QWidget
{
    Q_OBJECT
public:
    /// All arguments must outlive the page; feed and settings may be null.
    RolloutsPage(Rollouts::RolloutBoard *board, Metrics::MetricsFeed *feed, const Core::Clock *clock,
                 QSettings *settings, QWidget *parent = nullptr);
    ~RolloutsPage() override;

    void setFreshness(const Core::Freshness &freshness);
    void setFlagMarks(const QList<FlagMark> &marks);
    /// Opens the detail of a rollout; does nothing for a key that is not there.
    void open(const QString &rolloutKey);
    void showOverview();
    int attentionCount() const;
    QString statusText() const;

Q_SIGNALS:
    void statusChanged();
    void retryRequested();

private:
    QWidget *makeDetail();
    void refreshDetail();

    Rollouts::RolloutBoard *m_board;
    Metrics::MetricsFeed *m_feed;
    const Core::Clock *m_clock;
    OverviewPage *m_overview;
    DetailHeader *m_header = nullptr;
    CanaryCharts *m_charts = nullptr;
    CanaryCurves *m_curves = nullptr;
    ChecksPanel *m_checks = nullptr;
    QTableView *m_eventView = nullptr;
    Rollouts::EventListModel *m_events = nullptr;
    QStackedLayout *m_pages;
    QString m_key;
    QTimer m_seconds;
};

} // namespace Flightdeck::Views
