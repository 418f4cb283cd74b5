#include "kubernetes/cluster.h"
#include "tests/support/faultserver.h"
#include "tests/support/jsontext.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Kubernetes;
using Core::FreshnessState;
using Tests::FaultServer;
using Tests::json;

namespace {

QByteArray meta(const char *name, const char *nameSpace = "shop")
{
    return json("'metadata':{'namespace':'") + nameSpace + json("','name':'") + name +
           json("','resourceVersion':'5'}");
}

QByteArray list(const char *kind, const QByteArray &items)
{
    return json("{'kind':'") + kind + json("List','metadata':{'resourceVersion':'9'},'items':[") + items +
           "]}";
}

QByteArray canary(const char *name, const char *targetKind = "Deployment")
{
    return json("{'kind':'Canary',") + meta(name) + json(",'spec':{'targetRef':{'kind':'") + targetKind +
           json("','name':'") + name + json("'}}}");
}

QByteArray deployment(const char *name)
{
    return "{" + meta(name) + json(",'spec':{'replicas':2,'selector':{'matchLabels':{'app':'") + name +
           json("'}}},'status':{'readyReplicas':2}}");
}

QByteArray pod(const char *name, const char *app)
{
    return "{" + json("'metadata':{'namespace':'shop','name':'") + name + json("','labels':{'app':'") + app +
           json("'}},'status':{'phase':'Running'}}");
}

KubeContext contextFor(const FaultServer &server)
{
    KubeContext context;
    context.name = QStringLiteral("lab");
    context.server = server.url();
    return context;
}

/// A server that has everything, with one canary "cart" in "shop".
struct World
{
    explicit World(const QByteArray &canaries = canary("cart"))
    {
        server.on("watch=1", FaultServer::stream({}, true));
        on("/canaries", "Canary", canaries);
        on("/virtualservices", "VirtualService", json("{'kind':'VirtualService',") + meta("cart") + "}");
        on("/destinationrules", "DestinationRule",
           json("{'kind':'DestinationRule',") + meta("cart-canary") +
               json(",'spec':{'host':'cart-canary'}}"));
        on("/daemonsets", "DaemonSet",
           "{" + meta("agent") +
               json(",'spec':{'selector':{'matchLabels':{'app':'agent'}}},'status':{'desiredNumberScheduled':"
                    "3,"
                    "'numberReady':2,'numberAvailable':1}}"));
        on("/deployments", "Deployment", deployment("cart") + "," + deployment("cart-primary"));
        on("labelSelector=app%3Dcart-primary", "Pod", pod("cart-primary-1", "cart-primary"));
        on("labelSelector=app%3Dcart", "Pod", pod("cart-1", "cart") + "," + pod("cart-2", "cart"));
        on("/events", "Event", "{" + meta("cart.1") + json(",'involvedObject':{'name':'cart'}}"));
        on("/metrictemplates", "MetricTemplate", json("{'kind':'MetricTemplate',") + meta("errors") + "}");
        on("/alertproviders", "AlertProvider", json("{'kind':'AlertProvider',") + meta("chat") + "}");
        on("/kustomizations", "Kustomization", json("{'kind':'Kustomization',") + meta("apps") + "}");
        server.on("/apis", FaultServer::json(200, json("{'kind':'APIGroupList','groups':[{'name':'networking."
                                                       "istio.io','versions':[{'version':'v1beta1'},{'"
                                                       "version':'v1'}]},{'name':'kustomize.toolkit.fluxcd."
                                                       "io','versions':[{'version':'v1beta2'}]}]}")));
    }
    void on(const char *part, const char *kind, const QByteArray &items)
    {
        server.on(part, FaultServer::json(200, list(kind, items)));
    }
    void start(const Cluster::Options &options = {})
    {
        cluster = std::make_unique<Cluster>(contextFor(server), clock, options);
        cluster->start();
    }
    FreshnessState state(Resource resource) const { return cluster->freshness(resource).state; }

    FaultServer server;
    Core::SystemClock clock;
    std::unique_ptr<Cluster> cluster;
};

} // namespace

class TestCluster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyResource()
    {
        World w;
        w.start();
        for (const Resource resource :
             {Resource::Canaries, Resource::VirtualServices, Resource::Events, Resource::DestinationRules,
              Resource::Deployments, Resource::MetricTemplates, Resource::AlertProviders,
              Resource::Kustomizations})
            QTRY_COMPARE(w.state(resource), FreshnessState::Live);
        QCOMPARE(w.cluster->canaries().size(), 1);
        QCOMPARE(w.cluster->virtualServices().size(), 1);
        QCOMPARE(w.cluster->events().size(), 1);
        QCOMPARE(w.cluster->destinationRules().size(), 1);
        QCOMPARE(w.cluster->deployments().size(), 2);
        QCOMPARE(w.cluster->metricTemplates().size(), 1);
        QCOMPARE(w.cluster->alertProviders().size(), 1);
        QCOMPARE(w.cluster->kustomizations().size(), 1);
        QVERIFY(w.server.count("/apis/networking.istio.io/v1/virtualservices") > 0);
        QVERIFY(w.server.count("/apis/kustomize.toolkit.fluxcd.io/v1beta2/kustomizations") > 0);
        QVERIFY(w.server.count("daemonsets") == 0); // no canary targets one
        QCOMPARE(w.state(Resource::Pods), FreshnessState::Absent);
    }

    void podsOfTheFollowedCanaryAlone()
    {
        World w;
        w.start();
        QSignalSpy changed(w.cluster.get(), &ClusterData::changed);
        w.cluster->followPods(QStringLiteral("shop/cart")); // before anything is known
        QTRY_COMPARE(w.cluster->pods().size(), 3);
        QTRY_COMPARE(w.state(Resource::Pods), FreshnessState::Live);
        QTRY_COMPARE(w.server.count("/api/v1/namespaces/shop/pods"), 4); // a list and a watch each
        w.cluster->followPods({});
        QVERIFY(w.cluster->pods().isEmpty()); // at once, not at the next answer
        QCOMPARE(w.state(Resource::Pods), FreshnessState::Absent);
        changed.clear();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<Changes>().pods.size(), 3);
    }

    void daemonSetsWhenACanaryTargetsOne()
    {
        World w(canary("agent", "DaemonSet"));
        w.start();
        QTRY_COMPARE(w.cluster->deployments().size(), 3);
        const auto agent = w.cluster->deployments().value(QStringLiteral("shop/agent"));
        QVERIFY(agent);
        QCOMPARE(agent->desired, 3);
        QCOMPARE(agent->ready, 2);
        QCOMPARE(agent->available, 1);
        QTRY_COMPARE(w.state(Resource::Deployments), FreshnessState::Live);
    }

    void fault_15_removedKindComesBack()
    {
        World w;
        const FaultServer::Reply gone = FaultServer::text(404, "text/plain", "404 page not found\n");
        FaultServer rare; // alone, so that its answers can change
        rare.on("/canaries?watch=1",
                FaultServer::stream(json("{'type':'DELETED','object':") + canary("cart") + "}\n", false));
        rare.on("/canaries?watch=1", gone);
        rare.on("/canaries?watch=1", FaultServer::stream({}, true));
        rare.on("/canaries", FaultServer::json(200, list("Canary", canary("cart"))));
        rare.on("/canaries", gone);
        rare.on("/canaries", gone);
        rare.on("/canaries", FaultServer::json(200, list("Canary", canary("cart"))));
        Cluster::Options options;
        options.refusedWaitMs = 300;
        Cluster cluster(contextFor(rare), w.clock, options);
        QList<FreshnessState> seen;
        connect(&cluster, &ClusterData::freshnessChanged, this, [&](Resource resource) {
            if (resource == Resource::Canaries)
                seen.append(cluster.freshness(Resource::Canaries).state);
        });
        cluster.start();
        QTRY_VERIFY(seen.contains(FreshnessState::NotInstalled));
        QVERIFY(cluster.canaries().isEmpty()); // no kind, no objects
        QTRY_COMPARE(cluster.freshness(Resource::Canaries).state, FreshnessState::Live);
        QCOMPARE(cluster.canaries().size(), 1);
        QCOMPARE(seen.first(), FreshnessState::Live);
        QCOMPARE(seen.last(), FreshnessState::Live);
    }

    void fault_15_istioInstalledAfterwards()
    {
        FaultServer server;
        server.on("watch=1", FaultServer::stream({}, true));
        server.on("/virtualservices",
                  FaultServer::json(
                      200, list("VirtualService", json("{'kind':'VirtualService',") + meta("cart") + "}")));
        // No group list here, as behind a proxy that serves single groups: each group is asked for.
        server.on("/apis/networking.istio.io", FaultServer::text(404, "text/plain", "404 page not found\n"));
        server.on("/apis/networking.istio.io", FaultServer::text(404, "text/plain", "404 page not found\n"));
        server.on("/apis/networking.istio.io",
                  FaultServer::json(200, json("{'kind':'APIGroup','versions':[{'version':'v1alpha3'}]}")));
        const Core::SystemClock clock;
        Cluster::Options options;
        options.refusedWaitMs = 200;
        Cluster cluster(contextFor(server), clock, options);
        cluster.start();
        QTRY_COMPARE(cluster.freshness(Resource::VirtualServices).state, FreshnessState::NotInstalled);
        QTRY_COMPARE(cluster.freshness(Resource::VirtualServices).state, FreshnessState::Live);
        QCOMPARE(cluster.virtualServices().size(), 1);
        QVERIFY(server.count("/apis/networking.istio.io/v1alpha3/virtualservices") > 0);
    }

    void fault_16_oneForbiddenNamespaceHidesNoOther()
    {
        FaultServer server;
        const FaultServer::Reply forbidden = FaultServer::json(
            403, json("{'kind':'Status','code':403,'reason':'Forbidden','message':'not in this scope'}"));
        server.on("watch=1", FaultServer::stream({}, true));
        server.on("/v1beta1/canaries", forbidden);
        server.on("/namespaces/vault/canaries", forbidden);
        server.on("/namespaces/shop/canaries", FaultServer::json(200, list("Canary", canary("cart"))));
        server.on("/namespaces/default/canaries", FaultServer::json(200, list("Canary", {})));
        server.on(
            "/api/v1/namespaces?",
            FaultServer::json(200, json("{'kind':'NamespaceList','items':[{'metadata':{'name':'vault'}},{"
                                        "'metadata':{'name':'../shop'}}]}")));
        const Core::SystemClock clock;
        Cluster::Options options;
        options.namespaces = {QStringLiteral("shop")};
        Cluster cluster(contextFor(server), clock, options);
        cluster.start();
        QTRY_COMPARE(cluster.freshnessIn(Resource::Canaries, QStringLiteral("vault")).state,
                     FreshnessState::Denied);
        QTRY_COMPARE(cluster.freshness(Resource::Canaries).state, FreshnessState::Live);
        QVERIFY(cluster.freshness(Resource::Canaries).reason.contains(QStringLiteral("vault")));
        QCOMPARE(cluster.freshnessIn(Resource::Canaries, QStringLiteral("shop")).state, FreshnessState::Live);
        QCOMPARE(cluster.freshnessIn(Resource::Canaries, QStringLiteral("elsewhere")).state,
                 FreshnessState::Denied);
        QCOMPARE(cluster.canaries().size(), 1);
        QCOMPARE(cluster.namespaces(Resource::Canaries),
                 (QStringList{QStringLiteral("default"), QStringLiteral("shop"), QStringLiteral("vault")}));
        QVERIFY(!cluster.trouble(Resource::Canaries));
        QCOMPARE(server.count("/namespaces/vault/canaries"), 1); // no hammering
    }

    void fault_16_rightsTakenAndGivenAgain()
    {
        FaultServer server;
        const FaultServer::Reply forbidden =
            FaultServer::json(403, json("{'kind':'Status','code':403,'reason':'Forbidden'}"));
        const QByteArray vault = json("{'kind':'Canary','metadata':{'namespace':'vault','name':'safe'}}");
        server.on("/namespaces/shop/canaries?watch=1", FaultServer::stream({}, true));
        server.on("/v1beta1/canaries?watch=1", forbidden);
        server.on("/v1beta1/canaries?watch=1", FaultServer::stream({}, true));
        server.on("/namespaces/shop/canaries", FaultServer::json(200, list("Canary", canary("cart"))));
        server.on("/namespaces/", forbidden);
        server.on("/v1beta1/canaries", FaultServer::json(200, list("Canary", canary("cart") + "," + vault)));
        server.on("/v1beta1/canaries", forbidden);
        server.on("/v1beta1/canaries", FaultServer::json(200, list("Canary", canary("cart") + "," + vault)));
        const Core::SystemClock clock;
        Cluster::Options options;
        options.namespaces = {QStringLiteral("shop")};
        options.refusedWaitMs = 700;
        Cluster cluster(contextFor(server), clock, options);
        int lost = 0;
        connect(&cluster, &ClusterData::changed, this,
                [&] { lost += cluster.canaries().size() < 2 ? 1 : 0; });
        cluster.start();
        QTRY_COMPARE(cluster.freshnessIn(Resource::Canaries, QStringLiteral("shop")).state,
                     FreshnessState::Live);
        QTRY_COMPARE(cluster.freshnessIn(Resource::Canaries, QStringLiteral("vault")).state,
                     FreshnessState::Denied);
        QCOMPARE(cluster.canaries().size(), 2); // the last known rows stay, marked
        QTRY_VERIFY(cluster.namespaces(Resource::Canaries).isEmpty());
        QCOMPARE(cluster.freshnessIn(Resource::Canaries, QStringLiteral("vault")).state,
                 FreshnessState::Live);
        QCOMPARE(cluster.canaries().size(), 2);
        QCOMPARE(lost, 0);
    }

    void wakesUp()
    {
        World w;
        Tests::ManualClock clock;
        Cluster::Options options;
        options.pulseMs = 20;
        Cluster cluster(contextFor(w.server), clock, options);
        cluster.start();
        QTRY_COMPARE(cluster.freshness(Resource::AlertProviders).state, FreshnessState::Live);
        QTRY_COMPARE(w.server.count("/alertproviders?watch=1"), 1);
        QSignalSpy changed(&cluster, &ClusterData::changed);
        changed.wait(200); // the first flush
        changed.clear();
        clock.advance(8 * 3'600'000);
        QTRY_COMPARE(w.server.count("/alertproviders?watch=1"), 2);
        QTRY_COMPARE(cluster.freshness(Resource::AlertProviders).state, FreshnessState::Live);
        QCOMPARE(changed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCluster)
#include "tst_cluster.moc"
