#include "views/flags/flagcards.h"

#include "views/common/figuretext.h"
#include "views/common/icons.h"
#include "views/common/spacing.h"
#include "views/common/style.h"
#include "views/common/theme.h"
#include "views/flags/parts.h"
#include "views/flags/rolloutcard.h"
#include "views/flags/rulecard.h"
#include "views/flags/variantlist.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

using Flags::Edit;

static Edit editOf(Edit::Kind kind, int index)
{
    Edit edit;
    edit.kind = kind;
    edit.index = index;
    return edit;
}

FlagCards::FlagCards(const Flags::Flag &flag, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_areRules(flag.type == Flags::FlagType::Variant)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    QStringList variants;
    for (const Flags::Variant &variant : flag.variants)
        variants.append(variant.key);
    const int count = int(m_areRules ? flag.rules.size() : flag.rollouts.size());
    for (int index = 0; index < count; ++index) {
        if (m_areRules) {
            auto *card = new RuleCard(index, count, flag.rules[size_t(index)], variants, this);
            connect(card, &RuleCard::sharesChanged, this,
                    [this](int at, const QList<QPair<QString, double>> &shares) {
                        Edit change = editOf(Edit::Kind::SetDistribution, at);
                        change.percentages = shares;
                        Q_EMIT editRequested(change);
                    });
            m_rules.push_back(card);
            addCard(card, true);
            continue;
        }
        auto *card = new RolloutCard(index, count, flag.rollouts[size_t(index)], this);
        connect(card, &RolloutCard::thresholdChanged, this, [this](int at, double percent) {
            Edit change = editOf(Edit::Kind::SetThreshold, at);
            change.percentage = percent;
            Q_EMIT editRequested(change);
        });
        connect(card, &RolloutCard::valueChanged, this, [this](int at, bool value) {
            Edit change = editOf(Edit::Kind::SetRolloutValue, at);
            change.value = value;
            Q_EMIT editRequested(change);
        });
        m_rollouts.push_back(card);
        addCard(card, false);
    }
    addButtons(flag);
    if (m_areRules) {
        m_variants = new VariantList(this);
        m_layout->addWidget(hairline(this));
        m_layout->addWidget(m_variants);
        connect(m_variants, &VariantList::variantRequested, this, &FlagCards::variantRequested);
        connect(m_variants, &VariantList::removeRequested, this, [this](const QString &key) {
            Edit change = editOf(Edit::Kind::RemoveVariant, 0);
            change.item = key;
            Q_EMIT editRequested(change);
        });
    }
    m_layout->addWidget(hairline(this));
    m_layout->addStretch(1);
}

void FlagCards::addCard(OrderedCard *card, bool rule)
{
    connect(card, &OrderedCard::moveRequested, this, [this, rule](int from, int to) {
        Edit change = editOf(rule ? Edit::Kind::MoveRule : Edit::Kind::MoveRollout, from);
        change.target = to;
        Q_EMIT editRequested(change);
    });
    connect(card, &OrderedCard::removeRequested, this, [this, rule](int index) {
        Q_EMIT editRequested(editOf(rule ? Edit::Kind::RemoveRule : Edit::Kind::RemoveRollout, index));
    });
    connect(card, &OrderedCard::segmentsRequested, this, &FlagCards::segmentsRequested);
    connect(card, &OrderedCard::segmentChosen, this, &FlagCards::segmentChosen);
    connect(card, &OrderedCard::dragged, this, &FlagCards::drag);
    connect(card, &OrderedCard::dropped, this, &FlagCards::drop);
    m_layout->addWidget(hairline(this));
    m_layout->addWidget(card);
    m_cards.push_back(card);
}

void FlagCards::addButtons(const Flags::Flag &flag)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Spacing::Panel, Spacing::Cell, Spacing::Panel, Spacing::Cell);
    const auto add = [this, row](const QString &text) {
        auto *button = new QPushButton(icon(Icon::Plus, Role::Accent), text, this);
        setButtonKind(button, ButtonKind::Link);
        row->addWidget(button);
        return button;
    };
    const int end = int(m_cards.size());
    if (m_areRules) {
        QPushButton *rule = add(tr("Add a rule"));
        rule->setEnabled(!flag.variants.empty());
        rule->setToolTip(flag.variants.empty() ? tr("Add a variant first: a rule has to give one.")
                                               : QString());
        connect(rule, &QPushButton::clicked, this, [this, end] { Q_EMIT segmentsRequested(end); });
    } else {
        connect(add(tr("Add a share of everybody")), &QPushButton::clicked, this, [this, end] {
            Edit change = editOf(Edit::Kind::AddRollout, end);
            change.percentage = 0; // nobody gets anything else until the slider is moved
            Q_EMIT editRequested(change);
        });
        connect(add(tr("Add segments")), &QPushButton::clicked, this,
                [this, end] { Q_EMIT segmentsRequested(end); });
    }
    row->addStretch(1);
    m_layout->addWidget(hairline(this));
    m_layout->addLayout(row);
}

QString FlagCards::shapeOf(const Flags::Flag &flag)
{
    QString shape = QString::number(int(flag.type));
    for (const Flags::Rule &rule : flag.rules) {
        shape += QStringLiteral("\nrule ") + QString::number(int(rule.segment.op)) +
                 rule.segment.keys.join(QLatin1Char('|'));
        for (const Flags::Distribution &distribution : rule.distributions)
            shape += QLatin1Char('|') + distribution.variant;
    }
    for (const Flags::Rollout &rollout : flag.rollouts)
        shape += QStringLiteral("\nrollout %1 %2 %3 %4")
                     .arg(int(rollout.kind))
                     .arg(int(rollout.value))
                     .arg(int(rollout.segment.op))
                     .arg(rollout.segment.keys.join(QLatin1Char('|')));
    for (const Flags::Variant &variant : flag.variants)
        shape += QStringLiteral("\nvariant ") + variant.key;
    return shape;
}

void FlagCards::setFlag(const Flags::Flag &flag, const Flags::Flag *head)
{
    for (size_t index = 0; index < m_rules.size(); ++index) {
        const bool known = head && index < head->rules.size() &&
                           head->rules[index].segment.keys == flag.rules[index].segment.keys;
        m_rules[index]->setRule(flag.rules[index], known ? &head->rules[index] : nullptr);
    }
    for (size_t index = 0; index < m_rollouts.size(); ++index) {
        const bool known = head && index < head->rollouts.size();
        m_rollouts[index]->setRollout(flag.rollouts[index], known ? &head->rollouts[index] : nullptr);
    }
    if (m_variants)
        m_variants->setFlag(flag);
}

void FlagCards::setCounts(const Flags::Flag &flag, const QHash<QString, Flags::SegmentPreview> &counts)
{
    const auto text = [&counts](const Flags::SegmentReference &reference) -> QString {
        if (reference.keys.size() != 1 || !counts.contains(reference.keys.front()))
            return {};
        const Flags::SegmentPreview count = counts.value(reference.keys.front());
        if (count.entities == 0)
            return {};
        return tr("%1 of %2 sampled ids match (%3 %)")
            .arg(FigureText::grouped(count.matched), FigureText::grouped(count.entities),
                 FigureText::decimal(100.0 * double(count.matched) / double(count.entities), 1));
    };
    for (size_t index = 0; index < m_rules.size() && index < flag.rules.size(); ++index)
        m_rules[index]->setCount(text(flag.rules[index].segment));
    for (size_t index = 0; index < m_rollouts.size() && index < flag.rollouts.size(); ++index)
        m_rollouts[index]->setCount(text(flag.rollouts[index].segment));
}

void FlagCards::focusCard(int index)
{
    if (index >= 0 && index < int(m_cards.size()))
        m_cards[size_t(index)]->setFocus(Qt::ShortcutFocusReason);
}

int FlagCards::gapAt(const QPoint &position) const
{
    const int y = mapFromGlobal(position).y();
    int gap = 0;
    while (gap < int(m_cards.size()) && y > m_cards[size_t(gap)]->geometry().center().y())
        ++gap;
    return gap;
}

void FlagCards::drag(int, const QPoint &position)
{
    m_gap = gapAt(position);
    update();
}

void FlagCards::drop(int index, const QPoint &position, bool given)
{
    m_gap = -1;
    update();
    const int gap = given ? gapAt(position) : index;
    const int target = gap > index ? gap - 1 : gap;
    if (target == index)
        return;
    Edit change = editOf(m_areRules ? Edit::Kind::MoveRule : Edit::Kind::MoveRollout, index);
    change.target = target;
    Q_EMIT editRequested(change);
}

void FlagCards::paintEvent(QPaintEvent *)
{
    if (m_gap < 0 || m_cards.empty())
        return;
    const bool atEnd = m_gap >= int(m_cards.size());
    const QRect card = m_cards[size_t(atEnd ? int(m_cards.size()) - 1 : m_gap)]->geometry();
    const int y = atEnd ? card.bottom() + 1 : card.top() - 1;
    QPainter(this).fillRect(QRect(Spacing::Panel, y - 1, width() - 2 * Spacing::Panel, 3),
                            color(Role::AccentFill));
}

} // namespace Flightdeck::Views
