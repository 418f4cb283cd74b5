#pragma once

#include "app/simulator/trafficmodel.h"

#include <vector>

namespace Flightdeck::Simulator {

/// What is wrong with a revision. Minutes are of life, divided by the speed of the world.
struct RevisionFault
{
    double errorRatio = 0; ///< of 5xx, once the canary has `fromWeight` percent
    int fromWeight = 0;
    double slowness = 1; ///< factor on the latency between the two minutes after the release
    double slowFrom = 0;
    double slowTo = 0;
};

struct StoryStep
{
    enum class Action { Release, Suspend, Resume, OpenGate, CloseGate };
    double minute = 0; ///< first time; 0 is when everything begins, history is negative
    Action action = Action::Release;
    RevisionFault fault; ///< of a release
};

/// One service of the embedded world: how it behaves and what happens to it, over and over.
struct ServiceStory
{
    QString name;
    ServiceProfile profile;
    double podStartMinutes = 0.3;
    double periodMinutes = 60;
    std::vector<StoryStep> steps;

    /// The steps due after `from` and up to `to`, in order.
    std::vector<StoryStep> due(double from, double to) const;
};

/// The five services of ADR-035's table. In the first ten minutes: user-service goes well, auth-service rolls
/// back, assessment-service waits at its gate, stt-service is suspended, llm-gateway has nothing to do yet.
const std::vector<ServiceStory> &serviceStories();

namespace StoryMinute {
constexpr double History = -34; ///< the canaries are created
constexpr double Begin = 0;
constexpr double Middle = 6.4; ///< the five are in five different states
} // namespace StoryMinute

} // namespace Flightdeck::Simulator
