#pragma once

#include "core/result.h"

#include <QNetworkProxy>
#include <QUrl>

namespace Flightdeck::Kubernetes {

/// The proxy on the way to a server: proxyUrl of the kubeconfig when it is set, else what HTTPS_PROXY,
/// HTTP_PROXY and NO_PROXY say, read as kubectl reads them (golang.org/x/net/http/httpproxy), else the
/// application's own. Loopback needs none. Errors: InvalidInput, Unsupported for a proxy over TLS; no error
/// holds a password.
Core::Result<QNetworkProxy> proxyFor(const QString &proxyUrl, const QUrl &server);

/// True when a NO_PROXY list names the server: "*", a host, .domain, an address, a CIDR range; each with or
/// without a port.
bool isExempt(const QString &noProxy, const QUrl &server);

} // namespace Flightdeck::Kubernetes
