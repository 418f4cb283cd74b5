#pragma once

#include "rollouts/attentionoverview.h"
#include "views/common/icons.h"

#include <QObject>
#include <QVector>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace Flightdeck::Views {

/// What the tray shows.
struct TrayState
{
    struct Entry
    {
        QString key;  ///< of the rollout
        QString text; ///< plain text: "auth-service · Failed"
        Icon icon = Icon::Note;
        Role role = Role::Text;

        bool operator==(const Entry &) const = default;
    };

    Rollouts::Mood mood = Rollouts::Mood::Unknown;
    QString tooltip;        ///< plain text
    QVector<Entry> entries; ///< worst first; those past the eighth are left out
    bool muted = false;

    bool operator==(const TrayState &) const = default;
};

/// The icon in the desktop's tray: its shape and colour are the worst state of all, its menu the way back to
/// the window. Does nothing where the desktop has no tray.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostEntries = 8;

    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Whether the desktop has a tray at all.
    static bool isAvailable();
    /// A plate of the theme's surface with the state's drawing on it; readable on every panel.
    static QIcon moodIcon(Rollouts::Mood mood);

    void setShown(bool shown);
    /// True when it can really be seen.
    bool isShown() const;
    void setState(const TrayState &state);
    /// False when there is no tray that could show it.
    bool showMessage(const QString &title, const QString &body, bool critical);
    QMenu *menu() const { return m_menu.get(); }

Q_SIGNALS:
    void openRequested();
    void canaryRequested(const QString &key);
    void killSwitchRequested();
    /// Hold notifications back for an hour, or no longer.
    void muteRequested(bool mute);
    void settingsRequested();
    void quitRequested();
    void messageClicked();

private:
    void buildMenu();
    void refreshEntries();
    void refreshIcon();

    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon;
    QAction *m_beforeEntries = nullptr;
    QAction *m_afterEntries = nullptr;
    QAction *m_mute = nullptr;
    QVector<QAction *> m_entries;
    TrayState m_state;
};

} // namespace Flightdeck::Views
