#include "app/simulator/deploymentcontroller.h"

#include "app/simulator/canarystate.h"

#include <QSet>

namespace Flightdeck::Simulator {

namespace {

QJsonObject condition(const char *type, bool holds, const char *reason, const QDateTime &time)
{
    return {{QStringLiteral("type"), QString::fromLatin1(type)},
            {QStringLiteral("status"), holds ? QStringLiteral("True") : QStringLiteral("False")},
            {QStringLiteral("reason"), QString::fromLatin1(reason)},
            {QStringLiteral("lastUpdateTime"), kubernetesTime(time)},
            {QStringLiteral("lastTransitionTime"), kubernetesTime(time)}};
}

/// What a kubelet would tell of a pod whose containers run or are being created.
QJsonObject podStatus(const QJsonObject &podSpec, bool ready, const QDateTime &now)
{
    QJsonArray containers;
    const QJsonArray wanted = podSpec[QLatin1String("containers")].toArray();
    for (const auto &item : wanted) {
        const QJsonObject state =
            ready
                ? QJsonObject{{QStringLiteral("running"),
                               QJsonObject{{QStringLiteral("startedAt"), kubernetesTime(now)}}}}
                : QJsonObject{{QStringLiteral("waiting"),
                               QJsonObject{{QStringLiteral("reason"), QStringLiteral("ContainerCreating")}}}};
        containers.append(QJsonObject{{QStringLiteral("name"), item[QLatin1String("name")]},
                                      {QStringLiteral("image"), item[QLatin1String("image")]},
                                      {QStringLiteral("ready"), ready},
                                      {QStringLiteral("restartCount"), 0},
                                      {QStringLiteral("state"), state}});
    }
    return {{QStringLiteral("phase"), ready ? QStringLiteral("Running") : QStringLiteral("Pending")},
            {QStringLiteral("conditions"),
             QJsonArray{QJsonObject{
                 {QStringLiteral("type"), QStringLiteral("Ready")},
                 {QStringLiteral("status"), ready ? QStringLiteral("True") : QStringLiteral("False")}}}},
            {QStringLiteral("containerStatuses"), containers}};
}

} // namespace

void DeploymentController::reconcile(const QDateTime &now)
{
    const auto lock = m_store.transaction();
    for (const QJsonObject &deployment : m_store.list(Kinds::deployment(), QString()))
        reconcile(deployment, now);
}

void DeploymentController::reconcile(const QJsonObject &deployment, const QDateTime &now)
{
    const QJsonObject metadata = deployment[QLatin1String("metadata")].toObject();
    const QString key = metadata[QLatin1String("namespace")].toString() + QLatin1Char('/') +
                        metadata[QLatin1String("name")].toString();
    Progress &progress = m_progress[key];
    const bool changed = metadata[QLatin1String("generation")] !=
                         deployment[QLatin1String("status")][QLatin1String("observedGeneration")];
    const bool finished = progress.readyAt.isValid() && now >= progress.readyAt;
    if (!changed && !finished)
        return;
    const Workload workload = Workload::fromDeployment(deployment);
    const int before = progress.available;
    if (workload.wanted == 0) {
        progress.available = 0;
        progress.readyAt = {};
    } else if (changed && (workload.templateHash != progress.hash || progress.available < workload.wanted)) {
        // Old pods of a rolling update stay until the new ones are ready.
        progress.readyAt = now.addMSecs(m_startTimes.value(key, 1000));
    } else {
        progress.available = workload.wanted;
        progress.readyAt = {};
    }
    progress.hash = workload.templateHash;
    if ((before >= workload.wanted) != (progress.available >= workload.wanted) ||
        !progress.availabilityChanged.isValid())
        progress.availabilityChanged = now;
    writeStatus(deployment, progress, now);
    writePods(deployment, progress, now);
}

void DeploymentController::writeStatus(QJsonObject deployment, const Progress &progress, const QDateTime &now)
{
    const Workload workload = Workload::fromDeployment(deployment);
    const bool moving = progress.readyAt.isValid();
    const bool available = progress.available >= workload.wanted;
    const int surge = moving && progress.available > 0 ? 1 : 0;
    deployment[QStringLiteral("status")] = QJsonObject{
        {QStringLiteral("observedGeneration"), workload.generation},
        {QStringLiteral("replicas"), workload.wanted + surge},
        {QStringLiteral("updatedReplicas"), surge ? 1 : workload.wanted},
        {QStringLiteral("readyReplicas"), progress.available},
        {QStringLiteral("availableReplicas"), progress.available},
        {QStringLiteral("conditions"),
         QJsonArray{
             condition("Available", available,
                       available ? "MinimumReplicasAvailable" : "MinimumReplicasUnavailable",
                       progress.availabilityChanged),
             condition("Progressing", true, moving ? "ReplicaSetUpdated" : "NewReplicaSetAvailable", now)}}};
    m_store.put(Kinds::deployment(), deployment, now);
}

void DeploymentController::writePods(const QJsonObject &deployment, const Progress &progress,
                                     const QDateTime &now)
{
    const QJsonObject metadata = deployment[QLatin1String("metadata")].toObject();
    const QString nameSpace = metadata[QLatin1String("namespace")].toString();
    const QString name = metadata[QLatin1String("name")].toString();
    const QJsonObject spec = deployment[QLatin1String("spec")].toObject();
    const QJsonObject podTemplate = spec[QLatin1String("template")].toObject();
    const bool moving = progress.readyAt.isValid();
    const QString owner = name + QLatin1Char('-') + progress.hash;
    QSet<QString> current;
    for (int i = 0; i < spec[QLatin1String("replicas")].toInt(1); ++i) {
        const QString pod = owner + QLatin1Char('-') + podTemplateHash({{owner, i}}).left(5);
        current.insert(pod);
        const bool ready = !moving;
        QJsonObject podMetadata = podTemplate[QLatin1String("metadata")].toObject();
        QJsonObject labels = podMetadata[QLatin1String("labels")].toObject();
        labels[QStringLiteral("pod-template-hash")] = progress.hash;
        podMetadata[QStringLiteral("labels")] = labels;
        podMetadata[QStringLiteral("name")] = pod;
        podMetadata[QStringLiteral("namespace")] = nameSpace;
        podMetadata[QStringLiteral("ownerReferences")] =
            QJsonArray{QJsonObject{{QStringLiteral("apiVersion"), QStringLiteral("apps/v1")},
                                   {QStringLiteral("kind"), QStringLiteral("ReplicaSet")},
                                   {QStringLiteral("name"), owner},
                                   {QStringLiteral("controller"), true}}};
        QJsonObject podSpec = podTemplate[QLatin1String("spec")].toObject();
        podSpec[QStringLiteral("nodeName")] = QStringLiteral("node-%1").arg(1 + i % 3);
        m_store.put(Kinds::pod(),
                    {{QStringLiteral("metadata"), podMetadata},
                     {QStringLiteral("spec"), podSpec},
                     {QStringLiteral("status"), podStatus(podSpec, ready, now)}},
                    now);
    }
    if (moving)
        return;
    for (const QJsonObject &pod : m_store.list(Kinds::pod(), nameSpace)) {
        const QJsonObject podMetadata = pod[QLatin1String("metadata")].toObject();
        const QString podName = podMetadata[QLatin1String("name")].toString();
        const QString set =
            podMetadata[QLatin1String("ownerReferences")].toArray().first()[QLatin1String("name")].toString();
        const bool ours =
            set.startsWith(name + QLatin1Char('-')) && !set.mid(name.size() + 1).contains(QLatin1Char('-'));
        if (ours && !current.contains(podName))
            m_store.remove(Kinds::pod(), nameSpace, podName);
    }
}

} // namespace Flightdeck::Simulator
