#include "killswitch/steps.h"

#include <algorithm>

namespace Flightdeck::KillSwitch {

int Run::wantedReplicas() const
{
    return int(std::count_if(replicas.begin(), replicas.end(),
                             [](const ReplicaRow &row) { return row.answer == Answer::Wanted; }));
}

bool Run::replicasApart() const
{
    return std::none_of(replicas.begin(), replicas.end(),
                        [](const ReplicaRow &row) { return row.standsForSeveral; });
}

QString stepName(StepId id)
{
    switch (id) {
    case StepId::Requested:
        return QStringLiteral("requested");
    case StepId::Committed:
        return QStringLiteral("committed");
    case StepId::Accepted:
        return QStringLiteral("accepted");
    case StepId::Visible:
        return QStringLiteral("visible");
    case StepId::Served:
        return QStringLiteral("served");
    case StepId::Effective:
        return QStringLiteral("effective");
    }
    return {};
}

QString stateName(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return QStringLiteral("waiting");
    case StepState::Running:
        return QStringLiteral("running");
    case StepState::Done:
        return QStringLiteral("done");
    case StepState::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString failureName(Failure failure)
{
    switch (failure) {
    case Failure::None:
        return QStringLiteral("none");
    case Failure::NotPlanned:
        return QStringLiteral("notPlanned");
    case Failure::NotCommitted:
        return QStringLiteral("notCommitted");
    case Failure::NotAccepted:
        return QStringLiteral("notAccepted");
    case Failure::NotVisible:
        return QStringLiteral("notVisible");
    case Failure::Unverified:
        return QStringLiteral("unverified");
    case Failure::NotServed:
        return QStringLiteral("notServed");
    case Failure::Reverted:
        return QStringLiteral("reverted");
    case Failure::MetricsDisagree:
        return QStringLiteral("metricsDisagree");
    case Failure::Abandoned:
        return QStringLiteral("abandoned");
    }
    return {};
}

} // namespace Flightdeck::KillSwitch
