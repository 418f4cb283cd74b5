#include "kubernetes/clockskew.h"

#include <QTest>

using Flightdeck::Kubernetes::ClockSkew;

namespace {

const QDateTime noon(QDate(2026, 1, 8), QTime(12, 0), Qt::UTC);
constexpr char serverNoon[] = "Thu, 08 Jan 2026 12:00:00 GMT";

} // namespace

class TestClockSkew : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void medianOfAFew_data()
    {
        QTest::addColumn<QList<int>>("offsets"); ///< of this computer's clock, seconds, an answer each
        QTest::addColumn<int>("told");
        QTest::newRow("together") << QList<int>{0, 1, 0, 2, 1} << 0;
        QTest::newRow("second resolution") << QList<int>{29, 29, 29, 29} << 0;
        QTest::newRow("behind") << QList<int>{-200, -200, -200} << -200;
        QTest::newRow("ahead") << QList<int>{3600, 3601, 3600} << 3600;
        QTest::newRow("too few") << QList<int>{-200, -200} << 0;
        QTest::newRow("one strange answer") << QList<int>{0, 0, -28'800, 0} << 0;
        QTest::newRow("two strange answers") << QList<int>{0, 0, -28'800, 0, -28'800} << 0;
        QTest::newRow("only the latest count") << QList<int>{0, 0, 0, 90, 90, 90} << 90;
        QTest::newRow("steady") << QList<int>{-200, -200, -200, -203, -203, -203, -203} << -200;
        QTest::newRow("steady at the edge") << QList<int>{31, 31, 31, 29, 29, 29, 29} << 30;
        QTest::newRow("set right") << QList<int>{90, 90, 90, 0, 0, 0} << 0;
    }
    void medianOfAFew()
    {
        QFETCH(QList<int>, offsets);
        QFETCH(int, told);
        ClockSkew skew;
        qint64 last = 0;
        for (const int offset : offsets) {
            const bool changed = skew.add(serverNoon, noon.addMSecs(offset * 1000 + 500 + 40), 80);
            QCOMPARE(changed, skew.ms() != last);
            last = skew.ms();
        }
        QCOMPARE(skew.ms(), told * 1000LL);
        QCOMPARE(skew.clear(), told != 0);
        QCOMPARE(skew.ms(), 0);
    }

    void whatTellsNothing_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("trip");
        const QByteArray good = "Thu, 08 Jan 2026 09:00:00 GMT";
        QTest::newRow("slow") << good << qint64(10'001);
        QTest::newRow("clock set meanwhile") << good << qint64(-1);
        QTest::newRow("none") << QByteArray() << qint64(5);
        QTest::newRow("local time") << QByteArray("Thu, 08 Jan 2026 09:00:00 CET") << qint64(5);
        QTest::newRow("no such day") << QByteArray("Thu, 38 Jan 2026 09:00:00 GMT") << qint64(5);
        QTest::newRow("no such hour") << QByteArray("Thu, 08 Jan 2026 29:00:00 GMT") << qint64(5);
        QTest::newRow("nonsense") << QByteArray(100'000, 'x') << qint64(5);
    }
    void whatTellsNothing()
    {
        QFETCH(QByteArray, date);
        QFETCH(qint64, trip);
        ClockSkew skew;
        for (int i = 0; i < 5; ++i)
            QVERIFY(!skew.add(date, noon, trip));
        QCOMPARE(skew.ms(), 0);
        for (int i = 0; i < 3; ++i)
            skew.add("Thu, 08 Jan 2026 09:00:00 GMT", noon, 5); // what the rows above were kept from
        QVERIFY(skew.ms() > 10'000'000);
    }
};

QTEST_GUILESS_MAIN(TestClockSkew)
#include "tst_clockskew.moc"
