#pragma once

#include "play.h"

#include <map>

namespace Flightdeck::Tests {

/// In alphabetical order: "ab-test", "auth-service", ...
QStringList scenarioNames();

/// The plays of all scenarios, by name. Creates what they need and starts those that are asked for (all when
/// the list is empty).
std::map<QString, std::unique_ptr<Play>> startScenarios(PlayHouse &house, const QStringList &wanted);

} // namespace Flightdeck::Tests
