#pragma once

#include "kubernetes/kubeconfigentries.h"
#include "kubernetes/kubecontext.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace Flightdeck::Kubernetes {

/// Merged kubeconfig files, read as kubectl does (client-go, tools/clientcmd/loader.go): of entries with one
/// name the first file's wins whole, the first current-context wins, relative paths belong to the file they
/// stand in. Without any file, a program inside a cluster uses its pod's service account.
class KubeConfig
{
public:
    struct Source
    {
        QString file;             ///< --kubeconfig: this file alone, and it must exist
        QString environment = {}; ///< value of KUBECONFIG: a list of files
        QString home = {};        ///< folder that holds .kube/config
        QString serviceHost = {}; ///< KUBERNETES_SERVICE_HOST and _PORT: the program runs in a cluster
        QString servicePort = {};
        /// Mounted by Kubernetes: token, ca.crt, namespace.
        QString serviceAccount = QStringLiteral("/var/run/secrets/kubernetes.io/serviceaccount");

        /// What the running program was given.
        static Source system(const QString &file = {});
        /// Files that are looked at, in order.
        QStringList candidates() const;
    };

    /// Errors: NotFound when there is no file at all, InvalidInput with file and reason otherwise.
    static Core::Result<KubeConfig> load(const Source &source);
    /// One file's text. @param folder for relative paths.
    static Core::Result<KubeConfig> parse(const QByteArray &text, const QString &fileName,
                                          const QString &folder);

    QStringList contextNames() const;
    const QString &currentContext() const { return m_currentContext; }
    /// What is odd but no error, in plain sentences.
    const QStringList &warnings() const { return m_warnings; }
    /// The connection of a context. @param name empty for the current one.
    Core::Result<KubeContext> context(const QString &name = {}) const;

private:
    void mergeBehind(const KubeConfigFile &other);
    /// The pod's own service account as the only context; false outside a cluster.
    bool addServiceAccount(const Source &source);

    QHash<QString, ClusterEntry> m_clusters;
    QHash<QString, UserEntry> m_users;
    QHash<QString, ContextEntry> m_contexts;
    QString m_currentContext;
    QString m_currentContextPlace;
    QStringList m_warnings;
};

} // namespace Flightdeck::Kubernetes
