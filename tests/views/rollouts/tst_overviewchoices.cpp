#include "tests/views/rollouts/shown.h"
#include "views/common/statepage.h"
#include "views/common/theme.h"
#include "views/rollouts/columnsdialog.h"
#include "views/rollouts/namespacebutton.h"
#include "views/rollouts/tablecolumns.h"

#include <QFile>
#include <QHeaderView>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Views;
using Tests::RolloutStage;
using Tests::Shown;

/// What a person chooses on the overview, and what of it is there the next time.
class OverviewChoicesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }

    void severalNamespacesAreRememberedForEachEnvironment()
    {
        Shown stage;
        stage.show();
        auto *choice = stage.page.findChild<NamespaceButton *>();
        stage.page.setEnvironment(QStringLiteral("prod/eu"));
        QTRY_COMPARE(choice->text(), QStringLiteral("All namespaces (4)"));
        choice->setChosen({QStringLiteral("web"), QStringLiteral("ai-speech")});
        QCOMPARE(stage.painted().size(), 4);
        QCOMPARE(choice->accessibleName(), QStringLiteral("Namespaces: ai-speech, web"));
        stage.page.setEnvironment(QStringLiteral("staging"));
        QCOMPARE(stage.painted().size(), 12);
        stage.page.setEnvironment(QStringLiteral("prod/eu"));
        QCOMPARE(stage.painted().size(), 4);
        // One that has no canary any more stays chosen: nothing else comes into view by itself.
        choice->setChosen({QStringLiteral("ai-speech")});
        QCOMPARE(stage.painted(), QStringList{QStringLiteral("stt-service")});
        stage.scene.lostCluster.removeCanary(QStringLiteral("ai-speech/stt-service"));
        auto *state = stage.page.findChild<OverviewPage *>()->findChild<StatePage *>();
        QTRY_COMPARE(state->content().title, QStringLiteral("No canary in these namespaces"));
        Q_EMIT state->secondaryTriggered();
        QCOMPARE(stage.painted().size(), 11);
    }
    void columnsAreRememberedByName()
    {
        using Model = Rollouts::RolloutListModel;
        Shown stage;
        stage.show();
        RolloutTable *table = stage.table();
        QVERIFY(!table->isColumnHidden(Model::Cluster)); // two clusters
        QVERIFY(table->isColumnHidden(Model::Rollback));
        auto *columns = stage.page.findChild<TableColumns *>();
        columns->setShown(Model::Rollback, true);
        columns->setShown(Model::Lives, false);
        table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(Model::Step), 1);
        table->setColumnWidth(Model::Phase, 222);
        table->horizontalHeader()->sectionClicked(Model::Name);
        table->horizontalHeader()->sectionClicked(Model::Name);

        RolloutsPage again(&stage.board, nullptr, nullptr, &stage.clock, &stage.settings);
        again.resize(1376, 786);
        auto *other = again.findChild<RolloutTable *>();
        QVERIFY(!other->isColumnHidden(Model::Rollback));
        QVERIFY(other->isColumnHidden(Model::Lives));
        QCOMPARE(other->horizontalHeader()->visualIndex(Model::Name), 0);
        QCOMPARE(other->horizontalHeader()->visualIndex(Model::Step), 1);
        QCOMPARE(other->columnWidth(Model::Phase), 222);
        auto *filter = static_cast<RolloutFilter *>(other->model());
        QCOMPARE(filter->sortedBy(), int(Model::Name));
        QCOMPARE(filter->sortedIn(), Qt::DescendingOrder);
        QCOMPARE(other->accessibleName(), QStringLiteral("Rollouts, sorted by Canary"));
        // A third click, or the button that says so, is worst first again.
        table->horizontalHeader()->sectionClicked(Model::Name);
        QCOMPARE(stage.painted().first(), QStringLiteral("auth-service"));
        columns->reset();
        QVERIFY(table->isColumnHidden(Model::Rollback) && !table->isColumnHidden(Model::Lives));
    }
    void columnsByKeyboardAlone()
    {
        using Model = Rollouts::RolloutListModel;
        Shown stage;
        stage.show();
        auto *columns = stage.page.findChild<TableColumns *>();
        ColumnsDialog dialog(columns, false, true, &stage.page);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QWidget *list = dialog.focusWidget();
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(stage.table()->isColumnHidden(Model::Cluster));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(columns->order().indexOf(int(Model::Cluster)), 2);
        QCOMPARE(stage.table()->horizontalHeader()->visualIndex(Model::Cluster), 2);
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Space); // the name stays
        QVERIFY(!stage.table()->isColumnHidden(Model::Name));
    }
    void anExportThatFailsSaysSo()
    {
        Shown stage;
        stage.show();
        auto *page = stage.page.findChild<OverviewPage *>();
        QVERIFY(!page->exportTo(stage.folder.filePath(QStringLiteral("no/such/folder.csv"))));
        const QString file = stage.folder.filePath(QStringLiteral("rollouts.csv"));
        QVERIFY(page->exportTo(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count("\r\n"), 13);
    }
};

QTEST_MAIN(OverviewChoicesTest)
#include "tst_overviewchoices.moc"
