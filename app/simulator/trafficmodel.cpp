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

TrafficModel::Workload TrafficModel::opened(const QString &nameSpace, const QString &name)
{
    const Labels labels{{QStringLiteral("reporter"), QStringLiteral("destination")},
                        {QStringLiteral("destination_workload"), name},
                        {QStringLiteral("destination_workload_namespace"), nameSpace}};
    const auto counter = [&](const char *metric, const char *label, const QString &value) {
        Labels all = labels;
        if (label)
            all[QString::fromLatin1(label)] = value;
        return Counter{m_store.open(QString::fromLatin1(metric), all), 0};
    };
    Workload workload;
    workload.ok = counter("istio_requests_total", "response_code", QStringLiteral("200"));
    workload.notFound = counter("istio_requests_total", "response_code", QStringLiteral("404"));
    workload.failed = counter("istio_requests_total", "response_code", QStringLiteral("503"));
    for (const double bound : Bounds)
        workload.buckets.push_back(
            counter("istio_request_duration_milliseconds_bucket", "le", QString::number(bound, 'g', 10)));
    workload.buckets.push_back(
        counter("istio_request_duration_milliseconds_bucket", "le", QStringLiteral("+Inf")));
    workload.sum = counter("istio_request_duration_milliseconds_sum", nullptr, {});
    workload.count = counter("istio_request_duration_milliseconds_count", nullptr, {});
    return workload;
}

void TrafficModel::carry(const QString &nameSpace, const QString &name, const ServiceProfile &profile,
                         const WorkloadLoad &load, qint64 from, qint64 to)
{
    Workload &workload = m_workloads[nameSpace + QLatin1Char('/') + name];
    const bool ends = workload.up && !load.up;
    if (!workload.up) {
        if (!load.up || load.requestsPerSecond <= 0)
            return;                         // Istio has no counter before the first request
        workload = opened(nameSpace, name); // new pods count from zero
    }
    workload.up = load.up;

    const double seconds = double(to - from) / 1000;
    const double requests =
        std::max(0.0, load.requestsPerSecond * (1 + 0.18 * noise(name, to, 190)) * seconds);
    const double failing = std::min(1.0, load.errorRatio * (1 + 0.1 * noise(name, to, 47)) +
                                             AlwaysFails * (1 + 0.8 * noise(name, to, 71)));
    const double median = profile.medianMs * load.slowness * (1 + 0.12 * noise(name, to, 83));
    const auto add = [&](Counter &counter, double value) {
        counter.value += value;
        m_store.append(counter.series, to, ends ? std::nan("") : counter.value);
    };
    add(workload.failed, requests * failing);
    add(workload.notFound, requests * (1 - failing) * NotFound);
    add(workload.ok, requests * (1 - failing) * (1 - NotFound));
    for (size_t i = 0; i < Bounds.size(); ++i)
        add(workload.buckets[i], requests * shareBelow(Bounds[i], median, profile.spread));
    add(workload.buckets.back(), requests);
    add(workload.count, requests);
    add(workload.sum, requests * median * std::exp(profile.spread * profile.spread / 2));
}

} // namespace Flightdeck::Simulator
