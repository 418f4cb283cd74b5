#include "killworld.h"
#include "views/common/holdbutton.h"
#include "views/common/notice.h"
#include "views/common/searchfield.h"
#include "views/common/theme.h"
#include "views/killswitch/killflaglist.h"
#include "views/killswitch/killpanel.h"
#include "views/killswitch/runningview.h"
#include "views/killswitch/typedpress.h"
#include "views/killswitch/undobox.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Views;

namespace {

using Phase = KillSwitch::Phase;
using State = KillStatus::State;

const QString interview = QStringLiteral("ai-interview-v2");

} // namespace

class KillPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().install(*qApp);
        QVERIFY(m_folder.isValid());
    }
    void nothingIsChosenByItself()
    {
        Tests::KillWorld world;
        QVERIFY(!world.hold()->isVisible());
        QVERIFY(world.find<SearchField>()->hasFocus());
        // Typing finds, but only Enter or an arrow chooses; a filtered choice is not handed to its neighbour.
        QTest::keyClicks(world.find<SearchField>(), QStringLiteral("ai-int"));
        QCOMPARE(world.find<QListView>()->model()->rowCount(), 1);
        QVERIFY(!world.machine->plan());
        QTest::keyClick(world.find<SearchField>(), Qt::Key_Return);
        QTRY_VERIFY(world.machine->plan());
        QCOMPARE(world.machine->run().target.flag, interview);
        world.find<SearchField>()->setText(QStringLiteral("dark"));
        QVERIFY(!world.find<QListView>()->currentIndex().isValid());
        QCOMPARE(world.machine->run().target.flag, interview);
        QCOMPARE(world.store.commits, 0);
    }
    void listSaysWhatDies()
    {
        Tests::KillWorld world;
        const QAbstractItemModel *model = world.find<QListView>()->model();
        const QAbstractItemModelTester tester(const_cast<QAbstractItemModel *>(model),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList words;
        for (int row = 0; row < model->rowCount(); ++row)
            words += model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(words.size(), 5);
        QCOMPARE(words.last(), QStringLiteral("assessment-timer, Boolean. Already off. Nothing to kill"));
        QVERIFY(words.contains(QStringLiteral("half-off, Boolean. Returns false for everyone")));
        world.choose(interview);
        QVERIFY(model->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("who get true")));
    }
    void holdReachesEffective_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("mouse") << 0;
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Space") << int(Qt::Key_Space);
    }
    void holdReachesEffective()
    {
        QFETCH(int, key);
        Tests::KillWorld world;
        QSignalSpy finished(world.machine.get(), &KillSwitch::Machine::finished);
        QStringList titles;
        connect(world.panel.get(), &KillPanel::statusChanged, this,
                [&] { titles += world.panel->status().title; });
        world.choose(interview);
        QVERIFY(world.machine->plan()->value().proof.onBefore > 0);
        world.find<PressPane>()->reasonField()->setText(QStringLiteral("Wrong questions"));
        if (key) {
            world.hold(Qt::Key(key));
        } else {
            QTest::mousePress(world.hold(), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(world.hold()->state(), HoldButton::State::Done, 5000);
            QTest::mouseRelease(world.hold(), Qt::LeftButton);
        }
        QVERIFY(world.find<RunningView>()->isVisible());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(titles.contains(QStringLiteral("Killing ai-interview-v2")));
        QCOMPARE(world.machine->run().phase, Phase::Effective);
        QCOMPARE(world.panel->status().state, State::Effective);
        QCOMPARE(world.store.commits, 1);
        QCOMPARE(world.store.lastBody, QStringLiteral("Wrong questions"));
        for (int i = 0; i < 400; ++i)
            QVERIFY(!world.isOn(interview, QStringLiteral("user-%1").arg(i)));
    }
    void releaseSendsNothing()
    {
        Tests::KillWorld world;
        world.choose(interview);
        world.hold()->setFocus();
        QTest::keyPress(world.hold(), Qt::Key_Space);
        QCOMPARE(world.hold()->state(), HoldButton::State::Holding);
        QTest::keyRelease(world.hold(), Qt::Key_Space);
        QCOMPARE(world.hold()->state(), HoldButton::State::Idle);
        QTest::mouseClick(world.hold(), Qt::LeftButton);
        world.hold()->click();
        QCOMPARE(world.store.commits, 0);
        QCOMPARE(world.machine->run().phase, Phase::Armed);
        QCOMPARE(world.panel->status().state, State::Ready);
    }
    void typedNamePresses()
    {
        Tests::KillWorld world;
        QSignalSpy finished(world.machine.get(), &KillSwitch::Machine::finished);
        world.choose(interview);
        TypedPress *typed = world.find<TypedPress>();
        QVERIFY(!typed->field()->isVisible());
        QTest::keyClick(typed->link(), Qt::Key_Space);
        QVERIFY(typed->field()->hasFocus());
        QTest::keyClicks(typed->field(), QStringLiteral("ai-interview-V2"));
        QVERIFY(!typed->button()->isEnabled());
        typed->field()->clear();
        QTest::keyClicks(typed->field(), interview);
        QVERIFY(typed->button()->isEnabled());
        QTest::keyClick(typed->button(), Qt::Key_Space);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(world.machine->run().phase, Phase::Effective);
    }
    void refusesWithoutPlanOrGit()
    {
        Tests::KillWorld world;
        world.store.tree.files.insert(QStringLiteral("features.yaml"), "flags:\n  - key: [\n");
        world.choose(interview);
        QCOMPARE(world.hold()->state(), HoldButton::State::Refused);
        QVERIFY(world.hold()->accessibleDescription().contains(QStringLiteral("Flipt refuses")));
        world.store.tree.files.insert(QStringLiteral("features.yaml"), Tests::killFeaturesText);
        world.panel->hide();
        world.panel->show(); // armed again: the branch may have moved
        QTRY_COMPARE(world.hold()->state(), HoldButton::State::Idle);
        world.panel->setRepository({false, QStringLiteral("The key of git.example.org changed.")});
        QCOMPARE(world.hold()->state(), HoldButton::State::Refused);
        QCOMPARE(world.hold()->accessibleDescription(),
                 QStringLiteral("The key of git.example.org changed."));
        QVERIFY(!world.find<TypedPress>()->link()->isEnabled());
        QCOMPARE(world.panel->status().state, State::NotReady);
    }
    void losingGitWhileHoldingLetsGo()
    {
        Tests::KillWorld world;
        world.choose(interview);
        world.hold()->setFocus();
        QTest::keyPress(world.hold(), Qt::Key_Space);
        world.panel->setRepository({false, {}});
        QCOMPARE(world.hold()->state(), HoldButton::State::Refused);
        QTest::keyRelease(world.hold(), Qt::Key_Space);
        QCOMPARE(world.store.commits, 0);
    }
    void showsWhatFailedAndWhatIsTrue()
    {
        Tests::KillWorld world;
        world.store.refusal = Core::Error{Core::ErrorCode::Rejected, QStringLiteral("The server declined."),
                                          QStringLiteral("pre-receive: frozen")};
        QSignalSpy finished(world.machine.get(), &KillSwitch::Machine::finished);
        world.choose(interview);
        world.hold(Qt::Key_Space);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(world.panel->status().state, State::NotEffective);
        QStringList said;
        for (const Notice *notice : world.find<RunningView>()->findChildren<Notice *>()) {
            if (notice->isVisible())
                said += notice->accessibleName() + u' ' + notice->accessibleDescription();
        }
        QCOMPARE(said.size(), 2);
        QVERIFY(said.join(u' ').contains(QStringLiteral("pre-receive: frozen")));
        QVERIFY(said.join(u' ').contains(QStringLiteral("Nothing was changed on main")));
        QVERIFY(!world.find<UndoBox>()->isVisible());
    }
    void oneReplicaBehindIsNotEffective()
    {
        Tests::KillWorld world;
        world.served[1]->follows = false;
        QSignalSpy finished(world.machine.get(), &KillSwitch::Machine::finished);
        world.choose(interview);
        world.hold(Qt::Key_Space);
        QTRY_COMPARE(world.machine->run().wantedReplicas(), 1);
        QVERIFY(world.panel->status().detail.endsWith(QStringLiteral("1 of 2 replicas")));
        QVERIFY(!world.find<UndoBox>()->button()->isEnabled());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(world.machine->run().failure, KillSwitch::Failure::NotServed);
        QVERIFY(world.find<UndoBox>()->button()->isEnabled());
    }
    void undoNeedsAHoldOfItsOwn()
    {
        Tests::KillWorld world;
        QSignalSpy finished(world.machine.get(), &KillSwitch::Machine::finished);
        world.choose(interview);
        world.hold(Qt::Key_Space);
        QTRY_COMPARE(finished.size(), 1);
        QTest::keyClick(world.find<UndoBox>()->button(), Qt::Key_Space);
        QTRY_COMPARE(world.hold()->state(), HoldButton::State::Idle);
        QVERIFY(world.hold()->isVisible());
        QCOMPARE(world.hold()->accessibleName(), QStringLiteral("Restore ai-interview-v2 in PRODUCTION"));
        QCOMPARE(world.store.commits, 1);
        QCOMPARE(world.panel->status().state, State::Effective); // the kill still is
        world.hold(Qt::Key_Return);
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(world.machine->run().target.action, KillSwitch::Action::Restore);
        QCOMPARE(world.machine->run().phase, Phase::Effective);
        QCOMPARE(world.store.tree.files.value(QStringLiteral("features.yaml")), Tests::killFeaturesText);
    }
    void anotherFlagStartsAfresh()
    {
        Tests::KillWorld world;
        QSignalSpy finished(world.machine.get(), &KillSwitch::Machine::finished);
        world.choose(interview);
        world.hold(Qt::Key_Space);
        QTRY_COMPARE(finished.size(), 1);
        QPushButton *another = nullptr;
        for (QPushButton *button : world.find<RunningView>()->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Choose another flag"))
                another = button;
        }
        QVERIFY(another && another->isVisible());
        another->click();
        QCOMPARE(world.panel->status().state, State::Ready);
        QVERIFY(!world.hold()->isVisible());
        world.choose(QStringLiteral("dark-profile"));
        QCOMPARE(world.hold()->state(), HoldButton::State::Idle);
        QCOMPARE(world.store.commits, 1);
    }
    void joinsAKillStartedElsewhere()
    {
        Tests::KillWorld world;
        world.served[1]->follows = false;
        world.choose(QStringLiteral("dark-profile"));
        QVERIFY(
            world.machine->press({{KillSwitch::Action::Kill, QStringLiteral("default"), interview}, {}, {}}));
        QVERIFY(world.find<RunningView>()->isVisible());
        QCOMPARE(world.panel->status().title, QStringLiteral("Killing ai-interview-v2"));
        // Hidden, the status goes on for the header.
        world.panel->hide();
        QSignalSpy ticks(world.panel.get(), &KillPanel::statusChanged);
        QTRY_VERIFY(ticks.size() >= 3);
        QVERIFY(!world.machine->press(
            {{KillSwitch::Action::Kill, QStringLiteral("default"), interview}, {}, {}}));
    }
    void evidenceHoldsTheRun()
    {
        Tests::KillWorld world;
        QSignalSpy finished(world.machine.get(), &KillSwitch::Machine::finished);
        world.choose(interview);
        world.hold(Qt::Key_Space);
        QTRY_COMPARE(finished.size(), 1);
        const QString path = m_folder.filePath(QStringLiteral("kill.json"));
        QVERIFY(world.panel->writeEvidence(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject evidence = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(evidence.value(QStringLiteral("effective")).toBool(), true);
        QCOMPARE(evidence.value(QStringLiteral("environment")).toString(), QStringLiteral("Production"));
        QCOMPARE(evidence.value(QStringLiteral("steps")).toArray().size(), 6);
        QCOMPARE(evidence.value(QStringLiteral("replicas")).toArray().size(), 2);
        QVERIFY(!world.panel->writeEvidence(m_folder.filePath(QStringLiteral("none/kill.json"))));
    }
    void escapeOnlyHides()
    {
        Tests::KillWorld world;
        QSignalSpy closed(world.panel.get(), &KillPanel::closeRequested);
        world.choose(interview);
        world.find<PressPane>()->reasonField()->setFocus();
        QTest::keyClick(world.find<PressPane>()->reasonField(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(world.store.commits, 0);
    }
    void withoutAMachineNothingCanBePressed()
    {
        Flags::FlagListModel flags;
        const auto document =
            Flags::Document::parse(Tests::killFeaturesText, QStringLiteral("features.yaml"));
        flags.setDocuments(document, document);
        Core::SystemClock clock;
        KillPanel panel(nullptr, &flags, &clock);
        panel.show();
        panel.chooseFlag({QStringLiteral("default"), interview});
        QCOMPARE(panel.findChild<HoldButton *>()->state(), HoldButton::State::Refused);
        QCOMPARE(panel.status().state, State::Unavailable);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(KillPanelTest)
#include "tst_killpanel.moc"
