#include "views/common/holdbutton.h"
#include "views/common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Flightdeck::Views;
using State = HoldButton::State;

class HoldButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_hold = new HoldButton;
        m_other = new QPushButton(QStringLiteral("Other"));
        column->addWidget(m_hold);
        column->addWidget(m_other);
        m_window->resize(700, 200);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_hold->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void wholeHold_data()
    {
        QTest::addColumn<int>("key"); // 0: the mouse
        QTest::addColumn<bool>("reduced");
        QTest::newRow("mouse") << 0 << false;
        QTest::newRow("enter") << int(Qt::Key_Return) << false;
        QTest::newRow("keypad enter") << int(Qt::Key_Enter) << false;
        QTest::newRow("space, reduced motion") << int(Qt::Key_Space) << true;
    }
    void wholeHold()
    {
        QFETCH(int, key);
        QFETCH(bool, reduced);
        Theme::instance().setReducedMotion(reduced);
        QSignalSpy held(m_hold, &HoldButton::held);
        QElapsedTimer time;
        time.start();
        press(key);
        QCOMPARE(m_hold->state(), State::Holding);
        QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, 4000);
        QVERIFY2(time.elapsed() >= HoldButton::HoldMs, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(m_hold->state(), State::Done);
        release(key);
        QCOMPARE(m_hold->state(), State::Done);
        // A second press does nothing until reset.
        press(key);
        QCOMPARE(m_hold->state(), State::Done);
        release(key);
        m_hold->reset();
        QCOMPARE(m_hold->state(), State::Idle);
        QCOMPARE(held.size(), 1);
        Theme::instance().setReducedMotion(false);
    }

    void earlyReleaseStartsOver_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("mouse") << 0;
        QTest::newRow("enter") << int(Qt::Key_Return);
        QTest::newRow("space") << int(Qt::Key_Space);
    }
    void earlyReleaseStartsOver()
    {
        QFETCH(int, key);
        QSignalSpy held(m_hold, &HoldButton::held);
        QElapsedTimer time;
        time.start();
        press(key);
        QTRY_VERIFY(time.elapsed() > 900);
        release(key);
        QCOMPARE(m_hold->state(), State::Idle);
        // Nothing is added up: pressing again needs the whole time.
        press(key);
        QTRY_VERIFY(time.elapsed() > HoldButton::HoldMs + 400);
        QCOMPARE(held.size(), 0);
        release(key);
        QCOMPARE(m_hold->state(), State::Idle);
    }

    void lossOfFocusStartsOver()
    {
        QSignalSpy held(m_hold, &HoldButton::held);
        QTest::keyPress(m_hold, Qt::Key_Return);
        QCOMPARE(m_hold->state(), State::Holding);
        m_other->setFocus();
        QCOMPARE(m_hold->state(), State::Idle);
        QCOMPARE(held.size(), 0);
    }

    void leavingWithTheMouseStartsOver()
    {
        QTest::mousePress(m_hold, Qt::LeftButton);
        QCOMPARE(m_hold->state(), State::Holding);
        QMouseEvent move(QEvent::MouseMove, QPointF(-5, 5), m_hold->mapToGlobal(QPointF(-5, 5)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_hold, &move);
        QCOMPARE(m_hold->state(), State::Idle);
    }

    void disablingHidingAndEscapeStartOver()
    {
        QTest::keyPress(m_hold, Qt::Key_Space);
        m_hold->setEnabled(false);
        QCOMPARE(m_hold->state(), State::Idle);
        m_hold->setEnabled(true);
        m_hold->setFocus();
        QTest::keyPress(m_hold, Qt::Key_Space);
        QCOMPARE(m_hold->state(), State::Holding);
        m_hold->hide();
        QCOMPARE(m_hold->state(), State::Idle);
        m_hold->show();
        m_hold->setFocus();
        QTest::keyPress(m_hold, Qt::Key_Space);
        QCOMPARE(m_hold->state(), State::Holding);
        QTest::keyClick(m_hold, Qt::Key_Escape);
        QCOMPARE(m_hold->state(), State::Idle);
    }

    void repeatedKeysAreOneHold()
    {
        const auto send = [this](QEvent::Type type, bool repeated) {
            QKeyEvent event(type, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), repeated);
            QApplication::sendEvent(m_hold, &event);
        };
        send(QEvent::KeyPress, true); // still down from somewhere else: no hold begins
        QCOMPARE(m_hold->state(), State::Idle);
        send(QEvent::KeyPress, false);
        send(QEvent::KeyRelease, true);
        send(QEvent::KeyPress, true);
        QCOMPARE(m_hold->state(), State::Holding);
        send(QEvent::KeyRelease, false);
        QCOMPARE(m_hold->state(), State::Idle);
    }

    void refusedCannotBeHeld()
    {
        m_hold->refuse(QStringLiteral("Git is not connected."));
        QTest::keyPress(m_hold, Qt::Key_Return);
        QTest::mousePress(m_hold, Qt::LeftButton);
        QCOMPARE(m_hold->state(), State::Refused);
        QCOMPARE(m_hold->accessibleDescription(), QStringLiteral("Git is not connected."));
        m_hold->refuse(QStringLiteral("No flag is chosen."));
        QCOMPARE(m_hold->accessibleDescription(), QStringLiteral("No flag is chosen."));
    }

    void noClickAndNoAccessibleActionTriggers()
    {
        QSignalSpy held(m_hold, &HoldButton::held);
        m_hold->setTitle(QStringLiteral("Kill it"));
        m_hold->click();
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_hold);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Button);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Kill it"));
        QVERIFY(!accessible->actionInterface()->actionNames().contains(
            QAccessibleActionInterface::pressAction()));
        accessible->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(held.size(), 0);
        QCOMPARE(m_hold->state(), State::Idle);
    }

private:
    void press(int key)
    {
        if (key)
            QTest::keyPress(m_hold, Qt::Key(key));
        else
            QTest::mousePress(m_hold, Qt::LeftButton, {}, m_hold->rect().center());
    }
    void release(int key)
    {
        if (key)
            QTest::keyRelease(m_hold, Qt::Key(key));
        else
            QTest::mouseRelease(m_hold, Qt::LeftButton, {}, m_hold->rect().center());
    }

    std::unique_ptr<QWidget> m_window;
    HoldButton *m_hold = nullptr;
    QPushButton *m_other = nullptr;
};

QTEST_MAIN(HoldButtonTest)
#include "tst_holdbutton.moc"
