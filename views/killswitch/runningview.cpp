#include "views/killswitch/runningview.h"

#include "views/common/buttonkind.h"
#include "views/common/clockladder.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/paint.h"
#include "views/common/pane.h"
#include "views/common/spacing.h"
#include "views/common/tooltip.h"
#include "views/killswitch/bigclock.h"
#include "views/killswitch/expectationbar.h"
#include "views/killswitch/killwords.h"
#include "views/killswitch/replicalist.h"
#include "views/killswitch/undobox.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Flightdeck::Views {

using KillSwitch::Phase;
using KillSwitch::StepId;
using KillSwitch::StepState;

namespace {

constexpr int leftWidth = 494;
constexpr int topHeight = 98;
constexpr int replicasMost = 136; // three rows; more scroll

/// The address that a server named, if it is one to open: https, without a user in it. Else invalid.
QUrl mergeUrl(const KillSwitch::Run &run)
{
    const QUrl url(run.link, QUrl::StrictMode);
    const bool fine =
        url.scheme() == QLatin1String("https") && !url.host().isEmpty() && url.userInfo().isEmpty();
    return fine ? url : QUrl();
}

} // namespace

RunningView::RunningView(QWidget *parent)
    : QWidget(parent)
    , m_clock(new BigClock)
    , m_headline(new Label({}, TextSize::Emphasis, Role::Warn, QFont::DemiBold))
    , m_expected(new Label({}, TextSize::Dense, Role::Text2))
    , m_bar(new ExpectationBar)
    , m_ladder(new ClockLadder)
    , m_footer(new Label({}, TextSize::Caption, Role::Text2))
    , m_stop(new QPushButton(tr("Stop following")))
    , m_tryNow(new QPushButton(tr("Try now")))
    , m_second(new QPushButton)
    , m_another(new QPushButton(tr("Choose another flag")))
    , m_replicasTitle(new Label({}, TextSize::Caption, Role::Text2, QFont::DemiBold))
    , m_replicas(new ReplicaList)
    , m_replicasScroll(new QScrollArea)
    , m_metrics(new Label({}, TextSize::Dense, Role::Text2))
    , m_trueNow(new Notice(Tone::Warn))
    , m_failure(new Notice(Tone::Fail))
    , m_merge(m_failure->addButton(tr("Open the merge request")))
    , m_undo(new UndoBox)
    , m_evidence(new QPushButton(tr("Save evidence…")))
    , m_evidenceNote(new Label({}, TextSize::Caption, Role::Text2))
    , m_keep(new QPushButton)
    , m_left(buildLeft())
{
    m_left->setFixedWidth(leftWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_left);
    row->addWidget(buildRight(), 1);
    connect(m_keep, &QPushButton::clicked, this, &RunningView::keepRequested);
    connect(m_evidence, &QPushButton::clicked, this, &RunningView::evidenceRequested);
    connect(m_undo, &UndoBox::undoRequested, this, &RunningView::undoRequested);
    connect(m_another, &QPushButton::clicked, this, &RunningView::anotherRequested);
    connect(m_stop, &QPushButton::clicked, this, &RunningView::stopRequested);
    connect(m_tryNow, &QPushButton::clicked, this, &RunningView::tryNowRequested);
    connect(m_second, &QPushButton::clicked, this, &RunningView::secondRequested);
    connect(m_merge, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(mergeUrl(m_run)); });
}

QWidget *RunningView::buildLeft()
{
    auto *left = new QWidget;
    auto *clock = new QVBoxLayout;
    clock->setSpacing(0);
    clock->addWidget(new Label(tr("Since the press"), TextSize::Caption, Role::Text2, QFont::DemiBold));
    clock->addWidget(m_clock);
    clock->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addSpacing(12);
    words->addWidget(m_headline);
    words->addWidget(m_expected);
    words->addWidget(m_bar);
    words->addStretch(1);
    m_headline->setElided(true);
    m_expected->setElided(true);
    auto *top = new QWidget;
    top->setFixedHeight(topHeight);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(Spacing::Page, Spacing::Panel, Spacing::Page, 0);
    row->setSpacing(Spacing::Panel);
    row->addLayout(clock);
    row->addLayout(words, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(Spacing::Page, 0, Spacing::Page, Spacing::Panel);
    bottom->setSpacing(Spacing::Panel);
    bottom->addWidget(m_footer, 1);
    bottom->addWidget(m_second, 0, Qt::AlignBottom);
    bottom->addWidget(m_tryNow, 0, Qt::AlignBottom);
    bottom->addWidget(m_stop, 0, Qt::AlignBottom);
    bottom->addWidget(m_another, 0, Qt::AlignBottom);
    m_footer->setWordWrap(true);
    setButtonKind(m_stop, ButtonKind::Link);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(top);
    column->addSpacing(Spacing::Grid);
    column->addWidget(m_ladder);
    column->addStretch(1);
    column->addLayout(bottom);
    return left;
}

QWidget *RunningView::buildRight()
{
    auto *right = new QWidget;
    m_replicasScroll->setWidget(m_replicas);
    m_replicasScroll->setWidgetResizable(true);
    m_replicasScroll->setFrameShape(QFrame::NoFrame);
    m_replicasScroll->setFocusPolicy(Qt::NoFocus);
    m_metrics->setWordWrap(true);
    m_evidenceNote->setElided(true);
    m_evidence->setIcon(icon(Icon::Export, Role::Text2));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::Grid);
    buttons->addWidget(m_evidence);
    buttons->addWidget(m_evidenceNote, 1);
    buttons->addWidget(m_keep);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(Spacing::Page + 1, Spacing::Panel, Spacing::Page, Spacing::Panel);
    column->setSpacing(Spacing::Panel);
    auto *replicas = new QVBoxLayout;
    replicas->setSpacing(6);
    replicas->addWidget(m_replicasTitle);
    replicas->addWidget(m_replicasScroll);
    column->addLayout(replicas);
    column->addWidget(m_metrics);
    column->addWidget(m_failure);
    column->addWidget(m_trueNow);
    column->addWidget(m_undo);
    column->addStretch(1);
    column->addLayout(buttons);
    markPane(m_keep);
    return right;
}

QList<QWidget *> RunningView::focusOrder() const
{
    return {m_keep,           m_evidence, m_ladder, m_replicas, m_merge,
            m_undo->button(), m_another,  m_second, m_tryNow,   m_stop};
}

void RunningView::setRun(const KillSwitch::Run &run, qint64 elapsedMs)
{
    const bool fresh = run.pressed != m_run.pressed;
    m_run = run;
    const bool ended = run.endedMs >= 0;
    if (fresh)
        setEvidenceNote(tr("clock, commit, answers"), false);
    m_keep->setText(ended ? tr("Close") : tr("Keep in the header"));
    m_stop->setVisible(!ended);
    m_stop->setText(run.waiting ? tr("Give up") : tr("Stop following"));
    m_stop->setToolTip(run.waiting ? tr("It is not tried any more. What was sent stays sent")
                                   : tr("What was sent stays sent; nobody watches what becomes of it"));
    const bool idle = run.waiting && run.waiting->next.isValid(); // no try is under way
    m_tryNow->setVisible(run.waiting.has_value());
    m_tryNow->setEnabled(idle);
    m_second->setVisible(run.waiting && !run.secondStore.isEmpty() && !run.onSecond);
    m_second->setEnabled(idle);
    m_second->setText(tr("Send to the second repository"));
    m_second->setToolTip(
        plainToolTip(tr("Commits to %1. Only replicas that read it serve it; the clock shows which do")
                         .arg(run.secondStore)));
    m_another->setVisible(ended);
    m_replicas->setRun(run);
    m_replicasScroll->setFixedHeight(std::min(m_replicas->sizeHint().height(), replicasMost));
    QStringList utc;
    int asked = 0;
    for (const KillSwitch::ReplicaRow &row : run.replicas)
        asked = std::max(asked, row.asked);
    for (const KillSwitch::Step &step : run.steps) {
        if (step.wall.isValid())
            utc += tr("%1: %2 UTC").arg(step.title, step.wall.toString(QStringLiteral("HH:mm:ss.zzz")));
    }
    m_ladder->setToolTip(plainToolTip(utc.join(u'\n')));
    m_replicasTitle->setText(asked > 1 ? tr("Flipt replicas, each asked about %1 ids").arg(asked)
                                       : tr("Flipt replicas"));
    if (!run.metricsWords.isEmpty())
        m_metrics->setText(run.metricsWords);
    else
        m_metrics->setText(ended ? tr("Metrics: not asked")
                                 : tr("Metrics: asked once every replica serves it"));
    m_undo->setRun(run);
    m_footer->setText(footer());
    showHeadline();
    showOutcome();
    setElapsed(elapsedMs);
}

void RunningView::setElapsed(qint64 ms)
{
    const bool running = m_run.endedMs < 0;
    m_clock->setElapsed(ms, running && Theme::instance().reducedMotion());
    m_bar->setTimes(ms, m_run.expectedMs, m_run.worstMs);
    m_ladder->setRungs(KillWords::rungs(m_run, ms));
}

void RunningView::setEvidenceNote(const QString &text, bool failed)
{
    m_evidenceNote->setText(text);
    m_evidenceNote->setRole(failed ? Role::Fail : Role::Text2);
}

void RunningView::showHeadline()
{
    m_headline->setText(m_run.headline);
    m_headline->setRole(m_run.phase == Phase::Effective ? Role::Ok
                        : m_run.phase == Phase::Failed  ? Role::Fail
                                                        : Role::Warn);
    if (m_run.expectedMs > 0 && m_run.worstMs > 0)
        m_expected->setText(tr("Every replica expected at %1 s, at worst %2 s.")
                                .arg((m_run.expectedMs + 500) / 1000)
                                .arg((m_run.worstMs + 500) / 1000));
    else
        m_expected->setText(m_run.endedMs < 0 ? tr("When it is served is known once it is on the branch.")
                                              : QString());
}

void RunningView::showOutcome()
{
    const bool written = m_run.step(StepId::Accepted).state == StepState::Done;
    m_trueNow->setTone(m_run.phase == Phase::Effective ? Tone::Ok : written ? Tone::Warn : Tone::Quiet);
    QStringList words{m_run.trueNow};
    if (!m_run.next.isEmpty())
        words += m_run.next;
    m_trueNow->setText(tr("True now."), words.join(u' '));
    const bool failed = m_run.phase == Phase::Failed;
    m_failure->setVisible(failed);
    const QUrl merge = mergeUrl(m_run);
    m_merge->setVisible(failed && merge.isValid());
    if (!failed)
        return;
    m_merge->setToolTip(plainToolTip(tr("Opens %1 in the browser").arg(merge.toDisplayString())));
    m_merge->setAccessibleDescription(merge.host());
    for (const KillSwitch::Step &step : m_run.steps) {
        if (step.state == StepState::Failed)
            m_failure->setText(tr("%1 failed.").arg(step.title), m_run.error.text());
    }
}

QString RunningView::footer() const
{
    if (m_run.endedMs < 0 && m_run.rejectedMs > 0 && m_run.step(StepId::Served).state == StepState::Running)
        return tr("A replica that has not changed by %1 ends this as not effective: Flipt may have rejected "
                  "the commit.")
            .arg(m_run.pressed.addMSecs(m_run.rejectedMs).toLocalTime().toString(QStringLiteral("HH:mm:ss")));
    if (m_run.waiting) // beside three buttons there is no room for words
        return m_run.secondStore.isEmpty() || m_run.onSecond
                   ? tr("Waits through a restart of the program, too.")
                   : QString();
    if (m_run.endedMs < 0 && m_run.step(StepId::Visible).state != StepState::Done)
        return tr("This window may be hidden: the clock goes on in the header.");
    return {};
}

void RunningView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRectF(leftWidth, 0, 1, height()), color(Role::Line));
    painter.fillRect(QRectF(0, topHeight, leftWidth, 1), color(Role::Line));
}

} // namespace Flightdeck::Views
