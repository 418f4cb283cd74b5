#pragma once

#include "core/httpclient.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Flightdeck::Kubernetes {

/// A cluster of a kubeconfig as written; paths are absolute.
struct ClusterEntry
{
    QString server;
    QString authorityFile;
    QByteArray authorityData; ///< base64
    bool insecure = false;
    QString tlsServerName;
    QString proxyUrl;
};

/// A user of a kubeconfig as written; paths are absolute.
struct UserEntry
{
    QString certificateFile;
    QByteArray certificateData; ///< base64
    QString keyFile;
    QByteArray keyData; ///< base64
    QString token;
    QString tokenFile;
    QString username;
    QString password;
    QString as;
    QString asUid;
    QStringList asGroups;
    QList<QPair<QString, QString>> asExtra;
    QString execCommand;  ///< not empty: an exec plugin
    QString authProvider; ///< not empty: removed from Kubernetes
};

struct ContextEntry
{
    QString cluster;
    QString user;
    QString nameSpace;
};

/// A context ready to connect with. Holds secrets: never to be logged.
struct KubeContext
{
    QString name;
    QUrl server;
    QString nameSpace = QStringLiteral("default");
    Core::HttpIdentity base; ///< everything but the bearer token
    QString token;
    QString tokenFile; ///< wins over `token`; read anew, since it rotates

    /// The identity of this moment. Errors: InvalidInput when the token file cannot be read or is empty.
    Core::Result<Core::HttpIdentity> identity() const;
    /// True for a context that accepts any certificate.
    bool isInsecure() const { return base.acceptInvalidCertificates; }
};

/// Checks and reads what a context refers to. Exec plugins and auth providers are refused in plain words.
Core::Result<KubeContext> resolveContext(const QString &name, const ContextEntry &context,
                                         const ClusterEntry &cluster, const UserEntry &user);

} // namespace Flightdeck::Kubernetes
