#include "views/killswitch/killpanel.h"

#include "core/plaintext.h"
#include "views/common/holdbutton.h"
#include "views/common/paint.h"
#include "views/common/searchfield.h"
#include "views/common/spacing.h"
#include "views/common/statepage.h"
#include "views/killswitch/killflaglist.h"
#include "views/killswitch/killheading.h"
#include "views/killswitch/killwords.h"
#include "views/killswitch/runningview.h"
#include "views/killswitch/typedpress.h"
#include "views/killswitch/undonote.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

constexpr int edge = 2;
constexpr int sideWidth = 316;

/// A hairline at its right edge.
class SidePane final : public QStackedWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRectF(width() - 1, 0, 1, height()), color(Role::Line));
    }
};

} // namespace

KillPanel::KillPanel(KillSwitch::Machine *machine, Flags::FlagListModel *flags, const Core::Clock *clock,
                     QWidget *parent)
    : QWidget(parent)
    , m_machine(machine)
    , m_clock(clock)
    , m_heading(new KillHeading)
    , m_stack(new QStackedWidget)
    , m_side(new SidePane)
    , m_flags(new KillFlagList(flags ? flags : new Flags::FlagListModel(this)))
    , m_undo(new UndoNote)
    , m_main(new QStackedWidget)
    , m_standby(new StandbyView)
    , m_press(new PressPane)
    , m_running(new RunningView)
{
    setFixedSize(sizeHint());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, Spacing::DialogRadius - 1); // the lower corners are round
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(buildChooser());
    m_stack->addWidget(m_running);
    connect(m_running, &RunningView::keepRequested, this, &KillPanel::closeRequested);
    connect(m_running, &RunningView::undoRequested, this, &KillPanel::beginUndo);
    connect(m_running, &RunningView::anotherRequested, this, &KillPanel::chooseAnother);
    connect(m_running, &RunningView::evidenceRequested, this, &KillPanel::askWhereToSave);
    connect(m_heading->closeButton(), &QPushButton::clicked, this, &KillPanel::closeRequested);
    connect(m_undo->backButton(), &QPushButton::clicked, this, [this] { setMode(Mode::Following); });
    connect(m_press, &PressPane::pressed, this, &KillPanel::press);
    connect(m_press, &PressPane::mendRequested, this, &KillPanel::mendRequested);
    connect(m_flags, &KillFlagList::flagChosen, this, [this](const Flags::FlagName &name) {
        arm({KillSwitch::Action::Kill, name.nameSpace, name.key});
    });
    connect(&m_tick, &QTimer::timeout, this, &KillPanel::tick);
    connect(&m_ages, &QTimer::timeout, this, &KillPanel::refreshAges);
    setPopulation({});
    connectStandby();
    orderTabs();
    connectMachine();
    refresh();
}

QWidget *KillPanel::buildChooser()
{
    m_side->addWidget(m_flags);
    m_side->addWidget(m_undo);
    m_side->setFixedWidth(sideWidth);
    m_side->setContentsMargins(0, 0, 1, 0);
    if (m_machine) {
        m_standby->setWords(tr("Choose the flag to kill"),
                            tr("You see who gets it and what would be written before anything is sent."));
        m_main->addWidget(m_standby);
    } else {
        auto *nothing = new StatePage;
        nothing->setContent({StateContent::Kind::Empty,
                             tr("Nothing can be killed yet"),
                             tr("A kill is a commit to the flags repository, and none is set up. Give its "
                                "address in Environments."),
                             {},
                             {},
                             {}});
        m_main->addWidget(nothing);
        m_standby->setParent(this);
        m_standby->hide();
    }
    m_main->addWidget(m_press);
    auto *chooser = new QWidget;
    auto *row = new QHBoxLayout(chooser);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_main, 1);
    return chooser;
}

void KillPanel::orderTabs()
{
    QList<QWidget *> order{m_flags->search(),         m_flags->list(),           m_undo->backButton(),
                           m_press->reasonField(),    m_press->holdButton(),     m_press->typed()->link(),
                           m_press->typed()->field(), m_press->typed()->button()};
    order += m_standby->focusOrder();
    order += m_running->focusOrder();
    order += m_heading->closeButton();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void KillPanel::connectMachine()
{
    if (!m_machine)
        return;
    connect(m_machine, &KillSwitch::Machine::changed, this, &KillPanel::takeChange);
    connect(m_machine, &KillSwitch::Machine::finished, this, [this] {
        m_ended = m_machine->run();
        refresh();
    });
    connect(m_machine, &KillSwitch::Machine::planned, this, [this] {
        // A drill flag that is off already has to be given back first: both ways go the whole chain.
        if (const auto &plan = m_machine->plan(); m_mode == Mode::Choosing && isDrill(m_target) && plan &&
                                                  *plan && (*plan)->alreadyThere &&
                                                  m_target.action == KillSwitch::Action::Kill) {
            arm({KillSwitch::Action::Restore, m_target.nameSpace, m_target.flag});
            return;
        }
        m_press->setPlan(m_target, m_machine->plan());
        if (const auto &plan = m_machine->plan();
            plan && *plan && (*plan)->target.action == KillSwitch::Action::Kill)
            m_flags->setProof(**plan);
    });
    connect(m_running, &RunningView::stopRequested, m_machine, &KillSwitch::Machine::abandon);
    connect(m_running, &RunningView::tryNowRequested, m_machine, &KillSwitch::Machine::tryNow);
    connect(m_running, &RunningView::secondRequested, m_machine, &KillSwitch::Machine::sendToSecond);
    connect(m_machine, &KillSwitch::Machine::armedChanged, this, &KillPanel::refreshAges);
    if (m_machine->run().endedMs >= 0)
        m_ended = m_machine->run();
    if (m_ended || m_machine->running())
        m_mode = Mode::Following;
}

void KillPanel::setEnvironment(EnvironmentKind kind, const QString &name)
{
    m_environment = Core::plainText(name, 60);
    m_heading->setEnvironment(kind, m_environment.toUpper());
    m_press->setEnvironmentName(m_environment.toUpper());
}

void KillPanel::setExpectation(const KillExpectation &expectation)
{
    m_press->setExpectation(expectation);
}

void KillPanel::setRepository(const KillRepository &repository)
{
    if (repository == m_repository)
        return;
    const bool moved = repository.words != m_repository.words;
    m_repository = repository;
    m_press->setRepository(repository);
    // The branch is somewhere else: what is shown is made anew, unless somebody is pressing at this moment; a
    // press makes the change on the newest tip anyway.
    if (moved && m_machine && isVisible() && m_mode != Mode::Following && !m_target.flag.isEmpty() &&
        m_press->holdButton()->state() != HoldButton::State::Holding)
        m_machine->arm(m_target);
    Q_EMIT statusChanged();
}

void KillPanel::setPopulation(const QString &name, const QString &error)
{
    m_press->setMadeUp(name.isEmpty());
    QString caption =
        name.isEmpty()
            ? tr("Each change is proved here on ids made up to walk every branch of the flag.")
            : tr("Shares come from %1, evaluated here with Flipt's rules.").arg(Core::plainText(name, 200));
    if (!error.isEmpty())
        caption = tr("The population cannot be used: %1 %2").arg(Core::plainText(error, 200), caption);
    m_flags->setCaption(caption);
}

void KillPanel::chooseFlag(const Flags::FlagName &name)
{
    if (m_mode == Mode::Choosing)
        m_flags->choose(name);
}

void KillPanel::arm(const KillSwitch::Target &target)
{
    m_target = target;
    m_main->setCurrentWidget(m_press);
    m_press->setPlan(target, std::nullopt);
    m_press->setDrill(isDrill(target));
    if (m_machine)
        m_machine->arm(target);
}

void KillPanel::press(bool anyway)
{
    if (!m_machine)
        return;
    // Refused only when one is running already, and then that one is what is shown.
    m_machine->press({m_target, m_press->reason(), {}, anyway, true, isDrill(m_target)});
    refresh();
}

void KillPanel::takeChange()
{
    if (m_machine->running()) {
        m_ended.reset();
        if (m_mode != Mode::Following) {
            setMode(Mode::Following);
            return;
        }
    } else if (m_ended && m_ended->pressed == m_machine->run().pressed) {
        m_ended = m_machine->run(); // it may be undone on the branch afterwards
    }
    refresh();
}

void KillPanel::beginUndo()
{
    if (!m_ended || m_machine->running())
        return;
    const KillSwitch::Target killed = m_ended->target;
    setMode(Mode::Undoing);
    arm({KillSwitch::Action::Restore, killed.nameSpace, killed.flag});
}

void KillPanel::chooseAnother()
{
    if (m_machine->running())
        return;
    m_ended.reset();
    m_flags->clear();
    m_target = {};
    setMode(Mode::Choosing);
    m_machine->disarm();
}

void KillPanel::setMode(Mode mode)
{
    m_mode = mode;
    refresh();
    if (!isVisible())
        return;
    if (mode == Mode::Following)
        m_running->keepButton()->setFocus(Qt::OtherFocusReason);
    else if (mode == Mode::Choosing)
        m_flags->search()->setFocus(Qt::OtherFocusReason);
    else
        m_press->reasonField()->setFocus(Qt::OtherFocusReason);
}

KillSwitch::Run KillPanel::shownRun() const
{
    if (m_ended)
        return *m_ended;
    return m_machine ? m_machine->run() : KillSwitch::Run();
}

qint64 KillPanel::shownElapsed() const
{
    if (m_ended)
        return m_ended->endedMs;
    return m_machine ? m_machine->elapsedMs() : 0;
}

KillStatus KillPanel::status() const
{
    if (!m_machine)
        return {KillStatus::State::Unavailable, {}, m_repository.words};
    return killStatusOf(shownRun(), shownElapsed(), m_repository);
}

void KillPanel::refresh()
{
    m_stack->setCurrentIndex(m_mode == Mode::Following ? 1 : 0);
    m_side->setCurrentIndex(m_mode == Mode::Undoing ? 1 : 0);
    if (m_mode == Mode::Choosing && m_target.flag.isEmpty())
        m_main->setCurrentIndex(0);
    if (m_mode == Mode::Following)
        m_running->setRun(shownRun(), shownElapsed());
    refreshHeading();
    const bool running = m_machine && m_machine->running();
    if (running && !m_tick.isActive())
        m_tick.start(Theme::instance().reducedMotion() ? 1000 : 100);
    else if (!running)
        m_tick.stop();
    Q_EMIT statusChanged();
}

void KillPanel::refreshHeading()
{
    const KillSwitch::Run run = shownRun();
    const bool following = m_mode == Mode::Following;
    m_heading->setHides(following && run.endedMs < 0);
    if (m_ended)
        m_undo->setFlag(m_ended->target.flag);
    const QString title = m_mode == Mode::Undoing ? tr("Undo a kill")
                          : following             ? KillWords::title(run)
                                                  : tr("Kill switch");
    QString caption =
        tr("Works while Kubernetes, Metrics or Flipt are down; the clock then says what it cannot see");
    if (following) {
        caption = tr("asked %1").arg(run.step(KillSwitch::StepId::Requested).detail);
        if (!run.reason.isEmpty())
            caption = tr("%1: %2").arg(caption, run.reason);
    }
    m_heading->setWords(title, caption);
    setAccessibleName(title);
}

void KillPanel::tick()
{
    if (m_mode == Mode::Following)
        m_running->setElapsed(shownElapsed());
    Q_EMIT statusChanged();
}

void KillPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The branch may have moved since the plan was made.
    if (m_mode != Mode::Following && !m_target.flag.isEmpty())
        arm(m_target);
    setMode(m_mode);
    refreshAges();
    m_ages.start(1000);
}

void KillPanel::hideEvent(QHideEvent *event)
{
    m_ages.stop();
    QWidget::hideEvent(event);
}

void KillPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void KillPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::FailFill), edge));
    painter.setBrush(color(Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Spacing::DialogRadius,
                            Spacing::DialogRadius);
}

} // namespace Flightdeck::Views
