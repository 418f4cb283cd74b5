#include "app/rolloutactions.h"

#include "app/apiclusterwriter.h"

#include <QJsonArray>

namespace Flightdeck::App {

using Core::ActivityOutcome;
using Rollouts::ActionPhase;
using Rollouts::ActionState;

namespace {

QString phaseWord(ActionPhase phase)
{
    switch (phase) {
    case ActionPhase::Done:
        return QStringLiteral("done");
    case ActionPhase::NotReached:
        return QStringLiteral("not-reached");
    case ActionPhase::Refused:
        return QStringLiteral("refused");
    case ActionPhase::Failed:
        return QStringLiteral("failed");
    default:
        return QStringLiteral("sent");
    }
}

ActivityOutcome outcomeOf(ActionPhase phase)
{
    switch (phase) {
    case ActionPhase::Done:
        return ActivityOutcome::Good;
    case ActionPhase::NotReached:
    case ActionPhase::Failed:
        return ActivityOutcome::Bad;
    default:
        return ActivityOutcome::Running;
    }
}

QString stateWord(ActionPhase phase)
{
    switch (phase) {
    case ActionPhase::Done:
        return RolloutActions::tr("Verified");
    case ActionPhase::NotReached:
        return RolloutActions::tr("Not reached");
    case ActionPhase::Failed:
        return RolloutActions::tr("Failed");
    default:
        return RolloutActions::tr("Running");
    }
}

QString runId(const QString &rolloutKey, const ActionState &state)
{
    return QStringLiteral("action/%1/%2").arg(state.begun.toMSecsSinceEpoch()).arg(rolloutKey);
}

} // namespace

RolloutActions::RolloutActions(Rollouts::RolloutBoard &board, Core::ActivityModel &activity,
                               const Core::Clock &clock, const QString &auditFile, QObject *parent)
    : QObject(parent)
    , m_activity(activity)
    , m_clock(clock)
    , m_audit(auditFile)
    , m_desk(&board, &clock)
{
    connect(&m_desk, &Rollouts::ActionDesk::runChanged, this, &RolloutActions::record);
}

RolloutActions::~RolloutActions() = default;

void RolloutActions::addCluster(Kubernetes::Cluster &cluster)
{
    m_writers.push_back(std::make_unique<ApiClusterWriter>(cluster.api()));
    m_desk.addCluster(&cluster, m_writers.back().get());
    connect(&cluster.credentials(), &Kubernetes::Credentials::changed, this,
            [this, &cluster] { m_desk.identityChanged(&cluster); });
}

void RolloutActions::record(const QString &rolloutKey)
{
    const Rollouts::ActionRun *run = m_desk.run(rolloutKey);
    // Only what was sent is on record: looking at a plan changes nothing.
    if (!run || !run->state().sent.isValid() || run->state().phase == ActionPhase::Ready)
        return;
    const ActionState &state = run->state();
    Core::ActivityEntry entry;
    entry.id = runId(rolloutKey, state);
    entry.at = state.sent;
    entry.kind = Core::ActivityKind::Console;
    entry.outcome = outcomeOf(state.phase);
    entry.object = state.canary.name;
    entry.text = QStringLiteral("%1. %2").arg(Rollouts::actionTitle(state.choice), state.headline);
    entry.by = tr("Console");
    entry.state = stateWord(state.phase);
    m_activity.put(entry);
    audit(rolloutKey, state);
}

void RolloutActions::audit(const QString &rolloutKey, const ActionState &state)
{
    const ActionPhase phase = state.ended() ? state.phase : ActionPhase::Sending;
    const QString id = runId(rolloutKey, state);
    if (m_audited.value(id, ActionPhase::Preparing) == phase)
        return;
    m_audited.insert(id, phase);
    QJsonArray changes;
    for (const Rollouts::FieldChange &change : state.plan.changes)
        changes.append(QJsonObject{{QStringLiteral("path"), change.path},
                                   {QStringLiteral("before"), change.before},
                                   {QStringLiteral("after"), change.after}});
    for (const Rollouts::GatePost &post : state.plan.posts)
        changes.append(QJsonObject{{QStringLiteral("path"), post.url},
                                   {QStringLiteral("replica"), post.replica},
                                   {QStringLiteral("before"), post.before},
                                   {QStringLiteral("after"), post.after}});
    const QJsonObject entry{
        {QStringLiteral("time"), m_clock.now().toString(Qt::ISODateWithMs)},
        {QStringLiteral("event"), QString(QStringLiteral("action-") + phaseWord(phase))},
        {QStringLiteral("who"), KillSwitch::currentUser()},
        {QStringLiteral("cluster"), rolloutKey.section(u'\n', 0, 0)},
        {QStringLiteral("canary"), state.canary.title()},
        {QStringLiteral("action"), Rollouts::actionName(state.choice.kind)},
        {QStringLiteral("hook"), state.choice.hook},
        {QStringLiteral("object"), state.plan.object},
        {QStringLiteral("changes"), changes},
        {QStringLiteral("headline"), state.headline},
        {QStringLiteral("trueNow"), state.trueNow},
    };
    // An action must not wait for a full disk.
    const auto written = m_audit.append(entry);
    if (!written)
        qWarning("%s", qPrintable(written.error().text()));
}

} // namespace Flightdeck::App
