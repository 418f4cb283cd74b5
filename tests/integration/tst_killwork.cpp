#include "consolestage.h"
#include "killswitch/machine.h"
#include "views/common/holdbutton.h"
#include "views/common/searchfield.h"
#include "views/killswitch/killflaglist.h"
#include "views/killswitch/killpanel.h"
#include "views/killswitch/runningview.h"
#include "views/killswitch/undobox.h"
#include "views/shell/killbutton.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace Flightdeck;
using namespace Flightdeck::Tests;
using KillSwitch::Phase;
using Views::HoldButton;
using Views::KillReadiness;

namespace {

const QString inbox = QStringLiteral("recruiter-inbox");     // boolean, on for everybody
const QString feedback = QStringLiteral("instant-feedback"); // boolean, on for a half by its rollouts alone

} // namespace

/// A person kills a flag in the window, and plain questions to the replicas say whether it is true.
class KillWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_stage = std::make_unique<ConsoleStage>();
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        QTRY_COMPARE_WITH_TIMEOUT(button()->state().readiness, KillReadiness::Ready, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(peopleOn(inbox) == QList<int>({50, 50}), 10'000);
    }
    void cleanupTestCase() { m_stage.reset(); }

    void killsByMouse()
    {
        ConsoleStage::click(button());
        QVERIFY(panel()->isVisible());
        m_stage->type(QStringLiteral("inbox"));
        auto *list = panel()->findChild<QListView *>();
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QTRY_COMPARE_WITH_TIMEOUT(hold()->state(), HoldButton::State::Idle, 10'000); // the plan is there
        const QByteArray before = m_stage->tip();
        QVERIFY(!before.isEmpty());
        QTest::mousePress(hold(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(machine()->run().phase, Phase::Running, 3'000);
        QTest::mouseRelease(hold(), Qt::LeftButton);
        QCOMPARE(button()->state().readiness, KillReadiness::Running);
        followToEffective();
        QCOMPARE(peopleOn(inbox), QList<int>({0, 0}));
        QVERIFY(m_stage->tip() != before);
        QCOMPARE(m_stage->tip(), machine()->run().commit.toLatin1());
        QVERIFY2(button()->accessibleName().contains(inbox), qPrintable(button()->accessibleName()));
    }

    void undoesByMouse()
    {
        auto *undo = panel()->findChild<Views::UndoBox *>()->button();
        QVERIFY(undo->isVisible() && undo->isEnabled());
        ConsoleStage::click(undo);
        QTRY_COMPARE_WITH_TIMEOUT(hold()->state(), HoldButton::State::Idle, 10'000);
        QCOMPARE(peopleOn(inbox), QList<int>({0, 0})); // looking at the way back changes nothing
        QTest::mousePress(hold(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(machine()->run().phase, Phase::Running, 3'000);
        QTest::mouseRelease(hold(), Qt::LeftButton);
        followToEffective();
        QCOMPARE(peopleOn(inbox), QList<int>({50, 50}));
    }

    void lettingGoSendsNothing()
    {
        chooseByKeyboard(feedback);
        const QByteArray before = m_stage->tip();
        QSignalSpy states(hold(), &HoldButton::stateChanged);
        QTest::keyPress(hold(), Qt::Key_Return);
        QCOMPARE(hold()->state(), HoldButton::State::Holding);
        QTRY_VERIFY(hold()->accessibleName().contains(feedback));
        QTest::keyRelease(hold(), Qt::Key_Return);
        QCOMPARE(hold()->state(), HoldButton::State::Idle);
        QCOMPARE(states.count(), 2);
        QCOMPARE(machine()->run().phase, Phase::Armed);
        // Two more polls of the repository: had anything been sent, they would bring it.
        QSignalSpy polls(&m_stage->console().desk()->repository(), &Git::FlagsRepository::freshnessChanged);
        QTRY_VERIFY_WITH_TIMEOUT(polls.count() >= 2, 10'000);
        QCOMPARE(m_stage->tip(), before);
        QCOMPARE(machine()->run().phase, Phase::Armed);
    }

    /// `enabled: false` alone would not do: this flag is off already and its rollouts give it to half of all.
    void killsByKeyboard()
    {
        const QList<int> before = peopleOn(feedback);
        QVERIFY(before[0] > 10 && before[0] < 40);
        QCOMPARE(QApplication::focusWidget(), hold());
        QTest::keyPress(hold(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(machine()->run().phase, Phase::Running, 3'000);
        QTest::keyRelease(m_stage->window().windowHandle(), Qt::Key_Return);
        QVERIFY(panel()->isVisible()); // the key that was held must not close what it opened
        followToEffective();
        QCOMPARE(peopleOn(feedback), QList<int>({0, 0}));
        QCOMPARE(peopleOn(inbox), QList<int>({50, 50})); // nobody else's flag
        QVERIFY(machine()->run().reason.contains(QStringLiteral("by keyboard")));
        m_stage->key(Qt::Key_Escape);
        QVERIFY(!m_stage->window().overlay());
        QCOMPARE(button()->state().readiness, KillReadiness::Effective);
    }

private:
    Views::KillButton *button() { return m_stage->find<Views::KillButton>(); }
    Views::KillPanel *panel() { return m_stage->parts().killPanel(); }
    HoldButton *hold() { return panel()->findChild<HoldButton *>(); }
    KillSwitch::Machine *machine() { return m_stage->console().machine(); }

    QList<int> peopleOn(const QString &flag)
    {
        QList<int> counts;
        for (const QUrl &replica : m_stage->flipt())
            counts << ConsoleStage::peopleOn(replica, flag);
        return counts;
    }

    void followToEffective()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!machine()->running(), 40'000);
        QVERIFY2(machine()->run().phase == Phase::Effective, qPrintable(machine()->run().trueNow));
        QCOMPARE(button()->state().readiness, KillReadiness::Effective);
        qInfo("effective after %lld ms. %s", machine()->elapsedMs(),
              qPrintable(machine()->run().metricsWords));
    }

    /// From the page to the hold button without a mouse.
    void chooseByKeyboard(const QString &flag)
    {
        if (m_stage->window().overlay())
            m_stage->key(Qt::Key_Escape);
        m_stage->key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_stage->window().overlay(), panel());
        QPushButton *another = m_stage->findText<QPushButton>(QStringLiteral("Choose another flag"));
        QVERIFY(another);
        QVERIFY(tabTo(another));
        m_stage->key(Qt::Key_Space);
        QVERIFY(qobject_cast<Views::SearchField *>(QApplication::focusWidget()));
        m_stage->type(flag.left(7));
        m_stage->key(Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(hold()->state(), HoldButton::State::Idle, 10'000);
        QVERIFY2(hold()->accessibleName().contains(flag), qPrintable(hold()->accessibleName()));
        m_stage->key(Qt::Key_Tab);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        m_stage->type(QStringLiteral("killed by keyboard"));
        QVERIFY(tabTo(hold()));
    }

    bool tabTo(QWidget *widget)
    {
        for (int i = 0; i < 20 && QApplication::focusWidget() != widget; ++i)
            m_stage->key(Qt::Key_Tab);
        return QApplication::focusWidget() == widget;
    }

    std::unique_ptr<ConsoleStage> m_stage;
};

int main(int argc, char *argv[])
{
    return runConsoleTest<KillWorkTest>(argc, argv);
}

#include "tst_killwork.moc"
