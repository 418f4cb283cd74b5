#pragma once

#include "core/result.h"
#include "kubernetes/kubecontext.h"

#include <QDateTime>
#include <QProcessEnvironment>

#include <optional>

namespace Flightdeck::Kubernetes {

/// What a plugin handed over. Secret.
struct ExecCredential
{
    QByteArray token;
    QByteArray certificate; ///< PEM, with `key`
    QByteArray key;
    std::optional<QDateTime> expires; ///< none: good until the server refuses it
};

/// Reads a plugin's reply (client-go, pkg/apis/clientauthentication/v1, ExecCredential):
/// {"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"..."}}
/// Errors: Protocol, without a word of the reply.
Core::Result<ExecCredential> readExecCredential(const QByteArray &reply, const QString &apiVersion);

/// The environment of a plugin: the program's own, the kubeconfig's, and KUBERNETES_EXEC_INFO.
QProcessEnvironment execEnvironment(const ExecPlugin &plugin);

/// The file a plugin's command means. A bare name is looked for in the absolute folders of `path`, never in
/// the current folder. Errors: NotFound, with the hint how to install it.
Core::Result<QString> findExecProgram(const ExecEntry &entry, const QString &path);

} // namespace Flightdeck::Kubernetes
