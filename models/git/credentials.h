#pragma once

#include "git/remote.h"

#include <git2.h>

#include <QSet>

namespace Flightdeck::Git {

/// Offers each way of signing in once, in this order: ssh agent, ssh key files; for http the given password,
/// then what `git credential fill` knows. libgit2 would ask for ever otherwise. Runs in the helper process.
class Credentials
{
public:
    Credentials(const Remote &remote, const RemoteUrl &url);

    /// For libgit2's callback: 0 with `out` set, or GIT_EAUTH when nothing is left to try.
    int acquire(git_credential **out, const char *user, unsigned int allowed);
    /// What was tried, for people: "ssh agent, id_ed25519".
    const QStringList &tried() const { return m_tried; }

private:
    int nextSsh(git_credential **out, const QByteArray &user);
    int nextPassword(git_credential **out);

    Remote m_remote;
    RemoteUrl m_url;
    bool m_agentTried = false;
    QStringList m_keyFiles; ///< still to try
    bool m_givenTried = false;
    bool m_helperTried = false;
    QStringList m_tried;
};

} // namespace Flightdeck::Git
