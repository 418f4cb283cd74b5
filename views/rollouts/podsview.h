#pragma once

#include "rollouts/rolloutdetail.h"

#include <QWidget>

class QTableView;

namespace Flightdeck::Rollouts {
class PodListModel;
}

namespace Flightdeck::Views {

class FactsView;
class StatePage;

/// The pods of a rollout, new and primary, and beside them counts and images of both sides.
class PodsView : public QWidget
{
    Q_OBJECT
public:
    explicit PodsView(QWidget *parent = nullptr);

    void present(const Rollouts::RolloutDetail &detail, const QDateTime &now);

private:
    void showState(const Rollouts::RolloutDetail &detail);

    Rollouts::PodListModel *m_model;
    QTableView *m_table;
    StatePage *m_state;
    FactsView *m_images;
};

} // namespace Flightdeck::Views
