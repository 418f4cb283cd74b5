#pragma once

#include <cstdint>
#include <string>

namespace Flightdeck::Bench {

/// What changes of a canary while the server runs.
struct CanaryState
{
    int index = 0;
    std::uint64_t version = 1; ///< resourceVersion
    int weight = 0;            ///< of the canary; 0: no run is on
    int failedChecks = 0;

    std::string name() const;
    std::string nameSpace() const; ///< 500 canaries each
    const char *phase() const;
};

/// A Canary as an API server sends it: 5.7 KB, of which managedFields are more than half; the spec is
/// ADR-035's with three metrics and four webhooks.
std::string canaryText(const CanaryState &state);
/// Its VirtualService with the weights Flagger would have set.
std::string virtualServiceText(const CanaryState &state);
/// The row of a Table that `kubectl get` asks for: cells and the whole metadata, as the real server sends it.
std::string canaryRowText(const CanaryState &state);

} // namespace Flightdeck::Bench
