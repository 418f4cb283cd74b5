#include "tests/views/flags/flagstage.h"

#include "views/flags/constraintrow.h"
#include "views/flags/entrydialog.h"
#include "views/flags/ordergrip.h"
#include "views/flags/rolloutcard.h"
#include "views/flags/rulecard.h"
#include "views/flags/segmentform.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Flightdeck;
using namespace Flightdeck::Views;

static const QString spider = QStringLiteral("new-spider-map-algorithm");
static const QString matching = QStringLiteral("enhanced-matching");

class TestFlagForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_stage.reset(); }
    void addsAFlagByKeyboard();
    void addsABooleanFlagWithRollouts();
    void removesAndRenamesAFlag();
    void dragsARule();
    void dragsARollout();
    void choosesSegments();
    void addsAndRemovesARule();
    void changesAVariantWithItsAttachment();
    void editsASegment();
    void offersOnlyTheTypesOperators();
    void addsASegmentAndRenamesIt();
    void refusalIsSaid();
    void undoRunsAcrossFormAndText();

private:
    template<typename Card> Card *card(int index) const
    {
        for (Card *one : m_stage->page.findChildren<Card *>()) {
            if (one->index() == index && one->isVisible())
                return one;
        }
        return nullptr;
    }
    QAction *entryOf(const QString &menuButton, const QString &entry) const
    {
        auto *button = m_stage->named<QToolButton>(menuButton);
        return button && button->menu() ? Tests::FlagStage::entry(button->menu(), entry) : nullptr;
    }
    /// In the list, by keyboard.
    void chooseSegment(int row) const
    {
        auto *list = m_stage->named<QListWidget>(QStringLiteral("Segments"));
        list->setFocus();
        list->setCurrentRow(row);
        QTest::keyClick(list, Qt::Key_Return);
    }
    void drag(OrderedCard *from, OrderedCard *to, bool below);

    QByteArray m_good;
    std::unique_ptr<Tests::FlagStage> m_stage;
};

void TestFlagForm::initTestCase()
{
    Theme::instance().install(*qApp);
    m_good = Tests::FlagStage::vector(QStringLiteral("adr-035-flags-corrected.yaml"));
    QVERIFY(!m_good.isEmpty());
}

void TestFlagForm::init()
{
    m_stage = std::make_unique<Tests::FlagStage>();
    QVERIFY(QTest::qWaitForWindowActive(&m_stage->page));
    QVERIFY(m_stage->open(m_good));
}

void TestFlagForm::drag(OrderedCard *from, OrderedCard *to, bool below)
{
    auto *grip = from->findChild<OrderGrip *>();
    const QPoint start = grip->rect().center();
    const QPoint goal = grip->mapFromGlobal(to->mapToGlobal(QPoint(10, below ? to->height() - 2 : 2)));
    QTest::mousePress(grip, Qt::LeftButton, {}, start);
    QTest::mouseMove(grip, start + QPoint(0, (goal.y() - start.y()) / 2));
    QTest::mouseMove(grip, goal);
    m_stage->keepPicture(QStringLiteral("drag"));
    QTest::mouseRelease(grip, Qt::LeftButton, {}, goal);
}

void TestFlagForm::addsAFlagByKeyboard()
{
    auto *add = m_stage->named<QPushButton>(QStringLiteral("New flag"));
    QVERIFY(add);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QVERIFY(qobject_cast<EntryDialog *>(m_stage->dialog()));
    auto *key = m_stage->named<QLineEdit>(QStringLiteral("Key"));
    QTRY_VERIFY(key->hasFocus());
    QTest::keyClicks(key, QStringLiteral("dark mode"));
    m_stage->keepPicture(QStringLiteral("new-flag"));
    QTest::keyClick(key, Qt::Key_Return);
    QVERIFY(m_stage->dialog()); // a key has no blank: said, and the dialog stays
    QCOMPARE(m_stage->session.text(), m_good);
    key->selectAll();
    QTest::keyClicks(key, QStringLiteral("dark-mode"));
    QTest::keyClick(key, Qt::Key_Return);
    QVERIFY(!m_stage->dialog());
    QVERIFY(m_stage->session.text().contains("- key: dark-mode\n    name: dark-mode\n    enabled: false\n"));
    QCOMPARE(m_stage->page.chosen().key, QStringLiteral("dark-mode"));
    m_stage->session.undo();
    QCOMPARE(m_stage->session.text(), m_good);
}

void TestFlagForm::addsABooleanFlagWithRollouts()
{
    Flags::Edit edit;
    edit.kind = Flags::Edit::Kind::AddFlag;
    edit.flag = edit.title = QStringLiteral("dark-mode");
    edit.type = Flags::FlagType::Boolean;
    QVERIFY(m_stage->session.apply(edit));
    m_stage->page.choose({QStringLiteral("default"), edit.flag});
    QTest::mouseClick(m_stage->button(QStringLiteral("Add a share of everybody")), Qt::LeftButton);
    QTest::mouseClick(m_stage->button(QStringLiteral("Add segments")), Qt::LeftButton);
    auto *list = m_stage->named<QListWidget>(QStringLiteral("Segments"));
    QVERIFY(list);
    QVERIFY(!m_stage->button(QStringLiteral("Take these"))->isEnabled());
    list->item(1)->setCheckState(Qt::Checked);
    QTest::mouseClick(m_stage->button(QStringLiteral("Take these")), Qt::LeftButton);
    QCOMPARE(m_stage->flag(edit.flag)->rollouts.size(), 2u);
    QCOMPARE(m_stage->flag(edit.flag)->rollouts[1].segment.keys, QStringList{QStringLiteral("beta-users")});
    m_stage->keepPicture(QStringLiteral("boolean"));
    QAction *other = entryOf(QStringLiteral("More for Rollout 2 of 2"), QStringLiteral("Give false instead"));
    QVERIFY(other);
    other->trigger();
    QVERIFY(!m_stage->flag(edit.flag)->rollouts[1].value);
    auto *first = card<RolloutCard>(0);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Delete);
    QCOMPARE(m_stage->flag(edit.flag)->rollouts.size(), 1u);
}

void TestFlagForm::removesAndRenamesAFlag()
{
    m_stage->page.choose({QStringLiteral("default"), matching});
    entryOf(QStringLiteral("More for this flag"), QStringLiteral("Change the key"))->trigger();
    auto *key = m_stage->named<QLineEdit>(QStringLiteral("Key"));
    QVERIFY(key);
    key->selectAll();
    QTest::keyClicks(key, QStringLiteral("better-matching"));
    QTest::keyClick(key, Qt::Key_Return);
    QVERIFY(m_stage->flag(QStringLiteral("better-matching")));
    QCOMPARE(m_stage->page.chosen().key, QStringLiteral("better-matching"));
    entryOf(QStringLiteral("More for this flag"), QStringLiteral("Remove the flag"))->trigger();
    QVERIFY(!m_stage->flag(QStringLiteral("better-matching")));
    QVERIFY(m_stage->session.document().accepted());
    m_stage->session.undo();
    m_stage->session.undo();
    QCOMPARE(m_stage->session.text(), m_good);
}

void TestFlagForm::dragsARule()
{
    m_stage->page.choose({QStringLiteral("default"), matching});
    QTRY_VERIFY(card<RuleCard>(1));
    QCoreApplication::processEvents();
    drag(card<RuleCard>(1), card<RuleCard>(0), false);
    QCOMPARE(m_stage->flag(matching)->rules[0].segment.keys, QStringList{QStringLiteral("all-users")});
    QCoreApplication::processEvents();
    drag(card<RuleCard>(0), card<RuleCard>(1), true);
    QCOMPARE(m_stage->flag(matching)->rules[0].segment.keys, QStringList{QStringLiteral("beta-users")});
    QCOMPARE(m_stage->session.text(), m_good);
    // Let go where it was: nothing.
    drag(card<RuleCard>(0), card<RuleCard>(0), true);
    QCOMPARE(m_stage->session.steps().size(), 2u);
}

void TestFlagForm::dragsARollout()
{
    QVERIFY(
        m_stage->open("flags:\n- key: f\n  name: F\n  type: BOOLEAN_FLAG_TYPE\n  rollouts:\n  - threshold: "
                      "{percentage: 5, value: true}\n  - threshold: {percentage: 50, value: false}\n"));
    QTRY_VERIFY(card<RolloutCard>(1));
    QCoreApplication::processEvents();
    drag(card<RolloutCard>(0), card<RolloutCard>(1), true);
    QCOMPARE(m_stage->flag(QStringLiteral("f"))->rollouts[0].percentage, 50.0);
    auto *moved = card<RolloutCard>(1);
    moved->setFocus();
    QTest::keyClick(moved, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_stage->flag(QStringLiteral("f"))->rollouts[0].percentage, 5.0);
}

void TestFlagForm::choosesSegments()
{
    m_stage->page.choose({QStringLiteral("default"), matching});
    QTRY_VERIFY(card<RuleCard>(0));
    QPushButton *choose = m_stage->button(QStringLiteral("beta-users"));
    QVERIFY(choose);
    QTest::mouseClick(choose, Qt::LeftButton);
    auto *list = m_stage->named<QListWidget>(QStringLiteral("Segments"));
    QVERIFY(list);
    // By keyboard: down to the third, Space, then AND.
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QPushButton *all = m_stage->button(QStringLiteral("In all of them (AND)"));
    QVERIFY(all && all->isEnabled());
    all->click();
    m_stage->keepPicture(QStringLiteral("segments"));
    m_stage->button(QStringLiteral("Take these"))->click();
    QVERIFY(!m_stage->dialog());
    const Flags::SegmentReference &reference = m_stage->flag(matching)->rules[0].segment;
    QCOMPARE(reference.keys, (QStringList{QStringLiteral("beta-users"), QStringLiteral("internal-users")}));
    QCOMPARE(reference.op, Flags::SegmentOperator::And);
    QVERIFY(m_stage->session.text().contains(
        "segment: {keys: [beta-users, internal-users], operator: AND_SEGMENT_OPERATOR}\n"));
    m_stage->session.undo();
    QCOMPARE(m_stage->session.text(), m_good);
}

void TestFlagForm::addsAndRemovesARule()
{
    m_stage->page.choose({QStringLiteral("default"), spider});
    QTest::mouseClick(m_stage->button(QStringLiteral("Add a rule")), Qt::LeftButton);
    auto *list = m_stage->named<QListWidget>(QStringLiteral("Segments"));
    QVERIFY(list);
    list->item(1)->setCheckState(Qt::Checked);
    m_stage->button(QStringLiteral("Take these"))->click();
    QCOMPARE(m_stage->flag(spider)->rules.size(), 2u);
    // The new rule gives the other variant too, with the slider that came.
    QAction *give = entryOf(QStringLiteral("More for Rule 2 of 2"), QStringLiteral("Give treatment too"));
    QVERIFY(give);
    give->trigger();
    QCOMPARE(m_stage->flag(spider)->rules[1].distributions.size(), 2u);
    QAction *remove = entryOf(QStringLiteral("More for Rule 2 of 2"), QStringLiteral("Remove rule 2"));
    QVERIFY(remove);
    remove->trigger();
    QCOMPARE(m_stage->session.text(), m_good);
}

void TestFlagForm::changesAVariantWithItsAttachment()
{
    m_stage->page.choose({QStringLiteral("default"), spider});
    auto *change = m_stage->named<QPushButton>(QStringLiteral("Change variant treatment"));
    QVERIFY(change);
    QTest::mouseClick(change, Qt::LeftButton);
    auto *json = m_stage->named<QPlainTextEdit>(QStringLiteral("Attachment, as JSON"));
    QVERIFY(json);
    json->setFocus();
    QTest::keyClicks(json, QStringLiteral("{\"depth\": 3,"));
    QPushButton *take = m_stage->button(QStringLiteral("Change the variant"));
    QVERIFY(!take->isEnabled()); // not JSON yet
    m_stage->keepPicture(QStringLiteral("variant"));
    QTest::keyClicks(json, QStringLiteral(" \"on\": true}"));
    QVERIFY(take->isEnabled());
    auto *key = m_stage->named<QLineEdit>(QStringLiteral("Key"));
    key->setText(QStringLiteral("new-map"));
    take->click();
    QVERIFY(!m_stage->dialog());
    const Flags::Flag *flag = m_stage->flag(spider);
    QCOMPARE(flag->variants[1].key, QStringLiteral("new-map"));
    QCOMPARE(flag->variants[1].attachment, QByteArray("{\"depth\":3,\"on\":true}"));
    QCOMPARE(flag->rules[0].distributions[1].variant, QStringLiteral("new-map"));
    QCOMPARE(m_stage->session.text().count('\n'), m_good.count('\n') + 1);
}

void TestFlagForm::editsASegment()
{
    chooseSegment(1); // beta-users
    auto *form = m_stage->page.findChild<SegmentForm *>();
    QTRY_VERIFY(form->isVisible());
    QVERIFY(!m_stage->page.findChild<FlagForm *>()->isVisible());
    auto *value = m_stage->named<QLineEdit>(QStringLiteral("Value of constraint 1"));
    QVERIFY(value);
    m_stage->keepPicture(QStringLiteral("segment"));
    value->setFocus();
    value->selectAll();
    QTest::keyClicks(value, QStringLiteral("TESTER"));
    QTest::keyClick(value, Qt::Key_Return);
    QByteArray wanted = m_good;
    wanted.replace("\"BETA_TESTER\"", "\"TESTER\"");
    QCOMPARE(m_stage->session.text(), wanted);
    QTest::mouseClick(m_stage->button(QStringLiteral("Add a constraint")), Qt::LeftButton);
    QTRY_VERIFY(m_stage->named<QLineEdit>(QStringLiteral("Property of constraint 2")));
    QTest::mouseClick(m_stage->named<QToolButton>(QStringLiteral("Remove constraint 2")), Qt::LeftButton);
    QCOMPARE(m_stage->session.text(), wanted);
    m_stage->button(QStringLiteral("All must match"))->click();
    m_stage->button(QStringLiteral("Back to the flag"))->click();
    QVERIFY(m_stage->page.findChild<FlagForm *>()->isVisible());
}

void TestFlagForm::offersOnlyTheTypesOperators()
{
    chooseSegment(1);
    auto *type = m_stage->named<QComboBox>(QStringLiteral("Type of constraint 1"));
    auto *op = m_stage->named<QComboBox>(QStringLiteral("Operator of constraint 1"));
    QVERIFY(type && op);
    QVERIFY(op->findData(QStringLiteral("prefix")) >= 0);
    QVERIFY(op->findData(QStringLiteral("gt")) < 0);
    type->setFocus();
    QTest::keyClick(type, Qt::Key_Down); // to numbers
    QVERIFY(op->findData(QStringLiteral("prefix")) < 0);
    QVERIFY(op->findData(QStringLiteral("gt")) >= 0);
    // BETA_TESTER is no number: told, not written.
    QCOMPARE(m_stage->session.text(), m_good);
    auto *value = m_stage->named<QLineEdit>(QStringLiteral("Value of constraint 1"));
    value->setFocus();
    value->selectAll();
    QTest::keyClicks(value, QStringLiteral("3"));
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(m_stage->session.document().accepted());
    QVERIFY(m_stage->session.text().contains("NUMBER_COMPARISON_TYPE"));
    QVERIFY(m_stage->session.text().contains("value: \"3\""));
}

void TestFlagForm::addsASegmentAndRenamesIt()
{
    QTest::mouseClick(m_stage->named<QPushButton>(QStringLiteral("New segment")), Qt::LeftButton);
    auto *key = m_stage->named<QLineEdit>(QStringLiteral("Key"));
    QTest::keyClicks(key, QStringLiteral("vips"));
    QTest::keyClick(key, Qt::Key_Return);
    QTRY_VERIFY(m_stage->page.findChild<SegmentForm *>()->isVisible());
    QVERIFY(
        m_stage->session.text().endsWith("- key: vips\n    name: vips\n    match_type: ALL_MATCH_TYPE\n"));
    m_stage->session.undo();
    QCOMPARE(m_stage->session.text(), m_good);
    QVERIFY(!m_stage->page.findChild<SegmentForm *>()->isVisible()); // its segment is gone

    chooseSegment(0);
    entryOf(QStringLiteral("More for this segment"), QStringLiteral("Change the key"))->trigger();
    key = m_stage->named<QLineEdit>(QStringLiteral("Key"));
    key->selectAll();
    QTest::keyClicks(key, QStringLiteral("everybody"));
    QTest::keyClick(key, Qt::Key_Return);
    QCOMPARE(m_stage->flag(spider)->rules[0].segment.keys, QStringList{QStringLiteral("everybody")});
    QCOMPARE(m_stage->flag(matching)->rules[1].segment.keys, QStringList{QStringLiteral("everybody")});
}

void TestFlagForm::refusalIsSaid()
{
    m_stage->page.choose({QStringLiteral("default"), spider});
    QTest::mouseClick(m_stage->named<QToolButton>(QStringLiteral("Remove variant treatment")),
                      Qt::LeftButton);
    QCOMPARE(m_stage->session.text(), m_good);
    m_stage->keepPicture(QStringLiteral("refused"));
    chooseSegment(0);
    entryOf(QStringLiteral("More for this segment"), QStringLiteral("Remove the segment"))->trigger();
    QCOMPARE(m_stage->session.text(), m_good);
    QVERIFY(m_stage->page.findChild<SegmentForm *>()->isVisible());
}

void TestFlagForm::undoRunsAcrossFormAndText()
{
    m_stage->page.choose({QStringLiteral("default"), matching});
    QTRY_VERIFY(card<RuleCard>(1));
    m_stage->editor->moveCursor(QTextCursor::Start);
    QTest::keyClicks(m_stage->editor, QStringLiteral("#"));
    const QByteArray typed = m_stage->session.text();
    QTest::keyClick(card<RuleCard>(0), Qt::Key_Delete);
    QCOMPARE(m_stage->flag(matching)->rules.size(), 1u);
    QTest::keyClick(m_stage->editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_stage->session.text(), typed);
    QTRY_VERIFY(card<RuleCard>(1));
    QTest::keyClick(m_stage->editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_stage->session.text(), m_good);
    QTest::keyClick(m_stage->editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(m_stage->editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_stage->flag(matching)->rules.size(), 1u);
    QCOMPARE(m_stage->editor->toPlainText(), m_stage->session.lines().shown());
}

QTEST_MAIN(TestFlagForm)
#include "tst_flagform.moc"
