#include "app/attentioncentre.h"

#include "app/attentiontray.h"
#include "app/consolewindow.h"
#include "rollouts/attentionwords.h"
#include "views/rollouts/rolloutspage.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>

namespace Flightdeck::App {

using Views::NotificationsDialog;
using Views::TrayIcon;

namespace {

constexpr int refreshMs = 2'000;
constexpr qint64 muteSeconds = 3600;
const QString testSlot = QStringLiteral("test");

} // namespace

AttentionCentre::AttentionCentre(Console &console, ConsoleWindow &window, QSettings &settings,
                                 const Core::Clock &clock, std::unique_ptr<Notifier> desktop, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_window(window)
    , m_settings(settings)
    , m_clock(clock)
    , m_desktop(std::move(desktop))
    , m_desk(console.board(), clock)
    , m_chosen(loadAttentionSettings(settings))
    , m_tray(new TrayIcon(this))
{
    const Environments::Profile &profile = console.profile();
    for (Kubernetes::ClusterData *cluster : clusters())
        m_desk.addCluster(cluster, {profile.name, profile.kind == Environments::Kind::Production});
    connect(&m_desk, &Rollouts::AttentionDesk::posted, this, &AttentionCentre::post);
    buildMenu();
    connectTray();
    connectNotifier();
    m_window.window().addCommandProvider([this](const QString &typed) { return muteCommands(typed); });
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &AttentionCentre::refresh);
    m_refresh.start();
    refresh();
}

AttentionCentre::~AttentionCentre()
{
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

QList<Kubernetes::ClusterData *> AttentionCentre::clusters() const
{
    QList<Kubernetes::ClusterData *> clusters;
    for (const auto &cluster : m_console.clusters())
        clusters.append(cluster.get());
    return clusters;
}

void AttentionCentre::buildMenu()
{
    QMenu *view = m_window.window().menu(Views::MenuId::View);
    view->addSeparator();
    QAction *open = view->addAction(tr("&Notifications…"));
    connect(open, &QAction::triggered, this, &AttentionCentre::openDialog);
    m_mute = view->addAction(tr("&Mute notifications for 1 h"));
    m_mute->setCheckable(true);
    connect(m_mute, &QAction::triggered, this, &AttentionCentre::mute);
}

void AttentionCentre::connectTray()
{
    connect(m_tray, &TrayIcon::openRequested, this, [this] { showWindow(); });
    connect(m_tray, &TrayIcon::canaryRequested, this, &AttentionCentre::openCanary);
    connect(m_tray, &TrayIcon::killSwitchRequested, this, [this] {
        showWindow();
        m_window.openKillSwitch();
    });
    connect(m_tray, &TrayIcon::muteRequested, this, &AttentionCentre::mute);
    connect(m_tray, &TrayIcon::settingsRequested, this, [this] {
        showWindow();
        openDialog();
    });
    connect(m_tray, &TrayIcon::quitRequested, &m_window.window(), &Views::MainWindow::quit);
    connect(m_tray, &TrayIcon::messageClicked, this, [this] { open(m_trayMessageSlot, {}); });
}

void AttentionCentre::connectNotifier()
{
    connect(m_desktop.get(), &Notifier::opened, this, &AttentionCentre::open);
    connect(m_desktop.get(), &Notifier::refused, this, &AttentionCentre::fallBack);
    connect(m_desktop.get(), &Notifier::taken, this, [this](const QString &slot) {
        if (slot == testSlot)
            tellTest(true, tr("If you did not see it, the desktop may be set to do not disturb."));
    });
    connect(m_desktop.get(), &Notifier::dismissed, this, [this](const QString &slot) {
        const Shown shown = m_shown.take(slot);
        m_desk.dismiss(shown.environment, shown.reason);
    });
}

QVector<Views::Command> AttentionCentre::muteCommands(const QString &typed)
{
    // "mute cart": offered only to who types it, or a thousand canaries would be in the way of opening them.
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    QVector<Views::Command> found;
    if (words.isEmpty() || words.first().size() < 2 ||
        !tr("Mute").startsWith(words.first(), Qt::CaseInsensitive))
        return found;
    const Rollouts::RolloutListModel &model = *m_console.board().model();
    for (int i = 0; i < model.rowCount(); ++i) {
        const auto &meta = model.row(i).canary->meta;
        if (words.size() > 1 && !meta.name.contains(words[1], Qt::CaseInsensitive))
            continue;
        const QString key = model.row(i).key;
        const bool muted = m_chosen.rules.muted.contains(key);
        found.append({muted ? tr("Mute no longer: notifications of %1").arg(meta.name)
                            : tr("Mute notifications of %1").arg(meta.name),
                      meta.nameSpace,
                      {},
                      [this, key, muted] {
                          AttentionSettings chosen = m_chosen;
                          if (muted)
                              chosen.rules.muted.remove(key);
                          else
                              chosen.rules.muted.insert(key);
                          choose(chosen);
                      }});
    }
    return found;
}

void AttentionCentre::choose(const AttentionSettings &chosen)
{
    m_chosen = chosen;
    saveAttentionSettings(m_settings, m_chosen);
    refresh();
}

void AttentionCentre::mute(bool on)
{
    m_chosen.rules.mutedUntil = on ? m_clock.now().addSecs(muteSeconds) : QDateTime();
    refresh();
}

void AttentionCentre::refresh()
{
    // Favourites are chosen in the list of rollouts, which keeps them in the same settings.
    m_chosen.rules.favourites = loadAttentionSettings(m_settings).rules.favourites;
    m_desk.setRules(m_chosen.rules);
    QList<Core::Freshness> freshness;
    for (const Kubernetes::ClusterData *cluster : clusters())
        freshness << cluster->freshness(Kubernetes::Resource::Canaries);
    const Views::TrayState state = trayState(*m_console.board().model(), freshness, m_console.profile().name,
                                             m_chosen.rules, m_clock.now());
    m_tray->setState(state);
    m_mute->setChecked(state.muted);
    // A desktop's tray may come and go.
    m_tray->setShown(m_chosen.tray && TrayIcon::isAvailable());
    QGuiApplication::setQuitOnLastWindowClosed(!(m_chosen.keepRunning && m_tray->isShown()));
    // A window that was closed into a tray which is gone could never be found again.
    if (m_wasInTray && !m_tray->isShown() && !m_window.window().isVisible())
        showWindow();
    m_wasInTray = m_tray->isShown();
}

void AttentionCentre::post(const Rollouts::AttentionPost &post)
{
    Notification notification;
    notification.slot = QStringLiteral("%1 %2").arg(int(post.reason)).arg(post.environment);
    notification.title = Rollouts::attentionTitle(post);
    notification.body = Rollouts::attentionBody(post, m_desk.hasSeveralClusters());
    notification.critical = post.worst() == Rollouts::NoticeKind::Failed;
    notification.sound = m_chosen.rules.sound;
    notification.replaces = post.replaces;
    m_shown.insert(notification.slot, {post.environment, post.reason,
                                       post.notices.size() == 1 ? post.notices.first().key : QString()});
    m_desktop->show(notification);
}

void AttentionCentre::fallBack(const Notification &notification, const QString &why)
{
    const bool shown = m_tray->showMessage(notification.title, notification.body, notification.critical);
    if (shown)
        m_trayMessageSlot = notification.slot;
    if (notification.slot == testSlot)
        tellTest(shown, shown ? tr("It came from the tray icon. %1").arg(why) : why);
}

void AttentionCentre::tellTest(bool shown, const QString &text)
{
    if (m_dialog)
        m_dialog->setTestResult(shown, text);
}

void AttentionCentre::open(const QString &slot, const QString &activation)
{
    showWindow(activation);
    const auto shown = m_shown.constFind(slot);
    if (shown == m_shown.cend())
        return;
    m_desk.dismiss(shown->environment, shown->reason);
    openCanary(shown->key);
}

void AttentionCentre::showWindow(const QString &activation)
{
    // Qt reads the token when it asks the compositor to bring a window to the front.
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation.toUtf8());
    Views::MainWindow &window = m_window.window();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void AttentionCentre::openCanary(const QString &key)
{
    showWindow();
    if (!m_window.rollouts())
        return;
    m_window.window().hideOverlay();
    m_window.window().setCurrentPage(Views::PageId::Rollouts);
    m_window.rollouts()->showOverview();
    if (m_console.board().model()->rowOf(key) >= 0)
        m_window.rollouts()->open(key);
}

void AttentionCentre::openDialog()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new NotificationsDialog(&m_window.window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    QMap<QString, QString> canaries;
    const Rollouts::RolloutListModel &model = *m_console.board().model();
    for (int i = 0; i < model.rowCount(); ++i) {
        const auto &meta = model.row(i).canary->meta;
        canaries.insert(model.row(i).key,
                        m_desk.hasSeveralClusters()
                            ? tr("%1 · %2 · %3").arg(meta.name, meta.nameSpace, model.row(i).cluster)
                            : tr("%1 · %2").arg(meta.name, meta.nameSpace));
    }
    m_dialog->setCanaries(canaries);
    m_dialog->setChoices({m_chosen.rules, m_chosen.tray, m_chosen.keepRunning});
    m_dialog->setTrayAvailable(TrayIcon::isAvailable());
    connect(m_dialog, &NotificationsDialog::changed, this, [this] {
        const NotificationsDialog::Choices choices = m_dialog->choices();
        AttentionSettings chosen{choices.rules, choices.tray, choices.keepRunning};
        chosen.rules.mutedUntil = m_chosen.rules.mutedUntil;
        choose(chosen);
    });
    connect(m_dialog, &NotificationsDialog::testRequested, this, [this] {
        m_desktop->show({testSlot, tr("Flightdeck can reach you"),
                         tr("This is a test. Nothing has happened to any rollout."), false,
                         m_chosen.rules.sound, true});
    });
    m_dialog->open();
}

} // namespace Flightdeck::App
