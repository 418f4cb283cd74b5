#pragma once

#include "core/clock.h"
#include "views/rollouts/rolloutfilter.h"

#include <QTableView>
#include <QTimer>

namespace Flightdeck::Views {

class RolloutDelegate;
class RolloutFlash;

/// The table of rollouts. Enter or a double click opens, Space marks a favourite. While the pointer is over
/// it, no row moves.
class RolloutTable : public QTableView
{
    Q_OBJECT
public:
    /// @param filter, flash, clock must outlive the table.
    RolloutTable(RolloutFilter *filter, const RolloutFlash *flash, const Core::Clock *clock,
                 QWidget *parent = nullptr);

    /// Lower rows and no column for the next tick.
    void setCompact(bool compact);
    /// Key of the selected rollout, empty when none is.
    QString selectedKey() const;

Q_SIGNALS:
    void opened(const QString &rolloutKey);
    void selectionMoved(const QString &rolloutKey);
    void focusChanged(bool focused);

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void openRow(int row);
    void hover(int row);
    void layOut();

    RolloutFilter *m_filter;
    RolloutDelegate *m_delegate;
    QTimer m_seconds; ///< countdowns
    int m_hovered = -1;
    bool m_compact = false;
};

} // namespace Flightdeck::Views
