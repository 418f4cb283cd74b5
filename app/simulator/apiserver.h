#pragma once

#include "app/simulator/apipath.h"
#include "app/simulator/loopbackserver.h"

#include "core/clock.h"

#include <atomic>

namespace Flightdeck::Simulator {

/// A Kubernetes API server as far as the console asks one: discovery, lists in pages, watches, merge patches,
/// access reviews and the proxy to services and pods. What it answers follows what kube-apiserver 1.34.4 was
/// seen to answer.
class ApiServer
{
public:
    struct Options
    {
        QByteArray token;           ///< secret: first part of the path, or a bearer token
        int bookmarkSeconds = 60;   ///< pause between bookmarks of a watch that wants them
        int maxWatchSeconds = 1800; ///< where the watch names no timeoutSeconds
    };
    /// Answers a request to a proxied service or pod: namespace, name without scheme and port, path, request.
    using Proxy = std::function<bool(const QString &nameSpace, const QString &name, const QString &path,
                                     const httplib::Request &, httplib::Response &)>;

    /// @param store, clock outlive this.
    ApiServer(ObjectStore &store, const Core::Clock &clock, Options options);
    ~ApiServer();

    void setProxy(Proxy proxy) { m_proxy = std::move(proxy); }
    bool start();
    void stop();
    QUrl url() const { return m_server.url(); }

private:
    void handle(const httplib::Request &request, httplib::Response &response);
    void discover(const ApiPath &path, httplib::Response &response) const;
    void list(const ApiPath &path, const httplib::Request &request, httplib::Response &response) const;
    void watch(const ApiPath &path, const httplib::Request &request, httplib::Response &response);
    void patch(const ApiPath &path, const httplib::Request &request, httplib::Response &response);
    void review(const httplib::Request &request, httplib::Response &response) const;
    void reviewSelf(httplib::Response &response) const;
    void proxy(const ApiPath &path, const httplib::Request &request, httplib::Response &response) const;
    void help(httplib::Response &response) const;

    ObjectStore &m_store;
    const Core::Clock &m_clock;
    Options m_options;
    Proxy m_proxy;
    LoopbackServer m_server;
    std::atomic_bool m_stopping = false;
};

} // namespace Flightdeck::Simulator
