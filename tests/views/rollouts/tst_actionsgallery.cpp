#include "rollouts/actiondesk.h"
#include "tests/support/manualclock.h"
#include "tests/support/rolloutscene.h"
#include "tests/support/standinwriter.h"
#include "tests/views/rollouts/gallerypicture.h"
#include "views/common/theme.h"
#include "views/rollouts/actionrow.h"
#include "views/rollouts/actionsheet.h"
#include "views/rollouts/actionsslot.h"
#include "views/rollouts/rolloutspage.h"

#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Views;
using namespace Rollouts;

// The panel, the sheet and the menu over the page of one canary, by mouse and keyboard. With
// FLIGHTDECK_GALLERY set to a folder the pictures stay there.
class ActionsGalleryTest : public QObject
{
    Q_OBJECT

    struct Stage
    {
        Stage()
            : board(clock)
            , desk(&board, &clock, ActionTiming{20})
            , page(&board, nullptr, &desk, &clock, nullptr)
        {
            Tests::putRollout(writer, QStringLiteral("platform-services"), name, clock.now().addSecs(-38));
            board.addCluster(&scene.cluster);
            desk.addCluster(&scene.cluster, &writer);
            Core::Freshness live;
            live.state = Core::FreshnessState::Live;
            page.setFreshness(live);
        }

        QString key() const
        {
            return rolloutKey(scene.cluster.name(), QStringLiteral("platform-services"), name);
        }
        ActionRow *row(ActionKind kind)
        {
            for (ActionRow *candidate : page.findChildren<ActionRow *>()) {
                if (candidate->choice().kind == kind)
                    return candidate;
            }
            return nullptr;
        }
        ActionPhase phase()
        {
            return desk.run(key()) ? desk.run(key())->state().phase : ActionPhase::Refused;
        }

        const QString name = QStringLiteral("user-service");
        Tests::ManualClock clock;
        Tests::RolloutScene scene{clock.now()};
        Tests::StandInWriter writer;
        RolloutBoard board;
        ActionDesk desk;
        RolloutsPage page;
    };

    void take(Stage &stage, const char *name)
    {
        QVERIFY(QTest::qWaitForWindowExposed(&stage.page));
        QCoreApplication::processEvents();
        const QImage image = stage.page.grab().toImage();
        Tests::keepGalleryPicture(image, "actions", name, m_folder.path());
    }
    static void show(Stage &stage)
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        stage.page.resize(size);
        stage.page.show();
        stage.page.activateWindow();
        stage.page.open(stage.key());
        QTRY_VERIFY(stage.row(ActionKind::Suspend) && stage.row(ActionKind::Suspend)->button()->isEnabled());
    }
    static void sizesAndThemes()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("wide light") << QSize(1376, 786) << false;
        QTest::newRow("wide dark") << QSize(1376, 786) << true;
        QTest::newRow("narrow light") << QSize(1232, 606) << false;
        QTest::newRow("narrow dark") << QSize(1232, 606) << true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().install(*qApp);
        Theme::instance().setReducedMotion(true);
        QVERIFY(m_folder.isValid());
    }

    void panel_data() { sizesAndThemes(); }
    void panel()
    {
        Stage stage;
        show(stage);
        take(stage, "panel");
        const bool narrow = stage.page.width() < 1240;
        QCOMPARE(stage.row(ActionKind::Abort)->isVisible(), !narrow);
        // What is disabled says why, in words on the screen.
        ActionRow *retry = stage.row(ActionKind::Retry);
        QVERIFY(!retry->button()->isEnabled());
        QCOMPARE(retry->button()->accessibleDescription(), QStringLiteral("Only after Failed."));
        QCOMPARE(retry->button()->accessibleName(), QStringLiteral("Retry"));
    }

    void denied()
    {
        Stage stage;
        stage.writer.denied = {QStringLiteral("patch canaries.flagger.app in platform-services")};
        Theme::instance().setMode(Theme::Mode::Light);
        stage.page.resize(1376, 786);
        stage.page.show();
        stage.page.open(stage.key());
        const QString words = QStringLiteral(
            "Your account dev@example.org may not patch canaries in namespace platform-services.");
        QTRY_VERIFY(stage.row(ActionKind::Suspend) &&
                    stage.row(ActionKind::Suspend)->button()->accessibleDescription() == words);
        QVERIFY(!stage.row(ActionKind::Suspend)->button()->isEnabled());
        QTRY_VERIFY(stage.row(ActionKind::Abort)->button()->isEnabled());
        take(stage, "denied");
    }

    void sheet_data() { sizesAndThemes(); }
    void sheet()
    {
        Stage stage;
        show(stage);
        ActionRow *row = stage.row(ActionKind::Suspend);
        row->button()->click();
        auto *sheet = stage.page.findChild<ActionSheet *>();
        QTRY_COMPARE(int(stage.phase()), int(ActionPhase::Ready));
        QVERIFY(sheet->isVisible());
        QTRY_VERIFY(sheet->cancelButton()->hasFocus()); // the default is Cancel
        take(stage, "sheet");
        // Escape drops the plan; nothing was sent.
        QTest::keyClick(sheet->cancelButton(), Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
        QVERIFY(!stage.desk.run(stage.key()));
        QCOMPARE(stage.writer.writes, 0);

        row->button()->click();
        QTRY_COMPARE(int(stage.phase()), int(ActionPhase::Ready));
        sheet->confirmButton()->setFocus();
        QTest::keyClick(sheet->confirmButton(), Qt::Key_Space);
        QTRY_COMPARE(int(stage.phase()), int(ActionPhase::Verifying));
        QTRY_VERIFY(stage.desk.run(stage.key())->state().checks.size() == 3);
        stage.clock.advance(12'400);
        take(stage, "verifying");
        // It goes on when the sheet is closed, and can be looked at again.
        QTest::keyClick(sheet->cancelButton(), Qt::Key_Escape);
        QVERIFY(stage.desk.run(stage.key()));
        take(stage, "running");
        stage.clock.advance(40'000);
        QTRY_COMPARE(int(stage.phase()), int(ActionPhase::Done));
        QCOMPARE(stage.writer.writes, 1);
        take(stage, "done");
    }

    void abortNotReached_data() { sizesAndThemes(); }
    void abortNotReached()
    {
        Stage stage;
        show(stage);
        stage.row(ActionKind::Abort)->button()->click();
        QTRY_COMPARE(int(stage.phase()), int(ActionPhase::Ready));
        take(stage, "abort");
        auto *sheet = stage.page.findChild<ActionSheet *>();
        sheet->confirmButton()->click();
        QTRY_COMPARE(int(stage.phase()), int(ActionPhase::Verifying));
        QTRY_VERIFY(stage.desk.run(stage.key())->state().checks.size() == 5);
        stage.clock.advance(250'000);
        QTRY_COMPARE(int(stage.phase()), int(ActionPhase::NotReached));
        take(stage, "notreached");
    }

    void menu()
    {
        Stage stage;
        Theme::instance().setMode(Theme::Mode::Dark);
        stage.page.resize(1232, 606);
        stage.page.show();
        stage.page.open(stage.key());
        QTRY_VERIFY(stage.row(ActionKind::Suspend) && stage.row(ActionKind::Suspend)->button()->isEnabled());
        QPushButton *button = nullptr;
        for (auto *candidate : stage.page.findChildren<QPushButton *>()) {
            if (candidate->isVisible() &&
                candidate->accessibleName() == QLatin1String("Actions on this canary"))
                button = candidate;
        }
        QVERIFY(button);
        QMetaObject::invokeMethod(button->menu(), "aboutToShow");
        QStringList entries;
        for (const QAction *action : button->menu()->actions())
            entries << action->text();
        QVERIFY(entries.contains(QStringLiteral("Suspend…")));
        QVERIFY(entries.contains(QStringLiteral("Retry – Only after Failed.")));
        button->menu()->adjustSize();
        const QString folder = qEnvironmentVariable("FLIGHTDECK_GALLERY", m_folder.path());
        QVERIFY(button->menu()->grab().save(QDir(folder).filePath(QStringLiteral("actions-menu.png"))));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(ActionsGalleryTest)
#include "tst_actionsgallery.moc"
