#pragma once

#include "git/remote.h"

#include <git2.h>

#include <QSet>

namespace Flightdeck::Git {

/// Offers each password for http once: the given one, then what `git credential fill` knows. libgit2 would
/// ask 15 times otherwise. Runs in the helper process. (Over ssh the user's own ssh signs in.)
class Credentials
{
public:
    Credentials(const Remote &remote, const RemoteUrl &url);

    /// For libgit2's callback: 0 with `out` set, or GIT_EAUTH when nothing is left to try.
    int acquire(git_credential **out, unsigned int allowed);
    /// What was tried, for people: "git's credential helpers".
    const QStringList &tried() const { return m_tried; }

private:
    int nextPassword(git_credential **out);

    Remote m_remote;
    RemoteUrl m_url;
    bool m_givenTried = false;
    bool m_helperTried = false;
    QStringList m_tried;
};

} // namespace Flightdeck::Git
