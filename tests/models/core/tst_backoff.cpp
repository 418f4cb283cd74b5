#include "core/backoff.h"

#include <QTest>

using namespace Flightdeck::Core;

class BackoffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doublesToTheCapAndForgets()
    {
        Backoff backoff([] { return 0.0; });
        const QList<qint64> expected = {800, 1600, 3200, 6400, 12800, 25600, 30000, 30000};
        qint64 now = 0;
        for (const qint64 wait : expected) {
            QCOMPARE(backoff.next(now), wait);
            now += wait;
        }
        QCOMPARE(backoff.next(now + 120'001), 800);
    }
    void jitterStretchesToAtMostTwice()
    {
        Backoff backoff([] { return 0.999; });
        const qint64 wait = backoff.next(0);
        QVERIFY(wait > 1500 && wait < 1600);
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
