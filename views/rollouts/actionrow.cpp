#include "views/rollouts/actionrow.h"

#include "views/common/buttonkind.h"
#include "views/common/iconlabel.h"
#include "views/common/label.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/rollouts/actionviewwords.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Flightdeck::Views {

ActionRow::ActionRow(const Rollouts::ActionChoice &choice, QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_icon(new IconLabel(this))
    , m_title(new Label(Rollouts::actionTitle(choice), TextSize::Body, Role::Text, QFont::DemiBold, this))
    , m_text(new Label({}, TextSize::Dense, Role::Text2, QFont::Normal, this))
    , m_caution(new Label({}, TextSize::Dense, Role::Warn, QFont::Normal, this))
    , m_button(new QPushButton(Rollouts::actionVerb(choice.kind), this))
{
    setSmall(m_button);
    if (choice.kind == Rollouts::ActionKind::Abort)
        setButtonKind(m_button, ButtonKind::Danger);
    m_title->setElided(true);
    m_text->setWordWrap(true);
    m_caution->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->setSpacing(Spacing::Grid);
    first->addWidget(m_icon);
    first->addWidget(m_title, 1);
    first->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Panel, 7, Spacing::Panel, Spacing::Grid);
    column->setSpacing(2);
    column->addLayout(first);
    column->addWidget(m_text);
    column->addWidget(m_caution);
    connect(m_button, &QPushButton::clicked, this, &ActionRow::triggered);
}

void ActionRow::present(const Rollouts::Offer &offer, bool busy)
{
    const bool enabled = offer.enabled && !busy;
    m_choice = offer.choice;
    m_icon->setIcon(actionIcon(m_choice.kind), enabled ? actionRole(m_choice.kind) : Role::Text3, 16);
    m_title->setRole(offer.enabled ? Role::Text : Role::Text2);
    m_text->setText(offer.text);
    m_caution->setText(offer.caution);
    m_caution->setVisible(!offer.caution.isEmpty());
    m_button->setEnabled(enabled);
    m_button->setIcon(offer.denied ? icon(Icon::Denied) : QIcon());
    m_button->setAccessibleName(Rollouts::actionTitle(m_choice));
    m_button->setAccessibleDescription(offer.text);
}

void ActionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, color(Role::Line));
}

} // namespace Flightdeck::Views
