#include "views/@id@/@id@page.h"

#include "views/common/panel.h"

#include <QVBoxLayout>

namespace Flightdeck::Views {

@Class@Page::@Class@Page(QWidget *parent)
    : QWidget(parent)
    , m_panel(new Panel(tr("@Title@")))
    , m_state(new StatePage)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_panel);
    m_panel->body()->addWidget(m_state);
    connect(m_state, &StatePage::primaryTriggered, this, &@Class@Page::statePrimaryTriggered);
    setState({StateContent::Kind::Empty, tr("There is nothing to show"), tr("No source was asked yet."), {}, {}});
}

void @Class@Page::setState(const StateContent &state)
{
    m_state->setContent(state);
}

} // namespace Flightdeck::Views
