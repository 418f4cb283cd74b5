#pragma once

#include "core/httpclient.h"
#include "kubernetes/apiclient.h"
#include "rollouts/actiongate.h"
#include "rollouts/clusterwriter.h"

#include <QHash>

#include <memory>

namespace Flightdeck::App {

/// The writing side of one cluster, by its API server and the identity that the console has there.
class ApiClusterWriter final : public QObject, public Rollouts::ClusterWriter
{
    Q_OBJECT
public:
    /// @param api must outlive the writer.
    explicit ApiClusterWriter(Kubernetes::ApiClient &api, QObject *parent = nullptr);

    void get(const Rollouts::ObjectRef &ref, QObject *context, ObjectCallback callback) override;
    void patch(const Rollouts::ObjectRef &ref, bool status, const QJsonObject &patch, bool dryRun,
               QObject *context, ObjectCallback callback) override;
    void review(const Rollouts::Permission &permission, QObject *context,
                std::function<void(const Core::Result<bool> &)> callback) override;
    void account(QObject *context, std::function<void(const QString &)> callback) override;
    void
    gateReplicas(const Rollouts::GateAddress &gate, QObject *context,
                 std::function<void(const Core::Result<QList<Rollouts::GateReplica>> &)> callback) override;
    void postGate(const Rollouts::GateAddress &gate, const Rollouts::GateReplica &replica,
                  const QString &endpoint, const QJsonObject &body, QObject *context,
                  std::function<void(const Core::Result<int> &)> callback) override;

private:
    void getVersion(const Rollouts::ObjectRef &ref, qsizetype version, QObject *context,
                    ObjectCallback callback);
    void listPods(const Rollouts::GateAddress &gate, const QJsonObject &service, QObject *context,
                  std::function<void(const Core::Result<QList<Rollouts::GateReplica>> &)> callback);

    Kubernetes::ApiClient &m_api;
    Core::HttpClient m_plain{Core::HttpIdentity()}; ///< for gates outside the cluster: sends no credentials
    QHash<QString, qsizetype> m_served;             ///< "group/resource" to the version that answered
};

} // namespace Flightdeck::App
