#include "tests/bench/delayproxy.h"
#include "tests/bench/killworld.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

using namespace Flightdeck::Bench;

namespace {

constexpr int rounds = 9;

/// Confirm to the server's ok against the commands that somebody with a checkout would type, taking turns.
bool againstGit(const char *name, const KillSize &size, int roundTripMs, double bar)
{
    KillWorld world(size);
    const DelayProxy proxy(world.sshPort(), roundTripMs);
    const int port = roundTripMs > 0 ? proxy.port() : world.sshPort();
    world.clone(port);
    world.console(port);
    std::vector<double> ours, peer;
    for (int round = 0; round < rounds; ++round) {
        peer.push_back(world.killByHand() * 1e3);
        ours.push_back(world.kill() * 1e3);
    }
    return report({name, quantile(ours, 0.5), quantile(peer, 0.5),
                   QStringLiteral("git pull + edit + commit + push over ssh"), "ms", bar,
                   QStringLiteral("%1 flags, %2 other files").arg(size.flags).arg(size.otherFiles)});
}

double median(KillWorld &world)
{
    std::vector<double> seconds;
    for (int round = 0; round < rounds; ++round)
        seconds.push_back(world.kill());
    return quantile(seconds, 0.5);
}

bool slope()
{
    KillWorld world({50, 10});
    const DelayProxy near(world.sshPort(), 25);
    const DelayProxy far(world.sshPort(), 100);
    world.console(near.port());
    const double nearSeconds = median(world);
    world.console(far.port());
    const double farSeconds = median(world);
    return report({"kill-slope", (farSeconds - nearSeconds) / 0.075, 1.1, QStringLiteral("limit"),
                   "round trips", 1,
                   QStringLiteral("%1 ms at 25 ms, %2 ms at 100 ms a round trip")
                       .arg(nearSeconds * 1e3, 0, 'f', 1)
                       .arg(farSeconds * 1e3, 0, 'f', 1)});
}

bool physics()
{
    constexpr int roundTripMs = 50;
    KillWorld world({1'000, 5'000});
    const DelayProxy proxy(world.sshPort(), roundTripMs);
    world.console(proxy.port());
    std::vector<double> ours, floor;
    for (int round = 0; round < rounds; ++round) {
        floor.push_back(world.receivePack() * 1e3);
        ours.push_back(world.kill() * 1e3);
    }
    const double receive = quantile(floor, 0.5);
    return report({"kill-against-physics", quantile(ours, 0.5), receive + roundTripMs,
                   QStringLiteral("one round trip + local git receive-pack"), "ms", 1 / 1.3,
                   QStringLiteral("git receive-pack alone %1 ms").arg(receive, 0, 'f', 1)});
}

bool bytes()
{
    KillWorld world({10'000, 50'000});
    const DelayProxy proxy(world.sshPort(), 0);
    world.console(proxy.port());
    std::vector<double> sent;
    for (int round = 0; round < 3; ++round) {
        const auto arm = world.arm();
        const long long before = proxy.sent();
        world.confirm(arm);
        sent.push_back(double(proxy.sent() - before));
        world.seeThrough();
    }
    return report(
        {"kill-bytes", quantile(sent, 1), 1'024, QStringLiteral("limit"), "bytes", 1,
         QStringLiteral("on the wire, Confirm to ok, ssh's own included; 10000 flags, 50000 files")});
}

} // namespace

/// bench_kill NAME [--json]: from Confirm to the server's "ok refs/heads/main", armed, over a real sshd.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString name = application.arguments().value(1);
    bool met = false;
    if (name == QStringLiteral("kill-ssh-50ms"))
        met = againstGit("kill-ssh-50ms", {50, 10}, 50, 20);
    else if (name == QStringLiteral("kill-ssh-loopback"))
        met = againstGit("kill-ssh-loopback", {1'000, 5'000}, 0, 25);
    else if (name == QStringLiteral("kill-large"))
        met = againstGit("kill-large", {10'000, 50'000}, 0, 10);
    else if (name == QStringLiteral("kill-slope"))
        met = slope();
    else if (name == QStringLiteral("kill-against-physics"))
        met = physics();
    else if (name == QStringLiteral("kill-bytes"))
        met = bytes();
    else
        qFatal("bench_kill: which figure?");
    return met ? 0 : 1;
}
