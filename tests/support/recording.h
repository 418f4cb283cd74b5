#pragma once

#include "kubernetes/clusterdata.h"
#include "kubernetes/decode.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <memory>
#include <optional>

namespace Flightdeck::Tests {

/// One line of a recording of a real Flagger, as the objects a console would hold at that moment.
struct RecordedMoment
{
    QDateTime at;     ///< wall time, UTC
    QJsonObject line; ///< as recorded
    Kubernetes::Canary canary;
    std::optional<Kubernetes::VirtualService> service;
    QList<std::shared_ptr<const Kubernetes::Event>> events; ///< all until now
};

inline QStringList recordedScenarios()
{
    QStringList names;
    const QDir folder(sourcePath("tests/data/recordings"));
    for (const QString &file : folder.entryList({QStringLiteral("*.jsonl")}))
        names.append(file.chopped(6));
    return names;
}

inline QByteArray recordedObject(const char *kind, const QString &name, const QJsonObject &spec,
                                 const QJsonObject &status)
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(kind)},
                           {QStringLiteral("metadata"),
                            QJsonObject{{QStringLiteral("namespace"), QStringLiteral("platform-services")},
                                        {QStringLiteral("name"), name},
                                        {QStringLiteral("uid"), QStringLiteral("uid-1")}}},
                           {QStringLiteral("spec"), spec},
                           {QStringLiteral("status"), status}})
        .toJson();
}

/// Plays a file of tests/data/recordings through the console's own decoder. Recorded events carry no times:
/// each gets the whole second of the line it came in.
inline QList<RecordedMoment> playRecording(const QString &scenario)
{
    using namespace Kubernetes;
    QFile file(sourcePath("tests/data/recordings/") + scenario + QStringLiteral(".jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines)
        objects.append(QJsonDocument::fromJson(line).object());
    const QJsonObject spec = objects.takeFirst()[QLatin1String("canarySpec")].toObject();

    // The first status was written at most a poll before it was seen.
    QDateTime start;
    for (const QJsonObject &line : std::as_const(objects)) {
        const QString written =
            line[QLatin1String("status")].toObject()[QLatin1String("lastTransitionTime")].toString();
        if (!written.isEmpty()) {
            start = QDateTime::fromString(written, Qt::ISODate)
                        .toUTC()
                        .addMSecs(300 - qint64(line[QLatin1String("t")].toDouble() * 1000));
            break;
        }
    }

    QList<RecordedMoment> moments;
    QMap<QString, std::shared_ptr<const Event>> events;
    for (const QJsonObject &line : std::as_const(objects)) {
        RecordedMoment moment;
        moment.at = start.addMSecs(qint64(line[QLatin1String("t")].toDouble() * 1000));
        moment.line = line;
        QJsonObject now = spec;
        now[QLatin1String("suspend")] = line[QLatin1String("spec")].toObject()[QLatin1String("suspend")];
        moment.canary = decodeObject<Canary>(
                            recordedObject("Canary", scenario, now, line[QLatin1String("status")].toObject()))
                            .value();
        if (line[QLatin1String("http")].isArray()) {
            const QJsonObject routes{{QStringLiteral("http"), line[QLatin1String("http")]}};
            moment.service =
                decodeObject<VirtualService>(recordedObject("VirtualService", scenario, routes, {})).value();
        }
        const QJsonArray fresh = line[QLatin1String("events")].toArray();
        for (const auto &value : fresh) {
            const QJsonObject recorded = value.toObject();
            const QString message = recorded[QLatin1String("message")].toString();
            const QString type = recorded[QLatin1String("type")].toString();
            const bool folded = message.startsWith(QLatin1String("(combined"));
            const QString name = type + (folded ? QString() : message);
            const QString second = QDateTime(moment.at.date(),
                                             QTime(moment.at.time().hour(), moment.at.time().minute(),
                                                   moment.at.time().second()),
                                             Qt::UTC)
                                       .toString(Qt::ISODate);
            const auto old = events.value(name);
            QJsonObject event{
                {QStringLiteral("metadata"),
                 QJsonObject{{QStringLiteral("namespace"), QStringLiteral("platform-services")},
                             {QStringLiteral("name"), name}}},
                {QStringLiteral("type"), type},
                {QStringLiteral("message"), message},
                {QStringLiteral("count"), recorded[QLatin1String("count")]},
                {QStringLiteral("firstTimestamp"), old ? old->firstSeen.toString(Qt::ISODate) : second},
                {QStringLiteral("lastTimestamp"), second},
                {QStringLiteral("source"),
                 QJsonObject{{QStringLiteral("component"), QStringLiteral("flagger")}}},
                {QStringLiteral("involvedObject"),
                 QJsonObject{{QStringLiteral("namespace"), QStringLiteral("platform-services")},
                             {QStringLiteral("name"), scenario},
                             {QStringLiteral("uid"), QStringLiteral("uid-1")}}}};
            events.insert(name, std::make_shared<const Event>(
                                    decodeObject<Event>(QJsonDocument(event).toJson()).value()));
        }
        moment.events = events.values();
        moments.append(moment);
    }
    return moments;
}

} // namespace Flightdeck::Tests
