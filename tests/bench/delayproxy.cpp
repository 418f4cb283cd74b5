#include "tests/bench/delayproxy.h"

#include "tests/bench/measure.h"

#include <arpa/inet.h>
#include <array>
#include <condition_variable>
#include <deque>
#include <netinet/tcp.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace Flightdeck::Bench {

namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(std::uint16_t(port));
    return address;
}

void noDelay(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

void sleepUntil(double seconds)
{
    if (const double left = seconds - steadySeconds(); left > 0)
        std::this_thread::sleep_for(std::chrono::duration<double>(left));
}

} // namespace

/// One direction: what has arrived and when it may leave.
struct DelayProxy::Pipe
{
    std::mutex mutex;
    std::condition_variable filled;
    std::deque<std::pair<double, std::string>> pieces; ///< an empty one is the end
};

DelayProxy::DelayProxy(int targetPort, int roundTripMs)
    : m_targetPort(targetPort)
    , m_oneWaySeconds(roundTripMs / 2000.0)
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(m_listener, 16) != 0 ||
        getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return;
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

DelayProxy::~DelayProxy()
{
    shutdown(m_listener, SHUT_RDWR);
    if (m_acceptor.joinable())
        m_acceptor.join();
    close(m_listener);
    for (const int socket : m_sockets)
        shutdown(socket, SHUT_RDWR);
    for (std::thread &thread : m_threads)
        thread.join();
    for (const int socket : m_sockets)
        close(socket);
}

void DelayProxy::accept()
{
    for (;;) {
        const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in address = loopback(m_targetPort);
        if (connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
            close(client);
            close(server);
            continue;
        }
        noDelay(client);
        noDelay(server);
        const std::lock_guard lock(m_mutex);
        m_sockets.insert(m_sockets.end(), {client, server});
        m_threads.emplace_back([this, client, server] { forward(client, server, &m_sent); });
        m_threads.emplace_back([this, client, server] { forward(server, client, nullptr); });
    }
}

void DelayProxy::forward(int from, int to, std::atomic<long long> *count) const
{
    Pipe pipe;
    std::thread writer([&pipe, to] {
        for (;;) {
            std::unique_lock lock(pipe.mutex);
            pipe.filled.wait(lock, [&pipe] { return !pipe.pieces.empty(); });
            const auto [due, bytes] = std::move(pipe.pieces.front());
            pipe.pieces.pop_front();
            lock.unlock();
            sleepUntil(due);
            if (bytes.empty() || send(to, bytes.data(), bytes.size(), MSG_NOSIGNAL) < 0)
                break;
        }
        shutdown(to, SHUT_WR);
    });
    std::array<char, 64 << 10> buffer{};
    ssize_t size = 0;
    do {
        size = recv(from, buffer.data(), buffer.size(), 0);
        if (count && size > 0)
            *count += size;
        const std::lock_guard lock(pipe.mutex);
        pipe.pieces.emplace_back(steadySeconds() + m_oneWaySeconds,
                                 std::string(buffer.data(), size_t(size > 0 ? size : 0)));
        pipe.filled.notify_one();
    } while (size > 0);
    writer.join();
}

} // namespace Flightdeck::Bench
