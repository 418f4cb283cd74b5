#pragma once

#include "app/simulator/metricstore.h"

namespace Flightdeck::Simulator {

/// How a service behaves when it is well.
struct ServiceProfile
{
    double requestsPerSecond = 50;
    double medianMs = 25;
    double spread = 0.9; ///< sigma of the log-normal latency; p99 = median * exp(2.33 sigma)
};

/// What one workload carries for a while.
struct WorkloadLoad
{
    bool up = false;
    double requestsPerSecond = 0;
    double errorRatio = 0; ///< of 5xx, 0 to 1, on top of a little that always fails
    double slowness = 1;   ///< factor on the median latency
};

/// Writes the counters that Istio would export for a workload: istio_requests_total and
/// istio_request_duration_milliseconds. Smooth, deterministic noise.
class TrafficModel
{
public:
    explicit TrafficModel(MetricStore &store)
        : m_store(store)
    {
    }

    /// Adds what was carried between the two times (milliseconds since the epoch) and samples at the later
    /// one.
    void carry(const QString &nameSpace, const QString &workload, const ServiceProfile &profile,
               const WorkloadLoad &load, qint64 from, qint64 to);

private:
    struct Counter
    {
        int series = 0;
        double value = 0;
    };
    struct Workload
    {
        bool up = false;
        Counter ok, notFound, failed;
        std::vector<Counter> buckets; ///< the last one is +Inf
        Counter sum, count;
    };
    Workload opened(const QString &nameSpace, const QString &name);

    MetricStore &m_store;
    QMap<QString, Workload> m_workloads;
};

} // namespace Flightdeck::Simulator
