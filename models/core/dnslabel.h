#pragma once

#include <QString>

namespace Flightdeck::Core {

/// Whether it is a DNS label (RFC 1123), as every namespace and service of Kubernetes is named: "shop-2".
bool isDnsLabel(const QString &text);

} // namespace Flightdeck::Core
