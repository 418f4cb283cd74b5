#pragma once

#include "git/credentials.h"
#include "git/handle.h"
#include "git/serverchannel.h"

#include <functional>
#include <memory>

namespace Flightdeck::Git {

/// Called with bytes or objects of a transfer: received so far, total (0 = unknown).
using TransferProgress = std::function<void(int received, int total)>;

/// A connection to a server over libgit2, and what its callbacks find out. Blocks for as long as the server
/// likes (libgit2 1.5 has no timeouts), so it runs in the helper process, which can be ended.
class Conversation
{
public:
    /// @param folder the mirror. Neither connects nor reads yet.
    static Result<std::unique_ptr<Conversation>> open(const QString &folder, const Remote &remote,
                                                      TransferProgress progress);

    /// Signs in and reads which branches there are.
    Result<void> connect(git_direction direction);
    /// What the server says the branch is; nothing when it has none. After connect().
    Result<std::optional<git_oid>> tip(const QString &branch) const;

    git_repository *repository() const { return m_repository.get(); }
    git_remote *remote() const { return m_remote.get(); }
    ServerChannel &channel() { return m_channel; }
    git_remote_callbacks callbacks();
    /// Why libgit2 gave up, in our words.
    Failure failure(int code) const;

private:
    Conversation(const Remote &remote, const RemoteUrl &url, TransferProgress progress);
    static int acquireCredential(git_credential **out, const char *url, const char *user,
                                 unsigned int allowed, void *payload);
    static int checkCertificate(git_cert *cert, int valid, const char *host, void *payload);

    Remote m_login;
    RemoteUrl m_url;
    Credentials m_credentials;
    TransferProgress m_progress;
    std::optional<Failure> m_verdict; ///< found by a callback; better than libgit2's text
    RepositoryHandle m_repository;
    // The remote ends before the channel that it talks through.
    ServerChannel m_channel;
    RemoteHandle m_remote;
};

} // namespace Flightdeck::Git
