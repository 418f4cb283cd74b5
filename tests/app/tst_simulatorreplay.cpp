#include "tests/support/paths.h"

#include "app/simulator/flaggermachine.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Flightdeck::Simulator;

namespace {

struct Line
{
    double t = 0;
    QStringList actions;
    QJsonObject status;
    QJsonValue http;
    QStringList messages; ///< without the prefix of folded events
    QString image;
    int targetWanted = 0;
};

struct Recording
{
    QString name;
    QJsonObject spec;
    std::vector<Line> lines;
};

QString unfolded(QString message)
{
    return message.remove(QStringLiteral("(combined from similar events): "));
}

Recording read(const QString &path)
{
    Recording recording;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return recording;
    while (!file.atEnd()) {
        const QJsonObject json = QJsonDocument::fromJson(file.readLine()).object();
        if (json.contains(QLatin1String("scenario"))) {
            recording.name = json[QLatin1String("scenario")].toString();
            recording.spec = json[QLatin1String("canarySpec")].toObject();
            continue;
        }
        Line line;
        line.t = json[QLatin1String("t")].toDouble();
        for (const QJsonValue &action : json[QLatin1String("action")].toArray())
            line.actions.append(action.toString());
        line.status = json[QLatin1String("status")].toObject();
        line.http = json[QLatin1String("http")];
        for (const QJsonValue &event : json[QLatin1String("events")].toArray())
            line.messages.append(unfolded(event.toObject()[QLatin1String("message")].toString()));
        const QJsonObject target = json[QLatin1String("target")].toObject();
        line.image = target[QLatin1String("image")].toString();
        line.targetWanted = target[QLatin1String("wanted")].toInt();
        recording.lines.push_back(line);
    }
    return recording;
}

/// Second of the first tick. Ticks come every ten seconds, and what they changed was seen shortly after: the
/// longest pause between changes (modulo ten) ends with a tick.
double firstTick(const Recording &recording)
{
    std::vector<double> moments;
    for (size_t i = 1; i < recording.lines.size(); ++i) {
        const Line &line = recording.lines[i];
        const Line &before = recording.lines[i - 1];
        const QString written = before.status[QLatin1String("lastTransitionTime")].toString();
        if (!line.messages.isEmpty() || before.targetWanted != line.targetWanted ||
            before.http != line.http ||
            (!written.isEmpty() && written != line.status[QLatin1String("lastTransitionTime")].toString()))
            moments.push_back(std::fmod(line.t, 10));
    }
    std::sort(moments.begin(), moments.end());
    double offset = moments.front();
    double longest = moments.front() + 10 - moments.back();
    for (size_t i = 1; i < moments.size(); ++i) {
        if (moments[i] - moments[i - 1] > longest) {
            longest = moments[i] - moments[i - 1];
            offset = moments[i];
        }
    }
    const auto eventful = std::find_if(recording.lines.begin(), recording.lines.end(),
                                       [](const Line &line) { return !line.messages.isEmpty(); });
    while (offset + 10 <= eventful->t)
        offset += 10;
    return offset - 0.02;
}

/// What the recorded events of a tick say that its metrics were.
std::optional<double> measured(const QStringList &messages, const MetricSpec &metric)
{
    static const QRegularExpression success(QStringLiteral("success rate ([0-9.]+)%"));
    static const QRegularExpression duration(QStringLiteral("request duration ([0-9.]+)s >"));
    const bool isSuccess = metric.name == QLatin1String("request-success-rate");
    for (const QString &message : messages) {
        const auto match = (isSuccess ? success : duration).match(message);
        if (match.hasMatch())
            return match.captured(1).toDouble() * (isSuccess ? 1 : 1000);
    }
    return isSuccess ? 100 : 50;
}

QJsonObject comparable(const QJsonObject &status)
{
    QJsonObject result;
    for (const char *key : {"phase", "canaryWeight", "failedChecks", "iterations"})
        result[QString::fromLatin1(key)] = status[QLatin1String(key)];
    const QJsonObject condition = status[QLatin1String("conditions")].toArray().first().toObject();
    for (const char *key : {"type", "status", "reason", "message"})
        result[QStringLiteral("condition ") + QLatin1String(key)] = condition[QLatin1String(key)];
    return result;
}

} // namespace

/// Plays the actions of every recording of a real Flagger 1.37.0 into the machine and compares tick by tick.
class SimulatorReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replay_data();
    void replay();
};

void SimulatorReplayTest::replay_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(Flightdeck::Tests::sourcePath("tests/data/recordings"));
    const QStringList names = folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 15);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void SimulatorReplayTest::replay()
{
    QFETCH(QString, path);
    const Recording recording = read(path);
    QVERIFY(!recording.lines.empty());
    const double offset = firstTick(recording);

    CanaryWorld world;
    world.name = recording.name;
    world.nameSpace = QStringLiteral("platform-services");
    world.spec = CanarySpec::fromJson(recording.spec);
    world.target = Workload{true, 1, 1, 2, 2, 2, 2, {}, recording.lines.front().image};
    const QDateTime start =
        fromKubernetesTime(recording.lines[1].status[QLatin1String("lastTransitionTime")].toString());
    const double adopted = recording.lines[1].t;
    const auto timeAt = [&](double t) { return start.addMSecs(qint64((t - adopted) * 1000)); };
    bool gateOpen = false;
    bool rollbackOpen = false;
    world.hook = [&](const HookSpec &hook) -> std::optional<QString> {
        const bool open = hook.type == QLatin1String("rollback") ? rollbackOpen : gateOpen;
        return open ? std::nullopt : std::optional(QStringLiteral("Forbidden"));
    };
    QStringList recorded;
    world.metric = [&](const MetricSpec &metric) { return measured(recorded, metric); };

    world.now = timeAt(adopted);
    FlaggerMachine::adopt(world);
    QCOMPARE(comparable(world.status.toJson()), comparable(recording.lines[1].status));

    size_t next = 2;
    QJsonObject previousStatus = recording.lines[1].status;
    QJsonObject previousPlayed = world.status.toJson();
    const double lastTime = recording.lines.back().t;
    int ticks = 0;
    const auto apply = [&](const Line &line) {
        world.target.templateHash = line.image;
        for (const QString &action : line.actions) {
            if (action == QLatin1String("gate open") || action == QLatin1String("gate close"))
                gateOpen = action == QLatin1String("gate open");
            else if (action == QLatin1String("rollback open"))
                rollbackOpen = true;
            else if (action.startsWith(QLatin1String("suspend ")))
                world.spec.suspend = action == QLatin1String("suspend true");
            else if (action.startsWith(QLatin1String("patch failedChecks 5")))
                world.status.failedChecks = 5;
            else // new images are taken from the target itself, bad metrics from the events
                QVERIFY(action.startsWith(QLatin1String("image ")) ||
                        action.startsWith(QLatin1String("errors ")) ||
                        action.startsWith(QLatin1String("slow ")));
        }
    };
    while (next < recording.lines.size() && recording.lines[next].t < offset)
        apply(recording.lines[next++]);

    for (double tick = offset; tick <= lastTime; tick += 10) {
        ++ticks;
        // Everything seen until the next tick is the result of this one, then come the player's actions.
        const size_t first = next;
        while (next < recording.lines.size() && recording.lines[next].t < tick + 10)
            ++next;
        recorded.clear();
        for (size_t i = first; i < next; ++i)
            recorded += recording.lines[i].messages;

        // Pods follow within the interval, except where the recording says that they never do.
        const bool neverReady = recording.name == QLatin1String("never-ready") &&
                                world.target.templateHash.endsWith(QLatin1String("v2"));
        world.now = timeAt(tick + 0.1);
        const auto events = FlaggerMachine::tick(world);
        const QDateTime second = fromKubernetesTime(kubernetesTime(world.now));
        for (Workload *workload : {&world.target, &world.primary}) {
            const bool stuck = neverReady && workload == &world.target && workload->wanted > 0;
            if (stuck && workload->observedGeneration != workload->generation)
                workload->unavailableSince = second;
            workload->observedGeneration = workload->generation;
            workload->replicas = workload->updated = workload->wanted;
            workload->available = stuck ? 0 : workload->wanted;
            if (!stuck)
                workload->unavailableSince = {};
        }

        QStringList played;
        for (const FlaggerEvent &event : events)
            played.append(event.message);
        played.sort();
        QStringList expected = recorded;
        expected.sort();
        const auto note = [tick](const QString &text) {
            return QStringLiteral("at t=%1: %2").arg(tick).arg(text).toUtf8();
        };
        QVERIFY2(played == expected,
                 note(QStringLiteral("played %1, recorded %2")
                          .arg(played.join(QStringLiteral(" | ")), expected.join(QStringLiteral(" | "))))
                     .constData());

        if (next > first) {
            const Line &result = recording.lines[next - 1];
            // The states right after the tick: before actions that patch the status.
            QJsonObject wanted = result.status;
            size_t settled = next;
            for (size_t i = first; i < next; ++i) {
                if (!recording.lines[i].actions.isEmpty()) {
                    settled = recording.lines[i].actions.join(QString()).contains(QLatin1String("patch"))
                                  ? i
                                  : i + 1;
                    break;
                }
            }
            if (settled > first)
                wanted = recording.lines[settled - 1].status;
            else
                wanted = previousStatus;
            const QByteArray actual =
                QJsonDocument(comparable(world.status.toJson())).toJson(QJsonDocument::Compact);
            const QByteArray known = QJsonDocument(comparable(wanted)).toJson(QJsonDocument::Compact);
            QVERIFY2(actual == known,
                     note(QString::fromUtf8("played " + actual + ", recorded " + known)).constData());

            const QJsonValue routes = world.routes ? QJsonValue(httpRoutes(world.spec, *world.routes))
                                                   : QJsonValue(QJsonValue::Null);
            QCOMPARE(routes, result.http);
            QCOMPARE(world.target.wanted, result.targetWanted);

            // Times: the same ticks write the status, and renew the condition's two times.
            const QJsonObject now = world.status.toJson();
            const auto moved = [](const QJsonObject &a, const QJsonObject &b, const char *key,
                                  bool condition) {
                const auto pick = [&](const QJsonObject &status) {
                    return condition
                               ? status[QLatin1String("conditions")].toArray().first()[QLatin1String(key)]
                               : status[QLatin1String(key)];
                };
                return pick(a) != pick(b);
            };
            for (const char *key : {"lastTransitionTime", "lastAppliedSpec", "lastPromotedSpec"})
                QVERIFY2(moved(previousPlayed, now, key, false) == moved(previousStatus, wanted, key, false),
                         note(QLatin1String(key)).constData());
            for (const char *key : {"lastTransitionTime", "lastUpdateTime"})
                QVERIFY2(moved(previousPlayed, now, key, true) == moved(previousStatus, wanted, key, true),
                         note(QStringLiteral("condition ") + QLatin1String(key)).constData());
            QCOMPARE(now[QLatin1String("lastAppliedSpec")] == now[QLatin1String("lastPromotedSpec")],
                     wanted[QLatin1String("lastAppliedSpec")] == wanted[QLatin1String("lastPromotedSpec")]);
            previousStatus = result.status;
        }
        previousPlayed = world.status.toJson();
        for (size_t i = first; i < next; ++i)
            apply(recording.lines[i]);
    }
    QVERIFY2(ticks > 3, "a recording has several ticks");
}

QTEST_GUILESS_MAIN(SimulatorReplayTest)
#include "tst_simulatorreplay.moc"
