#pragma once

#include "rollouts/rolloutrow.h"

#include <QWidget>

class QVBoxLayout;

namespace Flightdeck::Metrics {
class MetricsFeed;
}

namespace Flightdeck::Views {

class Panel;

/// How the run is judged: the settings of its analysis, and what Flagger would say of each metric right now.
class ChecksPanel : public QWidget
{
    Q_OBJECT
public:
    /// @param feed may be null: no metrics source.
    explicit ChecksPanel(Metrics::MetricsFeed *feed, QWidget *parent = nullptr);
    void present(const Rollouts::RolloutRow &row);

private:
    void addLine(int icon, int role, const QString &title, const QString &text);

    Metrics::MetricsFeed *m_feed;
    Panel *m_panel;
    QVBoxLayout *m_lines;
    QStringList m_shown;
};

} // namespace Flightdeck::Views
