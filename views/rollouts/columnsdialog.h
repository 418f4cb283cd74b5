#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace Flightdeck::Views {

class TableColumns;

/// Columns of the overview by keyboard: Space shows or hides one, the buttons or Alt+Up and Alt+Down move it.
/// Every change takes effect at once.
class ColumnsDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param columns must outlive the dialog. @param compact, severalClusters as the table is now.
    ColumnsDialog(TableColumns *columns, bool compact, bool severalClusters, QWidget *parent);

private:
    void fill(int current);
    void moveBy(int steps);

    TableColumns *m_columns;
    bool m_compact;
    bool m_severalClusters;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace Flightdeck::Views
