#include "views/rollouts/detailheader.h"

#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/livespips.h"
#include "views/common/phasebadge.h"
#include "views/common/spacing.h"
#include "views/common/splitbar.h"
#include "views/common/tooltip.h"
#include "views/rollouts/rolloutwords.h"
#include "views/rollouts/specfacts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Flightdeck::Views {

namespace {

constexpr int headerHeight = 136;
constexpr int topHeight = 50;

} // namespace

DetailHeader::DetailHeader(QWidget *parent)
    : Panel(parent)
    , m_back(new QPushButton(tr("Rollouts"), this))
    , m_name(new Label({}, TextSize::Object, Role::Text, QFont::DemiBold, this))
    , m_namespace(new Label({}, TextSize::Body, Role::Text3, QFont::Normal, this))
    , m_badge(new BadgeLabel(this))
    , m_split(new SplitBar(this))
    , m_splitText(new Label({}, TextSize::Emphasis, Role::Text, QFont::DemiBold, this))
    , m_lives(new LivesPips(this))
    , m_version(new Label({}, TextSize::Body, Role::Text2, QFont::Normal, this))
    , m_owner(new BadgeLabel(this))
    , m_top(new QHBoxLayout)
{
    m_back->setIcon(icon(Icon::ChevronLeft, Role::Text));
    m_back->setAccessibleName(tr("Back to the list of rollouts"));
    m_back->setToolTip(tr("Back to the list (Alt+Left)"));
    connect(m_back, &QPushButton::clicked, this, &DetailHeader::backRequested);
    m_name->setElided(true);
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);

    auto *topBar = new QWidget(this);
    topBar->setFixedHeight(topHeight);
    topBar->setLayout(m_top);
    m_top->setContentsMargins(Spacing::Page, 0, Spacing::Page, 0);
    m_top->setSpacing(Spacing::Panel);
    m_top->addWidget(m_back);
    m_top->addWidget(m_name);
    m_top->addWidget(m_namespace);
    m_top->addWidget(m_badge);
    m_top->addSpacing(Spacing::Panel);
    m_top->addWidget(m_split);
    m_top->addWidget(m_splitText);
    m_top->addSpacing(Spacing::Panel);
    m_top->addWidget(m_lives);
    m_top->addStretch(1);
    m_top->addWidget(m_version);
    m_top->addWidget(m_owner);
    m_version->setElided(true);
    m_namespace->setElided(true);
    body()->addWidget(topBar);

    auto *answers = new QHBoxLayout;
    answers->setContentsMargins(Spacing::Page, Spacing::Grid, Spacing::Page, Spacing::Cell);
    answers->setSpacing(2 * Spacing::Page);
    m_why = addAnswer(answers, tr("Why is it here?"), 42);
    m_next = addAnswer(answers, tr("What happens next?"), 34);
    m_when = addAnswer(answers, tr("When?"), 30);
    body()->addLayout(answers, 1);
    setFixedHeight(headerHeight);
}

Label *DetailHeader::addAnswer(QHBoxLayout *row, const QString &question, int stretch)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *head = new Label(question, TextSize::Caption, Role::Text3, QFont::DemiBold, this);
    auto *answer = new Label({}, TextSize::Body, Role::Text, QFont::Normal, this);
    answer->setWordWrap(true);
    answer->setMinimumWidth(100);
    answer->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(head);
    column->addWidget(answer, 1);
    row->addLayout(column, stretch);
    m_questions.append(head);
    return answer;
}

void DetailHeader::addWidget(QWidget *widget)
{
    m_top->addWidget(widget);
}

void DetailHeader::present(const Rollouts::RolloutRow &row, const QString &story, const QDateTime &now,
                           bool namesCluster)
{
    if (row.key != m_key)
        m_split->hide(); // another rollout's weights do not slide to these
    m_key = row.key;
    m_name->setText(row.canary->meta.name);
    m_namespace->setText(namesCluster ? QStringLiteral("%1 · %2").arg(row.canary->meta.nameSpace, row.cluster)
                                      : row.canary->meta.nameSpace);
    m_version->setText(versionWords(row.surroundings));
    m_version->setVisible(width() > Spacing::CompactWidth); // the pods tell it too
    m_badge->setToolTip(plainToolTip(RolloutWords::phaseMeaning(row)));
    Badge badge = RolloutWords::badge(row);
    badge.large = true;
    m_badge->setBadge(badge);
    showSplit(row);
    m_lives->setVisible(row.projection.livesLeft.has_value());
    if (row.projection.livesLeft)
        m_lives->setLives({*row.projection.livesLeft, row.projection.lives});
    m_owner->setVisible(!row.canary->fluxOwner.isEmpty());
    m_owner->setBadge({BadgeKind::Plain, tr("Managed by Flux"), Icon::Flux});
    m_owner->setToolTip(plainToolTip(row.canary->fluxOwner));

    m_why->setText(story);
    m_next->setText(RolloutWords::whatNext(row));
    m_when->setText(RolloutWords::when(row, now));
    QStringList times;
    const auto addTime = [&times](const QString &name, const QDateTime &time) {
        if (time.isValid())
            times << QStringLiteral("%1: %2").arg(name, RolloutWords::utcTime(time));
    };
    addTime(tr("Next tick"), row.projection.nextTick);
    addTime(row.projection.gateAhead.isEmpty() ? tr("Promotion") : tr("Promotion, not before"),
            row.projection.earliest);
    addTime(tr("Rollback"), row.projection.rollback);
    m_when->setToolTip(plainToolTip(times.join(u'\n')));
}

void DetailHeader::showSplit(const Rollouts::RolloutRow &row)
{
    if (!row.split) {
        m_split->hide();
        m_splitText->setText(tr("Weights unknown"));
        return;
    }
    SplitBarValue value;
    value.primary = row.split->primary;
    value.canary = row.split->canary;
    if (row.projection.endWeight > 0 && row.projection.strategy == Rollouts::Strategy::Canary)
        value.maxWeight = row.projection.endWeight;
    value.stale = RolloutWords::isStale(row);
    if (!(m_split->value() == value))
        m_split->setValue(value);
    m_split->show();
    const QString note = RolloutWords::splitNote(row);
    m_splitText->setText(note.isEmpty() ? splitText(value)
                                        : QString(splitText(value) + QStringLiteral(", ") + note));
}

void DetailHeader::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(Spacing::Page, topHeight, width() - 2 * Spacing::Page, 1), color(Role::Line));
    for (qsizetype i = 1; i < m_questions.size(); ++i)
        painter.fillRect(QRect(m_questions[i]->x() - Spacing::Page, topHeight + Spacing::Grid, 1,
                               height() - topHeight - 2 * Spacing::Grid),
                         color(Role::Line));
}

} // namespace Flightdeck::Views
