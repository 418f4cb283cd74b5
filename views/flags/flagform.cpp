#include "views/flags/flagform.h"

#include "core/plaintext.h"
#include "views/common/figuretext.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/spacing.h"
#include "views/common/toggleswitch.h"
#include "views/flags/parts.h"
#include "views/flags/rolloutcard.h"
#include "views/flags/rulecard.h"

#include <QHBoxLayout>
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
    , m_explanation(new Label({}, TextSize::Dense, Role::Text2, QFont::Normal, this))
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(hairline(this));
    layout->addWidget(m_notice);
    layout->addWidget(m_refusal);
    layout->addWidget(m_explanation);
    layout->addLayout(m_slot);
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

QString FlagForm::shapeOf(const Flags::Flag &flag)
{
    QString shape = QString::number(int(flag.type));
    for (const Flags::Rule &rule : flag.rules) {
        shape += QStringLiteral("\nrule ") + QString::number(int(rule.segment.op)) +
                 rule.segment.keys.join(QLatin1Char('|'));
        for (const Flags::Distribution &distribution : rule.distributions)
            shape += QLatin1Char('|') + distribution.variant;
    }
    for (const Flags::Rollout &rollout : flag.rollouts)
        shape += QStringLiteral("\nrollout %1 %2 %3")
                     .arg(int(rollout.kind))
                     .arg(int(rollout.value))
                     .arg(rollout.segment.keys.join(QLatin1Char('|')));
    return shape;
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
    m_head->setEnabled(good);
    if (!shown) {
        if (m_cards)
            m_cards->hide();
        return;
    }
    if (good)
        m_refusal->setVisible(m_refusal->isVisibleTo(this) && !m_session->document().accepted());
    const QString shape = shapeOf(*shown);
    if (shape != m_shape) {
        m_shape = shape;
        rebuild(*shown);
    }
    m_cards->setVisible(true);
    m_cards->setEnabled(good);
    update(*shown);
}

void FlagForm::rebuild(const Flags::Flag &flag)
{
    m_rules.clear();
    m_rollouts.clear();
    // The card whose button asked for this may still be in its own signal: the old ones go with the next
    // event.
    if (m_cards) {
        m_cards->hide();
        m_cards->deleteLater();
    }
    m_cards = new QWidget(this);
    auto *layout = new QVBoxLayout(m_cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int index = 0; index < int(flag.rules.size()); ++index) {
        auto *card = new RuleCard(index, int(flag.rules.size()), flag.rules[size_t(index)], m_cards);
        connect(card, &RuleCard::sharesChanged, this,
                [this](int at, const QList<QPair<QString, double>> &shares) {
                    Edit change = edit(Edit::Kind::SetDistribution, at);
                    change.percentages = shares;
                    apply(change);
                });
        connect(card, &RuleCard::moveRequested, this, [this](int from, int to) {
            Edit change = edit(Edit::Kind::MoveRule, from);
            change.target = to;
            apply(change);
            if (to >= 0 && to < int(m_rules.size()))
                m_rules[size_t(to)]->setFocus(Qt::ShortcutFocusReason);
        });
        connect(card, &RuleCard::segmentChosen, this, &FlagForm::segmentChosen);
        layout->addWidget(hairline(m_cards));
        layout->addWidget(card);
        m_rules.push_back(card);
    }
    for (int index = 0; index < int(flag.rollouts.size()) && flag.type == Flags::FlagType::Boolean; ++index) {
        auto *card = new RolloutCard(index, int(flag.rollouts.size()), flag.rollouts[size_t(index)], m_cards);
        connect(card, &RolloutCard::thresholdChanged, this, [this](int at, double percent) {
            Edit change = edit(Edit::Kind::SetThreshold, at);
            change.percentage = percent;
            apply(change);
        });
        connect(card, &RolloutCard::segmentChosen, this, &FlagForm::segmentChosen);
        layout->addWidget(hairline(m_cards));
        layout->addWidget(card);
        m_rollouts.push_back(card);
    }
    layout->addWidget(hairline(m_cards));
    layout->addStretch(1);
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
    for (size_t index = 0; index < m_rules.size(); ++index) {
        const bool known = head && index < head->rules.size() &&
                           head->rules[index].segment.keys == flag.rules[index].segment.keys;
        m_rules[index]->setRule(flag.rules[index], known ? &head->rules[index] : nullptr);
    }
    for (size_t index = 0; index < m_rollouts.size(); ++index) {
        const bool known = head && index < head->rollouts.size();
        m_rollouts[index]->setRollout(flag.rollouts[index], known ? &head->rollouts[index] : nullptr);
    }
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
    if (!shown)
        return;
    const auto text = [this](const Flags::SegmentReference &reference) -> QString {
        if (reference.keys.size() != 1 || !m_counts.contains(reference.keys.front()))
            return {};
        const Flags::SegmentPreview count = m_counts.value(reference.keys.front());
        if (count.entities == 0)
            return {};
        return tr("%1 of %2 sampled ids match (%3 %)")
            .arg(FigureText::grouped(count.matched), FigureText::grouped(count.entities),
                 FigureText::decimal(100.0 * double(count.matched) / double(count.entities), 1));
    };
    for (size_t index = 0; index < m_rules.size() && index < shown->rules.size(); ++index)
        m_rules[index]->setCount(text(shown->rules[index].segment));
    for (size_t index = 0; index < m_rollouts.size() && index < shown->rollouts.size(); ++index)
        m_rollouts[index]->setCount(text(shown->rollouts[index].segment));
}

} // namespace Flightdeck::Views
