#pragma once

#include "core/httpclient.h"
#include "kubernetes/apifailure.h"

#include <QStringList>

namespace Flightdeck::Kubernetes {

/// True when a write that failed so may have been done all the same: no answer, a broken one, or a fault of
/// the server or of a proxy before it. Only reading the object back tells.
bool mayHaveBeenDone(const ApiFailure &failure);

/// The texts of an answer's Warning headers (RFC 7234 §5.5, as kube-apiserver sends them: code 299), as plain
/// text.
QStringList warningsOf(const Core::HttpReply &reply);

/// "/api/v1/namespaces/N/pods/SCHEME:NAME:PORT/proxy/PATH": one pod or Service behind the API server's proxy.
/// @param resource "pods" or "services".
QString proxyPath(const QString &resource, const QString &nameSpace, const QString &scheme,
                  const QString &name, const QString &port, const QString &path);

} // namespace Flightdeck::Kubernetes
