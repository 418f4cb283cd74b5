#include "views/common/scrim.h"

#include "views/common/paint.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>

namespace Flightdeck::Views {

namespace {

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

} // namespace

Scrim::Scrim(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    hide();
    parent->installEventFilter(this);
}

void Scrim::showPanel(QWidget *panel)
{
    if (m_panel && m_panel != panel)
        m_panel->hide();
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_panel = panel;
    panel->setParent(this);
    place();
    panel->show();
    show();
    raise();
    // The first control of the panel, unless the panel has chosen one itself.
    if (QWidget *focus = QApplication::focusWidget(); !focus || !panel->isAncestorOf(focus)) {
        panel->setFocus(Qt::OtherFocusReason);
        focusNextPrevChild(true);
    }
}

void Scrim::hidePanel()
{
    if (m_panel)
        m_panel->hide();
    m_panel.clear();
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void Scrim::place()
{
    setGeometry(parentWidget()->rect());
    if (!m_panel)
        return;
    const QSize wanted =
        m_panel->sizeHint().expandedTo(m_panel->minimumSize()).boundedTo(m_panel->maximumSize());
    const QSize size = wanted.boundedTo(rect().size());
    m_panel->setGeometry((width() - size.width()) / 2, std::max(0, (height() - size.height()) * 45 / 100),
                         size.width(), size.height());
}

void Scrim::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Scrim));
}

void Scrim::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    event->accept();
}

void Scrim::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

bool Scrim::focusNextPrevChild(bool next)
{
    if (!m_panel)
        return false;
    QWidget *from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from))
        from = m_panel;
    QWidget *candidate = from;
    do {
        candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain();
        if (m_panel->isAncestorOf(candidate) && takesTab(candidate)) {
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (candidate != from);
    return true;
}

} // namespace Flightdeck::Views
