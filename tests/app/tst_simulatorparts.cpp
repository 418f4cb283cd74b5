#include "tests/support/paths.h"

#include "app/simulator/canaryschema.h"
#include "app/simulator/canaryspec.h"
#include "app/simulator/eventrecorder.h"
#include "app/simulator/objectstore.h"
#include "app/simulator/platform.h"
#include "app/simulator/selectors.h"
#include "app/simulator/story.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Flightdeck::Simulator;

namespace {

const QString Platform = QStringLiteral(":/flightdeck/platform");
const QDateTime Noon(QDate(2026, 1, 8), QTime(12, 0), Qt::UTC);

QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SimulatorPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void platformIsValidAndHangsTogether();
    void platformHoldsTheTable();
    void flagsAreAsWrittenAndMended();
    void schemaFindsTyposAndTypes();
    void eventsFoldAndRunOut();
    void storeKeepsVersionsAndForgets();
    void selectorsSelect();
    void storyComesRound();
    void hastensIntervals();
};

void SimulatorPartsTest::platformIsValidAndHangsTogether()
{
    const auto objects = readPlatform(Platform);
    QVERIFY2(objects, objects ? "" : qPrintable(objects.error().text()));
    QSet<QString> hosts;
    QSet<QString> templates;
    QSet<QString> used;
    int canaries = 0;
    for (const QJsonObject &object : *objects) {
        const QString name = object[QLatin1String("metadata")][QLatin1String("name")].toString();
        if (object[QLatin1String("kind")] == QLatin1String("MetricTemplate"))
            templates.insert(object[QLatin1String("metadata")][QLatin1String("namespace")].toString() +
                             QLatin1Char('/') + name);
        if (object[QLatin1String("kind")] != QLatin1String("Canary"))
            continue;
        ++canaries;
        const SchemaFindings findings = checkCanary(object);
        QCOMPARE(findings.unknownFields, QStringList());
        QVERIFY2(findings.wrong.isEmpty(), qPrintable(name));
        const CanarySpec spec = CanarySpec::fromJson(object[QLatin1String("spec")].toObject());
        const QStringList gateways = spec.service[QLatin1String("gateways")].toVariant().toStringList();
        QVERIFY(gateways.contains(QStringLiteral("mesh")));
        for (const QString &host : spec.service[QLatin1String("hosts")].toVariant().toStringList()) {
            QVERIFY2(!hosts.contains(host), qPrintable(host));
            hosts.insert(host);
        }
        for (const MetricSpec &metric : spec.metrics) {
            QVERIFY(!metric.interval.isEmpty());
            if (!metric.templateName.isEmpty())
                used.insert(metric.templateNamespace + QLatin1Char('/') + metric.templateName);
        }
        for (const QJsonValue &hook :
             object[QLatin1String("spec")][QLatin1String("analysis")][QLatin1String("webhooks")].toArray()) {
            const QString command = hook[QLatin1String("metadata")][QLatin1String("cmd")].toString();
            QVERIFY2(!command.startsWith(QLatin1String("curl ")) ||
                         command.startsWith(QLatin1String("curl -sf ")),
                     qPrintable(command));
        }
    }
    QCOMPARE(canaries, 5);
    QCOMPARE(used, templates);
}

void SimulatorPartsTest::platformHoldsTheTable()
{
    // ADR-035: service, max weight, step, interval in seconds, success rate, p99 in milliseconds.
    struct Row
    {
        const char *name;
        int maxWeight, step, interval;
        double success, latency;
    };
    const Row rows[] = {{"auth-service", 50, 10, 60, 99, 500},
                        {"user-service", 50, 10, 60, 99, 500},
                        {"assessment-service", 30, 5, 120, 99, 1000},
                        {"llm-gateway", 20, 5, 180, 95, 3000},
                        {"stt-service", 20, 5, 120, 95, 2000}};
    const auto objects = readPlatform(Platform + QStringLiteral("/canaries"));
    QVERIFY(objects);
    for (const Row &row : rows) {
        const auto found = std::find_if(objects->begin(), objects->end(), [&](const QJsonObject &object) {
            return object[QLatin1String("metadata")][QLatin1String("name")] == QLatin1String(row.name);
        });
        QVERIFY2(found != objects->end(), row.name);
        const CanarySpec spec = CanarySpec::fromJson((*found)[QLatin1String("spec")].toObject());
        QCOMPARE(spec.maxWeight, row.maxWeight);
        QCOMPARE(spec.stepWeight, row.step);
        QCOMPARE(spec.intervalSeconds, row.interval);
        QCOMPARE(spec.threshold, 5);
        QCOMPARE(spec.metrics.size(), 2);
        QCOMPARE(spec.metrics[0].min, std::optional(row.success));
        QCOMPARE(spec.metrics[1].max, std::optional(row.latency));
    }
}

void SimulatorPartsTest::flagsAreAsWrittenAndMended()
{
    const QString data = Flightdeck::Tests::sourcePath("tests/data/flipt-v1.35/validation/");
    QVERIFY(!bytes(Platform + QStringLiteral("/feature-flags/flags.yaml")).isEmpty());
    QCOMPARE(bytes(Platform + QStringLiteral("/feature-flags/flags.yaml")),
             bytes(data + QStringLiteral("adr-035-flags-as-found.yaml")));
    QCOMPARE(bytes(Platform + QStringLiteral("/feature-flags-mended/flags.yaml")),
             bytes(data + QStringLiteral("adr-035-flags-corrected.yaml")));
    QVERIFY(bytes(Platform + QStringLiteral("/feature-flags-mended/.flipt.yml")).contains("- flags.yaml"));
    QVERIFY(bytes(Platform + QStringLiteral("/feature-flags/.flipt.yml")).isEmpty());
}

void SimulatorPartsTest::schemaFindsTyposAndTypes()
{
    const QJsonObject canary{
        {QStringLiteral("spec"),
         QJsonObject{
             {QStringLiteral("suspended"), true},
             {QStringLiteral("skipAnalysis"), QStringLiteral("yes")},
             {QStringLiteral("analysis"),
              QJsonObject{{QStringLiteral("stepWeights"), QJsonArray{1, QStringLiteral("2")}},
                          {QStringLiteral("metrics"),
                           QJsonArray{QJsonObject{{QStringLiteral("nmae"), QStringLiteral("x")}}}}}}}}};
    const SchemaFindings findings = checkCanary(canary);
    QCOMPARE(findings.unknownFields, QStringList({QStringLiteral("spec.analysis.metrics[0].nmae"),
                                                  QStringLiteral("spec.suspended")}));
    QCOMPARE(findings.wrong.size(), 2);
    QCOMPARE(findings.wrong[0].first, QStringLiteral("spec.analysis.stepWeights[1]"));
    QCOMPARE(findings.wrong[1],
             qMakePair(QStringLiteral("spec.skipAnalysis"), QStringLiteral("must be of type boolean")));
    QVERIFY(!prunedCanary(canary)[QLatin1String("spec")].toObject().contains(QLatin1String("suspended")));
}

void SimulatorPartsTest::eventsFoldAndRunOut()
{
    EventRecorder recorder(QStringLiteral("ns"), QStringLiteral("web"), 1);
    const auto record = [&](const QString &message, int second, bool warning = false) {
        return recorder.record({warning, message}, {}, Noon.addSecs(second));
    };
    for (int i = 1; i < 10; ++i)
        QCOMPARE(record(QStringLiteral("step %1").arg(i), i)[QLatin1String("count")].toInt(), 1);
    const QJsonObject folded = record(QStringLiteral("step 10"), 10);
    QCOMPARE(folded[QLatin1String("message")].toString(),
             QStringLiteral("(combined from similar events): step 10"));
    QCOMPARE(folded[QLatin1String("count")].toInt(), 1);
    const QJsonObject again = record(QStringLiteral("step 11"), 11);
    QCOMPARE(again[QLatin1String("count")].toInt(), 2);
    QCOMPARE(again[QLatin1String("metadata")], folded[QLatin1String("metadata")]);
    QCOMPARE(again[QLatin1String("firstTimestamp")].toString(), QStringLiteral("2026-01-08T12:00:10Z"));
    // Warnings are counted apart; the same message counts up.
    QCOMPARE(record(QStringLiteral("bad"), 12, true)[QLatin1String("type")].toString(),
             QStringLiteral("Warning"));
    QCOMPARE(record(QStringLiteral("bad"), 13, true)[QLatin1String("count")].toInt(), 2);
    // 25 are written at once, then one in five minutes; what is dropped still counts.
    int written = 13;
    while (!record(QStringLiteral("bad"), 14, true).isEmpty())
        ++written;
    QCOMPARE(written, 25);
    QVERIFY(record(QStringLiteral("bad"), 20, true).isEmpty());
    const QJsonObject later = record(QStringLiteral("bad"), 330, true);
    QCOMPARE(later[QLatin1String("count")].toInt(), 17);
    QVERIFY(record(QStringLiteral("bad"), 331, true).isEmpty());
}

void SimulatorPartsTest::storeKeepsVersionsAndForgets()
{
    ObjectStore store;
    const auto object = [](const char *name, int replicas) {
        return QJsonObject{
            {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("name"), QString::fromLatin1(name)},
                                                     {QStringLiteral("namespace"), QStringLiteral("ns")}}},
            {QStringLiteral("spec"), QJsonObject{{QStringLiteral("replicas"), replicas}}}};
    };
    const quint64 start = store.version();
    QJsonObject web = store.put(Kinds::deployment(), object("web", 1), Noon);
    QCOMPARE(web[QLatin1String("metadata")][QLatin1String("generation")].toInt(), 1);
    QCOMPARE(store.put(Kinds::deployment(), web, Noon), web);
    QCOMPARE(store.version(), start + 1);
    web = store.put(Kinds::deployment(), object("web", 2), Noon);
    QCOMPARE(web[QLatin1String("metadata")][QLatin1String("generation")].toInt(), 2);
    store.remove(Kinds::deployment(), QStringLiteral("ns"), QStringLiteral("web"));
    quint64 reached = 0;
    const auto changes =
        store.changesAfter(Kinds::deployment(), start, std::chrono::milliseconds(0), &reached);
    QVERIFY(changes);
    QCOMPARE(changes->size(), size_t(3));
    QCOMPARE(changes->back().type, ChangeType::Deleted);
    QCOMPARE(reached, store.version());
    QVERIFY(store.changesAfter(Kinds::pod(), start, std::chrono::milliseconds(0), &reached)->empty());
    for (int i = 0; i < 6000; ++i)
        store.put(Kinds::deployment(), object("web", i + 3), Noon);
    QVERIFY(!store.changesAfter(Kinds::deployment(), start, std::chrono::milliseconds(0), &reached));
}

void SimulatorPartsTest::selectorsSelect()
{
    const QJsonObject object{
        {QStringLiteral("metadata"),
         QJsonObject{{QStringLiteral("name"), QStringLiteral("x")},
                     {QStringLiteral("labels"), QJsonObject{{QStringLiteral("app"), QStringLiteral("flipt")},
                                                            {QStringLiteral("tier"), QStringLiteral("a")}}}}},
        {QStringLiteral("type"), QStringLiteral("Warning")}};
    QVERIFY(matchesFields(object, QString()));
    QVERIFY(matchesFields(object, QStringLiteral("metadata.name=x,type!=Normal")));
    QVERIFY(!matchesFields(object, QStringLiteral("metadata.name==y")));
    QVERIFY(matchesLabels(object, QStringLiteral("app=flipt,tier in (a, b),!gone")));
    QVERIFY(!matchesLabels(object, QStringLiteral("app!=flipt")));
    QVERIFY(!matchesLabels(object, QStringLiteral("tier notin (a)")));
    QVERIFY(!matchesLabels(object, QStringLiteral("gone")));
}

void SimulatorPartsTest::storyComesRound()
{
    ServiceStory story;
    story.periodMinutes = 10;
    story.steps = {{-3, StoryStep::Action::Release, {}}, {2, StoryStep::Action::Suspend, {}}};
    QCOMPARE(story.due(-4, -3).size(), size_t(1));
    QCOMPARE(story.due(-3, 1).size(), size_t(0));
    const auto steps = story.due(0, 20);
    QCOMPARE(steps.size(), size_t(4)); // 2, 7, 12, 17
    QCOMPARE(steps[1].minute, 7.0);
    QCOMPARE(steps[1].action, StoryStep::Action::Release);
}

void SimulatorPartsTest::hastensIntervals()
{
    const auto objects = readPlatform(Platform + QStringLiteral("/canaries"));
    QVERIFY(objects);
    const auto interval = [](const QJsonObject &canary) {
        return CanarySpec::fromJson(canary[QLatin1String("spec")].toObject()).intervalSeconds;
    };
    for (const QJsonObject &canary : *objects) {
        QCOMPARE(hastened(canary, 1), canary);
        QCOMPARE(interval(hastened(canary, 6)), interval(canary) / 6);
        QCOMPARE(interval(hastened(canary, 1000)), 1);
        QVERIFY(checkCanary(hastened(canary, 6)).wrong.isEmpty());
    }
}

QTEST_GUILESS_MAIN(SimulatorPartsTest)
#include "tst_simulatorparts.moc"
