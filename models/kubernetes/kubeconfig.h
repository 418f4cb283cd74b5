#pragma once

#include "kubernetes/kubecontext.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace Flightdeck::Kubernetes {

/// Merged kubeconfig files, read as kubectl does (client-go, tools/clientcmd/loader.go): of entries with one
/// name the first file's wins whole, the first current-context wins, relative paths belong to the file they
/// stand in.
class KubeConfig
{
public:
    struct Source
    {
        QString file;        ///< --kubeconfig: this file alone, and it must exist
        QString environment; ///< value of KUBECONFIG: a list of files
        QString home;        ///< folder that holds .kube/config

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
    /// The connection of a context. @param name empty for the current one.
    Core::Result<KubeContext> context(const QString &name = {}) const;

private:
    void mergeBehind(const KubeConfig &other);

    QHash<QString, ClusterEntry> m_clusters;
    QHash<QString, UserEntry> m_users;
    QHash<QString, ContextEntry> m_contexts;
    QString m_currentContext;
};

} // namespace Flightdeck::Kubernetes
