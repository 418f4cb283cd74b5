#include "views/rollouts/rolloutwords.h"

#include "views/common/figuretext.h"
#include "views/common/livespips.h"
#include "views/rollouts/runplan.h"

#include <QLocale>

#include <cmath>

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

/// "30 %", for a sentence.
QString share(const RolloutRow &row)
{
    if (!row.split)
        return RolloutWords::tr("an unknown share");
    const QString percent = QStringLiteral("%1 %").arg(row.split->canary);
    return row.split->byMatch ? RolloutWords::tr("%1 of the matching requests").arg(percent) : percent;
}

/// The first sentence of a blocker is what matters.
ReasonText blockerReason(const RolloutRow &row, const QDateTime &now)
{
    const Rollouts::Blocker &blocker = row.projection.blocker;
    if (row.projection.attention > Attention::Gate)
        return {{}, blocker.text};
    const qsizetype end = blocker.text.indexOf(QLatin1String(". "));
    ReasonText reason{blocker.text, {}};
    if (end >= 0)
        reason = {blocker.text.first(end + 1), blocker.text.sliced(end + 2)};
    if (blocker.kind == Rollouts::BlockerKind::Gate) {
        // Each tick asks the gate anew; the phase tells since when it has been refusing.
        const bool waits = row.canary->status.phase == CanaryPhase::WaitingPromotion;
        const QDateTime since = waits ? row.canary->status.phaseChanged : blocker.since;
        if (since.isValid() && reason.lead.endsWith(u'.'))
            reason = {reason.lead.chopped(1),
                      RolloutWords::tr("since %1.").arg(RolloutWords::moment(since, now))};
    }
    return reason;
}

/// "At the next check: if every metric passes, the canary gets 40 %. If not, it stays at 30 % and has 2 lives
/// left."
QString nextCheck(const RolloutRow &row)
{
    const Rollouts::Projection &p = row.projection;
    const RunPlan plan = runPlan(row);
    QString good = RolloutWords::tr("it takes the next step");
    if (!plan.isEmpty() && plan.ticks.first().check && row.split->canary != plan.ticks.first().weight)
        good = RolloutWords::tr("the canary gets %1 %").arg(plan.ticks.first().weight);
    else if (!plan.isEmpty() && !plan.ticks.first().check)
        good = RolloutWords::tr("the primary takes the new spec");
    const QString pass = RolloutWords::tr("At the next check: if every metric passes, %1.").arg(good);
    if (!p.livesLeft)
        return pass;
    if (*p.livesLeft == 0)
        return RolloutWords::tr("At the next check it is rolled back: no life is left.");
    if (*p.livesLeft == 1)
        return pass + u' ' + RolloutWords::tr("If not, the last life is lost and it is rolled back.");
    return pass + u' ' +
           RolloutWords::tr("If not, it stays at %1 and has %n lives left.", nullptr, *p.livesLeft - 1)
               .arg(share(row));
}

} // namespace

bool RolloutWords::isStale(const RolloutRow &row)
{
    switch (row.freshness.state) {
    case Core::FreshnessState::Live:
    case Core::FreshnessState::Loading:
    case Core::FreshnessState::Reconnecting: // shorter than ten seconds: the source's chip tells
        return false;
    default:
        return true;
    }
}

QString RolloutWords::localTime(const QDateTime &utc)
{
    return utc.isValid() ? utc.toLocalTime().toString(QStringLiteral("HH:mm:ss")) : tr("Unknown");
}

QString RolloutWords::moment(const QDateTime &utc, const QDateTime &now)
{
    const QDateTime local = utc.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (!utc.isValid() || days == 0)
        return localTime(utc);
    const QString time = local.toString(QStringLiteral("HH:mm"));
    if (days == 1)
        return tr("yesterday %1").arg(time);
    if (days > 1 && days < 7)
        return QLocale().toString(local.date(), QStringLiteral("ddd ")) + time;
    return local.toString(QStringLiteral("yyyy-MM-dd"));
}

QString RolloutWords::span(qint64 ms)
{
    const qint64 seconds = qMax<qint64>(0, (ms + 500) / 1000);
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return seconds % 60 == 0 ? tr("%1 min").arg(seconds / 60)
                                 : tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
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
        return {tr("Frozen"), tr("suspended"), true};
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
    return {localTime(row.projection.promotion), tr("in %1").arg(span(now.msecsTo(row.projection.promotion))),
            true};
}

QString RolloutWords::splitNote(const RolloutRow &row)
{
    if (!row.split)
        return {};
    if (row.split->byMatch)
        return tr("matching requests");
    if (row.split->mirror)
        return tr("mirrors %1 %").arg(FigureText::decimal(*row.split->mirror, 0));
    return row.split->sticky ? tr("sticky clients") : QString();
}

ReasonText RolloutWords::reason(const RolloutRow &row, const QDateTime &now)
{
    if (isStale(row)) {
        return {
            {},
            row.freshness.lastSeen.isValid()
                ? tr("Not live since %1; values are the last known.").arg(moment(row.freshness.lastSeen, now))
                : tr("Not live; values are the last known.")};
    }
    if (!row.projection.blocker.text.isEmpty())
        return blockerReason(row, now);
    switch (row.canary->status.phase) {
    case CanaryPhase::Succeeded:
        return {{}, tr("Promoted %1.").arg(moment(row.canary->status.phaseChanged, now))};
    case CanaryPhase::Initialized:
        return {{}, tr("First revision. Nothing to compare yet.")};
    case CanaryPhase::None:
    case CanaryPhase::Initializing:
        return {{}, tr("Flagger prepares the primary.")};
    case CanaryPhase::Promoting:
        return {{}, tr("The primary takes the new spec.")};
    case CanaryPhase::Finalising:
        return {{}, tr("All traffic is back on the primary.")};
    case CanaryPhase::Progressing:
        return {{},
                row.projection.rollback.isValid() ? tr("Nothing blocks it. If every check fails: back at %1.")
                                                        .arg(localTime(row.projection.rollback))
                                                  : tr("Nothing blocks it.")};
    default:
        return {};
    }
}

QString RolloutWords::whatNext(const RolloutRow &row)
{
    const CanaryPhase phase = row.canary->status.phase;
    if (isStale(row))
        return tr("Unknown until the cluster answers again.");
    if (row.canary->suspended && Rollouts::isRunning(phase))
        return tr("Nothing: while it is suspended Flagger neither promotes nor rolls back.");
    switch (phase) {
    case CanaryPhase::Progressing:
        return nextCheck(row);
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
                         .arg(localTime(row.projection.nextTick), span(now.msecsTo(row.projection.nextTick)));
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

QString RolloutWords::metricValue(const Rollouts::MetricCell &metric, bool percent)
{
    if (metric.value)
        return FigureText::decimal(*metric.value, percent ? 2 : 0) +
               (percent ? QStringLiteral(" %") : QStringLiteral(" ms"));
    return metric.answered ? tr("No data") : tr("Unknown");
}

QString RolloutWords::metricLimit(const Rollouts::MetricCell &metric, bool percent)
{
    const auto limit = [percent](double value) {
        const int decimals = value == std::floor(value) ? 0 : 2;
        return QString(FigureText::decimal(value, decimals) +
                       (percent ? QStringLiteral(" %") : QStringLiteral(" ms")));
    };
    if (!metric.judged)
        return tr("not judged");
    if (metric.min)
        return tr("min %1").arg(limit(*metric.min));
    return metric.max ? tr("max %1").arg(limit(*metric.max)) : QString();
}

QString RolloutWords::sentence(const RolloutRow &row, const Rollouts::MetricCells &metrics,
                               const QDateTime &now)
{
    const Rollouts::Projection &p = row.projection;
    QStringList parts = {
        tr("%1 in %2, %3").arg(row.canary->meta.name, row.canary->meta.nameSpace, badge(row).text)};
    if (row.split) {
        const QString note = splitNote(row);
        parts << tr("primary %1 %, canary %2 %").arg(row.split->primary).arg(row.split->canary) +
                     (note.isEmpty() ? QString() : QStringLiteral(", ") + note);
    } else {
        parts << tr("weights unknown");
    }
    if (p.step)
        parts << tr("step %1 of %2").arg(*p.step).arg(p.steps);
    if (p.livesLeft)
        parts << tr("%1 lives").arg(livesText({*p.livesLeft, p.lives}));
    const auto addMetric = [&](const QString &name, const Rollouts::MetricCell &metric, bool percent) {
        if (!metric.asked || (!metric.judged && !metric.value))
            return;
        QString text = name + u' ' + metricValue(metric, percent);
        if (metric.fails())
            text += u' ' + tr("fails");
        parts << text;
    };
    addMetric(tr("success rate"), metrics.successRate, true);
    addMetric(tr("p99 latency"), metrics.duration, false);
    QString text = parts.join(QStringLiteral("; ")) + u'.';
    if (const QString why = reason(row, now).text(); !why.isEmpty())
        text += u' ' + why;
    return text;
}

} // namespace Flightdeck::Views
