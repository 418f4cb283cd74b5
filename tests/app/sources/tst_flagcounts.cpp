#include "app/commands/flagcounts.h"

#include <QTest>

using namespace Flightdeck;
using App::flagCountsOf;
using Flags::FlagType;

namespace {

Metrics::Series series(const QString &part, double value, Metrics::Labels labels)
{
    labels.insert(QStringLiteral("part"), part);
    Metrics::Series one;
    one.labels = labels;
    one.samples = {{1'000, value}};
    return one;
}

Metrics::Labels flipt1(const QString &value, const QString &reason,
                       const QString &nameSpace = QStringLiteral("default"))
{
    return {{QStringLiteral("flag"), QStringLiteral("ai")},
            {QStringLiteral("value"), value},
            {QStringLiteral("reason"), reason},
            {QStringLiteral("namespace"), nameSpace}};
}

const QString grown = QStringLiteral("grown");
const QString known = QStringLiteral("known");
const QString match = QStringLiteral("MATCH_EVALUATION_REASON");
const QString off = QStringLiteral("FLAG_DISABLED_EVALUATION_REASON");
const QString home = QStringLiteral("default");

} // namespace

class TestFlagCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSeriesIsNoCount() { QVERIFY(!flagCountsOf({}, home, FlagType::Variant, 30)); }

    void knownWithoutTwoScrapesIsNotEnough()
    {
        const auto count =
            flagCountsOf({{series(known, 900, flipt1(QStringLiteral("treatment"), match))}, {}, false}, home,
                         FlagType::Variant, 30);
        QVERIFY(count && !count->enough);
        QCOMPARE(count->on, 0.0);
    }

    void aVariantFlagIsOffOnlyWhenDisabled()
    {
        const auto count =
            flagCountsOf({{series(known, 900, flipt1(QStringLiteral("treatment"), match)),
                           series(grown, 7, flipt1(QStringLiteral("treatment"), match)),
                           series(grown, 3, flipt1({}, QStringLiteral("UNKNOWN_EVALUATION_REASON"))),
                           series(grown, 50, flipt1({}, off))},
                          {},
                          false},
                         home, FlagType::Variant, 30);
        QVERIFY(count && count->enough);
        QCOMPARE(count->on, 10.0);
        QCOMPARE(count->off, 50.0);
        QCOMPARE(count->onByValue.value(QStringLiteral("treatment")), 7.0);
        QCOMPARE(count->onByValue.value(QStringLiteral("(none)")), 3.0);
    }

    void aBooleanFlagIsOffWhenFalseWhateverTheReason()
    {
        const auto count = flagCountsOf({{series(grown, 0, flipt1(QStringLiteral("true"), match)),
                                          series(grown, 40, flipt1(QStringLiteral("false"), match))},
                                         {},
                                         false},
                                        home, FlagType::Boolean, 30);
        QVERIFY(count && count->enough);
        QCOMPARE(count->on, 0.0);
        QCOMPARE(count->off, 40.0);
        QVERIFY(count->onByValue.isEmpty());
    }

    void otherNamespacesAreOtherFlags()
    {
        Metrics::Labels scraped = flipt1(QStringLiteral("true"), match, QStringLiteral("platform"));
        scraped.insert(QStringLiteral("exported_namespace"), QStringLiteral("mobile"));
        const Metrics::Matrix matrix{{series(grown, 5, scraped)}, {}, false};
        QVERIFY(!flagCountsOf(matrix, home, FlagType::Boolean, 30));
        QCOMPARE(flagCountsOf(matrix, QStringLiteral("mobile"), FlagType::Boolean, 30)->on, 5.0);
        // Flipt's own empty namespace leaves the scrape's alone: it counts, so that nothing looks dead too
        // soon.
        const Metrics::Matrix bare{
            {series(grown, 5, flipt1(QStringLiteral("true"), match, QStringLiteral("platform")))}, {}, false};
        QCOMPARE(flagCountsOf(bare, home, FlagType::Boolean, 30)->on, 5.0);
    }

    void flipt2IsUnderstoodToo()
    {
        const Metrics::Matrix matrix{{series(grown, 4,
                                             {{QStringLiteral("flipt_flag"), QStringLiteral("ai")},
                                              {QStringLiteral("flipt_value"), QStringLiteral("treatment")},
                                              {QStringLiteral("flipt_reason"), match},
                                              {QStringLiteral("flipt_namespace"), home}})},
                                     {},
                                     false};
        QCOMPARE(
            flagCountsOf(matrix, home, FlagType::Variant, 30)->onByValue.value(QStringLiteral("treatment")),
            4.0);
    }

    void aFlagsNameCannotLeaveItsQuotes()
    {
        const QString query = App::flagCountsQuery(QStringLiteral("a\"} or vector(1) #\\"), 30);
        QVERIFY2(query.contains(QStringLiteral("\"a\\\"} or vector(1) #\\\\\"")), qPrintable(query));
    }
};

QTEST_GUILESS_MAIN(TestFlagCounts)
#include "tst_flagcounts.moc"
