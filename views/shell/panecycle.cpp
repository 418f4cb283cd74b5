#include "views/shell/panecycle.h"

#include "views/common/pane.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace Flightdeck::Views::PaneCycle {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// Controls inside `root` (and itself) in the order of Tab.
QVector<QWidget *> controls(QWidget *root)
{
    QVector<QWidget *> result;
    QWidget *widget = root;
    do {
        if (widget == root || root->isAncestorOf(widget))
            result.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget != root);
    return result;
}

QWidget *target(QWidget *pane)
{
    if (QWidget *before = pane->focusWidget(); before && takesFocus(before))
        return before;
    for (QWidget *control : controls(pane)) {
        if (takesFocus(control))
            return control;
    }
    return nullptr;
}

} // namespace

QVector<QWidget *> panes(QWidget *page, const QVector<QWidget *> &last)
{
    QVector<QWidget *> result;
    if (page) {
        const QList<QWidget *> children = page->findChildren<QWidget *>();
        for (QWidget *child : children) {
            if (paneOrder(child) > 0 && target(child))
                result.append(child);
        }
        std::sort(result.begin(), result.end(),
                  [](QWidget *a, QWidget *b) { return paneOrder(a) < paneOrder(b); });
        if (result.isEmpty() && target(page))
            result.append(page);
    }
    for (QWidget *pane : last) {
        if (target(pane))
            result.append(pane);
    }
    return result;
}

void move(const QVector<QWidget *> &panes, bool forward)
{
    if (panes.isEmpty())
        return;
    qsizetype at = -1;
    for (QWidget *widget = QApplication::focusWidget(); widget && at < 0; widget = widget->parentWidget())
        at = panes.indexOf(widget);
    const qsizetype count = panes.size();
    const qsizetype next = at < 0 ? (forward ? 0 : count - 1) : (at + (forward ? 1 : count - 1)) % count;
    if (QWidget *control = target(panes[next]))
        control->setFocus(Qt::TabFocusReason);
}

void arrangeTabOrder(QWidget *page, const QVector<QWidget *> &last)
{
    QWidget *before = controls(page).last();
    for (QWidget *pane : last) {
        const QVector<QWidget *> inside = controls(pane);
        for (QWidget *control : inside) {
            if (!(control->focusPolicy() & Qt::TabFocus))
                continue;
            QWidget::setTabOrder(before, control);
            before = control;
        }
    }
}

} // namespace Flightdeck::Views::PaneCycle
