#include "app/apiclusterwriter.h"

#include "core/plaintext.h"
#include "kubernetes/apiclientwrites.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Flightdeck::App {

using Kubernetes::ApiFailure;
using Kubernetes::ApiResult;
using Rollouts::GateReplica;
using Rollouts::ObjectRef;
using Rollouts::WriteProblem;

namespace {

QString pathOf(const ObjectRef &ref, const QString &version)
{
    const QString root =
        ref.group.isEmpty() ? QStringLiteral("/api") : QString(QStringLiteral("/apis/") + ref.group);
    return QStringLiteral("%1/%2/namespaces/%3/%4/%5")
        .arg(root, version, ref.nameSpace, ref.resource, ref.name);
}

WriteProblem problemOf(const ApiFailure &failure, bool writes)
{
    using Kind = WriteProblem::Kind;
    if (failure.status == 403)
        return {Kind::Forbidden, failure.error};
    if (failure.status == 404)
        return {Kind::Missing, failure.error};
    if (failure.status == 409)
        return {Kind::Conflict, failure.error};
    if (writes && Kubernetes::mayHaveBeenDone(failure))
        return {Kind::Unknown, failure.error};
    return {Kind::Refused, failure.error};
}

Rollouts::ObjectResult objectOf(const ApiResult &reply, bool writes)
{
    if (!reply)
        return tl::unexpected<WriteProblem>(problemOf(reply.error(), writes));
    const QJsonDocument document = QJsonDocument::fromJson(reply->body);
    if (!document.isObject()) {
        ApiFailure broken;
        broken.error = {
            Core::ErrorCode::Protocol, ApiClusterWriter::tr("The answer of the cluster is cut off."), {}};
        return tl::unexpected<WriteProblem>(problemOf(broken, writes));
    }
    return Rollouts::ObjectAnswer{reply->body, document.object(), Kubernetes::warningsOf(*reply)};
}

/// The number of a Service's target port on one pod: a number as it is, a name looked up in its containers.
QString podPort(const QJsonValue &target, const QJsonObject &pod)
{
    if (target.isDouble())
        return QString::number(target.toInt());
    const QJsonArray containers = pod[QLatin1String("spec")][QLatin1String("containers")].toArray();
    for (const QJsonValue &container : containers) {
        const QJsonArray ports = container[QLatin1String("ports")].toArray();
        for (const QJsonValue &port : ports) {
            if (port[QLatin1String("name")] == target)
                return QString::number(port[QLatin1String("containerPort")].toInt());
        }
    }
    return {};
}

bool isReady(const QJsonObject &pod)
{
    if (pod[QLatin1String("metadata")][QLatin1String("deletionTimestamp")].isString())
        return false;
    const QJsonArray conditions = pod[QLatin1String("status")][QLatin1String("conditions")].toArray();
    for (const QJsonValue &condition : conditions) {
        if (condition[QLatin1String("type")] == QLatin1String("Ready"))
            return condition[QLatin1String("status")] == QLatin1String("True");
    }
    return false;
}

} // namespace

ApiClusterWriter::ApiClusterWriter(Kubernetes::ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void ApiClusterWriter::get(const ObjectRef &ref, QObject *context, ObjectCallback callback)
{
    getVersion(ref, m_served.value(ref.group + u'/' + ref.resource, 0), context, std::move(callback));
}

void ApiClusterWriter::getVersion(const ObjectRef &ref, qsizetype version, QObject *context,
                                  ObjectCallback callback)
{
    m_api.get(pathOf(ref, ref.versions[version]), {}, context,
              [this, ref, version, context, callback = std::move(callback)](const ApiResult &reply) {
                  const bool notServed = !reply && reply.error().error.code == Core::ErrorCode::NotInstalled;
                  if (notServed && version + 1 < ref.versions.size()) {
                      getVersion(ref, version + 1, context, callback);
                      return;
                  }
                  if (reply)
                      m_served.insert(ref.group + u'/' + ref.resource, version);
                  callback(objectOf(reply, false));
              });
}

void ApiClusterWriter::patch(const ObjectRef &ref, bool status, const QJsonObject &patch, bool dryRun,
                             QObject *context, ObjectCallback callback)
{
    // The object was read before, so the version is known.
    QString path = pathOf(ref, ref.versions[m_served.value(ref.group + u'/' + ref.resource, 0)]);
    if (status)
        path += QStringLiteral("/status");
    m_api.mergePatch(path, patch, dryRun, context,
                     [dryRun, callback = std::move(callback)](const ApiResult &reply) {
                         callback(objectOf(reply, !dryRun));
                     });
}

void ApiClusterWriter::review(const Rollouts::Permission &permission, QObject *context,
                              std::function<void(const Core::Result<bool> &)> callback)
{
    Kubernetes::ApiClient::Access access;
    access.verb = permission.verb;
    access.group = permission.group;
    access.resource = permission.resource;
    access.subresource = permission.subresource;
    access.nameSpace = permission.nameSpace;
    m_api.reviewAccess(access, context,
                       [callback = std::move(callback)](const tl::expected<bool, ApiFailure> &allowed) {
                           if (allowed)
                               callback(*allowed);
                           else
                               callback(tl::unexpected<Core::Error>(allowed.error().error));
                       });
}

void ApiClusterWriter::account(QObject *context, std::function<void(const QString &)> callback)
{
    const QJsonObject review{{QStringLiteral("apiVersion"), QStringLiteral("authentication.k8s.io/v1")},
                             {QStringLiteral("kind"), QStringLiteral("SelfSubjectReview")}};
    m_api.create(QStringLiteral("/apis/authentication.k8s.io/v1/selfsubjectreviews"), review, context,
                 [callback = std::move(callback)](const ApiResult &reply) {
                     QString name;
                     if (reply)
                         name = QJsonDocument::fromJson(reply->body)
                                    .object()[QLatin1String("status")][QLatin1String("userInfo")]
                                             [QLatin1String("username")]
                                    .toString();
                     callback(Core::plainText(name, 120));
                 });
}

void ApiClusterWriter::gateReplicas(const Rollouts::GateAddress &gate, QObject *context,
                                    std::function<void(const Core::Result<QList<GateReplica>> &)> callback)
{
    const QList<GateReplica> one{{QString(), gate.port}};
    if (!gate.inCluster()) {
        QMetaObject::invokeMethod(
            context, [callback = std::move(callback), one] { callback(one); }, Qt::QueuedConnection);
        return;
    }
    const ObjectRef service{{},
                            {QStringLiteral("v1")},
                            QStringLiteral("services"),
                            QStringLiteral("Service"),
                            gate.nameSpace,
                            gate.service};
    get(service, context,
        [this, gate, context, one, callback = std::move(callback)](const Rollouts::ObjectResult &found) {
            if (found)
                listPods(gate, found->object, context, callback);
            else if (found.error().kind == WriteProblem::Kind::Missing)
                callback(Core::failure(
                    Core::ErrorCode::NotFound,
                    tr("There is no Service %1 in namespace %2.").arg(gate.service, gate.nameSpace)));
            else
                callback(one); // it may be called without being readable
        });
}

void ApiClusterWriter::listPods(const Rollouts::GateAddress &gate, const QJsonObject &service,
                                QObject *context,
                                std::function<void(const Core::Result<QList<GateReplica>> &)> callback)
{
    const QJsonObject spec = service[QLatin1String("spec")].toObject();
    const QJsonObject selector = spec[QLatin1String("selector")].toObject();
    QJsonValue target;
    const QJsonArray ports = spec[QLatin1String("ports")].toArray();
    for (const QJsonValue &port : ports) {
        if (QString::number(port[QLatin1String("port")].toInt()) == gate.port)
            target = port[QLatin1String("targetPort")].isUndefined() ? port[QLatin1String("port")]
                                                                     : port[QLatin1String("targetPort")];
    }
    QStringList labels;
    for (auto it = selector.begin(); it != selector.end(); ++it)
        labels << it.key() + u'=' + it.value().toString();
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("labelSelector"), labels.join(u','));
    const QList<GateReplica> one{{QString(), gate.port}};
    if (labels.isEmpty()) {
        callback(one);
        return;
    }
    m_api.list(QStringLiteral("/api/v1/namespaces/%1/pods").arg(gate.nameSpace), query, context,
               [one, target, callback = std::move(callback)](const ApiResult &reply) {
                   QList<GateReplica> replicas;
                   if (reply) {
                       const QJsonArray pods =
                           QJsonDocument::fromJson(reply->body).object()[QLatin1String("items")].toArray();
                       for (const QJsonValue &value : pods) {
                           const QJsonObject pod = value.toObject();
                           const QString port = podPort(target, pod);
                           if (isReady(pod) && !port.isEmpty())
                               replicas.append(
                                   {pod[QLatin1String("metadata")][QLatin1String("name")].toString(), port});
                       }
                   }
                   callback(replicas.isEmpty() ? one : replicas);
               });
}

void ApiClusterWriter::postGate(const Rollouts::GateAddress &gate, const GateReplica &replica,
                                const QString &endpoint, const QJsonObject &body, QObject *context,
                                std::function<void(const Core::Result<int> &)> callback)
{
    Core::HttpRequest request;
    request.method = "POST";
    request.contentType = "application/json";
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.maxBodyBytes = 1 << 20;
    const auto answered = [callback = std::move(callback)](const Core::Result<Core::HttpReply> &reply) {
        if (!reply)
            callback(tl::unexpected<Core::Error>(reply.error()));
        else if (reply->contentType.startsWith("application/json") && reply->status >= 400)
            // The API server's own refusal, not the load tester's.
            callback(tl::unexpected<Core::Error>(Kubernetes::failureFromReply(*reply).error));
        else
            callback(reply->status);
    };
    const QUrl url = gate.endpoint(endpoint);
    if (!gate.inCluster()) {
        request.url = url;
        m_plain.send(request, context, answered);
        return;
    }
    const bool pod = !replica.pod.isEmpty();
    const QString path =
        Kubernetes::proxyPath(pod ? QStringLiteral("pods") : QStringLiteral("services"), gate.nameSpace,
                              url.scheme(), pod ? replica.pod : gate.service, replica.port, url.path());
    m_api.send(request, path, {}, context, answered);
}

} // namespace Flightdeck::App
