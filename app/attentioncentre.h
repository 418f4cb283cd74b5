#pragma once

#include "app/attentionsettings.h"
#include "app/notifier.h"
#include "rollouts/attentiondesk.h"
#include "views/shell/notificationsdialog.h"
#include "views/shell/shelltypes.h"

#include <QPointer>

class QAction;
class QSettings;

namespace Flightdeck::Views {
class TrayIcon;
}

namespace Flightdeck::App {

class Console;
class ConsoleWindow;

/// Tells a person who looks elsewhere: notifications of the desktop, the tray icon, and the choices about
/// both. A click leads back to the window.
class AttentionCentre : public QObject
{
    Q_OBJECT
public:
    /// References must outlive this.
    AttentionCentre(Console &console, ConsoleWindow &window, QSettings &settings, const Core::Clock &clock,
                    std::unique_ptr<Notifier> desktop, QObject *parent = nullptr);
    ~AttentionCentre() override;

    Rollouts::AttentionDesk &desk() { return m_desk; }
    Views::TrayIcon &tray() { return *m_tray; }
    const AttentionSettings &chosen() const { return m_chosen; }
    /// Takes effect at once and is remembered.
    void choose(const AttentionSettings &chosen);
    /// Null while it is not open.
    Views::NotificationsDialog *dialog() const { return m_dialog; }
    void openDialog();

private:
    void buildMenu();
    void connectTray();
    void connectNotifier();
    QVector<Views::Command> muteCommands(const QString &typed);
    void post(const Rollouts::AttentionPost &post);
    void fallBack(const Notification &notification, const QString &why);
    void tellTest(bool shown, const QString &text);
    void open(const QString &slot, const QString &activation);
    void showWindow(const QString &activation = {});
    void openCanary(const QString &key);
    void mute(bool on);
    void refresh();
    QList<Kubernetes::ClusterData *> clusters() const;

    /// What a notification on the screen is about.
    struct Shown
    {
        QString environment;
        Rollouts::AttentionPost::Reason reason = Rollouts::AttentionPost::Reason::Now;
        QString key; ///< of the one rollout; empty for several: the list shows them
    };

    Console &m_console;
    ConsoleWindow &m_window;
    QSettings &m_settings;
    const Core::Clock &m_clock;
    std::unique_ptr<Notifier> m_desktop;
    Rollouts::AttentionDesk m_desk;
    AttentionSettings m_chosen;
    Views::TrayIcon *m_tray;
    QAction *m_mute = nullptr;
    QPointer<Views::NotificationsDialog> m_dialog;
    QHash<QString, Shown> m_shown; ///< by slot
    QString m_trayMessageSlot;
    bool m_wasInTray = false;
    QTimer m_refresh;
};

} // namespace Flightdeck::App
