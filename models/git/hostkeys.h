#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Flightdeck::Git {

enum class HostKeyAnswer { Known, Unknown, Changed };

/// Looks a server's key up in known_hosts files as OpenSSH does (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT"):
/// plain names,
/// `[host]:port`, hashed names, patterns, @revoked. Lines of other markers count for nothing.
/// @param key the raw key as on the wire; its type is its first string.
HostKeyAnswer lookUpHostKey(const QStringList &files, const QString &host, int port, const QByteArray &key);

/// "SHA256:..." as ssh-keygen prints it.
QString fingerprint(const QByteArray &key);

/// The files that are asked: `chosen` alone, or the user's and the system's.
QStringList knownHostsFiles(const QString &chosen);

} // namespace Flightdeck::Git
