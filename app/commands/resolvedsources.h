#pragma once

#include "app/commands/sources.h"
#include "app/simulator/simulator.h"
#include "environments/profile.h"
#include "kubernetes/kubecontext.h"

#include <memory>

namespace Flightdeck::App {

/// A context that was asked for, or why it cannot be used.
struct ClusterSource
{
    QString name; ///< empty when not even the name of the current context is known
    Core::Result<Kubernetes::KubeContext> context;
};

/// Sources with nothing indirect left: an environment's profile is filled in, the embedded world runs.
struct ResolvedSources
{
    std::unique_ptr<Simulator::Simulator> world; ///< set for --demo; what the rest points to ends with it
    Environments::Profile profile;               ///< name, kind and every address
    QList<ClusterSource> clusters;               ///< in the order of the profile's contexts
};

/// @param midStory for --demo: begin where the five services are in five different states.
/// Errors: NotFound for an unknown environment, InvalidInput for a broken profile, Internal when the embedded
/// world does not start. A kubeconfig that cannot be used is no error here, but one of its
/// ClusterSource: the rest still works.
Core::Result<ResolvedSources> resolve(const Sources &sources, bool midStory = false);

/// The contexts of a profile, each usable or not; the kubeconfig's current one when it names none.
QList<ClusterSource> clustersOf(const Environments::Profile &profile);

} // namespace Flightdeck::App
