#include "kubernetes/cluster.h"
#include "rollouts/rolloutboard.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>
#include <QUrl>

#include <httplib.h>

#include <cstdio>
#include <ctime>

using namespace Flightdeck;
using namespace Flightdeck::Bench;

namespace {

constexpr int manyCanaries = 10'000;
constexpr int fewCanaries = 1'000;
constexpr int eventsPerSecond = 500;
constexpr int faultsPerMinute = 6;
/// After many faults a watch waits up to a minute before it asks again, and says so meanwhile.
constexpr double settleSeconds = 150;
constexpr double costSeconds = 20;           ///< how long the cost of an event is measured
constexpr double memoryGrowthKiB = 6 * 1024; ///< an hour may add this much: noise of an allocator
constexpr double fewestMinutes = 5;          ///< a shorter run says nothing of memory
constexpr double costRatio = 1.6;            ///< most that an event among 10,000 may cost of one among 1,000

/// Processor time of all threads of this process.
double processSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

void runFor(double seconds)
{
    QEventLoop loop;
    QTimer::singleShot(int(seconds * 1000), Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The console's client, board and model on a server that another process plays.
class World
{
public:
    explicit World(int canaries)
        : m_server({QStringLiteral("--canaries"), QString::number(canaries)})
        , m_cluster(context(), m_clock, options())
        , m_board(m_clock)
    {
        m_board.addCluster(&m_cluster);
        QObject::connect(&m_cluster, &Kubernetes::ClusterData::freshnessChanged, qApp, [this] {
            m_troubles +=
                m_cluster.freshness(Kubernetes::Resource::Canaries).state == Core::FreshnessState::Live ? 0
                                                                                                        : 1;
        });
        m_cluster.start();
        for (int i = 0; i < 600 && !isLoaded(canaries); ++i)
            runFor(0.1);
        if (!isLoaded(canaries))
            qFatal("%d of %d canaries were loaded: %s, %s", m_board.model()->rowCount(), canaries,
                   qPrintable(m_cluster.freshness(Kubernetes::Resource::Canaries).reason),
                   qPrintable(m_cluster.freshness(Kubernetes::Resource::VirtualServices).reason));
    }

    /// How fast things change and break from now on. Returns how many events were sent till now.
    long long setRate(int events, int faults)
    {
        return ask("/bench/rate?events=" + std::to_string(events) + "&faults=" + std::to_string(faults))
            .toLongLong();
    }
    int troubles() const { return m_troubles; }
    bool isLive() const
    {
        using Kubernetes::Resource;
        return m_cluster.freshness(Resource::Canaries).state == Core::FreshnessState::Live &&
               m_cluster.freshness(Resource::VirtualServices).state == Core::FreshnessState::Live;
    }

    /// Lines that differ between the server's truth and our model; waits until none does or time is up.
    int differences(double seconds)
    {
        int found = 0;
        for (const double end = steadySeconds() + seconds; steadySeconds() < end;) {
            runFor(0.5);
            found = count();
            if (found == 0)
                break;
        }
        return found;
    }

private:
    Kubernetes::KubeContext context() const
    {
        Kubernetes::KubeContext context;
        context.name = QStringLiteral("soak");
        context.server = QUrl(m_server.url());
        return context;
    }
    static Kubernetes::Cluster::Options options()
    {
        Kubernetes::Cluster::Options options;
        options.idleTimeoutMs = 3'000; // so that a silent server of 4 s is noticed
        return options;
    }
    bool isLoaded(int canaries)
    {
        const auto *model = m_board.model();
        return model->rowCount() == canaries && model->row(canaries - 1).split.has_value();
    }
    QByteArray ask(const std::string &path)
    {
        httplib::Client client("127.0.0.1", m_server.port());
        const auto answer = client.Get(path);
        return answer ? QByteArray::fromStdString(answer->body) : QByteArray();
    }
    int count()
    {
        int found = 0;
        int lines = 0;
        for (const QByteArray &line : ask("/bench/state").split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() != 4)
                continue;
            ++lines;
            const QList<QByteArray> names = words[0].split('/');
            const int row = m_board.model()->rowOf(Rollouts::rolloutKey(QStringLiteral("soak"),
                                                                        QString::fromUtf8(names.value(0)),
                                                                        QString::fromUtf8(names.value(1))));
            if (row < 0) {
                ++found;
                continue;
            }
            const Rollouts::RolloutRow &shown = m_board.model()->row(row);
            const bool same = shown.canary->meta.resourceVersion == QString::fromUtf8(words[1]) &&
                              shown.canary->status.phaseName == QString::fromUtf8(words[2]) && shown.split &&
                              shown.split->canary == words[3].toInt();
            found += same ? 0 : 1;
        }
        return found + qAbs(lines - m_board.model()->rowCount());
    }

    Core::SystemClock m_clock;
    ServerProcess m_server;
    Kubernetes::Cluster m_cluster;
    Rollouts::RolloutBoard m_board;
    int m_troubles = 0;
};

/// Microseconds of processor time an event costs, without faults.
double costOfAnEvent(World &world)
{
    const long long before = world.setRate(eventsPerSecond, 0);
    runFor(2);
    const long long start = world.setRate(eventsPerSecond, 0);
    const double cpu = processSeconds();
    runFor(costSeconds);
    const double used = processSeconds() - cpu;
    const long long sent = world.setRate(0, 0) - start;
    if (before < 0 || sent < eventsPerSecond * costSeconds / 2)
        qFatal("the server sent only %lld events", sent);
    return used / double(sent) * 1e6;
}

/// Slope of a straight line through the points, by least squares.
double slope(const std::vector<double> &x, const std::vector<double> &y)
{
    double sx = 0, sy = 0, sxx = 0, sxy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        sx += x[i];
        sy += y[i];
        sxx += x[i] * x[i];
        sxy += x[i] * y[i];
    }
    const double n = double(x.size());
    const double below = n * sxx - sx * sx;
    return below > 0 ? (n * sxy - sx * sy) / below : 0;
}

} // namespace

/// soak MINUTES
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const double minutes = argc > 1 ? QByteArray(argv[1]).toDouble() : 0;
    if (minutes <= 0)
        return 2;
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    double few = 0;
    {
        World world(fewCanaries);
        few = costOfAnEvent(world);
    }
    World world(manyCanaries);
    const double many = costOfAnEvent(world);
    std::printf("cost of an event: %.0f us of processor time among %d canaries, %.0f us among %d\n", few,
                fewCanaries, many, manyCanaries);

    const long long start = world.setRate(eventsPerSecond, faultsPerMinute);
    const double begin = steadySeconds();
    const double warmUp = std::min(15.0, minutes / 2);
    std::vector<double> at, resident;
    double reported = 0;
    while (steadySeconds() - begin < minutes * 60) {
        runFor(1);
        const double now = (steadySeconds() - begin) / 60;
        if (now >= warmUp) {
            at.push_back(now);
            resident.push_back(double(residentKiB()));
        }
        if (now - reported >= std::max(0.25, minutes / 20)) {
            reported = now;
            std::printf("%6.1f min  %6.1f MiB  troubles %d\n", now, double(residentKiB()) / 1024,
                        world.troubles());
        }
    }
    const long long sent = world.setRate(0, 0) - start;
    const int different = world.differences(settleSeconds);
    // The noise of lists that come and go is taken out by the line; a short run is not stretched to an hour.
    const double growth = slope(at, resident) * (minutes - warmUp);
    const bool judged = minutes >= fewestMinutes;
    const bool flat = !judged || growth <= std::max(memoryGrowthKiB, memoryGrowthKiB * minutes / 60);
    const bool cheap = many <= few * costRatio;
    std::printf("%s memory: %+.1f MiB in %.1f minutes after a warm-up of %.1f (%lld events, %d troubles)\n",
                !judged ? "short "
                : flat  ? "ok    "
                        : "FAILED",
                growth / 1024, minutes - warmUp, warmUp, sent, world.troubles());
    std::printf("%s end: %d of %d rows differ from the server's (%s)\n", different == 0 ? "ok    " : "FAILED",
                different, manyCanaries, world.isLive() ? "live" : "not live, and said so");
    std::printf("%s cost of an event: %.2f times that among %d canaries (at most %.1f)\n",
                cheap ? "ok    " : "FAILED", many / few, fewCanaries, costRatio);
    return flat && cheap && different == 0 ? 0 : 1;
}
