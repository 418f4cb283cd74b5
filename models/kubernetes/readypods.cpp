#include "kubernetes/readypods.h"

#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Flightdeck::Kubernetes {

namespace {

struct ReadyPodsWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadyPodsWords)
};

QJsonArray itemsOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object()[QLatin1String("items")].toArray();
}

bool isReady(const QJsonObject &pod)
{
    if (pod[QLatin1String("metadata")].toObject().contains(QLatin1String("deletionTimestamp")))
        return false;
    const QJsonArray conditions =
        pod[QLatin1String("status")].toObject()[QLatin1String("conditions")].toArray();
    for (const auto &value : conditions) {
        const QJsonObject condition = value.toObject();
        if (condition[QLatin1String("type")].toString() == QLatin1String("Ready"))
            return condition[QLatin1String("status")].toString() == QLatin1String("True");
    }
    return false;
}

/// A port of a container by its name; 0 when the pod has none of that name.
int containerPort(const QJsonObject &pod, const QString &name)
{
    const QJsonArray containers =
        pod[QLatin1String("spec")].toObject()[QLatin1String("containers")].toArray();
    for (const auto &container : containers) {
        const QJsonArray ports = container.toObject()[QLatin1String("ports")].toArray();
        for (const auto &value : ports) {
            const QJsonObject port = value.toObject();
            if (port[QLatin1String("name")].toString() == name)
                return port[QLatin1String("containerPort")].toInt();
        }
    }
    return 0;
}

} // namespace

Core::Result<ServicePort> findServicePort(const QJsonObject &service, const QString &wanted)
{
    const QJsonArray ports = service[QLatin1String("spec")].toObject()[QLatin1String("ports")].toArray();
    QStringList known;
    for (const auto &value : ports) {
        const QJsonObject port = value.toObject();
        const QString name = port[QLatin1String("name")].toString();
        const int number = port[QLatin1String("port")].toInt();
        known << (name.isEmpty() ? QString::number(number)
                                 : QStringLiteral("%1 (%2)").arg(number).arg(Core::plainText(name, 63)));
        const bool only = wanted.isEmpty() && ports.size() == 1;
        if (!only && (wanted.isEmpty() || (wanted != name && wanted != QString::number(number))))
            continue;
        const QJsonValue target = port[QLatin1String("targetPort")];
        ServicePort found{name, {}, target.toInt()};
        if (target.isString())
            found.targetName = target.toString();
        else if (found.targetNumber == 0)
            found.targetNumber = number; // as the API server fills it in
        return found;
    }
    const QString name =
        Core::plainText(service[QLatin1String("metadata")].toObject()[QLatin1String("name")].toString(), 63);
    const QString list = known.join(QStringLiteral(", "));
    if (wanted.isEmpty())
        return Core::failure(
            Core::ErrorCode::InvalidInput,
            ReadyPodsWords::tr("The service %1 has several ports; name one: %2.").arg(name, list));
    return Core::failure(
        Core::ErrorCode::InvalidInput,
        ReadyPodsWords::tr("The service %1 has no port %2. It has: %3.").arg(name, wanted, list));
}

PodPorts readyFromSlices(const QByteArray &json, const ServicePort &port)
{
    PodPorts ready;
    const QJsonArray slices = itemsOf(json);
    for (const auto &value : slices) {
        const QJsonObject slice = value.toObject();
        int number = 0;
        const QJsonArray ports = slice[QLatin1String("ports")].toArray();
        for (const auto &candidate : ports) {
            if (candidate.toObject()[QLatin1String("name")].toString() == port.name)
                number = candidate.toObject()[QLatin1String("port")].toInt();
        }
        if (number == 0)
            continue;
        const QJsonArray endpoints = slice[QLatin1String("endpoints")].toArray();
        for (const auto &candidate : endpoints) {
            const QJsonObject endpoint = candidate.toObject();
            const QJsonObject conditions = endpoint[QLatin1String("conditions")].toObject();
            const QJsonObject target = endpoint[QLatin1String("targetRef")].toObject();
            const bool usable = conditions[QLatin1String("ready")].toBool(true) &&
                                !conditions[QLatin1String("terminating")].toBool(false);
            if (usable && target[QLatin1String("kind")].toString() == QLatin1String("Pod"))
                ready.insert(target[QLatin1String("name")].toString(), number);
        }
    }
    return ready;
}

PodPorts readyFromPods(const QByteArray &json, const ServicePort &port)
{
    PodPorts ready;
    const QJsonArray pods = itemsOf(json);
    for (const auto &value : pods) {
        const QJsonObject pod = value.toObject();
        const int number =
            port.targetName.isEmpty() ? port.targetNumber : containerPort(pod, port.targetName);
        if (number > 0 && isReady(pod))
            ready.insert(pod[QLatin1String("metadata")].toObject()[QLatin1String("name")].toString(), number);
    }
    return ready;
}

} // namespace Flightdeck::Kubernetes
