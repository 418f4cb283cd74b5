#include "app/simulator/fliptserver.h"

#include "flags/discovery.h"

#include <httplib.h>

namespace Flightdeck::Simulator {

namespace {

constexpr int threads = 16;

FliptCall callFrom(const httplib::Request &request)
{
    FliptCall call;
    call.method = QByteArray::fromStdString(request.method);
    call.path = QString::fromStdString(request.path);
    for (const auto &[name, value] : request.params)
        call.query.addQueryItem(QString::fromStdString(name), QString::fromStdString(value));
    call.body = QByteArray::fromStdString(request.body);
    return call;
}

/// Why Flipt would not load the repository: the first file that fails ends it.
QString complaintAbout(const Flags::Repository &repository)
{
    if (repository.discovery.error)
        return *repository.discovery.error;
    QStringList messages;
    for (const Flags::Document &file : repository.files) {
        if (file.accepted())
            continue;
        for (const Flags::Diagnostic &diagnostic : file.diagnostics()) {
            if (diagnostic.severity == Flags::Severity::Error)
                messages.append(QStringLiteral("%1 (%2 %3)")
                                    .arg(diagnostic.message, file.fileName())
                                    .arg(diagnostic.line));
        }
        break;
    }
    return messages.join(QStringLiteral("\n"));
}

} // namespace

FliptServer::FliptServer() = default;

FliptServer::~FliptServer()
{
    stop();
}

Core::Result<void> FliptServer::start(FliptSource source, Options options)
{
    stop();
    m_source = std::move(source);
    m_options = std::move(options);
    m_seenRevision.clear();
    m_journal = {};
    m_state.reset();
    m_stopping = false;
    if (const Core::Result<void> first = poll(); !first)
        return first;
    m_api =
        std::make_unique<FliptApi>(FliptStorage{m_options.repository, m_options.branch, m_options.pollMs});
    const bool bound =
        m_server.start(threads, [this](const httplib::Request &request, httplib::Response &response) {
            std::shared_ptr<const FliptState> state;
            {
                const std::lock_guard lock(m_mutex);
                state = m_state;
            }
            const FliptReply reply = m_api->answer(callFrom(request), state);
            response.status = reply.status;
            response.set_content(reply.body.toStdString(), reply.contentType.constData());
        });
    if (!bound)
        return Core::failure(Core::ErrorCode::Internal,
                             QStringLiteral("No port on 127.0.0.1 could be bound."));
    m_poller =
        std::thread([this] { run(m_options.firstPollMs < 0 ? m_options.pollMs : m_options.firstPollMs); });
    return {};
}

void FliptServer::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_poller.joinable())
        m_poller.join();
    m_server.stop();
}

FliptServer::Journal FliptServer::journal() const
{
    const std::lock_guard lock(m_mutex);
    return m_journal;
}

void FliptServer::run(int firstPollMs)
{
    int waitMs = firstPollMs;
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            if (m_wake.wait_for(lock, std::chrono::milliseconds(waitMs), [this] { return m_stopping; }))
                return;
        }
        waitMs = m_options.pollMs;
        (void)poll(); // what went wrong stands in the journal, and the old state stays
    }
}

Core::Result<void> FliptServer::poll()
{
    const Core::Result<FliptTree> tree = m_source();
    if (!tree) {
        const std::lock_guard lock(m_mutex);
        ++m_journal.failedFetches;
        m_journal.lastError = tree.error().text();
        return tl::unexpected(tree.error());
    }
    // A revision is looked at once, also when it is rejected: later polls find the branch up to date.
    if (m_state && tree->revision == m_seenRevision)
        return {};
    m_seenRevision = tree->revision;
    return rebuild(*tree);
}

Core::Result<void> FliptServer::rebuild(const FliptTree &tree)
{
    const Flags::Repository repository = Flags::readRepository(tree.files);
    if (!repository.accepted()) {
        const QString complaint = complaintAbout(repository);
        const std::lock_guard lock(m_mutex);
        ++m_journal.rejections;
        m_journal.lastError = complaint;
        return Core::failure(Core::ErrorCode::Rejected,
                             QStringLiteral("Flipt does not accept the repository."), complaint);
    }
    auto state = std::make_shared<const FliptState>(Flags::Snapshot::build(repository.files),
                                                    QDateTime::currentDateTimeUtc());
    const std::lock_guard lock(m_mutex);
    m_state = std::move(state);
    ++m_journal.builds;
    m_journal.revision = tree.revision;
    return {};
}

} // namespace Flightdeck::Simulator
