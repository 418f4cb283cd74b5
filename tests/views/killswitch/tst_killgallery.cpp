#include "killworld.h"
#include "views/common/scrim.h"
#include "views/common/theme.h"
#include "views/killswitch/runningview.h"
#include "views/killswitch/undobox.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Flightdeck;
using namespace Flightdeck::Views;

namespace {

using Phase = KillSwitch::Phase;
const QString interview = QStringLiteral("ai-interview-v2");

} // namespace

/// Every face of the kill panel, to be looked at.
class KillGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().install(*qApp);
        QVERIFY(m_folder.isValid());
    }
    // With FLIGHTDECK_GALLERY set to a folder the pictures stay there.
    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void pictures()
    {
        QFETCH(bool, dark);
        Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        QWidget window;
        window.resize(1440, 900);
        Scrim scrim(&window);
        Tests::KillWorld world;
        scrim.showPanel(world.panel.get());
        window.show();
        const auto grab = [&](const char *name) {
            QCoreApplication::processEvents(); // layouts that words have changed
            const QString folder = qEnvironmentVariable("FLIGHTDECK_GALLERY", m_folder.path());
            return window.grab().save(QStringLiteral("%1/kill-%2-%3.png")
                                          .arg(folder, QLatin1String(name),
                                               dark ? QStringLiteral("dark") : QStringLiteral("light")));
        };
        KillSwitch::Readiness readiness(world.store, {}, world.clock);
        readiness.check();
        QTRY_VERIFY(!readiness.checking());
        world.panel->setReadiness(&readiness);
        world.panel->setDrill({QStringLiteral("default"), QStringLiteral("dark-profile"), {}});
        const QDateTime now = world.clock.now();
        world.panel->setHistory({{now.addDays(-3),
                                  KillSwitch::Action::Kill,
                                  true,
                                  QStringLiteral("default"),
                                  QStringLiteral("dark-profile"),
                                  QStringLiteral("ann"),
                                  {},
                                  true,
                                  QStringLiteral("none"),
                                  24'100},
                                 {now.addDays(-9),
                                  KillSwitch::Action::Restore,
                                  false,
                                  QStringLiteral("default"),
                                  interview,
                                  QStringLiteral("bob"),
                                  {},
                                  true,
                                  QStringLiteral("none"),
                                  31'800},
                                 {now.addDays(-9),
                                  KillSwitch::Action::Kill,
                                  false,
                                  QStringLiteral("default"),
                                  interview,
                                  QStringLiteral("ann"),
                                  {},
                                  false,
                                  QStringLiteral("notServed"),
                                  74'000}});
        QVERIFY(grab("empty"));
        KillSwitch::OpenRun left;
        left.target.flag = interview;
        left.who = QStringLiteral("ann");
        left.pressed = now.addSecs(-7200);
        world.panel->setLeft(left);
        QVERIFY(grab("left"));
        world.panel->setLeft({});
        world.choose(interview);
        world.find<PressPane>()->reasonField()->setText(
            QStringLiteral("Wrong follow-up questions in German interviews"));
        QVERIFY(grab("plan"));
        world.choose(QStringLiteral("new-spider-map-algorithm"));
        QVERIFY(grab("variant"));
        world.choose(QStringLiteral("assessment-timer"));
        QVERIFY(grab("off"));
        world.store.tree.files.insert(QStringLiteral("team/features.yaml"),
                                      "flags:\n  - key: x\n    nonsense: 1\n");
        world.choose(interview);
        QVERIFY(grab("doubted"));
        world.store.tree.files.remove(QStringLiteral("team/features.yaml"));
        world.store.down = Core::Error{
            Core::ErrorCode::Unreachable, QStringLiteral("git.example.org refuses the connection."), {}};
        world.panel->setRepository(
            {false, QStringLiteral("git.example.org refuses the connection."), true, {}, {}});
        world.choose(QStringLiteral("dark-profile"));
        world.choose(interview);
        QVERIFY(grab("keeps"));
        world.hold(Qt::Key_Space);
        QTRY_VERIFY(world.machine->run().waiting && world.machine->run().replicas.first().asked > 0);
        QVERIFY(grab("waiting"));
        world.store.down.reset();
        world.machine->abandon();
        for (QPushButton *button : world.find<RunningView>()->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Choose another flag"))
                button->click();
        }
        world.panel->setRepository({true, QStringLiteral("main 7c3e2a1"), false, {}, {}});
        world.choose(interview);
        world.served[1]->follows = false;
        world.served[1]->pollIntervalMs = 2000;
        world.find<PressPane>()->reasonField()->setText(
            QStringLiteral("Wrong follow-up questions in German interviews"));
        world.hold(Qt::Key_Space);
        QTRY_COMPARE(world.machine->run().wantedReplicas(), 1);
        QVERIFY(grab("running"));
        world.served[1]->follows = true;
        QTRY_COMPARE(world.machine->run().phase, Phase::Effective);
        QVERIFY(grab("effective"));
        world.find<UndoBox>()->button()->click();
        QTRY_COMPARE(world.hold()->state(), HoldButton::State::Idle);
        QVERIFY(grab("undo"));
        world.store.refusal = Core::Error{Core::ErrorCode::Rejected, QStringLiteral("The server declined."),
                                          QStringLiteral("pre-receive hook: main is frozen")};
        world.store.link = QStringLiteral("https://git.example.org/flags/merge_requests/new");
        world.hold(Qt::Key_Space);
        QTRY_COMPARE(world.machine->run().phase, Phase::Failed);
        QVERIFY(grab("failed"));
        world.panel->setParent(nullptr);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(KillGallery)
#include "tst_killgallery.moc"
