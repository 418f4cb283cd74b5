#include "views/common/flipmatrix.h"
#include "views/common/theme.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Flightdeck::Views;

class FlipMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }

    void model()
    {
        FlipMatrixModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList two{QStringLiteral("control"), QStringLiteral("treatment")};
        model.setCounts({two, two, {{9313, 1719}, {0, 1448}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 1).data(FlipMatrixModel::ChangedRole).toBool(), true);
        QCOMPARE(model.index(0, 1).data(FlipMatrixModel::NoteRole).toString(), QStringLiteral("13.8 % flip"));
        QCOMPARE(model.index(0, 0).data(FlipMatrixModel::NoteRole).toString(), QStringLiteral("74.6 % stay"));
        QCOMPARE(model.index(1, 0).data(FlipMatrixModel::NoteRole).toString(),
                 QStringLiteral("nobody flips"));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("will get treatment"));
        // Fewer counts than names are zeroes, not a crash.
        model.setCounts({two, two, {{5}}});
        QCOMPARE(model.index(1, 1).data(FlipMatrixModel::CountRole).toLongLong(), 0);
        model.setCounts({});
        QCOMPARE(model.rowCount(), 0);
    }
    void manyVariantsScroll()
    {
        FlipMatrix matrix;
        QStringList six;
        for (int i = 0; i < 6; ++i)
            six += QStringLiteral("variant-%1").arg(i);
        matrix.setCounts({six, six, {}});
        matrix.resize(340, 200);
        matrix.show();
        QVERIFY(matrix.columnWidth(0) >= 92);
        QVERIFY(matrix.sizeHint().height() < 6 * 44);
    }
};

QTEST_MAIN(FlipMatrixTest)
#include "tst_flipmatrix.moc"
