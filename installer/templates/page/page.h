#pragma once

#include "views/common/statepage.h"

#include <QWidget>

namespace Flightdeck::Views {

class Panel;

/// The page "@Title@": one panel that says what there is to show, or why there is nothing.
class @Class@Page : public QWidget
{
    Q_OBJECT

public:
    explicit @Class@Page(QWidget *parent = nullptr);

    /// What stands in the panel while there is nothing to show.
    void setState(const StateContent &state);

Q_SIGNALS:
    /// The button of the state was pressed.
    void statePrimaryTriggered();

private:
    Panel *m_panel;
    StatePage *m_state;
};

} // namespace Flightdeck::Views
