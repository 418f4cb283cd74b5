#include "detailscene.h"

namespace Flightdeck::Tests {

using namespace Kubernetes;

namespace {

const QString nameSpace = QStringLiteral("platform-services");
const QString service = QStringLiteral("user-service");

Workload workload(const QString &name, const QString &tag, int desired, int ready)
{
    Workload workload;
    workload.meta = {nameSpace, name, QStringLiteral("uid-") + name, QStringLiteral("1"), {}};
    workload.desired = workload.updated = desired;
    workload.ready = workload.available = ready;
    workload.images = {{QStringLiteral("app"), QStringLiteral("registry.example/talent/user-service:") + tag},
                       {QStringLiteral("log-shipper"), QStringLiteral("registry.example/base/shipper:1.9")}};
    workload.selector = {{QStringLiteral("app"), name}};
    return workload;
}

Pod pod(const QString &app, const QString &suffix, const QString &tag, const QDateTime &created)
{
    Pod pod;
    pod.meta = {nameSpace, app + u'-' + suffix, QStringLiteral("uid-") + suffix, QStringLiteral("1"),
                created};
    pod.phase = QStringLiteral("Running");
    pod.ready = true;
    pod.address = QStringLiteral("10.1.2.3");
    pod.node = QStringLiteral("node-7");
    pod.ownerName = app + u'-' + suffix.section(u'-', 0, 0);
    pod.labels = {{QStringLiteral("app"), app}};
    pod.containers = {{{QStringLiteral("app"), QStringLiteral("registry.example/talent/user-service:") + tag},
                       true,
                       0,
                       {},
                       {}}};
    return pod;
}

AlertProvider provider(const QString &name, const QString &type, const QString &channel, const QString &host)
{
    AlertProvider provider;
    provider.meta = {nameSpace, name, QStringLiteral("uid-") + name, QStringLiteral("1"), {}};
    provider.type = type;
    provider.channel = channel;
    provider.host = host;
    return provider;
}

void putCanary(StandInCluster &cluster, const QDateTime &now)
{
    Canary canary = *cluster.canaries().value(nameSpace + u'/' + service);
    const QString tester = QStringLiteral("http://flagger-loadtester.test");
    canary.analysis.webhooks = {
        {QStringLiteral("smoke-test"), QStringLiteral("pre-rollout"), tester + u'/'},
        {QStringLiteral("load"), QString(),
         QStringLiteral("https://user:secret@load.example/run?token=s3cret")},
        {QStringLiteral("approve"), QStringLiteral("confirm-promotion"),
         tester + QStringLiteral("/gate/check")},
        {QStringLiteral("stop"), QStringLiteral("rollback"), tester + QStringLiteral("/rollback/check")}};
    canary.analysis.alerts = {
        {QStringLiteral("on-call"), QStringLiteral("error"), QStringLiteral("pager"), {}},
        {QStringLiteral("team"), QStringLiteral("warn"), QStringLiteral("chat"), {}},
        {QStringLiteral("audit"), QString(), QStringLiteral("gone"), {}}};
    canary.hosts = {QStringLiteral("users.talent.example")};
    canary.gateways = {QStringLiteral("istio-system/main-gateway")};
    canary.autoscaler = QStringLiteral("HorizontalPodAutoscaler user-service");
    canary.status.trackedConfigs = {QStringLiteral("configmap/user-service"),
                                    QStringLiteral("secret/user-db")};
    canary.status.conditions = {{QStringLiteral("Promoted"), QStringLiteral("Unknown"),
                                 QStringLiteral("Progressing"),
                                 QStringLiteral("New revision detected, progressing canary analysis."),
                                 now.addSecs(-338), now.addSecs(-338)}};
    cluster.put(canary);
    cluster.put(eventOf(canary, now.addSecs(-278), QStringLiteral("Pre-rollout check smoke-test passed")));
    cluster.put(
        eventOf(canary, now.addSecs(-38), QStringLiteral("Rollback hook stop not signaling a rollback")));
}

} // namespace

void putDetail(StandInCluster &cluster, const QDateTime &now)
{
    const QString primary = service + QStringLiteral("-primary");
    putCanary(cluster, now);
    cluster.put(workload(service, QStringLiteral("v2.15.0"), 3, 2));
    cluster.put(workload(primary, QStringLiteral("v2.14.0"), 2, 2));
    cluster.put(pod(service, QStringLiteral("7d9f4-aa1"), QStringLiteral("v2.15.0"), now.addSecs(-330)));
    cluster.put(pod(service, QStringLiteral("7d9f4-bb2"), QStringLiteral("v2.15.0"), now.addSecs(-330)));
    Pod crashing = pod(service, QStringLiteral("7d9f4-cc3"), QStringLiteral("v2.15.0"), now.addSecs(-330));
    crashing.ready = false;
    crashing.containers[0].ready = false;
    crashing.containers[0].restarts = 4;
    crashing.containers[0].waiting = QStringLiteral("CrashLoopBackOff");
    crashing.containers[0].message = QStringLiteral("back-off 1m20s restarting failed container");
    cluster.put(crashing);
    cluster.put(pod(primary, QStringLiteral("5c8b6-dd4"), QStringLiteral("v2.14.0"), now.addDays(-12)));
    cluster.put(pod(primary, QStringLiteral("5c8b6-ee5"), QStringLiteral("v2.14.0"), now.addDays(-12)));
    cluster.put(provider(QStringLiteral("pager"), QStringLiteral("slack"), QStringLiteral("on-call"),
                         QStringLiteral("hooks.slack.com")));
    AlertProvider secret = provider(QStringLiteral("chat"), QStringLiteral("msteams"), QString(), QString());
    secret.secretName = QStringLiteral("teams-hook");
    cluster.put(secret);
    for (const char *side : {"-primary", "-canary"}) {
        DestinationRule rule;
        rule.meta = {nameSpace, service + QLatin1String(side), QString(), QString(), {}};
        rule.host = rule.meta.name;
        rule.tlsMode = QStringLiteral("ISTIO_MUTUAL");
        cluster.put(rule);
    }
    Kustomization apps;
    apps.meta = {QStringLiteral("flux-system"), QStringLiteral("apps"), QString(), QString(), {}};
    apps.intervalSeconds = 600;
    apps.ready = true;
    apps.revision = QStringLiteral("main@sha1:7c3e2a1");
    apps.source = QStringLiteral("GitRepository flux-system/apps");
    cluster.put(apps);
}

} // namespace Flightdeck::Tests
