#pragma once

#include "kubernetes/canary.h"
#include "rollouts/actiongate.h"
#include "rollouts/clusterwriter.h"
#include "rollouts/fluxowner.h"
#include "rollouts/trafficsplit.h"

#include <QMap>

#include <memory>

namespace Flightdeck::Rollouts {

/// A gate as one replica of the load tester has it.
struct GateState
{
    GateReplica replica;
    std::optional<bool> open; ///< empty: it did not say
    QString problem;          ///< why not, one sentence

    bool operator==(const GateState &) const = default;
};

/// A Deployment or DaemonSet as far as actions go.
struct WorkloadState
{
    QJsonObject object; ///< empty: there is none, or it could not be read
    QString problem;    ///< why it could not be read; empty otherwise

    bool isRead() const { return !object.isEmpty(); }
    std::optional<int> wanted() const; ///< spec.replicas
    std::optional<int> available() const;
    QMap<QString, QString> images() const; ///< by container, those that run before it too
};

/// What was read of a canary and what hangs on it, just now.
struct ActionBasis
{
    QDateTime at; ///< UTC
    QJsonObject canaryObject;
    Kubernetes::Canary canary;
    std::optional<TrafficSplit> split;
    WorkloadState target;
    WorkloadState primary;
    std::optional<FluxOwner> flux;
    QJsonObject fluxObject;
    std::optional<GateAddress> gate;
    QList<GateState> gates;
    QString gateProblem; ///< why no replica could be asked; empty otherwise
};

/// The hook whose gate an action opens or closes. Null: none.
const Kubernetes::CanaryWebhook *hookOf(const ActionChoice &choice, const Kubernetes::Canary &canary);

/// Reads what an action needs: the Canary first, then all that hangs on it at once.
class BasisReader final : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const tl::expected<ActionBasis, WriteProblem> &)>;

    /// @param writer must outlive the reader.
    explicit BasisReader(ClusterWriter *writer, QObject *parent = nullptr);

    /// Only the last call answers. @param gates also asks every replica of the gate.
    void read(const ObjectRef &canary, const ActionChoice &choice, bool gates, Callback callback);

private:
    struct Reading
    {
        ActionBasis basis;
        ActionChoice choice;
        Callback callback;
        int open = 0; ///< answers that are still to come
    };
    using Shared = std::shared_ptr<Reading>;
    void readRest(const Shared &reading, bool gates);
    void readObject(const Shared &reading, const ObjectRef &ref,
                    std::function<void(ActionBasis &, const ObjectResult &)> take);
    void readGates(const Shared &reading, const Kubernetes::CanaryWebhook &hook);
    void askGate(const Shared &reading, qsizetype index);
    void close(const Shared &reading);

    ClusterWriter *m_writer;
    std::unique_ptr<QObject>
        m_context; ///< of the running reading; replaced, so that late answers are dropped
};

} // namespace Flightdeck::Rollouts
