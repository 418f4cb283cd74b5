#include "app/simulator/canarystate.h"
#include "app/simulator/cluster.h"

#include <QTest>

using namespace Flightdeck::Simulator;

namespace {

const QDateTime Noon(QDate(2026, 1, 8), QTime(12, 0), Qt::UTC);
constexpr double Speed = 6;

/// A cluster whose time the test moves.
struct World
{
    explicit World(double minute)
    {
        const auto begun = cluster.begin(QStringLiteral(":/flightdeck/platform"), minute, now);
        if (!begun)
            qFatal("%s", qPrintable(begun.error().text()));
    }

    /// @param minutes of life.
    void pass(double minutes)
    {
        now = now.addMSecs(qint64(minutes * 60'000 / Speed));
        cluster.advanceTo(now);
    }

    QJsonObject canary(const char *name) const
    {
        return store.get(Kinds::canary(), PlatformNamespace, QString::fromLatin1(name));
    }
    CanaryStatus status(const char *name) const
    {
        return CanaryStatus::fromJson(canary(name)[QLatin1String("status")].toObject());
    }
    QString phase(const char *name) const { return status(name).phase; }
    int weight(const char *name) const
    {
        const QJsonObject service =
            store.get(Kinds::virtualService(), PlatformNamespace, QString::fromLatin1(name));
        const CanarySpec spec = CanarySpec::fromJson(canary(name)[QLatin1String("spec")].toObject());
        return readRoutes(spec, service[QLatin1String("spec")][QLatin1String("http")].toArray())->canary;
    }
    QString image(const QString &deployment) const
    {
        const QJsonObject found = store.get(Kinds::deployment(), PlatformNamespace, deployment);
        return found[QLatin1String("spec")][QLatin1String("template")][QLatin1String("spec")]
                    [QLatin1String("containers")][0][QLatin1String("image")]
                        .toString();
    }
    int replicas(const char *deployment) const
    {
        return store
            .get(Kinds::deployment(), PlatformNamespace,
                 QString::fromLatin1(deployment))[QLatin1String("spec")][QLatin1String("replicas")]
            .toInt();
    }
    void write(const char *name, const char *part, const char *field, const QJsonValue &value)
    {
        QJsonObject object = canary(name);
        QJsonObject changed = object[QLatin1String(part)].toObject();
        changed[QString::fromLatin1(field)] = value;
        object[QString::fromLatin1(part)] = changed;
        store.put(Kinds::canary(), object, now);
    }
    QStringList messages(const char *name) const
    {
        QStringList result;
        for (const QJsonObject &event : store.list(Kinds::event(), PlatformNamespace)) {
            if (event[QLatin1String("involvedObject")][QLatin1String("name")] == QLatin1String(name))
                result.append(event[QLatin1String("message")].toString());
        }
        return result;
    }

    ObjectStore store;
    MetricStore metrics;
    LoadTester gates;
    Cluster cluster{store, metrics, gates, Speed};
    QDateTime now = Noon;
};

} // namespace

/// What people do to the embedded world, and what it does by itself.
class SimulatorClusterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameTimesSameWorld();
    void suspendsAndResumes();
    void abortsByStatus();
    void promotesThroughTheGate();
    void takesBackARevision();
    void losesLivesAndRecovers();
    void staysAlive();
};

void SimulatorClusterTest::sameTimesSameWorld()
{
    World a(StoryMinute::Middle);
    World b(StoryMinute::Middle);
    for (int i = 0; i < 10; ++i) {
        a.pass(0.5);
        b.pass(0.5);
    }
    QCOMPARE(a.store.version(), b.store.version());
    for (const ResourceKind &kind : resourceKinds())
        QVERIFY2(a.store.list(kind, QString()) == b.store.list(kind, QString()), qPrintable(kind.plural));
}

void SimulatorClusterTest::suspendsAndResumes()
{
    World world(StoryMinute::Middle);
    const int weight = world.weight("user-service");
    QVERIFY(weight > 0);
    world.write("user-service", "spec", "suspend", true);
    world.pass(5);
    QCOMPARE(world.weight("user-service"), weight);
    QCOMPARE(world.phase("user-service"), QStringLiteral("Progressing"));
    world.write("user-service", "spec", "suspend", false);
    world.pass(1);
    QCOMPARE(world.weight("user-service"), weight + 10);
}

void SimulatorClusterTest::abortsByStatus()
{
    World world(StoryMinute::Middle);
    world.write("user-service", "status", "failedChecks", 5);
    world.pass(1);
    QCOMPARE(world.phase("user-service"), QStringLiteral("Failed"));
    QCOMPARE(world.weight("user-service"), 0);
    QCOMPARE(world.replicas("user-service"), 0);
    QCOMPARE(world.status("user-service").failedChecks, 0);
    QVERIFY(world.messages("user-service")
                .contains(QStringLiteral(
                    "Rolling back user-service.platform-services failed checks threshold reached 5")));
}

void SimulatorClusterTest::promotesThroughTheGate()
{
    World world(StoryMinute::Middle);
    QCOMPARE(world.phase("assessment-service"), QStringLiteral("WaitingPromotion"));
    QCOMPARE(world.weight("assessment-service"), 30);
    QCOMPARE(world.status("assessment-service").iterations, -1);
    world.gates.setGate(QStringLiteral("assessment-service"), PlatformNamespace, true);
    world.pass(2);
    QCOMPARE(world.phase("assessment-service"), QStringLiteral("Promoting"));
    QCOMPARE(world.status("assessment-service").canaryWeight, 0);
    QCOMPARE(world.weight("assessment-service"), 30);
    world.pass(4);
    QCOMPARE(world.phase("assessment-service"), QStringLiteral("Succeeded"));
    QCOMPARE(world.image(QStringLiteral("assessment-service-primary")),
             world.image(QStringLiteral("assessment-service")));
}

void SimulatorClusterTest::takesBackARevision()
{
    World world(StoryMinute::Begin);
    world.pass(10);
    QCOMPARE(world.phase("auth-service"), QStringLiteral("Failed"));
    QVERIFY(world.image(QStringLiteral("auth-service")) !=
            world.image(QStringLiteral("auth-service-primary")));
    const QDateTime before = world.status("auth-service").lastTransitionTime;
    world.pass(2);
    QVERIFY(world.status("auth-service").lastTransitionTime > before); // written on every tick of Failed
    // Back to the old image: no new run.
    QJsonObject target =
        world.store.get(Kinds::deployment(), PlatformNamespace, QStringLiteral("auth-service"));
    QJsonObject spec = target[QLatin1String("spec")].toObject();
    QJsonObject primary =
        world.store.get(Kinds::deployment(), PlatformNamespace, QStringLiteral("auth-service-primary"));
    QJsonObject podTemplate = spec[QLatin1String("template")].toObject();
    podTemplate[QStringLiteral("spec")] =
        primary[QLatin1String("spec")][QLatin1String("template")][QLatin1String("spec")];
    spec[QStringLiteral("template")] = podTemplate;
    target[QStringLiteral("spec")] = spec;
    world.store.put(Kinds::deployment(), target, world.now);
    world.pass(3);
    QCOMPARE(world.phase("auth-service"), QStringLiteral("Failed"));
}

void SimulatorClusterTest::losesLivesAndRecovers()
{
    World world(20);
    int lost = 0;
    for (int i = 0; i < 60 && world.phase("llm-gateway") != QLatin1String("Succeeded"); ++i) {
        world.pass(1);
        lost = std::max(lost, world.status("llm-gateway").failedChecks);
    }
    QCOMPARE(world.phase("llm-gateway"), QStringLiteral("Succeeded"));
    QVERIFY2(lost >= 1 && lost < 5, qPrintable(QString::number(lost)));
    const QStringList messages = world.messages("llm-gateway");
    QVERIFY2(
        messages.filter(QStringLiteral("canary deployment llm-gateway.platform-services not ready")).size() ==
            1,
        qPrintable(messages.join(QLatin1Char('\n'))));
    QVERIFY(!messages.filter(QStringLiteral("Halt llm-gateway.platform-services advancement latency-p99 "))
                 .isEmpty());
}

void SimulatorClusterTest::staysAlive()
{
    World world(StoryMinute::Begin);
    QMap<QString, QSet<QString>> phases;
    for (int i = 0; i < 300; ++i) {
        world.pass(1);
        for (const ServiceStory &story : serviceStories())
            phases[story.name].insert(world.phase(story.name.toLatin1().constData()));
    }
    for (auto it = phases.begin(); it != phases.end(); ++it)
        QVERIFY2(it->contains(QStringLiteral("Progressing")) && it->contains(QStringLiteral("Succeeded")),
                 qPrintable(it.key()));
    QVERIFY(phases[QStringLiteral("auth-service")].contains(QStringLiteral("Failed")));
    QVERIFY(phases[QStringLiteral("assessment-service")].contains(QStringLiteral("WaitingPromotion")));
    QVERIFY(world.store.list(Kinds::event(), QString()).size() < 400);
    QVERIFY(world.store.list(Kinds::pod(), QString()).size() < 40);
}

QTEST_GUILESS_MAIN(SimulatorClusterTest)
#include "tst_simulatorcluster.moc"
