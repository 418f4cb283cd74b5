#pragma once

#include "metrics/dashboard.h"
#include "metrics/livequery.h"

#include <QTimer>

#include <memory>

namespace Flightdeck::Metrics {

/// A panel of the dashboard with what the server last said.
struct DashboardAnswer
{
    DashboardPanel panel;
    Matrix matrix;
    qint64 stepMs = 0;
    bool answered = false; ///< only then does an empty matrix mean that there is no such series
    Core::Freshness freshness;
    std::optional<Core::Error> error; ///< of the last question
};

/// Keeps the dashboard's panels current while somebody looks at them: one question a panel, asked anew every
/// half minute for what is new.
class DashboardFeed : public QObject
{
    Q_OBJECT
public:
    /// @param client, clock outlive this.
    DashboardFeed(PrometheusClient *client, const Core::Clock *clock,
                  QList<DashboardPanel> panels = dashboardPanels(), QObject *parent = nullptr);
    ~DashboardFeed() override;

    /// Asks nothing before this, nor after pause().
    void resume();
    void pause();
    /// @param spanMs length of the window, which ends now. @param pixels width of a plot.
    /// Default: an hour on 400 pixels, not finer than a point in 30 s.
    void setWindow(qint64 spanMs, int pixels);
    void setRefreshMs(int ms);

    qint64 spanMs() const { return m_spanMs; }
    /// Begin and end of the window at this moment, milliseconds since the epoch.
    std::pair<qint64, qint64> window() const;
    /// In the order of the panels.
    QList<DashboardAnswer> answers() const;

Q_SIGNALS:
    /// Answers or freshness changed; at most once in 10 ms.
    void changed();

private:
    void rebuild();
    void refresh();

    const Core::Clock *m_clock;
    QList<DashboardPanel> m_panels;
    std::vector<std::unique_ptr<LiveQuery>> m_queries;
    QTimer m_poll;
    QTimer m_collect;
    qint64 m_spanMs = 3'600'000;
    int m_pixels = 400;
};

} // namespace Flightdeck::Metrics
