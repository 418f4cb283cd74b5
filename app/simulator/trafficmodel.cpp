#include "app/simulator/trafficmodel.h"

#include <array>
#include <cmath>

namespace Flightdeck::Simulator {

namespace {

// Envoy's default histogram bounds in milliseconds.
constexpr std::array<double, 19> Bounds{0.5,    1,       5,       10,        25,       50,     100,
                                        250,    500,     1000,    2500,      5000,     10'000, 30'000,
                                        60'000, 300'000, 600'000, 1'800'000, 3'600'000};
constexpr double AlwaysFails = 0.0012;
constexpr double NotFound = 0.006;

/// Between -1 and 1, smooth in time, different for each name.
double noise(const QString &name, qint64 time, double periodSeconds)
{
    const double phase = double(qHash(name, 7) % 1000) / 1000 * 2 * M_PI;
    const double turn = double(time) / 1000 / periodSeconds * 2 * M_PI;
    return (std::sin(turn + phase) + std::sin(turn * 2.71 + phase * 1.7) * 0.6 +
            std::sin(turn * 7.3 + phase * 2.3) * 0.4) /
           2;
}

double shareBelow(double bound, double median, double spread)
{
    return 0.5 * std::erfc(-(std::log(bound) - std::log(median)) / spread / M_SQRT2);
}

} // namespace

void TrafficModel::carry(const QString &nameSpace, const QString &workload, const ServiceProfile &profile,
                         const WorkloadLoad &load, qint64 from, qint64 to)
{
    const Labels labels{{QStringLiteral("reporter"), QStringLiteral("destination")},
                        {QStringLiteral("destination_workload"), workload},
                        {QStringLiteral("destination_workload_namespace"), nameSpace}};
    Counters &counters = m_counters[nameSpace + QLatin1Char('/') + workload];
    const bool ends = counters.up && !load.up;
    if (!load.up && !ends)
        return;
    if (load.up && !counters.up) // new pods count from zero
        counters = {true,
                    {{QStringLiteral("200"), 0}, {QStringLiteral("404"), 0}, {QStringLiteral("503"), 0}},
                    std::vector<double>(Bounds.size() + 1, 0),
                    0};
    counters.up = load.up;

    const double seconds = double(to - from) / 1000;
    const double requests =
        std::max(0.0, load.requestsPerSecond * (1 + 0.18 * noise(workload, to, 190)) * seconds);
    const double failing = std::min(1.0, load.errorRatio * (1 + 0.1 * noise(workload, to, 47)) +
                                             AlwaysFails * (1 + 0.8 * noise(workload, to, 71)));
    counters.byCode[QStringLiteral("503")] += requests * failing;
    counters.byCode[QStringLiteral("404")] += requests * (1 - failing) * NotFound;
    counters.byCode[QStringLiteral("200")] += requests * (1 - failing) * (1 - NotFound);
    const double median = profile.medianMs * load.slowness * (1 + 0.08 * noise(workload, to, 83));
    for (size_t i = 0; i < Bounds.size(); ++i)
        counters.buckets[i] += requests * shareBelow(Bounds[i], median, profile.spread);
    counters.buckets.back() += requests;
    counters.sum += requests * median * std::exp(profile.spread * profile.spread / 2);

    const auto append = [&](const QString &metric, const Labels &of, double value) {
        m_store.append(metric, of, to, ends ? std::nan("") : value);
    };
    for (auto it = counters.byCode.begin(); it != counters.byCode.end(); ++it) {
        Labels one = labels;
        one[QStringLiteral("response_code")] = it.key();
        append(QStringLiteral("istio_requests_total"), one, it.value());
    }
    const QString duration = QStringLiteral("istio_request_duration_milliseconds");
    for (size_t i = 0; i < counters.buckets.size(); ++i) {
        Labels one = labels;
        one[QStringLiteral("le")] =
            i < Bounds.size() ? QString::number(Bounds[i], 'g', 10) : QStringLiteral("+Inf");
        append(duration + QStringLiteral("_bucket"), one, counters.buckets[i]);
    }
    append(duration + QStringLiteral("_sum"), labels, counters.sum);
    append(duration + QStringLiteral("_count"), labels, counters.buckets.back());
}

} // namespace Flightdeck::Simulator
