#include "tests/support/paths.h"

#include "flags/textdiff.h"
#include "views/common/theme.h"
#include "views/common/toggleswitch.h"
#include "views/flags/diagnosticpopup.h"
#include "views/flags/flageditor.h"
#include "views/flags/flagform.h"
#include "views/flags/flagspage.h"
#include "views/flags/problemspanel.h"
#include "views/flags/rulecard.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Flightdeck;
using namespace Flightdeck::Views;

static QByteArray vector(const QString &name)
{
    QFile file(Tests::sourcePath("tests/data/flipt-v1.35/validation/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static const QString spider = QStringLiteral("new-spider-map-algorithm");

class TestFlagsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void switchChangesOneWord();
    void typedShareIsAMinimalDiff();
    void draggedHandleKeepsTheSum();
    void altDownMovesARule();
    void brokenTextDisablesTheForm();
    void fixAllMendsTheFileAsWritten();
    void typingReachesTheBytes();
    void undoInTheTextTakesBackTheForm();
    void anyEditKeepsTextAndBytesTogether();
    void tabIndentsAndEscTabLeaves();
    void colours();
    void completesValues();
    void problemsByKeyboard();
    void longFileComesInSlices();
    void commitTellsItsState();
    void conflictAsks();
    void conflictShowsBothSides();
    void keptEditsAreOffered();
    void compactKeepsEverything();
    void stateCoversUntilAFileIsOpen();
    void everyControlHasAName();

private:
    template<typename Widget> Widget *named(const QString &name) const
    {
        for (Widget *widget : m_page->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *push : m_page->findChildren<QPushButton *>()) {
            if (push->text() == text && push->isVisible())
                return push;
        }
        return nullptr;
    }
    void open(const QByteArray &text, const QString &path = QStringLiteral("features.yaml"));
    bool together() const;

    QByteArray m_good;
    Flags::FlagSession *m_session = nullptr;
    Flags::FlagListModel *m_model = nullptr;
    Flags::FlagPreviewer *m_previewer = nullptr;
    FlagsPage *m_page = nullptr;
    FlagEditor *m_editor = nullptr;
};

void TestFlagsPage::initTestCase()
{
    Theme::instance().install(*qApp);
    m_good = vector(QStringLiteral("adr-035-flags-corrected.yaml"));
    QVERIFY(!m_good.isEmpty());
}

void TestFlagsPage::init()
{
    m_session = new Flags::FlagSession;
    m_model = new Flags::FlagListModel;
    m_previewer = new Flags::FlagPreviewer(m_session);
    m_page = new FlagsPage(m_session, m_model, m_previewer);
    m_page->resize(1376, 780);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page));
    m_editor = m_page->findChild<FlagEditor *>();
}

void TestFlagsPage::cleanup()
{
    delete m_page;
    delete m_previewer;
    delete m_model;
    delete m_session;
}

void TestFlagsPage::open(const QByteArray &text, const QString &path)
{
    Flags::FlagSession::Base base;
    base.path = path;
    base.oid = QStringLiteral("7c3e2a1000000000000000000000000000000000");
    base.branch = QStringLiteral("main");
    base.text = text;
    m_session->open(base);
    QTRY_VERIFY(!m_editor->isLoading());
}

// What the editor holds is what the bytes say.
bool TestFlagsPage::together() const
{
    return m_editor->toPlainText() == m_session->lines().shown() &&
           m_editor->document()->blockCount() == m_session->lines().count();
}

void TestFlagsPage::switchChangesOneWord()
{
    open(m_good);
    auto *toggle = m_page->findChild<FlagForm *>()->enabledSwitch();
    QTest::mouseClick(toggle, Qt::LeftButton);
    QByteArray wanted = m_good;
    wanted.replace(wanted.indexOf("enabled: true"), 13, "enabled: false");
    QCOMPARE(m_session->text(), wanted);
    QVERIFY(together());
    QVERIFY(!toggle->isChecked());
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    QCOMPARE(m_session->text(), m_good);
}

void TestFlagsPage::typedShareIsAMinimalDiff()
{
    open(m_good);
    auto *box = named<QDoubleSpinBox>(QStringLiteral("Share of treatment"));
    QVERIFY(box);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("12.55"));
    QTest::keyClick(box, Qt::Key_Return);
    QByteArray wanted = m_good;
    wanted.replace("rollout: 90", "rollout: 87.45").replace("rollout: 10\n", "rollout: 12.55\n");
    QCOMPARE(m_session->text(), wanted);
    QVERIFY(together());
    QCOMPARE(m_editor->changedLines(), 2);
    auto *message = named<QLineEdit>(QStringLiteral("Commit message"));
    QVERIFY2(message->text().contains(QStringLiteral("12.55 %")), qPrintable(message->text()));
}

void TestFlagsPage::draggedHandleKeepsTheSum()
{
    open(m_good);
    auto *card = m_page->findChild<RuleCard *>();
    for (int percent : {11, 13, 17, 25}) {
        auto *box = named<QDoubleSpinBox>(QStringLiteral("Share of treatment"));
        box->setValue(percent);
        double sum = 0;
        const Flags::Flag *flag = m_session->document().flag(QStringLiteral("default"), spider);
        for (const Flags::Distribution &share : flag->rules[0].distributions)
            sum += share.rollout;
        QCOMPARE(sum, 100.0);
    }
    // The card under the hand stays the same widget, and one undo takes the gesture back.
    QCOMPARE(m_page->findChild<RuleCard *>(), card);
    m_session->undo();
    QCOMPARE(m_session->text(), m_good);
}

void TestFlagsPage::altDownMovesARule()
{
    open(m_good);
    m_page->choose({QStringLiteral("default"), QStringLiteral("enhanced-matching")});
    QTRY_COMPARE(m_page->findChildren<RuleCard *>().size(), 2);
    RuleCard *first = nullptr;
    for (RuleCard *card : m_page->findChildren<RuleCard *>())
        first = card->index() == 0 ? card : first;
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down, Qt::AltModifier);
    const Flags::Flag *flag =
        m_session->document().flag(QStringLiteral("default"), QStringLiteral("enhanced-matching"));
    QCOMPARE(flag->rules[0].segment.keys, QStringList{QStringLiteral("all-users")});
    QCOMPARE(flag->rules[1].segment.keys, QStringList{QStringLiteral("beta-users")});
    QVERIFY(together());
    // The moved rule keeps the focus, so that the next press moves it back.
    auto *moved = qobject_cast<RuleCard *>(QApplication::focusWidget());
    QVERIFY(moved);
    QCOMPARE(moved->index(), 1);
    QTest::keyClick(moved, Qt::Key_Up, Qt::AltModifier);
    flag = m_session->document().flag(QStringLiteral("default"), QStringLiteral("enhanced-matching"));
    QCOMPARE(flag->rules[0].segment.keys, QStringList{QStringLiteral("beta-users")});
    m_session->undo();
    m_session->undo();
    QCOMPARE(m_session->text(), m_good);
}

void TestFlagsPage::brokenTextDisablesTheForm()
{
    open(m_good);
    auto *toggle = m_page->findChild<FlagForm *>()->enabledSwitch();
    auto *box = named<QDoubleSpinBox>(QStringLiteral("Share of treatment"));
    QTextCursor cursor = m_editor->document()->find(QStringLiteral("name: New Spider"));
    cursor.setPosition(cursor.selectionStart());
    m_editor->setTextCursor(cursor);
    QTest::keyClicks(m_editor, QStringLiteral("x"));
    QVERIFY(!m_session->document().accepted());
    QVERIFY(!toggle->isEnabled());
    QVERIFY(!box->isEnabled());
    QCOMPARE(box->value(), 10.0); // the last good state
    QVERIFY(toggle->isChecked());
    QVERIFY(m_page->findChild<ProblemsPanel *>()->isVisible());
    QVERIFY(!button(QStringLiteral("Commit and push to main"))->isEnabled());
    QTest::keyClick(m_editor, Qt::Key_Backspace);
    QVERIFY(toggle->isEnabled());
    QVERIFY(box->isEnabled());
    QVERIFY(!m_page->findChild<ProblemsPanel *>()->isVisible());
    QCOMPARE(m_session->text(), m_good);
}

void TestFlagsPage::fixAllMendsTheFileAsWritten()
{
    open(vector(QStringLiteral("adr-035-flags-as-found.yaml")), QStringLiteral("flags.yaml"));
    QVERIFY(!button(QStringLiteral("Commit and push to main"))->isEnabled());
    QPushButton *fix = button(QStringLiteral("Fix all 6"));
    QVERIFY(fix);
    QTest::mouseClick(fix, Qt::LeftButton);
    QCOMPARE(m_session->text(), m_good);
    QVERIFY(m_session->openedByFlipt());
    QVERIFY(together());
    QVERIFY(m_page->findChild<FlagForm *>()->enabledSwitch()->isEnabled());
    QCOMPARE(m_session->filesToCommit().keys(),
             (QStringList{QStringLiteral(".flipt.yml"), QStringLiteral("flags.yaml")}));
    QSignalSpy commits(m_session, &Flags::FlagSession::commitRequested);
    QTest::mouseClick(button(QStringLiteral("Commit and push to main")), Qt::LeftButton);
    QCOMPARE(commits.size(), 1);
    QVERIFY(!commits[0][0].toString().isEmpty());
}

void TestFlagsPage::typingReachesTheBytes()
{
    QByteArray text = m_good;
    text.replace("\n", "\r\n").prepend("\xEF\xBB\xBF");
    open(text);
    QVERIFY(together());
    m_editor->moveCursor(QTextCursor::Start);
    QTest::keyClicks(m_editor, QStringLiteral("# Who"));
    QTest::keyClick(m_editor, Qt::Key_Return);
    QByteArray wanted = text;
    wanted.insert(3, "# Who\r\n");
    QCOMPARE(m_session->text(), wanted);
    QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_session->text(), text);
    QVERIFY(together());
}

void TestFlagsPage::undoInTheTextTakesBackTheForm()
{
    open(m_good);
    QTest::mouseClick(m_page->findChild<FlagForm *>()->enabledSwitch(), Qt::LeftButton);
    m_editor->setFocus();
    QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_session->text(), m_good);
    QVERIFY(m_page->findChild<FlagForm *>()->enabledSwitch()->isChecked());
    QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_page->findChild<FlagForm *>()->enabledSwitch()->isChecked());
}

void TestFlagsPage::anyEditKeepsTextAndBytesTogether()
{
    QByteArray text = m_good;
    text.replace("Terms", "\xF0\x9F\x8D\x8A").replace("\n", "\r\n");
    open(text);
    QRandomGenerator random(35);
    const QStringList pieces{QString(), QStringLiteral("a"), QStringLiteral("\n"), QStringLiteral("x\n\ny"),
                             QString::fromUtf8("\xF0\x9F\x8D\x8A\xC3\xA4")};
    for (int round = 0; round < 200; ++round) {
        QTextCursor cursor(m_editor->document());
        cursor.beginEditBlock();
        for (int part = random.bounded(3); part >= 0; --part) {
            const int end = m_editor->document()->characterCount() - 1;
            // A cursor never stands inside a character of two units.
            const auto whole = [this](int at) {
                return m_editor->document()->characterAt(at).isLowSurrogate() ? at - 1 : at;
            };
            const int from = whole(random.bounded(end + 1));
            cursor.setPosition(from);
            cursor.setPosition(whole(std::min(end, from + random.bounded(12))), QTextCursor::KeepAnchor);
            cursor.insertText(pieces[random.bounded(int(pieces.size()))]);
        }
        cursor.endEditBlock();
        QVERIFY(together());
        if (random.bounded(3) == 0)
            m_session->undo();
        QVERIFY(together());
    }
    while (m_session->canUndo())
        m_session->undo();
    QCOMPARE(m_session->text(), text);
    QVERIFY(together());
}

void TestFlagsPage::tabIndentsAndEscTabLeaves()
{
    open(m_good);
    m_editor->setFocus();
    m_editor->moveCursor(QTextCursor::Start);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QVERIFY(m_session->text().startsWith("  # feature"));
    QTest::keyClick(m_editor, Qt::Key_Backtab);
    QCOMPARE(m_session->text(), m_good);
    QTest::keyClick(m_editor, Qt::Key_Escape);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QVERIFY(!m_editor->hasFocus());
    QCOMPARE(m_session->text(), m_good);
}

void TestFlagsPage::colours()
{
    open(m_good);
    const auto colourOf = [this](const QString &word) {
        const QTextCursor found = m_editor->document()->find(word);
        const int at = found.selectionStart() - found.block().position();
        for (const QTextLayout::FormatRange &range : found.block().layout()->formats()) {
            if (range.start <= at && at < range.start + range.length)
                return range.format.foreground().color();
        }
        return QColor();
    };
    QCOMPARE(colourOf(QStringLiteral("enabled")), color(Role::Accent));
    QCOMPARE(colourOf(QStringLiteral("90")), color(Role::Flag));
    QCOMPARE(colourOf(QStringLiteral("# 10%")), color(Role::Text3));
    QCOMPARE(colourOf(QStringLiteral("\"BETA_TESTER\"")), color(Role::Ok));
}

void TestFlagsPage::completesValues()
{
    open(m_good);
    QTextCursor cursor = m_editor->document()->find(QStringLiteral("match_type: ANY_MATCH_TYPE"));
    cursor.setPosition(cursor.selectionStart() + 12);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->setFocus();
    QTest::keyClicks(m_editor, QStringLiteral("AL"));
    auto *popup = m_editor->findChild<QCompleter *>()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QByteArray wanted = m_good;
    wanted.replace(wanted.indexOf("ANY_MATCH_TYPE"), 14, "ALL_MATCH_TYPE");
    QCOMPARE(m_session->text(), wanted);
    QVERIFY(together());
}

void TestFlagsPage::problemsByKeyboard()
{
    open(vector(QStringLiteral("adr-035-flags-as-found.yaml")));
    m_editor->moveCursor(QTextCursor::Start);
    m_editor->setFocus();
    QTest::keyClick(m_editor, Qt::Key_F8);
    QCOMPARE(m_editor->textCursor().blockNumber(), 55);
    auto *popup = m_editor->findChild<DiagnosticPopup *>();
    QVERIFY(popup->isVisible());
    QTest::keyClick(m_editor, Qt::Key_F8);
    QCOMPARE(m_editor->textCursor().blockNumber(), 59);
    QTest::keyClick(m_editor, Qt::Key_Period, Qt::ControlModifier);
    auto *fix = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(fix);
    QVERIFY(popup->isAncestorOf(fix));
    QTest::keyClick(fix, Qt::Key_Space);
    QCOMPARE(m_editor->document()->findBlockByNumber(59).text().trimmed(),
             QStringLiteral("match_type: ANY_MATCH_TYPE"));
    QVERIFY(m_editor->hasFocus());
    QTest::keyClick(m_editor, Qt::Key_Period, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QVERIFY(m_editor->hasFocus());
}

void TestFlagsPage::longFileComesInSlices()
{
    QByteArray text = "flags:\n";
    for (int index = 0; index < 8000; ++index)
        text += "  - key: f" + QByteArray::number(index) + "\n    name: Flag\n    enabled: true\n";
    Flags::FlagSession::Base base;
    base.path = QStringLiteral("features.yaml");
    base.text = text;
    m_session->open(base);
    QVERIFY(m_editor->isLoading());
    QVERIFY(m_editor->isReadOnly());
    QTRY_VERIFY_WITH_TIMEOUT(!m_editor->isLoading(), 30000);
    QVERIFY(!m_editor->isReadOnly());
    QVERIFY(together());
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_editor, QStringLiteral("#"));
    QVERIFY(m_session->documentCurrent()); // a key reads only the block it touches
    QVERIFY(button(QStringLiteral("Commit and push"))->isEnabled());
}

void TestFlagsPage::commitTellsItsState()
{
    open(m_good);
    QVERIFY(!button(QStringLiteral("Commit and push to main"))->isEnabled());
    QTest::mouseClick(m_page->findChild<FlagForm *>()->enabledSwitch(), Qt::LeftButton);
    QVERIFY(button(QStringLiteral("Commit and push to main"))->isEnabled());
    CommitBar *bar = m_page->commitBar();
    bar->setState(CommitBar::State::Running, QStringLiteral("Pushing to main."));
    QVERIFY(!button(QStringLiteral("Committing"))->isEnabled());
    bar->setState(CommitBar::State::Failed, QStringLiteral("main moved. Nothing was pushed."));
    QVERIFY(button(QStringLiteral("Commit and push to main"))->isEnabled());
    auto *message = named<QLineEdit>(QStringLiteral("Commit message"));
    message->setFocus();
    message->selectAll();
    QTest::keyClicks(message, QStringLiteral("off for now"));
    QSignalSpy commits(m_session, &Flags::FlagSession::commitRequested);
    QTest::keyClick(message, Qt::Key_Return);
    QCOMPARE(commits.size(), 1);
    QCOMPARE(commits[0][0].toString(), QStringLiteral("off for now"));
    // What somebody typed survives the next edit.
    QTest::mouseClick(m_page->findChild<FlagForm *>()->enabledSwitch(), Qt::LeftButton);
    m_session->typed({0, 0}, {0, 0}, QStringLiteral("#"));
    QCOMPARE(message->text(), QStringLiteral("off for now"));
    QTest::mouseClick(button(QStringLiteral("Discard")), Qt::LeftButton);
    QCOMPARE(m_session->text(), m_good);
    QVERIFY(together());
}

void TestFlagsPage::conflictAsks()
{
    open(m_good);
    auto *box = named<QDoubleSpinBox>(QStringLiteral("Share of treatment"));
    box->setValue(25);
    Flags::FlagSession::Base tip = m_session->base();
    tip.oid = QStringLiteral("9");
    tip.text.replace("rollout: 90", "rollout: 50").replace("rollout: 10\n", "rollout: 50\n");
    m_session->rebase(tip);
    QVERIFY(!button(QStringLiteral("Commit and push to main"))->isEnabled());
    QPushButton *take = button(QStringLiteral("Take the branch's version"));
    QVERIFY(take);
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(m_session->text(), tip.text);
    QVERIFY(together());
    QVERIFY(!button(QStringLiteral("Take the branch's version")));
}

void TestFlagsPage::conflictShowsBothSides()
{
    open(m_good);
    named<QDoubleSpinBox>(QStringLiteral("Share of treatment"))->setValue(25);
    Flags::FlagSession::Base tip = m_session->base();
    tip.oid = QStringLiteral("9");
    tip.text.replace("rollout: 90", "rollout: 50").replace("rollout: 10\n", "rollout: 50\n");
    m_session->rebase(tip);
    QTest::mouseClick(button(QStringLiteral("Show both")), Qt::LeftButton);
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QStringList texts;
    for (QPlainTextEdit *side : dialog->findChildren<QPlainTextEdit *>())
        texts.append(side->toPlainText());
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts[0].contains(QStringLiteral("-             rollout: 50")));
    QVERIFY(texts[1].contains(QStringLiteral("+             rollout: 75")));
    if (const QString folder = qEnvironmentVariable("FLIGHTDECK_GALLERY"); !folder.isEmpty())
        dialog->grab().save(folder + QStringLiteral("/flags-both.png"));
    for (QPushButton *push : dialog->findChildren<QPushButton *>()) {
        if (push->text() == QStringLiteral("Set my values there"))
            push->click();
    }
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(m_session->base().oid, QStringLiteral("9"));
    QVERIFY(m_session->text().contains("rollout: 25"));
    QVERIFY(m_session->conflicts().isEmpty());
    QVERIFY(together());
}

void TestFlagsPage::keptEditsAreOffered()
{
    QTemporaryDir folder;
    const Core::SystemClock clock;
    Flags::FlagSession::Base base;
    base.path = QStringLiteral("features.yaml");
    base.branch = QStringLiteral("main");
    base.text = m_good;
    {
        Flags::FlagSession before;
        Flags::DraftKeeper keeper(folder.path(), QStringLiteral("r"), &before, clock);
        before.open(base);
        Flags::Edit edit;
        edit.kind = Flags::Edit::Kind::Disable;
        edit.flag = spider;
        QVERIFY(before.apply(edit));
    }
    Flags::DraftKeeper keeper(folder.path(), QStringLiteral("r"), m_session, clock);
    m_page->setDrafts(&keeper);
    open(m_good);
    QPushButton *take = button(QStringLiteral("Take them up"));
    QVERIFY(take);
    if (const QString pictures = qEnvironmentVariable("FLIGHTDECK_GALLERY"); !pictures.isEmpty())
        m_page->grab().save(pictures + QStringLiteral("/flags-draft.png"));
    QCOMPARE(m_session->text(), m_good);
    QTest::mouseClick(take, Qt::LeftButton);
    QVERIFY(!m_page->findChild<FlagForm *>()->enabledSwitch()->isChecked());
    QVERIFY(m_session->text().contains("enabled: false"));
    QVERIFY(!button(QStringLiteral("Take them up")));
    QVERIFY(together());
    delete m_page; // before the keeper
    m_page = nullptr;
}

void TestFlagsPage::compactKeepsEverything()
{
    open(m_good);
    m_page->resize(1216, 660);
    auto *list = named<QListView>(QStringLiteral("Flags"));
    QVERIFY(!list->isVisible());
    auto *combo = m_page->findChild<QComboBox *>();
    QVERIFY(combo->isVisible());
    QCOMPARE(combo->count(), 3);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(m_page->chosen().key, QStringLiteral("enhanced-matching"));
    m_page->resize(1376, 780);
    QVERIFY(list->isVisible());
    QVERIFY(!combo->isVisible());
    QCOMPARE(list->currentIndex().row(), 1);
}

void TestFlagsPage::stateCoversUntilAFileIsOpen()
{
    m_page->setState({StateContent::Kind::Denied, QStringLiteral("Refused"), {}, QStringLiteral("Open"), {}});
    auto *state = m_page->findChild<StatePage *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(state && state->isVisible());
    QSignalSpy chosen(m_page, &FlagsPage::statePrimaryTriggered);
    QTest::mouseClick(button(QStringLiteral("Open")), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    open(m_good);
    QVERIFY(!state->isVisible());
    QVERIFY(m_page->statusText().contains(QStringLiteral("7c3e2a1")));
}

void TestFlagsPage::everyControlHasAName()
{
    open(m_good);
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            continue; // part of a box that has one
        QString name = widget->accessibleName();
        if (const auto *push = qobject_cast<QAbstractButton *>(widget); push && name.isEmpty())
            name = push->text();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestFlagsPage)
#include "tst_flagspage.moc"
