#pragma once

#include "core/freshness.h"
#include "kubernetes/alertprovider.h"
#include "kubernetes/canary.h"
#include "kubernetes/destinationrule.h"
#include "kubernetes/event.h"
#include "kubernetes/kustomization.h"
#include "kubernetes/metrictemplate.h"
#include "kubernetes/pod.h"
#include "kubernetes/virtualservice.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace Flightdeck::Kubernetes {

enum class Resource {
    Canaries,
    VirtualServices,
    Events,
    DestinationRules,
    Deployments,
    Pods,
    MetricTemplates,
    AlertProviders,
    Kustomizations,
};
constexpr int resourceCount = 9;

/// Objects by ObjectMeta::key(). Values are shared and never change: a changed object is a new value.
template<typename T> using Objects = QHash<QString, std::shared_ptr<const T>>;

/// Keys of objects that appeared, changed or vanished since the last signal.
struct Changes
{
    QSet<QString> canaries = {};
    QSet<QString> virtualServices = {};
    QSet<QString> events = {};
    QSet<QString> destinationRules = {};
    QSet<QString> deployments = {};
    QSet<QString> pods = {};
    QSet<QString> metricTemplates = {};
    QSet<QString> alertProviders = {};
    QSet<QString> kustomizations = {};

    bool operator==(const Changes &) const = default;
    bool isEmpty() const { return *this == Changes(); }
};

/// What is known of one cluster: all that models above need of it. Tests give their own.
class ClusterData : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Name of the kubeconfig context, for people.
    virtual QString name() const = 0;
    virtual const Objects<Canary> &canaries() const = 0;
    virtual const Objects<VirtualService> &virtualServices() const = 0;
    virtual const Objects<Event> &events() const = 0;
    virtual const Objects<DestinationRule> &destinationRules() const = 0;
    virtual const Objects<Workload> &deployments() const = 0;
    /// Pods of the targets and primaries that followPods() named; nobody needs all pods of a cluster.
    virtual const Objects<Pod> &pods() const = 0;
    virtual const Objects<MetricTemplate> &metricTemplates() const = 0;
    virtual const Objects<AlertProvider> &alertProviders() const = 0;
    virtual const Objects<Kustomization> &kustomizations() const = 0;
    /// Watches the pods of a canary's target and primary from now on, instead of those asked for before.
    /// @param canaryKey empty: of none.
    virtual void followPods(const QString &canaryKey) = 0;
    /// Of the whole resource. A Live one can have a reason: namespaces that are not shown.
    virtual Core::Freshness freshness(Resource resource) const = 0;
    /// Of the objects in one namespace: where not all may be read at once, each has its own.
    virtual Core::Freshness freshnessIn(Resource resource, const QString &nameSpace) const
    {
        Q_UNUSED(nameSpace);
        return freshness(resource);
    }
    /// The namespaces that are read one by one because all at once are not allowed; empty: all are read.
    virtual QStringList namespaces(Resource resource) const
    {
        Q_UNUSED(resource);
        return {};
    }

Q_SIGNALS:
    /// At most once in 50 ms (but the first rows at once), with everything that changed since the last time.
    void changed(const Flightdeck::Kubernetes::Changes &changes);
    void freshnessChanged(Flightdeck::Kubernetes::Resource resource);
};

} // namespace Flightdeck::Kubernetes
