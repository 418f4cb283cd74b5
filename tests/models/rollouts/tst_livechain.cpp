#include "kubernetes/cluster.h"
#include "kubernetes/kubeconfig.h"
#include "rollouts/rolloutboard.h"
#include "tests/support/clusterscript.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Kubernetes;
using namespace Flightdeck::Rollouts;
using Core::FreshnessState;
using Tests::canary;
using Tests::contextFor;
using Tests::FaultServer;
using Tests::json;
using Tests::list;
using Tests::serve;
using Tests::service;

/// From bytes on a socket to a row of the model.
class TestLiveChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWeightIsShownAtOnce()
    {
        FaultServer server;
        serve(server, 3);
        const Core::SystemClock clock;
        Cluster cluster(contextFor(server.url()), clock, {});
        RolloutBoard board(clock);
        board.addCluster(&cluster);
        cluster.start();
        RolloutListModel *model = board.model();
        QTRY_COMPARE(model->rowCount(), 3);
        QTRY_VERIFY(model->row(0).split.has_value());
        QTRY_COMPARE(server.count("watch=1"), 3);
        QVERIFY(server.count("/apis/networking.istio.io/v1/virtualservices") >
                0); // the newest served version
        QVERIFY(server.count("fieldSelector=involvedObject.kind%3DCanary") > 0);

        qint64 slowest = 0;
        for (int weight = 11; weight < 21; ++weight) {
            QElapsedTimer time;
            time.start();
            server.push(FaultServer::chunk(json("{'type':'MODIFIED','object':") +
                                           service("c1", weight, weight) + "}\n"));
            const int row =
                model->rowOf(rolloutKey(QStringLiteral("lab"), QStringLiteral("shop"), QStringLiteral("c1")));
            while (model->row(row).split->canary != weight && time.elapsed() < 1000)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
            slowest = qMax(slowest, time.elapsed());
        }
        QVERIFY2(slowest < 250, qPrintable(QString::number(slowest)));
    }

    void aBurstIsOneUpdateARow()
    {
        FaultServer server;
        serve(server, 50);
        const Core::SystemClock clock;
        Cluster cluster(contextFor(server.url()), clock, {});
        RolloutBoard board(clock);
        board.addCluster(&cluster);
        cluster.start();
        QTRY_COMPARE(board.model()->rowCount(), 50);
        QTRY_VERIFY(board.model()->row(49).split.has_value());
        QTRY_COMPARE(board.model()->row(0).freshness.state, FreshnessState::Live);
        QTRY_COMPARE(server.count("watch=1"), 3);
        QSignalSpy changes(board.model(), &QAbstractItemModel::dataChanged);
        QSignalSpy resets(board.model(), &QAbstractItemModel::modelReset);
        QByteArray lines;
        for (int i = 0; i < 1000; ++i)
            lines += json("{'type':'MODIFIED','object':") +
                     service("c" + QByteArray::number(i % 50), 10 + i / 50, i + 2) + "}\n";
        server.push(FaultServer::chunk(lines));
        QTRY_COMPARE(board.model()->row(49).split->canary, 29);
        QVERIFY2(changes.size() <= 250, qPrintable(QString::number(changes.size()))); // not one an event
        QCOMPARE(resets.size(), 0);
    }

    void aRenewedTokenIsUsedAfter401()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QByteArray &token) {
            QFile file(folder.filePath(QStringLiteral("token")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(token);
        };
        write("old");
        FaultServer server;
        server.on("/canaries?limit", FaultServer::json(401, json("{'kind':'Status','code':401}")));
        server.on("/canaries?limit", FaultServer::json(200, list("Canary", canary("a"))));
        serve(server, 1);
        KubeContext context = contextFor(server.url());
        context.tokenFile = folder.filePath(QStringLiteral("token"));
        const Core::SystemClock clock;
        Cluster cluster(context, clock, {});
        write("new");
        cluster.start();
        QTRY_COMPARE(cluster.canaries().size(), 1);
        int renewed = 0;
        for (const auto &request : server.requests())
            renewed += request.head.contains("Bearer new") ? 1 : 0;
        QVERIFY(renewed > 0);
        QCOMPARE(cluster.freshness(Resource::Canaries).state, FreshnessState::Live);
    }

    void oneResourceDeniedLeavesTheOthersLive()
    {
        FaultServer server;
        server.on("/events?field", // of all namespaces and of the context's own
                  FaultServer::json(403, json("{'kind':'Status','code':403,'message':'no events for you'}")));
        serve(server, 1);
        const Core::SystemClock clock;
        Cluster cluster(contextFor(server.url()), clock, {});
        cluster.start();
        QTRY_COMPARE(cluster.freshness(Resource::Events).state, FreshnessState::Denied);
        QTRY_COMPARE(cluster.freshness(Resource::Canaries).state, FreshnessState::Live);
        QTRY_COMPARE(cluster.freshness(Resource::VirtualServices).state, FreshnessState::Live);
        QVERIFY(cluster.trouble(Resource::Events)->detail.contains(QStringLiteral("no events for you")));
        QVERIFY(!cluster.trouble(Resource::Canaries));
    }
};

QTEST_GUILESS_MAIN(TestLiveChain)
#include "tst_livechain.moc"
