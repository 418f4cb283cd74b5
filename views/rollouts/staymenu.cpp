#include "views/rollouts/staymenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace Flightdeck::Views {

namespace {

bool isSwitch(const QAction *action)
{
    return action && action->isEnabled() && action->isCheckable();
}

} // namespace

void StayMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->pos());
    if (isSwitch(action))
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void StayMenu::keyPressEvent(QKeyEvent *event)
{
    const bool press =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (press && isSwitch(activeAction()))
        activeAction()->trigger();
    else
        QMenu::keyPressEvent(event);
}

} // namespace Flightdeck::Views
