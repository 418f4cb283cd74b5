#include "views/killswitch/presspane.h"

#include "core/plaintext.h"
#include "views/common/agetext.h"
#include "views/common/holdbutton.h"
#include "views/common/label.h"
#include "views/common/pane.h"
#include "views/common/spacing.h"
#include "views/killswitch/figurerow.h"
#include "views/killswitch/killwords.h"
#include "views/killswitch/planview.h"
#include "views/killswitch/typedpress.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

constexpr int longestReason = 500;    // as the machine cuts it
constexpr int clientPollMs = 120'000; // default of Flipt's client-side SDKs

} // namespace

PressPane::PressPane(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_view(new PlanView)
    , m_figures(new FigureRow)
    , m_reason(new QLineEdit)
    , m_hold(new HoldButton)
    , m_typed(new TypedPress)
{
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("What is written"));
    m_scroll->viewport()->setAutoFillBackground(false);
    m_view->setAutoFillBackground(false);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        m_scroll->setFocusPolicy(most > 0 ? Qt::TabFocus : Qt::NoFocus); // arrows scroll only what overflows
    });
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(tr("Why, in a few words; may stay empty"));
    auto *reasonLabel =
        new Label(tr("Reason, goes into the commit"), TextSize::Caption, Role::Text2, QFont::DemiBold);
    reasonLabel->setBuddy(m_reason);
    m_reason->setAccessibleName(reasonLabel->text());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Page, Spacing::Panel, Spacing::Page, 10);
    column->setSpacing(Spacing::Grid);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_figures);
    auto *reason = new QVBoxLayout;
    reason->setSpacing(Spacing::Cell);
    reason->addWidget(reasonLabel);
    reason->addWidget(m_reason);
    column->addLayout(reason);
    column->addWidget(m_hold);
    column->addWidget(m_typed);
    markPane(m_reason);
    // Enter in the reason goes on to the button; it presses nothing, since a hold begins with a new key
    // press.
    connect(m_reason, &QLineEdit::returnPressed, m_hold, [this] { m_hold->setFocus(Qt::TabFocusReason); });
    connect(m_hold, &HoldButton::held, this, [this] { Q_EMIT pressed(false); });
    connect(m_typed, &TypedPress::pressed, this, [this] { Q_EMIT pressed(isDoubted()); });
    connect(m_view, &PlanView::mendRequested, this, &PressPane::mendRequested);
    refresh();
}

void PressPane::setEnvironmentName(const QString &name)
{
    m_environment = name;
    refresh();
}

void PressPane::setPlan(const KillSwitch::Target &target,
                        const std::optional<Core::Result<KillSwitch::Plan>> &plan)
{
    if (target != m_target) {
        m_reason->clear();
        m_hold->reset();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_target = target;
    m_plan = plan;
    m_view->setPlan(target, plan);
    refresh();
}

void PressPane::setExpectation(const KillExpectation &expectation)
{
    m_expectation = expectation;
    refreshFigures();
}

void PressPane::setRepository(const KillRepository &repository)
{
    m_repository = repository;
    refresh();
}

void PressPane::setMadeUp(bool madeUp)
{
    m_view->setMadeUp(madeUp);
}

QString PressPane::reason() const
{
    return m_reason->text().trimmed();
}

bool PressPane::isDoubted() const
{
    return m_plan && *m_plan && !(*m_plan)->doubts.isEmpty();
}

void PressPane::setDrill(bool drill)
{
    m_drill = drill;
    refresh();
}

void PressPane::setArmed(const KillSwitch::StoreArmed &armed, const QDateTime &now)
{
    m_armed = armed;
    m_now = now;
    refreshFigures();
}

QString PressPane::gitCaption() const
{
    using State = KillSwitch::StoreArmed::State;
    switch (m_armed.state) {
    case State::Ready:
        return tr("Git, armed %1").arg(durationText(m_armed.since.msecsTo(m_now)));
    case State::Preparing:
        return tr("Git, arming…");
    case State::Failed:
        return tr("Git, cannot be armed");
    case State::Idle:
        break;
    }
    return tr("Git");
}

QString PressPane::refusal() const
{
    if (!m_repository.writable && !m_repository.keeps)
        return m_repository.words.isEmpty() ? tr("Git is not connected. Nothing could be pushed.")
                                            : m_repository.words;
    if (!m_plan)
        return tr("Not yet: the newest flags are being read.");
    return *m_plan ? QString() : tr("Nothing can be sent: %1").arg(m_plan->error().message);
}

void PressPane::refresh()
{
    const QString flag = Core::plainText(m_target.flag, 60);
    const bool kill = m_target.action == KillSwitch::Action::Kill;
    const QString where = m_environment.isEmpty() ? QString() : tr(" in %1").arg(m_environment);
    const QString title = (m_drill && kill ? tr("Drill: kill %1")
                           : kill          ? tr("Kill %1")
                                           : tr("Restore %1"))
                              .arg(flag) +
                          where;
    m_hold->setTitle(title);
    m_hold->setHint(m_repository.keeps
                        ? tr("Git does not answer. Hold 1.5 s: it is kept and sent as soon as git does.")
                    : m_plan && *m_plan && (*m_plan)->alreadyThere
                        ? tr("Git holds this already. A hold only asks every replica.")
                        : tr("Hold 1.5 s. Nothing is sent before the ring is full."));
    m_hold->setDoneText(tr("Pressed. The clock runs."));
    const QString why = refusal();
    const bool doubted = isDoubted();
    if (!why.isEmpty())
        m_hold->refuse(why);
    else if (doubted)
        m_hold->refuse(tr("The check here says that Flipt would not serve it. Read why above."));
    else if (m_hold->state() != HoldButton::State::Holding)
        m_hold->reset();
    const QString typed = doubted ? tr("Commit the kill anyway") : title;
    if (const QString key = title + typed; m_typed->property("key") != QVariant(key)) {
        m_typed->setProperty("key", key);
        m_typed->setKey(m_target.flag, typed);
        m_typed->setAnyway(doubted);
    }
    m_typed->setReady(why.isEmpty());
    refreshFigures();
}

void PressPane::refreshFigures()
{
    const auto about = [](qint64 ms) { return tr("about %1 s").arg((ms + 500) / 1000); };
    const QString servers = m_expectation.replicas < 0 ? tr("At worst, servers")
                            : m_expectation.replicas == 1
                                ? tr("At worst, 1 server")
                                : tr("At worst, %1 servers").arg(m_expectation.replicas);
    m_figures->setFigures(
        {{tr("Expected"),
          m_expectation.expectedMs > 0 ? about(m_expectation.expectedMs) : tr("Unknown"),
          {},
          false,
          false},
         {servers,
          m_expectation.worstMs > 0 ? tr("%1 s").arg((m_expectation.worstMs + 500) / 1000) : tr("Unknown"),
          m_expectation.pollMs > 0 ? tr("push + %1 s poll").arg((m_expectation.pollMs + 500) / 1000)
                                   : QString(),
          false, false},
         {tr("Client SDKs that poll"), tr("+ %1 s").arg(clientPollMs / 1000), tr("if any do"), false, false},
         {gitCaption(),
          m_repository.writable ? m_repository.words.isEmpty() ? tr("connected") : m_repository.words
                                : tr("not connected"),
          {},
          m_repository.writable,
          !m_repository.writable}});
}

} // namespace Flightdeck::Views
