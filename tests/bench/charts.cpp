#include "tests/bench/measure.h"
#include "tests/bench/turns.h"
#include "tests/support/realprometheus.h"
#include "views/charts/canarycharts.h"
#include "views/charts/crosshair.h"
#include "views/charts/dashboardpage.h"
#include "views/charts/lineschart.h"
#include "views/charts/panellane.h"

#include <QEventLoop>
#include <QMouseEvent>
#include <QTimer>

#include <cmath>

using namespace Flightdeck;
using namespace Flightdeck::Bench;

namespace {

constexpr int charts = 20;
constexpr int lines = 4;
constexpr double limitMs = 16;
constexpr int refreshMs = 500;
constexpr int pointerMs = 16;
constexpr qint64 minute = 60'000;

/// Four lines that the server computes out of the time, so that each question finds something new.
QString question(int chart, int line)
{
    return QStringLiteral(
               "label_replace(50 + 40 * sin(vector((time() + %1) / %2)), \"line\", \"service-%3\", "
               "\"\", \"\")")
        .arg(chart * 97 + line * 31)
        .arg(40 + 25 * chart)
        .arg(line);
}

QString questions(int chart, int count)
{
    QStringList all;
    for (int line = 0; line < count; ++line)
        all.append(question(chart, line));
    return all.join(QStringLiteral(" or "));
}

void runFor(double seconds)
{
    QEventLoop loop;
    QTimer::singleShot(int(seconds * 1e3), &loop, &QEventLoop::quit);
    loop.exec();
}

void movePointerOver(QWidget *widget, int step)
{
    if (!widget)
        qFatal("the page has no charts");
    const QPointF at(200 + step % 200 * (widget->width() - 250) / 200.0, widget->height() / 2.0);
    QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(widget, &move);
}

/// Frames of a page while its charts follow the server and a pointer moves over them.
struct Frames
{
    std::vector<double> ms;
    std::vector<double> cpuMs;
};

Frames watchFrames(QWidget &page, const std::function<void(int)> &movePointer)
{
    auto &application = *static_cast<WatchedApplication *>(qApp);
    page.resize(1600, 1900); // all twenty are in sight
    page.show();
    runFor(3);
    application.takeTurns();
    QTimer pointer;
    int step = 0;
    QObject::connect(&pointer, &QTimer::timeout, &page, [&] { movePointer(step++); });
    pointer.start(pointerMs);
    runFor(15);
    Frames frames;
    for (const Turn &turn : application.takeTurns()) {
        if (!turn.painted)
            continue;
        frames.ms.push_back(turn.seconds * 1e3);
        frames.cpuMs.push_back(turn.cpu * 1e3);
    }
    return frames;
}

/// The dashboard with twenty panels of four lines, the last hour.
Frames dashboard(Metrics::PrometheusClient &client, const Core::Clock &clock)
{
    QList<Metrics::DashboardPanel> panels;
    for (int i = 0; i < charts; ++i) {
        Metrics::DashboardPanel panel;
        panel.id = QStringLiteral("panel-%1").arg(i);
        panel.title = QStringLiteral("Panel %1").arg(i);
        panel.query = questions(i, lines);
        panel.legend = {QStringLiteral("line")};
        panel.unit = QStringLiteral("/s");
        panels.append(panel);
    }
    Metrics::DashboardFeed feed(&client, &clock, panels);
    feed.setRefreshMs(refreshMs);
    Views::DashboardPage page(&feed, &clock);
    return watchFrames(page, [&page](int step) {
        movePointerOver(page.findChildren<Views::LinesChart *>().value(step / 200 % charts), step);
    });
}

/// The lanes of one canary with eighteen metrics, weight and events: one axis, one crosshair through all.
Frames detail(Metrics::PrometheusClient &client, const Core::Clock &clock)
{
    QList<Metrics::MetricSpec> specs;
    for (int i = 0; i < charts - 2; ++i) {
        Metrics::MetricSpec spec;
        spec.name = QStringLiteral("metric-%1").arg(i);
        spec.source = Metrics::MetricSpec::Source::Inline;
        spec.query = questions(i, 1);
        spec.thresholdRange.max = 80;
        specs.append(spec);
    }
    Views::CanaryCharts page;
    Metrics::MetricsFeed feed(&client, &clock);
    feed.setRefreshMs(refreshMs);
    feed.setWindow(15 * minute, 1400);
    QObject::connect(&feed, &Metrics::MetricsFeed::changed, &page, [&] {
        QList<Views::MetricLane> lanes;
        for (const Metrics::MetricPanel &panel : feed.panels())
            lanes.append(Views::laneOf(panel));
        const qint64 now = clock.now().toMSecsSinceEpoch();
        page.setNow(now);
        page.setWindow(now - 15 * minute, now);
        page.setLanes(lanes);
    });
    const QString name = QStringLiteral("service");
    feed.watch({name, QStringLiteral("bench"), name, name, name, name}, specs);
    return watchFrames(page, [&](int step) { movePointerOver(page.findChild<Views::Crosshair *>(), step); });
}

QString words(const char *page, const Frames &frames)
{
    return QStringLiteral("%1: %2 frames, half in %3 ms, p99 %4 ms (processor %5 ms)")
        .arg(QLatin1String(page))
        .arg(frames.ms.size())
        .arg(quantile(frames.ms, 0.5), 0, 'f', 1)
        .arg(quantile(frames.ms, 0.99), 0, 'f', 1)
        .arg(quantile(frames.cpuMs, 0.99), 0, 'f', 1);
}

} // namespace

/// bench_charts [--json]: twenty charts on one page that follow a real Prometheus, while a pointer moves.
int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    WatchedApplication application(argc, argv);
    Views::Theme::instance().install(application);
    Tests::RealPrometheus prometheus;
    if (!Tests::RealPrometheus::isHere() || !prometheus.start()) {
        report({"charts-20",
                0,
                -1,
                {},
                "",
                0,
                Tests::RealPrometheus::isHere()
                    ? prometheus.problem()
                    : QStringLiteral("Prometheus is not unpacked: installer/setup --tests does that")});
        return 1;
    }
    Core::SystemClock clock;
    Core::HttpClient http{Core::HttpIdentity()};
    Metrics::PrometheusClient client(&http, prometheus.base(), [] { return 0.1; });
    runFor(2);
    const Frames first = dashboard(client, clock);
    const Frames second = detail(client, clock);
    const auto all = {quantile(first.ms, 0.99), quantile(second.ms, 0.99)};
    const bool met = report({"charts-20", std::max(all), limitMs, QStringLiteral("p99 limit"), "ms", 1,
                             words("dashboard", first) + QStringLiteral("; ") + words("detail", second)});
    return met ? 0 : 1;
}
