#pragma once

#include "app/simulator/loopbackserver.h"
#include "app/simulator/metricstore.h"

#include "core/clock.h"

namespace Flightdeck::Simulator {

/// The embedded Prometheus: /api/v1/query, query_range, labels, label/NAME/values, status/buildinfo, and the
/// samples of the moment at /metrics. With and without the prefix /prometheus.
class MetricsServer
{
public:
    /// @param store, clock outlive this.
    MetricsServer(const MetricStore &store, const Core::Clock &clock);

    bool start();
    void stop() { m_server.stop(); }
    QUrl url() const { return m_server.url(); }

private:
    void handle(const httplib::Request &request, httplib::Response &response) const;
    void query(const httplib::Request &request, httplib::Response &response, bool range) const;
    std::string exposition() const;

    const MetricStore &m_store;
    const Core::Clock &m_clock;
    LoopbackServer m_server;
};

} // namespace Flightdeck::Simulator
