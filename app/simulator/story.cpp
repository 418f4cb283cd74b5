#include "app/simulator/story.h"

#include <algorithm>
#include <cmath>

namespace Flightdeck::Simulator {

std::vector<StoryStep> ServiceStory::due(double from, double to) const
{
    std::vector<StoryStep> result;
    for (const StoryStep &step : steps) {
        const double rounds = std::max(0.0, std::floor((from - step.minute) / periodMinutes) + 1);
        for (double minute = step.minute + rounds * periodMinutes; minute <= to; minute += periodMinutes) {
            result.push_back(step);
            result.back().minute = minute;
        }
    }
    std::sort(result.begin(), result.end(),
              [](const StoryStep &a, const StoryStep &b) { return a.minute < b.minute; });
    return result;
}

const std::vector<ServiceStory> &serviceStories()
{
    using Action = StoryStep::Action;
    const RevisionFault good;
    RevisionFault failing;
    failing.errorRatio = 0.08;
    failing.fromWeight = 20;
    RevisionFault sluggish;
    sluggish.slowness = 2.2;
    sluggish.slowFrom = 9;
    sluggish.slowTo = 13;
    static const std::vector<ServiceStory> stories{
        {QStringLiteral("assessment-service"),
         {55, 78, 0.9},
         0.3,
         110,
         {{-16, Action::Release, good}, {60, Action::OpenGate, good}, {80, Action::CloseGate, good}}},
        {QStringLiteral("auth-service"),
         {140, 35, 0.9},
         0.3,
         40,
         {{0, Action::Release, failing}, {18, Action::Release, good}}},
        {QStringLiteral("llm-gateway"), {18, 610, 0.5}, 4, 70, {{24, Action::Release, sluggish}}},
        {QStringLiteral("stt-service"),
         {24, 330, 0.5},
         0.3,
         100,
         {{-4.5, Action::Release, good}, {2.4, Action::Suspend, good}, {50, Action::Resume, good}}},
        {QStringLiteral("user-service"), {210, 31, 0.9}, 0.3, 30, {{-27, Action::Release, good}}},
    };
    return stories;
}

} // namespace Flightdeck::Simulator
