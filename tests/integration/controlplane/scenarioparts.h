#pragma once

#include "play.h"

#include <map>

namespace Flightdeck::Tests {

/// Creates what a play needs and writes down its acts.
using Script = std::function<void(PlayHouse &house, Play &play)>;
using Condition = std::function<bool(const Moment &)>;

constexpr int tickMs = 10'000; ///< the shortest interval that Flagger allows

/// An analysis with three lives (unless `more` says otherwise), a tick each 10 s and Flagger's two built-in
/// checks.
QJsonObject analysis(const QJsonObject &more);
/// The same with linear steps.
QJsonObject steps(int step, int most, QJsonObject more = {});
/// A webhook of the load tester for an analysis. @param path "gate/check".
QJsonObject hook(const char *name, const char *type, const char *path);

/// True once the canary has this much of the traffic.
Condition atWeight(int weight);

/// A new canary that is given a new image once it is initialised, and what comes then.
Script runs(const QJsonObject &analysis, const std::function<void(Play &)> &rest);
void succeeds(Play &play);

/// What the console's own actions do, by name of the scenario.
std::map<QString, Script> actionScripts();

} // namespace Flightdeck::Tests
