#include "app/notifierdbus.h"

#include "core/plaintext.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

namespace Flightdeck::App {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
/// A server that has to be started first takes a while.
constexpr int patienceMs = 5'000;
constexpr qsizetype longestTitle = 200;

enum ClosedBecause : uint { Expired = 1, Dismissed = 2, ClosedByCall = 3 };
enum Urgency : uchar { Low = 0, Normal = 1, Critical = 2 };

} // namespace

NotifierDBus::NotifierDBus(const QDBusConnection &bus, QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    const auto listen = [this](const char *signal, const char *slot) {
        m_bus.connect(service, path, service, QString::fromLatin1(signal), this, slot);
    };
    listen("ActionInvoked", SLOT(onActionInvoked(uint, QString)));
    listen("ActivationToken", SLOT(onActivationToken(uint, QString)));
    listen("NotificationClosed", SLOT(onNotificationClosed(uint, uint)));
    auto *watcher = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &NotifierDBus::onOwnerChanged);
}

void NotifierDBus::call(const QString &method, const QVariantList &arguments, const Reply &reply)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, reply] {
        watcher->deleteLater();
        reply(watcher->reply());
    });
}

void NotifierDBus::show(const Notification &notification)
{
    if (!m_bus.isConnected()) {
        Q_EMIT refused(notification, tr("There is no session bus to reach the desktop by."));
        return;
    }
    if (m_capabilities) {
        send(notification);
        return;
    }
    call(QStringLiteral("GetCapabilities"), {}, [this, notification](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage) {
            Q_EMIT refused(
                notification,
                tr("No notification service answers: %1").arg(Core::plainText(reply.errorMessage(), 300)));
            return;
        }
        m_capabilities = reply.arguments().value(0).toStringList();
        send(notification);
    });
}

void NotifierDBus::send(const Notification &notification)
{
    // Names and messages come from the cluster. Servers with markup would render them, others show them as
    // they are; the title is plain text for all of them.
    const bool markup = m_capabilities->contains(QLatin1String("body-markup"));
    const QString body = markup ? notification.body.toHtmlEscaped() : notification.body;
    QStringList actions;
    if (m_capabilities->contains(QLatin1String("actions")))
        actions = {QStringLiteral("default"), tr("Open"), QStringLiteral("open"), tr("Open")};
    QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue<uchar>(notification.critical ? Critical : Normal)},
        {QStringLiteral("desktop-entry"), QStringLiteral("flightdeck")},
        {QStringLiteral("suppress-sound"), !notification.sound},
    };
    if (notification.sound)
        hints.insert(QStringLiteral("sound-name"),
                     notification.critical ? QStringLiteral("dialog-warning") : QStringLiteral("message"));
    const uint replaced = notification.replaces ? m_ids.value(notification.slot, 0) : 0;
    // -1: as long as the desktop shows such things, 0: until somebody closes it.
    const int expires = notification.critical ? 0 : -1;
    call(QStringLiteral("Notify"),
         {tr("Flightdeck"), replaced, QStringLiteral("flightdeck"),
          Core::plainText(notification.title, longestTitle), body, actions, hints, expires},
         [this, notification](const QDBusMessage &reply) {
             bool isNumber = false;
             const uint id = reply.arguments().value(0).toUInt(&isNumber);
             if (reply.type() == QDBusMessage::ErrorMessage || !isNumber) {
                 Q_EMIT refused(
                     notification,
                     tr("The desktop declined: %1").arg(Core::plainText(reply.errorMessage(), 300)));
                 return;
             }
             m_ids.insert(notification.slot, id);
             Q_EMIT taken(notification.slot);
         });
}

void NotifierDBus::onActionInvoked(uint id, const QString &action)
{
    // The signal goes to every program of the session: only our own numbers are ours.
    const QString slot = slotOf(id);
    if (slot.isEmpty() || (action != QLatin1String("default") && action != QLatin1String("open")))
        return;
    Q_EMIT opened(slot, m_tokens.take(id));
}

void NotifierDBus::onActivationToken(uint id, const QString &token)
{
    if (!slotOf(id).isEmpty())
        m_tokens.insert(id, token);
}

void NotifierDBus::onNotificationClosed(uint id, uint reason)
{
    const QString slot = slotOf(id);
    if (slot.isEmpty())
        return;
    m_tokens.remove(id);
    // One that has expired may still lie in the desktop's list, from where it can be opened.
    if (reason == Expired)
        return;
    m_ids.remove(slot);
    if (reason == Dismissed)
        Q_EMIT dismissed(slot);
}

void NotifierDBus::onOwnerChanged()
{
    m_capabilities.reset();
    m_ids.clear();
    m_tokens.clear();
}

} // namespace Flightdeck::App
