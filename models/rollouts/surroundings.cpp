#include "rollouts/surroundings.h"

namespace Flightdeck::Rollouts {

namespace {

bool same(const std::shared_ptr<const Kubernetes::Workload> &a,
          const std::shared_ptr<const Kubernetes::Workload> &b)
{
    return a == b || (a && b && *a == *b);
}

} // namespace

bool Surroundings::operator==(const Surroundings &other) const
{
    return same(target, other.target) && same(primary, other.primary) &&
           revisionSwallowed == other.revisionSwallowed;
}

bool isReady(const Kubernetes::Workload &workload, int thresholdPercent)
{
    if (!workload.observed || workload.updated < workload.desired)
        return false;
    return workload.available * 100 >= workload.desired * thresholdPercent;
}

} // namespace Flightdeck::Rollouts
