#include "views/killswitch/killwords.h"

#include "core/plaintext.h"
#include "views/common/figuretext.h"

namespace Flightdeck::Views {

using KillSwitch::Phase;
using KillSwitch::Run;
using KillSwitch::Step;
using KillSwitch::StepId;
using KillSwitch::StepState;

QString KillWords::seconds(qint64 ms, bool whole)
{
    if (whole)
        return tr("%1 s").arg(ms / 1000);
    return tr("%1 s").arg(double(ms / 100) / 10.0, 0, 'f', 1);
}

QString KillWords::title(const Run &run)
{
    const QString flag = Core::plainText(run.target.flag, 100);
    const bool kill = run.target.action == KillSwitch::Action::Kill;
    switch (run.phase) {
    case Phase::Running:
        return kill ? tr("Killing %1").arg(flag) : tr("Restoring %1").arg(flag);
    case Phase::Effective:
        return kill ? tr("Killed %1").arg(flag) : tr("Restored %1").arg(flag);
    case Phase::Failed:
        return kill ? tr("Kill of %1 not proved").arg(flag) : tr("Restore of %1 not proved").arg(flag);
    case Phase::Idle:
    case Phase::Armed:
        break;
    }
    return tr("Kill switch");
}

QString KillWords::wallClock(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    return utc.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz")).chopped(2);
}

// What a step that has not begun waits for.
static QString waitingFor(StepId id, bool ended)
{
    if (ended)
        return KillWords::tr("Not reached");
    switch (id) {
    case StepId::Requested:
        return {};
    case StepId::Committed:
        return KillWords::tr("The change, proved here first");
    case StepId::Accepted:
        return KillWords::tr("The server's own word for the branch");
    case StepId::Visible:
        return KillWords::tr("The commit fetched back");
    case StepId::Served:
        return KillWords::tr("Every Flipt replica asked by itself");
    case StepId::Effective:
        return KillWords::tr("Every replica, and metrics where they are watched");
    }
    return {};
}

QVector<Rung> KillWords::rungs(const Run &run, qint64 elapsedMs)
{
    QVector<Rung> rungs;
    const bool ended = run.endedMs >= 0;
    for (const Step &step : run.steps) {
        Rung rung{step.title, step.detail, QStringLiteral("–"), {}, RungState::Waiting};
        switch (step.state) {
        case StepState::Waiting:
            rung.detail = waitingFor(step.id, ended);
            if (step.id == StepId::Served && run.expectedMs > 0 && !ended)
                rung.clock = tr("by +%1").arg(seconds(run.expectedMs));
            break;
        case StepState::Running:
            rung.state = RungState::Running;
            rung.clock = seconds(elapsedMs);
            rung.wall = tr("running");
            break;
        case StepState::Done:
        case StepState::Failed:
            rung.state = step.state == StepState::Done ? RungState::Done : RungState::Failed;
            rung.clock =
                step.id == StepId::Requested ? seconds(step.doneMs) : tr("+%1").arg(seconds(step.doneMs));
            rung.wall = wallClock(step.wall);
            break;
        }
        rungs.append(rung);
    }
    return rungs;
}

QString KillWords::share(int count, int sampled, bool madeUp)
{
    if (sampled <= 0)
        return tr("Unknown");
    if (madeUp)
        return tr("%1 of %2 made-up ids").arg(FigureText::grouped(count), FigureText::grouped(sampled));
    return tr("%1 of %2 sampled ids, %3 %")
        .arg(FigureText::grouped(count), FigureText::grouped(sampled),
             QString::number(100.0 * count / sampled, 'f', 1));
}

} // namespace Flightdeck::Views
