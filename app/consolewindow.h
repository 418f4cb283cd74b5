#pragma once

#include "app/connectiontests.h"
#include "app/console.h"
#include "environments/profilestore.h"
#include "environments/secrets.h"
#include "views/killswitch/killstatus.h"
#include "views/killswitch/standbyview.h"
#include "views/shell/mainwindow.h"

class QSettings;

namespace Flightdeck::Views {
class ActivityPage;
class EnvironmentsPage;
class FlagsPage;
class KillPanel;
class RolloutsPage;
} // namespace Flightdeck::Views

namespace Flightdeck::App {

/// The window of one console: makes the pages and joins them with the models.
class ConsoleWindow : public QObject
{
    Q_OBJECT
public:
    /// All arguments must outlive this.
    ConsoleWindow(Console &console, QSettings &settings, const Core::Clock &clock, QObject *parent = nullptr);
    ~ConsoleWindow() override;

    Views::MainWindow &window() { return *m_window; }
    /// Null while nothing is watched.
    Views::RolloutsPage *rollouts() { return m_rollouts; }
    Views::FlagsPage *flags() { return m_flags; }
    Views::KillPanel *killPanel() { return m_kill.get(); }
    /// In front of everything: menus and dialogs of ours that are open are closed for it.
    void openKillSwitch();

Q_SIGNALS:
    /// Another environment was chosen; the program starts anew on it. Empty: the embedded world.
    void environmentChosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFirstStart();
    void buildRollouts();
    void buildFlags();
    void buildActivity();
    void buildEnvironments();
    void startNewEnvironment(bool fromKubeconfig);
    void buildKillSwitch();
    void buildCommands();
    void refreshSources();
    void refreshBanners();
    void refreshFlags();
    void refreshKillState();
    void refreshKillExpectation();
    void refreshKillHistory();
    void refreshKillRepository();
    Views::KillRepository killRepository() const;
    Views::KillDrill killDrill() const;

    Console &m_console;
    QSettings &m_settings;
    const Core::Clock &m_clock;
    Views::EnvironmentBadge m_environment;
    std::unique_ptr<Views::MainWindow> m_window;
    Views::RolloutsPage *m_rollouts = nullptr;
    Views::FlagsPage *m_flags = nullptr;
    Views::ActivityPage *m_activity = nullptr;
    Views::EnvironmentsPage *m_environments = nullptr;
    std::unique_ptr<Views::KillPanel> m_kill;
    QList<KillSwitch::PastRun> m_killHistory;
    Environments::ProfileStore m_profiles;
    Environments::Secrets m_secrets;
    ConnectionTests m_tests;
};

} // namespace Flightdeck::App
