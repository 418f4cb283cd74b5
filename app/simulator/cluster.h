#pragma once

#include "app/simulator/deploymentcontroller.h"
#include "app/simulator/eventrecorder.h"
#include "app/simulator/loadtester.h"
#include "app/simulator/story.h"

#include "core/result.h"

namespace Flightdeck::Simulator {

/// Where the five services live.
inline constexpr QLatin1String PlatformNamespace("platform-services");

/// The life of the embedded world: Flagger's ticks, pods that start, traffic that flows, and the story. Time
/// only moves when advanceTo() says so, so the same times give the same world.
class Cluster
{
public:
    /// @param store, metrics, gates outlive this. @param speed how many times faster than life.
    Cluster(ObjectStore &store, MetricStore &metrics, LoadTester &gates, double speed);

    /// Creates the objects of the platform as of `minute` of the story, with their history.
    /// @param platform folder with the YAML files. @param now the moment that `minute` is.
    Core::Result<void> begin(const QString &platform, double minute, const QDateTime &now);
    void advanceTo(const QDateTime &now);

private:
    struct Service
    {
        const ServiceStory *story = nullptr;
        EventRecorder recorder;
        QString interval; ///< as the Canary had it in the beginning, hastened
        qint64 intervalMs = 0;
        QDateTime nextTick;
        RevisionFault fault;
        double released = -1e9;            ///< minute
        QMap<QString, double> judged = {}; ///< see CanaryWorld
    };

    void step(const QDateTime &from, const QDateTime &to);
    qint64 intervalMs(const Service &service) const;
    void act(Service &service, const StoryStep &step, const QDateTime &now);
    void tick(Service &service, const QDateTime &now);
    void store(const QJsonObject &canary, const CanaryWorld &before, const CanaryWorld &after,
               const QDateTime &now);
    void storePrimary(const CanaryWorld &world, const QJsonObject &canary, const QDateTime &now);
    void storeRoutes(const CanaryWorld &world, const QJsonObject &canary, const QDateTime &now);
    void exportFlagger(const CanaryWorld &world, const QDateTime &now);
    void carryTraffic(const Service &service, const QDateTime &from, const QDateTime &to);
    void forgetEvents(const QDateTime &now);
    std::optional<double> measure(const MetricSpec &metric, const QString &nameSpace, const QString &target,
                                  const QDateTime &now) const;
    double minuteAt(const QDateTime &time) const { return double(m_zero.msecsTo(time)) / m_minuteMs; }

    ObjectStore &m_store;
    MetricStore &m_metrics;
    LoadTester &m_gates;
    double m_speed;
    double m_minuteMs;
    TrafficModel m_traffic;
    DeploymentController m_deployments;
    std::vector<Service> m_services;
    QDateTime m_zero; ///< minute 0 of the story
    QDateTime m_now;
    QDateTime m_sampled;
};

} // namespace Flightdeck::Simulator
