#pragma once

#include <QVector>

class QWidget;

namespace Flightdeck::Views::PaneCycle {

/// The panes of `page` that can take the focus now, in the order they were marked (views/common/pane.h); the
/// page itself when none was marked. `last` follow at the end.
QVector<QWidget *> panes(QWidget *page, const QVector<QWidget *> &last);

/// Moves the focus to the pane after (or before) the one that has it. Does nothing when no pane takes the
/// focus.
void move(const QVector<QWidget *> &panes, bool forward);

/// Makes Tab leave `page` towards the controls of `last`, in their order, whatever was created first.
void arrangeTabOrder(QWidget *page, const QVector<QWidget *> &last);

} // namespace Flightdeck::Views::PaneCycle
