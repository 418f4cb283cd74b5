#pragma once

#include "app/commands/resolvedsources.h"
#include "kubernetes/apiclient.h"
#include "kubernetes/credentials.h"

#include <functional>

namespace Flightdeck::App {

/// Gives the API server of a context of the environment; the first one for an empty name. Errors: why there
/// is none.
using FindApi = std::function<Core::Result<Kubernetes::ApiClient *>(const QString &context)>;

/// The cluster that a name means, or why there is none.
Core::Result<Kubernetes::KubeContext> findContext(const QList<ClusterSource> &clusters,
                                                  const QString &context);

/// API servers for a command or a test that watches no cluster: signs in when one is first asked for.
class ClusterAccess
{
public:
    /// @param clock must outlive this. @param consent too: asked before a sign-in plugin runs; null: none
    /// may.
    ClusterAccess(QList<ClusterSource> clusters, const Core::Clock &clock,
                  Kubernetes::Consent *consent = nullptr);
    ~ClusterAccess();

    Core::Result<Kubernetes::ApiClient *> find(const QString &context);

private:
    struct Link;
    QList<ClusterSource> m_clusters;
    const Core::Clock &m_clock;
    Kubernetes::Consent *m_consent;
    std::vector<std::unique_ptr<Link>> m_links;
};

} // namespace Flightdeck::App
