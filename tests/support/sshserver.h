#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace Flightdeck::Tests {

/// A real sshd on 127.0.0.1 with keys of its own, for this user, reached with clientKey(). Serves every
/// repository that the user may read.
class SshServer
{
public:
    SshServer();
    ~SshServer();

    /// False when this machine has no sshd or it does not start; `trouble()` says why.
    bool start();
    QString trouble() const { return m_trouble; }
    /// ssh://USER@127.0.0.1:PORT/path. @param port 0 = the server's own
    QString url(const QString &path, int port = 0) const;
    int port() const { return m_port; }
    /// Private key that is let in.
    QString clientKey() const { return m_folder.filePath(QStringLiteral("client")); }
    /// Private key that is not.
    QString strangerKey() const { return m_folder.filePath(QStringLiteral("stranger")); }
    /// A known_hosts file with the server's key.
    QString knownHosts() const { return m_folder.filePath(QStringLiteral("known_hosts")); }
    /// One that knows it whatever the port, for somebody who comes through a proxy.
    QString anyPortHosts() const { return m_folder.filePath(QStringLiteral("any_port_hosts")); }
    /// One that knows another key for it, and an empty one.
    QString changedHosts() const { return m_folder.filePath(QStringLiteral("changed_hosts")); }
    QString emptyHosts() const { return m_folder.filePath(QStringLiteral("empty_hosts")); }
    /// Connections that are open now, and an end to all of them.
    int sessions() const;
    void dropConnections() const;

private:
    QList<qint64> sessionProcesses() const;
    bool makeKey(const QString &name);
    void write(const QString &name, const QByteArray &text);
    QByteArray publicKey(const QString &name) const;

    QTemporaryDir m_folder;
    QProcess m_sshd;
    int m_port = 0;
    QString m_trouble;
};

} // namespace Flightdeck::Tests
