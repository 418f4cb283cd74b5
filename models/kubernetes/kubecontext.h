#pragma once

#include "core/httpclient.h"
#include "core/result.h"
#include "kubernetes/kubetls.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace Flightdeck::Kubernetes {

/// A plugin of a context, checked, with all it is told.
struct ExecPlugin
{
    ExecEntry entry;
    QString kubeconfig;      ///< file that names it: consent is given to a kubeconfig
    QJsonObject clusterInfo; ///< empty unless the kubeconfig wants it to be told

    bool operator==(const ExecPlugin &other) const = default;
};

/// A context ready to connect with. Holds secrets: never to be logged.
struct KubeContext
{
    QString name;
    QUrl server;
    QString nameSpace = QStringLiteral("default");
    QStringList warnings;    ///< what is odd about where it was found
    Core::HttpIdentity base; ///< everything but token, client certificate and what a plugin gives
    QString authorityFile;   ///< read anew with the identity, since it rotates; empty: as in `base`
    ClientCertificate certificate;
    QString token;
    QString tokenFile; ///< wins over `token`; read anew, since it rotates
    std::optional<ExecPlugin> exec;

    /// The identity of this moment but for a plugin's part: reads token, certificate and authority files.
    /// Errors: InvalidInput when one cannot be read or is empty, or certificate and key do not match.
    Core::Result<Core::HttpIdentity> identity() const;
    /// True when identity() can give something else the next time.
    bool hasFiles() const;
    /// True for a context that accepts any certificate.
    bool isInsecure() const { return base.acceptInvalidCertificates; }

    bool operator==(const KubeContext &other) const = default;
};

/// Checks and reads what a context refers to. Errors: InvalidInput or Unsupported in plain words, with the
/// line of the kubeconfig.
Core::Result<KubeContext> resolveContext(const QString &name, const ContextEntry &context,
                                         const ClusterEntry &cluster, const UserEntry &user);

} // namespace Flightdeck::Kubernetes
