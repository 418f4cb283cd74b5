#include "app/attentioncentre.h"
#include "app/attentiontray.h"
#include "tests/integration/consolestage.h"
#include "tests/support/manualclock.h"
#include "tests/support/rolloutscene.h"
#include "views/rollouts/detailpage.h"
#include "views/rollouts/rolloutspage.h"
#include "views/shell/trayicon.h"

#include <QMenu>
#include <QSignalSpy>

using namespace Flightdeck;
using App::AttentionCentre;
using App::AttentionSettings;
using App::Notification;
using App::Notifier;
using Rollouts::AttentionNotice;
using Rollouts::AttentionPost;
using Rollouts::NoticeKind;

namespace {

/// A desktop that takes or refuses what it is asked to show, and remembers it.
class RecordingNotifier final : public Notifier
{
public:
    void show(const Notification &notification) override
    {
        shown.append(notification);
        if (why.isEmpty())
            Q_EMIT taken(notification.slot);
        else
            Q_EMIT refused(notification, why);
    }
    QList<Notification> shown;
    QString why;
};

AttentionNotice noticeOf(const Rollouts::RolloutRow &row, NoticeKind kind)
{
    AttentionNotice notice;
    notice.kind = kind;
    notice.key = row.key;
    notice.name = row.canary->meta.name;
    notice.nameSpace = row.canary->meta.nameSpace;
    return notice;
}

AttentionSettings nightShift()
{
    AttentionSettings chosen;
    chosen.rules.quiet = {true, QTime(23, 30), QTime(6, 15), {1, 5}, false};
    chosen.rules.muted = {QStringLiteral("k\nshop/cart"), QStringLiteral("a, b\nshop/\"x\"")};
    chosen.rules.sound = true;
    chosen.rules.finished = false;
    chosen.tray = false;
    chosen.keepRunning = true;
    return chosen;
}

} // namespace

class AttentionCentreTest : public QObject
{
    Q_OBJECT

    /// The embedded world, its window, and the centre with a desktop of the test's own.
    struct Scene
    {
        Tests::ConsoleStage stage;
        QTemporaryDir folder;
        QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
        Core::SystemClock clock;
        RecordingNotifier *desktop = new RecordingNotifier;
        AttentionCentre centre{stage.console(), stage.parts(), settings, clock,
                               std::unique_ptr<Notifier>(desktop)};

        void waitForRows() { QTRY_VERIFY_WITH_TIMEOUT(rows().rowCount() >= 5, 10'000); }
        Rollouts::RolloutListModel &rows() { return *stage.console().board().model(); }
        void post(const QList<AttentionNotice> &notices)
        {
            Q_EMIT centre.desk().posted(
                {QStringLiteral("Demo"), false, AttentionPost::Reason::Now, notices, false});
        }
        bool showsDetail()
        {
            auto *detail = stage.find<Views::DetailPage>();
            return detail && detail->isVisible();
        }
    };

    static bool saysInDialog(Scene &scene, const QString &text)
    {
        const auto widgets = scene.centre.dialog()->findChildren<QWidget *>();
        return std::any_of(widgets.cbegin(), widgets.cend(), [&text](const QWidget *widget) {
            return widget->isVisible() && widget->accessibleName().contains(text);
        });
    }

private Q_SLOTS:
    void remembersChoices()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.ini"));
        {
            QSettings settings(path, QSettings::IniFormat);
            QCOMPARE(App::loadAttentionSettings(settings), AttentionSettings());
            App::saveAttentionSettings(settings, nightShift());
            settings.setValue(QStringLiteral("rollouts/favourites"),
                              QStringList{QStringLiteral("k\nshop/auth")});
        }
        QSettings settings(path, QSettings::IniFormat);
        AttentionSettings wanted = nightShift();
        wanted.rules.favourites = {QStringLiteral("k\nshop/auth")};
        QCOMPARE(App::loadAttentionSettings(settings), wanted);
        // No day at all is a choice, too; nonsense is not.
        wanted.rules.quiet.days.clear();
        App::saveAttentionSettings(settings, wanted);
        QCOMPARE(App::loadAttentionSettings(settings), wanted);
        settings.setValue(QStringLiteral("notifications/quietFrom"), QStringLiteral("25:99"));
        settings.setValue(QStringLiteral("notifications/quietDays"),
                          QStringList{QStringLiteral("9"), QStringLiteral("3")});
        const AttentionSettings mended = App::loadAttentionSettings(settings);
        QCOMPARE(mended.rules.quiet.from, QTime(22, 0));
        QCOMPARE(mended.rules.quiet.days, QSet<int>{3});
    }

    void soundIsOffAndClosingQuitsByDefault()
    {
        const AttentionSettings fresh;
        QVERIFY(!fresh.rules.sound);
        QVERIFY(!fresh.keepRunning);
        QVERIFY(!fresh.rules.quiet.on);
    }

    void theWorldIsTold()
    {
        Scene scene;
        scene.waitForRows();
        // A minute is a second there: some run ends before long.
        QTRY_VERIFY_WITH_TIMEOUT(!scene.desktop->shown.isEmpty(), 60'000);
        const Notification &first = scene.desktop->shown.first();
        QVERIFY2(first.title.startsWith(QStringLiteral("Demo: ")), qPrintable(first.title));
        QVERIFY(!first.body.isEmpty());
        QVERIFY(!first.sound);
    }

    void clickOpensTheCanary()
    {
        Scene scene;
        scene.waitForRows();
        scene.stage.window().setCurrentPage(Views::PageId::Environments);
        scene.stage.window().showMinimized();
        scene.post({noticeOf(scene.rows().row(0), NoticeKind::Failed)});
        QCOMPARE(scene.desktop->shown.last().critical, true);
        Q_EMIT scene.desktop->opened(scene.desktop->shown.last().slot, {});
        QVERIFY(!scene.stage.window().isMinimized());
        QCOMPARE(scene.stage.window().currentPage(), Views::PageId::Rollouts);
        QTRY_VERIFY(scene.showsDetail());

        // Several: the list, worst first.
        scene.post({noticeOf(scene.rows().row(0), NoticeKind::Approval),
                    noticeOf(scene.rows().row(1), NoticeKind::Finished)});
        QCOMPARE(scene.desktop->shown.last().critical, false);
        Q_EMIT scene.desktop->opened(scene.desktop->shown.last().slot, {});
        QTRY_VERIFY(!scene.showsDetail());

        // One that is gone opens the list as well.
        AttentionNotice gone = noticeOf(scene.rows().row(0), NoticeKind::Failed);
        gone.key = QStringLiteral("k\nnowhere/gone");
        scene.post({gone});
        Q_EMIT scene.desktop->opened(scene.desktop->shown.last().slot, {});
        QVERIFY(!scene.showsDetail());
    }

    void dialogFromThePalette()
    {
        Scene scene;
        scene.waitForRows();
        QAction *entry = nullptr;
        for (QAction *action : scene.stage.window().menu(Views::MenuId::View)->actions()) {
            if (action->text().contains(QStringLiteral("Notifications")))
                entry = action;
        }
        QVERIFY(entry);
        entry->trigger();
        auto *dialog = scene.centre.dialog();
        QVERIFY(dialog && dialog->isVisible());
        entry->trigger(); // once is enough
        QCOMPARE(scene.centre.dialog(), dialog);

        Views::NotificationsDialog::Choices choices = dialog->choices();
        choices.rules.finished = false;
        dialog->setChoices(choices);
        Q_EMIT dialog->changed();
        QVERIFY(!App::loadAttentionSettings(scene.settings).rules.finished);
        QVERIFY(!scene.centre.desk().rules().finished);

        Q_EMIT dialog->testRequested();
        QCOMPARE(scene.desktop->shown.last().title, QStringLiteral("Flightdeck can reach you"));
        QVERIFY(saysInDialog(scene, QStringLiteral("do not disturb")));
        dialog->close();
        QTRY_VERIFY(!scene.centre.dialog());
    }

    void testSaysThatNothingWasShown()
    {
        Scene scene;
        scene.desktop->why = QStringLiteral("No notification service answers.");
        scene.centre.openDialog();
        Q_EMIT scene.centre.dialog()->testRequested();
        QVERIFY(saysInDialog(scene, scene.desktop->why)); // there is no tray offscreen
    }

    void keepsRunningOnlyWhenChosen()
    {
        Scene scene;
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        AttentionSettings chosen = scene.centre.chosen();
        chosen.keepRunning = true;
        scene.centre.choose(chosen);
        // Without a tray there would be no way back.
        QCOMPARE(QGuiApplication::quitOnLastWindowClosed(), !scene.centre.tray().isShown());
    }

    void muteForAnHour()
    {
        Scene scene;
        Q_EMIT scene.centre.tray().muteRequested(true);
        QVERIFY(scene.centre.desk().rules().mutedUntil > QDateTime::currentDateTimeUtc().addSecs(3590));
        Q_EMIT scene.centre.tray().muteRequested(false);
        QVERIFY(!scene.centre.desk().rules().mutedUntil.isValid());
    }

    void trayTellsCountsAndAge()
    {
        Tests::ManualClock clock;
        Tests::RolloutScene rollouts(clock.now());
        Rollouts::RolloutBoard board(clock);
        board.addCluster(&rollouts.cluster);
        const Core::Freshness live{Core::FreshnessState::Live, clock.now(), clock.now(), {}};
        rollouts.cluster.setFreshness(live);
        clock.advance(9'000);
        const auto state = [&](const QList<Core::Freshness> &clusters) {
            return App::trayState(*board.model(), clusters, QStringLiteral("Production"), {}, clock.now());
        };
        const Views::TrayState all = state({live});
        QCOMPARE(all.mood, Rollouts::Mood::Failed);
        QVERIFY2(all.tooltip.startsWith(
                     QStringLiteral("Flightdeck · Production\n11 canaries: 1 failed or failing, ")),
                 qPrintable(all.tooltip));
        QVERIFY(all.tooltip.endsWith(QStringLiteral("Live, last word 9 s ago.")));
        QVERIFY(all.entries.size() >= 3 && all.entries.size() <= Views::TrayIcon::MostEntries);
        QCOMPARE(all.entries.first().text, QStringLiteral("auth-service rolled back · platform-services"));

        board.addCluster(&rollouts.lostCluster);
        const Views::TrayState lost =
            state({live, rollouts.lostCluster.freshness(Kubernetes::Resource::Canaries)});
        QVERIFY2(lost.tooltip.endsWith(QStringLiteral("Not live: this is what was known 6 min ago.")),
                 qPrintable(lost.tooltip));
        QCOMPARE(state({}).tooltip.section(u'\n', 2), QStringLiteral("No cluster is watched."));
    }
};

int main(int argc, char *argv[])
{
    return Tests::runConsoleTest<AttentionCentreTest>(argc, argv);
}

#include "tst_attentioncentre.moc"
