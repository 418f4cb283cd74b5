#include "views/common/focusring.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace Flightdeck::Views {

const char *const FocusRing::ownFocusProperty = "flightdeckOwnFocus";

namespace {

// A spin box or an editable combo box gives the focus to the line edit inside it; the ring belongs around the
// whole.
QWidget *outermost(QWidget *widget)
{
    QWidget *parent = widget->parentWidget();
    if (qobject_cast<QAbstractSpinBox *>(parent) || qobject_cast<QComboBox *>(parent))
        return parent;
    return widget;
}

bool wantsRing(QWidget *widget)
{
    if (widget->isWindow() || widget->property(FocusRing::ownFocusProperty).toBool())
        return false;
    if (qobject_cast<QMenu *>(widget) || qobject_cast<QMenuBar *>(widget) ||
        qobject_cast<QAbstractScrollArea *>(widget))
        return false;
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<QAbstractItemView *>(parent))
            return false;
    }
    return true;
}

} // namespace

FocusRing::FocusRing(QApplication *application)
    : QObject(application)
{
    connect(application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget *now)
{
    QWidget *target = now ? outermost(now) : nullptr;
    if (!target || !wantsRing(target)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame is a child of the window it rings, and dies with it.
    if (!m_frame)
        m_frame = new QFocusFrame(target);
    m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_frame->setWidget(target);
}

} // namespace Flightdeck::Views
