#include "views/rollouts/actionsslot.h"

#include "rollouts/actiondesk.h"
#include "views/common/scrim.h"
#include "views/rollouts/actionsheet.h"
#include "views/rollouts/actionspanel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

ActionsSlot::ActionsSlot(Rollouts::ActionDesk *desk, const Core::Clock *clock, QWidget *page)
    : QWidget(page)
    , m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    if (!desk) {
        hide();
        return;
    }
    m_panel = new ActionsPanel(desk, clock, this);
    column->addWidget(m_panel);
    m_scrim = new Scrim(page);
    m_sheet = new ActionSheet(m_scrim);
    m_sheet->hide();
    connect(m_panel, &ActionsPanel::chosen, this, &ActionsSlot::open);
    connect(m_panel, &ActionsPanel::runRequested, this, &ActionsSlot::showSheet);
    connect(m_sheet, &ActionSheet::closeRequested, this, &ActionsSlot::closeSheet);
    connect(m_sheet, &ActionSheet::holdFluxRequested, this,
            [this] { open({Rollouts::ActionKind::HoldFlux, {}}); });
    connect(m_sheet, &ActionSheet::resized, this, [this] {
        if (sheetShown())
            m_scrim->showPanel(m_sheet);
    });
    connect(m_scrim, &Scrim::dismissed, this, &ActionsSlot::closeSheet);
}

bool ActionsSlot::sheetShown() const
{
    return m_scrim && m_scrim->panel() == m_sheet;
}

void ActionsSlot::present(const QString &rolloutKey)
{
    if (!m_desk || rolloutKey == m_key)
        return;
    if (sheetShown())
        closeSheet();
    m_key = rolloutKey;
    m_panel->present(rolloutKey);
}

void ActionsSlot::setCompact(bool compact)
{
    if (m_panel)
        m_panel->setCompact(compact);
}

void ActionsSlot::open(const Rollouts::ActionChoice &choice)
{
    // One that goes on is shown instead: it is not lost, and no other may begin.
    if (m_desk->prepare(m_key, choice) || m_desk->run(m_key))
        showSheet();
}

void ActionsSlot::showSheet()
{
    Rollouts::ActionRun *run = m_desk->run(m_key);
    if (!run)
        return;
    m_sheet->present(run);
    m_scrim->showPanel(m_sheet);
    m_sheet->cancelButton()->setFocus(Qt::OtherFocusReason);
}

void ActionsSlot::closeSheet()
{
    m_scrim->hidePanel();
    const Rollouts::ActionRun *run = m_desk->run(m_key);
    // A plan that was only looked at is dropped; what was sent stays, and stays to be read.
    if (run && !run->state().sent.isValid())
        m_desk->discard(m_key);
}

} // namespace Flightdeck::Views
