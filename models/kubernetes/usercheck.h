#pragma once

#include "core/result.h"
#include "kubernetes/kubeconfigentries.h"

#include <optional>

namespace Flightdeck::Kubernetes {

/// What is contradictory, unusable or not sendable in a user of a kubeconfig, with its line; nothing when all
/// is well (after client-go, tools/clientcmd/validation.go).
std::optional<Core::Error> checkUser(const UserEntry &user);

/// The line of the first field about the client certificate.
QString placeOfCertificate(const UserEntry &user);

} // namespace Flightdeck::Kubernetes
