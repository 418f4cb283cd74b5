#include "views/activity/activitysigns.h"

#include <QCoreApplication>

namespace Flightdeck::Views {

using Core::ActivityKind;
using Core::ActivityOutcome;

static QString tr(const char *text)
{
    return QCoreApplication::translate("Flightdeck::Views", text);
}

static ActivitySign rolloutSign(ActivityOutcome outcome)
{
    switch (outcome) {
    case ActivityOutcome::Running:
        return {Icon::Progressing, Role::Accent};
    case ActivityOutcome::Good:
        return {Icon::Succeeded, Role::Ok};
    case ActivityOutcome::Bad:
        return {Icon::Failed, Role::Fail};
    case ActivityOutcome::Waiting:
        return {Icon::Waiting, Role::Warn};
    case ActivityOutcome::Note:
        break;
    }
    return {Icon::Note, Role::Text2};
}

ActivitySign activitySign(ActivityKind kind, ActivityOutcome outcome)
{
    switch (kind) {
    case ActivityKind::Rollout:
        return rolloutSign(outcome);
    case ActivityKind::FlagCommit:
        return {Icon::Flag, Role::Flag};
    case ActivityKind::Kill:
        return {Icon::Kill, Role::Fail};
    case ActivityKind::Console:
        break;
    }
    return outcome == ActivityOutcome::Bad ? ActivitySign{Icon::Denied, Role::Warn}
                                           : ActivitySign{Icon::Person, Role::Text2};
}

Role outcomeRole(ActivityOutcome outcome)
{
    switch (outcome) {
    case ActivityOutcome::Running:
        return Role::Accent;
    case ActivityOutcome::Good:
        return Role::Ok;
    case ActivityOutcome::Bad:
        return Role::Fail;
    case ActivityOutcome::Waiting:
        return Role::Warn;
    case ActivityOutcome::Note:
        break;
    }
    return Role::Text2;
}

QString laneTitle(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Rollout:
        return tr("Rollouts");
    case ActivityKind::FlagCommit:
        return tr("Flag commits");
    case ActivityKind::Kill:
        return tr("Kills");
    case ActivityKind::Console:
        return tr("Console");
    }
    return {};
}

} // namespace Flightdeck::Views
