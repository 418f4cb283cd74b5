#include "kubernetes/canary.h"

#include <QHash>

namespace Flightdeck::Kubernetes {

namespace {

const QHash<QString, CanaryPhase> &phases()
{
    static const QHash<QString, CanaryPhase> table = {
        {QString(), CanaryPhase::None},
        {QStringLiteral("Initializing"), CanaryPhase::Initializing},
        {QStringLiteral("Initialized"), CanaryPhase::Initialized},
        {QStringLiteral("Waiting"), CanaryPhase::Waiting},
        {QStringLiteral("Progressing"), CanaryPhase::Progressing},
        {QStringLiteral("WaitingPromotion"), CanaryPhase::WaitingPromotion},
        {QStringLiteral("Promoting"), CanaryPhase::Promoting},
        {QStringLiteral("Finalising"), CanaryPhase::Finalising},
        {QStringLiteral("Succeeded"), CanaryPhase::Succeeded},
        {QStringLiteral("Failed"), CanaryPhase::Failed},
        {QStringLiteral("Terminating"), CanaryPhase::Terminating},
        {QStringLiteral("Terminated"), CanaryPhase::Terminated},
    };
    return table;
}

} // namespace

CanaryPhase canaryPhase(const QString &name)
{
    return phases().value(name, CanaryPhase::Unknown);
}

QString phaseName(CanaryPhase phase)
{
    return phases().key(phase);
}

} // namespace Flightdeck::Kubernetes
