#pragma once

#include "killswitch/steps.h"

#include <QWidget>

class QPushButton;

namespace Flightdeck::Views {

/// The way back from a kill, closed while its clock runs. It only opens the plan of the inverse commit, which
/// has to be held again.
class UndoBox : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBox(QWidget *parent = nullptr);

    /// Hides itself where there is nothing to undo.
    void setRun(const KillSwitch::Run &run);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *m_button;
};

} // namespace Flightdeck::Views
