#include "views/killswitch/undobox.h"

#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Flightdeck::Views {

using KillSwitch::StepId;
using KillSwitch::StepState;

UndoBox::UndoBox(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(tr("Undo…")))
{
    auto *title = new Label(tr("Undo"), TextSize::Body, Role::Text, QFont::DemiBold);
    auto *text = new Label(tr("The inverse commit gives the flag back to its own rules. Takes the same clock "
                              "and a hold of its own. Opens when this one has ended."),
                           TextSize::Dense, Role::Text2);
    text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    row->setSpacing(Spacing::Panel);
    row->addLayout(words, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &UndoBox::undoRequested);
}

void UndoBox::setRun(const KillSwitch::Run &run)
{
    const bool ended = run.endedMs >= 0;
    const bool written = run.step(StepId::Accepted).state == StepState::Done;
    setVisible(run.target.action == KillSwitch::Action::Kill && (!ended || written));
    m_button->setEnabled(ended && written);
    m_button->setIcon(icon(ended ? Icon::Abort : Icon::Denied, Role::Text2));
    m_button->setAccessibleName(tr("Undo the kill"));
    m_button->setToolTip(ended ? tr("Shows the inverse commit; it has to be held too")
                               : tr("The clock still runs"));
}

void UndoBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), color(Role::Surface), color(Role::Line), Spacing::Radius);
}

} // namespace Flightdeck::Views
