#include "app/clustersummary.h"

#include <QTest>

using namespace Flightdeck;
using App::ClusterState;
using Core::FreshnessState;

/// What the sign of several clusters says.
class TestClusterSummary : public QObject
{
    Q_OBJECT

    static ClusterState state(const char *name, FreshnessState freshness, const QString &reason = {})
    {
        return {QString::fromLatin1(name), {freshness, {}, {}, reason}};
    }

private Q_SLOTS:
    void nothingAskedFor()
    {
        const App::ClusterSummary summary = App::summarise({});
        QCOMPARE(summary.best.state, FreshnessState::Absent);
        QCOMPARE(summary.worst.state, FreshnessState::Absent);
        QVERIFY(summary.words.isEmpty() && !summary.isPartly && !summary.isLost);
    }

    void oneSaysItAll()
    {
        const auto summary =
            App::summarise({state("lab", FreshnessState::Denied, QStringLiteral("You may not."))});
        QCOMPARE(summary.best.state, FreshnessState::Denied);
        QCOMPARE(summary.best.reason, QStringLiteral("You may not."));
        QVERIFY(summary.words.isEmpty());
    }

    void severalAreCounted()
    {
        const QDateTime early = QDateTime::fromSecsSinceEpoch(1'000, Qt::UTC);
        ClusterState old = state("b", FreshnessState::Live);
        old.freshness.lastSeen = early;
        ClusterState fresh = state("a", FreshnessState::Live);
        fresh.freshness.lastSeen = early.addSecs(20);
        const auto summary =
            App::summarise({fresh, old, state("c", FreshnessState::Denied, QStringLiteral("Not you."))});
        QCOMPARE(summary.words, QStringLiteral("2 of 3 clusters live"));
        QCOMPARE(summary.best.state, FreshnessState::Live);
        QCOMPARE(summary.best.lastSeen, early); // the age is that of the oldest word
        QCOMPARE(summary.worst.state, FreshnessState::Denied);
        QVERIFY(summary.isPartly && summary.isLost);
        QCOMPARE(summary.worst.reason, QStringLiteral("a: Live\nb: Live\nc: Denied. Not you."));
    }

    void loadingIsNotLost()
    {
        const auto summary =
            App::summarise({state("a", FreshnessState::Live), state("b", FreshnessState::Loading)});
        QVERIFY(summary.isPartly && !summary.isLost);
        const auto all = App::summarise({state("a", FreshnessState::Live), state("b", FreshnessState::Live)});
        QVERIFY(!all.isPartly && !all.isLost);
        QCOMPARE(all.words, QStringLiteral("2 of 2 clusters live"));
        const auto none =
            App::summarise({state("a", FreshnessState::Stale), state("b", FreshnessState::Absent)});
        QCOMPARE(none.best.state, FreshnessState::Stale);
        QVERIFY(!none.isPartly && none.isLost);
    }
};

QTEST_GUILESS_MAIN(TestClusterSummary)
#include "tst_clustersummary.moc"
