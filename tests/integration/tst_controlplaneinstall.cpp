#include "controlplane/onlooker.h"
#include "controlplane/rawapi.h"

#include <QFile>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Tests;
using Core::FreshnessState;
using Kubernetes::Resource;

/// A console is open on a cluster that has neither Flagger nor Istio; then they are installed.
class ControlPlaneInstallTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesAliveWhenFlaggerIsInstalled()
    {
        if (!Endpoints::areGiven())
            QSKIP(Endpoints::missing);
        const Endpoints endpoints = Endpoints::load();
        Onlooker console(endpoints.person(QStringLiteral("viewer")));
        const auto state = [&console](Resource resource) {
            return console.cluster().freshness(resource).state;
        };
        QTRY_COMPARE(state(Resource::Canaries), FreshnessState::NotInstalled);
        QTRY_COMPARE(state(Resource::VirtualServices), FreshnessState::NotInstalled);
        QTRY_COMPARE(state(Resource::Events), FreshnessState::Live);
        QVERIFY(!console.cluster().freshness(Resource::Canaries).reason.isEmpty());

        // tests/integration/run waits for this mark before it installs them.
        QFile mark(endpoints.folder + QStringLiteral("/console-is-open"));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        mark.close();
        // It looks again about once in a minute.
        QTRY_COMPARE_WITH_TIMEOUT(state(Resource::Canaries), FreshnessState::Live, 90'000);
        QTRY_COMPARE_WITH_TIMEOUT(state(Resource::VirtualServices), FreshnessState::Live, 90'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            console.row(QStringLiteral("platform-services"), QStringLiteral("auth-service")), 20'000);
    }
};

QTEST_GUILESS_MAIN(ControlPlaneInstallTest)
#include "tst_controlplaneinstall.moc"
