#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Flightdeck::Simulator {

struct MetricSpec
{
    QString name;
    QString interval; ///< as written, "1m"; empty when absent
    std::optional<double> min;
    std::optional<double> max;
    double threshold = 0; ///< the deprecated field, used where there is no range
    QString query;
    QString templateName;
    QString templateNamespace; ///< empty: the Canary's
};

struct HookSpec
{
    QString name;
    QString type; ///< empty means rollout
    QString url;
};

/// The fields of a Canary's spec that Flagger acts on (flagger 1.37.0, pkg/apis/flagger/v1beta1/canary.go).
struct CanarySpec
{
    QString targetKind = QStringLiteral("Deployment");
    QString targetName;
    QString apexName; ///< service.name, or the target's
    QJsonObject service;
    bool suspend = false;
    bool skipAnalysis = false;
    int progressDeadlineSeconds = 600;
    int intervalSeconds = 60;
    int threshold = 1;
    int maxWeight = 0; ///< 0: not set
    int stepWeight = 0;
    QList<int> stepWeights;
    int stepWeightPromotion = 0;
    int iterations = 0;
    QJsonArray match;
    bool mirror = false;
    int mirrorWeight = 0;
    int primaryReadyThreshold = 100;
    int canaryReadyThreshold = 100;
    QList<MetricSpec> metrics;
    QList<HookSpec> hooks;

    static CanarySpec fromJson(const QJsonObject &spec);

    /// The weight at which the analysis ends; with stepWeights their last one.
    int fullWeight() const;
    /// How much the canary gains on the next step; 0 when it cannot move.
    int nextStep(int canaryWeight) const;
    bool isAbTest() const { return !match.isEmpty() && iterations > 0; }
    bool isBlueGreen() const { return match.isEmpty() && iterations > 0; }
};

/// "90s" or "2m" in seconds; nothing for any other text.
std::optional<int> durationSeconds(const QString &text);

} // namespace Flightdeck::Simulator
