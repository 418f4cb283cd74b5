#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace Flightdeck::Bench {

/// A TCP proxy on 127.0.0.1 that holds every byte back for half a round trip in each direction, as distance
/// does: nothing is lost, nothing is slowed down but time.
class DelayProxy
{
public:
    /// @param targetPort on 127.0.0.1. Throws nothing; port() is 0 when it could not listen.
    DelayProxy(int targetPort, int roundTripMs);
    ~DelayProxy();

    int port() const { return m_port; }
    /// Bytes from clients so far.
    long long sent() const { return m_sent; }

private:
    struct Pipe;
    void accept();
    void forward(int from, int to, std::atomic<long long> *count) const;

    int m_listener = -1;
    int m_port = 0;
    int m_targetPort;
    double m_oneWaySeconds;
    std::atomic<long long> m_sent{0};
    std::mutex m_mutex;
    std::vector<std::thread> m_threads;
    std::vector<int> m_sockets;
    std::thread m_acceptor;
};

} // namespace Flightdeck::Bench
