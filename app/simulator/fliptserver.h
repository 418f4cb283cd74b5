#pragma once

#include "app/simulator/fliptapi.h"
#include "app/simulator/loopbackserver.h"
#include "core/result.h"

#include <QMap>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace Flightdeck::Simulator {

/// The repository as a replica finds it.
struct FliptTree
{
    QString revision;                ///< the commit; the files are only read again when it changes
    QMap<QString, QByteArray> files; ///< by path, with `/`
};

/// Fetches the branch. Runs on the replica's own thread; an error means that the fetch failed.
using FliptSource = std::function<Core::Result<FliptTree>()>;

/// A stand-in for one replica of Flipt 1.35.0 with git storage, on 127.0.0.1: polls its source, rebuilds when
/// the revision changed, and goes on serving the old state when a revision is not acceptable or a fetch
/// fails. Replicas are instances of their own. All members are thread-safe.
class FliptServer
{
public:
    struct Options
    {
        int pollMs = 30'000;
        /// Before the first poll after the start; -1 = pollMs. Different values stagger replicas.
        int firstPollMs = -1;
        QString repository; ///< as `/meta/config` shows it; without a password
        QString branch = QStringLiteral("main");
    };

    /// What the replica's log would say.
    struct Journal
    {
        int builds = 0;        ///< states served so far, the first one included
        int rejections = 0;    ///< revisions that were not acceptable; each is logged once
        int failedFetches = 0; ///< each is logged
        QString lastError;     ///< of the last rejection or failed fetch
        QString revision;      ///< what is served
    };

    FliptServer();
    ~FliptServer();

    /// Fetches, builds and serves; then polls. Fails as Flipt's start does when the source cannot be read or
    /// is not acceptable (the process would exit), or when no port can be bound.
    Core::Result<void> start(FliptSource source, Options options);
    void stop();

    /// http://127.0.0.1:PORT; empty when not started.
    QUrl url() const { return m_server.url(); }
    Journal journal() const;

private:
    Core::Result<void> poll();
    Core::Result<void> rebuild(const FliptTree &tree);
    void run(int firstPollMs);

    FliptSource m_source;
    Options m_options;
    std::unique_ptr<FliptApi> m_api;
    LoopbackServer m_server;
    std::thread m_poller;
    QString m_seenRevision; ///< fetched last, served or not; only for the thread that polls

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::shared_ptr<const FliptState> m_state;
    Journal m_journal;
};

} // namespace Flightdeck::Simulator
