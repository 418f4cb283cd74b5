#include "views/rollouts/actionspanel.h"

#include "views/common/agetext.h"
#include "views/common/buttonkind.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/pane.h"
#include "views/common/panel.h"
#include "views/common/spacing.h"
#include "views/rollouts/actionrow.h"
#include "views/rollouts/actionviewwords.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Flightdeck::Views {

using Rollouts::ActionKind;
using Rollouts::ActionPhase;
using Rollouts::Offer;

ActionsPanel::ActionsPanel(Rollouts::ActionDesk *desk, const Core::Clock *clock, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_panel(new Panel(tr("Actions"), this))
    , m_list(new QWidget(this))
    , m_rowsLayout(new QVBoxLayout)
    , m_run(new Notice(Tone::Note, Notice::Shape::Strip, this))
    , m_flux(new Notice(Tone::Warn, Notice::Shape::Strip, this))
    , m_menuRow(new QWidget(this))
    , m_menu(new QMenu(this))
{
    auto *inner = new QVBoxLayout(m_list);
    inner->setContentsMargins({});
    inner->setSpacing(0);
    m_rowsLayout->setSpacing(0);
    inner->addLayout(m_rowsLayout);
    inner->addWidget(m_flux);
    m_panel->body()->addWidget(m_run);
    m_panel->body()->addWidget(m_list);
    m_panel->body()->addWidget(m_menuRow);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_panel);
    markPane(m_panel);
    auto *menuButton = new QPushButton(tr("Choose an action"), m_menuRow);
    menuButton->setMenu(m_menu);
    menuButton->setAccessibleName(tr("Actions on this canary"));
    auto *menuLayout = new QHBoxLayout(m_menuRow);
    menuLayout->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    menuLayout->addWidget(menuButton);
    m_menuRow->hide();
    connect(m_run->addButton(tr("Show")), &QPushButton::clicked, this, &ActionsPanel::runRequested);
    connect(m_menu, &QMenu::aboutToShow, this, &ActionsPanel::fillMenu);
    const auto update = [this](const QString &key) {
        if (key == m_key)
            refresh();
    };
    connect(desk, &Rollouts::ActionDesk::offersChanged, this, update);
    connect(desk, &Rollouts::ActionDesk::runChanged, this, update);
    present({});
}

void ActionsPanel::present(const QString &rolloutKey)
{
    m_key = rolloutKey;
    refresh();
}

void ActionsPanel::setCompact(bool compact)
{
    m_list->setVisible(!compact);
    m_menuRow->setVisible(compact);
}

void ActionsPanel::refresh()
{
    const QList<Offer> offers = m_key.isEmpty() ? QList<Offer>() : m_desk->offers(m_key);
    const bool same =
        offers.size() == m_rows.size() &&
        std::equal(
            offers.begin(), offers.end(), m_rows.begin(), [](const Offer &offer, const ActionRow *row) {
                return offer.choice.kind == row->choice().kind &&
                       (offer.choice.kind == ActionKind::Abort || offer.choice.hook == row->choice().hook);
            });
    if (!same)
        rebuild(offers);
    m_offers = offers;
    const Rollouts::ActionRun *run = m_desk->run(m_key);
    const bool busy = run && !run->canDiscard();
    for (qsizetype i = 0; i < offers.size(); ++i)
        m_rows[i]->present(offers[i], busy);
    const QDateTime checked = m_desk->rightsChecked(m_key);
    m_panel->setCaption(
        checked.isValid() ? tr("your rights, checked %1").arg(agoText(checked, m_clock->now())) : QString());
    showRun();
    showFlux(offers);
}

void ActionsPanel::rebuild(const QList<Offer> &offers)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    QWidget *before = nullptr;
    for (const Offer &offer : offers) {
        auto *row = new ActionRow(offer.choice, m_list);
        m_rowsLayout->addWidget(row);
        m_rows.append(row);
        connect(row, &ActionRow::triggered, this, [this, row] { Q_EMIT chosen(row->choice()); });
        if (before)
            setTabOrder(before, row->button());
        before = row->button();
    }
}

void ActionsPanel::showRun()
{
    const Rollouts::ActionRun *run = m_desk->run(m_key);
    // What was only looked at leaves no trace.
    const bool sent = run && run->state().sent.isValid() && run->state().phase != ActionPhase::Ready;
    m_run->setVisible(sent);
    if (!sent)
        return;
    m_run->setTone(actionTone(run->state().phase));
    m_run->setText(actionHeading(run->state()) + u'.', run->state().headline);
}

void ActionsPanel::showFlux(const QList<Offer> &offers)
{
    const auto owner = m_desk->owner(m_key);
    m_flux->setVisible(!offers.isEmpty() && owner.has_value());
    if (!owner)
        return;
    if (owner->suspended == true) {
        m_flux->setTone(Tone::Quiet);
        m_flux->setText(tr("Flux is held."),
                        tr("%1 is suspended: it undoes nothing until it is released.").arg(owner->title()));
        return;
    }
    m_flux->setTone(Tone::Warn);
    const QString often = owner->intervalSeconds
                              ? tr("every %1").arg(Rollouts::intervalWords(*owner->intervalSeconds))
                              : tr("at its interval");
    m_flux->setText(tr("Flux may undo what git sets too."),
                    tr("%1 owns this Canary and applies git %2. Each action says whether it is undone.")
                        .arg(owner->title(), often));
}

void ActionsPanel::fillMenu()
{
    m_menu->clear();
    const Rollouts::ActionRun *run = m_desk->run(m_key);
    const bool busy = run && !run->canDiscard();
    if (run && run->state().sent.isValid())
        m_menu->addAction(actionHeading(run->state()), this, &ActionsPanel::runRequested);
    for (const Offer &offer : std::as_const(m_offers)) {
        const QString title = Rollouts::actionTitle(offer.choice);
        // The reason is part of the entry: a tooltip is not read by everybody.
        QString text = offer.enabled ? title + QStringLiteral("…") : tr("%1 – %2").arg(title, offer.text);
        text.replace(u'&', QStringLiteral("&&"));
        QAction *action =
            m_menu->addAction(icon(actionIcon(offer.choice.kind), actionRole(offer.choice.kind)), text, this,
                              [this, choice = offer.choice] { Q_EMIT chosen(choice); });
        action->setEnabled(offer.enabled && !busy);
    }
    if (m_offers.isEmpty())
        m_menu->addAction(tr("Nothing can be done about this canary from here."))->setEnabled(false);
}

} // namespace Flightdeck::Views
