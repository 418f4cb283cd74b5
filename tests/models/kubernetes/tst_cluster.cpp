#include "kubernetes/cluster.h"
#include "tests/support/faultserver.h"
#include "tests/support/jsontext.h"

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
    World()
    {
        server.on("watch=1", FaultServer::stream({}, true));
        on("/canaries", "Canary", canary("cart"));
        on("/virtualservices", "VirtualService", json("{'kind':'VirtualService',") + meta("cart") + "}");
        on("/destinationrules", "DestinationRule",
           json("{'kind':'DestinationRule',") + meta("cart-canary") +
               json(",'spec':{'host':'cart-canary'}}"));
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
    void start()
    {
        cluster = std::make_unique<Cluster>(contextFor(server), clock, Cluster::Options());
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
};

QTEST_GUILESS_MAIN(TestCluster)
#include "tst_cluster.moc"
