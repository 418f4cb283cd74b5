#include "rollouts/actionplan.h"

#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Flightdeck::Rollouts {

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(RolloutActions)
};

QJsonObject under(const QStringList &path, const QJsonValue &value)
{
    QJsonValue inner = value;
    for (auto it = path.crbegin(); it != path.crend(); ++it)
        inner = QJsonObject{{*it, inner}};
    return inner.toObject();
}

/// The list of containers with the images of `wanted`. A merge patch replaces a list whole, so all of it is
/// sent as it was read; the resourceVersion keeps it from going over anybody's change.
QJsonArray withImages(const QJsonArray &containers, const QMap<QString, QString> &wanted)
{
    QJsonArray result;
    for (const QJsonValue &value : containers) {
        QJsonObject container = value.toObject();
        const QString name = container[QLatin1String("name")].toString();
        if (wanted.contains(name))
            container[QStringLiteral("image")] = wanted[name];
        result.append(container);
    }
    return result;
}

Core::Result<PlannedPatch> planRevert(PlannedPatch plan, const ActionBasis &basis)
{
    const QMap<QString, QString> wanted = basis.primary.images();
    if (wanted.isEmpty())
        return Core::failure(Core::ErrorCode::NotFound,
                             ActionWords::tr("The promoted image is not known: there is no %1-primary.")
                                 .arg(basis.canary.targetName),
                             basis.primary.problem);
    QJsonObject pod;
    const QJsonObject now =
        plan.object[QLatin1String("spec")][QLatin1String("template")][QLatin1String("spec")].toObject();
    for (const QString &list : {QStringLiteral("initContainers"), QStringLiteral("containers")}) {
        const QJsonArray before = now[list].toArray();
        const QJsonArray after = withImages(before, wanted);
        if (after != before)
            pod[list] = after;
    }
    if (pod.isEmpty())
        return Core::failure(Core::ErrorCode::InvalidInput,
                             ActionWords::tr("The target has the promoted image already."));
    plan.patch = under({QStringLiteral("spec"), QStringLiteral("template"), QStringLiteral("spec")}, pod);
    return plan;
}

QString gateWord(const std::optional<bool> &open)
{
    if (!open)
        return ActionWords::tr("unknown");
    return *open ? ActionWords::tr("open") : ActionWords::tr("closed");
}

} // namespace

bool usesGate(const ActionChoice &choice)
{
    return choice.kind == ActionKind::OpenGate || choice.kind == ActionKind::CloseGate ||
           (choice.kind == ActionKind::Abort && !choice.hook.isEmpty());
}

QString gateEndpoint(const ActionChoice &choice)
{
    return choice.kind == ActionKind::CloseGate ? QStringLiteral("close") : QStringLiteral("open");
}

QString replicaTitle(const GateAddress &gate, const GateReplica &replica)
{
    if (!replica.pod.isEmpty())
        return ActionWords::tr("pod %1").arg(replica.pod);
    return gate.inCluster() ? ActionWords::tr("Service %1, any of its pods").arg(gate.service)
                            : Core::plainText(gate.check.host(), 100);
}

Core::Result<PlannedPatch> planPatch(const ActionChoice &choice, const ActionBasis &basis,
                                     const QDateTime &stamp)
{
    const QString spec = QStringLiteral("spec");
    const QString suspend = QStringLiteral("suspend");
    const Kubernetes::Canary &canary = basis.canary;
    PlannedPatch plan;
    plan.ref = ObjectRef::canary(canary.meta.nameSpace, canary.meta.name);
    plan.object = basis.canaryObject;
    const auto takeTarget = [&]() -> Core::Result<void> {
        plan.ref = ObjectRef::workload(canary.targetKind, canary.meta.nameSpace, canary.targetName);
        plan.object = basis.target.object;
        if (basis.target.isRead())
            return {};
        return Core::failure(Core::ErrorCode::NotFound,
                             ActionWords::tr("%1 cannot be read.").arg(plan.ref.title()),
                             basis.target.problem);
    };
    switch (choice.kind) {
    case ActionKind::Suspend:
        plan.patch = under({spec, suspend}, true);
        break;
    case ActionKind::Resume:
        plan.patch = under({spec, suspend}, false);
        break;
    case ActionKind::Abort:
        plan.status = true;
        plan.patch =
            under({QStringLiteral("status"), QStringLiteral("failedChecks")}, canary.analysis.threshold);
        break;
    case ActionKind::RevertImage: {
        if (const auto read = takeTarget(); !read)
            return tl::unexpected(read.error());
        auto planned = planRevert(plan, basis);
        if (!planned)
            return planned;
        plan = *planned;
        break;
    }
    case ActionKind::Retry:
        if (const auto read = takeTarget(); !read)
            return tl::unexpected(read.error());
        plan.patch = under({spec, QStringLiteral("template"), QStringLiteral("metadata"),
                            QStringLiteral("annotations"), QStringLiteral("flightdeck/retried-at")},
                           stamp.toString(Qt::ISODate));
        break;
    case ActionKind::HoldFlux:
    case ActionKind::ReleaseFlux:
        if (!basis.flux || basis.fluxObject.isEmpty())
            return Core::failure(Core::ErrorCode::NotFound,
                                 ActionWords::tr("The Flux object that owns this Canary cannot be read."));
        plan.ref = basis.flux->ref();
        plan.object = basis.fluxObject;
        plan.patch = under({spec, suspend}, choice.kind == ActionKind::HoldFlux);
        break;
    case ActionKind::OpenGate:
    case ActionKind::CloseGate:
        break;
    }
    const QJsonValue version = plan.object[QLatin1String("metadata")][QLatin1String("resourceVersion")];
    plan.patch[QStringLiteral("metadata")] = QJsonObject{{QStringLiteral("resourceVersion"), version}};
    return plan;
}

bool differsBeyondImages(const ActionBasis &basis)
{
    if (!basis.target.isRead() || !basis.primary.isRead())
        return false;
    const auto podSpec = [](const WorkloadState &workload) {
        return workload.object[QLatin1String("spec")][QLatin1String("template")][QLatin1String("spec")]
            .toObject();
    };
    const QList<FieldChange> changes = changesBetween(podSpec(basis.primary), podSpec(basis.target));
    return std::any_of(changes.begin(), changes.end(), [](const FieldChange &change) {
        return !change.path.endsWith(QLatin1String("].image")) &&
               QString(change.before).remove(QStringLiteral("-primary")) != change.after;
    });
}

QList<GatePost> planPosts(const ActionChoice &choice, const ActionBasis &basis)
{
    QList<GatePost> posts;
    if (!basis.gate)
        return posts;
    const bool open = gateEndpoint(choice) == QLatin1String("open");
    for (const GateState &gate : basis.gates) {
        if (gate.open == open)
            continue;
        posts.append({basis.gate->endpoint(gateEndpoint(choice)).toDisplayString(),
                      replicaTitle(*basis.gate, gate.replica), gateWord(gate.open), gateWord(open)});
    }
    return posts;
}

} // namespace Flightdeck::Rollouts
