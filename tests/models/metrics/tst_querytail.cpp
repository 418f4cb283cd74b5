#include "metrics/querytail.h"
#include "metrics/sourcehealth.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Metrics;

namespace {

/// What an honest server answers: the moment's second as value, in every step.
Matrix answer(const RangeQuery &query, const QString &name = QStringLiteral("a"), double offset = 0)
{
    Series series;
    series.labels = {{QStringLiteral("name"), name}};
    for (qint64 time = query.startMs; time <= query.endMs; time += query.stepMs)
        series.samples.push_back({time, double(time) / 1000 + offset});
    Matrix matrix;
    matrix.series.push_back(series);
    return matrix;
}

constexpr qint64 minute = 60'000;

} // namespace

class QueryTailTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinedTailsEqualOneFullAnswer()
    {
        QueryTail tail;
        tail.reset(QStringLiteral("up"), 30 * minute, 5'000);
        qint64 now = 1767873600123;
        for (int i = 0; i < 50; ++i) {
            const RangeQuery query = tail.next(now);
            QCOMPARE(query.points() > 100, i == 0 || i == 47); // all at first and every ten minutes
            tail.join(query, answer(query));
            QCOMPARE(tail.matrix(), answer(alignedRange({}, now - 30 * minute, now, 5'000)));
            now += 13'000;
        }
    }
    void replacesWhatTheServerChanged()
    {
        QueryTail tail;
        tail.reset(QStringLiteral("up"), 10 * minute, 5'000);
        const RangeQuery all = tail.next(20 * minute);
        tail.join(all, answer(all));
        const RangeQuery end = tail.next(20 * minute + 5'000);
        QCOMPARE(end.startMs, 19 * minute);
        tail.join(end, answer(end, QStringLiteral("a"), 0.5));
        const auto &samples = tail.matrix().series.at(0).samples;
        for (const Sample &sample : samples)
            QCOMPARE(sample.value, double(sample.timeMs) / 1000 + (sample.timeMs >= end.startMs ? 0.5 : 0));
        QCOMPARE(samples.front().timeMs, 10 * minute + 5'000);
    }
    void aSeriesThatEndsLeavesAGap()
    {
        QueryTail tail;
        tail.reset(QStringLiteral("up"), 10 * minute, 5'000);
        const RangeQuery all = tail.next(20 * minute);
        tail.join(all, answer(all));
        const RangeQuery end = tail.next(21 * minute);
        tail.join(end, answer(end, QStringLiteral("b")));
        QCOMPARE(tail.matrix().series.size(), 2U);
        QCOMPARE(tail.matrix().series[0].lastTimeMs(), std::optional<qint64>(end.startMs - 5'000));
        QCOMPARE(tail.matrix().series[1].samples.front().timeMs, end.startMs);
    }
    void asksForAllAfterAJumpOfTheClock()
    {
        QueryTail tail;
        tail.reset(QStringLiteral("up"), 10 * minute, 5'000);
        const RangeQuery all = tail.next(60 * minute);
        tail.join(all, answer(all));
        QCOMPARE(tail.next(30 * minute).points(), 121);
        QCOMPARE(tail.next(90 * minute).points(), 121);
        tail.reset(QStringLiteral("up"), 10 * minute, 10'000);
        QCOMPARE(tail.matrix(), answer(all)); // kept until the new grid is here
        QCOMPARE(tail.stepMs(), 5'000);
        QCOMPARE(tail.next(60 * minute).points(), 61);
        tail.reset(QStringLiteral("down"), 10 * minute, 10'000);
        QVERIFY(tail.matrix().series.empty());
    }
    void healthFollowsAnswersAndFailures()
    {
        Tests::ManualClock clock;
        SourceHealth health(30'000);
        QCOMPARE(health.freshness().state, Core::FreshnessState::Loading);
        health.answered(clock.now());
        const QDateTime seen = clock.now();
        clock.advance(5'000);
        const Core::Error gone = {Core::ErrorCode::Unreachable, QStringLiteral("refused"), {}};
        health.failed(gone, clock.now());
        QCOMPARE(health.freshness().state, Core::FreshnessState::Reconnecting);
        clock.advance(10'000);
        health.tick(clock.now());
        QCOMPARE(health.freshness().state, Core::FreshnessState::Stale);
        QCOMPARE(health.freshness().since, seen);
        health.failed({Core::ErrorCode::Unauthorized, QStringLiteral("no"), {}}, clock.now());
        QCOMPARE(health.freshness().state, Core::FreshnessState::Denied);
        health.answered(clock.now());
        QCOMPARE(health.freshness().state, Core::FreshnessState::Live);
        QVERIFY(health.freshness().reason.isEmpty());
        clock.advance(30'001);
        health.tick(clock.now());
        QCOMPARE(health.freshness().state, Core::FreshnessState::Stale); // silence is not life
    }
};

QTEST_GUILESS_MAIN(QueryTailTest)
#include "tst_querytail.moc"
