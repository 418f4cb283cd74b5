#include "app/simulator/simulator.h"

#include "app/simulator/apiserver.h"
#include "app/simulator/cluster.h"
#include "app/simulator/flagsrepository.h"
#include "app/simulator/fliptcallers.h"
#include "app/simulator/githttpserver.h"
#include "app/simulator/metricsserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <array>
#include <atomic>
#include <condition_variable>
#include <httplib.h>
#include <thread>

namespace Flightdeck::Simulator {

namespace {

constexpr QLatin1String Branch("main");

QByteArray randomToken()
{
    QByteArray bytes(24, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    return bytes.toHex();
}

/// `server` carries the secret in its path, so there is no credential to send.
Core::Result<void> writeKubeconfig(const QString &path, const QUrl &server)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Core::failure(Core::ErrorCode::Internal,
                             QStringLiteral("The kubeconfig of the embedded world cannot be written."),
                             file.errorString());
    file.write("apiVersion: v1\n"
               "kind: Config\n"
               "current-context: demo\n"
               "clusters:\n"
               "  - name: demo\n"
               "    cluster:\n"
               "      server: " +
               server.toEncoded() +
               "\n"
               "contexts:\n"
               "  - name: demo\n"
               "    context:\n"
               "      cluster: demo\n"
               "      user: demo\n"
               "      namespace: platform-services\n"
               "users:\n"
               "  - name: demo\n"
               "    user: {}\n");
    return {};
}

/// Sends a proxied request on to one of our own servers.
void forward(const QUrl &to, const QString &path, const httplib::Request &request,
             httplib::Response &response)
{
    httplib::Client client("127.0.0.1", to.port());
    client.set_read_timeout(10);
    httplib::Request onward;
    onward.method = request.method;
    const size_t question = request.target.find('?');
    onward.path = path.toStdString() +
                  (question == std::string::npos ? std::string() : request.target.substr(question));
    onward.body = request.body;
    for (const char *header : {"Content-Type", "Accept", "If-None-Match", "Cookie", "X-Scope-OrgID"}) {
        if (request.has_header(header))
            onward.headers.emplace(header, request.get_header_value(header));
    }
    const auto answer = client.send(onward);
    if (!answer) {
        response.status = 502;
        return;
    }
    response.status = answer->status;
    if (answer->has_header("ETag"))
        response.set_header("ETag", answer->get_header_value("ETag"));
    response.set_content(answer->body, answer->get_header_value("Content-Type"));
}

} // namespace

struct Simulator::World
{
    explicit World(const SimulatorOptions &options)
        : api(store, clock, {token, options.bookmarkSeconds, 1800})
        , metricsServer(metrics, clock)
        , cluster(store, metrics, gates, options.speed)
        , git(folder.path())
    {
    }

    void run()
    {
        std::unique_lock lock(mutex);
        while (!stopping) {
            lock.unlock();
            cluster.advanceTo(clock.now());
            lock.lock();
            wake.wait_for(lock, std::chrono::milliseconds(25), [this] { return stopping; });
        }
    }

    /// Requests to services and pods that the API server passes on.
    bool pass(const QString &nameSpace, const QString &name, const QString &path,
              const httplib::Request &request, httplib::Response &response)
    {
        if (name.startsWith(QLatin1String("flagger-loadtester"))) {
            gates.handle(path, request, response);
            return true;
        }
        if (nameSpace == QLatin1String("monitoring") && name == QLatin1String("mimir")) {
            forward(metricsServer.url(), path, request, response);
            return true;
        }
        if (nameSpace != PlatformNamespace ||
            (name != QLatin1String("flipt") && !name.startsWith(QLatin1String("flipt-"))))
            return false;
        // A pod is a replica of its own, the Service is any of them.
        size_t replica = nextReplica++;
        if (name != QLatin1String("flipt")) {
            replica = 0;
            for (const QJsonObject &pod : store.list(Kinds::pod(), nameSpace)) {
                const QString podName = pod[QLatin1String("metadata")][QLatin1String("name")].toString();
                if (podName.startsWith(QLatin1String("flipt-")) && podName < name)
                    ++replica;
            }
        }
        forward(flipt[replica % flipt.size()].url(), path, request, response);
        return true;
    }

    /// @param pollMs of each replica; their polls do not fall together.
    Core::Result<void> startFlipt(const QString &repository, int pollMs)
    {
        int index = 0;
        for (FliptServer &replica : flipt) {
            FliptServer::Options options;
            options.pollMs = pollMs;
            options.firstPollMs = pollMs - pollMs * index++ / int(flipt.size());
            options.repository = git.url(QFileInfo(repository).fileName());
            options.branch = Branch;
            const auto started =
                replica.start([repository] { return readFlagsRepository(repository, Branch); }, options);
            if (!started)
                return started;
        }
        return {};
    }

    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/flightdeck-demo-XXXXXX")};
    QByteArray token = randomToken();
    Core::SystemClock clock;
    ObjectStore store;
    MetricStore metrics;
    LoadTester gates;
    ApiServer api;
    MetricsServer metricsServer;
    Cluster cluster;
    GitHttpServer git;
    std::array<FliptServer, 2> flipt; ///< as many as the Deployment has pods
    std::atomic<size_t> nextReplica = 0;
    FliptCallers callers{metrics, clock};
    std::mutex mutex;
    std::condition_variable wake;
    bool stopping = false;
    std::thread thread;
};

Simulator::Simulator(SimulatorOptions options)
    : m_options(std::move(options))
{
}

Simulator::~Simulator()
{
    stop();
}

Core::Result<Endpoints> Simulator::start()
{
    stop();
    m_world = std::make_unique<World>(m_options);
    World &world = *m_world;
    const auto up = [&]() -> Core::Result<Endpoints> {
        if (!world.folder.isValid())
            return Core::failure(Core::ErrorCode::Internal,
                                 QStringLiteral("The embedded world has no folder to be in."),
                                 world.folder.errorString());
        const double minute = m_options.startMidStory ? StoryMinute::Middle : StoryMinute::Begin;
        if (const auto begun = world.cluster.begin(m_options.platform, minute, world.clock.now()); !begun)
            return tl::unexpected(begun.error());
        const QString repository = QStringLiteral("feature-flags.git");
        if (const auto made = createFlagsRepository(world.folder.filePath(repository),
                                                    m_options.platform + QStringLiteral("/feature-flags"),
                                                    world.clock.now());
            !made)
            return tl::unexpected(made.error());
        world.api.setProxy([&world](const QString &nameSpace, const QString &name, const QString &path,
                                    const httplib::Request &request, httplib::Response &response) {
            return world.pass(nameSpace, name, path, request, response);
        });
        if (!world.api.start() || !world.metricsServer.start() || !world.git.start())
            return Core::failure(Core::ErrorCode::Internal,
                                 QStringLiteral("The embedded world cannot listen on 127.0.0.1."));
        if (const auto polling = world.startFlipt(world.folder.filePath(repository), m_options.fliptPollMs);
            !polling)
            return tl::unexpected(polling.error());
        Endpoints endpoints;
        endpoints.kubernetes = world.api.url();
        endpoints.kubernetes.setPath(u'/' + QString::fromLatin1(world.token));
        endpoints.kubeconfigPath = world.folder.filePath(QStringLiteral("kubeconfig"));
        endpoints.metrics = world.metricsServer.url();
        endpoints.flagsRepository = QUrl(world.git.url(repository));
        endpoints.branch = Branch;
        endpoints.flagsPath = QStringLiteral("features.yaml");
        if (const auto written = writeKubeconfig(endpoints.kubeconfigPath, endpoints.kubernetes); !written)
            return tl::unexpected(written.error());
        for (const FliptServer &replica : world.flipt)
            endpoints.flipt.append(replica.url());
        world.callers.start(endpoints.flipt);
        world.thread = std::thread([&world] { world.run(); });
        return endpoints;
    };
    auto result = up();
    if (!result)
        stop();
    return result;
}

void Simulator::stop()
{
    if (!m_world)
        return;
    World &world = *m_world;
    {
        const std::lock_guard lock(world.mutex);
        world.stopping = true;
    }
    world.wake.notify_all();
    if (world.thread.joinable())
        world.thread.join();
    world.callers.stop();
    world.api.stop();
    for (FliptServer &replica : world.flipt)
        replica.stop();
    world.metricsServer.stop();
    world.git.stop();
    m_world.reset();
}

} // namespace Flightdeck::Simulator
