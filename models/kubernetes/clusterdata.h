#pragma once

#include "core/freshness.h"
#include "kubernetes/canary.h"
#include "kubernetes/event.h"
#include "kubernetes/virtualservice.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace Flightdeck::Kubernetes {

enum class Resource { Canaries, VirtualServices, Events };

/// Objects by ObjectMeta::key(). Values are shared and never change: a changed object is a new value.
template<typename T> using Objects = QHash<QString, std::shared_ptr<const T>>;

/// Keys of objects that appeared, changed or vanished since the last signal.
struct Changes
{
    QSet<QString> canaries;
    QSet<QString> virtualServices;
    QSet<QString> events;

    bool isEmpty() const { return canaries.isEmpty() && virtualServices.isEmpty() && events.isEmpty(); }
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
    virtual Core::Freshness freshness(Resource resource) const = 0;

Q_SIGNALS:
    /// At most once in 50 ms, with everything that changed since the last time.
    void changed(const Flightdeck::Kubernetes::Changes &changes);
    void freshnessChanged(Flightdeck::Kubernetes::Resource resource);
};

} // namespace Flightdeck::Kubernetes
