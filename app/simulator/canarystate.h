#pragma once

#include "app/simulator/canaryspec.h"

#include <QDateTime>

namespace Flightdeck::Simulator {

/// The one condition that Flagger writes, type Promoted.
struct PromotedCondition
{
    QString status; ///< True, False, Unknown
    QString reason; ///< the phase
    QString message;
    QDateTime lastUpdateTime;
    QDateTime lastTransitionTime;
};

/// A Canary's status (flagger 1.37.0, pkg/apis/flagger/v1beta1/status.go).
struct CanaryStatus
{
    QString phase; ///< empty until Flagger has seen the object
    int failedChecks = 0;
    int canaryWeight = 0;
    int iterations = 0;
    QString lastAppliedSpec;
    QString lastPromotedSpec;
    QDateTime lastTransitionTime;
    std::optional<PromotedCondition> condition;

    static CanaryStatus fromJson(const QJsonObject &status);
    QJsonObject toJson() const;
};

/// What Flagger looks at in a Deployment.
struct Workload
{
    bool exists = false;
    int generation = 1;
    int observedGeneration = 0;
    int wanted = 0;
    int replicas = 0;
    int updated = 0;
    int available = 0;
    QDateTime unavailableSince; ///< invalid while enough replicas are available
    QString templateHash;       ///< of the pod template, as podTemplateHash() gives it

    static Workload fromDeployment(const QJsonObject &deployment);
    void scale(int replicasWanted);
};

/// A hash of a pod template in the letters that Kubernetes uses for names (compare only).
QString podTemplateHash(const QJsonObject &podTemplate);

/// The split of a VirtualService.
struct Routes
{
    int primary = 100;
    int canary = 0;
    bool mirrored = false;

    bool operator==(const Routes &) const = default;
};

/// spec.http as Flagger writes it (pkg/router/istio.go).
QJsonArray httpRoutes(const CanarySpec &spec, const Routes &routes);
/// The weights of the last route that leads to the canary; nothing where there is none.
std::optional<Routes> readRoutes(const CanarySpec &spec, const QJsonArray &http);

/// RFC 3339 in UTC with whole seconds, as Kubernetes writes times.
QString kubernetesTime(const QDateTime &time);
QDateTime fromKubernetesTime(const QString &text);

} // namespace Flightdeck::Simulator
