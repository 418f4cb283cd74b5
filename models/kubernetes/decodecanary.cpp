#include "kubernetes/decodekinds.h"

#include <algorithm>

namespace Flightdeck::Kubernetes {

using Fields::Json;

namespace {

constexpr qsizetype mostConditions = 20;
constexpr qsizetype mostTracked = 100;

CanaryCondition readCondition(const Json &json)
{
    CanaryCondition condition;
    Fields::visit(json, [&condition](std::string_view name, const Json &value) {
        if (name == "type")
            condition.type = Fields::words(value, 100);
        else if (name == "status")
            condition.status = Fields::words(value, 60);
        else if (name == "reason")
            condition.reason = Fields::words(value, 200);
        else if (name == "message")
            condition.message = Fields::words(value, 500);
        else if (name == "lastUpdateTime")
            condition.updated = Fields::time(value);
        else if (name == "lastTransitionTime")
            condition.transitioned = Fields::time(value);
    });
    return condition;
}

void readConditions(const Json &json, CanaryStatus &status)
{
    status.conditions.reserve(Fields::count(json, mostConditions));
    Fields::each(json, [&status](const Json &item) {
        if (status.conditions.size() >= mostConditions)
            return;
        status.conditions.append(readCondition(item));
        const CanaryCondition &condition = status.conditions.constLast();
        if (condition.type == QLatin1String("Promoted")) {
            status.phaseChanged = condition.updated;
            status.message = condition.message;
        }
    });
}

void readTracked(const Json &json, QStringList &names)
{
    simdjson::dom::object fields;
    if (json.get(fields) == simdjson::SUCCESS)
        names.reserve(qMin(qsizetype(fields.size()), mostTracked));
    Fields::visitAll(json, [&names](std::string_view name, const Json &) {
        if (names.size() < mostTracked)
            names.append(sharedWords(name, 300));
    });
    std::sort(names.begin(), names.end());
}

void readStatus(const Json &json, CanaryStatus &status)
{
    Fields::visit(json, [&status](std::string_view name, const Json &value) {
        if (name == "phase") {
            status.phaseName = Fields::words(value, 60);
            status.phase = canaryPhase(status.phaseName);
        } else if (name == "failedChecks") {
            status.failedChecks = Fields::integer(value);
        } else if (name == "canaryWeight") {
            status.canaryWeight = Fields::integer(value);
        } else if (name == "iterations") {
            status.iterations = Fields::integer(value);
        } else if (name == "lastAppliedSpec") {
            status.lastAppliedSpec = Fields::raw(value, 200);
        } else if (name == "lastPromotedSpec") {
            status.lastPromotedSpec = Fields::raw(value, 200);
        } else if (name == "lastTransitionTime") {
            status.lastWrite = Fields::time(value);
        } else if (name == "conditions") {
            readConditions(value, status);
        } else if (name == "trackedConfigs") {
            readTracked(value, status.trackedConfigs);
        }
    });
}

void readService(const Json &json, Canary &canary)
{
    Fields::visit(json, [&canary](std::string_view name, const Json &value) {
        if (name == "name")
            canary.serviceName = Fields::words(value);
        else if (name == "appProtocol")
            canary.tcp = Fields::text(value).compare(QLatin1String("tcp"), Qt::CaseInsensitive) == 0;
        else if (name == "gateways")
            canary.gateways = Fields::texts(value);
        else if (name == "hosts")
            canary.hosts = Fields::texts(value);
    });
}

/// A reference to a thing by kind and name.
struct Reference
{
    QString kind;
    QString name;
};

Reference readReference(const Json &json)
{
    Reference reference;
    Fields::visit(json, [&reference](std::string_view name, const Json &value) {
        if (name == "kind")
            reference.kind = Fields::words(value, 100);
        else if (name == "name")
            reference.name = Fields::words(value);
    });
    return reference;
}

void readSpec(const Json &spec, Canary &canary)
{
    Fields::visit(spec, [&canary](std::string_view name, const Json &value) {
        if (name == "targetRef") {
            Reference target = readReference(value);
            canary.targetKind = std::move(target.kind);
            canary.targetName = std::move(target.name);
        } else if (name == "service") {
            readService(value, canary);
        } else if (name == "autoscalerRef") {
            const Reference scaler = readReference(value);
            canary.autoscaler = QString(scaler.kind + QLatin1Char(' ') + scaler.name).trimmed();
        } else if (name == "analysis") {
            canary.analysis = readAnalysis(value);
        } else if (name == "provider") {
            canary.provider = Fields::words(value, 100);
        } else if (name == "metricsServer") {
            canary.metricsServer = Fields::raw(value);
        } else if (name == "suspend") {
            canary.suspended = Fields::boolean(value);
        } else if (name == "skipAnalysis") {
            canary.skipAnalysis = Fields::boolean(value);
        } else if (name == "progressDeadlineSeconds") {
            canary.progressDeadlineSeconds = Fields::integer(value, 600);
        }
    });
    if (canary.serviceName.isEmpty())
        canary.serviceName = canary.targetName;
}

void readMetadata(const Json &json, Canary &canary)
{
    Fields::visit(json, [&canary](std::string_view name, const Json &value) {
        if (name == "labels")
            canary.fluxOwner = fluxOwnerOf(value);
        else if (name == "annotations")
            canary.uselessSuspendAnnotation = Fields::view(value, "flagger.app/suspend") == "true";
        else
            readMetaField(name, value, canary.meta);
    });
}

} // namespace

template<> Canary readObject<Canary>(const Json &object)
{
    Canary canary;
    Fields::visit(object, [&canary](std::string_view name, const Json &value) {
        if (name == "metadata")
            readMetadata(value, canary);
        else if (name == "spec")
            readSpec(value, canary);
        else if (name == "status")
            readStatus(value, canary.status);
    });
    return canary;
}

} // namespace Flightdeck::Kubernetes
