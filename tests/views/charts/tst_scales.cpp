#include "views/charts/axisbounds.h"
#include "views/charts/panellane.h"
#include "views/charts/timescale.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Views;

namespace {

MetricLane laneWith(const QString &unit, std::optional<double> min, std::optional<double> max,
                    const std::vector<double> &values)
{
    MetricLane lane;
    lane.unit = unit;
    lane.min = min;
    lane.max = max;
    qint64 time = 0;
    for (const double value : values)
        lane.canary.samples.push_back({time += 1000, value});
    return lane;
}

} // namespace

class ScalesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void widensToWholeTicks()
    {
        qputenv("TZ", "UTC");
        const qint64 minute = 60'000;
        const TimeScale scale = timeScaleFor(1767882483000, 1767882483000 + 13 * minute, 132, 858);
        QCOMPARE(scale.tickMs, 2 * minute);
        QCOMPARE(scale.minMs % scale.tickMs, 0);
        QCOMPARE(scale.maxMs % scale.tickMs, 0);
        QVERIFY(scale.minMs <= 1767882483000 && scale.maxMs >= 1767882483000 + 13 * minute);
        QCOMPARE(scale.ticks().first(), scale.minMs);
        QCOMPARE(scale.ticks().last(), scale.maxMs);
        QCOMPARE(scale.timeAt(scale.x(scale.minMs + minute)), scale.minMs + minute);
        // A second later nothing moves.
        QCOMPARE(timeScaleFor(1767882484000, 1767882484000 + 13 * minute, 132, 858), scale);
    }
    void survivesOddWindows()
    {
        for (const qint64 span : {0LL, -5LL, 1LL, 86'400'000LL * 400}) {
            for (const qreal width : {0.0, 1.0, 5000.0}) {
                const TimeScale scale = timeScaleFor(1767882483000, 1767882483000 + span, 0, width);
                QVERIFY(scale.maxMs > scale.minMs);
                QVERIFY(scale.ticks().size() < 200);
            }
        }
    }
    void boundsHoldValuesAndFailingSide()
    {
        const AxisBounds rate = boundsFor(laneWith(QStringLiteral("%"), 99, {}, {99.9, 99.3}));
        QCOMPARE(rate.high, 100.0);
        QVERIFY(rate.low < 99 && rate.low > 98);
        const AxisBounds latency = boundsFor(laneWith(QStringLiteral("ms"), {}, 500, {240, 612}));
        QCOMPARE(latency.low, 0.0);
        QVERIFY(latency.high >= 612 && latency.high > 500 && latency.high < 1000);
    }
    void boundsIgnoreWhatIsNoNumber()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        const AxisBounds bounds = boundsFor(laneWith({}, {}, {}, {infinity, std::nan(""), 3}));
        QVERIFY(std::isfinite(bounds.low) && std::isfinite(bounds.high));
        const AxisBounds none = boundsFor(laneWith({}, {}, {}, {}));
        QVERIFY(none.high > none.low);
        const AxisBounds flat = boundsFor(laneWith({}, {}, {}, {0, 0}));
        QVERIFY(flat.high > flat.low);
    }
    void showsDurationsAsFlaggerComparesThem()
    {
        Metrics::MetricPanel panel;
        panel.spec.name = Metrics::requestDurationName;
        panel.spec.thresholdRange.max = 500.9;
        panel.canary.samples = {{1000, 500.9}};
        const MetricLane lane = laneOf(panel);
        QCOMPARE(lane.canary.samples.at(0).value, 500.0);
        QCOMPARE(lane.max, std::optional<double>(500));
    }
    void saysTheStateOfAPanel()
    {
        Metrics::MetricPanel panel;
        panel.spec.name = Metrics::successRateName;
        panel.spec.thresholdRange.min = 99;
        QCOMPARE(laneOf(panel).state, LaneState::Loading);
        panel.answered = true;
        QCOMPARE(laneOf(panel).state, LaneState::NoData);
        QVERIFY(laneOf(panel).stateText.contains(QStringLiteral("counts this as a failed check")));
        panel.canary.samples = {{1000, 99.5}};
        QCOMPARE(laneOf(panel).state, LaneState::Ready);
        QCOMPARE(laneRule(laneOf(panel)), QStringLiteral("fails below 99 %"));
        panel.warnings = {QStringLiteral("half of the stores answered")};
        QVERIFY(laneOf(panel).notes.contains(QStringLiteral("half of the stores answered")));
        panel.freshness.state = Core::FreshnessState::Denied;
        panel.error = Core::Error{Core::ErrorCode::Unauthorized, QStringLiteral("No tenant."), {}};
        QCOMPARE(laneOf(panel).state, LaneState::Denied);
        QCOMPARE(laneOf(panel).stateText, QStringLiteral("No tenant."));
    }
};

QTEST_GUILESS_MAIN(ScalesTest)
#include "tst_scales.moc"
