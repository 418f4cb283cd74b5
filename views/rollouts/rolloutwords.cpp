#include "views/rollouts/rolloutwords.h"

#include "views/common/agetext.h"

namespace Flightdeck::Views {

using Kubernetes::CanaryPhase;
using Rollouts::Attention;
using Rollouts::RolloutRow;

namespace {

QString dash()
{
    return QStringLiteral("–");
}

BadgeKind kindOf(CanaryPhase phase)
{
    switch (phase) {
    case CanaryPhase::Failed:
        return BadgeKind::Failed;
    case CanaryPhase::Waiting:
    case CanaryPhase::WaitingPromotion:
        return BadgeKind::Waiting;
    case CanaryPhase::Progressing:
        return BadgeKind::Moving;
    case CanaryPhase::Promoting:
        return BadgeKind::Promoting;
    case CanaryPhase::Finalising:
        return BadgeKind::Finalising;
    case CanaryPhase::Succeeded:
        return BadgeKind::Succeeded;
    case CanaryPhase::None:
    case CanaryPhase::Initializing:
    case CanaryPhase::Initialized:
        return BadgeKind::Initialized;
    case CanaryPhase::Terminating:
    case CanaryPhase::Terminated:
    case CanaryPhase::Unknown:
        return BadgeKind::Plain;
    }
    return BadgeKind::Plain;
}

/// "0:48"; minutes and seconds until then, "due" when it should have been.
QString countdown(qint64 ms)
{
    const qint64 seconds = qMax<qint64>(0, (ms + 500) / 1000);
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString share(const RolloutRow &row)
{
    return row.split ? QStringLiteral("%1 %").arg(row.split->canary) : RolloutWords::tr("an unknown share");
}

} // namespace

bool RolloutWords::isStale(const RolloutRow &row)
{
    return row.freshness.state != Core::FreshnessState::Live;
}

QString RolloutWords::localTime(const QDateTime &utc)
{
    return utc.isValid() ? utc.toLocalTime().toString(QStringLiteral("HH:mm:ss")) : tr("Unknown");
}

QString RolloutWords::utcTime(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")) : tr("Unknown");
}

Badge RolloutWords::badge(const RolloutRow &row)
{
    const Kubernetes::CanaryStatus &status = row.canary->status;
    const QString phase = status.phaseName.isEmpty() ? tr("No status") : status.phaseName;
    if (isStale(row))
        return {BadgeKind::Stale, phase + u'?'};
    if (row.canary->suspended && Rollouts::isRunning(status.phase))
        return {BadgeKind::Suspended, tr("Suspended")};
    return {kindOf(status.phase), phase};
}

CellText RolloutWords::nextTick(const RolloutRow &row, const QDateTime &now)
{
    const CanaryPhase phase = row.canary->status.phase;
    const int interval = row.canary->analysis.intervalSeconds;
    const QString every =
        interval % 60 == 0 ? tr("every %1 min").arg(interval / 60) : tr("every %1 s").arg(interval);
    if (isStale(row))
        return {tr("Unknown"), {}, false};
    if (row.canary->suspended)
        return {tr("Frozen"), tr("while suspended"), true};
    if (!Rollouts::isRunning(phase) && phase != CanaryPhase::Waiting)
        return {dash(), phase == CanaryPhase::Failed ? tr("run over") : QString(), false};
    if (!row.projection.nextTick.isValid())
        return {tr("Unknown"), every, false};
    const qint64 left = now.msecsTo(row.projection.nextTick);
    return {left < 0 ? tr("due") : countdown(left), every, true};
}

CellText RolloutWords::promotion(const RolloutRow &row, const QDateTime &now)
{
    const CanaryPhase phase = row.canary->status.phase;
    if (phase == CanaryPhase::Failed)
        return {tr("None"), tr("rolled back"), false};
    if (phase == CanaryPhase::Succeeded)
        return {tr("Done"), {}, false};
    if (isStale(row))
        return {tr("Unknown"), {}, false};
    if (row.canary->suspended)
        return {tr("Frozen"), {}, true};
    if (row.projection.blocker.kind == Rollouts::BlockerKind::Gate)
        return {tr("After the gate"), tr("no date yet"), true};
    if (!row.projection.promotion.isValid())
        return {dash(), {}, false};
    return {localTime(row.projection.promotion),
            tr("in %1").arg(durationText(qMax<qint64>(0, now.msecsTo(row.projection.promotion)))), true};
}

QString RolloutWords::reason(const RolloutRow &row)
{
    if (isStale(row)) {
        return row.freshness.lastSeen.isValid()
                   ? tr("Not live since %1; values are the last known").arg(localTime(row.freshness.lastSeen))
                   : tr("Not live; values are the last known");
    }
    if (!row.projection.blocker.text.isEmpty())
        return row.projection.blocker.text;
    switch (row.canary->status.phase) {
    case CanaryPhase::Succeeded:
        return tr("Promoted %1").arg(localTime(row.canary->status.phaseChanged));
    case CanaryPhase::Initialized:
        return tr("First revision. Nothing to compare yet.");
    case CanaryPhase::None:
    case CanaryPhase::Initializing:
        return tr("Flagger prepares the primary.");
    case CanaryPhase::Promoting:
        return tr("The primary takes the new spec.");
    case CanaryPhase::Finalising:
        return tr("All traffic is back on the primary.");
    case CanaryPhase::Progressing:
        return row.projection.rollback.isValid() ? tr("Nothing blocks it. If every check fails: back at %1")
                                                       .arg(localTime(row.projection.rollback))
                                                 : tr("Nothing blocks it");
    default:
        return {};
    }
}

QString RolloutWords::whatNext(const RolloutRow &row)
{
    const Rollouts::Projection &p = row.projection;
    const CanaryPhase phase = row.canary->status.phase;
    if (isStale(row))
        return tr("Unknown until the cluster answers again.");
    if (row.canary->suspended && Rollouts::isRunning(phase))
        return tr("Nothing: while it is suspended Flagger neither promotes nor rolls back.");
    switch (phase) {
    case CanaryPhase::Progressing:
        if (p.livesLeft && row.split) {
            return tr("At the next check: if every metric passes, it takes the next step. If not, it stays "
                      "at %1 and has "
                      "%n lives left.",
                      nullptr, qMax(0, *p.livesLeft - 1))
                .arg(share(row));
        }
        return tr("At the next check it takes the next step if every metric passes.");
    case CanaryPhase::Waiting:
    case CanaryPhase::WaitingPromotion:
        return tr("It goes on when the gate opens. Metrics are still checked meanwhile.");
    case CanaryPhase::Promoting:
        return tr("When the primary is ready, all traffic goes to it. Promoting cannot be aborted.");
    case CanaryPhase::Finalising:
        return tr("The canary is scaled to zero and the run ends.");
    case CanaryPhase::Failed:
        return tr("Nothing by itself. Revert the image in git, or change the pod template to try again.");
    case CanaryPhase::Succeeded:
    case CanaryPhase::Initialized:
        return tr("Nothing until the target's pod template or a tracked config changes.");
    default:
        return tr("Flagger creates the primary and its services first.");
    }
}

QString RolloutWords::when(const RolloutRow &row, const QDateTime &now)
{
    if (isStale(row) || row.canary->suspended || !Rollouts::isRunning(row.canary->status.phase))
        return nextTick(row, now).first == dash() ? tr("No run is on.") : nextTick(row, now).first + u'.';
    QStringList sentences;
    if (row.projection.nextTick.isValid())
        sentences << tr("Next check %1, in %2.")
                         .arg(localTime(row.projection.nextTick),
                              durationText(qMax<qint64>(0, now.msecsTo(row.projection.nextTick))));
    if (row.projection.promotion.isValid())
        sentences << tr("Promoted %1 if all checks pass.").arg(localTime(row.projection.promotion));
    if (row.projection.rollback.isValid())
        sentences << tr("Rolled back %1 if all fail.").arg(localTime(row.projection.rollback));
    return sentences.isEmpty() ? tr("Unknown.") : sentences.join(u' ');
}

QString RolloutWords::headline(const RolloutRow &row)
{
    const QString &name = row.canary->meta.name;
    if (isStale(row))
        return tr("%1 is not live").arg(name);
    switch (row.projection.attention) {
    case Attention::Failed:
        return tr("%1 rolled back").arg(name);
    case Attention::Failing:
        return tr("%1 is about to roll back").arg(name);
    case Attention::NotReady:
        return tr("%1 is not ready").arg(name);
    case Attention::Gate:
        return tr("%1 waits").arg(name);
    case Attention::LifeLost: {
        const int lost = row.projection.lives - row.projection.livesLeft.value_or(row.projection.lives);
        return tr("%1 lost %2 of %3 lives").arg(name).arg(lost).arg(row.projection.lives);
    }
    case Attention::Suspended:
        return tr("%1 is suspended").arg(name);
    default:
        return name;
    }
}

} // namespace Flightdeck::Views
