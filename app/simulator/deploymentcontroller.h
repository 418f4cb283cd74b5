#pragma once

#include "app/simulator/objectstore.h"

#include <QHash>

namespace Flightdeck::Simulator {

/// Stands in for Kubernetes' controllers, scheduler and kubelets: gives Deployments their status and their
/// pods.
class DeploymentController
{
public:
    explicit DeploymentController(ObjectStore &store)
        : m_store(store)
    {
    }

    /// How long the pods of a Deployment take to become ready, milliseconds.
    void setStartTime(const QString &nameSpace, const QString &name, qint64 ms)
    {
        m_startTimes[nameSpace + QLatin1Char('/') + name] = ms;
    }
    /// Brings every Deployment on as far as it is by `now`.
    void reconcile(const QDateTime &now);

private:
    struct Progress
    {
        QDateTime readyAt; ///< invalid: nothing under way
        QString hash;
        int available = 0;
        QDateTime availabilityChanged;
    };
    void reconcile(const QJsonObject &deployment, const QDateTime &now);
    void writeStatus(QJsonObject deployment, const Progress &progress, const QDateTime &now);
    void writePods(const QJsonObject &deployment, const Progress &progress, const QDateTime &now);

    ObjectStore &m_store;
    QHash<QString, qint64> m_startTimes;
    QHash<QString, Progress> m_progress;
};

} // namespace Flightdeck::Simulator
