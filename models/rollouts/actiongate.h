#pragma once

#include "core/result.h"
#include "kubernetes/canary.h"

#include <QUrl>

namespace Flightdeck::Rollouts {

/// Where a gate of Flagger's load tester is kept (flagger 1.37, pkg/loadtester/server.go).
struct GateAddress
{
    QUrl check; ///< as the spec has it: "http://flagger-loadtester.test/gate/check"
    bool rollback = false;
    QString nameSpace; ///< of the Service; empty: a host outside the cluster
    QString service;
    QString port;

    bool inCluster() const { return !service.isEmpty(); }
    /// The URL beside the check: "open" gives "http://flagger-loadtester.test/gate/open".
    QUrl endpoint(const QString &name) const;
    bool operator==(const GateAddress &) const = default;
};

/// Reads a hook's URL. Errors in words for people: a hook that always passes or always refuses, one that is
/// no load tester's gate, a host whose namespace is not known.
Core::Result<GateAddress> gateAddress(const Kubernetes::CanaryWebhook &hook);

/// confirm-rollout, confirm-traffic-increase, confirm-promotion.
bool isConfirmHook(const Kubernetes::CanaryWebhook &hook);
/// The hook of that name, or null.
const Kubernetes::CanaryWebhook *hookNamed(const Kubernetes::Canary &canary, const QString &name);
/// The first rollback hook, or null.
const Kubernetes::CanaryWebhook *rollbackHook(const Kubernetes::Canary &canary);

} // namespace Flightdeck::Rollouts
