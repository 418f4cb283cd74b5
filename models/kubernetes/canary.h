#pragma once

#include "kubernetes/objectmeta.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace Flightdeck::Kubernetes {

/// status.phase of a Canary (Flagger 1.37, apis/flagger/v1beta1/status.go).
enum class CanaryPhase {
    None, ///< no status yet
    Initializing,
    Initialized,
    Waiting, ///< a confirm-rollout hook refuses
    Progressing,
    WaitingPromotion, ///< a confirm-promotion hook refuses
    Promoting,
    Finalising,
    Succeeded,
    Failed,
    Terminating,
    Terminated,
    Unknown, ///< a phase this console does not know; CanaryStatus::phaseName has the word
};

CanaryPhase canaryPhase(const QString &name);
/// Flagger's word; empty for None and Unknown.
QString phaseName(CanaryPhase phase);

/// One entry of spec.analysis.metrics. A value below `min` or above `max` fails the check.
struct CanaryMetric
{
    QString name; ///< request-success-rate (percent) and request-duration (ms) are built in when there is no
                  ///< template
    int intervalSeconds = 60;
    bool intervalGiven = false; ///< a template's {{ interval }} is empty when it is not
    std::optional<double> min;
    std::optional<double> max;
    QString templateName; ///< a MetricTemplate, empty for the built-in of that name
    QString templateNamespace;
    QString query; ///< inline PromQL, deprecated
    QMap<QString, QString> templateVariables;

    bool operator==(const CanaryMetric &) const = default;
};

/// One entry of spec.analysis.webhooks. Its metadata is for the hook alone and names the canary more often
/// than not: kept, it would make every canary's hooks its own. The object's text shows it.
struct CanaryWebhook
{
    QString name;
    QString type; ///< "rollout", "confirm-promotion", ...; "" is a rollout hook
    QString url;
    int timeoutSeconds = 10;
    int retries = 0;
    bool muteAlert = false;

    bool operator==(const CanaryWebhook &) const = default;
};

/// One entry of spec.analysis.alerts.
struct CanaryAlert
{
    QString name;
    QString severity; ///< "info", "warn", "error"; "" is info
    QString providerName;
    QString providerNamespace; ///< empty: the canary's own

    bool operator==(const CanaryAlert &) const = default;
};

/// One entry of status.conditions.
struct CanaryCondition
{
    QString type;
    QString status; ///< "True", "False", "Unknown"
    QString reason;
    QString message;        ///< plain text
    QDateTime updated;      ///< lastUpdateTime, UTC
    QDateTime transitioned; ///< lastTransitionTime, UTC

    bool operator==(const CanaryCondition &) const = default;
};

struct CanaryAnalysis
{
    int intervalSeconds = 60; ///< Flagger's own reading: at least 10, 60 when it cannot be read
    int threshold = 1;        ///< failed checks before a rollback, at least 1
    int maxWeight = 100;
    int stepWeight = 0;
    QList<int> stepWeights;
    int stepWeightPromotion = 0;
    int iterations = 0;
    bool hasMatch = false;           ///< A/B test
    QStringList matches;             ///< for people, one an entry of match: "header x-user: regex ^a.*"
    int primaryReadyThreshold = 100; ///< percent of pods that must be available
    int canaryReadyThreshold = 100;
    bool mirror = false;
    int mirrorWeight = 0; ///< percent of requests mirrored, 0 = all
    QString affinityCookie;
    QList<CanaryMetric> metrics;
    QList<CanaryWebhook> webhooks;
    QList<CanaryAlert> alerts;

    bool operator==(const CanaryAnalysis &) const = default;
};

struct CanaryStatus
{
    CanaryPhase phase = CanaryPhase::None;
    QString phaseName;
    int failedChecks = 0; ///< set back to 0 on entering Failed, kept in Succeeded
    int canaryWeight = 0; ///< 0 while promoting although traffic flows: use the VirtualService
    int iterations = 0;   ///< -1 in WaitingPromotion of a weighted canary
    QString lastAppliedSpec;
    QString lastPromotedSpec;
    QDateTime lastWrite;    ///< status.lastTransitionTime: the last status *write*, UTC
    QDateTime phaseChanged; ///< conditions[Promoted].lastUpdateTime, UTC
    QString message;        ///< of that condition, plain text
    QList<CanaryCondition> conditions;
    QStringList trackedConfigs; ///< "configmap/x", "secret/x": a change of them starts a run

    bool operator==(const CanaryStatus &) const = default;
};

/// A flagger.app/v1beta1 Canary.
struct Canary
{
    ObjectMeta meta;
    QString targetKind;
    QString targetName;
    QString serviceName; ///< the apex: spec.service.name, or the target's name
    bool tcp = false;    ///< spec.service.appProtocol is tcp: the VirtualService uses tcp routes
    QString provider;    ///< empty: what Flagger was started with
    QString metricsServer;
    bool suspended = false;
    bool skipAnalysis = false;
    int progressDeadlineSeconds = 600;
    QString autoscaler; ///< "HorizontalPodAutoscaler name"; empty: none
    QStringList gateways;
    QStringList hosts;
    CanaryAnalysis analysis;
    CanaryStatus status;
    /// Annotation flagger.app/suspend="true" of ADR-035. No Flagger reads it: it suspends nothing.
    bool uselessSuspendAnnotation = false;
    /// "Kustomization flux-system/apps" or "HelmRelease ns/name" when Flux manages this object, else empty.
    QString fluxOwner;

    static QString kind() { return QStringLiteral("Canary"); }
    bool operator==(const Canary &) const = default;
};

} // namespace Flightdeck::Kubernetes
