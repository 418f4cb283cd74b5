#pragma once

#include "rollouts/actiongate.h"
#include "rollouts/clusterwriter.h"
#include "rollouts/fluxowner.h"
#include "tests/support/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <map>

namespace Flightdeck::Tests {

/// The writing side of a cluster in memory: keeps objects, applies merge patches, checks resourceVersions,
/// and fails as a test says. Answers come later, as from a network.
class StandInWriter final : public QObject, public Rollouts::ClusterWriter
{
public:
    using Problem = Rollouts::WriteProblem;

    void put(const Rollouts::ObjectRef &ref, QJsonObject object)
    {
        QJsonObject meta = object[QLatin1String("metadata")].toObject();
        meta[QStringLiteral("name")] = ref.name;
        meta[QStringLiteral("namespace")] = ref.nameSpace;
        meta[QStringLiteral("resourceVersion")] = QString::number(++m_version);
        object[QStringLiteral("metadata")] = meta;
        object[QStringLiteral("kind")] = ref.kind;
        objects[ref.title()] = object;
    }
    QJsonObject object(const Rollouts::ObjectRef &ref) const
    {
        const auto found = objects.find(ref.title());
        return found == objects.end() ? QJsonObject() : found->second;
    }
    /// Sets a field from outside, as Flagger or another person does.
    void change(const Rollouts::ObjectRef &ref, const QJsonObject &patch)
    {
        put(ref, merged(object(ref), patch).toObject());
    }

    void get(const Rollouts::ObjectRef &ref, QObject *context, ObjectCallback callback) override
    {
        ++reads;
        if (unreadable) {
            later(context, [this, callback] { callback(tl::unexpected<Problem>(*unreadable)); });
            return;
        }
        later(context, [this, ref, callback] {
            const QJsonObject found = object(ref);
            if (found.isEmpty())
                callback(tl::unexpected<Problem>(Problem{
                    Problem::Kind::Missing, {Core::ErrorCode::NotFound, QStringLiteral("Not there."), {}}}));
            else
                callback(answer(found));
        });
    }

    void patch(const Rollouts::ObjectRef &ref, bool status, const QJsonObject &patch, bool dryRun,
               QObject *context, ObjectCallback callback) override
    {
        ++(dryRun ? dryRuns : writes);
        lastStatus = status;
        if (!dryRun && beforeWrite)
            std::exchange(beforeWrite, {})();
        const auto version = [](const QJsonObject &object) {
            return object[QLatin1String("metadata")][QLatin1String("resourceVersion")];
        };
        const QJsonObject before = object(ref);
        if (version(before) != version(patch)) {
            later(context, [callback] {
                callback(tl::unexpected<Problem>(Problem{
                    Problem::Kind::Conflict, {Core::ErrorCode::Conflict, QStringLiteral("Changed."), {}}}));
            });
            return;
        }
        const QJsonObject after = merged(before, patch).toObject();
        if (!dryRun && storesWrites)
            put(ref, after);
        const auto failure = dryRun ? std::nullopt : writeProblem;
        later(context, [this, failure, after, callback] {
            if (failure)
                callback(tl::unexpected<Problem>(*failure));
            else
                callback(answer(after));
        });
    }

    void review(const Rollouts::Permission &permission, QObject *context,
                std::function<void(const Core::Result<bool> &)> callback) override
    {
        asked << permission.key();
        later(context, [this, key = permission.key(), callback] { callback(!denied.contains(key)); });
    }
    void account(QObject *context, std::function<void(const QString &)> callback) override
    {
        later(context, [callback] { callback(QStringLiteral("dev@example.org")); });
    }
    void
    gateReplicas(const Rollouts::GateAddress &, QObject *context,
                 std::function<void(const Core::Result<QList<Rollouts::GateReplica>> &)> callback) override
    {
        later(context, [this, callback] {
            QList<Rollouts::GateReplica> replicas;
            for (const auto &[pod, open] : gates)
                replicas.append({pod, QStringLiteral("8080")});
            callback(replicas);
        });
    }
    void postGate(const Rollouts::GateAddress &, const Rollouts::GateReplica &replica,
                  const QString &endpoint, const QJsonObject &, QObject *context,
                  std::function<void(const Core::Result<int> &)> callback) override
    {
        int status = 202;
        if (endpoint == QLatin1String("check")) {
            status = gates[replica.pod] ? 200 : 403;
        } else {
            posts << replica.pod + u' ' + endpoint;
            gates[replica.pod] = endpoint == QLatin1String("open");
        }
        later(context, [callback, status] { callback(status); });
    }

    std::map<QString, QJsonObject> objects;
    std::map<QString, bool> gates; ///< by pod of the load tester
    QStringList posts;             ///< "pod endpoint", without the checks
    QStringList asked;
    QStringList denied; ///< Permission::key()
    QStringList warnings;
    std::optional<Problem> writeProblem; ///< what a write answers, whether it was stored or not
    std::optional<Problem> unreadable;
    std::function<void()> beforeWrite; ///< runs once, between the reading and the next write
    bool storesWrites = true;
    bool lastStatus = false;
    int reads = 0;
    int dryRuns = 0;
    int writes = 0;

private:
    void later(QObject *context, std::function<void()> call)
    {
        QTimer::singleShot(0, context, std::move(call));
    }
    Rollouts::ObjectAnswer answer(const QJsonObject &object) const
    {
        return {QJsonDocument(object).toJson(), object, warnings};
    }
    static QJsonValue merged(const QJsonValue &target, const QJsonValue &patch)
    {
        if (!patch.isObject())
            return patch;
        QJsonObject result = target.toObject();
        const QJsonObject changes = patch.toObject();
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            if (it.value().isNull())
                result.remove(it.key());
            else
                result[it.key()] = merged(result[it.key()], it.value());
        }
        return result;
    }

    int m_version = 100;
};

/// A rollout of the Deployment `name` at 70 / 30 with two of five lives lost, owned by the Kustomization
/// flux-system/apps, which sets spec.suspend from git; and everything that hangs on it.
inline void putRollout(StandInWriter &writer, const QString &nameSpace, const QString &name,
                       const QDateTime &lastWrite)
{
    const auto object = [&name](QByteArray text) {
        return QJsonDocument::fromJson(json(text.replace("NAME", name.toUtf8()))).object();
    };
    writer.put(
        Rollouts::ObjectRef::canary(nameSpace, name),
        object("{'apiVersion':'flagger.app/v1beta1','metadata':{'uid':'u',"
               "'labels':{'kustomize.toolkit.fluxcd.io/name':'apps',"
               "'kustomize.toolkit.fluxcd.io/namespace':'flux-system'},'managedFields':[{"
               "'manager':'kustomize-controller','fieldsV1':{'f:spec':{'f:suspend':{}}}}]},"
               "'spec':{'targetRef':{'kind':'Deployment','name':'NAME'},'suspend':false,"
               "'service':{'port':80},'analysis':{'interval':'1m','threshold':5,'maxWeight':50,"
               "'stepWeight':10,'webhooks':["
               "{'name':'promotion-gate','type':'confirm-promotion','url':'http://lt.test/gate/check'},"
               "{'name':'rollback-gate','type':'rollback','url':'http://lt.test/rollback/check'}]}},"
               "'status':{'phase':'Progressing','failedChecks':2,'canaryWeight':30,"
               "'lastAppliedSpec':'a','lastPromotedSpec':'b','lastTransitionTime':'" +
               lastWrite.toString(Qt::ISODate).toUtf8() + "'}}"));
    writer.put(Rollouts::ObjectRef::virtualService(nameSpace, name),
               object("{'spec':{'http':[{'route':["
                      "{'destination':{'host':'NAME-primary'},'weight':70},"
                      "{'destination':{'host':'NAME-canary'},'weight':30}]}]}}"));
    for (const bool primary : {false, true})
        writer.put(Rollouts::ObjectRef::workload(QStringLiteral("Deployment"), nameSpace,
                                                 primary ? name + QStringLiteral("-primary") : name),
                   object("{'spec':{'replicas':2,'template':{'spec':{'containers':[{'name':'app','image':"
                          "'ghcr.io/talent-mesh/NAME:v2.1" +
                          QByteArray(primary ? "4" : "5") +
                          ".0','env':[{'name':'A','value':'1'}]}]}}},'status':{'availableReplicas':2}}"));
    const auto owner = Rollouts::fluxOwner(QStringLiteral("Kustomization flux-system/apps"));
    writer.put(owner->ref(), object("{'spec':{'interval':'10m','suspend':false}}"));
    writer.gates = {{QStringLiteral("lt-1"), false}, {QStringLiteral("lt-2"), false}};
}

} // namespace Flightdeck::Tests
