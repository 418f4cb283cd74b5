#pragma once

#include "kubernetes/objectmeta.h"

namespace Flightdeck::Kubernetes {

/// A core/v1 Event about a Canary. Events are lossy: similar ones fold into one that changes in place, others
/// are dropped, all vanish after an hour; a list of them is never the whole history.
struct Event
{
    ObjectMeta meta;
    bool warning = false;
    QString reason;
    QString message; ///< plain text, without the "(combined from similar events): " of a fold
    bool folded = false;
    int count = 1;
    QDateTime firstSeen; ///< UTC
    QDateTime lastSeen;  ///< UTC
    QString aboutNamespace;
    QString aboutName;
    QString aboutUid;
    QString source; ///< component, "flagger"

    /// The key of the object it is about.
    QString aboutKey() const { return aboutNamespace + QLatin1Char('/') + aboutName; }
    static QString kind() { return QStringLiteral("Event"); }
    bool operator==(const Event &) const = default;
};

} // namespace Flightdeck::Kubernetes
