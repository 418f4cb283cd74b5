#pragma once

#include "core/freshness.h"

namespace Flightdeck::Kubernetes {

/// The one that can be believed less.
const Core::Freshness &worse(const Core::Freshness &one, const Core::Freshness &other);

} // namespace Flightdeck::Kubernetes
