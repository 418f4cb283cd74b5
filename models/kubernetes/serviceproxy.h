#pragma once

#include "core/httpclient.h"
#include "core/serviceaddress.h"

namespace Flightdeck::Kubernetes {

class ApiClient;

/// Where a service is behind the API server's proxy: everything below this URL reaches it.
QUrl serviceUrl(const ApiClient &api, const Core::ServiceAddress &address);
/// Where one of its pods is. @param port of the pod, a number.
QUrl podUrl(const ApiClient &api, const Core::ServiceAddress &address, const QString &pod, int port);

/// Tells the API server's own refusals from the answers of a service, for Core::HttpClient::setCheck(): which
/// right is missing, that nothing is ready, that the service redirects (redirects are not followed: the
/// identity would go to another host). Nothing for an answer of the service itself, whatever its status.
/// @param pod empty for the service as a whole.
std::optional<Core::Error> proxyRefusal(const Core::ServiceAddress &address, const QString &pod,
                                        const Core::HttpReply &reply);

} // namespace Flightdeck::Kubernetes
