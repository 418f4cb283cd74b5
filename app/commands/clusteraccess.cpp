#include "app/commands/clusteraccess.h"

#include "core/plaintext.h"

#include <QCoreApplication>

namespace Flightdeck::App {

namespace {

struct ClusterAccessWords
{
    Q_DECLARE_TR_FUNCTIONS(ClusterAccessWords)
};

} // namespace

Core::Result<Kubernetes::KubeContext> findContext(const QList<ClusterSource> &clusters,
                                                  const QString &context)
{
    for (const ClusterSource &cluster : clusters) {
        if (context.isEmpty() || cluster.name == context)
            return cluster.context;
    }
    if (context.isEmpty())
        return Core::failure(
            Core::ErrorCode::NotFound,
            ClusterAccessWords::tr("A service is reached through a cluster, and no cluster is set up."));
    return Core::failure(Core::ErrorCode::NotFound,
                         ClusterAccessWords::tr("The context %1 is none of this environment's.")
                             .arg(Core::plainText(context, 100)));
}

struct ClusterAccess::Link
{
    Link(const Kubernetes::KubeContext &context, const Core::Clock &clock, Kubernetes::Consent *consent)
        : credentials(context, clock, {.consent = consent})
        , api(context.server, credentials.identity())
    {
        credentials.serve(api);
        credentials.start();
    }

    Kubernetes::Credentials credentials;
    Kubernetes::ApiClient api;
};

ClusterAccess::ClusterAccess(QList<ClusterSource> clusters, const Core::Clock &clock,
                             Kubernetes::Consent *consent)
    : m_clusters(std::move(clusters))
    , m_clock(clock)
    , m_consent(consent)
{
}

ClusterAccess::~ClusterAccess() = default;

Core::Result<Kubernetes::ApiClient *> ClusterAccess::find(const QString &context)
{
    const auto found = findContext(m_clusters, context);
    if (!found)
        return tl::unexpected<Core::Error>(found.error());
    for (const auto &link : m_links) {
        if (link->credentials.context().name == found->name)
            return &link->api;
    }
    m_links.push_back(std::make_unique<Link>(*found, m_clock, m_consent));
    return &m_links.back()->api;
}

} // namespace Flightdeck::App
