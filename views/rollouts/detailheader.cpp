#include "views/rollouts/detailheader.h"

#include "views/common/accessible.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/livespips.h"
#include "views/common/panel.h"
#include "views/common/phasebadge.h"
#include "views/common/spacing.h"
#include "views/common/splitbar.h"
#include "views/rollouts/rolloutwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

Label *addAnswer(QHBoxLayout *row, const QString &question, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *answer = new Label({}, TextSize::Body, Role::Text, QFont::Normal, parent);
    answer->setWordWrap(true);
    column->addWidget(new Label(question, TextSize::Caption, Role::Text3, QFont::Normal, parent));
    column->addWidget(answer);
    column->addStretch(1);
    row->addLayout(column, 1);
    return answer;
}

} // namespace

DetailHeader::DetailHeader(QWidget *parent)
    : QWidget(parent)
    , m_back(new QPushButton(tr("Rollouts"), this))
    , m_name(new Label({}, TextSize::Object, Role::Text, QFont::DemiBold, this))
    , m_namespace(new Label({}, TextSize::Body, Role::Text3, QFont::Normal, this))
    , m_badge(new BadgeLabel(this))
    , m_split(new SplitBar(this))
    , m_splitText(new Label({}, TextSize::Emphasis, Role::Text, QFont::DemiBold, this))
    , m_lives(new LivesPips(this))
    , m_owner(new Label({}, TextSize::Dense, Role::Text2, QFont::Normal, this))
{
    m_back->setIcon(icon(Icon::ChevronLeft, Role::Text));
    m_back->setAccessibleName(tr("Back to the list of rollouts"));
    connect(m_back, &QPushButton::clicked, this, &DetailHeader::backRequested);

    auto *panel = new Panel(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(Spacing::Page, Spacing::Panel, Spacing::Page, Spacing::Grid);
    top->setSpacing(Spacing::Panel);
    for (QWidget *widget : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_name),
                            static_cast<QWidget *>(m_namespace), static_cast<QWidget *>(m_badge)})
        top->addWidget(widget);
    top->addSpacing(Spacing::Page);
    top->addWidget(m_split);
    top->addWidget(m_splitText);
    top->addSpacing(Spacing::Page);
    top->addWidget(m_lives);
    top->addStretch(1);
    top->addWidget(m_owner);
    panel->body()->addLayout(top);

    auto *answers = new QHBoxLayout;
    answers->setContentsMargins(Spacing::Page, 0, Spacing::Page, Spacing::Panel);
    answers->setSpacing(2 * Spacing::Page);
    m_why = addAnswer(answers, tr("Why is it here?"), this);
    m_next = addAnswer(answers, tr("What happens next?"), this);
    m_when = addAnswer(answers, tr("When?"), this);
    panel->body()->addLayout(answers);
    setFixedHeight(136);
}

void DetailHeader::show(const Rollouts::RolloutRow &row, const QDateTime &now)
{
    m_name->setText(row.canary->meta.name);
    m_namespace->setText(row.canary->meta.nameSpace);
    Badge badge = RolloutWords::badge(row);
    badge.large = true;
    m_badge->setBadge(badge);

    m_split->setVisible(row.split.has_value());
    if (row.split) {
        SplitBarValue value;
        value.primary = row.split->primary;
        value.canary = row.split->canary;
        if (row.projection.endWeight > 0)
            value.maxWeight = row.projection.endWeight;
        value.stale = RolloutWords::isStale(row);
        m_split->setValue(value);
        m_splitText->setText(splitText(value));
    } else {
        m_splitText->setText(tr("Weights unknown"));
    }
    m_lives->setVisible(row.projection.livesLeft.has_value());
    if (row.projection.livesLeft)
        m_lives->setLives({*row.projection.livesLeft, row.projection.lives});
    m_owner->setText(row.canary->fluxOwner.isEmpty() ? QString() : tr("Managed by Flux"));
    m_owner->setToolTip(row.canary->fluxOwner.toHtmlEscaped());

    m_why->setText(RolloutWords::reason(row));
    m_next->setText(RolloutWords::whatNext(row));
    m_when->setText(RolloutWords::when(row, now));
    m_when->setToolTip(tr("Next tick %1, promotion %2, rollback %3")
                           .arg(RolloutWords::utcTime(row.projection.nextTick),
                                RolloutWords::utcTime(row.projection.promotion),
                                RolloutWords::utcTime(row.projection.rollback))
                           .toHtmlEscaped());
}

} // namespace Flightdeck::Views
