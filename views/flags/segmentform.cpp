#include "views/flags/segmentform.h"

#include "core/plaintext.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/segmented.h"
#include "views/common/spacing.h"
#include "views/common/style.h"
#include "views/flags/constraintrow.h"
#include "views/flags/flagdialogs.h"
#include "views/flags/parts.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

using Flags::Edit;

SegmentForm::SegmentForm(Flags::FlagSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new Label({}, TextSize::Body, Role::Text, QFont::DemiBold, this))
    , m_keyLabel(new Label({}, TextSize::Caption, Role::Text2, QFont::Normal, this))
    , m_match(new Segmented(tr("Who is in"), this))
    , m_explanation(new Label({}, TextSize::Dense, Role::Text2, QFont::Normal, this))
    , m_notice(new Notice(Tone::Quiet, Notice::Shape::Strip, this))
    , m_refusal(new Notice(Tone::Warn, Notice::Shape::Strip, this))
    , m_body(new QWidget(this))
    , m_slot(new QVBoxLayout)
{
    m_title->setElided(true);
    m_keyLabel->setFont(Theme::instance().fixedFont(TextSize::Caption));
    m_match->setTexts({tr("All must match"), tr("One is enough")});
    m_explanation->setWordWrap(true);
    m_refusal->hide();
    auto *back = new QPushButton(icon(Icon::ChevronLeft), tr("Back to the flag"), this);
    setButtonKind(back, ButtonKind::Link);
    setSmall(back);
    auto *more = new QToolButton(this);
    more->setIcon(icon(Icon::More));
    more->setAccessibleName(tr("More for this segment"));
    more->setToolTip(more->accessibleName());
    setButtonKind(more, ButtonKind::Tool);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    connect(menu->addAction(tr("Change the key…")), &QAction::triggered, this, [this] {
        askForSegmentKey(this, m_session, m_nameSpace, m_key, [this](const QString &key) {
            m_key = key;
            refresh();
            Q_EMIT renamed(key);
        });
    });
    connect(menu->addAction(icon(Icon::Cross), tr("Remove the segment")), &QAction::triggered, this,
            [this] { apply(edit(Edit::Kind::RemoveSegment)); });
    more->setMenu(menu);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_keyLabel);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    head->addLayout(names, 1);
    head->addWidget(back);
    head->addWidget(more);
    auto *match = new QHBoxLayout;
    match->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, 0);
    match->addWidget(m_match);
    match->addStretch(1);
    m_explanation->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addLayout(match);
    inside->addWidget(m_explanation);
    inside->addLayout(m_slot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(hairline(this));
    layout->addWidget(m_notice);
    layout->addWidget(m_refusal);
    layout->addWidget(m_body);
    layout->addStretch(1);
    connect(back, &QPushButton::clicked, this, &SegmentForm::closed);
    connect(m_match, &Segmented::currentChanged, this, [this](int choice) {
        const Flags::Segment *shown = segment();
        Edit change = edit(Edit::Kind::SetMatchType);
        change.matchType = choice == 1 ? Flags::MatchType::Any : Flags::MatchType::All;
        if (shown && shown->matchType != change.matchType)
            apply(change);
    });
}

const Flags::Segment *SegmentForm::segment() const
{
    const Flags::Document &shown =
        m_session->document().accepted() ? m_session->document() : m_session->lastGood();
    const Flags::Segment *found = nullptr;
    for (const Flags::FlagDocument &part : shown.documents()) {
        for (const Flags::Segment &one : part.segments) {
            if (part.nameSpace == m_nameSpace && one.key == m_key)
                found = &one; // the last one counts
        }
    }
    return shown.accepted() ? found : nullptr;
}

Edit SegmentForm::edit(Edit::Kind kind, int index) const
{
    Edit edit;
    edit.kind = kind;
    edit.nameSpace = m_nameSpace;
    edit.item = m_key;
    edit.index = index;
    return edit;
}

void SegmentForm::apply(Edit change)
{
    const auto done = m_session->apply(change);
    m_refusal->setVisible(!done);
    if (!done) {
        m_refusal->setText(tr("Not changed."), Core::plainText(done.error().message, 300));
        m_refusedAt = m_session->revision();
        m_shape.clear();
        refresh(); // the controls go back to what the text says
    }
}

void SegmentForm::setSegment(const QString &nameSpace, const QString &key)
{
    m_nameSpace = nameSpace;
    m_key = key;
    m_shape.clear();
    m_refusal->hide();
    m_session->endGesture();
    refresh();
}

void SegmentForm::refresh()
{
    if (m_key.isEmpty())
        return;
    const Flags::Segment *shown = segment();
    const bool good = m_session->isOpen() && m_session->document().accepted();
    m_notice->setVisible(!good);
    if (m_refusedAt != m_session->revision())
        m_refusal->hide();
    m_notice->setText(tr("The form waits."),
                      tr("It shows the last text that Flipt would accept. Mend the text to go on here."));
    m_body->setEnabled(good);
    if (!shown) {
        if (good) {
            m_key.clear();
            Q_EMIT closed();
        }
        return;
    }
    m_title->setText(Core::plainText(shown->name, 200));
    m_keyLabel->setText(shown->key);
    m_match->setCurrent(shown->matchType == Flags::MatchType::Any ? 1 : 0);
    m_explanation->setText(
        shown->constraints.empty() ? tr("It has no constraints: everybody is in.")
        : shown->matchType == Flags::MatchType::All
            ? tr("In is whom every constraint takes. A property that an application does not send matches "
                 "only "
                 "“is empty” and “is not given”.")
            : tr("In is whom at least one constraint takes. A property that an application does not send "
                 "matches only “is empty” and “is not given”."));
    const QString shape = m_nameSpace + QLatin1Char('\n') + m_key + QLatin1Char('\n') +
                          QString::number(shown->constraints.size());
    if (shape != m_shape) {
        m_shape = shape;
        rebuild(*shown);
    }
    for (size_t at = 0; at < m_constraints.size(); ++at)
        m_constraints[at]->setConstraint(shown->constraints[at]);
}

// A link's words begin where the words above it do.
static void addIndented(QVBoxLayout *layout, QPushButton *button)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Spacing::Grid, 0, Spacing::Panel, 0);
    row->addWidget(button);
    row->addStretch(1);
    layout->addLayout(row);
}

void SegmentForm::rebuild(const Flags::Segment &segment)
{
    m_constraints.clear();
    if (m_rows) { // the row whose button asked for this may still be in its own signal
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(m_body);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_slot->addWidget(m_rows);
    for (int index = 0; index < int(segment.constraints.size()); ++index) {
        auto *row = new ConstraintRow(index, m_session->base().version, m_rows);
        connect(row, &ConstraintRow::changed, this, [this](int at, const Flags::Constraint &constraint) {
            Edit change = edit(Edit::Kind::SetConstraint, at);
            change.constraint = constraint;
            apply(change);
        });
        connect(row, &ConstraintRow::removeRequested, this,
                [this](int at) { apply(edit(Edit::Kind::RemoveConstraint, at)); });
        layout->addWidget(hairline(m_rows));
        layout->addWidget(row);
        m_constraints.push_back(row);
    }
    auto *add = new QPushButton(icon(Icon::Plus, Role::Accent), tr("Add a constraint"), m_rows);
    setButtonKind(add, ButtonKind::Link);
    connect(add, &QPushButton::clicked, this, [this] {
        Edit change = edit(Edit::Kind::AddConstraint);
        // One that takes whoever has the property: the next gesture says which property.
        change.constraint.property = QStringLiteral("property");
        change.constraint.op = QStringLiteral("notempty");
        apply(change);
    });
    layout->addWidget(hairline(m_rows));
    addIndented(layout, add);
    addUses();
    m_rows->show();
    if (const auto choices = m_match->findChildren<QPushButton *>(); !choices.isEmpty())
        tabInto(choices.back(), m_rows);
}

void SegmentForm::addUses()
{
    auto *layout = static_cast<QVBoxLayout *>(m_rows->layout());
    QStringList users;
    for (const Flags::FlagDocument &part : m_session->document().documents()) {
        for (const Flags::Flag &flag : part.flags) {
            const auto asks = [this](const auto &rule) { return rule.segment.keys.contains(m_key); };
            if (part.nameSpace == m_nameSpace &&
                (std::any_of(flag.rules.begin(), flag.rules.end(), asks) ||
                 std::any_of(flag.rollouts.begin(), flag.rollouts.end(), asks)))
                users.append(flag.key);
        }
    }
    users.removeDuplicates();
    auto *title = new Label(users.isEmpty() ? tr("No flag asks for it.") : tr("Flags that ask for it"),
                            TextSize::Caption, Role::Text2, QFont::DemiBold, m_rows);
    title->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, 0);
    layout->addWidget(hairline(m_rows));
    layout->addWidget(title);
    for (const QString &key : users.mid(0, 30)) {
        auto *link = new QPushButton(Core::plainText(key, 60), m_rows);
        setButtonKind(link, ButtonKind::Link);
        setSmall(link);
        connect(link, &QPushButton::clicked, this, [this, key] { Q_EMIT flagChosen(key); });
        addIndented(layout, link);
    }
}

} // namespace Flightdeck::Views
