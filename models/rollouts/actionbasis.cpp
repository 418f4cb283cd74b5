#include "rollouts/actionbasis.h"

#include "kubernetes/decode.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Flightdeck::Rollouts {

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(RolloutActions)
};

} // namespace

std::optional<int> WorkloadState::wanted() const
{
    if (!isRead())
        return {};
    const QJsonObject daemons = object[QLatin1String("status")].toObject();
    if (object[QLatin1String("kind")] == QLatin1String("DaemonSet"))
        return daemons[QLatin1String("desiredNumberScheduled")].toInt();
    return object[QLatin1String("spec")][QLatin1String("replicas")].toInt(1);
}

std::optional<int> WorkloadState::available() const
{
    if (!isRead())
        return {};
    const QJsonObject status = object[QLatin1String("status")].toObject();
    const char *field =
        object[QLatin1String("kind")] == QLatin1String("DaemonSet") ? "numberAvailable" : "availableReplicas";
    return status[QLatin1String(field)].toInt();
}

QMap<QString, QString> WorkloadState::images() const
{
    QMap<QString, QString> images;
    const QJsonObject pod =
        object[QLatin1String("spec")][QLatin1String("template")][QLatin1String("spec")].toObject();
    for (const char *list : {"initContainers", "containers"}) {
        const QJsonArray containers = pod[QLatin1String(list)].toArray();
        for (const QJsonValue &container : containers)
            images.insert(container[QLatin1String("name")].toString(),
                          container[QLatin1String("image")].toString());
    }
    return images;
}

const Kubernetes::CanaryWebhook *hookOf(const ActionChoice &choice, const Kubernetes::Canary &canary)
{
    switch (choice.kind) {
    case ActionKind::OpenGate:
    case ActionKind::CloseGate:
    case ActionKind::Abort:
        return hookNamed(canary, choice.hook);
    default:
        return nullptr;
    }
}

BasisReader::BasisReader(ClusterWriter *writer, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
{
}

void BasisReader::read(const ObjectRef &canary, const ActionChoice &choice, bool gates, Callback callback)
{
    m_context = std::make_unique<QObject>();
    auto reading = std::make_shared<Reading>();
    reading->choice = choice;
    reading->callback = std::move(callback);
    m_writer->get(canary, m_context.get(), [this, reading, gates](const ObjectResult &answer) {
        if (!answer) {
            reading->callback(tl::unexpected<WriteProblem>(answer.error()));
            return;
        }
        const auto read = Kubernetes::decodeObject<Kubernetes::Canary>(answer->json);
        if (!read) {
            reading->callback(
                tl::unexpected<WriteProblem>(WriteProblem{WriteProblem::Kind::Refused, read.error()}));
            return;
        }
        reading->basis.canary = *read;
        reading->basis.canaryObject = answer->object;
        readRest(reading, gates);
    });
}

void BasisReader::readObject(const Shared &reading, const ObjectRef &ref,
                             std::function<void(ActionBasis &, const ObjectResult &)> take)
{
    ++reading->open;
    m_writer->get(ref, m_context.get(), [this, reading, take = std::move(take)](const ObjectResult &answer) {
        take(reading->basis, answer);
        close(reading);
    });
}

void BasisReader::readRest(const Shared &reading, bool gates)
{
    // A guard, so that answers that come at once do not end the reading early.
    ++reading->open;
    const Kubernetes::Canary canary = reading->basis.canary;
    const QString nameSpace = canary.meta.nameSpace;
    readObject(reading, ObjectRef::virtualService(nameSpace, canary.serviceName),
               [](ActionBasis &basis, const ObjectResult &answer) {
                   if (!answer)
                       return;
                   if (const auto service =
                           Kubernetes::decodeObject<Kubernetes::VirtualService>(answer->json))
                       basis.split = trafficSplit(basis.canary, *service);
               });
    const auto readWorkload = [&](const QString &name, WorkloadState ActionBasis::*place) {
        readObject(reading, ObjectRef::workload(canary.targetKind, nameSpace, name),
                   [place](ActionBasis &basis, const ObjectResult &answer) {
                       WorkloadState &workload = basis.*place;
                       if (answer)
                           workload.object = answer->object;
                       else if (answer.error().kind != WriteProblem::Kind::Missing)
                           workload.problem = answer.error().error.text();
                   });
    };
    if (canary.targetKind != QLatin1String("Service")) {
        readWorkload(canary.targetName, &ActionBasis::target);
        readWorkload(canary.targetName + QStringLiteral("-primary"), &ActionBasis::primary);
    }
    reading->basis.flux = fluxOwner(canary.fluxOwner);
    if (reading->basis.flux)
        readObject(reading, reading->basis.flux->ref(), [](ActionBasis &basis, const ObjectResult &answer) {
            if (!answer)
                return;
            basis.fluxObject = answer->object;
            readFluxState(*basis.flux, answer->object);
        });
    const Kubernetes::CanaryWebhook *hook = hookOf(reading->choice, canary);
    if (gates && hook)
        readGates(reading, *hook);
    close(reading);
}

void BasisReader::readGates(const Shared &reading, const Kubernetes::CanaryWebhook &hook)
{
    const auto gate = gateAddress(hook);
    if (!gate) {
        reading->basis.gateProblem = gate.error().message;
        return;
    }
    reading->basis.gate = *gate;
    ++reading->open;
    m_writer->gateReplicas(*gate, m_context.get(),
                           [this, reading](const Core::Result<QList<GateReplica>> &replicas) {
                               if (!replicas) {
                                   reading->basis.gateProblem = replicas.error().text();
                               } else {
                                   for (const GateReplica &replica : *replicas)
                                       reading->basis.gates.append({replica, {}, {}});
                                   for (qsizetype i = 0; i < replicas->size(); ++i)
                                       askGate(reading, i);
                               }
                               close(reading);
                           });
}

void BasisReader::askGate(const Shared &reading, qsizetype index)
{
    ++reading->open;
    const QJsonObject body{{QStringLiteral("name"), reading->basis.canary.meta.name},
                           {QStringLiteral("namespace"), reading->basis.canary.meta.nameSpace}};
    m_writer->postGate(*reading->basis.gate, reading->basis.gates[index].replica, QStringLiteral("check"),
                       body, m_context.get(), [this, reading, index](const Core::Result<int> &status) {
                           GateState &state = reading->basis.gates[index];
                           if (!status)
                               state.problem = status.error().text();
                           else if (*status == 200 || *status == 403)
                               state.open = *status == 200;
                           else
                               state.problem = ActionWords::tr("The load tester answers %1.").arg(*status);
                           close(reading);
                       });
}

void BasisReader::close(const Shared &reading)
{
    if (--reading->open == 0)
        reading->callback(reading->basis);
}

} // namespace Flightdeck::Rollouts
