#include "tests/bench/apiserver.h"

#include <httplib.h>

#include <chrono>

namespace Flightdeck::Bench {

namespace {

constexpr std::size_t eventsKept = 4'000; ///< a watch that is further behind is expired
constexpr int initialAtOnce = 200;
constexpr long long watchTickMs = 200;
constexpr long long bookmarkEveryMs = 1'000;

long long steadyUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

long long steadyMs()
{
    return steadyUs() / 1000;
}

int number(const httplib::Request &request, const char *name)
{
    return request.has_param(name) ? std::atoi(request.get_param_value(name).c_str()) : 0;
}

std::string statusText(int code, const std::string &reason)
{
    return R"({"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","reason":")" + reason +
           R"(","code":)" + std::to_string(code) + "}";
}

constexpr const char *json = "application/json";

/// What discovery says; kubectl needs it to know what "canaries" are.
std::string resources(const char *groupVersion, const char *name, const char *kind)
{
    return std::string(R"({"kind":"APIResourceList","apiVersion":"v1","groupVersion":")") + groupVersion +
           R"(","resources":[{"name":")" + name + R"(","singularName":"","namespaced":true,"kind":")" + kind +
           R"(","verbs":["get","list","watch"]}]})";
}

std::string group(const char *name, const char *version)
{
    const std::string both =
        std::string(R"({"groupVersion":")") + name + "/" + version + R"(","version":")" + version + R"("})";
    return std::string(R"({"kind":"APIGroup","apiVersion":"v1","name":")") + name + R"(","versions":[)" +
           both + R"(],"preferredVersion":)" + both + "}";
}

} // namespace

ApiServer::ApiServer(const Options &options)
    : m_options(options)
    , m_server(std::make_unique<httplib::Server>())
    , m_rate(options.eventsPerSecond)
    , m_faultRate(options.faultsPerMinute)
{
    m_version = std::uint64_t(steadyUs());
    for (int i = 0; i < options.canaries; ++i) {
        CanaryState canary;
        canary.index = i;
        canary.version = nextVersion();
        canary.weight = i < options.runningCanaries ? 10 * (1 + i % 5) : 0;
        m_canaries.push_back(canary);
    }
    m_server->new_task_queue = [] { return new httplib::ThreadPool(32); };
    m_server->set_keep_alive_max_count(100'000);
    m_server->set_keep_alive_timeout(60);
    m_server->set_tcp_nodelay(true);
    route();
    m_port = m_server->bind_to_any_port("127.0.0.1");
    m_serving = std::thread([this] { m_server->listen_after_bind(); });
    m_churning = std::thread([this] { churn(); });
}

ApiServer::~ApiServer()
{
    m_stop = true;
    m_news.notify_all();
    m_server->stop();
    m_serving.join();
    m_churning.join();
}

void ApiServer::route()
{
    const auto fixed = [this](const char *path, const std::string &body) {
        m_server->Get(path, [body](const httplib::Request &, httplib::Response &response) {
            response.set_content(body, json);
        });
    };
    fixed("/api", R"({"kind":"APIVersions","versions":["v1"],"serverAddressByClientCIDRs":[]})");
    fixed("/apis", R"({"kind":"APIGroupList","apiVersion":"v1","groups":[)" +
                       group("flagger.app", "v1beta1") + "," + group("networking.istio.io", "v1") + "]}");
    fixed("/apis/networking.istio.io", group("networking.istio.io", "v1"));
    fixed("/apis/flagger.app", group("flagger.app", "v1beta1"));
    fixed("/api/v1", resources("v1", "events", "Event"));
    fixed("/apis/flagger.app/v1beta1", resources("flagger.app/v1beta1", "canaries", "Canary"));
    fixed("/apis/networking.istio.io/v1",
          resources("networking.istio.io/v1", "virtualservices", "VirtualService"));
    const auto served = [this](const char *path, Kind kind) {
        m_server->Get(path, [this, kind](const httplib::Request &request, httplib::Response &response) {
            if (refuse(response))
                return;
            if (request.has_param("watch"))
                watch(request, response, kind);
            else
                list(request, response, kind);
        });
    };
    served("/apis/flagger.app/v1beta1/canaries", Canaries);
    if (m_options.virtualServices)
        served("/apis/networking.istio.io/v1/virtualservices", VirtualServices);
    // For whoever measures: what a client must have in the end, and how fast things change from now on.
    m_server->Get("/bench/state", [this](const httplib::Request &, httplib::Response &response) {
        response.set_content(stateText(), "text/plain");
    });
    m_server->Get("/bench/rate", [this](const httplib::Request &request, httplib::Response &response) {
        m_rate = number(request, "events");
        m_faultRate = number(request, "faults");
        response.set_content(std::to_string(m_sent), "text/plain");
    });
}

std::uint64_t ApiServer::nextVersion()
{
    m_version = std::max(m_version + 1, std::uint64_t(steadyUs()));
    return m_version;
}

std::string ApiServer::page(Kind kind, bool table, int from, int count, std::uint64_t version) const
{
    const int end = std::min(int(m_canaries.size()), from + count);
    const int left = int(m_canaries.size()) - end;
    std::string text;
    text.reserve(std::size_t(end - from) * 6'200 + 1'000);
    text += R"({"apiVersion":")";
    text += table ? "meta.k8s.io/v1" : kind == Canaries ? "flagger.app/v1beta1" : "networking.istio.io/v1";
    text += R"(","kind":")";
    text += table ? "Table" : kind == Canaries ? "CanaryList" : "VirtualServiceList";
    text += R"(","metadata":{)";
    if (left > 0)
        text += R"("continue":")" + std::to_string(end) + R"(","remainingItemCount":)" +
                std::to_string(left) + ",";
    text += R"("resourceVersion":")" + std::to_string(version) + R"("},)";
    if (table) {
        text += R"("columnDefinitions":[)";
        const char *comma = "";
        for (const char *column : {"Name", "Status", "Weight", "LastTransitionTime"}) {
            text += comma + std::string(R"({"name":")") + column +
                    R"(","type":"string","format":"","description":"","priority":0})";
            comma = ",";
        }
        text += "],";
    }
    text += table ? R"("rows":[)" : R"("items":[)";
    for (int i = from; i < end; ++i) {
        const CanaryState &canary = m_canaries[std::size_t(i)];
        text += i > from ? "," : "";
        text += table              ? canaryRowText(canary)
                : kind == Canaries ? canaryText(canary)
                                   : virtualServiceText(canary);
    }
    return text + "]}";
}

void ApiServer::list(const httplib::Request &request, httplib::Response &response, Kind kind)
{
    const bool table = request.get_header_value("Accept").find("as=Table") != std::string::npos;
    const int limit = number(request, "limit") > 0 ? number(request, "limit") : int(m_canaries.size());
    const int from = number(request, "continue");
    std::shared_ptr<const std::string> text;
    {
        const std::lock_guard lock(m_mutex);
        const std::string key =
            std::to_string(kind) + (table ? "t" : "l") + std::to_string(from) + "-" + std::to_string(limit);
        const bool still = isStill();
        if (const auto known = m_pages.find(key); still && known != m_pages.end())
            text = known->second;
        else
            text = std::make_shared<const std::string>(page(kind, table, from, limit, m_version));
        if (still)
            m_pages[key] = text;
        else
            m_pages.clear();
    }
    response.set_content_provider(text->size(), json,
                                  [text](std::size_t offset, std::size_t length, httplib::DataSink &sink) {
                                      return sink.write(text->data() + offset, length);
                                  });
}

bool ApiServer::refuse(httplib::Response &response)
{
    if (steadyMs() >= m_faultUntil)
        return false;
    const auto answer = [&response](int status, const std::string &body, const char *type) {
        response.status = status;
        response.set_content(body, type);
        return true;
    };
    switch (m_fault) {
    case Fault::ErrorStatus:
        return answer(500, statusText(500, "InternalError"), json);
    case Fault::Throttled:
        response.set_header("Retry-After", "1");
        return answer(429, statusText(429, "TooManyRequests"), json);
    case Fault::Garbage:
        return answer(200, "<html>Sign in</html>", "text/html");
    default:
        return false;
    }
}

void ApiServer::watch(const httplib::Request &request, httplib::Response &response, Kind kind)
{
    std::uint64_t from = std::strtoull(request.get_param_value("resourceVersion").c_str(), nullptr, 10);
    const bool all = request.get_param_value("sendInitialEvents") == "true";
    {
        const std::lock_guard lock(m_mutex);
        if (all)
            from = m_version;
        if (from < m_dropped[kind]) {
            response.status = 410;
            response.set_content(statusText(410, "Expired"), json);
            return;
        }
    }
    const long long seconds = number(request, "timeoutSeconds") > 0 ? number(request, "timeoutSeconds") : 300;
    auto state = std::make_shared<Watch>(
        Watch{from, m_faultCount, steadyMs() + seconds * 1000, steadyMs() + bookmarkEveryMs, all ? 0 : -1});
    response.set_chunked_content_provider(
        json, [this, state, kind](std::size_t, httplib::DataSink &sink) { return feed(sink, *state, kind); });
}

/// The next objects that a watch begins with, and behind the last the bookmark that says so.
std::shared_ptr<const std::string> ApiServer::initialEvents(Watch &watch, Kind kind)
{
    const int begin = watch.initial;
    const int end = std::min(int(m_canaries.size()), begin + initialAtOnce);
    const bool isLast = end == int(m_canaries.size());
    watch.initial = isLast ? -1 : end;
    const std::string key = std::to_string(kind) + "w" + std::to_string(begin);
    const bool still = isStill();
    if (const auto known = m_pages.find(key); still && known != m_pages.end())
        return known->second;
    std::string text;
    for (int i = begin; i < end; ++i) {
        const CanaryState &canary = m_canaries[std::size_t(i)];
        text += R"({"type":"ADDED","object":)" +
                (kind == Canaries ? canaryText(canary) : virtualServiceText(canary)) + "}\n";
    }
    if (isLast) {
        text += std::string(R"({"type":"BOOKMARK","object":{"kind":")") +
                (kind == Canaries ? "Canary" : "VirtualService") + R"(","metadata":{"resourceVersion":")" +
                std::to_string(watch.version) + R"(","annotations":{"k8s.io/initial-events-end":"true"}}}})" +
                "\n";
    }
    auto shared = std::make_shared<const std::string>(std::move(text));
    if (still)
        m_pages[key] = shared;
    return shared;
}

/// The next events of a watch, or nothing for a while; false breaks the connection.
bool ApiServer::feed(httplib::DataSink &sink, Watch &watch, Kind kind)
{
    std::string text;
    {
        std::unique_lock lock(m_mutex);
        if (watch.initial >= 0) {
            const auto objects = initialEvents(watch, kind);
            lock.unlock();
            return sink.write(objects->data(), objects->size());
        }
        const auto &events = m_events[kind];
        const auto isNew = [&] { return !events.empty() && events.back().version > watch.version; };
        m_news.wait_for(lock, std::chrono::milliseconds(watchTickMs),
                        [&] { return m_stop || isNew() || m_faultCount != watch.faultsSeen; });
        auto at = std::upper_bound(
            events.begin(), events.end(), watch.version,
            [](std::uint64_t version, const Entry &entry) { return version < entry.version; });
        for (; at != events.end(); ++at) {
            text += *at->line;
            watch.version = at->version;
        }
        // A bookmark says that nothing older is to come: under the lock that is so.
        if (steadyMs() >= watch.bookmarkAt) {
            watch.bookmarkAt = steadyMs() + bookmarkEveryMs;
            watch.version = std::max(watch.version, m_version);
            text += std::string(R"({"type":"BOOKMARK","object":{"kind":")") +
                    (kind == Canaries ? "Canary" : "VirtualService") +
                    R"(","metadata":{"resourceVersion":")" + std::to_string(watch.version) + "\"}}}\n";
        }
    }
    if (m_stop)
        return false;
    if (const std::uint64_t faults = m_faultCount; faults != watch.faultsSeen) {
        watch.faultsSeen = faults;
        switch (m_fault) {
        case Fault::Cut:
            return false;
        case Fault::HalfLine:
            sink.write(text.data(), text.size() / 2);
            return false;
        case Fault::Silence:
            while (steadyMs() < m_faultUntil && !m_stop)
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
            break;
        case Fault::Expired:
            text = std::string(R"({"type":"ERROR","object":)") + statusText(410, "Expired") + "}\n";
            sink.write(text.data(), text.size());
            sink.done();
            return true;
        case Fault::ErrorStatus:
        case Fault::Throttled:
        case Fault::Garbage:
            return false; // and the next request is refused
        case Fault::None:
            break;
        }
    }
    if (!text.empty() && !sink.write(text.data(), text.size()))
        return false;
    if (steadyMs() >= watch.endsAt)
        sink.done();
    return sink.is_writable();
}

void ApiServer::change(CanaryState &canary)
{
    canary.version = nextVersion();
    // A step forward, now and then a failed check, a promotion at the end.
    if (m_random() % 7 == 0 && canary.weight > 0)
        canary.failedChecks = (canary.failedChecks + 1) % 5;
    else
        canary.weight = canary.weight >= 50 ? 0 : canary.weight + 10;
    if (canary.weight == 0)
        canary.failedChecks = 0;
    const auto add = [this, &canary](Kind kind, const std::string &object) {
        m_events[kind].push_back({canary.version, std::make_shared<const std::string>(
                                                      R"({"type":"MODIFIED","object":)" + object + "}\n")});
        if (m_events[kind].size() > eventsKept) {
            m_dropped[kind] = m_events[kind].front().version;
            m_events[kind].pop_front();
        }
        ++m_sent;
    };
    add(Canaries, canaryText(canary));
    if (m_options.virtualServices)
        add(VirtualServices, virtualServiceText(canary));
}

void ApiServer::churn()
{
    using Clock = std::chrono::steady_clock;
    auto next = Clock::now();
    const int perChange = m_options.virtualServices ? 2 : 1;
    long long faultAt = 0;
    while (!m_stop) {
        const int rate = m_rate;
        if (rate <= 0 || m_canaries.empty()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            next = Clock::now();
        } else {
            next += std::chrono::microseconds(1'000'000LL * perChange / rate);
            std::this_thread::sleep_until(next);
            const std::lock_guard lock(m_mutex);
            const std::size_t among =
                m_options.hotCanaries > 0 ? std::size_t(m_options.hotCanaries) : m_canaries.size();
            change(m_canaries[m_random() % among]);
        }
        m_news.notify_all();
        if (const int faults = m_faultRate; faults > 0 && steadyMs() >= faultAt) {
            if (faultAt != 0) {
                const auto fault = Fault(1 + m_random() % 7);
                m_fault = fault;
                m_faultUntil = steadyMs() + (fault == Fault::Silence ? 4'000 : 1'500);
                ++m_faultCount;
                m_news.notify_all();
            }
            faultAt = steadyMs() + 30'000 / faults + int(m_random() % (60'000U / unsigned(faults)));
        }
    }
}

std::string ApiServer::stateText()
{
    const std::lock_guard lock(m_mutex);
    std::string text;
    for (const CanaryState &canary : m_canaries)
        text += canary.nameSpace() + "/" + canary.name() + " " + std::to_string(canary.version) + " " +
                canary.phase() + " " + std::to_string(canary.weight) + "\n";
    return text;
}

} // namespace Flightdeck::Bench
