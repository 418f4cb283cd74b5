#include "rollouts/eventlistmodel.h"
#include "rollouts/rolloutboard.h"
#include "tests/support/manualclock.h"
#include "tests/support/standincluster.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Rollouts;
using namespace Flightdeck::Kubernetes;
using Core::FreshnessState;

namespace {

const QString canaryKey = QStringLiteral("shop/cart");
const QString rowKey = QStringLiteral("k\nshop/cart");

Canary cart(const QDateTime &now)
{
    Canary canary;
    canary.meta.nameSpace = QStringLiteral("shop");
    canary.meta.name = QStringLiteral("cart");
    canary.meta.uid = QStringLiteral("u1");
    canary.targetName = canary.serviceName = QStringLiteral("cart");
    canary.analysis.intervalSeconds = 60;
    canary.analysis.threshold = 5;
    canary.analysis.maxWeight = 50;
    canary.analysis.stepWeight = 10;
    canary.status.phase = CanaryPhase::Progressing;
    canary.status.phaseName = QStringLiteral("Progressing");
    canary.status.lastWrite = canary.status.phaseChanged = now;
    return canary;
}

VirtualService weights(int canary)
{
    VirtualService service;
    service.meta.nameSpace = QStringLiteral("shop");
    service.meta.name = QStringLiteral("cart");
    // The canary stands first: weights are read by host, never by position.
    service.http = {
        {{},
         false,
         {{QStringLiteral("cart-canary"), canary}, {QStringLiteral("cart-primary"), 100 - canary}},
         {},
         100}};
    return service;
}

Event halt(const QString &name, const QDateTime &at, const QString &uid = QStringLiteral("u1"))
{
    Event event;
    event.meta.nameSpace = QStringLiteral("shop");
    event.meta.name = name;
    event.warning = true;
    event.message = QStringLiteral("Halt cart.shop advancement success rate 91.30% < 99%");
    event.aboutNamespace = QStringLiteral("shop");
    event.aboutName = QStringLiteral("cart");
    event.aboutUid = uid;
    event.firstSeen = event.lastSeen = at;
    return event;
}

} // namespace

class TestRolloutBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinsObjects()
    {
        Tests::ManualClock clock;
        Tests::StandInCluster cluster(QStringLiteral("k"));
        RolloutBoard board(clock);
        const QAbstractItemModelTester tester(board.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        board.addCluster(&cluster);
        cluster.put(cart(clock.now()));
        QCOMPARE(board.model()->rowCount(), 1);
        QVERIFY(!board.model()->row(0).split); // unknown, not 0/0

        cluster.put(weights(20));
        const RolloutRow &row = board.model()->row(0);
        QCOMPARE(row.split->canary, 20);
        QCOMPARE(row.split->primary, 80);
        QCOMPARE(row.projection.step, std::optional<int>(2));

        QSignalSpy told(&board, &RolloutBoard::rolloutChanged);
        cluster.put(halt(QStringLiteral("e1"), clock.now()));
        QCOMPARE(told.size(), 1);
        QCOMPARE(board.model()->row(0).projection.blocker.text,
                 QStringLiteral("The last check failed: success rate 91.30% < 99%."));
        QCOMPARE(board.model()->row(0).projection.attention, Attention::Failing);
        QCOMPARE(board.events(rowKey).size(), 1);

        cluster.removeEvent(halt(QStringLiteral("e1"), clock.now()).meta.key());
        QCOMPARE(board.model()->row(0).projection.blocker.kind, BlockerKind::None);
        cluster.removeCanary(canaryKey);
        QCOMPARE(board.model()->rowCount(), 0);
    }

    void eventsOfANamesakeAreNotMixedIn()
    {
        Tests::ManualClock clock;
        Tests::StandInCluster cluster(QStringLiteral("k"));
        RolloutBoard board(clock);
        board.addCluster(&cluster);
        cluster.put(cart(clock.now()));
        cluster.put(halt(QStringLiteral("e1"), clock.now(), QStringLiteral("deleted before")));
        QVERIFY(board.events(rowKey).isEmpty());
        QCOMPARE(board.model()->row(0).projection.blocker.kind, BlockerKind::None);
    }

    void freshnessIsTheWorse()
    {
        Tests::ManualClock clock;
        Tests::StandInCluster cluster(QStringLiteral("k"));
        RolloutBoard board(clock);
        board.addCluster(&cluster);
        cluster.put(cart(clock.now()));
        cluster.setFreshness(Resource::Canaries, {FreshnessState::Live, {}, {}, {}});
        cluster.setFreshness(Resource::VirtualServices, {FreshnessState::Live, {}, {}, {}});
        QCOMPARE(board.model()->row(0).freshness.state, FreshnessState::Live);
        cluster.setFreshness(Resource::VirtualServices, {FreshnessState::Stale, {}, {}, {}});
        QCOMPARE(board.model()->row(0).freshness.state, FreshnessState::Stale);
    }

    void clockMovesTheNextTick()
    {
        Tests::ManualClock clock;
        Tests::StandInCluster cluster(QStringLiteral("k"));
        RolloutBoard board(clock);
        board.addCluster(&cluster);
        cluster.put(cart(clock.now()));
        const QDateTime first = board.model()->row(0).projection.nextTick;
        QCOMPARE(first, clock.now().addSecs(60));
        clock.advance(61'000);
        QTRY_COMPARE(board.model()->row(0).projection.nextTick, first.addSecs(60));
        clock.advance(20 * 60'000); // Flagger gave no sign for too long: nothing is foretold
        QTRY_VERIFY(!board.model()->row(0).projection.nextTick.isValid());
    }

    void remembersWhatWasSeen()
    {
        Tests::ManualClock clock;
        Tests::StandInCluster cluster(QStringLiteral("k"));
        RolloutBoard board(clock);
        board.addCluster(&cluster);
        cluster.put(cart(clock.now()));
        for (const int weight : {10, 10, 20}) {
            clock.advance(1000);
            cluster.put(weights(weight));
        }
        const auto seen = board.observations(rowKey);
        QCOMPARE(seen.size(), 3);
        QCOMPARE(seen.last().split->canary, 20);
        QCOMPARE(seen.last().at, clock.now());
    }

    void clusterGoesWithItsRows()
    {
        Tests::ManualClock clock;
        RolloutBoard board(clock);
        auto cluster = std::make_unique<Tests::StandInCluster>(QStringLiteral("k"));
        cluster->put(cart(clock.now()));
        board.addCluster(cluster.get());
        QCOMPARE(board.model()->rowCount(), 1);
        cluster.reset();
        QCOMPARE(board.model()->rowCount(), 0);
    }

    void eventModelFollows()
    {
        Tests::ManualClock clock;
        Tests::StandInCluster cluster(QStringLiteral("k"));
        RolloutBoard board(clock);
        board.addCluster(&cluster);
        cluster.put(cart(clock.now()));
        EventListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.follow(&board, rowKey);
        const QDateTime start = clock.now();
        const auto messages = [&model] {
            QStringList list;
            for (int i = 0; i < model.rowCount(); ++i)
                list.append(model.event(i).meta.name);
            return list.join(QLatin1Char(' '));
        };
        for (const char *name : {"e1", "e2", "e3"}) {
            clock.advance(1000);
            cluster.put(halt(QString::fromLatin1(name), clock.now()));
        }
        QCOMPARE(messages(), QStringLiteral("e3 e2 e1"));
        Event again = halt(QStringLiteral("e1"), clock.now().addSecs(5));
        again.count = 2;
        cluster.put(again); // a folded event spoke again: it moves to the top
        QCOMPARE(messages(), QStringLiteral("e1 e3 e2"));
        QCOMPARE(model.event(0).count, 2);
        cluster.removeEvent(halt(QStringLiteral("e3"), start).meta.key()); // middle
        QCOMPARE(messages(), QStringLiteral("e1 e2"));
        cluster.removeEvent(again.meta.key()); // first
        QCOMPARE(messages(), QStringLiteral("e2"));
        cluster.removeEvent(halt(QStringLiteral("e2"), start).meta.key()); // last
        QCOMPARE(model.rowCount(), 0);
        model.follow(nullptr, {});
    }
};

QTEST_GUILESS_MAIN(TestRolloutBoard)
#include "tst_rolloutboard.moc"
