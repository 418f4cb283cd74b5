#pragma once

#include "views/charts/chartwindow.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace Flightdeck::Views {

/// Chooses how much time the charts show, and leads back to now from a window in the past.
class RangeChooser : public QWidget
{
    Q_OBJECT
public:
    explicit RangeChooser(QWidget *parent = nullptr);

    /// Shows a window, without a signal.
    void present(const ChartWindow &window);

Q_SIGNALS:
    void chosen(const Flightdeck::Views::ChartWindow &window);

private:
    QComboBox *m_ranges;
    QPushButton *m_live;
    ChartWindow m_window;
};

} // namespace Flightdeck::Views
