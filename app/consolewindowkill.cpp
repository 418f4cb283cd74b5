#include "app/consolewindow.h"

#include "app/flagsdesk.h"
#include "app/fliptwatch.h"
#include "core/plaintext.h"
#include "killswitch/machine.h"
#include "killswitch/readiness.h"
#include "views/common/figuretext.h"
#include "views/flags/flagspage.h"
#include "views/killswitch/killpanel.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

// The kill switch of the window: its panel, what the header says of it, and the way to it.

namespace Flightdeck::App {

using Views::PageId;

namespace {

constexpr qint64 pushMs = 2000; ///< commit, push and fetching back, with room to spare

Views::KillButtonState buttonState(const Views::KillStatus &status)
{
    using From = Views::KillStatus::State;
    using To = Views::KillReadiness;
    static const QHash<int, To> states = {
        {int(From::Unavailable), To::Unavailable},
        {int(From::NotReady), To::NotReady},
        {int(From::Ready), To::Ready},
        {int(From::Running), To::Running},
        {int(From::Effective), To::Effective},
        {int(From::NotEffective), To::NotEffective},
    };
    return {states.value(int(status.state)), status.title, status.detail};
}

} // namespace

void ConsoleWindow::buildKillSwitch()
{
    FlagsDesk *desk = m_console.desk();
    m_kill =
        std::make_unique<Views::KillPanel>(m_console.machine(), desk ? &desk->tipModel() : nullptr, &m_clock);
    m_kill->setEnvironment(m_environment.kind, m_environment.name);
    connect(m_window.get(), &Views::MainWindow::killSwitchRequested, this, &ConsoleWindow::openKillSwitch);
    qApp->installEventFilter(this);
    connect(m_kill.get(), &Views::KillPanel::closeRequested, m_window.get(), &Views::MainWindow::hideOverlay);
    connect(m_kill.get(), &Views::KillPanel::mendRequested, this,
            [this] { m_window->setCurrentPage(PageId::Flags); }); // which hides the panel
    connect(m_kill.get(), &Views::KillPanel::statusChanged, this, &ConsoleWindow::refreshKillState);
    if (KillSwitch::Readiness *readiness = m_console.readiness()) {
        m_kill->setReadiness(readiness);
        connect(readiness, &KillSwitch::Readiness::changed, this, &ConsoleWindow::refreshKillRepository);
        connect(m_console.machine(), &KillSwitch::Machine::finished, this,
                &ConsoleWindow::refreshKillHistory);
        connect(m_kill.get(), &Views::KillPanel::leftDropped, this, [this] { m_console.dropLeftRun(); });
        refreshKillHistory();
    }
    if (desk) {
        const auto showPopulation = [this, desk] {
            const auto population = desk->population();
            m_kill->setPopulation(population ? tr("%1, %2 ids")
                                                   .arg(desk->previewer().populationName(),
                                                        Views::FigureText::grouped(population->size()))
                                             : QString(),
                                  desk->previewer().populationError());
        };
        connect(&desk->previewer(), &Flags::FlagPreviewer::populationChanged, this, showPopulation);
        showPopulation();
    }
    refreshKillState();
}

bool ConsoleWindow::eventFilter(QObject *watched, QEvent *event)
{
    // A dialog or a menu of ours takes the keyboard from the window, and its shortcuts with it: this one
    // opens the kill switch from everywhere.
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_K || key->modifiers() != (Qt::ControlModifier | Qt::ShiftModifier))
        return QObject::eventFilter(watched, event);
    if (!QApplication::activeModalWidget() && !QApplication::activePopupWidget())
        return QObject::eventFilter(watched, event); // the menu's own shortcut does it
    openKillSwitch();
    return true;
}

void ConsoleWindow::openKillSwitch()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    while (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        dialog->reject();
        if (dialog->isVisible())
            break;
    }
    if (m_flags && m_window->currentPage() == PageId::Flags && !m_flags->chosen().key.isEmpty())
        m_kill->chooseFlag(m_flags->chosen());
    m_window->showOverlay(m_kill.get());
}

void ConsoleWindow::refreshKillHistory()
{
    m_killHistory = m_console.killHistory();
    m_kill->setHistory(m_killHistory);
    refreshKillRepository();
}

void ConsoleWindow::refreshKillRepository()
{
    m_kill->setRepository(killRepository());
    m_kill->setDrill(killDrill());
    m_kill->setLeft(m_console.leftRun());
}

Views::KillDrill ConsoleWindow::killDrill() const
{
    const QString &named = m_console.profile().drillFlag;
    if (named.isEmpty())
        return {{}, {}, tr("Name a drill flag in Environments: a flag that nobody depends on.")};
    const qsizetype slash = named.indexOf(u'/');
    Views::KillDrill drill{
        slash < 0 ? QStringLiteral("default") : named.left(slash), named.mid(slash + 1), {}};
    const FlagsDesk *desk = m_console.desk();
    if (!desk || !desk->holdsFlag({drill.nameSpace, drill.flag}))
        drill.missing = tr("The drill flag %1 is not in the repository.").arg(Core::plainText(named, 100));
    return drill;
}

void ConsoleWindow::refreshKillState()
{
    m_window->setKillState(buttonState(m_kill->status()));
}

void ConsoleWindow::refreshKillExpectation()
{
    const FliptWatch &flipt = *m_console.flipt();
    Views::KillExpectation expectation;
    expectation.replicas = flipt.isCountKnown() ? flipt.replicas() : -1;
    expectation.pollMs = flipt.longestPollMs();
    if (expectation.pollMs > 0) {
        expectation.expectedMs = pushMs + expectation.pollMs / 2;
        expectation.worstMs = pushMs + expectation.pollMs;
    }
    m_kill->setExpectation(expectation);
}

Views::KillRepository ConsoleWindow::killRepository() const
{
    FlagsDesk *desk = m_console.desk();
    if (!desk)
        return {false, tr("Needs a flags repository first."), false, {}, {}};
    const Core::Freshness git = m_console.gitFreshness();
    // A fetch that failed once is tried again within seconds, and a press fetches by itself: no reason to
    // lock it.
    const bool answers =
        git.state == Core::FreshnessState::Live || git.state == Core::FreshnessState::Reconnecting;
    const QString tip = desk->repository().tip();
    if (!answers || tip.isEmpty()) {
        // Silence passes; what a server refuses does not, and a press would not be kept for it.
        const bool keeps = git.state == Core::FreshnessState::Stale && !tip.isEmpty();
        return {false,
                git.reason.isEmpty() ? tr("The repository is not fetched yet.") : git.reason,
                keeps,
                {},
                {}};
    }
    Views::KillRepository repository{
        true, QStringLiteral("%1 %2").arg(desk->repository().branch(), tip.left(7)), false, {}, {}};
    if (const KillSwitch::Readiness *readiness = m_console.readiness()) {
        if (const auto bad = readiness->report().firstBad())
            repository.trouble = QStringLiteral("%1: %2").arg(KillSwitch::checkTitle(*bad),
                                                              readiness->report().check(*bad).words);
    }
    if (!m_console.profile().drillFlag.isEmpty() || KillSwitch::lastDrill(m_killHistory))
        repository.drilled = Views::drilledWords(m_killHistory, m_clock.now());
    return repository;
}

} // namespace Flightdeck::App
