#pragma once

#include "tests/bench/canarytext.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <thread>
#include <vector>

namespace httplib {
class DataSink;
class Server;
struct Request;
struct Response;
} // namespace httplib

namespace Flightdeck::Bench {

/// An API server of canaries and their VirtualServices for measuring clients: lists whole, in pages and as
/// the Table that kubectl asks for, all from texts made beforehand, and watches. It can change canaries at a
/// rate and be faulty in the ways of the fault table. A resourceVersion is the server's steady clock in
/// microseconds, so that a client on the same machine can tell how old an event is.
class ApiServer
{
public:
    struct Options
    {
        int canaries = 10'000;
        int eventsPerSecond = 0; ///< canaries and VirtualServices in turn
        int faultsPerMinute = 0; ///< chosen at random: see fault()
        bool virtualServices = true;
        int hotCanaries = 0;      ///< if > 0, only the first so many change
        int runningCanaries = 40; ///< how many are in a run at the start
    };

    explicit ApiServer(const Options &options);
    ~ApiServer();

    int port() const { return m_port; }

private:
    enum Kind { Canaries, VirtualServices, KindCount };
    enum class Fault { None, Cut, Silence, ErrorStatus, Expired, Throttled, Garbage, HalfLine };
    /// One event of one kind, kept for watches that come late.
    struct Entry
    {
        std::uint64_t version;
        std::shared_ptr<const std::string> line;
    };
    struct Watch
    {
        std::uint64_t version;
        std::uint64_t faultsSeen;
        long long endsAt; ///< steady ms
        long long bookmarkAt;
        int initial; ///< next canary of those a watch with sendInitialEvents begins with; -1: none is left
    };

    void route();
    void list(const httplib::Request &request, httplib::Response &response, Kind kind);
    void watch(const httplib::Request &request, httplib::Response &response, Kind kind);
    std::shared_ptr<const std::string> initialEvents(Watch &watch, Kind kind);
    /// Nothing changes before the rate is set, so an answer is made once: what is measured is the client.
    bool isStill() const { return m_sent == 0 && m_rate == 0; }
    bool feed(httplib::DataSink &sink, Watch &watch, Kind kind);
    std::string page(Kind kind, bool table, int from, int count, std::uint64_t version) const;
    /// True when the answer is a fault.
    bool refuse(httplib::Response &response);
    void churn();
    void change(CanaryState &canary);
    std::uint64_t nextVersion();
    std::string stateText();

    Options m_options;
    std::unique_ptr<httplib::Server> m_server;
    int m_port = 0;
    std::vector<CanaryState> m_canaries;
    std::map<std::string, std::shared_ptr<const std::string>> m_pages; ///< of a server that does not change
    std::deque<Entry> m_events[KindCount];
    std::uint64_t m_dropped[KindCount] = {0, 0}; ///< newest version no longer kept
    std::uint64_t m_version = 0;
    std::uint64_t m_sent = 0;
    std::atomic<std::uint64_t> m_faultCount{0};
    std::atomic<Fault> m_fault{Fault::None};
    std::atomic<long long> m_faultUntil{0};
    std::atomic<int> m_rate;
    std::atomic<int> m_faultRate;
    std::mt19937 m_random{42};
    mutable std::mutex m_mutex;
    std::condition_variable m_news;
    std::atomic<bool> m_stop{false};
    std::thread m_serving;
    std::thread m_churning;
};

} // namespace Flightdeck::Bench
