#include "views/shell/trayicon.h"

#include "views/common/paint.h"
#include "views/common/theme.h"

#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

namespace Flightdeck::Views {

using Rollouts::Mood;

namespace {

struct MoodLook
{
    Icon icon;
    Role role;
    Role plate;
    Role edge;
};

MoodLook lookOf(Mood mood)
{
    switch (mood) {
    case Mood::Failed: // the only one that is filled, as the Failed badge is
        return {Icon::Failed, Role::OnFail, Role::FailFill, Role::FailFill};
    case Mood::Unknown:
        return {Icon::Stale, Role::Quiet, Role::Surface, Role::Quiet};
    case Mood::Waiting:
        return {Icon::Waiting, Role::Warn, Role::Surface, Role::WarnFill};
    case Mood::Moving:
        return {Icon::Progressing, Role::Accent, Role::Surface, Role::AccentFill};
    case Mood::Well:
        return {Icon::Succeeded, Role::Ok, Role::Surface, Role::OkFill};
    case Mood::Nothing:
        return {Icon::NoData, Role::Text3, Role::Surface, Role::LineStrong};
    }
    return {Icon::Stale, Role::Quiet, Role::Surface, Role::Quiet};
}

QPixmap moodPixmap(Mood mood, int side)
{
    const MoodLook look = lookOf(mood);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintBox(painter, QRectF(0, 0, side, side), color(look.plate), color(look.edge), side * 0.2);
    const qreal margin = std::max(1.0, std::floor(side / 9.0));
    paintIcon(painter, QRectF(margin, margin, side - 2 * margin, side - 2 * margin), look.icon, look.role);
    return pixmap;
}

} // namespace

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(new QSystemTrayIcon(this))
{
    buildMenu();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::messageClicked);
    connect(&Theme::instance(), &Theme::changed, this, &TrayIcon::refreshIcon);
    refreshIcon();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

QIcon TrayIcon::moodIcon(Mood mood)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(moodPixmap(mood, side));
    return icon;
}

void TrayIcon::buildMenu()
{
    m_menu->addAction(tr("Open Flightdeck"), this, &TrayIcon::openRequested);
    m_beforeEntries = m_menu->addSeparator();
    m_afterEntries = m_menu->addSeparator();
    m_menu->addAction(icon(Icon::Kill, Role::Fail), tr("Kill switch…"), this, &TrayIcon::killSwitchRequested);
    m_menu->addSeparator();
    m_mute =
        m_menu->addAction(tr("Mute for 1 h"), this, [this] { Q_EMIT muteRequested(m_mute->isChecked()); });
    m_mute->setCheckable(true);
    m_menu->addAction(tr("Notifications…"), this, &TrayIcon::settingsRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &TrayIcon::quitRequested);
    refreshEntries();
}

void TrayIcon::setShown(bool shown)
{
    m_icon->setVisible(shown);
}

bool TrayIcon::isShown() const
{
    return m_icon->isVisible() && isAvailable();
}

void TrayIcon::setState(const TrayState &state)
{
    if (state == m_state)
        return;
    const bool otherMood = state.mood != m_state.mood;
    const bool otherEntries = state.entries != m_state.entries;
    m_state = state;
    m_icon->setToolTip(state.tooltip);
    m_mute->setChecked(state.muted);
    if (otherMood)
        refreshIcon();
    if (otherEntries)
        refreshEntries();
}

void TrayIcon::refreshIcon()
{
    m_icon->setIcon(moodIcon(m_state.mood));
}

void TrayIcon::refreshEntries()
{
    // One of them may be the one that is being chosen.
    for (QAction *old : std::as_const(m_entries)) {
        m_menu->removeAction(old);
        old->deleteLater();
    }
    m_entries.clear();
    for (const TrayState::Entry &entry : std::as_const(m_state.entries)) {
        if (m_entries.size() == MostEntries)
            break;
        auto *action = new QAction(icon(entry.icon, entry.role),
                                   QString(entry.text).replace(u'&', QStringLiteral("&&")), m_menu.get());
        connect(action, &QAction::triggered, this, [this, key = entry.key] { Q_EMIT canaryRequested(key); });
        m_menu->insertAction(m_afterEntries, action);
        m_entries.append(action);
    }
    m_beforeEntries->setVisible(!m_entries.isEmpty());
}

bool TrayIcon::showMessage(const QString &title, const QString &body, bool critical)
{
    if (!isShown() || !QSystemTrayIcon::supportsMessages())
        return false;
    m_icon->showMessage(title, body, critical ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information);
    return true;
}

} // namespace Flightdeck::Views
