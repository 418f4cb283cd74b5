#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QList>
#include <QUrl>

#include <memory>

namespace Flightdeck::Simulator {

struct SimulatorOptions
{
    /// How many times faster than life. At 6 a canary with an interval of 1m ticks every ten seconds, which
    /// is Flagger's own floor, so that every forecast made from its spec holds; above, ticks come sooner than
    /// such a forecast says.
    double speed = 6;
    /// Begin where the five services are in five different states, with the events that led there.
    bool startMidStory = false;
    int fliptPollMs = 5000;
    int bookmarkSeconds = 30;
    /// Folder with resources/platform.
    QString platform = QStringLiteral(":/flightdeck/platform");
};

/// Where everything is, all on 127.0.0.1.
struct Endpoints
{
    QUrl kubernetes;
    QString kubeconfigPath; ///< readable by this user only; removed by stop()
    QUrl metrics;           ///< base of /api/v1
    QUrl flagsRepository;   ///< smart http, for everybody to read and write
    QString branch;
    QString flagsPath; ///< the file that Flipt serves
    QList<QUrl> flipt; ///< one a replica
};

/// The embedded world: a cluster with five services that Flagger rolls out, their metrics, a repository of
/// flags and the Flipt replicas that poll it. Everything runs on threads of its own.
class Simulator
{
public:
    explicit Simulator(SimulatorOptions options = {});
    ~Simulator();

    /// Up in well under a second. An error leaves nothing behind.
    Core::Result<Endpoints> start();
    /// Joins every thread and removes every file, within a second.
    void stop();

private:
    struct World;
    SimulatorOptions m_options;
    std::unique_ptr<World> m_world;
};

} // namespace Flightdeck::Simulator
