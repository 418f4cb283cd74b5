#pragma once

#include "core/result.h"
#include "rollouts/actiontypes.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

namespace Flightdeck::Rollouts {

struct GateAddress;

/// An object as the cluster answered it.
struct ObjectAnswer
{
    QByteArray json;
    QJsonObject object;
    QStringList warnings; ///< the server's Warning headers, plain text
};

/// Why a request brought nothing, by what is true of the cluster afterwards.
struct WriteProblem
{
    enum class Kind {
        Refused,   ///< declined: nothing was changed
        Conflict,  ///< the object changed since it was read: nothing was changed
        Forbidden, ///< this identity may not: nothing was changed
        Missing,   ///< there is no such object, or not this kind of object
        Unknown,   ///< no answer that can be trusted: it may have been done
    };
    Kind kind = Kind::Refused;
    Core::Error error;
};
using ObjectResult = tl::expected<ObjectAnswer, WriteProblem>;

/// One replica of the load tester: each keeps its own gates in memory.
struct GateReplica
{
    QString pod; ///< empty: the Service, which picks one of them, or a plain URL
    QString port;

    bool operator==(const GateReplica &) const = default;
};

/// All that actions need of one cluster and one identity. Callbacks run once, later, unless `context` is
/// gone. Nothing is ever sent twice.
class ClusterWriter
{
public:
    virtual ~ClusterWriter() = default;

    using ObjectCallback = std::function<void(const ObjectResult &)>;
    virtual void get(const ObjectRef &ref, QObject *context, ObjectCallback callback) = 0;
    /// A merge patch with Strict validation and an own field manager.
    /// @param status patches the status subresource. @param dryRun nothing is stored.
    virtual void patch(const ObjectRef &ref, bool status, const QJsonObject &patch, bool dryRun,
                       QObject *context, ObjectCallback callback) = 0;
    /// Whether this identity may; an error when the cluster does not say.
    virtual void review(const Permission &permission, QObject *context,
                        std::function<void(const Core::Result<bool> &)> callback) = 0;
    /// The name by which the cluster knows this identity; empty when it does not tell.
    virtual void account(QObject *context, std::function<void(const QString &)> callback) = 0;
    /// The ready replicas behind a gate. One entry without a pod when they cannot be listed.
    virtual void gateReplicas(const GateAddress &gate, QObject *context,
                              std::function<void(const Core::Result<QList<GateReplica>> &)> callback) = 0;
    /// Posts {name, namespace} to one replica's endpoint ("check", "open", "close") and hands on the HTTP
    /// status.
    virtual void postGate(const GateAddress &gate, const GateReplica &replica, const QString &endpoint,
                          const QJsonObject &body, QObject *context,
                          std::function<void(const Core::Result<int> &)> callback) = 0;
};

} // namespace Flightdeck::Rollouts
