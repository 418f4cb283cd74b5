#pragma once

#include "core/freshness.h"
#include "kubernetes/apifailure.h"

#include <QObject>

#include <optional>

namespace Flightdeck::Kubernetes {

/// What keeps one resource of a cluster up to date, with one reflector or with several.
class ClusterWatch : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    /// Ends every waiting at once and tries again.
    virtual void retryNow() = 0;
    /// The computer slept: no connection can be believed.
    virtual void wake() = 0;
    virtual Core::Freshness freshness() const = 0;
    /// The latest failure, kept when things went well again.
    virtual std::optional<ApiFailure> lastFailure() const = 0;

Q_SIGNALS:
    void freshnessChanged();
    /// The store's content may have changed.
    void stored();
};

} // namespace Flightdeck::Kubernetes
