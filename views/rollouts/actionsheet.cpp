#include "views/rollouts/actionsheet.h"

#include "views/common/buttonkind.h"
#include "views/common/clockladder.h"
#include "views/common/iconlabel.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/rollouts/actionplanview.h"
#include "views/rollouts/actionviewwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace Flightdeck::Views {

using Rollouts::ActionKind;
using Rollouts::ActionPhase;
using Rollouts::ActionState;

namespace {

constexpr int sheetWidth = 600;
constexpr int leastHeight = 220;
constexpr int headHeight = 64;
constexpr int footHeight = 56;

} // namespace

ActionSheet::ActionSheet(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_title(new Label({}, TextSize::Object, Role::Text, QFont::DemiBold, this))
    , m_place(new Label({}, TextSize::Dense, Role::Text3, QFont::Normal, this))
    , m_headline(new Label({}, TextSize::Emphasis, Role::Text, QFont::DemiBold, this))
    , m_clock(new Label({}, TextSize::Emphasis, Role::Text2, QFont::DemiBold, this))
    , m_scroll(new QScrollArea(this))
    , m_plan(new ActionPlanView)
    , m_ladder(new ClockLadder(this))
    , m_notice(new Notice(Tone::Quiet, Notice::Shape::Box, this))
    , m_holdFlux(new QPushButton(tr("Hold Flux first…"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_confirm(new QPushButton(this))
{
    setAccessibleName(tr("Action"));
    m_title->setElided(true);
    m_place->setElided(true);
    m_headline->setWordWrap(true);
    m_scroll->setWidget(m_plan);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_plan->setAutoFillBackground(false);
    setButtonKind(m_holdFlux, ButtonKind::Link);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(Spacing::Page, 0, Spacing::Page, 0);
    head->setSpacing(Spacing::Panel);
    head->addWidget(m_icon);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    names->addWidget(m_title);
    names->addWidget(m_place);
    names->addStretch(1);
    head->addLayout(names, 1);
    auto *headBox = new QWidget(this);
    headBox->setFixedHeight(headHeight);
    headBox->setLayout(head);

    auto *state = new QHBoxLayout;
    state->setContentsMargins(Spacing::Page, Spacing::Grid, Spacing::Page, Spacing::Grid);
    state->addWidget(m_headline, 1);
    state->addWidget(m_clock, 0, Qt::AlignTop);
    auto *noticeRow = new QHBoxLayout;
    noticeRow->setContentsMargins(Spacing::Page, Spacing::Grid, Spacing::Page, Spacing::Grid);
    noticeRow->addWidget(m_notice);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Spacing::Page, 0, Spacing::Page, 0);
    foot->setSpacing(Spacing::Grid);
    foot->addWidget(m_holdFlux);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_confirm);
    auto *footBox = new QWidget(this);
    footBox->setFixedHeight(footHeight);
    footBox->setLayout(foot);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(headBox);
    column->addLayout(state);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_ladder);
    column->addLayout(noticeRow);
    column->addWidget(footBox);
    setTabOrder(m_cancel, m_confirm);
    setTabOrder(m_confirm, m_holdFlux);

    connect(m_cancel, &QPushButton::clicked, this, &ActionSheet::closeRequested);
    connect(m_holdFlux, &QPushButton::clicked, this, &ActionSheet::holdFluxRequested);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->confirm();
    });
    connect(&m_tick, &QTimer::timeout, this, &ActionSheet::tick);
}

void ActionSheet::present(Rollouts::ActionRun *run)
{
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    if (!run)
        return;
    connect(run, &Rollouts::ActionRun::changed, this, &ActionSheet::refresh);
    m_shown = ActionPhase::Preparing;
    m_icon->setIcon(actionIcon(run->state().choice.kind), actionRole(run->state().choice.kind), 24);
    m_title->setText(actionHeading(run->state()));
    m_place->setText(
        tr("Canary %1, namespace %2").arg(run->state().canary.name, run->state().canary.nameSpace));
    setButtonKind(m_confirm,
                  run->state().choice.kind == ActionKind::Abort ? ButtonKind::Danger : ButtonKind::Primary);
    refresh();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

QSize ActionSheet::sizeHint() const
{
    const int inner = sheetWidth - 2;
    int height = headHeight + footHeight + 4 * Spacing::Grid + 2;
    const int headline = inner - 2 * Spacing::Page - 90;
    height += std::max(20, m_headline->heightForWidth(headline));
    if (m_scroll->isVisibleTo(this))
        height += m_plan->layout()->hasHeightForWidth() ? m_plan->layout()->heightForWidth(inner)
                                                        : m_plan->sizeHint().height();
    if (m_ladder->isVisibleTo(this))
        height += m_ladder->minimumSizeHint().height();
    if (m_notice->isVisibleTo(this))
        height += m_notice->heightForWidth(inner - 2 * Spacing::Page);
    return {sheetWidth, std::max(leastHeight, height)};
}

void ActionSheet::refresh()
{
    if (!m_run)
        return;
    const ActionState &state = m_run->state();
    const ActionPhase before = std::exchange(m_shown, state.phase);
    const bool ready = state.phase == ActionPhase::Ready;
    const bool course = state.sent.isValid() && !ready;
    m_headline->setText(state.headline);
    m_headline->setRole(state.phase == ActionPhase::Done     ? Role::Ok
                        : state.phase == ActionPhase::Failed ? Role::Fail
                        : state.ended()                      ? Role::Warn
                                                             : Role::Text);
    m_scroll->setVisible(ready);
    m_ladder->setVisible(course);
    m_confirm->setVisible(ready);
    m_confirm->setText(actionButton(state.choice));
    m_holdFlux->setVisible(ready && state.plan.fluxUndoes && state.choice.kind != ActionKind::HoldFlux);
    m_cancel->setText(ready || !course ? (state.ended() ? tr("Close") : tr("Cancel"))
                      : state.ended()  ? tr("Close")
                                       : tr("Close, it goes on"));
    if (ready)
        showPlan(state);
    showCourse(state);
    // The button that was pressed is gone.
    if (before == ActionPhase::Ready && !ready)
        m_cancel->setFocus(Qt::OtherFocusReason);
    if (course && !state.ended())
        m_tick.start(100);
    else
        m_tick.stop();
    tick();
    updateGeometry();
    Q_EMIT resized();
}

void ActionSheet::showPlan(const ActionState &state)
{
    m_plan->present(state.plan, state.notice);
}

void ActionSheet::showCourse(const ActionState &state)
{
    const bool course = state.sent.isValid() && state.phase != ActionPhase::Ready;
    m_notice->setVisible((course || state.ended()) && !state.trueNow.isEmpty());
    m_notice->setTone(state.ended() ? actionTone(state.phase) : Tone::Quiet);
    m_notice->setText(tr("True now."),
                      state.next.isEmpty() ? state.trueNow : QString(state.trueNow + u' ' + state.next));
}

void ActionSheet::tick()
{
    if (!m_run)
        return;
    const ActionState &state = m_run->state();
    const bool course = state.sent.isValid() && state.phase != ActionPhase::Ready;
    const qint64 elapsed = m_run->elapsedMs();
    m_clock->setText(course ? actionClock(elapsed, Theme::instance().reducedMotion() && !state.ended())
                            : QString());
    if (course)
        m_ladder->setRungs(actionRungs(state, elapsed));
}

void ActionSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), color(Role::Raised), color(Role::LineStrong), Spacing::DialogRadius);
    painter.fillRect(QRect(1, headHeight, width() - 2, 1), color(Role::Line));
    painter.fillRect(QRect(1, height() - footHeight - 1, width() - 2, 1), color(Role::Line));
}

} // namespace Flightdeck::Views
