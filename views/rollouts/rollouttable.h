#pragma once

#include "core/clock.h"
#include "views/rollouts/rolloutfilter.h"

#include <QTableView>
#include <QTimer>

namespace Flightdeck::Views {

class RolloutDelegate;
class RolloutFlash;
class TableColumns;

/// The table of rollouts. Enter or a double click opens, Space marks a favourite. While the pointer is over
/// it, no row moves. A click on a head sorts by it, a third one is worst first again; heads can be dragged to
/// other places and widths, and have a menu.
class RolloutTable : public QTableView
{
    Q_OBJECT
public:
    /// @param filter, columns, flash, clock must outlive the table.
    RolloutTable(RolloutFilter *filter, TableColumns *columns, const RolloutFlash *flash,
                 const Core::Clock *clock, QWidget *parent = nullptr);

    /// Lower rows and no column for the next tick.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /// Shows which cluster a rollout is in.
    void setSeveralClusters(bool several);
    bool hasSeveralClusters() const { return m_severalClusters; }
    /// Key of the selected rollout, empty when none is.
    QString selectedKey() const;

Q_SIGNALS:
    void opened(const QString &rolloutKey);
    void selectionMoved(const QString &rolloutKey);
    void focusChanged(bool focused);
    /// Somebody wants to choose columns in a dialog.
    void columnsRequested();

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
    void makeHeader();
    void sortBy(int column);
    void showSorting();
    void showHeaderMenu(const QPoint &at);

    RolloutFilter *m_filter;
    TableColumns *m_columns;
    RolloutDelegate *m_delegate;
    QTimer m_seconds; ///< countdowns
    int m_hovered = -1;
    bool m_compact = false;
    bool m_severalClusters = false;
    bool m_layingOut = false; ///< sizes and places change by our own hand
};

} // namespace Flightdeck::Views
