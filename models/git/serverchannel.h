#pragma once

#include "git/remote.h"
#include "git/serverprogram.h"

#include <git2.h>
#include <git2/sys/transport.h>

#include <memory>

namespace Flightdeck::Git {

/// What libgit2's smart transport talks through: its own http client, or the user's `ssh` (for repositories
/// of this machine the server's program itself). Keeps the way to the server open for requests of ours, and
/// what the server has announced.
class ServerChannel
{
public:
    ServerChannel(const Remote &remote, const RemoteUrl &url);
    ~ServerChannel();

    /// For git_remote_callbacks::transport.
    int makeTransport(git_transport **out, git_remote *owner);
    /// Sends a request to the receiving side, once its branches have been read. All bytes, or false.
    bool send(const QByteArray &request);
    /// Waits for bytes of the answer: 0 at its end, -1 when the connection broke.
    qint64 receive(char *buffer, qint64 size);
    /// True when the server, or what stands between, has ended the connection.
    bool hungUp() const;
    /// A word of the server's capabilities: "no-thin".
    bool announces(const QByteArray &capability) const;
    /// What ssh or the server's program wrote to its standard error.
    QByteArray programErrors() const { return m_program ? m_program->errors() : QByteArray(); }

private:
    struct Subtransport;
    struct Stream;
    int open(git_smart_subtransport_stream **out, const char *url, git_smart_service_t service);

    Remote m_remote;
    RemoteUrl m_url;
    std::unique_ptr<ServerProgram> m_program;
    git_smart_subtransport *m_http = nullptr; ///< libgit2's; ours while the transport lives
    Subtransport *m_subtransport = nullptr;   ///< the transport's
    Stream *m_programStream = nullptr;        ///< the transport's: one for all it says to the program
    git_smart_subtransport_stream *m_answer = nullptr; ///< of send() over http
    int m_socket = -1;
    QByteArray m_announced;
};

} // namespace Flightdeck::Git
