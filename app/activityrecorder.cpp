#include "app/activityrecorder.h"

#include "app/flagsdesk.h"
#include "killswitch/machine.h"
#include "rollouts/rolloutboard.h"

namespace Flightdeck::App {

using Core::ActivityEntry;
using Core::ActivityKind;
using Core::ActivityOutcome;

namespace {

ActivityOutcome outcomeOf(const Kubernetes::Event &event)
{
    if (event.message.startsWith(QLatin1String("Promotion completed")))
        return ActivityOutcome::Good;
    if (event.message.startsWith(QLatin1String("Rolling back")) ||
        event.message.startsWith(QLatin1String("Canary failed")))
        return ActivityOutcome::Bad;
    if (event.warning)
        return ActivityOutcome::Waiting;
    return ActivityOutcome::Note;
}

QString stateOf(ActivityOutcome outcome)
{
    switch (outcome) {
    case ActivityOutcome::Good:
        return ActivityRecorder::tr("Succeeded");
    case ActivityOutcome::Bad:
        return ActivityRecorder::tr("Failed");
    case ActivityOutcome::Waiting:
        return ActivityRecorder::tr("Warning");
    default:
        return {};
    }
}

} // namespace

ActivityRecorder::ActivityRecorder(Core::ActivityModel &model, Rollouts::RolloutBoard &board, FlagsDesk *desk,
                                   KillSwitch::Machine *machine, const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_board(board)
    , m_desk(desk)
    , m_machine(machine)
    , m_clock(clock)
{
    connect(&board, &Rollouts::RolloutBoard::rolloutChanged, this, &ActivityRecorder::takeEvents);
    if (desk)
        connect(desk, &FlagsDesk::tipTaken, this, &ActivityRecorder::takeTip);
    if (machine)
        connect(machine, &KillSwitch::Machine::changed, this, &ActivityRecorder::takeKill);
    ActivityEntry start;
    start.at = clock.now();
    start.id = QStringLiteral("console/start/%1").arg(start.at.toMSecsSinceEpoch());
    start.object = tr("Flightdeck");
    start.text =
        tr("The console began to watch. What happened before is known only as far as the sources remember.");
    start.by = tr("Console");
    m_model.put(start);
}

void ActivityRecorder::takeEvents(const QString &rolloutKey)
{
    const int row = m_board.model()->rowOf(rolloutKey);
    if (row < 0)
        return;
    const QString name = m_board.model()->row(row).canary->meta.name;
    for (const auto &event : m_board.events(rolloutKey)) {
        ActivityEntry entry;
        // A folded event changes in place and stands for several messages: each text is an entry of its own.
        entry.id = QStringLiteral("event/%1/%2").arg(event->meta.uid, event->message);
        entry.at = event->lastSeen;
        entry.kind = ActivityKind::Rollout;
        entry.outcome = outcomeOf(*event);
        entry.object = name;
        entry.text = event->message;
        entry.by = event->source;
        entry.state = stateOf(entry.outcome);
        m_model.put(entry);
    }
}

void ActivityRecorder::takeTip()
{
    const Git::Tree &tree = m_desk->repository().tree();
    ActivityEntry entry;
    entry.id = QStringLiteral("commit/") + tree.commit;
    entry.at = tree.committed;
    entry.kind = ActivityKind::FlagCommit;
    entry.outcome = ActivityOutcome::Note;
    entry.object = m_desk->session().isOpen() ? m_desk->session().base().path : QString();
    entry.text = QStringLiteral("%1: %2").arg(tree.shortCommit(), tree.subject);
    entry.by = tree.author;
    entry.state = tr("On %1").arg(m_desk->repository().branch());
    m_model.put(entry);
}

void ActivityRecorder::takeKill()
{
    const KillSwitch::Run &run = m_machine->run();
    if (!run.pressed.isValid())
        return;
    ActivityEntry entry;
    entry.id = QStringLiteral("kill/%1/%2").arg(run.pressed.toMSecsSinceEpoch()).arg(run.target.flag);
    entry.at = run.pressed;
    entry.kind = ActivityKind::Kill;
    entry.object = run.target.flag;
    entry.by = tr("Console");
    const bool kill = run.target.action == KillSwitch::Action::Kill;
    const QString what = kill ? tr("Kill") : tr("Undo of a kill");
    entry.text = run.reason.isEmpty() ? QStringLiteral("%1. %2").arg(what, run.headline)
                                      : QStringLiteral("%1: %2. %3").arg(what, run.reason, run.headline);
    switch (run.phase) {
    case KillSwitch::Phase::Effective:
        entry.outcome = ActivityOutcome::Good;
        entry.state = tr("Effective");
        break;
    case KillSwitch::Phase::Failed:
        entry.outcome = ActivityOutcome::Bad;
        entry.state = tr("Not effective");
        break;
    default:
        entry.outcome = ActivityOutcome::Running;
        entry.state = tr("Running");
        break;
    }
    m_model.put(entry);
}

} // namespace Flightdeck::App
