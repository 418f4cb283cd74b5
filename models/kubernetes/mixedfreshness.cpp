#include "kubernetes/mixedfreshness.h"

namespace Flightdeck::Kubernetes {

using Core::FreshnessState;

namespace {

int badness(FreshnessState state)
{
    switch (state) {
    case FreshnessState::Live:
        return 0;
    case FreshnessState::Loading:
        return 1;
    case FreshnessState::Absent:
        return 2;
    case FreshnessState::NotInstalled:
        return 3;
    case FreshnessState::Reconnecting:
        return 4;
    case FreshnessState::Stale:
        return 5;
    case FreshnessState::Denied:
        return 6;
    }
    return 6;
}

} // namespace

const Core::Freshness &worse(const Core::Freshness &one, const Core::Freshness &other)
{
    return badness(other.state) > badness(one.state) ? other : one;
}

} // namespace Flightdeck::Kubernetes
