#pragma once

#include "git/exchange.h"

#include <memory>

namespace Flightdeck::Git {

class Conversation;

/// The way to a server for one push, opened before there is something to push. Blocks; for the helper
/// process.
class PushConnection
{
public:
    ~PushConnection();

    /// Signs in. The branch must exist.
    static Result<std::unique_ptr<PushConnection>> open(const ArmRequest &request);
    /// What the branch was when the way was opened.
    QString tip() const;
    /// Moves a reference of the mirror to tip(); false when the mirror does not hold that commit.
    Result<bool> takeTip(const QString &reference) const;
    /// True when it is this request's way and still open.
    bool serves(const PushRequest &request) const;

    /// Sends the commit, once, with the lease as the old value of the branch, which the server compares under
    /// its lock; never with force. Returns with the server's answer about this very branch, hooks that run
    /// afterwards may still be at work.
    Result<HelperAnswer> push(const PushRequest &request, const TransferProgress &progress);
    /// Reads until the server is done with its hooks, whose end must not be a broken connection.
    void drain();

private:
    explicit PushConnection(std::unique_ptr<Conversation> talk);

    std::unique_ptr<Conversation> m_talk;
    Remote m_remote;
    QString m_tip;
    QString m_branch;
};

} // namespace Flightdeck::Git
