#include "app/commands/statuswatch.h"

#include "app/commands/statuslines.h"
#include "app/commands/statusterminal.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QTimer>

#include <unistd.h>

namespace Flightdeck::App {

namespace {

constexpr int secondMs = 1000;
/// Changes that come within it are painted together.
constexpr int paintMs = 100;

QList<ClusterState> statesOf(const WatchedStatus &status)
{
    QList<ClusterState> states;
    for (const Kubernetes::ClusterData *cluster : status.clusters)
        states.append({cluster->name(), cluster->freshness(Kubernetes::Resource::Canaries)});
    return states;
}

/// The file that a stream writes to; -1 for one that writes into memory.
int fileOf(const QTextStream &stream)
{
    const auto *file = qobject_cast<QFileDevice *>(stream.device());
    return file ? file->handle() : -1;
}

void paintUntilQuit(const WatchedStatus &status, StatusTerminal &terminal, Interruption &interruption)
{
    StatusPainter painter(qEnvironmentVariableIsEmpty("NO_COLOR"));
    const auto paint = [&] {
        const StatusFrame frame = statusFrame(
            {status.title, statesOf(status), status.board->model(), status.clock->now()}, terminal.size());
        if (!terminal.write(painter.paint(frame)))
            QCoreApplication::quit(); // the terminal is gone
    };
    QTimer soon;
    soon.setSingleShot(true);
    soon.setInterval(paintMs);
    QObject::connect(&soon, &QTimer::timeout, &soon, paint);
    const auto changed = [&soon] {
        if (!soon.isActive())
            soon.start();
    };
    QTimer second;
    QObject::connect(&second, &QTimer::timeout, &second, paint);
    second.start(secondMs);
    QObject::connect(status.board, &Rollouts::RolloutBoard::rolloutChanged, &soon, changed);
    for (Kubernetes::ClusterData *cluster : status.clusters)
        QObject::connect(cluster, &Kubernetes::ClusterData::freshnessChanged, &soon, changed);
    QObject::connect(&terminal, &StatusTerminal::repaintNeeded, &soon, [&] {
        painter.forget();
        paint();
    });
    QObject::connect(&terminal, &StatusTerminal::quitRequested, qApp, &QCoreApplication::quit);
    QObject::connect(&interruption, &Interruption::interrupted, qApp, &QCoreApplication::quit);
    paint();
    QCoreApplication::exec();
}

void printUntilQuit(const WatchedStatus &status, bool json, QTextStream &out, Interruption &interruption)
{
    StatusLines lines(*status.board->model(), json, out);
    const QObject context;
    const auto flush = [&lines] {
        if (!lines.flush())
            QCoreApplication::quit(); // nobody reads any more
    };
    const auto seeClusters = [&] {
        for (const ClusterState &cluster : statesOf(status))
            lines.seeCluster(cluster, status.clock->now());
        flush();
    };
    QObject::connect(status.board, &Rollouts::RolloutBoard::rolloutChanged, &context,
                     [&](const QString &key) {
                         lines.see(key, status.clock->now());
                         flush();
                     });
    for (Kubernetes::ClusterData *cluster : status.clusters)
        QObject::connect(cluster, &Kubernetes::ClusterData::freshnessChanged, &context, seeClusters);
    QObject::connect(&interruption, &Interruption::interrupted, qApp, &QCoreApplication::quit);
    lines.seeAll(status.clock->now());
    seeClusters();
    if (lines.flush())
        QCoreApplication::exec();
}

} // namespace

ExitCode watchStatus(const WatchedStatus &status, bool json, CommandIo &io, Interruption &interruption)
{
    io.out.flush();
    const auto terminal = json ? nullptr : StatusTerminal::open(fileOf(io.out), STDIN_FILENO);
    if (terminal)
        paintUntilQuit(status, *terminal, interruption);
    else
        printUntilQuit(status, json, io.out, interruption);
    return Done;
}

} // namespace Flightdeck::App
