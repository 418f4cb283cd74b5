#include "tests/support/paths.h"

#include "metrics/grafanadashboard.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Flightdeck::Metrics;

/// resources/platform/monitoring/grafana-dashboard.json is what the console's own panels make; write it anew
/// with FLIGHTDECK_WRITE=1 after a panel was changed.
class GrafanaDashboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fileIsMadeFromThePanels()
    {
        QFile file(Flightdeck::Tests::sourcePath("resources/platform/monitoring/grafana-dashboard.json"));
        const QByteArray made = QJsonDocument(grafanaDashboard(dashboardPanels())).toJson();
        if (qEnvironmentVariableIsSet("FLIGHTDECK_WRITE")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(made), made.size());
            file.close();
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), "run this test with FLIGHTDECK_WRITE=1");
        QVERIFY2(file.readAll() == made, "a panel was changed: run this test with FLIGHTDECK_WRITE=1");
    }
    void panelsDoNotOverlap()
    {
        const QJsonObject dashboard = grafanaDashboard(dashboardPanels());
        const QJsonArray panels = dashboard[QLatin1String("panels")].toArray();
        QCOMPARE(panels.size(), dashboardPanels().size());
        QSet<QPair<int, int>> taken;
        for (const QJsonValue &panel : panels) {
            const QJsonObject place = panel[QLatin1String("gridPos")].toObject();
            const int x = place[QLatin1String("x")].toInt();
            const int y = place[QLatin1String("y")].toInt();
            QVERIFY(x + place[QLatin1String("w")].toInt() <= 24);
            for (int dx = 0; dx < place[QLatin1String("w")].toInt(); ++dx) {
                for (int dy = 0; dy < place[QLatin1String("h")].toInt(); ++dy) {
                    QVERIFY(!taken.contains({x + dx, y + dy}));
                    taken.insert({x + dx, y + dy});
                }
            }
            QVERIFY(!panel[QLatin1String("targets")][0][QLatin1String("expr")].toString().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(GrafanaDashboardTest)
#include "tst_grafanadashboard.moc"
