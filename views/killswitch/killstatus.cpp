#include "views/killswitch/killstatus.h"

#include "views/killswitch/killwords.h"

namespace Flightdeck::Views {

using KillSwitch::Phase;
using State = KillStatus::State;

static QString replicaCount(const KillSwitch::Run &run)
{
    if (!run.replicasApart())
        return KillWords::tr("replicas that cannot be told apart");
    return run.replicas.isEmpty()
               ? KillWords::tr("no replicas known")
               : KillWords::tr("%1 of %2 replicas").arg(run.wantedReplicas()).arg(run.replicas.size());
}

KillStatus killStatusOf(const KillSwitch::Run &run, qint64 elapsedMs, const KillRepository &repository)
{
    const QString clock = KillWords::seconds(elapsedMs);
    switch (run.phase) {
    case Phase::Running:
        return {State::Running, KillWords::title(run),
                KillWords::tr("%1 · %2").arg(clock, replicaCount(run))};
    case Phase::Effective:
        return {State::Effective, KillWords::title(run),
                KillWords::tr("Effective on %1 after %2").arg(replicaCount(run), clock)};
    case Phase::Failed:
        return {State::NotEffective, KillWords::title(run), run.headline};
    case Phase::Idle:
    case Phase::Armed:
        break;
    }
    if (!repository.writable)
        return {State::NotReady,
                {},
                repository.words.isEmpty() ? KillWords::tr("Not ready: git is not connected")
                                           : KillWords::tr("Not ready: %1").arg(repository.words)};
    if (!repository.trouble.isEmpty())
        return {State::NotReady, {}, KillWords::tr("Not ready: %1").arg(repository.trouble)};
    if (!repository.drilled.isEmpty())
        return {State::Ready, {}, KillWords::tr("Ready · %1").arg(repository.drilled)};
    return {State::Ready,
            {},
            repository.words.isEmpty() ? KillWords::tr("Ready")
                                       : KillWords::tr("Ready · %1").arg(repository.words)};
}

} // namespace Flightdeck::Views
