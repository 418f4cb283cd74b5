#include "views/common/shares.h"
#include "views/common/splitslider.h"
#include "views/common/splittrack.h"
#include "views/common/theme.h"

#include <QAbstractSpinBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Flightdeck::Views;

namespace {

double sumOf(const QVector<double> &percents)
{
    return std::accumulate(percents.cbegin(), percents.cend(), 0.0);
}

} // namespace

class SplitSliderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }

    void shareTakesFromTheRight()
    {
        QCOMPARE(Shares::withShare({5000, 3000, 2000}, 0, 6000), QVector<int>({6000, 2000, 2000}));
        QCOMPARE(Shares::withShare({5000, 3000, 2000}, 0, 9000), QVector<int>({9000, 0, 1000}));
        QCOMPARE(Shares::withShare({5000, 3000, 2000}, 2, 4000), QVector<int>({5000, 1000, 4000}));
        QCOMPARE(Shares::withShare({5000, 3000, 2000}, 1, 1000), QVector<int>({5000, 1000, 4000}));
        QCOMPARE(Shares::withShare({5000, 5000}, 1, 20000), QVector<int>({0, 10000}));
        QCOMPARE(Shares::withShare({4000}, 0, 3000), QVector<int>({10000}));
        QCOMPARE(Shares::withShare({5000, 5000}, 7, 1), QVector<int>({5000, 5000}));
    }

    void edgeNeverPassesItsNeighbours()
    {
        QCOMPARE(Shares::withEdge({5000, 3000, 2000}, 0, 9000), QVector<int>({8000, 0, 2000}));
        QCOMPARE(Shares::withEdge({5000, 3000, 2000}, 1, 1000), QVector<int>({5000, 0, 5000}));
    }

    // 2000 random edits from random, also wrong, beginnings.
    void sumIsAlwaysWholeAfterAnEdit()
    {
        QRandomGenerator random(7);
        for (int run = 0; run < 2000; ++run) {
            QVector<int> shares;
            const int count = random.bounded(2, 7);
            for (int i = 0; i < count; ++i)
                shares.append(random.bounded(0, 15000));
            shares = random.bounded(2)
                         ? Shares::withShare(shares, random.bounded(count), random.bounded(-500, 12000))
                         : Shares::withEdge(shares, random.bounded(count - 1), random.bounded(10001));
            QCOMPARE(Shares::sum(shares), Shares::Whole);
            for (const int share : std::as_const(shares))
                QVERIFY(share >= 0 && share <= Shares::Whole);
        }
    }

    void keyboardMovesAnEdge()
    {
        SplitSlider slider;
        slider.setShares({{QStringLiteral("control"), 90, 90.0}, {QStringLiteral("treatment"), 10, 10.0}});
        slider.resize(400, 120);
        slider.show();
        QSignalSpy changed(&slider, &SplitSlider::percentsChanged);
        auto *handle = slider.findChild<SplitHandle *>();
        QVERIFY(handle);
        QTest::keyClick(handle, Qt::Key_Left);
        QCOMPARE(slider.percents(), QVector<double>({89, 11}));
        QTest::keyClick(handle, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(slider.percents(), QVector<double>({89.1, 10.9}));
        QTest::keyClick(handle, Qt::Key_End);
        QCOMPARE(slider.percents(), QVector<double>({100, 0}));
        QCOMPARE(changed.size(), 3);
        QTest::keyClick(handle, Qt::Key_End);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(handle->accessibleName(), QStringLiteral("Edge between control and treatment"));
    }

    void mouseDragsAnEdge()
    {
        SplitSlider slider;
        slider.setShares({{QStringLiteral("control"), 90, {}}, {QStringLiteral("treatment"), 10, {}}});
        slider.resize(400, 120);
        slider.show();
        auto *handle = slider.findChild<SplitHandle *>();
        const QPoint middle = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, middle);
        QMouseEvent move(QEvent::MouseMove, middle + QPointF(-100, 0),
                         handle->mapToGlobal(middle + QPointF(-100, 0)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(handle, &move);
        QCOMPARE(sumOf(slider.percents()), 100.0);
        QVERIFY2(qAbs(slider.percents()[0] - 64) <= 2, qPrintable(QString::number(slider.percents()[0])));
    }

    void boxTakesTwoDecimals()
    {
        SplitSlider slider;
        slider.setShares({{QStringLiteral("a"), 33.33, {}},
                          {QStringLiteral("b"), 33.33, {}},
                          {QStringLiteral("c"), 33.34, {}}});
        slider.show();
        const QList<QDoubleSpinBox *> boxes = slider.findChildren<QDoubleSpinBox *>();
        QCOMPARE(boxes.size(), 3);
        boxes[0]->setValue(12.57);
        QCOMPARE(slider.percents(), QVector<double>({12.57, 54.09, 33.34}));
        QCOMPARE(boxes[1]->value(), 54.09);
        QCOMPARE(boxes[0]->accessibleName(), QStringLiteral("Share of a"));
    }

    void wrongSumIsShownUntilTheFirstEdit()
    {
        SplitSlider slider;
        QSignalSpy changed(&slider, &SplitSlider::percentsChanged);
        slider.setShares({{QStringLiteral("a"), 90, {}}, {QStringLiteral("b"), 20, {}}});
        QCOMPARE(sumOf(slider.percents()), 110.0);
        QCOMPARE(changed.size(), 0);
        slider.findChildren<QDoubleSpinBox *>().first()->setValue(80);
        QCOMPARE(slider.percents(), QVector<double>({80, 20}));
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_MAIN(SplitSliderTest)
#include "tst_splitslider.moc"
