#pragma once

#include "core/clock.h"
#include "views/rollouts/rolloutfilter.h"

#include <QTableView>
#include <QTimer>

namespace Flightdeck::Views {

/// The table of rollouts. Enter or a double click opens, Space marks a favourite.
class RolloutTable : public QTableView
{
    Q_OBJECT
public:
    /// @param filter, clock must outlive the table.
    RolloutTable(RolloutFilter *filter, const Core::Clock *clock, QWidget *parent = nullptr);

    /// Key of the selected rollout, empty when none is.
    QString selectedKey() const;

Q_SIGNALS:
    void opened(const QString &rolloutKey);
    void selectionMoved(const QString &rolloutKey);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void openRow(int row);
    void layOut();

    RolloutFilter *m_filter;
    QTimer m_seconds; ///< countdowns
};

} // namespace Flightdeck::Views
