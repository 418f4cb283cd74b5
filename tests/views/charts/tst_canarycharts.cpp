#include "views/charts/canarycharts.h"
#include "views/charts/charttablemodel.h"
#include "views/charts/crosshair.h"
#include "views/charts/metricchart.h"
#include "views/charts/rangechooser.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTimeZone>
#include <QWheelEvent>

#include <cmath>

using namespace Flightdeck;
using namespace Flightdeck::Views;

namespace {

constexpr qint64 minute = 60'000;
/// 2026-01-08 14:18 UTC.
const qint64 start = QDateTime(QDate(2026, 1, 8), QTime(14, 18), Qt::UTC).toMSecsSinceEpoch();
const qint64 now = start + 8 * minute + 8'000;

Metrics::Series curve(qint64 from, qint64 to, const std::function<double(double)> &value)
{
    Metrics::Series series;
    for (qint64 time = from; time <= to; time += 15'000)
        series.samples.push_back({time, value(double(time - start) / double(minute))});
    return series;
}

double bump(double minutes, double at, double width)
{
    return std::exp(-(minutes - at) * (minutes - at) / (width * width));
}

QList<MetricLane> lanes()
{
    MetricLane rate;
    rate.title = QStringLiteral("Success rate");
    rate.unit = QStringLiteral("%");
    rate.min = 99;
    rate.stepMs = 15'000;
    rate.primary = curve(start, now, [](double m) { return 99.93 + 0.02 * std::sin(m * 5); });
    rate.canary = curve(start + 225'000, now, [](double m) { return 99.94 - 0.72 * bump(m, 7, 1.7); });
    MetricLane latency;
    latency.title = QStringLiteral("p99 latency");
    latency.unit = QStringLiteral("ms");
    latency.decimals = 0;
    latency.max = 500;
    latency.stepMs = 15'000;
    latency.primary = curve(start, now, [](double m) { return 240 + 8 * std::sin(m * 4); });
    latency.canary =
        curve(start + 225'000, now, [](double m) { return 240 + 372 * bump(m, 5.5, m < 5.5 ? 0.5 : 2.2); });
    return {rate, latency};
}

void fill(CanaryCharts &charts)
{
    charts.setWindow(start, start + 14 * minute);
    charts.setNow(now);
    WeightHistory weights;
    weights.live = {
        {start, 0, {}}, {start + 210'000, 10, {}}, {start + 270'000, 20, {}}, {start + 450'000, 30, {}}};
    weights.projected = {{start + 510'000, 40, {}},
                         {start + 570'000, 50, {}},
                         {start + 690'000, 0, QStringLiteral("all traffic on new primary")}};
    weights.endsAt = 50;
    charts.setWeights(weights);
    charts.setLanes(lanes());
    Marks marks;
    using Outcome = CheckMark::Outcome;
    marks.checks = {{start + 210'000, Outcome::Passed, -1, {}},  {start + 270'000, Outcome::Passed, -1, {}},
                    {start + 330'000, Outcome::Failed, 1, 612},  {start + 390'000, Outcome::Failed, 1, 548},
                    {start + 450'000, Outcome::Passed, -1, {}},  {start + 510'000, Outcome::Expected, -1, {}},
                    {start + 570'000, Outcome::Expected, -1, {}}};
    marks.phases = {{start + 150'000, now, QStringLiteral("Progressing"), false, false},
                    {now, start + 630'000, QStringLiteral("Progressing"), true, false},
                    {start + 630'000, start + 690'000, QStringLiteral("Promoting"), true, false},
                    {start + 690'000, start + 750'000, QStringLiteral("Finalising"), true, false},
                    {start + 750'000, start + 750'000, QStringLiteral("Succeeded"), true, false}};
    marks.flags = {{start + 291'000, QStringLiteral("4f1c9ae enhanced-matching"), QStringLiteral("Ana"),
                    QStringLiteral("served 2/2"), start + 312'000}};
    marks.events = {{start + 200'000, QStringLiteral("Pre-rollout check smoke-test passed"), false},
                    {start + 345'000,
                     QStringLiteral("Halt advancement waiting for traffic increase approval more"), true}};
    charts.setMarks(marks);
}

/// Pictures for people, when a folder is given.
void keepPicture(const QPixmap &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("FLIGHTDECK_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(folder + u'/' + name + QStringLiteral(".png")));
}

bool holds(const QImage &image, const QColor &wanted)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == wanted.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class CanaryChartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }
    void drawsBothThemes_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << Theme::Mode::Light << QSize(1004, 440);
        QTest::newRow("dark") << Theme::Mode::Dark << QSize(1004, 440);
        QTest::newRow("small") << Theme::Mode::Light << QSize(820, 350);
    }
    void drawsBothThemes()
    {
        QFETCH(Theme::Mode, mode);
        QFETCH(QSize, size);
        Theme::instance().setMode(mode);
        CanaryCharts charts;
        charts.resize(size);
        fill(charts);
        charts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        charts.setCrosshair(start + 390'000);
        QVERIFY(charts.readout().contains(QStringLiteral("80 / 20")));
        QVERIFY2(charts.readout().contains(QStringLiteral("Check failed")), qPrintable(charts.readout()));
        const QImage image = charts.grab().toImage();
        QVERIFY(holds(image, color(Role::AccentFill)));
        QVERIFY(holds(image, color(Role::FailFill)));
        keepPicture(charts.grab(), QStringLiteral("charts-") + QString::fromLatin1(QTest::currentDataTag()));
    }
    void saysEachState()
    {
        Theme::instance().setMode(Theme::Mode::Light);
        CanaryCharts charts;
        charts.resize(1004, 560);
        fill(charts);
        QList<MetricLane> all = lanes();
        MetricLane empty = all.at(0);
        empty.canary = {};
        empty.state = LaneState::NoData;
        empty.stateText =
            QStringLiteral("The query ran and matched no series. Flagger counts this as a failed check.");
        MetricLane stale = all.at(1);
        stale.notes = {
            QStringLiteral("The query matches several series; Flagger judges the last one, which is drawn.")};
        stale.state = LaneState::Stale;
        stale.stateText = QStringLiteral("stale since 14:19:40");
        MetricLane denied = empty;
        denied.primary = {};
        denied.state = LaneState::Denied;
        denied.stateText = QStringLiteral("The metrics server wants a tenant and got none. Set the tenant "
                                          "(header X-Scope-OrgID) in the environment. (no org id)");
        charts.setLanes({empty, stale, denied});
        charts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        charts.setCrosshair({});
        keepPicture(charts.grab(), QStringLiteral("charts-states"));
        const auto metricLanes = charts.findChildren<MetricChart *>();
        QCOMPARE(metricLanes.size(), 3);
        for (const auto *lane : metricLanes)
            QVERIFY(!lane->accessibleName().isEmpty() && !lane->accessibleDescription().isEmpty());
        QVERIFY(metricLanes.at(0)->accessibleDescription().contains(QStringLiteral("matched no series")));
        charts.setLanes({});
        charts.setCrosshair({});
        QVERIFY(charts.findChildren<MetricChart *>().isEmpty());
    }
    void lanesShareOnePlot()
    {
        CanaryCharts charts;
        charts.resize(1004, 440);
        fill(charts);
        charts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        charts.setCrosshair({});
        const auto all = charts.findChildren<Lane *>();
        QCOMPARE(all.size(), 4);
        for (const Lane *lane : all) {
            QCOMPARE(lane->chart()->plotArea().left(), Lane::headerWidth);
            QCOMPARE(lane->chart()->plotArea().width(), qreal(charts.plotWidth()));
        }
    }
    void breaksLinesAtGaps() // fault 24
    {
        CanaryCharts charts;
        charts.resize(1004, 440);
        fill(charts);
        QList<MetricLane> one = {lanes().at(0)};
        one[0].primary = {};
        auto &samples = one[0].canary.samples;
        samples.erase(samples.begin() + 4, samples.begin() + 8);
        samples[8].value = std::numeric_limits<double>::quiet_NaN();
        charts.setLanes(one);
        charts.setCrosshair({});
        int lines = 0;
        qreal lowest = 100;
        for (const auto *series : charts.findChild<MetricChart *>()->chart()->series()) {
            const auto *line = qobject_cast<const QLineSeries *>(series);
            lines += line != nullptr;
            for (const QPointF &point : line ? line->points() : QList<QPointF>())
                lowest = std::min(lowest, point.y());
        }
        QCOMPARE(lines, 3);
        QVERIFY(lowest > 99); // a gap is never drawn as 0
        charts.setCrosshair(samples[3].timeMs + 30'000);
        QVERIFY2(charts.readout().contains(QStringLiteral("no data canary")), qPrintable(charts.readout()));
    }
    void arrowsMoveTheCrosshair()
    {
        CanaryCharts charts;
        charts.resize(1004, 440);
        fill(charts);
        charts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        charts.setCrosshair(start + 300'000);
        QSignalSpy spy(&charts, &CanaryCharts::readoutChanged);
        auto *crosshair = charts.findChild<Crosshair *>();
        QTest::keyClick(crosshair, Qt::Key_Right);
        QCOMPARE(crosshair->timeMs(), std::optional<qint64>(start + 315'000));
        QTest::keyClick(crosshair, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(crosshair->timeMs(), std::optional<qint64>(start + 330'000));
        QTest::keyClick(crosshair, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(crosshair->timeMs(), std::optional<qint64>(start + 390'000));
        QTest::keyClick(crosshair, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(crosshair->timeMs(), std::optional<qint64>(start + 330'000));
        QTest::keyClick(crosshair, Qt::Key_Home);
        QTest::keyClick(crosshair, Qt::Key_Left);
        QCOMPARE(crosshair->timeMs(), std::optional<qint64>(start));
        QTest::keyClick(crosshair, Qt::Key_Escape);
        QVERIFY(!crosshair->timeMs());
        QCOMPARE(spy.size(), 6);
        QCOMPARE(spy.last().at(0).toLongLong(), now);
    }
    void asksForAnotherWindow()
    {
        CanaryCharts charts;
        charts.resize(1004, 440);
        fill(charts);
        charts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        charts.setCrosshair(start + 240'000);
        QSignalSpy asked(&charts, &CanaryCharts::windowAsked);
        const auto window = [&asked] { return asked.takeLast().at(0).value<ChartWindow>(); };
        auto *crosshair = charts.findChild<Crosshair *>();

        // The axis goes to start + 14 min, now is at 8: what ends behind now stays live.
        QTest::keyClick(crosshair, Qt::Key_Plus);
        QCOMPARE(window(), (ChartWindow{now - start - 120'000, {}}));
        QTest::keyClick(crosshair, Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(window().isLive());
        QTest::keyClick(crosshair, Qt::Key_0);
        QCOMPARE(window(), ChartWindow());

        const QPoint from(int(Lane::headerWidth) + charts.plotWidth() / 14 * 2, 40);
        const QPoint to = from + QPoint(charts.plotWidth() / 14 * 3, 0);
        QTest::mousePress(crosshair, Qt::LeftButton, {}, from);
        QTest::mouseMove(crosshair, to);
        charts.grab();
        QTest::mouseRelease(crosshair, Qt::LeftButton, {}, to);
        const ChartWindow stretch = window();
        QVERIFY(stretch.endMs);
        QVERIFY(std::abs(stretch.spanMs - 3 * minute) < 10'000);
        QVERIFY(std::abs(*stretch.endMs - (start + 5 * minute)) < 10'000);

        QWheelEvent wheel(from, crosshair->mapToGlobal(from), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(crosshair, &wheel);
        QVERIFY(!asked.isEmpty());
        const ChartWindow around = window();
        QVERIFY2(std::abs(around.spanMs - 7 * minute) < 10'000, qPrintable(QString::number(around.spanMs)));
        QTest::mouseClick(crosshair, Qt::LeftButton, {}, from);
        QVERIFY(asked.isEmpty()); // a click pins the moment and asks for nothing
    }
    void offersRangesAndTheWayBack()
    {
        CanaryCharts charts;
        charts.resize(1004, 440);
        fill(charts);
        charts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        QSignalSpy asked(&charts, &CanaryCharts::windowAsked);
        auto *chooser = charts.findChild<RangeChooser *>();
        auto *ranges = chooser->findChild<QComboBox *>();
        auto *back = chooser->findChild<QPushButton *>();
        QVERIFY(!back->isVisible());
        ranges->setFocus();
        QTest::keyClick(ranges, Qt::Key_End);
        QCOMPARE(asked.takeLast().at(0).value<ChartWindow>(), (ChartWindow{longestWindowMs, {}}));
        const ChartWindow past{25 * minute, now - 10 * minute};
        charts.showRange(past);
        QCOMPARE(ranges->currentText(), QStringLiteral("25 min"));
        QVERIFY(back->isVisible());
        QVERIFY(asked.isEmpty());
        keepPicture(charts.grab(), QStringLiteral("charts-past"));
        back->click();
        QCOMPARE(asked.takeLast().at(0).value<ChartWindow>(), (ChartWindow{25 * minute, {}}));
        charts.showRange({});
        QCOMPARE(ranges->currentText(), QStringLiteral("The run"));
        QCOMPARE(ranges->count(), 6);
    }
    void windowsKeepTheirBounds()
    {
        QCOMPARE(chartWindow(now - 1'000, now + 5'000, now), (ChartWindow{shortestWindowMs, {}}));
        QCOMPARE(chartWindow(now - 2 * longestWindowMs, now - minute, now).spanMs, longestWindowMs);
        const ChartWindow grown = chartWindow(now - 10 * minute, now - 10 * minute + 5'000, now);
        QCOMPARE(grown, (ChartWindow{shortestWindowMs, now - 9 * minute}));
    }
    void followsNewSamples()
    {
        CanaryCharts charts;
        charts.resize(1004, 440);
        fill(charts);
        charts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        charts.setCrosshair({});
        const QString before = charts.readout();
        QList<MetricLane> next = lanes();
        next[0].canary.samples.push_back({now + 7'000, 98.2});
        charts.setLanes(next);
        charts.setNow(now + 8'000);
        QSignalSpy spy(&charts, &CanaryCharts::readoutChanged);
        QVERIFY(spy.wait()); // both setters, one drawing
        QCOMPARE(spy.size(), 1);
        QVERIFY(before.contains(QStringLiteral("99.4")));
        QVERIFY2(charts.readout().contains(QStringLiteral("98.20 %")), qPrintable(charts.readout()));
        QVERIFY(charts.findChild<Crosshair *>()->accessibleDescription().contains(QStringLiteral("98.20 %")));
    }
    void drawsALotWithoutStutter()
    {
        CanaryCharts charts;
        charts.resize(1004, 440);
        fill(charts);
        QList<MetricLane> many = lanes();
        for (MetricLane &lane : many) {
            lane.stepMs = 50;
            for (Metrics::Series *series : {&lane.canary, &lane.primary}) {
                series->samples.clear();
                for (int i = 0; i < 9'000; ++i)
                    series->samples.push_back({start + i * 50, 99.5 + 0.4 * std::sin(i * 0.7)});
            }
        }
        charts.setLanes(many);
        charts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        charts.setCrosshair({});
        int points = 0;
        for (const auto *series : charts.findChildren<MetricChart *>().at(0)->chart()->series()) {
            if (const auto *line = qobject_cast<const QLineSeries *>(series))
                points = std::max(points, int(line->count()));
        }
        QVERIFY2(points > charts.plotWidth() / 2 && points <= 4 * charts.plotWidth(),
                 qPrintable(QString::number(points)));
        QBENCHMARK_ONCE
        {
            charts.grab();
        }
    }
    void writesFilesThatSayTheSame()
    {
        Theme::instance().setMode(Theme::Mode::Light);
        CanaryCharts charts;
        charts.resize(1004, 440);
        fill(charts);
        charts.setNextTick(
            {now + 22'000, MetricLane::Judgement::Fails, QStringLiteral("would lose a life.")});
        charts.setSubject(QStringLiteral("user/service"));
        charts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        charts.setCrosshair({});
        const QTemporaryDir folder;
        QSignalSpy exported(&charts, &CanaryCharts::exported);
        QSignalSpy failed(&charts, &CanaryCharts::exportFailed);
        const auto actions = charts.findChild<QMenu *>()->actions();
        const auto write = [&](qsizetype action, const QString &file) {
            QTimer answer;
            connect(&answer, &QTimer::timeout, &charts, [&file] {
                if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
                    QVERIFY(dialog->selectedFiles().value(0).contains(QStringLiteral("user_service.")));
                    dialog->findChild<QLineEdit *>()->setText(file);
                    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
                }
            });
            answer.start(20);
            actions.at(action)->trigger();
        };
        const QString csv = folder.filePath(QStringLiteral("data.csv"));
        write(0, csv);
        QCOMPARE(exported.takeLast().at(0).toString(), csv);
        QFile data(csv);
        QVERIFY(data.open(QIODevice::ReadOnly));
        const QByteArray bytes = data.readAll();
        QCOMPARE(bytes, toCsv(charts.table()));
        QVERIFY(bytes.contains(",failed: p99 latency 612 ms,") && bytes.contains("by Ana"));
        const QString png = folder.filePath(QStringLiteral("picture.png"));
        write(1, png);
        QCOMPARE(exported.takeLast().at(0).toString(), png);
        const QImage picture(png);
        QCOMPARE(picture.width(), charts.findChild<Lane *>()->width());
        QVERIFY(holds(picture.copy(0, 34, picture.width(), 24), color(Role::Fail))); // the forecast
        QVERIFY(holds(picture, color(Role::AccentFill)) && holds(picture, color(Role::FailFill)));
        QVERIFY(failed.isEmpty());
    }
    void showsTheSameAsATable()
    {
        CanaryCharts charts;
        charts.resize(1004, 440);
        fill(charts);
        charts.show();
        charts.setCrosshair({});
        charts.showTable(true);
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        keepPicture(charts.grab(), QStringLiteral("charts-table"));
        QCOMPARE(charts.table().columnCount(), 10);
        QVERIFY(charts.table().rowCount() > 30);
    }
};

QTEST_MAIN(CanaryChartsTest)
#include "tst_canarycharts.moc"
