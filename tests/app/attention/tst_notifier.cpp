#include "app/notifierdbus.h"
#include "tests/support/privatebus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Flightdeck;
using App::Notification;
using App::NotifierDBus;

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

/// Plays the desktop's notification service.
class StandInDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        QString application;
        uint replaces;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int expires;
    };
    QList<Shown> shown;
    QStringList capabilities = {QStringLiteral("body"), QStringLiteral("body-markup"),
                                QStringLiteral("actions")};
    int asked = 0;
    bool declines = false;

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        ++asked;
        return capabilities;
    }
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int expires,
                const QDBusMessage &message)
    {
        if (declines) {
            message.setDelayedReply(true);
            QDBusConnection(QStringLiteral("desktop"))
                .send(message.createErrorReply(QStringLiteral("org.freedesktop.Notifications.Error"),
                                               QStringLiteral("too many")));
            return 0;
        }
        shown.append({application, replaces, icon, title, body, actions, hints, expires});
        return replaces > 0 ? replaces : ++m_last;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 6;
};

class NotifierTest : public QObject
{
    Q_OBJECT

    static Notification notification(const QString &slot, const QString &title)
    {
        Notification made;
        made.slot = slot;
        made.title = title;
        made.body = QStringLiteral("shop. The last check failed: rate 91% < 99% & <b>falling</b>.");
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("There is no dbus-daemon on this machine.");
        QVERIFY(m_bus.start());
    }
    void init()
    {
        m_server = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("desktop")));
        QVERIFY2(m_server->isConnected(), qPrintable(m_server->lastError().message()));
        m_desktop = std::make_unique<StandInDesktop>();
        m_notifier = std::make_unique<NotifierDBus>(
            QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("program")));
    }
    void cleanup()
    {
        m_notifier.reset();
        m_desktop.reset();
        m_server.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
    }

    void showsAndReplaces()
    {
        serve();
        QSignalSpy taken(m_notifier.get(), &NotifierDBus::taken);
        Notification first = notification(QStringLiteral("production"), QStringLiteral("cart rolled back"));
        first.critical = true;
        m_notifier->show(first);
        QTRY_COMPARE(taken.size(), 1);
        const auto &shown = m_desktop->shown.first();
        QCOMPARE(shown.title, QStringLiteral("cart rolled back"));
        // The server renders markup: nothing of the cluster's words may be taken for it.
        QCOMPARE(shown.body, QStringLiteral("shop. The last check failed: rate 91% &lt; 99% &amp; "
                                            "&lt;b&gt;falling&lt;/b&gt;."));
        QCOMPARE(shown.replaces, 0U);
        QCOMPARE(shown.hints[QStringLiteral("urgency")].value<uchar>(), uchar(2));
        QCOMPARE(shown.hints[QStringLiteral("suppress-sound")].toBool(), true);
        QVERIFY(!shown.hints.contains(QStringLiteral("sound-name")));
        QCOMPARE(shown.hints[QStringLiteral("desktop-entry")].toString(), QStringLiteral("flightdeck"));
        QCOMPARE(shown.expires, 0);
        QCOMPARE(shown.actions.value(0), QStringLiteral("default"));
        QVERIFY(shown.actions.contains(QStringLiteral("Open")));

        Notification second = notification(QStringLiteral("production"), QStringLiteral("2 rolled back"));
        second.replaces = true;
        second.sound = true;
        m_notifier->show(second);
        m_notifier->show(notification(QStringLiteral("staging"), QStringLiteral("mail finished")));
        QTRY_COMPARE(taken.size(), 3);
        QCOMPARE(m_desktop->shown[1].replaces, 7U);
        QCOMPARE(m_desktop->shown[1].hints[QStringLiteral("suppress-sound")].toBool(), false);
        QVERIFY(m_desktop->shown[1].hints.contains(QStringLiteral("sound-name")));
        QCOMPARE(m_desktop->shown[2].replaces, 0U);
        QCOMPARE(m_desktop->shown[2].hints[QStringLiteral("urgency")].value<uchar>(), uchar(1));
        QCOMPARE(m_desktop->asked, 1);
    }

    void plainServersGetPlainText()
    {
        m_desktop->capabilities = {QStringLiteral("body")};
        serve();
        QSignalSpy taken(m_notifier.get(), &NotifierDBus::taken);
        m_notifier->show(notification(QStringLiteral("a"), QStringLiteral("t")));
        QTRY_COMPARE(taken.size(), 1);
        QVERIFY(m_desktop->shown.first().body.contains(QStringLiteral("91% < 99% & <b>")));
        QVERIFY(m_desktop->shown.first().actions.isEmpty());
    }

    void opensAndDismisses()
    {
        serve();
        QSignalSpy taken(m_notifier.get(), &NotifierDBus::taken);
        QSignalSpy opened(m_notifier.get(), &NotifierDBus::opened);
        QSignalSpy dismissed(m_notifier.get(), &NotifierDBus::dismissed);
        m_notifier->show(notification(QStringLiteral("production"), QStringLiteral("t")));
        QTRY_COMPARE(taken.size(), 1);
        Q_EMIT m_desktop->ActionInvoked(99, QStringLiteral("open")); // another program's
        Q_EMIT m_desktop->ActivationToken(7, QStringLiteral("token-1"));
        Q_EMIT m_desktop->ActionInvoked(7, QStringLiteral("open"));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first(), (QVariantList{QStringLiteral("production"), QStringLiteral("token-1")}));
        Q_EMIT m_desktop->NotificationClosed(7, 1); // expired: nobody closed it
        Q_EMIT m_desktop->ActionInvoked(7, QStringLiteral("default"));
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(dismissed.size(), 0);
        Q_EMIT m_desktop->NotificationClosed(7, 2);
        QTRY_COMPARE(dismissed.size(), 1);
        QCOMPARE(dismissed.first().first().toString(), QStringLiteral("production"));
        Notification again = notification(QStringLiteral("production"), QStringLiteral("t"));
        again.replaces = true;
        m_notifier->show(again);
        QTRY_COMPARE(taken.size(), 2);
        QCOMPARE(m_desktop->shown.last().replaces, 0U); // there is nothing left to replace
    }

    void nobodyThere()
    {
        QSignalSpy refused(m_notifier.get(), &NotifierDBus::refused);
        m_notifier->show(notification(QStringLiteral("a"), QStringLiteral("t")));
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(refused.first()[1].toString().startsWith(QStringLiteral("No notification service answers")));
        // It comes alive when the service does.
        QSignalSpy taken(m_notifier.get(), &NotifierDBus::taken);
        serve();
        m_notifier->show(notification(QStringLiteral("a"), QStringLiteral("t")));
        QTRY_COMPARE(taken.size(), 1);
    }

    void declined()
    {
        serve();
        m_desktop->declines = true;
        QSignalSpy refused(m_notifier.get(), &NotifierDBus::refused);
        m_notifier->show(notification(QStringLiteral("a"), QStringLiteral("t")));
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY2(refused.first()[1].toString().contains(QStringLiteral("too many")),
                 qPrintable(refused.first()[1].toString()));
    }

    void noBus()
    {
        NotifierDBus notifier{QDBusConnection(QStringLiteral("there is none"))};
        QSignalSpy refused(&notifier, &NotifierDBus::refused);
        notifier.show(notification(QStringLiteral("a"), QStringLiteral("t")));
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first()[1].toString().contains(QStringLiteral("no session bus")));
    }

private:
    void serve()
    {
        QVERIFY(m_server->registerObject(
            path, m_desktop.get(), QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_server->registerService(service));
    }

    Tests::PrivateBus m_bus;
    std::unique_ptr<QDBusConnection> m_server;
    std::unique_ptr<StandInDesktop> m_desktop;
    std::unique_ptr<NotifierDBus> m_notifier;
};

QTEST_GUILESS_MAIN(NotifierTest)
#include "tst_notifier.moc"
