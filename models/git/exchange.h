#pragma once

#include "git/remote.h"

#include <functional>

namespace Flightdeck::Git {

/// Called with bytes or objects of a transfer: received so far, total (0 = unknown).
using TransferProgress = std::function<void(int received, int total)>;

struct FetchRequest
{
    QString folder; ///< the mirror
    Remote remote;
    QString branch;
    QString reference; ///< gets the branch's tip
};

struct PushRequest
{
    QString folder;
    Remote remote;
    QString branch;
    QString source; ///< reference of the commit to push
    QString lease;  ///< what the branch must still be at the server
};

/// The branch at the server after a fetch.
struct FetchAnswer
{
    QString tip;
};

/// One conversation with the server over libgit2. Blocks for as long as the server likes (libgit2 1.5 has no
/// timeouts), so it runs in the helper process, which can be ended.
Result<FetchAnswer> fetchBranch(const FetchRequest &request, const TransferProgress &progress);

/// Pushes with a lease, never with force. Success only when the server has said "ok" for this branch, exactly
/// once.
Result<void> pushCommit(const PushRequest &request, const TransferProgress &progress);

} // namespace Flightdeck::Git
