#pragma once

#include "core/clock.h"
#include "rollouts/rolloutboard.h"

#include <QWidget>

class QHBoxLayout;

namespace Flightdeck::Views {

/// How far each of several clusters can be believed, one chip a cluster. Takes no room for a single one: the
/// window's source chip tells that.
class ClusterStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ClusterStrip(QWidget *parent = nullptr);

    void setClusters(const QList<Rollouts::ClusterState> &clusters, const QDateTime &now);
    /// One line of plain text for a cluster: "talent-mesh: live, 11 canaries".
    static QString words(const Rollouts::ClusterState &cluster, const QDateTime &now);

private:
    QHBoxLayout *m_row;
    QList<Rollouts::ClusterState> m_clusters;
};

} // namespace Flightdeck::Views
