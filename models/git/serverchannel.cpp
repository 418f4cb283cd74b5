#include "git/serverchannel.h"

#include "git/handle.h"
#include "git/plainstream.h"
#include "git/sshcommand.h"

#include <poll.h>

namespace Flightdeck::Git {

namespace {

constexpr qsizetype maxAnnounced = 64 << 10; // capabilities stand in the first line

} // namespace

struct ServerChannel::Subtransport : git_smart_subtransport
{
    ServerChannel *channel = nullptr;
};

/// A stream of the http client's or the program's, with an ear on it.
struct ServerChannel::Stream : git_smart_subtransport_stream
{
    ServerChannel *channel = nullptr;
    git_smart_subtransport_stream *http = nullptr; ///< null: the program
};

ServerChannel::ServerChannel(const Remote &remote, const RemoteUrl &url)
    : m_remote(remote)
    , m_url(url)
{
}

ServerChannel::~ServerChannel() = default;

int ServerChannel::makeTransport(git_transport **out, git_remote *owner)
{
    const bool http = m_url.transport == Transport::Https || m_url.transport == Transport::Http;
    git_smart_subtransport_definition definition{};
    definition.rpc = http;
    definition.param = this;
    definition.callback = [](git_smart_subtransport **made, git_transport *transport, void *payload) {
        auto *channel = static_cast<ServerChannel *>(payload);
        const bool overHttp =
            channel->m_url.transport == Transport::Https || channel->m_url.transport == Transport::Http;
        if (overHttp) {
            const int code = git_smart_subtransport_http(&channel->m_http, transport, nullptr);
            if (code != 0)
                return code;
        }
        auto *ours = new Subtransport;
        ours->channel = channel;
        ours->action = [](git_smart_subtransport_stream **stream, git_smart_subtransport *self,
                          const char *url, git_smart_service_t service) {
            return static_cast<Subtransport *>(self)->channel->open(stream, url, service);
        };
        ours->close = [](git_smart_subtransport *self) {
            ServerChannel *mine = static_cast<Subtransport *>(self)->channel;
            if (mine->m_program)
                mine->m_program->end();
            return mine->m_http ? mine->m_http->close(mine->m_http) : 0;
        };
        ours->free = [](git_smart_subtransport *self) {
            auto *mine = static_cast<Subtransport *>(self);
            ServerChannel &ended = *mine->channel;
            if (ended.m_answer)
                ended.m_answer->free(ended.m_answer);
            if (ended.m_http)
                ended.m_http->free(ended.m_http);
            ended.m_answer = nullptr;
            ended.m_http = nullptr;
            ended.m_subtransport = nullptr;
            delete mine;
        };
        channel->m_subtransport = ours;
        *made = ours;
        return 0;
    };
    return git_transport_smart(out, owner, &definition);
}

int ServerChannel::open(git_smart_subtransport_stream **out, const char *url, git_smart_service_t service)
{
    if (m_programStream && (service == GIT_SERVICE_UPLOADPACK || service == GIT_SERVICE_RECEIVEPACK)) {
        *out = m_programStream;
        return 0;
    }
    auto stream = std::make_unique<Stream>();
    stream->subtransport = m_subtransport;
    stream->channel = this;
    if (m_http) {
        const int code = m_http->action(&stream->http, m_http, url, service);
        if (code != 0)
            return code;
    } else if (service == GIT_SERVICE_UPLOADPACK_LS || service == GIT_SERVICE_RECEIVEPACK_LS) {
        m_program = std::make_unique<ServerProgram>();
        const QByteArray program =
            service == GIT_SERVICE_UPLOADPACK_LS ? "git-upload-pack" : "git-receive-pack";
        if (!m_program->start(serverCommand(m_remote, m_url, program))) {
            git_error_set_str(GIT_ERROR_SSH, "the program could not be started");
            return -1;
        }
    }
    stream->read = [](git_smart_subtransport_stream *self, char *buffer, size_t size, size_t *count) {
        auto *mine = static_cast<Stream *>(self);
        ServerChannel &channel = *mine->channel;
        *count = 0;
        if (mine->http) {
            const int code = mine->http->read(mine->http, buffer, size, count);
            channel.m_socket = lastPlainSocket();
            if (code != 0)
                return code;
        } else {
            const qint64 got = channel.m_program->read(buffer, qint64(size));
            if (got < 0) {
                git_error_set_str(GIT_ERROR_SSH, "the connection broke off");
                return -1;
            }
            *count = size_t(got);
        }
        if (channel.m_announced.size() < maxAnnounced)
            channel.m_announced.append(buffer, qsizetype(*count));
        return 0;
    };
    stream->write = [](git_smart_subtransport_stream *self, const char *bytes, size_t size) {
        auto *mine = static_cast<Stream *>(self);
        if (mine->http)
            return mine->http->write(mine->http, bytes, size);
        if (mine->channel->m_program->write(bytes, qint64(size)))
            return 0;
        git_error_set_str(GIT_ERROR_SSH, "the connection broke off");
        return -1;
    };
    stream->free = [](git_smart_subtransport_stream *self) {
        auto *mine = static_cast<Stream *>(self);
        if (mine->http)
            mine->http->free(mine->http);
        if (mine->channel->m_programStream == mine)
            mine->channel->m_programStream = nullptr;
        delete mine;
    };
    if (!m_http)
        m_programStream = stream.get();
    *out = stream.release();
    return 0;
}

bool ServerChannel::send(const QByteArray &request)
{
    if (m_program)
        return m_program->write(request.constData(), request.size());
    return m_http && !m_answer &&
           open(&m_answer, m_url.bare().toUtf8().constData(), GIT_SERVICE_RECEIVEPACK) == 0 &&
           m_answer->write(m_answer, request.constData(), size_t(request.size())) == 0;
}

qint64 ServerChannel::receive(char *buffer, qint64 size)
{
    if (m_program)
        return m_program->read(buffer, size);
    size_t count = 0;
    if (!m_answer || m_answer->read(m_answer, buffer, size_t(size), &count) != 0)
        return -1;
    return qint64(count);
}

bool ServerChannel::hungUp() const
{
    if (m_program)
        return m_program->hungUp();
    if (m_socket < 0)
        return true;
    pollfd socket{m_socket, POLLRDHUP, 0};
    return poll(&socket, 1, 0) != 0;
}

bool ServerChannel::announces(const QByteArray &capability) const
{
    // "<id> refs/heads/main\0report-status delete-refs side-band-64k ...\n"
    const qsizetype begin = m_announced.indexOf('\0');
    if (begin < 0)
        return false;
    const qsizetype end = m_announced.indexOf('\n', begin);
    const QByteArray words = m_announced.mid(begin + 1, end < 0 ? -1 : end - begin - 1);
    return words.simplified().split(' ').contains(capability);
}

} // namespace Flightdeck::Git
