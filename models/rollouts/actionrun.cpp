#include "rollouts/actionrun.h"

#include <algorithm>
#include <utility>

namespace Flightdeck::Rollouts {

namespace {

QDateTime newestEvent(const EventList &events, const QString &start)
{
    QDateTime newest;
    for (const auto &event : events) {
        if (event->message.startsWith(start) && (!newest.isValid() || event->lastSeen > newest))
            newest = event->lastSeen;
    }
    return newest;
}

} // namespace

ActionRun::ActionRun(Parts parts, const ActionChoice &choice, const ObjectRef &canary,
                     const QList<Permission> &permissions, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_machine(choice, canary, m_parts.clock->now())
    , m_permissions(permissions)
    , m_reader(m_parts.writer)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &ActionRun::readBack);
    follow(m_machine.start());
}

qint64 ActionRun::elapsedMs() const
{
    const ActionState &now = state();
    if (now.endedMs >= 0)
        return now.endedMs;
    return now.sent.isValid() ? now.sent.msecsTo(m_parts.clock->now()) : 0;
}

bool ActionRun::canDiscard() const
{
    return state().ended() || state().phase == ActionPhase::Preparing || state().phase == ActionPhase::Ready;
}

void ActionRun::confirm()
{
    if (state().phase == ActionPhase::Ready)
        follow(m_machine.confirm(m_parts.clock->now()));
}

void ActionRun::follow(ActionCommand command)
{
    obey(command);
    Q_EMIT changed();
    if (state().ended() && !std::exchange(m_endTold, true))
        Q_EMIT ended();
}

void ActionRun::obey(ActionCommand command)
{
    switch (command) {
    case ActionCommand::Nothing:
        break;
    case ActionCommand::ReviewAccess:
        reviewAccess(0);
        break;
    case ActionCommand::ReadBasis:
        m_reader.read(state().canary, state().choice, usesGate(state().choice), [this](auto basis) {
            if (basis)
                basis->at = m_parts.clock->now();
            follow(m_machine.takeBasis(basis, m_parts.clock->now()));
        });
        break;
    case ActionCommand::DryRun:
        patch(true);
        break;
    case ActionCommand::Send:
        patch(false);
        break;
    case ActionCommand::PostGates:
        postGates();
        break;
    case ActionCommand::ReadBack:
        readBack();
        break;
    case ActionCommand::WaitAndReadBack:
    case ActionCommand::WaitAndSettle:
        m_wait.start(m_parts.timing.pollMs);
        break;
    }
}

void ActionRun::reviewAccess(qsizetype index)
{
    if (m_permissions.isEmpty()) {
        follow(m_machine.takeAccess({}, tr("No right of the cluster is needed."), m_parts.clock->now()));
        return;
    }
    const Permission permission = m_permissions[index];
    m_parts.access->ask(permission, this, [this, permission, index](const Right &right) {
        const QDateTime now = m_parts.clock->now();
        if (right.allowed == true) {
            follow(m_machine.takeAccess({}, tr("You may %1, the cluster says.").arg(permission.key()), now));
        } else if (index + 1 < m_permissions.size()) {
            reviewAccess(index + 1);
        } else {
            follow(m_machine.takeAccess(
                right.allowed ? deniedWords(permission, m_parts.access->account())
                              : tr("The cluster does not say whether you may. %1").arg(right.problem),
                {}, now));
        }
    });
}

void ActionRun::patch(bool dryRun)
{
    const PlannedPatch &patch = m_machine.patch();
    m_parts.writer->patch(
        patch.ref, patch.status, patch.patch, dryRun, this, [this, dryRun](const ObjectResult &answer) {
            const QDateTime now = m_parts.clock->now();
            if (!answer && answer.error().kind == WriteProblem::Kind::Forbidden)
                m_parts.access->forget();
            follow(dryRun ? m_machine.takeDryRun(answer, now) : m_machine.takeSent(answer, now));
        });
}

void ActionRun::postGates()
{
    const ActionBasis &basis = m_machine.basis();
    const QString endpoint = m_machine.endpoint();
    const bool open = endpoint == QLatin1String("open");
    QList<GateReplica> replicas;
    for (const GateState &gate : basis.gates) {
        if (gate.open != open)
            replicas.append(gate.replica);
    }
    if (replicas.isEmpty() || !basis.gate) {
        follow(m_machine.takePosted({}, m_parts.clock->now()));
        return;
    }
    const QJsonObject body{{QStringLiteral("name"), basis.canary.meta.name},
                           {QStringLiteral("namespace"), basis.canary.meta.nameSpace}};
    auto posted = std::make_shared<QList<GatePosted>>();
    for (const GateReplica &replica : std::as_const(replicas))
        m_parts.writer->postGate(
            *basis.gate, replica, endpoint, body, this,
            [this, posted, replica, all = replicas.size()](const Core::Result<int> &status) {
                posted->append({replica, status});
                if (posted->size() == all)
                    follow(m_machine.takePosted(*posted, m_parts.clock->now()));
            });
}

void ActionRun::readBack()
{
    m_reader.read(state().canary, state().choice, usesGate(state().choice), [this](auto basis) {
        if (basis)
            basis->at = m_parts.clock->now();
        const EventList events = m_parts.events ? m_parts.events() : EventList();
        follow(m_machine.takeReadBack(basis, newestEvent(events, QString()),
                                      newestEvent(events, QStringLiteral("skipping canary run")),
                                      m_parts.clock->now()));
    });
}

} // namespace Flightdeck::Rollouts
