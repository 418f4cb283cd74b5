#include "views/rollouts/actionviewwords.h"

#include <QCoreApplication>

namespace Flightdeck::Views {

using Rollouts::ActionKind;
using Rollouts::ActionPhase;
using Rollouts::ActionState;
using Rollouts::CheckState;

namespace {

struct ActionViewWords
{
    Q_DECLARE_TR_FUNCTIONS(ActionViewWords)
};

} // namespace

Icon actionIcon(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Suspend:
        return Icon::Suspended;
    case ActionKind::Resume:
        return Icon::Play;
    case ActionKind::Abort:
    case ActionKind::RevertImage:
        return Icon::Abort;
    case ActionKind::OpenGate:
    case ActionKind::CloseGate:
        return Icon::Gate;
    case ActionKind::Retry:
        return Icon::Retry;
    case ActionKind::HoldFlux:
    case ActionKind::ReleaseFlux:
        return Icon::Flux;
    }
    return Icon::Note;
}

Role actionRole(ActionKind kind)
{
    return kind == ActionKind::Abort ? Role::Fail : Role::Text;
}

QString actionHeading(const ActionState &state)
{
    const QString name = state.canary.name;
    switch (state.choice.kind) {
    case ActionKind::Suspend:
        return ActionViewWords::tr("Suspend %1").arg(name);
    case ActionKind::Resume:
        return ActionViewWords::tr("Resume %1").arg(name);
    case ActionKind::Abort:
        return ActionViewWords::tr("Abort %1 to primary").arg(name);
    case ActionKind::OpenGate:
        return ActionViewWords::tr("Open gate %1 of %2").arg(state.choice.hook, name);
    case ActionKind::CloseGate:
        return ActionViewWords::tr("Close gate %1 of %2").arg(state.choice.hook, name);
    case ActionKind::RevertImage:
        return ActionViewWords::tr("Revert the image of %1").arg(name);
    case ActionKind::Retry:
        return ActionViewWords::tr("Retry %1").arg(name);
    case ActionKind::HoldFlux:
        return ActionViewWords::tr("Hold Flux for %1").arg(name);
    case ActionKind::ReleaseFlux:
        return ActionViewWords::tr("Release Flux for %1").arg(name);
    }
    return name;
}

QString actionButton(const Rollouts::ActionChoice &choice)
{
    switch (choice.kind) {
    case ActionKind::Suspend:
        return ActionViewWords::tr("Suspend the run");
    case ActionKind::Resume:
        return ActionViewWords::tr("Resume the run");
    case ActionKind::Retry:
        return ActionViewWords::tr("Retry the run");
    default:
        return Rollouts::actionTitle(choice);
    }
}

QString actionClock(qint64 ms, bool whole)
{
    return whole ? ActionViewWords::tr("%1 s").arg(ms / 1000)
                 : ActionViewWords::tr("%1 s").arg(double(ms / 100) / 10.0, 0, 'f', 1);
}

QVector<Rung> actionRungs(const ActionState &state, qint64 elapsedMs)
{
    QVector<Rung> rungs;
    for (const Rollouts::ActionCheck &check : state.checks) {
        Rung rung{check.title, check.detail, QStringLiteral("–"), {}, RungState::Waiting};
        if (check.state == CheckState::Running) {
            rung.state = RungState::Running;
            rung.clock = actionClock(elapsedMs, false);
            rung.wall = ActionViewWords::tr("running");
        } else if (check.state == CheckState::Done || check.state == CheckState::Failed) {
            rung.state = check.state == CheckState::Done ? RungState::Done : RungState::Failed;
            rung.clock = ActionViewWords::tr("+%1").arg(actionClock(check.doneMs, false));
            rung.wall = Rollouts::clockWords(check.wall);
        }
        rungs.append(rung);
    }
    return rungs;
}

Tone actionTone(ActionPhase phase)
{
    switch (phase) {
    case ActionPhase::Done:
        return Tone::Ok;
    case ActionPhase::Failed:
        return Tone::Fail;
    case ActionPhase::NotReached:
    case ActionPhase::Refused:
        return Tone::Warn;
    default:
        return Tone::Note;
    }
}

} // namespace Flightdeck::Views
