#include "app/simulator/loopbackserver.h"

#include <httplib.h>
#include <thread>

namespace Flightdeck::Simulator {

namespace {

constexpr size_t MaxBodyBytes = 8 << 20;

} // namespace

struct LoopbackServer::Data
{
    httplib::Server server;
    std::thread listener;
    int port = 0;
};

LoopbackServer::LoopbackServer() = default;

LoopbackServer::~LoopbackServer()
{
    stop();
}

bool LoopbackServer::start(int threads, Handler handler)
{
    stop();
    m_data = std::make_unique<Data>();
    httplib::Server &server = m_data->server;
    server.new_task_queue = [threads] { return new httplib::ThreadPool(size_t(threads)); };
    server.set_keep_alive_max_count(1);
    server.set_keep_alive_timeout(1);
    server.set_payload_max_length(MaxBodyBytes);
    server.set_tcp_nodelay(true);
    const std::string everything = ".*";
    server.Get(everything, handler);
    server.Post(everything, handler);
    server.Put(everything, handler);
    server.Patch(everything, handler);
    server.Delete(everything, handler);
    m_data->port = server.bind_to_any_port("127.0.0.1");
    if (m_data->port <= 0) {
        m_data.reset();
        return false;
    }
    m_data->listener = std::thread([data = m_data.get()] { data->server.listen_after_bind(); });
    while (!server.is_running()) // stop() does nothing before that
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return true;
}

void LoopbackServer::stop()
{
    if (!m_data)
        return;
    m_data->server.stop();
    m_data->listener.join();
    m_data.reset();
}

QUrl LoopbackServer::url() const
{
    return m_data ? QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_data->port)) : QUrl();
}

} // namespace Flightdeck::Simulator
