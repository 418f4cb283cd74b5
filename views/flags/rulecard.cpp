#include "views/flags/rulecard.h"

#include "core/plaintext.h"
#include "flags/changesummary.h"
#include "views/common/iconlabel.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/spacing.h"
#include "views/common/splitslider.h"
#include "views/common/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

RuleCard::RuleCard(int index, int count, const Flags::Rule &rule, QWidget *parent)
    : QWidget(parent)
    , m_index(index)
    , m_gives(new Label({}, TextSize::Body, Role::Text, QFont::Normal, this))
    , m_counted(new Label({}, TextSize::Caption, Role::Text2, QFont::Normal, this))
{
    setAccessibleName(tr("Rule %1 of %2").arg(index + 1).arg(count));
    setFocusPolicy(Qt::StrongFocus);

    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::Cell);
    auto *order = new IconLabel(this);
    order->setIcon(Icon::Order, Role::Text3, 14);
    head->addWidget(order);
    head->addWidget(new Label(QString::number(index + 1), TextSize::Body, Role::Text, QFont::DemiBold, this));
    head->addWidget(new Label(tr("If in"), TextSize::Body, Role::Text2, QFont::Normal, this));
    const QString joint = rule.segment.op == Flags::SegmentOperator::And ? tr("and") : tr("or");
    if (rule.segment.keys.isEmpty())
        head->addWidget(
            new Label(Flags::referenceText(rule.segment), TextSize::Body, Role::Text2, QFont::Normal, this));
    for (qsizetype at = 0; at < rule.segment.keys.size(); ++at) {
        if (at > 0)
            head->addWidget(new Label(joint, TextSize::Body, Role::Text2, QFont::Normal, this));
        const QString key = rule.segment.keys[at];
        auto *segment = new QPushButton(Core::plainText(key, 40), this);
        setButtonKind(segment, ButtonKind::Link);
        segment->setAccessibleName(tr("Preview of segment %1").arg(key));
        connect(segment, &QPushButton::clicked, this, [this, key] { Q_EMIT segmentChosen(key); });
        head->addWidget(segment);
    }
    m_gives->setElided(true);
    head->addWidget(m_gives, 1);
    const auto addMove = [this, head, count](Icon sign, const QString &name, int to) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(sign));
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setEnabled(to >= 0 && to < count);
        setSmall(button);
        connect(button, &QToolButton::clicked, this, [this, to] { Q_EMIT moveRequested(m_index, to); });
        head->addWidget(button);
        auto *keys = new QShortcut(QKeySequence(Qt::ALT | (to < m_index ? Qt::Key_Up : Qt::Key_Down)), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, button, &QToolButton::click);
    };
    if (count > 1) {
        addMove(Icon::ArrowUp, tr("Move rule %1 up").arg(index + 1), index - 1);
        addMove(Icon::ArrowDown, tr("Move rule %1 down").arg(index + 1), index + 1);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    layout->setSpacing(Spacing::Cell);
    layout->addLayout(head);
    for (const Flags::Distribution &distribution : rule.distributions)
        m_variants.append(distribution.variant);
    if (rule.distributions.size() > 1) {
        m_slider = new SplitSlider(this);
        m_slider->setAccessibleName(tr("Shares of rule %1").arg(index + 1));
        connect(m_slider, &SplitSlider::percentsChanged, this, [this](const QVector<double> &percents) {
            QList<QPair<QString, double>> shares;
            for (qsizetype at = 0; at < percents.size() && at < m_variants.size(); ++at)
                shares.append({m_variants[at], percents[at]});
            Q_EMIT sharesChanged(m_index, shares);
        });
        layout->addWidget(m_slider);
    }
    layout->addWidget(m_counted);
    m_counted->setVisible(false);
    setRule(rule, nullptr);
}

void RuleCard::setRule(const Flags::Rule &rule, const Flags::Rule *head)
{
    if (rule.distributions.empty()) {
        m_gives->setText(tr("give nothing: asking fails"));
        m_gives->setRole(Role::Warn);
    } else if (!m_slider) {
        const Flags::Distribution &only = rule.distributions.front();
        const QString variant = Core::plainText(only.variant, 60);
        m_gives->setText(
            only.rollout >= 100
                ? tr("give %1").arg(variant)
                : tr("give %1 to %2, the rest no match").arg(variant, Flags::percentText(only.rollout)));
    } else {
        m_gives->setText(tr("split"));
    }
    if (!m_slider)
        return;
    QVector<Share> shares;
    for (const Flags::Distribution &distribution : rule.distributions) {
        Share share{Core::plainText(distribution.variant, 60), distribution.rollout, {}};
        if (head) {
            for (const Flags::Distribution &was : head->distributions) {
                if (was.variant == distribution.variant)
                    share.head = was.rollout;
            }
        }
        shares.append(share);
    }
    m_slider->setShares(shares);
}

void RuleCard::setCount(const QString &text)
{
    m_counted->setText(text);
    m_counted->setVisible(!text.isEmpty());
}

} // namespace Flightdeck::Views
