#include "kubernetes/serviceaccess.h"

#include "kubernetes/apiclient.h"
#include "kubernetes/readypods.h"
#include "kubernetes/serviceproxy.h"

#include <QJsonDocument>

namespace Flightdeck::Kubernetes {

namespace {

constexpr qsizetype mostPods = 500; ///< nobody runs more Flipt; a selector gone wrong may find more

/// 403: a right is missing. 404 on a group: an old cluster, or one of ours that does not serve it.
bool isWithheld(const ApiFailure &failure)
{
    return failure.status == 403 || failure.status == 404;
}

} // namespace

/// One readyPods() under way.
struct ServiceAccess::Question
{
    Core::ServiceAddress address;
    QObject *context;
    Callback callback;
    ServicePort port;
    QStringList selector; ///< "app=flipt"
    PodPorts ready;

    QString path(const QString &rest) const
    {
        return QStringLiteral("/api/v1/namespaces/%1/%2").arg(address.nameSpace, rest);
    }
    void fail(const ApiFailure &failure) const { callback(tl::unexpected<Core::Error>(failure.error)); }
    /// Only the service as a whole can be asked.
    void notApart(const QString &why, const QString &said) const
    {
        ServicePods pods;
        pods.notApart = Core::Error{Core::ErrorCode::Forbidden, why, said};
        callback(pods);
    }
};

ServiceAccess::ServiceAccess(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void ServiceAccess::readyPods(const Core::ServiceAddress &address, QObject *context, Callback callback)
{
    auto question = std::make_shared<Question>(Question{address, context, std::move(callback), {}, {}, {}});
    const auto take = [this, question](const ApiResult &reply) {
        if (!reply && reply.error().status == 403) {
            question->notApart(
                tr("The replicas of %1 cannot be told apart: the service may not be read. Your role needs "
                   "\"get\" on services and \"list\" on endpointslices in the namespace %2.")
                    .arg(question->address.displayName(), question->address.nameSpace),
                reply.error().error.text());
            return;
        }
        if (!reply && reply.error().status == 404) {
            question->callback(Core::failure(
                Core::ErrorCode::NotFound, tr("There is no service %1 in the namespace %2.")
                                               .arg(question->address.service, question->address.nameSpace)));
            return;
        }
        if (!reply) {
            question->fail(reply.error());
            return;
        }
        const QJsonObject service = QJsonDocument::fromJson(reply->body).object();
        const auto port = findServicePort(service, question->address.port);
        if (!port) {
            question->callback(tl::unexpected<Core::Error>(port.error()));
            return;
        }
        question->port = *port;
        const QJsonObject selector =
            service[QLatin1String("spec")].toObject()[QLatin1String("selector")].toObject();
        for (auto label = selector.begin(); label != selector.end(); ++label)
            question->selector << label.key() + u'=' + label.value().toString();
        readSlices(question);
    };
    m_api.get(question->path(QStringLiteral("services/") + address.service), {}, context, take);
}

void ServiceAccess::readSlices(const std::shared_ptr<Question> &question)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("labelSelector"),
                       QStringLiteral("kubernetes.io/service-name=") + question->address.service);
    m_api.list(QStringLiteral("/apis/discovery.k8s.io/v1/namespaces/%1/endpointslices")
                   .arg(question->address.nameSpace),
               query, question->context, [this, question](const ApiResult &reply) {
                   if (reply) {
                       question->ready = readyFromSlices(reply->body, question->port);
                       reviewProxy(question);
                   } else if (isWithheld(reply.error()) && !question->selector.isEmpty()) {
                       readPods(question);
                   } else {
                       question->fail(reply.error());
                   }
               });
}

void ServiceAccess::readPods(const std::shared_ptr<Question> &question)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("labelSelector"), question->selector.join(u','));
    m_api.list(
        question->path(QStringLiteral("pods")), query, question->context,
        [this, question](const ApiResult &reply) {
            if (reply) {
                question->ready = readyFromPods(reply->body, question->port);
                reviewProxy(question);
            } else if (isWithheld(reply.error())) {
                question->notApart(
                    tr("The replicas of %1 cannot be told apart: its pods may not be listed. Your role "
                       "needs \"list\" on endpointslices or pods in the namespace %2.")
                        .arg(question->address.displayName(), question->address.nameSpace),
                    reply.error().error.text());
            } else {
                question->fail(reply.error());
            }
        });
}

void ServiceAccess::reviewProxy(const std::shared_ptr<Question> &question)
{
    const ApiClient::Access access{QStringLiteral("create"),    {},
                                   QStringLiteral("pods"),      QStringLiteral("proxy"),
                                   question->address.nameSpace, {}};
    m_api.reviewAccess(
        access, question->context, [this, question](const tl::expected<bool, ApiFailure> &allowed) {
            // A review that fails decides nothing: the pod's own 403 will.
            if (allowed && !*allowed) {
                question->notApart(tr("The replicas of %1 cannot be told apart: its pods may not be asked "
                                      "singly. Your role needs \"get\" and \"create\" on pods/proxy in the "
                                      "namespace %2.")
                                       .arg(question->address.displayName(), question->address.nameSpace),
                                   {});
                return;
            }
            ServicePods found;
            for (auto pod = question->ready.cbegin();
                 pod != question->ready.cend() && found.pods.size() < mostPods; ++pod)
                found.pods.append({pod.key(), podUrl(m_api, question->address, pod.key(), pod.value())});
            question->callback(found);
        });
}

void ServiceAccess::signIn(Core::HttpClient &client, const Core::ServiceAddress &address, const QString &pod,
                           const Headers &headers)
{
    const auto take = [this, http = &client, headers] {
        Core::HttpIdentity identity = m_api.identity();
        identity.headers += headers;
        http->setIdentity(identity);
    };
    take();
    client.setCheck(
        [address, pod](const Core::HttpReply &reply) { return proxyRefusal(address, pod, reply); });
    connect(&m_api, &ApiClient::identityChanged, &client, take);
}

} // namespace Flightdeck::Kubernetes
