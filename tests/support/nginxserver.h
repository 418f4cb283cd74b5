#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace Flightdeck::Tests {

/// A real nginx on 127.0.0.1 with TLS, a certificate of its own authority for "localhost", and basic auth, in
/// front of git's own http-backend.
class NginxServer
{
public:
    /// @param root folder with the bare repositories
    explicit NginxServer(QString root);
    ~NginxServer();

    /// False when this machine has no nginx, fcgiwrap or openssl, or they do not start; `trouble()` says why.
    bool start();
    QString trouble() const { return m_trouble; }
    /// https://localhost:PORT/NAME
    QString url(const QString &name) const;
    QString user() const { return QStringLiteral("ops"); }
    QString password() const { return QStringLiteral("s3cret token"); }
    /// PEM file of the authority.
    QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

private:
    bool makeCertificate();
    bool write(const QString &name, const QByteArray &text) const;

    QString m_root;
    QTemporaryDir m_folder;
    QProcess m_bridge;
    QProcess m_nginx;
    int m_port = 0;
    QString m_trouble;
};

} // namespace Flightdeck::Tests
