#include "kubernetes/serviceproxy.h"

#include "core/plaintext.h"
#include "kubernetes/apiclient.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Flightdeck::Kubernetes {

using Core::Error;
using Core::ErrorCode;

namespace {

struct ServiceProxyWords
{
    Q_DECLARE_TR_FUNCTIONS(ServiceProxyWords)
};

constexpr qsizetype largestStatus = 64 << 10;

/// "http:NAME:PORT" as the API server wants it (apimachinery, pkg/util/net/util.go, SplitSchemeNamePort).
QUrl proxied(const ApiClient &api, const Core::ServiceAddress &address, const char *kind, const QString &name,
             const QString &port)
{
    QUrl url =
        api.url(QStringLiteral("/api/v1/namespaces/%1/%2/%3:%4:%5/proxy")
                    .arg(address.nameSpace, QLatin1String(kind),
                         address.https ? QStringLiteral("https") : QStringLiteral("http"), name, port));
    url.setPath(url.path(QUrl::FullyEncoded) + address.path, QUrl::TolerantMode);
    return url;
}

Error forbidden(const Core::ServiceAddress &address, const QString &pod, const QString &said)
{
    const QString right = pod.isEmpty() ? QStringLiteral("services/proxy") : QStringLiteral("pods/proxy");
    return {
        ErrorCode::Forbidden,
        ServiceProxyWords::tr("You may not reach %1 through the API server. Your role needs \"get\" and "
                              "\"create\" on %2 in the namespace %3.")
            .arg(pod.isEmpty() ? address.displayName() : Core::plainText(pod, 100), right, address.nameSpace),
        said};
}

} // namespace

QUrl serviceUrl(const ApiClient &api, const Core::ServiceAddress &address)
{
    return proxied(api, address, "services", address.service, address.port);
}

QUrl podUrl(const ApiClient &api, const Core::ServiceAddress &address, const QString &pod, int port)
{
    return proxied(api, address, "pods", pod, QString::number(port));
}

std::optional<Error> proxyRefusal(const Core::ServiceAddress &address, const QString &pod,
                                  const Core::HttpReply &reply)
{
    if (reply.status >= 300 && reply.status < 400 && reply.status != 304)
        return Error{
            ErrorCode::Protocol,
            ServiceProxyWords::tr("%1 redirects to another address. Redirects are not followed; give "
                                  "the path that it leads to.")
                .arg(address.displayName()),
            {}};
    if (reply.status < 400 || reply.body.size() > largestStatus)
        return {};
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    if (body[QLatin1String("kind")].toString() != QLatin1String("Status") ||
        body[QLatin1String("apiVersion")].toString() != QLatin1String("v1"))
        return {}; // the service's own
    const QString said = Core::plainText(body[QLatin1String("message")].toString(), 300);
    switch (reply.status) {
    case 401:
        return Error{ErrorCode::Unauthorized,
                     ServiceProxyWords::tr("The API server does not know these credentials."), said};
    case 403:
        return forbidden(address, pod, said);
    case 404:
        return Error{ErrorCode::NotFound,
                     pod.isEmpty()
                         ? ServiceProxyWords::tr("There is no service %1 in the namespace %2.")
                               .arg(address.service, address.nameSpace)
                         : ServiceProxyWords::tr("The pod %1 is gone.").arg(Core::plainText(pod, 100)),
                     said};
    default:
        break;
    }
    if (said.contains(QLatin1String("no endpoints available")))
        return Error{ErrorCode::Unreachable,
                     ServiceProxyWords::tr("No pod of %1 is ready.").arg(address.displayName()), said};
    if (said.contains(QLatin1String("no service port")))
        return Error{ErrorCode::InvalidInput,
                     ServiceProxyWords::tr("The service %1 has no such port.").arg(address.displayName()),
                     said};
    return Error{ErrorCode::Unreachable,
                 ServiceProxyWords::tr("The API server cannot reach %1.").arg(address.displayName()), said};
}

} // namespace Flightdeck::Kubernetes
