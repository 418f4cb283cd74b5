#include "kubernetes/apiclient.h"
#include "kubernetes/canary.h"
#include "kubernetes/reflector.h"
#include "kubernetes/store.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

#include <cstdio>

using namespace Flightdeck;
using namespace Flightdeck::Bench;
using namespace Flightdeck::Kubernetes;

namespace {

constexpr int canaries = 10'000;
constexpr int rounds = 5;

/// Lists with the console's own reflector until its store is whole; prints rows, peak memory and memory of
/// the idle program.
int client(const QUrl &server)
{
    const qint64 idle = peakKiB();
    ApiClient api(server, {});
    Store<Canary> store;
    const Core::SystemClock clock;
    Reflector::Options options;
    options.findPath = [](QObject *, const Reflector::PathCallback &callback) {
        callback(QStringLiteral("/apis/flagger.app/v1beta1/canaries"));
    };
    options.gathers = true;
    Reflector reflector(api, store, clock, options);
    QObject::connect(&reflector, &Reflector::freshnessChanged, qApp, [&] {
        std::printf("%lld %lld %lld %d\n", qlonglong(store.objects().size()), peakKiB(), idle,
                    int(reflector.freshness().state));
        std::fflush(stdout);
        _Exit(0); // a client that has its rows does not have to tidy up
    });
    reflector.start();
    return QCoreApplication::exec();
}

} // namespace

/// bench_list [--json]: the list of 10,000 canaries against `kubectl get canaries -A`, client cost alone.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--client"))
        return client(QUrl(arguments.value(2)));

    const ServerProcess server({QStringLiteral("--canaries"), QString::number(canaries)});
    const QTemporaryDir folder;
    qputenv("KUBECACHEDIR", folder.path().toLocal8Bit());
    const QString kubeconfig = folder.filePath(QStringLiteral("config"));
    QFile file(kubeconfig);
    if (file.open(QIODevice::WriteOnly))
        file.write(kubeconfigFor(server.port()));
    file.close();

    const QStringList ours = {QCoreApplication::applicationFilePath(), QStringLiteral("--client"),
                              server.url()};
    QStringList peer = kubectl(kubeconfig);
    std::vector<double> ourSeconds, ourKiB, peerSeconds, peerKiB;
    qint64 peerIdle = 0;
    if (!peer.isEmpty()) {
        peerIdle = run(peer + QStringList{QStringLiteral("version"), QStringLiteral("--client")}).peakKiB;
        peer << QStringLiteral("get") << QStringLiteral("canaries") << QStringLiteral("-A");
        run(peer); // fills its cache of what kinds there are, and the server's of pages
    }
    // Turn by turn, so that a busy minute of the machine meets both.
    for (int round = 0; round < rounds; ++round) {
        const Ran own = run(ours);
        const QList<QByteArray> words = own.output.simplified().split(' ');
        if (!own.ok || words.value(0).toInt() != canaries)
            qFatal("our client has %s of %d canaries", words.value(0).constData(), canaries);
        if (round > 0) { // the first makes the server's pages
            ourSeconds.push_back(own.seconds);
            ourKiB.push_back(words.value(1).toDouble() - words.value(2).toDouble());
        }
        if (peer.isEmpty() || round >= rounds - 2)
            continue;
        const Ran theirs = run(peer);
        if (!theirs.ok)
            qFatal("kubectl failed");
        peerSeconds.push_back(theirs.seconds);
        peerKiB.push_back(double(theirs.peakKiB - peerIdle));
    }
    const QString name = QStringLiteral("kubectl get canaries -A");
    const QString none = peer.isEmpty()
                             ? QStringLiteral("no kubectl (tests/integration/run --build-only makes one)")
                             : QString();
    const double missing = -1;
    bool met = report({"list-10k-canaries-time", quantile(ourSeconds, 0.5),
                       peer.isEmpty() ? missing : quantile(peerSeconds, 0.5), name, "s", 50, none});
    met &= report({"list-10k-canaries-memory", quantile(ourKiB, 0.5) / 1024,
                   peer.isEmpty() ? missing : quantile(peerKiB, 0.5) / 1024, name, "MiB", 15, none});
    return met ? 0 : 1;
}
