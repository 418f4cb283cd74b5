#include "views/charts/charttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Views;

namespace {

ChartData dataOf(const std::vector<Metrics::Sample> &samples)
{
    ChartData data;
    data.startMs = 0;
    data.endMs = 100'000;
    data.nowMs = 100'000;
    MetricLane lane;
    lane.title = QStringLiteral("Success rate");
    lane.unit = QStringLiteral("%");
    lane.stepMs = 1'000;
    lane.canary.samples = samples;
    data.lanes = {lane};
    return data;
}

QString text(const ChartTableModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class ChartTableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mergesRows()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setData(dataOf({{1000, 1}, {2000, 2}, {3000, 3}, {4000, 4}, {5000, 5}}));
        QCOMPARE(model.rowCount(), 5);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setData(dataOf({{2000, 2}, {3000, 3}, {4000, 4}, {5000, 5}})); // first gone
        QCOMPARE(text(model, 0, 2), QStringLiteral("2.00 %"));
        model.setData(dataOf({{2000, 2}, {4000, 4}, {5000, 5}})); // middle gone
        model.setData(dataOf({{2000, 2}, {4000, 4}}));            // last gone
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(changed.size(), 0);
        model.setData(dataOf({{1000, 1}, {2000, 2.5}, {3000, 3}, {4000, 4}, {9000, 9}}));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(text(model, 1, 2), QStringLiteral("2.50 %"));
        QCOMPARE(changed.size(), 1);
        model.setData(dataOf({}));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(reset.size(), 0);
    }
    void absentIsNeverZero()
    {
        ChartTableModel model;
        model.setData(dataOf({{1000, std::numeric_limits<double>::quiet_NaN()}}));
        QCOMPARE(text(model, 0, 1), QStringLiteral("–"));
        QCOMPARE(text(model, 0, 2), QStringLiteral("–"));
        QVERIFY(!model.index(0, 2).data(ChartTableModel::RawRole).isValid());
    }
    void showsNothingOfTheFuture()
    {
        ChartData data = dataOf({{1000, 1}});
        data.marks.checks = {{200'000, CheckMark::Outcome::Expected, -1, {}}};
        ChartTableModel model;
        model.setData(data);
        QCOMPARE(model.rowCount(), 1);
    }
    void saysTheDayOfAnotherDay()
    {
        ChartData data = dataOf({{1000, 1}});
        ChartTableModel model;
        model.setData(data);
        QVERIFY(!text(model, 0, 0).contains(u' '));
        data.nowMs = 3 * 86'400'000LL;
        model.setData(data);
        QVERIFY2(text(model, 0, 0).contains(QStringLiteral(" Jan ")) ||
                     text(model, 0, 0).contains(QStringLiteral(" Dec ")),
                 qPrintable(text(model, 0, 0)));
    }
    void guardsFormulas()
    {
        ChartData data = dataOf({{1000, -1.5}});
        data.marks.flags = {
            {1000, QStringLiteral("=cmd|' /C calc'!A0, \"x\""), QStringLiteral("-Eve"), {}, 0}};
        data.marks.events = {{1000, QStringLiteral("+1 of an event"), true}};
        data.marks.phases = {{0, 2000, QStringLiteral("@SUM(A1)"), false, false}};
        ChartTableModel model;
        model.setData(data);
        const QList<QByteArray> lines = toCsv(model).split('\n');
        QCOMPARE(lines.at(0), "Time (UTC),Canary weight (%),\"Success rate, canary (%)\",\"Success rate, "
                              "primary (%)\",Check,Phase,Flag commit,Event\r");
        QCOMPARE(
            lines.at(1),
            "1970-01-01T00:00:01.000Z,,-1.5,,,'@SUM(A1),\"'=cmd|' /C calc'!A0, \"\"x\"\" by -Eve\",'+1 of an "
            "event\r");
        for (const char *bad : {"=1", "+1+1", "-x", "@a", "\tx"}) {
            data.marks.phases[0].name = QString::fromLatin1(bad);
            model.setData(data);
            QVERIFY2(toCsv(model).contains(QByteArray(bad).prepend('\'')), bad);
        }
    }
};

QTEST_GUILESS_MAIN(ChartTableModelTest)
#include "tst_charttablemodel.moc"
