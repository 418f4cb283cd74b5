#pragma once

#include <QMenu>

namespace Flightdeck::Views {

/// A menu whose checkable entries can be switched one after another: it closes with Escape, a click outside,
/// or an entry that is no switch.
class StayMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Flightdeck::Views
