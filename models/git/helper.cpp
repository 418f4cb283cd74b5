#include "git/helper.h"

#include "git/helperprotocol.h"
#include "git/library.h"
#include "git/plainstream.h"
#include "git/pushconnection.h"
#include "git/signing.h"

#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <deque>
#include <mutex>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace Flightdeck::Git {

namespace {

/// Reads lines on a thread of its own: when the console is gone the helper ends at once, even in the middle
/// of a conversation that would never end.
class Input
{
public:
    Input()
    {
        std::thread([this] { read(); }).detach();
    }

    QByteArray next()
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return !m_lines.empty(); });
        QByteArray line = m_lines.front();
        m_lines.pop_front();
        return line;
    }

private:
    void read()
    {
        QByteArray pending;
        char buffer[4096];
        for (;;) {
            const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
            if (count <= 0)
                std::_Exit(0);
            pending.append(buffer, count);
            for (qsizetype end; (end = pending.indexOf('\n')) >= 0;) {
                const std::lock_guard lock(m_mutex);
                m_lines.push_back(pending.left(end));
                pending.remove(0, end + 1);
                m_filled.notify_one();
            }
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::deque<QByteArray> m_lines;
};

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace

/// What the helper keeps between requests: the way that is open for a push.
class Helper
{
public:
    Result<HelperAnswer> answer(const HelperRequest &request, const TransferProgress &progress)
    {
        return std::visit([&](const auto &asked) { return answer(asked, progress); }, request);
    }

private:
    static Result<HelperAnswer> answer(const FetchRequest &request, const TransferProgress &progress)
    {
        return fetchBranch(request, progress);
    }

    static Result<HelperAnswer> answer(const SignRequest &request, const TransferProgress &progress)
    {
        return signCommit(request, progress);
    }

    Result<HelperAnswer> answer(const DisarmRequest &, const TransferProgress &)
    {
        m_armed.reset();
        return HelperAnswer{};
    }

    Result<HelperAnswer> answer(const ArmRequest &request, const TransferProgress &progress)
    {
        m_armed.reset();
        auto connection = PushConnection::open(request);
        if (!connection)
            return tl::unexpected(connection.error());
        const auto held = (*connection)->takeTip(request.reference);
        if (!held)
            return tl::unexpected(held.error());
        QString tip = (*connection)->tip();
        if (!*held) {
            const auto fetched =
                fetchBranch({request.folder, request.remote, request.branch, request.reference}, progress);
            if (!fetched)
                return fetched;
            tip = fetched->tip;
        }
        m_armed = *std::move(connection);
        return HelperAnswer{tip, {}, {}};
    }

    Result<HelperAnswer> answer(const PushRequest &request, const TransferProgress &progress)
    {
        std::unique_ptr<PushConnection> connection = std::move(m_armed);
        if (!connection || !connection->serves(request)) {
            auto opened = PushConnection::open({request.folder, request.remote, request.branch, {}});
            if (!opened)
                return tl::unexpected(opened.error());
            connection = *std::move(opened);
        }
        const auto answer = connection->push(request, progress);
        // Hooks that run after the answer must find their connection whole; the next request need not wait.
        if (answer)
            std::thread([connection = std::move(connection)] { connection->drain(); }).detach();
        return answer;
    }

    std::unique_ptr<PushConnection> m_armed;
};

int runGitHelper()
{
    std::signal(SIGPIPE, SIG_IGN); // a server that leaves early must not end the helper
    std::signal(SIGINT, SIG_IGN);  // Ctrl+C is for the console, which ends the helper when it sees fit
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // passwords must not reach a core file
    // Never freed: its thread lives until the process ends.
    auto *input = new Input;
    startLibrary();
    registerPlainStream();
    Helper helper;
    for (;;) {
        const auto request = decodeRequest(input->next());
        if (!request) {
            say(encodeAnswer(
                fail(FailureKind::Protocol, QStringLiteral("The git helper was asked something unknown."))));
            continue;
        }
        qint64 lastPercent = -1;
        const auto report = [&lastPercent](int received, int total) {
            const qint64 percent = total > 0 ? 100LL * received / total : received / 1000;
            if (percent != lastPercent)
                say(encodeProgress(received, total));
            lastPercent = percent;
        };
        say(encodeAnswer(helper.answer(*request, report)));
    }
}

} // namespace Flightdeck::Git
