#include "views/flags/flagform.h"

#include "core/plaintext.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/spacing.h"
#include "views/common/style.h"
#include "views/common/toggleswitch.h"
#include "views/flags/callsdialog.h"
#include "views/flags/flagcards.h"
#include "views/flags/flagdialogs.h"
#include "views/flags/parts.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

using Flags::Edit;

FlagForm::FlagForm(Flags::FlagSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_head(new QWidget(this))
    , m_switch(new ToggleSwitch(m_head))
    , m_title(new Label({}, TextSize::Body, Role::Text, QFont::DemiBold, m_head))
    , m_key(new Label({}, TextSize::Caption, Role::Text2, QFont::Normal, m_head))
    , m_type(new Label({}, TextSize::Caption, Role::Quiet, QFont::DemiBold, m_head))
    , m_more(new QToolButton(m_head))
    , m_explanation(new Label({}, TextSize::Dense, Role::Text2, QFont::Normal, this))
    , m_calls(new QPushButton(this))
    , m_notice(new Notice(Tone::Quiet, Notice::Shape::Strip, this))
    , m_refusal(new Notice(Tone::Warn, Notice::Shape::Strip, this))
    , m_slot(new QVBoxLayout)
{
    m_switch->setCheckable(true);
    m_title->setElided(true);
    m_key->setElided(true);
    m_key->setFont(Theme::instance().fixedFont(TextSize::Caption));
    m_explanation->setWordWrap(true);
    m_explanation->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_key);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    head->setSpacing(Spacing::Grid);
    head->addWidget(m_switch);
    head->addLayout(names, 1);
    head->addWidget(m_type);
    head->addWidget(m_more);
    m_more->setIcon(icon(Icon::More));
    setButtonKind(m_more, ButtonKind::Tool);
    m_more->setAccessibleName(tr("More for this flag"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &FlagForm::showMenu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(hairline(this));
    layout->addWidget(m_notice);
    layout->addWidget(m_refusal);
    layout->addWidget(m_explanation);
    auto *calls = new QHBoxLayout;
    calls->setContentsMargins(Spacing::Grid, 0, Spacing::Panel, Spacing::Cell);
    calls->addWidget(m_calls);
    calls->addStretch(1);
    layout->addLayout(calls);
    layout->addLayout(m_slot);
    m_calls->setText(tr("How an application asks"));
    setButtonKind(m_calls, ButtonKind::Link);
    setSmall(m_calls);
    connect(m_calls, &QPushButton::clicked, this, [this] { showCalls(this, *m_session, m_name); });
    layout->addStretch(1);
    m_refusal->hide();

    connect(m_switch, &ToggleSwitch::clicked, this,
            [this](bool on) { apply(edit(on ? Edit::Kind::Enable : Edit::Kind::Disable)); });
    refresh();
}

const Flags::Flag *FlagForm::flag() const
{
    const Flags::Document &shown =
        m_session->document().accepted() ? m_session->document() : m_session->lastGood();
    return !shown.accepted() ? nullptr : shown.flag(m_name.nameSpace, m_name.key);
}

Edit FlagForm::edit(Edit::Kind kind, int index) const
{
    Edit edit;
    edit.kind = kind;
    edit.nameSpace = m_name.nameSpace;
    edit.flag = m_name.key;
    edit.index = index;
    return edit;
}

void FlagForm::apply(const Edit &edit)
{
    const auto done = m_session->apply(edit);
    m_refusal->setVisible(!done);
    if (!done) {
        m_refusal->setText(tr("Not changed."), Core::plainText(done.error().message, 300));
        m_refusedAt = m_session->revision();
        m_shape.clear();
        refresh(); // the controls go back to what the text says
    }
}

void FlagForm::setFlag(const Flags::FlagName &name)
{
    if (m_name == name)
        return;
    m_name = name;
    m_shape.clear();
    m_refusal->hide();
    m_session->endGesture();
    refresh();
}

void FlagForm::showMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    const bool good = m_session->document().accepted();
    QAction *rename = menu->addAction(tr("Change the key…"));
    QAction *remove = menu->addAction(icon(Icon::Cross), tr("Remove the flag"));
    rename->setEnabled(good);
    remove->setEnabled(good);
    connect(rename, &QAction::triggered, this, [this] {
        askForFlagKey(this, m_session, m_name, [this](const QString &key) { Q_EMIT renamed(key); });
    });
    connect(remove, &QAction::triggered, this, [this] { apply(edit(Edit::Kind::RemoveFlag)); });
}

// Segments for an entry, or a new entry for them.
void FlagForm::takeSegments(int index)
{
    const Flags::Flag *shown = flag();
    if (!shown)
        return;
    const bool variant = shown->type == Flags::FlagType::Variant;
    const bool isNew = size_t(index) >= (variant ? shown->rules.size() : shown->rollouts.size());
    Flags::SegmentReference chosen;
    if (!isNew)
        chosen = variant ? shown->rules[size_t(index)].segment : shown->rollouts[size_t(index)].segment;
    using Kind = Edit::Kind;
    Edit change = edit(isNew ? (variant ? Kind::AddRule : Kind::AddRollout)
                             : (variant ? Kind::SetRuleSegments : Kind::SetRolloutSegments),
                       index);
    // A new rule gives everybody the first variant until somebody decides.
    if (isNew && variant && !shown->variants.empty())
        change.percentages = {{shown->variants.front().key, 100}};
    askForSegments(this, m_session, m_name.nameSpace, chosen,
                   [this, change](const Flags::SegmentReference &reference) mutable {
                       change.reference = reference;
                       return m_session->apply(change);
                   });
}

QString FlagForm::explanation(const Flags::Flag &flag) const
{
    if (flag.type == Flags::FlagType::Boolean) {
        if (flag.rollouts.empty())
            return flag.enabled ? tr("On. Everyone gets true.") : tr("Off. Everyone gets false.");
        return flag.enabled ? tr("On. Rollouts are tried from the top; who none of them takes gets true.")
                            : tr("Off, but its rollouts are still tried first: enabled: false alone does not "
                                 "kill a boolean flag.");
    }
    if (!flag.enabled)
        return tr("Off. Everyone gets no match, FLAG_DISABLED. Rules count again when it is on.");
    if (flag.rules.empty())
        return tr("On, but it has no rules: everyone gets no match.");
    return tr("On. Rules are tried from the top; the first whose segment matches decides. Off would give "
              "everyone no "
              "match, FLAG_DISABLED.");
}

void FlagForm::refresh()
{
    const Flags::Flag *shown = flag();
    const bool good = m_session->isOpen() && m_session->document().accepted();
    m_notice->setVisible(m_session->isOpen() && !good);
    if (shown) {
        m_notice->setText(tr("The form waits."),
                          tr("It shows the last text that Flipt would accept. Mend the text to go on here."));
    } else {
        m_notice->setText(tr("The form opens when the file is valid."), tr("The text can be edited now."));
    }
    m_head->setVisible(shown);
    m_explanation->setVisible(shown);
    m_calls->setVisible(shown && good);
    m_head->setEnabled(good);
    if (!shown) {
        if (m_cards)
            m_cards->hide();
        return;
    }
    if (m_refusedAt != m_session->revision())
        m_refusal->hide();
    const QString shape = FlagCards::shapeOf(*shown);
    if (shape != m_shape || !m_cards) {
        m_shape = shape;
        rebuild(*shown);
    }
    m_cards->setVisible(true);
    m_cards->setEnabled(good);
    update(*shown);
    tabInto(m_calls, m_cards);
}

void FlagForm::rebuild(const Flags::Flag &flag)
{
    // The card whose button asked for this may still be in its own signal: the old ones go with the next
    // event.
    if (m_cards) {
        m_cards->hide();
        m_cards->deleteLater();
    }
    m_cards = new FlagCards(flag, this);
    connect(m_cards, &FlagCards::editRequested, this, [this](Edit change) {
        change.nameSpace = m_name.nameSpace;
        change.flag = m_name.key;
        apply(change);
        const bool moved = change.kind == Edit::Kind::MoveRule || change.kind == Edit::Kind::MoveRollout;
        if (moved && m_cards)
            m_cards->focusCard(change.target);
    });
    connect(m_cards, &FlagCards::segmentsRequested, this, &FlagForm::takeSegments);
    connect(m_cards, &FlagCards::segmentChosen, this, &FlagForm::segmentChosen);
    connect(m_cards, &FlagCards::variantRequested, this,
            [this](const QString &key) { askForVariant(this, m_session, m_name, key); });
    m_slot->addWidget(m_cards);
}

void FlagForm::update(const Flags::Flag &flag)
{
    const Flags::Flag *head = m_session->baseDocument().flag(m_name.nameSpace, m_name.key);
    m_title->setText(Core::plainText(flag.name, 200));
    m_key->setText(flag.key);
    m_type->setText(flag.type == Flags::FlagType::Boolean ? tr("Boolean flag") : tr("Variant flag"));
    m_switch->setChecked(flag.enabled);
    m_switch->setAccessibleName(tr("%1 is on").arg(flag.key));
    m_explanation->setText(explanation(flag));
    m_cards->setFlag(flag, head);
    showCounts();
}

void FlagForm::setCounts(const QHash<QString, Flags::SegmentPreview> &counts)
{
    m_counts = counts;
    showCounts();
}

void FlagForm::showCounts()
{
    const Flags::Flag *shown = flag();
    if (shown && m_cards)
        m_cards->setCounts(*shown, m_counts);
}

} // namespace Flightdeck::Views
