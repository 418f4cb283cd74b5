#pragma once

#include "core/clock.h"
#include "core/freshness.h"
#include "rollouts/rolloutboard.h"
#include "views/charts/chartdata.h"

#include <QWidget>

class QSettings;
class QStackedLayout;

namespace Flightdeck::Metrics {
class MetricsFeed;
}

namespace Flightdeck::Rollouts {
class ActionDesk;
}

namespace Flightdeck::Views {

class DetailPage;
class OverviewPage;

/// The Rollouts page: the overview, and one rollout in detail.
class RolloutsPage : public QWidget
{
    Q_OBJECT
public:
    /// All arguments must outlive the page; feed, desk and settings may be null.
    RolloutsPage(Rollouts::RolloutBoard *board, Metrics::MetricsFeed *feed, Rollouts::ActionDesk *desk,
                 const Core::Clock *clock, QSettings *settings, QWidget *parent = nullptr);

    void setFreshness(const Core::Freshness &freshness);
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
    OverviewPage *m_overview;
    DetailPage *m_detail;
    QStackedLayout *m_pages;
};

} // namespace Flightdeck::Views
