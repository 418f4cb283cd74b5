#include "witness.h"

#include <QJsonArray>

namespace Flightdeck::Tests {

namespace {

QString textAt(const QJsonObject &object, const char *outer, const char *inner)
{
    return object[QLatin1String(outer)].toObject()[QLatin1String(inner)].toString();
}

/// Values that held for at least `shortestMs`, without repetition.
template<typename Text>
QStringList lasting(const QList<Sighting> &sightings, qint64 shortestMs, const Text &text)
{
    QStringList values;
    for (qsizetype i = 0; i < sightings.size(); ++i) {
        const QString value = text(sightings[i]);
        qsizetype end = i + 1;
        while (end < sightings.size() && text(sightings[end]) == value)
            ++end;
        const bool isLast = end == sightings.size();
        const bool lasts = isLast || sightings[end].at - sightings[i].at >= shortestMs;
        if (lasts && !value.isEmpty() && (values.isEmpty() || values.last() != value))
            values.append(value);
        i = end - 1;
    }
    return values;
}

} // namespace

QString splitText(bool known, int primary, int canary, int mirror)
{
    if (!known)
        return QStringLiteral("-");
    const QString weights = QStringLiteral("%1/%2").arg(primary).arg(canary);
    return mirror < 0 ? weights : weights + QStringLiteral(" mirror %1").arg(mirror);
}

bool Testimony::said(const QString &part) const
{
    for (const QString &message : messages) {
        if (message.contains(part))
            return true;
    }
    return false;
}

qint64 Testimony::entered(const QString &phase, qint64 since) const
{
    for (const Sighting &sighting : sightings) {
        if (sighting.at >= since && sighting.phase == phase)
            return sighting.at;
    }
    return 0;
}

QStringList Testimony::phases(qint64 shortestMs) const
{
    return lasting(sightings, shortestMs, [](const Sighting &sighting) { return sighting.phase; });
}

QStringList Testimony::weights(qint64 shortestMs) const
{
    return lasting(sightings, shortestMs, [](const Sighting &sighting) {
        return splitText(sighting.hasWeights, sighting.primary, sighting.canary, sighting.mirror);
    });
}

Witness::Witness(RawApi &api, const QString &nameSpace)
{
    const QString flagger = QStringLiteral("/apis/flagger.app/v1beta1/namespaces/") + nameSpace;
    const QString istio = QStringLiteral("/apis/networking.istio.io/v1beta1/namespaces/") + nameSpace;
    api.follow(flagger + QStringLiteral("/canaries"),
               [this](const QString &, const QJsonObject &object) { takeCanary(object); });
    api.follow(istio + QStringLiteral("/virtualservices"),
               [this](const QString &, const QJsonObject &object) { takeService(object); });
    api.follow(QStringLiteral("/api/v1/namespaces/") + nameSpace + QStringLiteral("/events"),
               [this](const QString &type, const QJsonObject &object) {
                   if (type != QLatin1String("DELETED"))
                       takeEvent(object);
               });
}

void Witness::add(const QString &canary, Sighting sighting)
{
    sighting.at = QDateTime::currentMSecsSinceEpoch();
    m_canaries[canary].sightings.append(sighting);
    Q_EMIT heard(canary);
}

void Witness::takeCanary(const QJsonObject &object)
{
    const QString name = textAt(object, "metadata", "name");
    const auto &known = m_canaries[name].sightings;
    Sighting next = known.isEmpty() ? Sighting() : known.last();
    const QJsonObject status = object[QLatin1String("status")].toObject();
    next.phase = status[QLatin1String("phase")].toString();
    next.failedChecks = status[QLatin1String("failedChecks")].toInt();
    next.suspended = object[QLatin1String("spec")].toObject()[QLatin1String("suspend")].toBool();
    add(name, next);
}

void Witness::takeService(const QJsonObject &object)
{
    const QString name = textAt(object, "metadata", "name");
    const auto &known = m_canaries[name].sightings;
    Sighting next = known.isEmpty() ? Sighting() : known.last();
    const QJsonArray routes = object[QLatin1String("spec")].toObject()[QLatin1String("http")].toArray();
    next.mirror = -1;
    for (const auto &entry : routes) {
        const QJsonObject route = entry.toObject();
        const QJsonArray destinations = route[QLatin1String("route")].toArray();
        int primary = 0;
        int canary = -1;
        for (const auto &destination : destinations) {
            const QString host = textAt(destination.toObject(), "destination", "host");
            const int weight = destination.toObject()[QLatin1String("weight")].toInt();
            if (host == name + QStringLiteral("-canary"))
                canary = weight;
            else if (host == name + QStringLiteral("-primary"))
                primary = weight;
        }
        if (canary >= 0) {
            next.hasWeights = true;
            next.primary = primary;
            next.canary = canary;
        }
        if (textAt(route, "mirror", "host") == name + QStringLiteral("-canary"))
            next.mirror =
                route[QLatin1String("mirrorPercentage")].toObject()[QLatin1String("value")].toInt(100);
    }
    add(name, next);
}

void Witness::takeEvent(const QJsonObject &object)
{
    if (textAt(object, "involvedObject", "kind") != QLatin1String("Canary"))
        return;
    QString message = object[QLatin1String("message")].toString();
    if (message.startsWith(QLatin1String("(combined from similar events): ")))
        message = message.mid(message.indexOf(QLatin1String(": ")) + 2);
    const QString name = textAt(object, "involvedObject", "name");
    m_canaries[name].messages.append(message);
    Q_EMIT heard(name);
}

} // namespace Flightdeck::Tests
