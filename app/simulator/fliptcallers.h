#pragma once

#include "app/simulator/metricstore.h"

#include "core/clock.h"

#include <QList>
#include <QUrl>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace Flightdeck::Simulator {

/// The services that ask Flipt for their flags, and the scrape of what Flipt counts about it: once a second
/// every flag of the namespace default is evaluated for a few people on every replica, and each replica's
/// /metrics is stored.
class FliptCallers
{
public:
    /// @param metrics, clock outlive this.
    FliptCallers(MetricStore &metrics, const Core::Clock &clock);
    ~FliptCallers();

    void start(QList<QUrl> replicas);
    void stop();

private:
    void run();
    void ask(const QUrl &replica, int round) const;
    void scrape(const QUrl &replica);

    MetricStore &m_metrics;
    const Core::Clock &m_clock;
    QList<QUrl> m_replicas;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
};

} // namespace Flightdeck::Simulator
