#include "kubernetes/decode.h"
#include "kubernetes/canary.h"
#include "tests/bench/canarytext.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

using namespace Flightdeck;
using namespace Flightdeck::Bench;
using namespace Flightdeck::Kubernetes;

namespace {

constexpr int lines = 2'000;
constexpr int rounds = 15;

/// What a client that reads with QJsonDocument does for the fields a row needs; fewer than our decoder takes
/// out.
qsizetype readWithQt(const QByteArray &line)
{
    const QJsonObject event = QJsonDocument::fromJson(line).object();
    const QJsonObject object = event[QLatin1String("object")].toObject();
    const QJsonObject meta = object[QLatin1String("metadata")].toObject();
    const QJsonObject spec = object[QLatin1String("spec")].toObject();
    const QJsonObject analysis = spec[QLatin1String("analysis")].toObject();
    const QJsonObject status = object[QLatin1String("status")].toObject();
    qsizetype sum = event[QLatin1String("type")].toString().size();
    for (const char *field : {"name", "namespace", "uid", "resourceVersion"})
        sum += meta[QLatin1String(field)].toString().size();
    sum += spec[QLatin1String("targetRef")].toObject()[QLatin1String("name")].toString().size();
    sum += analysis[QLatin1String("interval")].toString().size();
    sum += analysis[QLatin1String("threshold")].toInt() + analysis[QLatin1String("stepWeight")].toInt() +
           analysis[QLatin1String("maxWeight")].toInt();
    for (const QJsonValue &metric : analysis[QLatin1String("metrics")].toArray())
        sum += metric.toObject()[QLatin1String("name")].toString().size();
    for (const QJsonValue &webhook : analysis[QLatin1String("webhooks")].toArray())
        sum += webhook.toObject()[QLatin1String("name")].toString().size();
    sum += status[QLatin1String("phase")].toString().size() + status[QLatin1String("canaryWeight")].toInt() +
           status[QLatin1String("failedChecks")].toInt();
    return sum;
}

/// Microseconds of processor time a line.
template<typename Read> double cost(const std::vector<QByteArray> &texts, Read read)
{
    const double start = threadSeconds();
    qsizetype sum = 0;
    for (const QByteArray &text : texts)
        sum += read(text);
    const double used = threadSeconds() - start;
    if (sum == 0)
        qFatal("nothing was read");
    return used / double(texts.size()) * 1e6;
}

} // namespace

/// bench_decode [--json]: a watch event of 5.7 KB into the console's own struct, against QJsonDocument.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::vector<QByteArray> texts;
    qsizetype bytes = 0;
    for (int i = 0; i < lines; ++i) {
        CanaryState state;
        state.index = i;
        state.version = std::uint64_t(1000 + i);
        state.weight = i % 6 * 10;
        texts.push_back(R"({"type":"MODIFIED","object":)" + QByteArray::fromStdString(canaryText(state)) +
                        '}');
        bytes += texts.back().size();
    }
    std::vector<double> ours, peer;
    for (int round = 0; round < rounds; ++round) {
        peer.push_back(cost(texts, readWithQt));
        ours.push_back(cost(texts, [](const QByteArray &text) {
            const auto event = decodeEvent<Canary>(text);
            return event && event->object ? event->object->meta.name.size() : 0;
        }));
    }
    const bool met =
        report({"watch-decode", quantile(ours, 0.5), quantile(peer, 0.5), QStringLiteral("QJsonDocument"),
                "µs/event", 10, QStringLiteral("%1 bytes an event").arg(bytes / lines)});
    return met ? 0 : 1;
}
