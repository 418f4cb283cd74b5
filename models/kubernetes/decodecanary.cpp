#include "kubernetes/decodekinds.h"

namespace Flightdeck::Kubernetes {

using Fields::Json;

namespace {

CanaryCondition readCondition(const Json &json)
{
    CanaryCondition condition;
    condition.type = Fields::words(json, "type", 100);
    condition.status = Fields::words(json, "status", 60);
    condition.reason = Fields::words(json, "reason", 200);
    condition.message = Fields::words(json, "message", 500);
    condition.updated = Fields::time(json, "lastUpdateTime");
    condition.transitioned = Fields::time(json, "lastTransitionTime");
    return condition;
}

CanaryStatus readStatus(const Json &json)
{
    CanaryStatus status;
    status.phaseName = Fields::words(json, "phase", 60);
    status.phase = canaryPhase(status.phaseName);
    status.failedChecks = Fields::integer(json, "failedChecks");
    status.canaryWeight = Fields::integer(json, "canaryWeight");
    status.iterations = Fields::integer(json, "iterations");
    status.lastAppliedSpec = Fields::raw(json, "lastAppliedSpec", 200);
    status.lastPromotedSpec = Fields::raw(json, "lastPromotedSpec", 200);
    status.lastWrite = Fields::time(json, "lastTransitionTime");
    Fields::each(json, "conditions", [&status](const Json &item) {
        if (status.conditions.size() >= 20)
            return;
        status.conditions.append(readCondition(item));
        const CanaryCondition &condition = status.conditions.constLast();
        if (condition.type == QLatin1String("Promoted")) {
            status.phaseChanged = condition.updated;
            status.message = condition.message;
        }
    });
    status.conditions.squeeze();
    const auto tracked = Fields::map(json, "trackedConfigs", 0);
    for (auto it = tracked.keyBegin(); it != tracked.keyEnd(); ++it)
        status.trackedConfigs.append(Fields::plain(*it, 300));
    return status;
}

void readSpec(const Json &spec, Canary &canary)
{
    if (const auto target = Fields::get(spec, "targetRef")) {
        canary.targetKind = Fields::words(*target, "kind", 100);
        canary.targetName = Fields::words(*target, "name");
    }
    canary.serviceName = canary.targetName;
    if (const auto service = Fields::get(spec, "service")) {
        if (const QString name = Fields::words(*service, "name"); !name.isEmpty())
            canary.serviceName = name;
        canary.tcp =
            Fields::text(*service, "appProtocol").compare(QLatin1String("tcp"), Qt::CaseInsensitive) == 0;
        canary.gateways = Fields::texts(*service, "gateways");
        canary.hosts = Fields::texts(*service, "hosts");
    }
    if (const auto scaler = Fields::get(spec, "autoscalerRef"))
        canary.autoscaler =
            QString(Fields::words(*scaler, "kind", 100) + QLatin1Char(' ') + Fields::words(*scaler, "name"))
                .trimmed();
    canary.provider = Fields::words(spec, "provider", 100);
    canary.metricsServer = Fields::raw(spec, "metricsServer");
    canary.suspended = Fields::boolean(spec, "suspend");
    canary.skipAnalysis = Fields::boolean(spec, "skipAnalysis");
    canary.progressDeadlineSeconds = Fields::integer(spec, "progressDeadlineSeconds", 600);
    if (const auto analysis = Fields::get(spec, "analysis"))
        canary.analysis = readAnalysis(*analysis);
}

} // namespace

template<> Canary readObject<Canary>(const Json &object)
{
    Canary canary;
    canary.meta = readMeta(object);
    canary.fluxOwner = readFluxOwner(object);
    const auto meta = Fields::get(object, "metadata");
    if (const auto annotations = meta ? Fields::get(*meta, "annotations") : meta)
        canary.uselessSuspendAnnotation =
            Fields::text(*annotations, "flagger.app/suspend") == QLatin1String("true");
    if (const auto spec = Fields::get(object, "spec"))
        readSpec(*spec, canary);
    if (const auto status = Fields::get(object, "status"))
        canary.status = readStatus(*status);
    return canary;
}

} // namespace Flightdeck::Kubernetes
