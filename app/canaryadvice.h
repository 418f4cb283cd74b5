#pragma once

#include <QObject>
#include <QTimer>

namespace Flightdeck::Rollouts {
class RolloutListModel;
}

namespace Flightdeck::Views {
class CommitBar;
}

namespace Flightdeck::App {

/// Says beside a commit of flags which canaries are being analysed: a changed flag shows in their metrics.
class CanaryAdvice : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    CanaryAdvice(const Rollouts::RolloutListModel *canaries, Views::CommitBar *bar, QObject *parent);

private:
    void refresh();

    const Rollouts::RolloutListModel *m_canaries;
    Views::CommitBar *m_bar;
    QTimer m_soon; ///< canaries change many times a second
};

} // namespace Flightdeck::App
