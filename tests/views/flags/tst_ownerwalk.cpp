// A product owner's ways through the flags page, by mouse and by keyboard alone.
#include "tests/views/flags/flagstage.h"

#include "flags/textdiff.h"
#include "views/flags/flaglistpane.h"

#include <QClipboard>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Flightdeck;
using namespace Flightdeck::Views;

static const QString spider = QStringLiteral("new-spider-map-algorithm");

class TestOwnerWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_stage.reset(); }
    void mendsTheFileOfTheAdrByClicks();
    void mendsItByKeyboard();
    void tenToTwentyFiveByMouse();
    void tenToTwentyFiveByKeyboard();
    void thresholdIsAOneLineDiff();
    void asksHowAnApplicationAsks();
    void filtersAndSortsTheList();
    void wrongSumIsSaidAtTheCommit();
    void largeFileSaysItIsReadOnly();

private:
    /// Presses Tab until a widget with this name has the focus; false when it is not on the way.
    bool tabTo(const QString &name);
    QStringList changedLines() const;

    QByteArray m_found;
    QByteArray m_good;
    std::unique_ptr<Tests::FlagStage> m_stage;
};

void TestOwnerWalk::initTestCase()
{
    Theme::instance().install(*qApp);
    m_found = Tests::FlagStage::vector(QStringLiteral("adr-035-flags-as-found.yaml"));
    m_good = Tests::FlagStage::vector(QStringLiteral("adr-035-flags-corrected.yaml"));
    QVERIFY(!m_found.isEmpty() && !m_good.isEmpty());
}

void TestOwnerWalk::init()
{
    m_stage = std::make_unique<Tests::FlagStage>();
    QVERIFY(QTest::qWaitForWindowActive(&m_stage->page));
    m_stage->page.findChild<FlagListPane *>()->view()->setFocus(); // as the window does
}

bool TestOwnerWalk::tabTo(const QString &name)
{
    QStringList way;
    for (int steps = 0; steps < 80; ++steps) {
        QWidget *focus = QApplication::focusWidget();
        if (focus) {
            const auto *button = qobject_cast<QAbstractButton *>(focus);
            if (focus->accessibleName() == name || (button && button->text() == name))
                return true;
            if (focus == m_stage->editor)
                QTest::keyClick(focus, Qt::Key_Escape); // Tab indents there
        }
        way.append(!focus                              ? QStringLiteral("nothing")
                   : focus->accessibleName().isEmpty() ? QString::fromLatin1(focus->metaObject()->className())
                                                       : focus->accessibleName());
        QTest::keyClick(focus ? focus : &m_stage->page, Qt::Key_Tab);
    }
    qWarning("the way was: %s", qPrintable(way.join(QStringLiteral(" > "))));
    return false;
}

QStringList TestOwnerWalk::changedLines() const
{
    QStringList lines;
    for (const Flags::LineChange &change :
         Flags::diffLines(m_stage->session.base().text, m_stage->session.text())) {
        for (int line = 0; line < change.afterCount; ++line)
            lines.append(
                Flags::TextLines::shown(m_stage->session.lines().line(change.afterLine + line)).trimmed());
    }
    return lines;
}

void TestOwnerWalk::mendsTheFileOfTheAdrByClicks()
{
    QVERIFY(m_stage->open(m_found, QStringLiteral("flags.yaml")));
    QVERIFY(!m_stage->session.document().accepted());
    m_stage->keepPicture(QStringLiteral("adr"));
    // Each kind of problem by its own button; the last ones by "all".
    QPushButton *fliptYml = m_stage->button(QStringLiteral("Add .flipt.yml"));
    QVERIFY(fliptYml);
    QTest::mouseClick(fliptYml, Qt::LeftButton);
    QVERIFY(m_stage->session.openedByFlipt());
    QPushButton *all = m_stage->named<QPushButton>(QStringLiteral("Fix all problems"));
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    QVERIFY(m_stage->session.document().accepted());
    QCOMPARE(m_stage->session.text(), m_good);
    QSignalSpy commits(&m_stage->session, &Flags::FlagSession::commitRequested);
    QTest::mouseClick(m_stage->button(QStringLiteral("Commit and push to main")), Qt::LeftButton);
    QCOMPARE(commits.size(), 1);
    QCOMPARE(m_stage->session.filesToCommit().size(), 2);
}

void TestOwnerWalk::mendsItByKeyboard()
{
    QVERIFY(m_stage->open(m_found, QStringLiteral("flags.yaml")));
    QTest::keyClick(&m_stage->page, Qt::Key_Slash);
    QVERIFY(tabTo(QStringLiteral("Fix all problems")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_stage->session.text(), m_good);
    QVERIFY(m_stage->session.openedByFlipt());
    QSignalSpy commits(&m_stage->session, &Flags::FlagSession::commitRequested);
    QVERIFY(tabTo(QStringLiteral("Commit message")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(commits.size(), 1);
}

void TestOwnerWalk::tenToTwentyFiveByMouse()
{
    QVERIFY(m_stage->open(m_good));
    auto *box = m_stage->named<QDoubleSpinBox>(QStringLiteral("Share of treatment"));
    QVERIFY(box);
    QTest::mouseDClick(box->findChild<QLineEdit *>(), Qt::LeftButton);
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("25"));
    QTest::keyClick(box, Qt::Key_Return);
    // One line for each share that moved, and not one byte else.
    QCOMPARE(changedLines(), (QStringList{QStringLiteral("rollout: 75"), QStringLiteral("rollout: 25")}));
    m_stage->keepPicture(QStringLiteral("ten-to-twenty-five"));
    QSignalSpy commits(&m_stage->session, &Flags::FlagSession::commitRequested);
    QTest::mouseClick(m_stage->button(QStringLiteral("Commit and push to main")), Qt::LeftButton);
    QCOMPARE(commits.size(), 1);
    QVERIFY(commits[0][0].toString().contains(QStringLiteral("treatment 10 % to 25 %")));
}

void TestOwnerWalk::tenToTwentyFiveByKeyboard()
{
    QVERIFY(m_stage->open(m_good));
    QTest::keyClick(&m_stage->page, Qt::Key_Slash); // the filter
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("spider"));
    QVERIFY(tabTo(QStringLiteral("Share of treatment")));
    auto *box = qobject_cast<QDoubleSpinBox *>(QApplication::focusWidget());
    QVERIFY(box);
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("25"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(changedLines(), (QStringList{QStringLiteral("rollout: 75"), QStringLiteral("rollout: 25")}));
    QVERIFY(tabTo(QStringLiteral("Commit message")));
    QSignalSpy commits(&m_stage->session, &Flags::FlagSession::commitRequested);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(commits.size(), 1);
    // And back with the keyboard.
    QTest::keyClick(&m_stage->page, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_stage->session.text(), m_good);
}

void TestOwnerWalk::thresholdIsAOneLineDiff()
{
    QVERIFY(
        m_stage->open("flags:\n  - key: f\n    name: F\n    type: BOOLEAN_FLAG_TYPE\n    enabled: false\n    "
                      "rollouts:\n      - threshold:\n          percentage: 10 # careful\n          value: "
                      "true\n"));
    auto *box = m_stage->named<QDoubleSpinBox>(QStringLiteral("Share of true"));
    QVERIFY(box);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("25"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(changedLines(), QStringList{QStringLiteral("percentage: 25 # careful")});
}

void TestOwnerWalk::asksHowAnApplicationAsks()
{
    QVERIFY(m_stage->open(m_good));
    m_stage->page.choose({QStringLiteral("default"), QStringLiteral("ai-interview-v2")});
    QPushButton *asks = m_stage->button(QStringLiteral("How an application asks"));
    QVERIFY(asks);
    QTest::mouseClick(asks, Qt::LeftButton);
    auto *code = m_stage->named<QPlainTextEdit>(QStringLiteral("The call"));
    QVERIFY(code);
    m_stage->keepPicture(QStringLiteral("calls"));
    QVERIFY(code->toPlainText().contains(QStringLiteral("evaluation.variant({")));
    QString said;
    for (QLabel *label : m_stage->dialog()->findChildren<QLabel *>())
        said += label->text();
    QVERIFY(said.contains(QStringLiteral("boolean this flag always fails with 400")));
    m_stage->button(QStringLiteral("Python"))->click();
    QVERIFY(code->toPlainText().contains(QStringLiteral("EvaluationRequest(")));
    m_stage->button(QStringLiteral("Copy"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), code->toPlainText());
    m_stage->button(QStringLiteral("Close"))->click();
    QVERIFY(!m_stage->dialog());
}

void TestOwnerWalk::filtersAndSortsTheList()
{
    QVERIFY(m_stage->open(m_good));
    auto *view = m_stage->named<QListView>(QStringLiteral("Flags"));
    QCOMPARE(view->model()->rowCount(), 3);
    const auto first = [view] { return view->model()->index(0, 0).data().toString(); };
    m_stage->model.setLastChanges(
        {{{QStringLiteral("default"), QStringLiteral("enhanced-matching")},
          {QStringLiteral("Ana Gomez"), QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)}},
         {{QStringLiteral("default"), spider},
          {QStringLiteral("Bo Li"), QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC)}}});
    QMenu *menu = m_stage->named<QToolButton>(QStringLiteral("Which flags, in which order"))->menu();
    Tests::FlagStage::entry(menu, QStringLiteral("By key"))->trigger();
    QCOMPARE(first(), QStringLiteral("ai-interview-v2"));
    Tests::FlagStage::entry(menu, QStringLiteral("Last changed first"))->trigger();
    QCOMPARE(first(), QStringLiteral("enhanced-matching"));
    m_stage->keepPicture(QStringLiteral("list"));
    Tests::FlagStage::entry(menu, QStringLiteral("Off"))->trigger();
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(first(), QStringLiteral("ai-interview-v2"));
    Tests::FlagStage::entry(menu, QStringLiteral("All flags"))->trigger();
    Tests::FlagStage::entry(menu, QStringLiteral("As in the file"))->trigger();
    QCOMPARE(first(), spider);
    // A segment finds the flags that ask for it.
    QTest::keyClick(&m_stage->page, Qt::Key_Slash);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("beta-u"));
    QCOMPARE(view->model()->rowCount(), 1);
}

void TestOwnerWalk::wrongSumIsSaidAtTheCommit()
{
    QVERIFY(m_stage->open(m_good));
    const QTextCursor found = m_stage->editor->document()->find(QStringLiteral("rollout: 10"));
    QTextCursor cursor(m_stage->editor->document());
    cursor.setPosition(found.selectionEnd());
    m_stage->editor->setTextCursor(cursor);
    m_stage->editor->setFocus();
    QTest::keyClicks(m_stage->editor, QStringLiteral("0"));
    QPushButton *commit = m_stage->button(QStringLiteral("Commit and push to main"));
    QVERIFY(!commit->isEnabled());
    QVERIFY(commit->toolTip().contains(QStringLiteral("100 %")));
    m_stage->keepPicture(QStringLiteral("wrong-sum"));
}

void TestOwnerWalk::largeFileSaysItIsReadOnly()
{
    QByteArray text = m_good;
    while (text.size() <= Flags::FlagSession::largestEdited)
        text += "#" + QByteArray(20'000, '-') + '\n';
    Flags::FlagSession::Base base;
    base.path = QStringLiteral("features.yaml");
    base.text = text;
    m_stage->session.open(base);
    QTRY_VERIFY_WITH_TIMEOUT(!m_stage->editor->isLoading(), 60'000);
    QVERIFY(m_stage->editor->isReadOnly());
    bool said = false;
    for (QLabel *label : m_stage->page.findChildren<QLabel *>())
        said |= label->text().contains(QStringLiteral("over 16 MiB"));
    QVERIFY(said);
}

QTEST_MAIN(TestOwnerWalk)
#include "tst_ownerwalk.moc"
