#pragma once

#include "app/notifier.h"

#include <QDBusConnection>
#include <QHash>

#include <functional>
#include <optional>

class QDBusMessage;

namespace Flightdeck::App {

/// Notifications of the desktop: org.freedesktop.Notifications of the session bus (Desktop Notifications
/// Specification 1.2).
class NotifierDBus final : public Notifier
{
    Q_OBJECT
public:
    /// @param bus may be one that is not connected: then everything is refused.
    explicit NotifierDBus(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const Notification &notification) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onNotificationClosed(uint id, uint reason);
    void onOwnerChanged();

private:
    using Reply = std::function<void(const QDBusMessage &)>;
    void call(const QString &method, const QVariantList &arguments, const Reply &reply);
    void send(const Notification &notification);
    QString slotOf(uint id) const { return m_ids.key(id); }

    QDBusConnection m_bus;
    /// What the server understands; asked once for each server.
    std::optional<QStringList> m_capabilities;
    QHash<QString, uint> m_ids; ///< by slot, while they are on the screen
    QHash<uint, QString> m_tokens;
};

} // namespace Flightdeck::App
