#include "metrics/downsample.h"
#include "metrics/rangequery.h"
#include "metrics/series.h"

#include <QTest>

using namespace Flightdeck::Metrics;

namespace {
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();
} // namespace

class SeriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agesByTheLastNumber()
    {
        Series series;
        QVERIFY(!series.ageMs(100));
        series.samples = {{1000, 1}, {2000, 2}, {3000, notANumber}};
        QCOMPARE(series.lastTimeMs(), std::optional<qint64>(2000));
        QCOMPARE(series.lastValue(), std::optional<double>(2));
        QCOMPARE(series.ageMs(7000), std::optional<qint64>(5000));
        QCOMPARE(series.ageMs(0),
                 std::optional<qint64>(0)); // a clock behind the server's makes nothing younger than 0
    }
    void findsTheValueAtATime()
    {
        Series series;
        series.samples = {{1000, 1}, {2000, notANumber}, {3000, 3}};
        QVERIFY(!series.valueAt(999, 1000));
        QCOMPARE(series.valueAt(1400, 1000), std::optional<double>(1));
        QVERIFY(!series.valueAt(2400, 1000));
        QCOMPARE(series.valueAt(4500, 1000), std::optional<double>(3));
        QVERIFY(!series.valueAt(4501, 1000)); // never an old value carried on
    }
    void fault_24_breaksAtGapsAndAtWhatIsNoNumber()
    {
        const std::vector<Sample> samples = {{0, 1},    {1000, 2},        {3000, 3}, {4000, notANumber},
                                             {5000, 5}, {6000, infinity}, {7000, 7}};
        const auto pieces = unbrokenPieces(samples, 1000);
        QCOMPARE(pieces.size(), 4U);
        QCOMPARE(pieces[0].size(), 2U);
        QCOMPARE(pieces[1].front().timeMs, 3000);
        QCOMPARE(pieces[2].front().timeMs, 5000);
        QCOMPARE(pieces[3].front().timeMs, 7000);
        const std::vector<Sample> near = {{0, 1}, {1500, 2}};
        QCOMPARE(unbrokenPieces(near, 1000).size(), 1U);
        QVERIFY(unbrokenPieces({}, 1000).empty());
    }
    void laysValuesOnAGrid()
    {
        Series series;
        series.samples = {{1000, 1}, {3000, 3}, {4000, notANumber}};
        const QList<double> values = valuesOnGrid(series, 0, 5000, 1000);
        QCOMPARE(values.size(), 6);
        QCOMPARE(values[1], 1.0);
        QCOMPARE(values[3], 3.0);
        for (const int gap : {0, 2, 4, 5})
            QVERIFY(std::isnan(values[gap]));
        QVERIFY(valuesOnGrid(series, 5000, 0, 1000).isEmpty());
    }
    void reducesToColumnsAndKeepsSpikes()
    {
        std::vector<Sample> samples;
        for (int i = 0; i < 10'000; ++i)
            samples.push_back({i, double(i % 7)});
        samples[4321].value = 1000;
        samples[8765].value = -1000;
        const auto reduced = reduceToColumns(samples, 0, 10'000, 100);
        QVERIFY(reduced.size() <= 400);
        QCOMPARE(reduced.front(), samples.front());
        QCOMPARE(reduced.back(), samples.back());
        QVERIFY(std::find(reduced.begin(), reduced.end(), samples[4321]) != reduced.end());
        QVERIFY(std::find(reduced.begin(), reduced.end(), samples[8765]) != reduced.end());
        QVERIFY(std::is_sorted(reduced.begin(), reduced.end(),
                               [](auto &a, auto &b) { return a.timeMs < b.timeMs; }));
        QCOMPARE(reduceToColumns(std::span(samples).first(50), 0, 10'000, 100).size(), 50U);
    }
    void climbsTheStepLadder()
    {
        QCOMPARE(stepFor(0, 800), 1'000);
        QCOMPARE(stepFor(15 * 60'000, 800), 2'000);
        QCOMPARE(stepFor(15 * 60'000, 800, 5'000), 5'000);
        QCOMPARE(stepFor(60 * 60'000, 800), 5'000);
        QCOMPARE(stepFor(24 * 3'600'000LL, 800), 120'000);
        QCOMPARE(stepFor(3000 * 86'400'000LL, 800), 4 * 86'400'000LL);
    }
    void staysBelowTheServersLimit()
    {
        // 11,002 points: the step is raised before anything is sent.
        const RangeQuery query = alignedRange(QStringLiteral("up"), 0, 11'001 * 1'000, 1'000);
        QVERIFY(query.points() <= maxPoints + 1);
        QCOMPARE(query.stepMs, 2'000);
        for (const qint64 span : {1LL, 999LL, 11'000'000LL, 10'999'999LL, 86'400'000LL * 365}) {
            const RangeQuery any = alignedRange({}, 1767873600123, 1767873600123 + span, 1'000);
            QVERIFY(any.points() <= maxPoints + 1);
            QCOMPARE(any.startMs % any.stepMs, 0);
            QCOMPARE(any.endMs % any.stepMs, 0);
        }
    }
    void alignsSoThatPointsShareAGrid()
    {
        const RangeQuery one = alignedRange({}, 1'003, 61'007, 5'000);
        QCOMPARE(one.startMs, 0);
        QCOMPARE(one.endMs, 60'000);
        QCOMPARE(alignedRange({}, 7'000, 6'000, 5'000).points(), 1);
    }
};

QTEST_GUILESS_MAIN(SeriesTest)
#include "tst_series.moc"
