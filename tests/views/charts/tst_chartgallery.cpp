// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/matrixdecoder.h"
#include "tests/support/colourvision.h"
#include "tests/views/rollouts/gallerypicture.h"
#include "views/charts/canarycharts.h"
#include "views/charts/crosshair.h"
#include "views/charts/eventlane.h"
#include "views/charts/forecaststrip.h"
#include "views/charts/metricchart.h"
#include "views/charts/panellane.h"
#include "views/charts/weightlane.h"
#include "views/common/accessible.h"

#include <QAccessible>
#include <QTemporaryDir>

using namespace Flightdeck;
using namespace Flightdeck::Views;
using namespace Flightdeck::Tests;
using Metrics::MetricPanel;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 step = 5'000;
/// 2026-01-08 14:18 UTC.
const qint64 start = QDateTime(QDate(2026, 1, 8), QTime(14, 18), Qt::UTC).toMSecsSinceEpoch();
const qint64 now = start + 8 * minute + 8'000;

/// @param value of the minutes since `start`; nothing: no sample.
Metrics::Series curve(const std::function<std::optional<double>(double)> &value)
{
    Metrics::Series series;
    for (qint64 time = start; time <= now; time += step) {
        if (const auto found = value(double(time - start) / double(minute)))
            series.samples.push_back({time, *found});
    }
    return series;
}

MetricPanel ratePanel()
{
    MetricPanel panel;
    panel.spec.name = Metrics::successRateName;
    panel.spec.thresholdRange.min = 99;
    panel.stepMs = step;
    panel.answered = true;
    panel.freshness.state = Core::FreshnessState::Live;
    panel.primary = curve([](double m) { return 99.93 + 0.02 * std::sin(m * 5); });
    panel.canary =
        curve([](double m) { return m < 3 ? std::nullopt : std::optional(99.8 - 0.1 * std::sin(m)); });
    return panel;
}

MetricPanel latencyPanel()
{
    MetricPanel panel = ratePanel();
    panel.spec.name = Metrics::requestDurationName;
    panel.spec.thresholdRange = {std::nullopt, 500};
    panel.primary = curve([](double m) { return 240 + 8 * std::sin(m * 4); });
    panel.canary =
        curve([](double m) { return m < 3 ? std::nullopt : std::optional(260 + 40 * std::sin(m)); });
    return panel;
}

void judgeNow(QList<MetricPanel> &panels)
{
    for (MetricPanel &panel : panels) {
        if (panel.error)
            panel.verdict = {
                Metrics::Verdict::Outcome::Unknown, QStringLiteral("not known: ") + panel.error->text(), {}};
        else
            panel.verdict = Metrics::judge(panel.spec, panel.canary.valueAt(now, step));
    }
}

/// The answer to a query without an aggregation: one series a pod, one more than is accepted.
Core::Error tooManySeries()
{
    QByteArray body = "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[";
    for (int i = 0; i <= int(Metrics::maxSeries); ++i)
        body += (i > 0 ? "," : "") + QByteArray("{\"metric\":{\"pod\":\"p") + QByteArray::number(i) +
                "\"},\"values\":[[1767882000,\"1\"]]}";
    return Metrics::decodeMatrix(body + "]}}").error();
}

struct Scene
{
    QList<MetricPanel> panels = {ratePanel(), latencyPanel()};
    WeightHistory weights;
    Marks marks;
    NextTick tick;
    QStringList words; ///< that the first metric's description must hold
};

Scene calm()
{
    Scene scene;
    scene.weights.live = {
        {start, 0, {}}, {start + 180'000, 10, {}}, {start + 240'000, 20, {}}, {start + 300'000, 30, {}}};
    scene.weights.projected = {{now + 22'000, 40, {}}, {now + 82'000, 50, {}}};
    scene.weights.endsAt = 50;
    using Outcome = CheckMark::Outcome;
    scene.marks.checks = {{start + 180'000, Outcome::Passed, -1, {}},
                          {start + 240'000, Outcome::Passed, -1, {}},
                          {start + 300'000, Outcome::Passed, -1, {}}};
    scene.marks.phases = {{start + 120'000, now, QStringLiteral("Progressing"), false, false}};
    scene.marks.flags = {{start + 200'000, QStringLiteral("4f1c9ae kill enhanced-matching"),
                          QStringLiteral("Ana"), QStringLiteral("served by 2 of 2"), start + 212'000}};
    scene.marks.events = {
        {start + 290'000, QStringLiteral("Rollback hook stop not signaling a rollback"), false}};
    scene.tick = {now + 22'000, MetricLane::Judgement::Passes,
                  QStringLiteral("would pass: 30 % goes to 40 %.")};
    scene.words = {QStringLiteral("canary 99.7"), QStringLiteral("primary 99.9"),
                   QStringLiteral("fails below 99 %"), QStringLiteral("at the next tick: would pass"),
                   QStringLiteral("last sample")};
    return scene;
}

Scene sceneOf(const QString &name)
{
    Scene scene = calm();
    MetricPanel &rate = scene.panels[0];
    MetricPanel &latency = scene.panels[1];
    const NextTick unknown = {now + 22'000, MetricLane::Judgement::Unknown,
                              QStringLiteral("cannot be told: the metrics server does not answer.")};
    if (name == u"no-data") {
        rate.canary = latency.canary = latency.primary = {};
        scene.tick = {now + 22'000, MetricLane::Judgement::Fails,
                      QStringLiteral("would lose a life: request-success-rate no values found. 4 of 5 would "
                                     "be left.")};
        scene.words = {QStringLiteral("canary no data"), QStringLiteral("no values found"),
                       QStringLiteral("matched no series")};
    } else if (name == u"one-sample") {
        rate.canary.samples = {{now - 3'000, 98.7}};
        rate.primary.samples = {{now - 3'000, 99.9}};
        latency.canary.samples = {{now - 3'000, 640}};
        latency.primary = {};
        latency.primaryProblem = QStringLiteral("The query of latency does not use {{ target }}, so there is "
                                                "none for the primary.");
        scene.words = {QStringLiteral("canary 98.70 %"), QStringLiteral("would lose a life: 98.70 % < 99 %")};
        scene.tick = {now + 22'000, MetricLane::Judgement::Fails,
                      QStringLiteral("would lose a life: request-success-rate 98.70 % < 99 %. 4 of 5 would "
                                     "be left.")};
    } else if (name == u"gaps") {
        rate.canary = curve([](double m) {
            const bool gap = m < 3 || (m > 3.8 && m < 4.6) || (m > 5 && m < 5.3) || (m > 6 && m < 7.4);
            return gap ? std::nullopt : std::optional(99.8 - 0.1 * std::sin(m));
        });
        for (std::size_t i = 40; i < 46; ++i)
            latency.canary.samples[i].value = std::numeric_limits<double>::quiet_NaN();
        scene.weights.live = {{start, 20, {}},
                              {start + 90'000, std::nan(""), {}},
                              {start + 200'000, 20, {}},
                              {start + 300'000, 30, {}}};
    } else if (name == u"cliff") {
        rate.canary =
            curve([](double m) { return m < 3 ? std::nullopt : std::optional(m < 6.4 ? 99.8 : 41.3); });
        latency.canary =
            curve([](double m) { return m < 3 ? std::nullopt : std::optional(m < 6.4 ? 250 : 29'940); });
        scene.marks.checks.append({start + 420'000, CheckMark::Outcome::Failed, 0, 41.3});
        scene.marks.checks.append({start + 480'000, CheckMark::Outcome::Failed, 0, 41.27});
        scene.tick = {
            now + 22'000, MetricLane::Judgement::Fails,
            QStringLiteral("would lose a life: request-success-rate 41.30 % < 99 %. 2 of 5 would be "
                           "left.")};
        scene.words = {QStringLiteral("canary 41.30 %"), QStringLiteral("would lose a life: 41.30 % < 99 %"),
                       QStringLiteral("failed checks: 2")};
    } else if (name == u"too-many-series") {
        rate.canary = rate.primary = {};
        rate.answered = false;
        rate.error = tooManySeries();
        scene.tick = {now + 22'000, MetricLane::Judgement::Unknown,
                      QStringLiteral("cannot be told: request-success-rate not known: ") +
                          rate.error->text()};
        scene.words = {QStringLiteral("not known"), QStringLiteral("matches more than")};
    } else if (name == u"denied") {
        for (MetricPanel *panel : {&rate, &latency}) {
            panel->error =
                Core::Error{Core::ErrorCode::Unauthorized,
                            QStringLiteral("The metrics server wants a tenant and got none. Set the tenant "
                                           "(header X-Scope-OrgID) in the environment."),
                            QStringLiteral("no org id")};
            panel->freshness.state = Core::FreshnessState::Denied;
        }
        rate.canary = rate.primary = {};
        scene.tick = unknown;
        scene.words = {QStringLiteral("wants a tenant"), QStringLiteral("not known")};
    } else if (name == u"stale") {
        const qint64 lost = now - 150'000;
        for (MetricPanel *panel : {&rate, &latency}) {
            panel->error = Core::Error{
                Core::ErrorCode::Unreachable, QStringLiteral("The metrics server does not answer."), {}};
            panel->freshness = {
                Core::FreshnessState::Stale, QDateTime::fromMSecsSinceEpoch(lost, Qt::UTC), {}, {}};
            for (Metrics::Series *series : {&panel->canary, &panel->primary})
                std::erase_if(series->samples, [lost](const auto &sample) { return sample.timeMs > lost; });
        }
        scene.tick = unknown;
        scene.words = {QStringLiteral("stale since"), QStringLiteral("2 min"), QStringLiteral("not known")};
    }
    judgeNow(scene.panels);
    return scene;
}

void present(CanaryCharts &charts, const Scene &scene)
{
    charts.setWindow(start, now + 4 * minute);
    charts.setNow(now);
    charts.setWeights(scene.weights);
    charts.setMarks(scene.marks);
    QList<MetricLane> lanes;
    for (const MetricPanel &panel : scene.panels)
        lanes.append(laneOf(panel));
    charts.setLanes(lanes);
    charts.setNextTick(scene.tick);
}

/// Name and description as assistive technology reads them.
QString readOut(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (!interface)
        return {};
    return interface->text(QAccessible::Name) + QStringLiteral(": ") +
           interface->text(QAccessible::Description);
}

} // namespace

/// Every state of the charts in both themes, and as eyes see them that lack a kind of cones.
class ChartGalleryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        Theme::instance().install(*qApp);
        installAccessibility();
        QVERIFY(m_folder.isValid());
    }
    void showsAndReadsEachState_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"calm", "no-data", "one-sample", "gaps", "cliff", "too-many-series", "denied", "stale"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void showsAndReadsEachState()
    {
        QFETCH(QString, name);
        const Scene scene = sceneOf(name);
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme::instance().setMode(mode);
            CanaryCharts charts;
            charts.resize(1004, 466);
            present(charts, scene);
            charts.show();
            QVERIFY(QTest::qWaitForWindowExposed(&charts));
            charts.setCrosshair({});
            const QImage picture = charts.grab().toImage();
            keepGalleryPicture(picture, "chart", name.toLatin1().constData(), m_folder.path());
            for (const Vision vision : {Vision::Protanopia, Vision::Deuteranopia}) {
                if (name == u"cliff" || name == u"calm")
                    keepGalleryPicture(seenImage(picture, vision), "chart",
                                       qPrintable(name + u'-' + QLatin1String(visionName(vision))),
                                       m_folder.path());
            }

            const QString rate = readOut(charts.findChildren<MetricChart *>().at(0));
            QVERIFY2(rate.startsWith(QStringLiteral("Success rate: ")), qPrintable(rate));
            for (const QString &words : scene.words)
                QVERIFY2(rate.contains(words), qPrintable(rate));
            const QString latency = readOut(charts.findChildren<MetricChart *>().at(1));
            QVERIFY2(latency.startsWith(QStringLiteral("p99 latency: ")) &&
                         latency.contains(QStringLiteral("fails above 500 ms")),
                     qPrintable(latency));
            const QString weights = readOut(charts.findChild<WeightLane *>());
            QVERIFY2(weights.startsWith(QStringLiteral("Canary weight: 30 % now, ends at 50 %")),
                     qPrintable(weights));
            const QString events = readOut(charts.findChild<EventLane *>());
            QVERIFY2(events.contains(
                         QStringLiteral("flag commit at 14:21:20: 4f1c9ae kill enhanced-matching by Ana")),
                     qPrintable(events));
            const QString tick = readOut(charts.findChild<ForecastStrip *>());
            QVERIFY2(tick.endsWith(scene.tick.text), qPrintable(tick));
            QVERIFY(!charts.findChild<ForecastStrip *>()->isHidden());
        }
    }
    void theCrosshairReadsEverything()
    {
        Theme::instance().setMode(Theme::Mode::Light);
        CanaryCharts charts;
        charts.resize(1004, 466);
        present(charts, calm());
        charts.show();
        charts.setCrosshair(start + 200'000);
        for (const char *words :
             {"90 / 10", "Progressing", "at 14:21:20: 4f1c9ae kill enhanced-matching by Ana",
              "served by 2 of 2", "Success rate", "99.9", "p99 latency"})
            QVERIFY2(charts.readout().contains(QLatin1String(words)), qPrintable(charts.readout()));
        charts.setCrosshair(start + 290'000);
        QVERIFY2(charts.readout().contains(QStringLiteral("Rollback hook stop")),
                 qPrintable(charts.readout()));
        charts.setCrosshair(start + 300'000);
        QVERIFY2(charts.readout().contains(QStringLiteral("Check passed")), qPrintable(charts.readout()));
        QVERIFY(readOut(charts.findChild<Crosshair *>()).contains(charts.readout()));
    }
    void coloursAreToldApart_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<Role>("a");
        QTest::addColumn<Role>("b");
        using Pair = std::tuple<const char *, Role, Role>;
        for (const auto &[words, a, b] : {Pair{"canary and primary", Role::AccentFill, Role::Text3},
                                          Pair{"canary and threshold", Role::AccentFill, Role::Fail},
                                          Pair{"primary and threshold", Role::Text3, Role::Fail},
                                          Pair{"passed and failed", Role::OkFill, Role::FailFill}}) {
            QTest::addRow("%s, light", words) << false << a << b;
            QTest::addRow("%s, dark", words) << true << a << b;
        }
    }
    void coloursAreToldApart()
    {
        QFETCH(bool, dark);
        QFETCH(Role, a);
        QFETCH(Role, b);
        for (const Vision vision : visions) {
            const double distance = seenDistance(roleColor(a, dark), roleColor(b, dark), vision);
            QVERIFY2(
                distance >= 20,
                qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(visionName(vision))).arg(distance)));
            for (const Role role : {a, b}) {
                const double contrast =
                    seenContrast(roleColor(role, dark), roleColor(Role::Surface, dark), vision);
                QVERIFY2(contrast >= 3, qPrintable(QStringLiteral("%1 %2: %3")
                                                       .arg(roleName(role), QLatin1String(visionName(vision)))
                                                       .arg(contrast)));
            }
        }
    }
    /// Without any colour: the canary's line is thicker and ends in a disc, the primary's in a hollow square,
    /// the threshold is dashed and labelled.
    void linesAreToldApartWithoutColour()
    {
        Theme::instance().setMode(Theme::Mode::Light);
        CanaryCharts charts;
        charts.resize(1004, 466);
        const Scene scene = calm();
        present(charts, scene);
        charts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        charts.setCrosshair({});
        const auto *chart = charts.findChildren<MetricChart *>().at(1);
        QList<qreal> widths;
        for (const auto *series : chart->chart()->series()) {
            if (const auto *line = qobject_cast<const QLineSeries *>(series))
                widths.append(line->pen().widthF());
        }
        QCOMPARE(widths.size(), 2);
        QVERIFY(widths[1] >= 1.5 * widths[0]);
        const QImage picture = charts.grab().toImage();
        const auto endOf = [&](const Metrics::Series &series) {
            const CrosshairDot dot =
                chart->dotsAt(*series.lastTimeMs()).at(&series == &scene.panels[1].canary);
            const QPoint at = chart->mapTo(&charts, dot.position.toPoint());
            return picture.pixelColor(at).rgb();
        };
        QCOMPARE(endOf(scene.panels[1].canary), color(Role::AccentFill).rgb());
        QCOMPARE(endOf(scene.panels[1].primary), color(Role::Surface).rgb());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(ChartGalleryTest)
#include "tst_chartgallery.moc"
