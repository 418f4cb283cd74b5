#include "app/contextfollower.h"

namespace Flightdeck::App {

ContextFollower::ContextFollower(Kubernetes::Cluster &cluster, const Kubernetes::KubeConfig::Source &source,
                                 const Kubernetes::KubeContextWatcher::Options &options, QObject *parent)
    : QObject(parent)
    , m_cluster(cluster)
    , m_watcher(source, cluster.context(), options)
{
    using Watcher = Kubernetes::KubeContextWatcher;
    connect(&m_watcher, &Watcher::contextChanged, this, [this](const Kubernetes::KubeContext &context) {
        m_cluster.setContext(context);
        Q_EMIT noticeChanged();
    });
    connect(&m_watcher, &Watcher::warningChanged, this, &ContextFollower::noticeChanged);
    connect(&m_cluster, &Kubernetes::Cluster::clockSkewChanged, this, &ContextFollower::noticeChanged);
}

ContextFollower::Notice ContextFollower::notice() const
{
    return {m_cluster.name(), m_cluster.context().isInsecure(), m_watcher.warning(),
            m_cluster.context().warnings, m_cluster.clockSkewMs()};
}

} // namespace Flightdeck::App
