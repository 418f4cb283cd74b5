#include "core/activitymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Flightdeck::Core;

namespace {

ActivityEntry entry(const char *id, int second)
{
    ActivityEntry made;
    made.id = QString::fromLatin1(id);
    made.at = QDateTime(QDate(2026, 1, 8), QTime(12, 0), QTimeZone::utc()).addSecs(second);
    made.object = made.id;
    return made;
}

QStringList ids(const ActivityModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found << model.entry(row).id;
    return found;
}

} // namespace

class ActivityModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsNewestFirstAndReplacesById()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.put(entry("b", 2));
        model.put(entry("a", 1));
        model.put(entry("c", 3));
        QCOMPARE(ids(model), QStringList({QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        ActivityEntry same = entry("b", 2);
        same.state = QStringLiteral("Effective");
        model.put(same);
        model.put(same);
        QCOMPARE(changed.size(), 1);

        model.put(entry("a", 9));  // last row moves to the top
        model.put(entry("b", 10)); // middle row
        model.put(entry("b", 11)); // first row
        QCOMPARE(ids(model), QStringList({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}));
    }

    void forgetsTheOldestPastItsCap()
    {
        ActivityModel model;
        for (int i = 0; i < 5003; ++i)
            model.put(entry(QByteArray::number(i).constData(), i));
        QCOMPARE(model.rowCount(), 5000);
        QCOMPARE(model.entry(0).id, QStringLiteral("5002"));
        model.put(entry("too old", -1));
        QCOMPARE(model.rowCount(), 5000);
    }
};

QTEST_GUILESS_MAIN(ActivityModelTest)
#include "tst_activitymodel.moc"
