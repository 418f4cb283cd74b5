#pragma once

#include "kubernetes/objectmeta.h"

#include <optional>

namespace Flightdeck::Kubernetes {

/// A kustomize.toolkit.fluxcd.io Kustomization: what Flux applies from git, and so what undoes a change made
/// by hand.
struct Kustomization
{
    ObjectMeta meta;
    bool suspended = false;
    int intervalSeconds = 0;   ///< how often Flux applies; 0 = not readable
    std::optional<bool> ready; ///< condition Ready; empty when it is Unknown or missing
    QString message;           ///< of that condition, plain text
    QString revision;          ///< lastAppliedRevision, "main@sha1:..."
    QString source;            ///< "GitRepository flux-system/apps"
    QString path;

    static QString kind() { return QStringLiteral("Kustomization"); }
    bool operator==(const Kustomization &) const = default;
};

} // namespace Flightdeck::Kubernetes
