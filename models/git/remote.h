#pragma once

#include "git/failure.h"

#include <QString>

namespace Flightdeck::Git {

enum class Transport { Https, Http, Ssh, Local };

/// The address of a repository, taken apart. User and password never leave it by `display()` or `bare()`.
struct RemoteUrl
{
    Transport transport = Transport::Https;
    QString user;
    QString password; ///< secret
    QString host;
    int port = 0; ///< 0 = the transport's own
    QString path;

    /// https://, http://, ssh://, user@host:path; file:// and absolute paths only with `allowLocal`.
    static Result<RemoteUrl> parse(const QString &text, bool allowLocal = false);
    /// For git: with the user where ssh needs it, never with a password.
    QString bare() const;
    /// For people: no user, no password.
    QString display() const;
};

/// How to reach and sign in to a repository.
struct Remote
{
    QString url;
    QString user;            ///< overrides the URL's; empty = the URL's
    QString password;        ///< password or token from the keychain; secret
    QString keyFile;         ///< ssh private key; empty = ~/.ssh/id_ed25519, id_ecdsa, id_rsa
    QString knownHostsFile;  ///< empty = ~/.ssh/known_hosts and /etc/ssh/ssh_known_hosts
    QString caFile;          ///< PEM certificates to trust for https besides the system's
    bool allowLocal = false; ///< file:// skips the server's hooks, so only tests allow it
};

} // namespace Flightdeck::Git
