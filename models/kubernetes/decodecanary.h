#pragma once

#include "kubernetes/canary.h"
#include "kubernetes/jsonfields.h"

namespace Flightdeck::Kubernetes {

ObjectMeta readMeta(const Fields::Json &object);
Canary readCanary(const Fields::Json &object);

} // namespace Flightdeck::Kubernetes
