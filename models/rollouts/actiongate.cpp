#include "rollouts/actiongate.h"

#include "core/plaintext.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace Flightdeck::Rollouts {

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(RolloutActions)
};

/// "flagger-loadtester.test", "flagger-loadtester.test.svc.cluster.local" name a Service; an address or a
/// name of other shape is a host that this machine reaches by itself.
void readHost(GateAddress &gate)
{
    const QStringList parts = gate.check.host().split(u'.', Qt::SkipEmptyParts);
    const bool address = !QHostAddress(gate.check.host()).isNull();
    const bool service = !address && (parts.size() == 2 || parts.value(2) == QLatin1String("svc"));
    if (!service)
        return;
    gate.service = parts[0];
    gate.nameSpace = parts[1];
    gate.port = QString::number(gate.check.port(gate.check.scheme() == QLatin1String("https") ? 443 : 80));
}

} // namespace

QUrl GateAddress::endpoint(const QString &name) const
{
    QUrl url = check;
    url.setPath(url.path().section(u'/', 0, -2) + u'/' + name);
    return url;
}

Core::Result<GateAddress> gateAddress(const Kubernetes::CanaryWebhook &hook)
{
    const auto refuse = [](const QString &text) { return Core::failure(Core::ErrorCode::Unsupported, text); };
    GateAddress gate;
    gate.check = QUrl(hook.url, QUrl::StrictMode);
    gate.check.setUserInfo({});
    const QString shown = Core::plainText(Core::displayUrl(hook.url), 200);
    const bool web =
        gate.check.scheme() == QLatin1String("http") || gate.check.scheme() == QLatin1String("https");
    if (!gate.check.isValid() || !web || gate.check.host().isEmpty())
        return refuse(ActionWords::tr("The address of this hook cannot be read: %1").arg(shown));
    const QString path = gate.check.path();
    if (path.endsWith(QLatin1String("/gate/approve")))
        return refuse(ActionWords::tr("This hook always passes: it asks /gate/approve."));
    if (path.endsWith(QLatin1String("/gate/halt")))
        return refuse(
            ActionWords::tr("This hook always refuses: it asks /gate/halt. Change the spec to pass."));
    gate.rollback = path.endsWith(QLatin1String("/rollback/check"));
    if (!gate.rollback && !path.endsWith(QLatin1String("/gate/check")))
        return refuse(
            ActionWords::tr("This hook is no gate of a load tester, so only its owner can open it: %1")
                .arg(shown));
    readHost(gate);
    if (!gate.inCluster() && !gate.check.host().contains(u'.'))
        return refuse(
            ActionWords::tr("The host %1 has no namespace: only Flagger itself knows where that is.")
                .arg(Core::plainText(gate.check.host(), 100)));
    return gate;
}

bool isConfirmHook(const Kubernetes::CanaryWebhook &hook)
{
    return hook.type.startsWith(QLatin1String("confirm-"));
}

const Kubernetes::CanaryWebhook *hookNamed(const Kubernetes::Canary &canary, const QString &name)
{
    const auto &hooks = canary.analysis.webhooks;
    const auto found =
        std::find_if(hooks.begin(), hooks.end(), [&name](const auto &hook) { return hook.name == name; });
    return found == hooks.end() ? nullptr : &*found;
}

const Kubernetes::CanaryWebhook *rollbackHook(const Kubernetes::Canary &canary)
{
    const auto &hooks = canary.analysis.webhooks;
    const auto found = std::find_if(hooks.begin(), hooks.end(),
                                    [](const auto &hook) { return hook.type == QLatin1String("rollback"); });
    return found == hooks.end() ? nullptr : &*found;
}

} // namespace Flightdeck::Rollouts
