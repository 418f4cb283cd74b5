#pragma once

#include "app/simulator/canarystate.h"

#include <functional>
#include <vector>

namespace Flightdeck::Simulator {

struct FlaggerEvent
{
    bool warning = false;
    QString message;
};

/// What one tick of Flagger reads and writes.
struct CanaryWorld
{
    QString name;
    QString nameSpace;
    CanarySpec spec;
    CanaryStatus status;
    Workload target;
    Workload primary; ///< created by the first tick
    std::optional<Routes> routes;
    QDateTime now;                ///< UTC
    bool copiedToPrimary = false; ///< set when the tick copied the target's template to the primary
    QMap<QString, double> judged; ///< last value of each metric, a duration in seconds, as Flagger exports it

    /// Value of a metric for the target: percent for request-success-rate, milliseconds for request-duration.
    /// Nothing when the query answers no values.
    std::function<std::optional<double>(const MetricSpec &)> metric;
    /// Calls a webhook; nothing when it passed, else what went wrong.
    std::function<std::optional<QString>(const HookSpec &)> hook;
};

/// Flagger 1.37.0's control loop for a Deployment on Istio: pkg/controller/scheduler.go, scheduler_hooks.go,
/// scheduler_metrics.go, pkg/canary/status.go, deployment_ready.go. Not played: autoscalers, tracked configs,
/// session affinity, TCP routes, deletion with revert.
class FlaggerMachine
{
public:
    /// The informer's part, before the first tick: a Canary without conditions becomes Initializing.
    static void adopt(CanaryWorld &world);
    /// One tick: advances `world` and returns the events it records, in order.
    static std::vector<FlaggerEvent> tick(CanaryWorld &world);

private:
    explicit FlaggerMachine(CanaryWorld &world);
    void run();

    void initialize();
    bool shouldAdvance();
    void startRun();
    void restart();
    void skip();
    void rollback();
    void shiftBack();
    void finish();
    void analyse();
    void advanceAb();
    void advanceBlueGreen();
    void advanceWeight();
    void promote();

    struct Readiness
    {
        bool retriable = true;
        QString error; ///< empty when ready
    };
    Readiness readiness(const Workload &workload, int threshold) const;
    bool primaryReady(); ///< records the event and rolls back where it is not
    bool canaryReady();

    bool confirmRollout();
    bool confirmTrafficIncrease();
    bool confirmPromotion();
    bool preRollout();
    void postRollout();
    bool rollbackRequested();
    bool checksPass();
    bool metricPasses(const MetricSpec &metric);

    bool targetChanged() const;
    void setRoutes(int primary, int canary, bool mirrored = false);
    void setPhase(const QString &phase);
    void setFailedChecks(int count);
    void setWeight(int weight);
    void setIterations(int iterations);
    void syncStatus(const QString &phase, int failedChecks = 0, int weight = 0, int iterations = 0);
    void setCondition(const QString &phase);

    void inform(const QString &message) { m_events.push_back({false, message}); }
    void warn(const QString &message) { m_events.push_back({true, message}); }
    QString canaryName() const; ///< name.namespace
    QString targetName() const; ///< target.namespace

    CanaryWorld &m_world;
    CanaryStatus m_seen; ///< the status as the tick read it
    std::vector<FlaggerEvent> m_events;
};

} // namespace Flightdeck::Simulator
