#include "rollouts/rolloutlistmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Rollouts;

namespace {

RolloutRow makeRow(const QString &name, Attention attention, int weight = 10)
{
    auto canary = std::make_shared<Kubernetes::Canary>();
    canary->meta.nameSpace = QStringLiteral("shop");
    canary->meta.name = name;
    canary->status.phaseName = QStringLiteral("Progressing");
    RolloutRow row;
    row.key = rolloutKey(QStringLiteral("k"), canary->meta.nameSpace, name);
    row.cluster = QStringLiteral("k");
    row.canary = canary;
    row.split = TrafficSplit{100 - weight, weight, false, false, {}};
    row.projection.attention = attention;
    return row;
}

QStringList names(const RolloutListModel &model)
{
    QStringList names;
    for (int i = 0; i < model.rowCount(); ++i)
        names.append(model.row(i).canary->meta.name);
    return names;
}

QString key(const char *name)
{
    return rolloutKey(QStringLiteral("k"), QStringLiteral("shop"), QString::fromLatin1(name));
}

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString c = QStringLiteral("c");

} // namespace

class TestRolloutListModel : public QObject
{
    Q_OBJECT

    static void load(RolloutListModel &model)
    {
        model.apply(
            {makeRow(c, Attention::Failed), makeRow(b, Attention::Moving), makeRow(a, Attention::Moving)},
            {});
    }

private Q_SLOTS:
    void worstFirst()
    {
        RolloutListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        load(model);
        QCOMPARE(names(model), (QStringList{c, a, b}));
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowOf(key("b")), 2);
        QCOMPARE(model.rowOf(key("x")), -1);
        QCOMPARE(model.index(1, 0).data(RolloutListModel::CanaryWeightRole).toInt(), 10);
        QCOMPARE(model.index(1, 0).data(RolloutListModel::KeyRole).toString(), key("a"));
        QVERIFY(!model.index(1, 0).data(RolloutListModel::StepRole).isValid()); // unknown is not zero
        QCOMPARE(model.index(1, RolloutListModel::Traffic).data().toString(), QStringLiteral("90 / 10"));
    }

    void removesAnyRow_data()
    {
        QTest::addColumn<QString>("gone");
        QTest::addColumn<QStringList>("left");
        QTest::newRow("first") << key("c") << QStringList{a, b};
        QTest::newRow("middle") << key("a") << QStringList{c, b};
        QTest::newRow("last") << key("b") << QStringList{c, a};
        QTest::newRow("unknown") << key("x") << QStringList{c, a, b};
    }
    void removesAnyRow()
    {
        QFETCH(QString, gone);
        QFETCH(QStringList, left);
        RolloutListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(model);
        model.apply({}, {gone});
        QCOMPARE(names(model), left);
    }

    void changesInPlaceAndMoves()
    {
        RolloutListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
        const QPersistentModelIndex selected = model.index(2, 0); // b

        model.apply({makeRow(b, Attention::Moving, 20)}, {});
        QCOMPARE(changes.size(), 1);
        model.apply({makeRow(b, Attention::Moving, 20)}, {});
        QCOMPARE(changes.size(), 1); // nothing changed, nothing said

        model.apply({makeRow(b, Attention::Failing, 20)}, {});
        QCOMPARE(names(model), (QStringList{c, b, a}));
        QCOMPARE(moves.size(), 1);
        QCOMPARE(selected.row(), 1);
        QCOMPARE(selected.data(RolloutListModel::NameRole).toString(), b);
        model.apply({makeRow(c, Attention::Quiet)}, {}); // first to last
        QCOMPARE(names(model), (QStringList{b, a, c}));
        model.apply({makeRow(c, Attention::Failed)}, {}); // and back
        QCOMPARE(names(model), (QStringList{c, b, a}));
        QCOMPARE(resets.size(), 0);
    }

    void staysSortedUnderChance()
    {
        RolloutListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator chance(7);
        load(model);
        for (int round = 0; round < 300; ++round) {
            const QString name = QString(QChar(u'a' + chance.bounded(20)));
            if (chance.bounded(4) == 0)
                model.apply({}, {rolloutKey(QStringLiteral("k"), QStringLiteral("shop"), name)});
            else
                model.apply({makeRow(name, Attention(chance.bounded(9)), chance.bounded(100))}, {});
            for (int i = 1; i < model.rowCount(); ++i)
                QVERIFY(sortsBefore(model.row(i - 1), model.row(i)));
            for (int i = 0; i < model.rowCount(); ++i)
                QCOMPARE(model.rowOf(model.row(i).key), i);
        }
    }
};

QTEST_GUILESS_MAIN(TestRolloutListModel)
#include "tst_rolloutlistmodel.moc"
