#include "consolestage.h"
#include "views/flags/commitbar.h"
#include "views/flags/flaglistpane.h"
#include "views/flags/flagspage.h"
#include "views/flags/problemspanel.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Flightdeck;
using namespace Flightdeck::Tests;
using Views::CommitBar;

namespace {

const QString spiderMap = QStringLiteral("new-spider-map-algorithm");

} // namespace

/// The way of an edit: from the form or the problems list over a commit to what Flipt answers.
class FlagsWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_stage.reset(); }

    void movesASplit()
    {
        show(QString());
        choose(spiderMap);
        QTRY_COMPARE_WITH_TIMEOUT(served(spiderMap), 2, 10'000);
        const QList<int> few = peopleWith(QStringLiteral("treatment"));
        QVERIFY(few[0] > 0 && few[0] == few[1]);
        const QByteArray before = session().text();
        setTreatment(10, QStringLiteral("25"));
        QByteArray wanted = before;
        wanted.replace(wanted.indexOf("rollout: 90") + 9, 2, "75");
        wanted.replace(wanted.indexOf("rollout: 10") + 9, 2, "25");
        QCOMPARE(session().text(), wanted); // two words, no other byte

        commit();
        QCOMPARE(session().base().text, wanted);
        // The word "served" has to wait for what people really get.
        QTRY_COMPARE_WITH_TIMEOUT(served(spiderMap), 2, 20'000);
        const QList<int> people = peopleWith(QStringLiteral("treatment"));
        QVERIFY2(people[0] > few[0] && people[1] > few[1], qPrintable(QString::number(people[0])));
    }

    /// ADR-035's file as it was written: Flipt neither opens nor would accept it.
    void mendsAdr035()
    {
        show(QStringLiteral("flags.yaml"));
        QVERIFY(!session().openedByFlipt());
        QVERIFY(!session().document().accepted());
        auto *problems = m_stage->find<Views::ProblemsPanel>();
        QVERIFY(problems->isVisible());
        auto *fix = m_stage->find<QPushButton>(QStringLiteral("Fix all problems"));
        QVERIFY(fix);
        ConsoleStage::click(fix);
        QTRY_VERIFY(session().documentCurrent() && session().document().accepted());
        QVERIFY(session().openedByFlipt());
        QVERIFY(!problems->isVisible());
        QCOMPARE(session().filesToCommit().keys(),
                 QStringList({QStringLiteral(".flipt.yml"), QStringLiteral("flags.yaml")}));
        // Flipt serves the flag from features.yaml so far; another share tells that it reads this file now.
        const QList<int> few = peopleWith(QStringLiteral("treatment"));
        choose(spiderMap);
        setTreatment(10, QStringLiteral("60"));
        commit();
        QTRY_COMPARE_WITH_TIMEOUT(served(spiderMap), 2, 20'000);
        const QList<int> people = peopleWith(QStringLiteral("treatment"));
        QVERIFY2(people[0] > few[0] + 10 && people[1] > few[1] + 10, qPrintable(QString::number(people[0])));
    }

private:
    Flags::FlagSession &session() { return m_stage->console().desk()->session(); }

    /// The Flags page with a file; empty: the one Flipt serves.
    void show(const QString &path)
    {
        m_stage = std::make_unique<ConsoleStage>([path](App::ResolvedSources &sources) {
            if (!path.isEmpty())
                sources.profile.flagsPath = path;
        });
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        m_stage->key(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(session().isOpen(), 10'000);
    }

    void choose(const QString &flag)
    {
        auto *list = m_stage->find<Views::FlagListPane>()->view();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (!index.data(Qt::AccessibleTextRole).toString().contains(flag))
                continue;
            list->scrollTo(index);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
            QCOMPARE(m_stage->parts().flags()->chosen().key, flag);
            return;
        }
        QFAIL("no such flag in the list");
    }

    void setTreatment(double from, const QString &percent)
    {
        auto *box = m_stage->find<QDoubleSpinBox>(QStringLiteral("Share of treatment"));
        QVERIFY(box);
        QCOMPARE(box->value(), from);
        ConsoleStage::click(box);
        box->setFocus();
        m_stage->key(Qt::Key_A, Qt::ControlModifier);
        m_stage->type(percent);
        m_stage->key(Qt::Key_Tab);
    }

    void commit()
    {
        auto *bar = m_stage->parts().flags()->commitBar();
        QPushButton *button = nullptr;
        for (QPushButton *each : bar->findChildren<QPushButton *>()) {
            if (each->text().startsWith(QStringLiteral("Commit")))
                button = each;
        }
        QVERIFY(button);
        QVERIFY2(button->isEnabled(), qPrintable(session().commitReady().reason));
        const QByteArray before = m_stage->tip();
        ConsoleStage::click(button);
        QTRY_COMPARE_WITH_TIMEOUT(bar->state(), CommitBar::State::Done, 15'000);
        QVERIFY(m_stage->tip() != before);
        QTRY_VERIFY_WITH_TIMEOUT(session().base().oid.toLatin1() == m_stage->tip(), 10'000);
        QVERIFY(!session().changed());
    }

    int served(const QString &flag)
    {
        return m_stage->console().flipt()->served().value({QStringLiteral("default"), flag}).serving;
    }
    QList<int> peopleWith(const QString &variant)
    {
        QList<int> counts;
        for (const QUrl &replica : m_stage->flipt())
            counts << ConsoleStage::peopleWith(replica, spiderMap, variant);
        return counts;
    }

    std::unique_ptr<ConsoleStage> m_stage;
};

int main(int argc, char *argv[])
{
    return runConsoleTest<FlagsWorkTest>(argc, argv);
}

#include "tst_flagswork.moc"
