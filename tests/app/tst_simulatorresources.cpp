#include "app/simulator/simulator.h"
#include "kubernetes/cluster.h"
#include "kubernetes/kubeconfig.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Kubernetes;
using Core::FreshnessState;

/// The embedded world seen through the console's own client.
class TestSimulatorResources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyResourceIsServed_data()
    {
        QTest::addColumn<bool>("gathers");
        QTest::newRow("lists") << false;
        QTest::newRow("watches that begin with all objects") << true;
    }
    void everyResourceIsServed()
    {
        QFETCH(bool, gathers);
        Simulator::SimulatorOptions options;
        options.platform = QStringLiteral(":/flightdeck/platform");
        Simulator::Simulator world(options);
        const auto endpoints = world.start();
        QVERIFY2(endpoints, endpoints ? "" : qPrintable(endpoints.error().text()));
        KubeContext context;
        context.name = QStringLiteral("demo");
        context.server = endpoints->kubernetes;
        const Core::SystemClock clock;
        Cluster::Options clusterOptions;
        clusterOptions.gathers = gathers;
        Cluster cluster(context, clock, clusterOptions);
        cluster.followPods(QStringLiteral("platform-services/auth-service"));
        cluster.start();
        for (int resource = 0; resource < resourceCount; ++resource)
            QTRY_COMPARE(cluster.freshness(Resource(resource)).state, FreshnessState::Live);
        QCOMPARE(cluster.canaries().size(), 5);
        QCOMPARE(cluster.virtualServices().size(), 5);
        QCOMPARE(cluster.destinationRules().size(), 10);
        QVERIFY(cluster.deployments().size() >= 10);
        QVERIFY(!cluster.metricTemplates().isEmpty());
        QVERIFY(!cluster.alertProviders().isEmpty());
        const auto flux = cluster.kustomizations().value(QStringLiteral("flux-system/infrastructure"));
        QVERIFY(flux);
        QCOMPARE(flux->intervalSeconds, 600);
        QCOMPARE(flux->ready, std::optional<bool>(true));
        QVERIFY(!cluster.pods().isEmpty());
        for (const auto &pod : cluster.pods()) {
            QVERIFY2(pod->meta.name.startsWith(QStringLiteral("auth-service")), qPrintable(pod->meta.name));
            QCOMPARE(pod->containers.size(), 1);
            QVERIFY(!pod->containers.first().image.image.isEmpty());
            QVERIFY(!pod->node.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestSimulatorResources)
#include "tst_simulatorresources.moc"
