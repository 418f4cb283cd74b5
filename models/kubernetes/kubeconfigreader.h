#pragma once

#include "core/result.h"
#include "kubernetes/kubeconfigentries.h"

namespace Flightdeck::Kubernetes {

/// Reads one kubeconfig's text. @param fileName for messages. @param folder relative paths belong to it.
/// Errors: InvalidInput with file and line for text that is no YAML, a value of the wrong kind, a name that
/// stands twice. No error holds a value of the file.
Core::Result<KubeConfigFile> readKubeConfig(const QByteArray &text, const QString &fileName,
                                            const QString &folder);

} // namespace Flightdeck::Kubernetes
