#include "core/backoff.h"
#include "kubernetes/apiclient.h"
#include "kubernetes/canary.h"
#include "kubernetes/kubeconfig.h"
#include "kubernetes/kubecontext.h"
#include "kubernetes/reflector.h"
#include "kubernetes/reflectorstep.h"
#include "kubernetes/store.h"
#include "tests/bench/canarytext.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QUrlQuery>

#include <cstdio>

using namespace Flightdeck;
using namespace Flightdeck::Bench;
using namespace Flightdeck::Kubernetes;

namespace {

constexpr int canaries = 10'000;
constexpr int atOnce = 6;
constexpr int rounds = 3;
const QString listPath = QStringLiteral("/apis/flagger.app/v1beta1/canaries");

KubeContext context()
{
    const auto config = KubeConfig::load(KubeConfig::Source::system());
    if (!config)
        qFatal("%s", qPrintable(config.error().text()));
    const auto found = config->context();
    if (!found)
        qFatal("%s", qPrintable(found.error().text()));
    return *found;
}

/// The canaries of the static server, suspended, so that Flagger leaves them alone.
QJsonObject newCanary(int index)
{
    CanaryState state;
    state.index = index;
    QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(canaryText(state))).object();
    QJsonObject meta{{QStringLiteral("name"), QString::fromStdString(state.name())},
                     {QStringLiteral("namespace"), QString::fromStdString(state.nameSpace())}};
    QJsonObject spec = object[QLatin1String("spec")].toObject();
    spec[QStringLiteral("suspend")] = true;
    return {{QStringLiteral("apiVersion"), object[QLatin1String("apiVersion")]},
            {QStringLiteral("kind"), object[QLatin1String("kind")]},
            {QStringLiteral("metadata"), meta},
            {QStringLiteral("spec"), spec}};
}

/// Makes objects through the API, a few at once; those that are there already are no error.
void createAll(ApiClient &api, int count, const std::function<void(int, ApiClient::Callback)> &create)
{
    QEventLoop loop;
    int next = 0;
    int done = 0;
    std::function<void()> more = [&] {
        if (next >= count)
            return;
        const int index = next++;
        create(index, [&](const ApiResult &reply) {
            if (!reply && reply.error().status != 409)
                qFatal("%s", qPrintable(reply.error().error.text()));
            if (++done == count)
                loop.quit();
            more();
        });
    };
    for (int i = 0; i < atOnce; ++i)
        more();
    Q_UNUSED(api);
    loop.exec();
}

/// Reads the same pages and throws them away: what the server and the wire take.
double rawRead(ApiClient &api)
{
    QEventLoop loop;
    const double start = steadySeconds();
    std::function<void(const QString &, int)> page = [&](const QString &token, int limit) {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
        if (!token.isEmpty())
            query.addQueryItem(QStringLiteral("continue"), token);
        api.list(listPath, query, &loop, [&](const ApiResult &reply) {
            if (!reply)
                qFatal("%s", qPrintable(reply.error().error.text()));
            const QByteArray head = reply->body.left(4096);
            const qsizetype at = head.indexOf("\"continue\":\"");
            const QByteArray next =
                at < 0 ? QByteArray() : head.mid(at + 12, head.indexOf('"', at + 12) - at - 12);
            if (next.isEmpty())
                loop.quit();
            else
                page(QString::fromLatin1(next), listPageSize);
        });
    };
    page({}, firstPageSize);
    loop.exec();
    return steadySeconds() - start;
}

struct Listed
{
    double first = 0;
    double all = 0;
};

/// The console's own reflector into its store.
Listed list(ApiClient &api)
{
    QEventLoop loop;
    Store<Canary> store;
    const Core::SystemClock clock;
    Reflector::Options options;
    options.findPath = [](QObject *, const Reflector::PathCallback &callback) { callback(listPath); };
    Reflector reflector(api, store, clock, options);
    Listed listed;
    const double start = steadySeconds();
    QObject::connect(&reflector, &Reflector::stored, &loop, [&] {
        if (listed.first == 0 && !store.objects().isEmpty())
            listed.first = steadySeconds() - start;
    });
    QObject::connect(&reflector, &Reflector::freshnessChanged, &loop, [&] {
        listed.all = steadySeconds() - start;
        loop.quit();
    });
    reflector.start();
    loop.exec();
    if (store.objects().size() < canaries)
        qFatal("%lld canaries were listed", qlonglong(store.objects().size()));
    return listed;
}

} // namespace

/// bench_real [--json]: as a command of tests/integration/run, on its API server.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const KubeContext where = context();
    const auto identity = where.identity();
    if (!identity)
        qFatal("%s", qPrintable(identity.error().text()));
    ApiClient api(where.server, *identity);
    CanaryState last;
    last.index = canaries - 1;
    const int nameSpaces = last.index / 500 + 1;
    createAll(api, nameSpaces, [&](int index, const ApiClient::Callback &callback) {
        CanaryState state;
        state.index = index * 500;
        api.create(QStringLiteral("/api/v1/namespaces"),
                   {{QStringLiteral("metadata"),
                     QJsonObject{{QStringLiteral("name"), QString::fromStdString(state.nameSpace())}}}},
                   qApp, callback);
    });
    createAll(api, canaries, [&](int index, const ApiClient::Callback &callback) {
        CanaryState state;
        state.index = index;
        api.create(QStringLiteral("/apis/flagger.app/v1beta1/namespaces/%1/canaries")
                       .arg(QString::fromStdString(state.nameSpace())),
                   newCanary(index), qApp, callback);
    });

    QStringList peer = kubectl(qEnvironmentVariable("KUBECONFIG"));
    if (!peer.isEmpty())
        peer << QStringLiteral("get") << QStringLiteral("canaries") << QStringLiteral("-A");
    std::vector<double> first, all, raw, theirs;
    for (int round = 0; round < rounds; ++round) {
        raw.push_back(rawRead(api));
        const Listed listed = list(api);
        first.push_back(listed.first);
        all.push_back(listed.all);
        if (!peer.isEmpty())
            theirs.push_back(run(peer).seconds);
    }
    const double rawSeconds = quantile(raw, 0.5);
    const double allSeconds = quantile(all, 0.5);
    bool met = report({"real-first-rows", quantile(first, 0.5), 0.15, QStringLiteral("limit"), "s", 1,
                       QStringLiteral("the first page has %1 rows").arg(firstPageSize)});
    met &= report({"real-list-10k", allSeconds, theirs.empty() ? -1 : quantile(theirs, 0.5),
                   QStringLiteral("kubectl get canaries -A"), "s", 2,
                   QStringLiteral("%1 times the raw read of the same pages (at most 1.3)")
                       .arg(allSeconds / rawSeconds, 0, 'f', 2),
                   allSeconds <= 1.3 * rawSeconds});
    return met ? 0 : 1;
}
