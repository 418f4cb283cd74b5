#pragma once

#include <QUrl>

#include <functional>
#include <memory>

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

namespace Flightdeck::Simulator {

/// An HTTP server on 127.0.0.1 that hands every request to one function, on threads of its own. A connection
/// serves one request: an idle one would hold a thread, and delay stop().
class LoopbackServer
{
public:
    using Handler = std::function<void(const httplib::Request &, httplib::Response &)>;

    LoopbackServer();
    ~LoopbackServer();

    /// Binds a free port. @param threads how many requests, endless ones included, can run at once.
    bool start(int threads, Handler handler);
    /// Ends within a second, provided that the handler's streams end when they are told to.
    void stop();
    /// http://127.0.0.1:PORT; empty when not started.
    QUrl url() const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace Flightdeck::Simulator
