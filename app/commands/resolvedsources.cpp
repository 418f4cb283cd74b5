#include "app/commands/resolvedsources.h"

#include "core/plaintext.h"
#include "environments/profilestore.h"
#include "kubernetes/kubeconfig.h"

#include <QCoreApplication>

namespace Flightdeck::App {

namespace {

struct ResolvedSourcesWords
{
    Q_DECLARE_TR_FUNCTIONS(ResolvedSourcesWords)
};

Core::Result<Environments::Profile> savedProfile(const QString &name)
{
    Environments::ProfileStore store(Environments::ProfileStore::defaultPath());
    if (const auto loaded = store.load(); !loaded)
        return tl::unexpected<Core::Error>(loaded.error());
    if (const auto profile = store.find(name))
        return *profile;
    return Core::failure(
        Core::ErrorCode::NotFound,
        ResolvedSourcesWords::tr("There is no environment named %1.").arg(Core::plainText(name)));
}

Environments::Profile profileOf(const Sources &sources)
{
    Environments::Profile profile;
    profile.kubeconfig = sources.kubeconfig;
    profile.contexts = sources.contexts;
    profile.metricsUrl = sources.metrics;
    profile.tenant = sources.tenant;
    profile.flagsUrl = sources.flags;
    if (!sources.branch.isEmpty())
        profile.branch = sources.branch;
    profile.flagsPath = sources.path;
    profile.fliptUrls = sources.flipt;
    return profile;
}

Environments::Profile demoProfile(const Simulator::Endpoints &endpoints)
{
    Environments::Profile profile;
    profile.name = ResolvedSourcesWords::tr("Demo");
    profile.detail = ResolvedSourcesWords::tr("embedded world");
    profile.kind = Environments::Kind::Demo;
    profile.kubeconfig = endpoints.kubeconfigPath;
    profile.metricsUrl = endpoints.metrics.toString();
    profile.flagsUrl = endpoints.flagsRepository.toString();
    profile.branch = endpoints.branch;
    profile.flagsPath = endpoints.flagsPath;
    for (const QUrl &url : endpoints.flipt)
        profile.fliptUrls << url.toString();
    return profile;
}

Core::Result<Kubernetes::KubeContext> usableContext(const Kubernetes::KubeConfig &config, const QString &name)
{
    return config.context(name);
}

QString nameFrom(const QList<ClusterSource> &clusters)
{
    QStringList names;
    for (const ClusterSource &cluster : clusters) {
        if (cluster.context)
            names << cluster.context->name;
    }
    return names.isEmpty() ? ResolvedSourcesWords::tr("No environment") : names.join(QStringLiteral(", "));
}

} // namespace

QList<ClusterSource> clustersOf(const Environments::Profile &profile)
{
    const auto config =
        Kubernetes::KubeConfig::load(Kubernetes::KubeConfig::Source::system(profile.kubeconfig));
    if (!config)
        return {{profile.contexts.value(0), tl::unexpected<Core::Error>(config.error())}};
    QList<ClusterSource> clusters;
    for (const QString &name : profile.contexts)
        clusters.append({name, usableContext(*config, name)});
    if (clusters.isEmpty())
        clusters.append({config->currentContext(), usableContext(*config, {})});
    return clusters;
}

Core::Result<ResolvedSources> resolve(const Sources &sources, bool midStory)
{
    ResolvedSources resolved;
    if (sources.demo) {
        Simulator::SimulatorOptions options;
        options.speed = sources.demoSpeed;
        options.startMidStory = midStory;
        resolved.world = std::make_unique<Simulator::Simulator>(options);
        const auto endpoints = resolved.world->start();
        if (!endpoints)
            return tl::unexpected<Core::Error>(endpoints.error());
        resolved.profile = demoProfile(*endpoints);
    } else if (!sources.environment.isEmpty()) {
        const auto profile = savedProfile(sources.environment);
        if (!profile)
            return tl::unexpected<Core::Error>(profile.error());
        resolved.profile = *profile;
    } else {
        resolved.profile = profileOf(sources);
    }
    resolved.clusters = clustersOf(resolved.profile);
    if (resolved.profile.name.isEmpty())
        resolved.profile.name = nameFrom(resolved.clusters);
    return resolved;
}

} // namespace Flightdeck::App
