#include "app/consolewindow.h"

#include "app/actions/actions.h"
#include "app/actions/quitguard.h"
#include "app/canaryadvice.h"
#include "app/flagmarks.h"
#include "app/flagsdesk.h"
#include "app/fliptwatch.h"
#include "app/identitybanners.h"
#include "app/rolloutactions.h"
#include "app/secretkeeper.h"
#include "core/plaintext.h"
#include "killswitch/machine.h"
#include "kubernetes/kubeconfig.h"
#include "views/activity/activitypage.h"
#include "views/environments/environmentform.h"
#include "views/environments/environmentspage.h"
#include "views/environments/firststartpage.h"
#include "views/flags/flagspage.h"
#include "views/killswitch/killpanel.h"
#include "views/rollouts/rolloutspage.h"

#include <QMenu>
#include <QSettings>

namespace Flightdeck::App {

using Views::PageId;
using Views::SourceId;

namespace {

Views::EnvironmentKind bandOf(Environments::Kind kind)
{
    switch (kind) {
    case Environments::Kind::Demo:
        return Views::EnvironmentKind::Demo;
    case Environments::Kind::Staging:
        return Views::EnvironmentKind::Staging;
    case Environments::Kind::Production:
        return Views::EnvironmentKind::Production;
    }
    return Views::EnvironmentKind::None;
}

} // namespace

ConsoleWindow::ConsoleWindow(Console &console, QSettings &settings, const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_settings(settings)
    , m_clock(clock)
    , m_window(std::make_unique<Views::MainWindow>(settings, clock))
    , m_profiles(Environments::ProfileStore::defaultPath())
    , m_tests(clock, m_secrets, console.consent())
{
    const Environments::Profile &profile = console.profile();
    if (console.isEmpty())
        m_environment = {Views::EnvironmentKind::None, tr("No environment"), tr("nothing is watched yet")};
    else
        m_environment = {bandOf(profile.kind), profile.name, profile.detail};
    m_window->setEnvironment(m_environment);
    if (m_console.isEmpty())
        buildFirstStart();
    else
        buildRollouts();
    buildFlags();
    buildActivity();
    buildEnvironments();
    buildKillSwitch();
    buildCommands();
    console.fetchSecrets(m_secrets);
    connect(&console, &Console::sourcesChanged, this, &ConsoleWindow::refreshSources);
    refreshSources();
    connect(&console, &Console::identityNoticesChanged, this, &ConsoleWindow::refreshBanners);
    refreshBanners();
}

ConsoleWindow::~ConsoleWindow()
{
    if (m_kill) {
        m_window->hideOverlay();
        m_kill->setParent(nullptr);
    }
}

void ConsoleWindow::buildFirstStart()
{
    auto *page = new Views::FirstStartPage;
    m_window->addPage(PageId::Rollouts, page);
    const auto config = Kubernetes::KubeConfig::load(Kubernetes::KubeConfig::Source::system());
    page->setKubeconfig(QStringLiteral("~/.kube/config"), config ? config->contextNames() : QStringList(),
                        config ? config->currentContext() : QString(),
                        config ? QString() : config.error().message);
    connect(page, &Views::FirstStartPage::demoRequested, this, [this] { Q_EMIT environmentChosen({}); });
    connect(page, &Views::FirstStartPage::importRequested, this, [this] { startNewEnvironment(true); });
    connect(page, &Views::FirstStartPage::handRequested, this, [this] { startNewEnvironment(false); });
}

void ConsoleWindow::buildRollouts()
{
    Rollouts::ActionDesk *desk = m_console.actions() ? &m_console.actions()->desk() : nullptr;
    m_rollouts =
        new Views::RolloutsPage(&m_console.board(), m_console.metricsFeed(), desk, &m_clock, &m_settings);
    if (desk)
        guardQuit(*m_window, *desk);
    m_rollouts->addDashboard(m_console.dashboardFeed());
    m_rollouts->setEnvironment(m_console.profile().name);
    m_window->addPage(PageId::Rollouts, m_rollouts,
                      {{tr("Enter"), tr("Open the rollout")},
                       {tr("Space"), tr("Mark as favourite")},
                       {tr("Alt+Left"), tr("Back to the list")},
                       {QStringLiteral("/"), tr("Filter")}});
    const auto refresh = [this] {
        m_window->setAttentionCount(m_rollouts->attentionCount());
        m_window->setStatusText(PageId::Rollouts, m_rollouts->statusText());
    };
    connect(m_rollouts, &Views::RolloutsPage::statusChanged, this, refresh);
    connect(m_rollouts, &Views::RolloutsPage::retryRequested, this, [this] {
        for (const auto &cluster : m_console.clusters())
            cluster->retryNow();
    });
    refresh();
}

void ConsoleWindow::buildFlags()
{
    FlagsDesk *desk = m_console.desk();
    if (!desk) {
        auto *absent = new Views::StatePage;
        absent->setContent({Views::StateContent::Kind::Empty,
                            tr("No flags repository is set up"),
                            tr("Give its address in Environments, or start with --flags URL."),
                            tr("Open Environments"),
                            {}});
        connect(absent, &Views::StatePage::primaryTriggered, this,
                [this] { m_window->setCurrentPage(PageId::Environments); });
        m_window->addPage(PageId::Flags, absent);
        return;
    }
    m_flags = new Views::FlagsPage(&desk->session(), &desk->model(), &desk->previewer());
    m_flags->setDrafts(&desk->drafts());
    new CanaryAdvice(m_console.board().model(), m_flags->commitBar(), m_flags);
    m_window->addPage(PageId::Flags, m_flags,
                      {{QStringLiteral("F8"), tr("Next problem")},
                       {tr("Ctrl+."), tr("Fix the problem")},
                       {tr("Alt+Up, Alt+Down"), tr("Move the rule")},
                       {tr("F12, F2, Ctrl+H"), tr("Definition, rename, find and replace")},
                       {tr("Esc, then Tab"), tr("Leave the text")}});
    connect(m_flags, &Views::FlagsPage::statusTextChanged, this,
            [this](const QString &text) { m_window->setStatusText(PageId::Flags, text); });
    connect(m_flags, &Views::FlagsPage::statePrimaryTriggered, &desk->repository(),
            &Git::FlagsRepository::refresh);
    connect(desk, &FlagsDesk::tipTaken, this, &ConsoleWindow::refreshFlags);
    connect(&desk->repository(), &Git::FlagsRepository::freshnessChanged, this, &ConsoleWindow::refreshFlags);
    connect(desk, &FlagsDesk::commitMoved, m_flags->commitBar(),
            [this](FlagsDesk::CommitState state, const QString &text) {
                using Bar = Views::CommitBar::State;
                m_flags->commitBar()->setState(state == FlagsDesk::CommitState::Running ? Bar::Running
                                               : state == FlagsDesk::CommitState::Done  ? Bar::Done
                                                                                        : Bar::Failed,
                                               text);
            });
    refreshFlags();
    if (!m_rollouts)
        return;
    auto *marks = new FlagMarks(desk->repository(), m_console.machine(), this);
    connect(marks, &FlagMarks::changed, this, [this, marks] { m_rollouts->setFlagMarks(marks->marks()); });
}

void ConsoleWindow::refreshFlags()
{
    FlagsDesk *desk = m_console.desk();
    const Core::Freshness &freshness = desk->repository().freshness();
    using Kind = Views::StateContent::Kind;
    const bool live = freshness.state == Core::FreshnessState::Live;
    if (desk->problem())
        m_flags->setState(
            {Kind::Error, desk->problem()->message, desk->problem()->detail, tr("Fetch again"), {}});
    else if (!desk->session().isOpen() && freshness.state == Core::FreshnessState::Loading)
        m_flags->setState({Kind::Loading, tr("Fetching the flags"), desk->repository().displayUrl(), {}, {}});
    else if (!desk->session().isOpen() && !live)
        m_flags->setState({freshness.state == Core::FreshnessState::Denied ? Kind::Denied : Kind::Error,
                           tr("The flags repository cannot be read"),
                           freshness.reason,
                           tr("Fetch again"),
                           {}});
    m_flags->setSourceNotice(
        live || !desk->session().isOpen() ? QString() : tr("Git does not answer."),
        live ? QString() : tr("What you see is the last tip that was fetched. %1").arg(freshness.reason));
}

void ConsoleWindow::buildActivity()
{
    m_activity = new Views::ActivityPage(&m_console.activity(), &m_clock);
    m_activity->setEnvironmentName(m_console.profile().name);
    if (const Core::ActivityJournal *journal = m_console.activityJournal()) {
        const auto sayKept = [this, journal] {
            m_activity->setKept(journal->problem() ? tr("not kept: %1").arg(journal->problem()->text())
                                                   : tr("kept for %1 days").arg(Console::ActivityDays));
        };
        connect(journal, &Core::ActivityJournal::problemChanged, this, sayKept);
        sayKept();
    }
    m_window->addPage(PageId::Activity, m_activity);
    connect(m_window.get(), &Views::MainWindow::compactChanged, m_activity, &Views::ActivityPage::setCompact);
    const auto refresh = [this] { m_window->setStatusText(PageId::Activity, m_activity->statusText()); };
    connect(m_activity, &Views::ActivityPage::statusChanged, this, refresh);
    refresh();
}

void ConsoleWindow::buildEnvironments()
{
    // A broken file is said by the page itself when something is to be saved; it is never overwritten.
    if (const auto loaded = m_profiles.load(); !loaded)
        m_window->setStatusText(PageId::Environments, loaded.error().text());
    m_environments = new Views::EnvironmentsPage(&m_profiles);
    m_window->addPage(PageId::Environments, m_environments);
    const bool demo = m_console.profile().kind == Environments::Kind::Demo;
    m_environments->setCurrent(demo ? QString() : m_console.profile().name);
    const auto config = Kubernetes::KubeConfig::load(Kubernetes::KubeConfig::Source::system());
    if (config)
        m_environments->setContexts(config->contextNames());
    connect(m_environments, &Views::EnvironmentsPage::testRequested, this,
            [this](Views::EnvironmentPart part, const Environments::Profile &profile) {
                m_tests.run(part, profile, m_environments->form()->typedSecret(part));
            });
    connect(&m_tests, &ConnectionTests::finished, m_environments, &Views::EnvironmentsPage::setResult);
    connect(m_environments, &Views::EnvironmentsPage::environmentChosen, this,
            &ConsoleWindow::environmentChosen);
    new SecretKeeper(m_secrets, m_environments);
    connect(m_environments, &Views::EnvironmentsPage::importRequested, this,
            [this] { startNewEnvironment(true); });
    connect(m_window.get(), &Views::MainWindow::compactChanged, m_environments,
            &Views::EnvironmentsPage::setCompact);

    QMenu *menu = m_window->environmentMenu();
    menu->addAction(tr("Demo, embedded world"), this, [this] { Q_EMIT environmentChosen({}); });
    for (const Environments::Profile &profile : m_profiles.profiles())
        menu->addAction(QString(profile.name).replace(u'&', QStringLiteral("&&")), this,
                        [this, name = profile.name] { Q_EMIT environmentChosen(name); });
    menu->addSeparator();
    menu->addAction(tr("Manage environments"), this,
                    [this] { m_window->setCurrentPage(PageId::Environments); });
}

void ConsoleWindow::startNewEnvironment(bool fromKubeconfig)
{
    Environments::Profile profile;
    if (fromKubeconfig && m_console.cluster()) {
        profile.name = m_console.cluster()->name();
        profile.contexts = {profile.name};
    }
    m_window->setCurrentPage(PageId::Environments);
    m_environments->startNew(profile);
}

void ConsoleWindow::buildCommands()
{
    addActions(*m_window);
    m_window->addCommandProvider([this](const QString &typed) {
        QVector<Views::Command> found;
        if (const QString dashboard = tr("Show the dashboard");
            m_rollouts && dashboard.contains(typed, Qt::CaseInsensitive)) {
            found.append({dashboard, {}, {}, [this] {
                              m_window->setCurrentPage(PageId::Rollouts);
                              m_rollouts->showDashboard();
                          }});
        }
        Rollouts::RolloutListModel *rollouts = m_console.board().model();
        for (int row = 0; row < rollouts->rowCount(); ++row) {
            const Rollouts::RolloutRow &rollout = rollouts->row(row);
            if (!rollout.canary->meta.name.contains(typed, Qt::CaseInsensitive))
                continue;
            found.append({tr("Open %1").arg(rollout.canary->meta.name),
                          rollout.canary->meta.nameSpace,
                          {},
                          [this, key = rollout.key] {
                              m_window->setCurrentPage(PageId::Rollouts);
                              m_rollouts->open(key);
                          }});
        }
        if (!m_flags)
            return found;
        const Flags::FlagListModel &flags = m_console.desk()->model();
        for (int row = 0; row < flags.rowCount(); ++row) {
            const Flags::FlagName name = flags.nameAt(row);
            if (!name.key.contains(typed, Qt::CaseInsensitive))
                continue;
            found.append({tr("Edit flag %1").arg(name.key), name.nameSpace, {}, [this, name] {
                              m_window->setCurrentPage(PageId::Flags);
                              m_flags->choose(name);
                          }});
        }
        return found;
    });
}

void ConsoleWindow::refreshSources()
{
    using Sign = Views::SourceSign;
    const ClusterSummary clusters = m_console.clusterSummary();
    const Sign clusterSign = clusters.isLost ? Sign::Warning : Sign::Partly;
    m_window->setSource(SourceId::Kubernetes, clusters.best, clusters.words,
                        clusters.isPartly ? clusterSign : Sign::None);
    if (m_rollouts)
        m_rollouts->setFreshness(clusters.worst);
    m_window->setSource(SourceId::Metrics, m_console.metricsFreshness(), {});

    FlagsDesk *desk = m_console.desk();
    const QString tip = desk ? desk->repository().tip() : QString();
    m_window->setSource(
        SourceId::Git, m_console.gitFreshness(),
        tip.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(desk->repository().branch(), tip.left(7)));
    const FliptWatch &flipt = *m_console.flipt();
    const bool some = flipt.answering() > 0 && flipt.answering() < flipt.replicas();
    QString words = flipt.isCountKnown()
                        ? tr("%1 of %2 replicas").arg(flipt.answering()).arg(flipt.replicas())
                        : tr("replicas not told apart");
    Sign sign = some ? Sign::Partly : Sign::None;
    if (!flipt.isCountKnown())
        sign = Sign::Partly;
    if (flipt.flagsServed() == 0 && flipt.answering() > 0 && desk && !tip.isEmpty()) {
        words = tr("0 flags on %1 of %2").arg(flipt.answering()).arg(flipt.replicas());
        sign = Sign::Warning;
    }
    m_window->setSource(SourceId::Flipt, m_console.fliptFreshness(),
                        flipt.replicas() == 0 ? QString() : words, sign);

    refreshKillExpectation();
    refreshKillRepository();
}

void ConsoleWindow::refreshBanners()
{
    m_window->setBanners(identityBanners(m_console.identityNotices()));
}

} // namespace Flightdeck::App
