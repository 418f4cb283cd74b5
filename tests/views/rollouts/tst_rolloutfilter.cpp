#include "rollouts/rolloutboard.h"
#include "tests/support/manualclock.h"
#include "tests/support/rolloutscene.h"
#include "views/rollouts/overviewexport.h"
#include "views/rollouts/rolloutfilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Views;
using Group = RolloutFilter::Group;

namespace {

struct Setup
{
    Setup()
        : board(clock)
        , filter(board.model(), &clock)
    {
        board.addCluster(&scene.cluster);
        board.addCluster(&scene.lostCluster);
    }
    QStringList names() const
    {
        QStringList names;
        for (int i = 0; i < filter.rowCount(); ++i)
            names << filter.row(i).canary->meta.name;
        return names;
    }

    Tests::ManualClock clock;
    Tests::RolloutScene scene{clock.now()};
    Rollouts::RolloutBoard board;
    RolloutFilter filter;
    QAbstractItemModelTester tester{&filter};
};

} // namespace

class RolloutFilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text()
    {
        Setup setup;
        QCOMPARE(setup.filter.rowCount(), 12);
        setup.filter.setText(QStringLiteral("  USER "));
        QCOMPARE(setup.names(), QStringList{QStringLiteral("user-service")});
        setup.filter.setText(QStringLiteral("ai-platform"));
        QCOMPARE(setup.filter.rowCount(), 2);
        setup.filter.setText(QStringLiteral("succeeded"));
        QCOMPARE(setup.filter.rowCount(), 3);
        setup.filter.setText(QStringLiteral("(")); // plain text, no pattern
        QCOMPARE(setup.filter.rowCount(), 0);
    }
    void groups()
    {
        Setup setup;
        for (const Group group : {Group::NeedAttention, Group::Moving, Group::Quiet}) {
            setup.filter.setGroup(group);
            QCOMPARE(setup.filter.rowCount(), setup.filter.count(group));
        }
        setup.filter.setGroup(Group::NeedAttention);
        QCOMPARE(setup.names(),
                 (QStringList{QStringLiteral("auth-service"), QStringLiteral("assessment-service"),
                              QStringLiteral("user-service"), QStringLiteral("llm-gateway"),
                              QStringLiteral("stt-service")}));
        QCOMPARE(setup.filter.count(Group::Moving), 3);
        QCOMPARE(setup.filter.count(Group::Quiet), 4);
        QCOMPARE(setup.filter.count(Group::All), 12);
        // A rollout that loses a life changes its group.
        auto canary = *setup.scene.cluster.canaries().value(QStringLiteral("web/candidate-portal"));
        canary.status.failedChecks = 1;
        setup.scene.cluster.put(canary);
        QCOMPARE(setup.filter.count(Group::Moving), 2);
        QVERIFY(setup.names().contains(QStringLiteral("candidate-portal")));
    }
    void namespaces()
    {
        Setup setup;
        QCOMPARE(setup.filter.nameSpaces(),
                 (QStringList{QStringLiteral("ai-platform"), QStringLiteral("ai-speech"),
                              QStringLiteral("platform-services"), QStringLiteral("web")}));
        setup.filter.setNamespaces({QStringLiteral("web")});
        QCOMPARE(setup.filter.rowCount(), 3);
        setup.filter.setNamespaces({QStringLiteral("web"), QStringLiteral("ai-speech")});
        QCOMPARE(setup.filter.rowCount(), 4);
        QCOMPARE(setup.filter.shownNamespaces(),
                 (QStringList{QStringLiteral("ai-speech"), QStringLiteral("web")}));
        setup.filter.setNamespaces({});
        QCOMPARE(setup.filter.rowCount(), 12);
    }
    void anyColumnSortsAndUnknownComesLast()
    {
        using Model = Rollouts::RolloutListModel;
        Setup setup;
        Tests::RolloutScene::fillMetrics(*setup.board.model());
        const QStringList worstFirst = setup.names();
        for (int column = 0; column < Model::ColumnCount; ++column) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                setup.filter.sortByColumn(column, order);
                QCOMPARE(setup.filter.rowCount(), 12);
            }
        }
        setup.filter.sortByColumn(Model::Name);
        QStringList sorted = worstFirst;
        sorted.sort();
        QCOMPARE(setup.names(), sorted);
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            setup.filter.sortByColumn(Model::Lives, order);
            QVERIFY(setup.filter.row(0).projection.livesLeft);
            QVERIFY(!setup.filter.row(11).projection.livesLeft);
        }
        setup.filter.sortByColumn(Model::SuccessRate);
        QCOMPARE(setup.names().first(), QStringLiteral("auth-service"));
        QCOMPARE(setup.names().last(), QStringLiteral("report-renderer")); // no data
        // A value that changes finds its place.
        const QString key = setup.filter.row(5).key;
        auto cells = setup.board.model()->metrics(key);
        cells.successRate.value = 1;
        setup.board.model()->setMetrics(key, cells);
        QCOMPARE(setup.filter.row(0).key, key);
        setup.filter.sortByColumn(-1);
        QCOMPARE(setup.names(), worstFirst);
    }
    void theFileTellsWhatIsShownAndRunsNoFormula()
    {
        Setup setup;
        setup.scene.cluster.put(Tests::canaryOf(QStringLiteral("=cmd|' /C calc'!A0"),
                                                QStringLiteral("evil,\"one\""),
                                                Kubernetes::CanaryPhase::Failed, setup.clock.now()));
        setup.filter.setText(QStringLiteral("evil"));
        const QList<QByteArray> lines = overviewCsv(setup.filter).split('\n');
        QCOMPARE(lines.size(), 3); // head, row, end of the last line
        QVERIFY(lines[0].startsWith("cluster,namespace,name,phase"));
        QVERIFY2(lines[1].startsWith(
                     "talent-mesh,'=cmd|' /C calc'!A0,\"evil,\"\"one\"\"\",Failed,canary,false,,,,"),
                 lines[1].constData());
        setup.filter.setText({});
        QCOMPARE(overviewCsv(setup.filter).count("\r\n"), 14);
    }
    void favourites()
    {
        Setup setup;
        const QSignalSpy spy(&setup.filter, &RolloutFilter::favouritesChanged);
        const QString first = setup.filter.row(0).key;
        const QString second = setup.filter.row(4).key;
        setup.filter.toggleFavourite(first);
        setup.filter.toggleFavourite(second);
        QCOMPARE(spy.size(), 2);
        setup.filter.setFavouritesOnly(true);
        QCOMPARE(setup.filter.rowCount(), 2);
        setup.filter.toggleFavourite(first);
        QCOMPARE(setup.filter.rowCount(), 1);
        QCOMPARE(setup.filter.row(0).key, second);
        QCOMPARE(setup.filter.favourites(), QStringList{second});
        setup.filter.setFavouritesOnly(false);
        QCOMPARE(setup.filter.rowCount(), 12);
    }
    void removesFirstMiddleAndLast()
    {
        Setup setup;
        for (const auto position : {0, 5, -1}) {
            const int row = position < 0 ? setup.filter.rowCount() - 1 : position;
            const QString name = setup.filter.row(row).canary->meta.name;
            const QString key = setup.filter.row(row).canary->meta.key();
            setup.scene.cluster.removeCanary(key);
            setup.scene.lostCluster.removeCanary(key);
            QVERIFY(!setup.names().contains(name));
        }
        QCOMPARE(setup.filter.rowCount(), 9);
    }
    void heldOrderMovesNothingUntilItIsLetGo()
    {
        Setup setup;
        setup.filter.holdOrder(true);
        const QStringList before = setup.names();
        auto canary = *setup.scene.cluster.canaries().value(QStringLiteral("web/report-renderer"));
        canary.status.phase = Kubernetes::CanaryPhase::Failed;
        canary.status.phaseName = QStringLiteral("Failed");
        setup.scene.cluster.put(canary);
        QCOMPARE(setup.names(), before);
        QCOMPARE(setup.filter.row(11).canary->status.phase, Kubernetes::CanaryPhase::Failed);
        // A new one does not push the others away.
        setup.scene.cluster.put(Tests::canaryOf(QStringLiteral("a"), QStringLiteral("a"),
                                                Kubernetes::CanaryPhase::Failed, setup.clock.now()));
        QCOMPARE(setup.names(), before + QStringList{QStringLiteral("a")});
        setup.filter.holdOrder(false);
        QCOMPARE(setup.names().mid(0, 3), (QStringList{QStringLiteral("a"), QStringLiteral("auth-service"),
                                                       QStringLiteral("report-renderer")}));
    }
    void aScreenReaderGetsASentenceARow()
    {
        Setup setup;
        Tests::RolloutScene::fillMetrics(*setup.board.model());
        for (int i = 0; i < setup.filter.rowCount(); ++i) {
            const QString sentence = setup.filter.index(i, 0).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(sentence.startsWith(setup.filter.row(i).canary->meta.name), qPrintable(sentence));
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            for (int column = 1; column < setup.filter.columnCount(); ++column) {
                const QString cell = setup.filter.index(i, column).data(Qt::AccessibleTextRole).toString();
                QVERIFY2(cell.contains(QLatin1String(": ")) && !cell.endsWith(QLatin1String(": ")),
                         qPrintable(cell));
            }
        }
        QCOMPARE(
            setup.filter.index(2, 0).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("user-service in platform-services, Progressing; primary 70 %, canary 30 %; "
                           "step 3 of 5; 3 of 5 lives; success rate 99.91 %; p99 latency 439 ms. Nothing "
                           "blocks it. If every check fails: back at %1.")
                .arg(setup.clock.now().addSecs(202).toLocalTime().toString(QStringLiteral("HH:mm:ss"))));
        setup.filter.toggleFavourite(setup.filter.row(2).key);
        QVERIFY(setup.filter.index(2, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QLatin1String("Favourite. ")));
    }
};

QTEST_GUILESS_MAIN(RolloutFilterTest)
#include "tst_rolloutfilter.moc"
