#include "app/console.h"
#include "app/consolewindow.h"
#include "rollouts/rolloutlistmodel.h"
#include "tests/bench/measure.h"
#include "tests/bench/turns.h"
#include "views/common/theme.h"
#include "views/rollouts/rolloutfilter.h"
#include "views/rollouts/rollouttable.h"

#include <QEventLoop>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSettings>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Flightdeck;
using namespace Flightdeck::Bench;
using Rollouts::RolloutListModel;

namespace {

constexpr int windowWidth = 1600;
constexpr int windowHeight = 1000;
constexpr double frameMs = 16;
constexpr double stallSeconds = 0.050;

/// The program's own window on a cluster that bench_apiserver plays.
class Stage
{
public:
    Stage(int canaries, int rate, const QStringList &more = {})
        : m_canaries(canaries)
        , m_server(QStringList{QStringLiteral("--canaries"), QString::number(canaries),
                               QStringLiteral("--rate"), QString::number(rate)} +
                   more)
        , m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        App::ResolvedSources sources;
        sources.profile.name = QStringLiteral("bench");
        sources.cluster.emplace();
        sources.cluster->name = QStringLiteral("bench");
        sources.cluster->server = QUrl(m_server.url());
        m_console = std::make_unique<App::Console>(std::move(sources), m_clock);
        m_window = std::make_unique<App::ConsoleWindow>(*m_console, m_settings, m_clock);
        window().resize(windowWidth, windowHeight);
        window().show();
        m_console->start();
    }

    QWidget &window() { return m_window->window(); }
    RolloutListModel &model() { return *m_console->board().model(); }
    Views::RolloutTable &table() { return *window().findChild<Views::RolloutTable *>(); }

    void waitUntilLoaded()
    {
        runUntil(60, [this] {
            return model().rowCount() == m_canaries &&
                   model().row(model().rowCount() - 1).split.has_value() &&
                   m_console->clusterFreshness().state == Core::FreshnessState::Live;
        });
        if (model().rowCount() != m_canaries)
            qFatal("%d of %d rows were loaded", model().rowCount(), m_canaries);
    }
    void runFor(double seconds)
    {
        runUntil(seconds, [] { return false; });
    }

private:
    void runUntil(double seconds, const std::function<bool()> &done)
    {
        // A timer looks rarely, so that it is no part of what is measured.
        const double end = steadySeconds() + seconds;
        QEventLoop loop; // quitting the application would close the window
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (steadySeconds() >= end || done())
                loop.quit();
        });
        look.start(50);
        loop.exec();
    }

    int m_canaries;
    ServerProcess m_server;
    QTemporaryDir m_folder;
    QSettings m_settings;
    Core::SystemClock m_clock;
    std::unique_ptr<App::Console> m_console;
    std::unique_ptr<App::ConsoleWindow> m_window;
};

/// A loop beside ours that does nothing: prints when it was late and by how much, so that we know what the
/// machine does to everybody. Ends with its input.
int idleLoop(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    double last = steadySeconds();
    QObject::connect(&timer, &QTimer::timeout, &timer, [&last] {
        const double now = steadySeconds();
        const double late = now - last - 0.005;
        if (late > 0.001)
            std::printf("%.6f %.6f\n", last, late);
        last = now;
    });
    timer.start(5);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    return 0;
}

class IdleLoop
{
public:
    IdleLoop()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--idle")});
        m_process.waitForStarted();
    }
    ~IdleLoop() { end(); }
    std::vector<Turn> end()
    {
        std::vector<Turn> late;
        m_process.closeWriteChannel();
        m_process.waitForFinished(10'000);
        for (const QByteArray &line : m_process.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2)
                late.push_back({words[0].toDouble(), words[1].toDouble() + 0.005, 0});
        }
        return late;
    }

private:
    QProcess m_process;
};

double worst(const std::vector<Turn> &turns, double Turn::*of)
{
    double most = 0;
    for (const Turn &turn : turns)
        most = std::max(most, turn.*of);
    return most * 1e3;
}

double quantileMs(const std::vector<Turn> &turns, double Turn::*of, double q)
{
    std::vector<double> values;
    for (const Turn &turn : turns)
        values.push_back(turn.*of);
    return quantile(values, q) * 1e3;
}

/// 10,000 canaries and 500 events a second: how long the loop is away.
bool stall()
{
    IdleLoop idle;
    Stage stage(10'000, 500);
    stage.waitUntilLoaded();
    auto &application = *static_cast<WatchedApplication *>(qApp);
    const std::vector<Turn> load = application.takeTurns();
    stage.runFor(20);
    const std::vector<Turn> turns = application.takeTurns();
    const std::vector<Turn> late = idle.end();
    int stalls = 0;
    for (const Turn &turn : turns) {
        const bool shared = std::any_of(late.begin(), late.end(), [&turn](const Turn &other) {
            return other.seconds > stallSeconds && other.start < turn.start + turn.seconds &&
                   turn.start < other.start + other.seconds;
        });
        stalls += turn.seconds > stallSeconds && !shared ? 1 : 0;
    }
    const auto ms = [](double value) { return QString::number(value, 'f', 1); };
    return report(
        {"ui-stall", quantileMs(turns, &Turn::seconds, 0.999), frameMs, QStringLiteral("p99.9 limit"), "ms",
         1,
         QStringLiteral(
             "%1 turns, on the processor p99.9 %2 ms and worst %3 ms; worst turn %4 ms, %5 over 50 ms "
             "that the idle loop had not (its worst: %6 ms); while loading worst %7 ms, on the "
             "processor %8 ms")
             .arg(turns.size())
             .arg(ms(quantileMs(turns, &Turn::cpu, 0.999)), ms(worst(turns, &Turn::cpu)),
                  ms(worst(turns, &Turn::seconds)))
             .arg(stalls)
             .arg(ms(worst(late, &Turn::seconds)), ms(worst(load, &Turn::seconds)),
                  ms(worst(load, &Turn::cpu))),
         stalls == 0});
}

/// From the server's change of a canary to its row on the screen, with 1,000 canaries.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(Stage &stage)
        : m_table(stage.table())
    {
        m_table.viewport()->installEventFilter(this);
        static_cast<WatchedApplication *>(qApp)->painted = [this](QObject *) { onScreen(); };
    }
    ~PaintWatch() override { static_cast<WatchedApplication *>(qApp)->painted = {}; }

    std::vector<double> takeMs() { return std::exchange(m_ms, {}); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_region += static_cast<QPaintEvent *>(event)->region();
        return QObject::eventFilter(watched, event);
    }

private:
    void onScreen()
    {
        const QRegion region = std::exchange(m_region, {});
        if (region.isEmpty())
            return;
        const double now = steadySeconds() * 1e6;
        const auto *filter = static_cast<const Views::RolloutFilter *>(m_table.model());
        QHash<QString, double> seen; // what changed out of sight was no event that had to be painted
        for (int row = qMax(0, m_table.rowAt(0)); row < filter->rowCount(); ++row) {
            const QRect cell = m_table.visualRect(filter->index(row, RolloutListModel::Traffic));
            if (cell.top() > m_table.viewport()->height())
                break;
            const Rollouts::RolloutRow &shown = filter->row(row);
            const double known = m_known.value(shown.key);
            // The version is the server's clock in microseconds.
            const double version =
                region.intersects(cell) ? shown.canary->meta.resourceVersion.toDouble() : known;
            if (known > 0 && version > known)
                m_ms.push_back((now - version) / 1e3);
            seen.insert(shown.key, version);
        }
        m_known = seen;
    }

    Views::RolloutTable &m_table;
    QRegion m_region;
    QHash<QString, double> m_known;
    std::vector<double> m_ms;
};

bool pixel()
{
    Stage stage(1'000, 100, {QStringLiteral("--hot"), QStringLiteral("40")});
    stage.waitUntilLoaded();
    PaintWatch watch(stage);
    stage.runFor(1);
    watch.takeMs();
    stage.runFor(15);
    const std::vector<double> ms = watch.takeMs();
    if (ms.size() < 100)
        qFatal("only %zu changes were painted", ms.size());
    return report({"event-to-pixel", quantile(ms, 0.99), 250, QStringLiteral("p99 limit"), "ms", 1,
                   QStringLiteral("%1 changes painted, half within %2 ms")
                       .arg(ms.size())
                       .arg(quantile(ms, 0.5), 0, 'f', 1)});
}

/// Scrolls through 1,000 canaries by the wheel's three lines and by pages: each step until it is on the
/// screen.
bool scroll()
{
    Stage stage(1'000, 0);
    stage.waitUntilLoaded();
    stage.runFor(1);
    QScrollBar *bar = stage.table().verticalScrollBar();
    if (bar->maximum() <= bar->pageStep())
        qFatal("there is nothing to scroll");
    std::vector<double> lines, pages;
    const auto go = [&](int step, std::vector<double> &frames, int count) {
        int direction = 1;
        for (int i = 0; i < count; ++i) {
            if (bar->value() + direction * step > bar->maximum() || bar->value() + direction * step < 0)
                direction = -direction;
            const double start = steadySeconds();
            bar->setValue(bar->value() + direction * step);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            frames.push_back((steadySeconds() - start) * 1e3);
        }
    };
    go(qMax(1, bar->singleStep() * 3), lines, 400);
    go(bar->pageStep(), pages, 400);
    std::vector<double> all = lines;
    all.insert(all.end(), pages.begin(), pages.end());
    return report(
        {"scroll-1k", quantile(all, 0.99), frameMs, QStringLiteral("p99 limit"), "ms", 1,
         QStringLiteral("three lines: half in %1 ms, p99 %2 ms; whole pages: half in %3 ms, p99 %4 ms")
             .arg(quantile(lines, 0.5), 0, 'f', 1)
             .arg(quantile(lines, 0.99), 0, 'f', 1)
             .arg(quantile(pages, 0.5), 0, 'f', 1)
             .arg(quantile(pages, 0.99), 0, 'f', 1)});
}

} // namespace

/// bench_window ui-stall|event-to-pixel|scroll-1k [--json]: the program's own window on an X server.
int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--idle") == 0)
        return idleLoop(argc, argv);
    const QTemporaryDir home;
    for (const char *place : {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(place, home.path().toLocal8Bit());
    qputenv("QT_NO_GLIB", "1");
    WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("flightdeck"));
    Views::Theme::instance().install(application);
    const QString bench = QCoreApplication::arguments().value(1);
    const bool met = bench == QLatin1String("ui-stall")         ? stall()
                     : bench == QLatin1String("event-to-pixel") ? pixel()
                                                                : scroll();
    return met ? 0 : 1;
}
