#include "killworld.h"
#include "views/common/notice.h"
#include "views/common/theme.h"
#include "views/killswitch/killflaglist.h"
#include "views/killswitch/runningview.h"
#include "views/killswitch/typedpress.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Flightdeck;
using namespace Flightdeck::Views;

namespace {

using Phase = KillSwitch::Phase;
using State = KillStatus::State;

const QString interview = QStringLiteral("ai-interview-v2");
const QString broken = QStringLiteral("team/features.yaml");

QPushButton *button(const QWidget *in, const QString &text)
{
    for (QPushButton *one : in->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text() == text)
            return one;
    }
    return nullptr;
}

QString noticesOf(const QWidget *in)
{
    QStringList said;
    for (const Notice *notice : in->findChildren<Notice *>()) {
        if (notice->isVisible())
            said += notice->accessibleName() + u' ' + notice->accessibleDescription();
    }
    return said.join(u' ');
}

} // namespace

/// The kill panel when something stands in the way: what it says, and what still can be done.
class KillTroublesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }

    void aDoubtedKillIsTypedNotHeld()
    {
        Tests::KillWorld world;
        world.store.tree.files.insert(broken, "flags:\n  - key: x\n    nonsense: 1\n");
        QSignalSpy finished(world.machine.get(), &KillSwitch::Machine::finished);
        QSignalSpy mend(world.panel.get(), &KillPanel::mendRequested);
        world.choose(interview);
        QCOMPARE(world.hold()->state(), HoldButton::State::Refused);
        const QString said = noticesOf(world.panel.get());
        QVERIFY2(said.contains(QStringLiteral("team/features.yaml, line 3")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("commit the kill anyway")), qPrintable(said));
        QTest::mouseClick(button(world.panel.get(), QStringLiteral("Open the Flags page")), Qt::LeftButton);
        QCOMPARE(mend.size(), 1);

        TypedPress *typed = world.find<TypedPress>();
        QTest::keyClick(typed->link(), Qt::Key_Space);
        QTest::keyClicks(typed->field(), interview);
        QCOMPARE(typed->button()->text(), QStringLiteral("Commit the kill anyway"));
        world.served[0]->follows = world.served[1]->follows = false;
        QTest::keyClick(typed->button(), Qt::Key_Space);
        QTRY_COMPARE(world.machine->run().step(KillSwitch::StepId::Visible).state,
                     KillSwitch::StepState::Done);
        QVERIFY(noticesOf(world.panel.get()).contains(QStringLiteral("speaks against it")));
        // Flipt takes it once the neighbour is mended, and not before.
        QVERIFY(world.machine->run().phase != Phase::Effective);
        world.store.tree.files.remove(broken);
        world.served[0]->follows = world.served[1]->follows = true;
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(world.machine->run().phase, Phase::Effective);
    }

    void aMendedNeighbourOpensTheHoldAgain()
    {
        Tests::KillWorld world;
        world.store.tree.files.insert(broken, "flags: 7\n");
        world.choose(interview);
        QCOMPARE(world.hold()->state(), HoldButton::State::Refused);
        world.store.tree.files.remove(broken);
        // Git's next poll brings the tip: the plan is made anew without a touch.
        world.store.tree.commit = QStringLiteral("8d4f3b2000000000000000000000000000000000");
        world.panel->setRepository({true, QStringLiteral("main 8d4f3b2"), false, {}, {}});
        QTRY_COMPARE(world.hold()->state(), HoldButton::State::Idle);
        QCOMPARE(world.find<TypedPress>()->link()->text(), QStringLiteral("Type the flag's name instead"));
    }

    void aTipThatMovesDoesNotBreakAHold()
    {
        Tests::KillWorld world;
        QSignalSpy finished(world.machine.get(), &KillSwitch::Machine::finished);
        world.choose(interview);
        world.hold()->setFocus();
        QTest::keyPress(world.hold(), Qt::Key_Return);
        QCOMPARE(world.hold()->state(), HoldButton::State::Holding);
        world.store.tree.commit = QStringLiteral("8d4f3b2000000000000000000000000000000000");
        world.panel->setRepository({true, QStringLiteral("main 8d4f3b2"), false, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(world.hold()->state(), HoldButton::State::Done, 5000);
        QTest::keyRelease(world.hold(), Qt::Key_Return);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(world.machine->run().phase, Phase::Effective);
    }

    void aPressIsKeptWhileGitIsDown()
    {
        Tests::KillWorld world;
        QSignalSpy finished(world.machine.get(), &KillSwitch::Machine::finished);
        world.store.down = Core::Error{Core::ErrorCode::Unreachable, QStringLiteral("Refused."), {}};
        world.panel->setRepository({false, QStringLiteral("Refused."), true, {}, {}});
        QCOMPARE(world.panel->status().state, State::NotReady);
        world.choose(interview);
        QCOMPARE(world.hold()->state(), HoldButton::State::Idle);
        world.hold(Qt::Key_Return);
        QTRY_VERIFY(world.machine->run().waiting.has_value());
        QTRY_VERIFY2(
            noticesOf(world.panel.get()).contains(QStringLiteral("2 of 2 replicas answer as before")),
            qPrintable(noticesOf(world.panel.get())));
        QVERIFY(noticesOf(world.panel.get()).contains(QStringLiteral("Nothing was sent")));
        QVERIFY(button(world.panel.get(), QStringLiteral("Give up")));
        QCOMPARE(world.panel->status().state, State::Running);
        world.store.down.reset();
        QPushButton *now = button(world.panel.get(), QStringLiteral("Try now"));
        QVERIFY(now);
        QTRY_VERIFY(now->isEnabled() || !now->isVisible());
        now->click();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(world.machine->run().phase, Phase::Effective);
        QVERIFY(!now->isVisible());
    }

    void theSecondRepositoryIsOfferedOnlyWhileTheFirstIsDown()
    {
        Tests::KillWorld world;
        world.second.tree = world.store.tree;
        world.store.down = Core::Error{Core::ErrorCode::Unreachable, QStringLiteral("Refused."), {}};
        world.panel->setRepository({false, QStringLiteral("Refused."), true, {}, {}});
        const QString before = world.store.tree.commit;
        const QString text = QStringLiteral("Send to the second repository");
        QVERIFY(!button(world.panel.get(), text));
        world.choose(interview);
        world.hold(Qt::Key_Return);
        QTRY_VERIFY(button(world.panel.get(), text) && button(world.panel.get(), text)->isEnabled());
        QTest::mouseClick(button(world.panel.get(), text), Qt::LeftButton);
        QTRY_COMPARE(world.second.commits, 1);
        QCOMPARE(world.store.tree.commit, before);
        QTRY_VERIFY(noticesOf(world.panel.get()).contains(QStringLiteral("alone")));
        QVERIFY(!button(world.panel.get(), text));
    }

    void aProtectedBranchShowsItsMergeRequest_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("opens");
        QTest::newRow("https") << QStringLiteral("https://git.example.org/flags/-/merge_requests/new")
                               << true;
        QTest::newRow("with a user") << QStringLiteral("https://git.example.org@evil.example/x") << false;
        QTest::newRow("http") << QStringLiteral("http://git.example.org/x") << false;
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("none") << QString() << false;
    }

    void aProtectedBranchShowsItsMergeRequest()
    {
        QFETCH(QString, link);
        QFETCH(bool, opens);
        Tests::KillWorld world;
        world.store.refusal =
            Core::Error{Core::ErrorCode::Rejected, QStringLiteral("main is protected."), {}};
        world.store.link = link;
        QSignalSpy finished(world.machine.get(), &KillSwitch::Machine::finished);
        world.choose(interview);
        world.hold(Qt::Key_Space);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(world.panel->status().state, State::NotEffective);
        QCOMPARE(button(world.panel.get(), QStringLiteral("Open the merge request")) != nullptr, opens);
    }

    void standbySaysWhatFailsAndWhenItWasTried()
    {
        Tests::KillWorld world;
        world.store.tree.files.insert(broken, "flags: 7\n");
        KillSwitch::Readiness readiness(world.store, {}, world.clock);
        world.panel->setReadiness(&readiness);
        auto *standby = world.find<StandbyView>();
        QVERIFY(standby->isVisible());
        QTest::mouseClick(standby->checkButton(), Qt::LeftButton);
        QTRY_VERIFY(readiness.report().at.isValid());
        QCOMPARE(readiness.report().firstBad(), std::optional(KillSwitch::CheckId::Parse));
        QStringList words;
        for (const QLabel *label : standby->findChildren<QLabel *>())
            words << label->text();
        QVERIFY2(words.join(u'|').contains(QStringLiteral("Flipt refuses team/features.yaml")),
                 qPrintable(words.join(u'|')));
        QVERIFY(words.join(u'|').contains(QStringLiteral("checked 0 s ago")));
        QVERIFY(!standby->drillButton()->isEnabled());
        // The header says it too; the flag can still be killed.
        world.panel->setRepository(
            {true, QStringLiteral("main 7c3e2a1"), false, QStringLiteral("Files: no"), {}});
        QCOMPARE(world.panel->status().state, State::NotReady);
        world.panel->setRepository(
            {true, QStringLiteral("main"), false, {}, QStringLiteral("drilled 3 d ago")});
        QCOMPARE(world.panel->status().detail, QStringLiteral("Ready · drilled 3 d ago"));
    }

    void aDrillGoesTheWholeWayBothWays()
    {
        Tests::KillWorld world;
        const QString drill = QStringLiteral("dark-profile");
        world.panel->setDrill({QStringLiteral("default"), drill, {}});
        QSignalSpy finished(world.machine.get(), &KillSwitch::Machine::finished);
        QTest::mouseClick(world.find<StandbyView>()->drillButton(), Qt::LeftButton);
        QTRY_COMPARE(world.hold()->state(), HoldButton::State::Idle);
        QCOMPARE(world.hold()->accessibleName(), QStringLiteral("Drill: kill dark-profile in PRODUCTION"));
        world.hold(Qt::Key_Return);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(world.machine->run().drill);
        QCOMPARE(world.machine->run().phase, Phase::Effective);
        QTest::mouseClick(button(world.panel.get(), QStringLiteral("Choose another flag")), Qt::LeftButton);
        // It is off now: the next drill begins with giving it back, which goes the whole way too.
        QTest::mouseClick(world.find<StandbyView>()->drillButton(), Qt::LeftButton);
        QTRY_COMPARE(world.hold()->accessibleName(), QStringLiteral("Restore dark-profile in PRODUCTION"));
        QTRY_COMPARE(world.hold()->state(), HoldButton::State::Idle);
        world.hold(Qt::Key_Return);
        QTRY_COMPARE(finished.size(), 2);
        QVERIFY(world.machine->run().drill && !world.machine->run().alreadyThere);
        QCOMPARE(world.store.tree.files.value(QStringLiteral("features.yaml")), Tests::killFeaturesText);
    }

    void aLeftPressAsksAPerson()
    {
        Tests::KillWorld world;
        KillSwitch::OpenRun left;
        left.target.flag = interview;
        left.who = QStringLiteral("ann");
        left.pressed = world.clock.now().addSecs(-7200);
        world.panel->setLeft(left);
        QVERIFY(
            noticesOf(world.panel.get()).contains(QStringLiteral("A kill of ai-interview-v2 has not ended")));
        QSignalSpy dropped(world.panel.get(), &KillPanel::leftDropped);
        QTest::mouseClick(button(world.panel.get(), QStringLiteral("Let it be")), Qt::LeftButton);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(world.store.commits, 0);
        QSignalSpy finished(world.machine.get(), &KillSwitch::Machine::finished);
        world.panel->setLeft(left);
        QTest::mouseClick(button(world.panel.get(), QStringLiteral("Go on with it")), Qt::LeftButton);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(world.machine->run().phase, Phase::Effective);
        QVERIFY(world.machine->elapsedMs() >= 7'200'000);
    }
};

QTEST_MAIN(KillTroublesTest)
#include "tst_killtroubles.moc"
