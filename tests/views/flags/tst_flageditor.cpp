#include "tests/views/flags/flagstage.h"

#include "views/flags/editormargin.h"
#include "views/flags/findbar.h"
#include "views/flags/folding.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolTip>

using namespace Flightdeck;
using namespace Flightdeck::Views;

class TestFlagEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_stage.reset(); }
    void goesToTheDefinition();
    void listsUses();
    void renamesASegmentWhereverItStands();
    void renamesAVariantAndAFlag();
    void hoverExplains();
    void folds();
    void foldsByMarginAndShowsWhatIsEdited();
    void findsAndReplaces();
    void replacesAllAsOneUndo();
    void keysAreNotTakenByTheWindow();

private:
    FlagEditor *editor() const { return m_stage->editor; }
    void putCursor(const QString &text, int behind = 0)
    {
        const QTextCursor found = editor()->document()->find(text);
        QVERIFY2(!found.isNull(), qPrintable(text));
        QTextCursor cursor(editor()->document());
        cursor.setPosition(found.selectionStart() + behind);
        editor()->setTextCursor(cursor);
        editor()->setFocus();
    }
    int cursorLine() const { return editor()->textCursor().blockNumber(); }
    bool isShown(const QString &text) const { return editor()->document()->find(text).block().isVisible(); }

    QByteArray m_good;
    std::unique_ptr<Tests::FlagStage> m_stage;
};

void TestFlagEditor::initTestCase()
{
    Theme::instance().install(*qApp);
    m_good = Tests::FlagStage::vector(QStringLiteral("adr-035-flags-corrected.yaml"));
    QVERIFY(!m_good.isEmpty());
}

void TestFlagEditor::init()
{
    m_stage = std::make_unique<Tests::FlagStage>();
    QVERIFY(QTest::qWaitForWindowActive(&m_stage->page));
    QVERIFY(m_stage->open(m_good));
}

void TestFlagEditor::goesToTheDefinition()
{
    putCursor(QStringLiteral("segment: beta-users"), 12);
    QTest::keyClick(editor(), Qt::Key_F12);
    QCOMPARE(editor()->textCursor().block().text(), QStringLiteral("  - key: beta-users"));
    putCursor(QStringLiteral("variant: treatment"), 12);
    QTest::keyClick(editor(), Qt::Key_F12);
    QCOMPARE(editor()->textCursor().block().text(), QStringLiteral("      - key: treatment"));
}

void TestFlagEditor::listsUses()
{
    putCursor(QStringLiteral("segment: all-users"), 12);
    QTest::keyClick(editor(), Qt::Key_F12, Qt::ShiftModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 3); // two rules and the definition
    QVERIFY(menu->actions()[2]->text().contains(QStringLiteral("defined")));
    menu->actions()[1]->trigger();
    menu->close();
    QVERIFY(editor()->textCursor().block().text().contains(QStringLiteral("segment: all-users")));
    QVERIFY(cursorLine() > 30);
}

void TestFlagEditor::renamesASegmentWhereverItStands()
{
    putCursor(QStringLiteral("segment: all-users"), 12);
    QTest::keyClick(editor(), Qt::Key_F2);
    auto *key = m_stage->named<QLineEdit>(QStringLiteral("Key"));
    QVERIFY(key);
    QCOMPARE(key->text(), QStringLiteral("all-users"));
    QTest::keyClicks(key, QStringLiteral("everybody"));
    QTest::keyClick(key, Qt::Key_Return);
    QByteArray wanted = m_good;
    wanted.replace("segment: all-users", "segment: everybody").replace("key: all-users", "key: everybody");
    QCOMPARE(m_stage->session.text(), wanted);
    QCOMPARE(editor()->toPlainText(), m_stage->session.lines().shown());
    m_stage->session.undo();
    QCOMPARE(m_stage->session.text(), m_good);
}

void TestFlagEditor::renamesAVariantAndAFlag()
{
    putCursor(QStringLiteral("variant: treatment"), 12);
    QTest::keyClick(editor(), Qt::Key_F2);
    auto *key = m_stage->named<QLineEdit>(QStringLiteral("Key"));
    QVERIFY(key);
    key->selectAll();
    QTest::keyClicks(key, QStringLiteral("new-map"));
    QTest::mouseClick(m_stage->button(QStringLiteral("Change the variant")), Qt::LeftButton);
    QByteArray wanted = m_good;
    wanted.replace("key: treatment", "key: new-map").replace("variant: treatment", "variant: new-map");
    QCOMPARE(m_stage->session.text(), wanted);
    putCursor(QStringLiteral("key: ai-interview-v2"), 8);
    QTest::keyClick(editor(), Qt::Key_F2);
    key = m_stage->named<QLineEdit>(QStringLiteral("Key"));
    QVERIFY(key);
    QTest::keyClicks(key, QStringLiteral("ai-interview-v3"));
    QTest::keyClick(key, Qt::Key_Return);
    QVERIFY(m_stage->flag(QStringLiteral("ai-interview-v3")));
}

void TestFlagEditor::hoverExplains()
{
    const auto hover = [this](const QString &text, int behind) {
        putCursor(text, behind);
        QToolTip::hideText();
        (void)QTest::qWaitFor([] { return !QToolTip::isVisible(); }); // it goes after a moment
        const QPoint position = editor()->cursorRect().center();
        QHelpEvent help(QEvent::ToolTip, position, editor()->viewport()->mapToGlobal(position));
        QApplication::sendEvent(editor()->viewport(), &help);
        return QToolTip::text();
    };
    QVERIFY(hover(QStringLiteral("segment: beta-users"), 12)
                .contains(QStringLiteral("user_role is BETA_TESTER")));
    QVERIFY(hover(QStringLiteral("variant: control"), 12).contains(QStringLiteral("1 rule gives it")));
    QVERIFY(hover(QStringLiteral("distributions:"), 4).contains(QStringLiteral("Order counts")));
    (void)hover(QStringLiteral("name: New Spider Map"), 10);
    QVERIFY(!QToolTip::isVisible());
}

void TestFlagEditor::folds()
{
    putCursor(QStringLiteral("distributions:"), 2);
    QTest::keyClick(editor(), Qt::Key_BraceLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!isShown(QStringLiteral("variant: control")));
    QVERIFY(isShown(QStringLiteral("distributions:")));
    m_stage->keepPicture(QStringLiteral("fold"));
    // Again: what is around it.
    QTest::keyClick(editor(), Qt::Key_BraceLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!isShown(QStringLiteral("distributions:")));
    editor()->foldAll(false);
    QVERIFY(isShown(QStringLiteral("variant: control")));
    editor()->foldAll(true);
    QVERIFY(isShown(QStringLiteral("- key: enhanced-matching")));
    QVERIFY(!isShown(QStringLiteral("name: Enhanced Job Matching")));
    QVERIFY(isShown(QStringLiteral("- key: beta-users")));
    m_stage->keepPicture(QStringLiteral("folded"));
    QCOMPARE(m_stage->session.text(), m_good);
}

void TestFlagEditor::foldsByMarginAndShowsWhatIsEdited()
{
    auto *margin = editor()->findChild<EditorMargin *>();
    putCursor(QStringLiteral("- key: new-spider-map-algorithm"));
    QTest::mouseClick(margin, Qt::LeftButton, {},
                      QPoint(margin->width() - 4, editor()->cursorRect().center().y()));
    QVERIFY(!isShown(QStringLiteral("rollout: 90")));
    // The form changes what is folded: it is shown.
    Flags::Edit edit;
    edit.kind = Flags::Edit::Kind::SetDistribution;
    edit.flag = QStringLiteral("new-spider-map-algorithm");
    edit.percentages = {{QStringLiteral("control"), 80}, {QStringLiteral("treatment"), 20}};
    QVERIFY(m_stage->session.apply(edit));
    QVERIFY(isShown(QStringLiteral("rollout: 80")));
    QCOMPARE(editor()->toPlainText(), m_stage->session.lines().shown());
    // Going to a folded problem opens it as well.
    editor()->foldAll(true);
    editor()->showByte(m_stage->session.text().indexOf("name: Enhanced"));
    QVERIFY(isShown(QStringLiteral("name: Enhanced Job Matching")));
}

void TestFlagEditor::findsAndReplaces()
{
    putCursor(QStringLiteral("# feature"));
    QTest::keyClick(editor(), Qt::Key_H, Qt::ControlModifier);
    auto *bar = m_stage->page.findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    auto *find = m_stage->named<QLineEdit>(QStringLiteral("Find in the text"));
    QTRY_VERIFY(find->hasFocus());
    QTest::keyClicks(find, QStringLiteral("users"));
    m_stage->keepPicture(QStringLiteral("find"));
    QCOMPARE(editor()->textCursor().selectedText(), QStringLiteral("users"));
    const int first = cursorLine();
    QTest::keyClick(find, Qt::Key_Return);
    QVERIFY(cursorLine() > first);
    QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(cursorLine(), first);
    auto *with = m_stage->named<QLineEdit>(QStringLiteral("Replace with"));
    with->setFocus();
    QTest::keyClicks(with, QStringLiteral("people"));
    QTest::keyClick(with, Qt::Key_Return);
    QCOMPARE(m_stage->session.text().count("people"), 1);
    QTest::keyClick(bar, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(editor()->hasFocus());
    QVERIFY(editor()->extraSelections().isEmpty());
}

void TestFlagEditor::replacesAllAsOneUndo()
{
    QByteArray text = m_good;
    text.replace("\n", "\r\n");
    QVERIFY(m_stage->open(text));
    editor()->setFocus();
    QTest::keyClick(editor(), Qt::Key_H, Qt::ControlModifier);
    m_stage->named<QLineEdit>(QStringLiteral("Find in the text"))->setText(QStringLiteral("all-users"));
    m_stage->named<QLineEdit>(QStringLiteral("Replace with"))->setText(QStringLiteral("everybody"));
    QTest::mouseClick(m_stage->button(QStringLiteral("Replace all")), Qt::LeftButton);
    QByteArray wanted = text;
    wanted.replace("all-users", "everybody");
    QCOMPARE(m_stage->session.text(), wanted);
    QCOMPARE(editor()->toPlainText(), m_stage->session.lines().shown());
    m_stage->session.undo();
    QCOMPARE(m_stage->session.text(), text);
}

void TestFlagEditor::keysAreNotTakenByTheWindow()
{
    editor()->setFocus();
    for (const QKeySequence &keys :
         {QKeySequence(QStringLiteral("Ctrl+F")), QKeySequence(QStringLiteral("Ctrl+H")),
          QKeySequence(QStringLiteral("F2")), QKeySequence(QStringLiteral("F12"))}) {
        QKeyEvent key(QEvent::ShortcutOverride, keys[0].key(), keys[0].keyboardModifiers());
        key.ignore();
        QApplication::sendEvent(editor(), &key);
        QVERIFY2(key.isAccepted(), qPrintable(keys.toString()));
    }
}

QTEST_MAIN(TestFlagEditor)
#include "tst_flageditor.moc"
