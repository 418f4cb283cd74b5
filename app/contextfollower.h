#pragma once

#include "kubernetes/cluster.h"
#include "kubernetes/kubecontextwatcher.h"

namespace Flightdeck::App {

/// Keeps a running cluster as its kubeconfig says, and knows what a person must be told about that.
class ContextFollower final : public QObject
{
    Q_OBJECT
public:
    struct Notice
    {
        QString context;
        bool insecure = false;              ///< any certificate is accepted
        std::optional<Core::Error> warning; ///< the kubeconfig cannot be followed
        QStringList oddities;               ///< what is odd about where the context was found
        qint64 clockSkewMs = 0;             ///< see Kubernetes::Cluster::clockSkewMs()
    };

    /// @param cluster must outlive this.
    ContextFollower(Kubernetes::Cluster &cluster, const Kubernetes::KubeConfig::Source &source,
                    const Kubernetes::KubeContextWatcher::Options &options = {}, QObject *parent = nullptr);

    Notice notice() const;

Q_SIGNALS:
    void noticeChanged();

private:
    Kubernetes::Cluster &m_cluster;
    Kubernetes::KubeContextWatcher m_watcher;
};

} // namespace Flightdeck::App
