#pragma once

#include "rollouts/rolloutboard.h"

#include <QWidget>

class QTableView;

namespace Flightdeck::Rollouts {
class EventListModel;
}

namespace Flightdeck::Views {

class StatePage;

/// What Flagger said of one rollout, newest first.
class EventsView : public QWidget
{
    Q_OBJECT
public:
    explicit EventsView(QWidget *parent = nullptr);

    /// Follows a rollout of the board; null or an empty key: none.
    void follow(Rollouts::RolloutBoard *board, const QString &rolloutKey);
    /// @param freshness of the cluster's events.
    void present(const Core::Freshness &freshness);
    int count() const;

private:
    Rollouts::EventListModel *m_model;
    QTableView *m_table;
    StatePage *m_state;
};

} // namespace Flightdeck::Views
