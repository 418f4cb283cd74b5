#include "scenarioparts.h"

namespace Flightdeck::Tests {

using Rollouts::ActionKind;

namespace {

/// After the rollback the image goes back without a new run, and a retry starts one that is not rolled back
/// again: the gate was closed.
void abortsByGate(Play &play)
{
    play.takeAction(ActionKind::Abort, atWeight(25))
        .takeAction(ActionKind::RevertImage)
        .takeAction(ActionKind::Retry)
        .when(QStringLiteral("second run"), [](const Moment &moment) { return moment.weight() == 25; });
}

void abortsByStatus(Play &play)
{
    play.takeAction(ActionKind::Abort, atWeight(25)).whenPhase(QStringLiteral("Failed"));
}

void opensGate(Play &play)
{
    play.takeAction(ActionKind::OpenGate,
                    [](const Moment &moment) { return moment.phase() == QLatin1String("WaitingPromotion"); });
    play.whenPhase(QStringLiteral("Promoting"), [&play] { play.noteOffers(); });
    play.whenPhase(QStringLiteral("Succeeded")).takeAction(ActionKind::CloseGate);
}

void suspendsAndResumes(Play &play)
{
    play.takeAction(ActionKind::Suspend, atWeight(25))
        .when(QStringLiteral("frozen"), [](const Moment &moment) { return moment.sinceLast > tickMs; })
        .takeAction(ActionKind::Resume)
        .whenPhase(QStringLiteral("Succeeded"));
}

} // namespace

std::map<QString, Script> actionScripts()
{
    return {
        {QStringLiteral("abort-by-gate"),
         runs(steps(25, 75, hook("rollback-gate", "rollback", "rollback/check")), abortsByGate)},
        {QStringLiteral("abort-by-status"), runs(steps(25, 75), abortsByStatus)},
        {QStringLiteral("open-gate"),
         runs(steps(50, 50, hook("approve", "confirm-promotion", "gate/check")), opensGate)},
        {QStringLiteral("suspend-and-resume"), runs(steps(25, 50), suspendsAndResumes)},
    };
}

} // namespace Flightdeck::Tests
