#include "app/simulator/resourcekinds.h"

#include <algorithm>

namespace Flightdeck::Simulator {

namespace {

ResourceKind kind(const char *group, const char *version, const char *plural, const char *name,
                  bool namespaced = true, bool status = true)
{
    return {QString::fromLatin1(group),
            QString::fromLatin1(version),
            QString::fromLatin1(plural),
            QString::fromLatin1(name),
            namespaced,
            status};
}

const ResourceKind &named(const char *plural)
{
    return *std::find_if(
        resourceKinds().begin(), resourceKinds().end(),
        [plural](const ResourceKind &candidate) { return candidate.plural == QLatin1String(plural); });
}

} // namespace

const std::vector<ResourceKind> &resourceKinds()
{
    static const std::vector<ResourceKind> kinds{
        kind("", "v1", "namespaces", "Namespace", false),
        kind("", "v1", "pods", "Pod"),
        kind("", "v1", "services", "Service"),
        kind("", "v1", "events", "Event", true, false),
        kind("apps", "v1", "deployments", "Deployment"),
        kind("apps", "v1", "daemonsets", "DaemonSet"),
        kind("autoscaling", "v2", "horizontalpodautoscalers", "HorizontalPodAutoscaler"),
        kind("flagger.app", "v1beta1", "canaries", "Canary"),
        kind("flagger.app", "v1beta1", "metrictemplates", "MetricTemplate"),
        kind("flagger.app", "v1beta1", "alertproviders", "AlertProvider"),
        kind("networking.istio.io", "v1beta1", "virtualservices", "VirtualService"),
        kind("networking.istio.io", "v1beta1", "destinationrules", "DestinationRule"),
        kind("kustomize.toolkit.fluxcd.io", "v1", "kustomizations", "Kustomization"),
    };
    return kinds;
}

const ResourceKind *findKind(const QString &apiVersion, const QString &name)
{
    for (const ResourceKind &candidate : resourceKinds()) {
        if (candidate.apiVersion() == apiVersion && candidate.kind == name)
            return &candidate;
    }
    return nullptr;
}

namespace Kinds {

const ResourceKind &nameSpace()
{
    static const ResourceKind &found = named("namespaces");
    return found;
}

const ResourceKind &pod()
{
    static const ResourceKind &found = named("pods");
    return found;
}

const ResourceKind &service()
{
    static const ResourceKind &found = named("services");
    return found;
}

const ResourceKind &event()
{
    static const ResourceKind &found = named("events");
    return found;
}

const ResourceKind &deployment()
{
    static const ResourceKind &found = named("deployments");
    return found;
}

const ResourceKind &canary()
{
    static const ResourceKind &found = named("canaries");
    return found;
}

const ResourceKind &metricTemplate()
{
    static const ResourceKind &found = named("metrictemplates");
    return found;
}

const ResourceKind &virtualService()
{
    static const ResourceKind &found = named("virtualservices");
    return found;
}

const ResourceKind &destinationRule()
{
    static const ResourceKind &found = named("destinationrules");
    return found;
}

const ResourceKind &kustomization()
{
    static const ResourceKind &found = named("kustomizations");
    return found;
}

} // namespace Kinds

} // namespace Flightdeck::Simulator
