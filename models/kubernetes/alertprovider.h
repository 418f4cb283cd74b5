#pragma once

#include "kubernetes/objectmeta.h"

namespace Flightdeck::Kubernetes {

/// A flagger.app/v1beta1 AlertProvider: where Flagger tells of a canary.
struct AlertProvider
{
    ObjectMeta meta;
    QString type; ///< "slack", "msteams", "discord", "rocket", "gchat"
    QString channel;
    QString username;
    QString host;       ///< host of spec.address alone: the rest of a chat hook's address is its password
    QString secretName; ///< holds the address when spec.address is not given

    static QString kind() { return QStringLiteral("AlertProvider"); }
    bool operator==(const AlertProvider &) const = default;
};

} // namespace Flightdeck::Kubernetes
