#include "views/common/segmented.h"
#include "views/common/theme.h"
#include "views/common/toggleswitch.h"
#include "views/shell/notificationsdialog.h"
#include "views/shell/trayicon.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

using namespace Flightdeck;
using namespace Flightdeck::Views;

namespace {

template<typename T> T *named(const QWidget &root, const char *name)
{
    for (T *widget : root.findChildren<T *>()) {
        if (widget->accessibleName() == QString::fromLatin1(name))
            return widget;
    }
    return nullptr;
}

QPushButton *button(const QWidget &root, const char *text)
{
    for (auto *candidate : root.findChildren<QPushButton *>()) {
        if (candidate->text() == QString::fromLatin1(text))
            return candidate;
    }
    return nullptr;
}

NotificationsDialog::Choices nightShift()
{
    NotificationsDialog::Choices choices;
    choices.rules.quiet = {true, QTime(23, 30), QTime(6, 15), {1, 2, 3, 4, 5}, false};
    choices.rules.muted = {QStringLiteral("k\nshop/cart")};
    choices.rules.finished = false;
    choices.keepRunning = true;
    return choices;
}

const QMap<QString, QString> canaries = {{QStringLiteral("k\nshop/auth"), QStringLiteral("auth · shop")},
                                         {QStringLiteral("k\nshop/cart"), QStringLiteral("cart · shop")}};

} // namespace

class NotificationsDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }

    void everyControlHasAName()
    {
        NotificationsDialog dialog;
        dialog.show();
        int controls = 0;
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            // The field inside a spin box is Qt's own; the spin box carries the name.
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) ||
                qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
                continue;
            ++controls;
            const auto *pressed = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (pressed && !pressed->text().isEmpty()),
                     widget->metaObject()->className());
        }
        QVERIFY(controls > 20);
    }

    void showsAndGivesBackChoices()
    {
        NotificationsDialog dialog;
        QSignalSpy changed(&dialog, &NotificationsDialog::changed);
        dialog.setCanaries(canaries);
        dialog.setChoices(nightShift());
        QCOMPARE(dialog.choices(), nightShift());
        QCOMPARE(changed.size(), 0); // nobody chose anything
        dialog.setChoices({});
        QCOMPARE(dialog.choices(), NotificationsDialog::Choices());
    }

    void everyChangeCounts()
    {
        NotificationsDialog dialog;
        dialog.setCanaries(canaries);
        dialog.setChoices({});
        dialog.show();
        QSignalSpy changed(&dialog, &NotificationsDialog::changed);
        named<ToggleSwitch>(dialog, "Quiet hours")->click();
        QVERIFY(dialog.choices().rules.quiet.on);
        named<QTimeEdit>(dialog, "Quiet from, local time")->setTime(QTime(20, 0));
        QCOMPARE(dialog.choices().rules.quiet.from, QTime(20, 0));
        named<QPushButton>(dialog, "Quiet hours begin on Sunday")->click();
        QCOMPARE(dialog.choices().rules.quiet.days, (QSet<int>{1, 2, 3, 4, 5, 6}));
        button(dialog, "Nothing")->click();
        QVERIFY(!dialog.choices().rules.quiet.failuresPass);
        named<QCheckBox>(dialog, "Only of favourites")->click();
        QVERIFY(dialog.choices().rules.favouritesOnly);
        QCOMPARE(changed.size(), 5);
        named<ToggleSwitch>(dialog, "Notifications on the desktop")->click();
        QVERIFY(!dialog.choices().rules.on);
        QVERIFY(!named<QCheckBox>(dialog, "Finished")->isEnabled());
        QVERIFY(!named<QTimeEdit>(dialog, "Quiet from, local time")->isEnabled());
    }

    void mutesAndUnmutes()
    {
        NotificationsDialog dialog;
        dialog.setCanaries(canaries);
        dialog.setChoices({});
        auto *combo = named<QComboBox>(dialog, "Canary to mute");
        auto *mute = named<QPushButton>(dialog, "Mute this canary");
        QVERIFY(!mute->isEnabled());
        combo->setEditText(QStringLiteral("nobody"));
        QVERIFY(!mute->isEnabled());
        combo->setEditText(QStringLiteral("cart · shop"));
        mute->click();
        QCOMPARE(dialog.choices().rules.muted, QSet<QString>{QStringLiteral("k\nshop/cart")});
        auto *list = named<QListWidget>(dialog, "Muted canaries");
        QCOMPARE(list->count(), 1);
        list->item(0)->setSelected(true);
        button(dialog, "Tell me again")->click();
        QVERIFY(dialog.choices().rules.muted.isEmpty());
    }

    void trayNeedsATray()
    {
        NotificationsDialog dialog;
        dialog.setChoices({});
        auto *keep = named<QCheckBox>(dialog, "Keep watching in the tray when the window is closed");
        QVERIFY(keep->isEnabled());
        dialog.setTrayAvailable(false);
        QVERIFY(!keep->isEnabled());
    }

    void testSaysWhatBecameOfIt()
    {
        NotificationsDialog dialog;
        QSignalSpy requested(&dialog, &NotificationsDialog::testRequested);
        auto *test = button(dialog, "Show a test notification");
        test->click();
        QCOMPARE(requested.size(), 1);
        QVERIFY(!test->isEnabled()); // one at a time
        dialog.setTestResult(false, QStringLiteral("No notification service answers."));
        QVERIFY(test->isEnabled());
    }

    void trayMenuFollowsTheState()
    {
        TrayIcon tray;
        QSignalSpy opened(&tray, &TrayIcon::canaryRequested);
        TrayState state;
        for (int i = 0; i < 12; ++i)
            state.entries.append(
                {QString::number(i), QStringLiteral("canary %1").arg(i), Icon::Failed, Role::Fail});
        tray.setState(state);
        QStringList texts;
        QAction *third = nullptr;
        for (QAction *action : tray.menu()->actions()) {
            if (action->text().startsWith(QLatin1String("canary")))
                texts << action->text();
            if (action->text() == QLatin1String("canary 2"))
                third = action;
        }
        QCOMPARE(texts.size(), TrayIcon::MostEntries);
        third->trigger();
        QCOMPARE(opened.first().first().toString(), QStringLiteral("2"));
        tray.setState({});
        for (QAction *action : tray.menu()->actions())
            QVERIFY(!action->text().startsWith(QLatin1String("canary")));
    }

    void everyMoodLooksDifferent()
    {
        using Rollouts::Mood;
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme::instance().setMode(mode);
            QList<QImage> seen;
            for (const Mood mood :
                 {Mood::Failed, Mood::Unknown, Mood::Waiting, Mood::Moving, Mood::Well, Mood::Nothing}) {
                // Without colours: the shape alone has to tell.
                const QImage image =
                    TrayIcon::moodIcon(mood).pixmap(22).toImage().convertToFormat(QImage::Format_Grayscale8);
                QVERIFY(!seen.contains(image));
                seen.append(image);
            }
        }
    }

    /// Pictures to look at, where FLIGHTDECK_PICTURES names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("FLIGHTDECK_PICTURES");
        for (const bool dark : {false, true}) {
            Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
            NotificationsDialog dialog;
            dialog.setCanaries(canaries);
            dialog.setChoices(nightShift());
            dialog.setTestResult(
                !dark,
                dark ? QStringLiteral("No notification service answers, and this desktop has no tray.")
                     : QStringLiteral("If you did not see it, the desktop may be set to do not disturb."));
            dialog.show();
            const QPixmap picture = dialog.grab();
            QVERIFY(picture.width() >= 800);
            QVERIFY(dialog.minimumSizeHint().height() <= 700);
            QPixmap moods(6 * 80, 80);
            moods.fill(dark ? Qt::black : Qt::lightGray);
            QPainter painter(&moods);
            for (int mood = 0; mood < 6; ++mood) {
                painter.drawPixmap(mood * 80 + 4, 8, TrayIcon::moodIcon(Rollouts::Mood(mood)).pixmap(22));
                painter.drawPixmap(mood * 80 + 30, 8, TrayIcon::moodIcon(Rollouts::Mood(mood)).pixmap(48));
            }
            painter.end();
            if (folder.isEmpty())
                continue;
            const QString theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
            QVERIFY(picture.save(QStringLiteral("%1/notifications-%2.png").arg(folder, theme)));
            QVERIFY(moods.save(QStringLiteral("%1/tray-%2.png").arg(folder, theme)));
        }
    }
};

QTEST_MAIN(NotificationsDialogTest)
#include "tst_notificationsdialog.moc"
