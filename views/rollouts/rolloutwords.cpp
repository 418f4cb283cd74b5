#include "views/rollouts/rolloutwords.h"

#include "views/common/figuretext.h"
#include "views/common/livespips.h"

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
        const QString type =
            blocker.gateType.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(blocker.gateType);
        if (since.isValid() && reason.lead.endsWith(u'.'))
            reason = {reason.lead.chopped(1),
                      RolloutWords::tr("since %1%2.").arg(RolloutWords::moment(since, now), type)};
    }
    return reason;
}

/// " 3 of 4 pods are ready."; empty when that is not told, or nothing is missing.
QString readiness(const std::shared_ptr<const Kubernetes::Workload> &workload)
{
    if (!workload || workload->desired == 0 || Rollouts::isReady(*workload, 100))
        return {};
    const int ready = qMin(workload->observed ? workload->ready : 0, workload->desired);
    return u' ' + RolloutWords::tr("%1 of %2 pods are ready.").arg(ready).arg(workload->desired);
}

ReasonText moving(const RolloutRow &row)
{
    const Rollouts::Projection &p = row.projection;
    if (p.strategy == Rollouts::Strategy::None)
        return {
            {},
            RolloutWords::tr("The analysis is skipped: it is promoted unchecked when its pods are ready.") +
                readiness(row.surroundings.target)};
    const bool begins = p.step.value_or(0) == 0 && row.split && row.split->canary == 0;
    if (const QString pods = readiness(row.surroundings.target); begins && !pods.isEmpty())
        return {{}, RolloutWords::tr("The new pods start.") + pods};
    if (!p.gateAhead.isEmpty())
        return {{}, RolloutWords::tr("Nothing blocks it yet; gate %1 is still to come.").arg(p.gateAhead)};
    if (!p.rollback.isValid())
        return {{}, RolloutWords::tr("Nothing blocks it.")};
    return {{},
            RolloutWords::tr("Nothing blocks it. If every check fails: back at %1.")
                .arg(RolloutWords::localTime(p.rollback))};
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

bool RolloutWords::isFrozen(const RolloutRow &row)
{
    const CanaryPhase phase = row.canary->status.phase;
    return row.canary->suspended && (Rollouts::isRunning(phase) || phase == CanaryPhase::Waiting);
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
    if (isFrozen(row))
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
    const Rollouts::Projection &p = row.projection;
    if (p.blocker.kind == Rollouts::BlockerKind::Gate)
        return {p.ticksLeft
                    ? tr("Gate + %1").arg(span(*p.ticksLeft * 1000LL * row.canary->analysis.intervalSeconds))
                    : tr("After the gate"),
                tr("no date yet"), true};
    if (!p.gateAhead.isEmpty() && p.earliest.isValid())
        return {tr("A gate first"), tr("not before %1").arg(localTime(p.earliest)), true};
    if (!p.promotion.isValid())
        return Rollouts::isRunning(phase) ? CellText{tr("Unknown"), tr("it does not move"), false}
                                          : CellText{dash(), {}, false};
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
    if (row.split->sticky)
        return tr("sticky clients");
    return row.canary->tcp ? tr("TCP connections") : QString();
}

QString RolloutWords::splitAbsence(const RolloutRow &row)
{
    using State = Core::FreshnessState;
    switch (row.weights) {
    case State::Denied:
        return tr("may not be read");
    case State::NotInstalled:
        return tr("Istio is not installed");
    case State::Loading:
        return tr("not read yet");
    case State::Stale:
    case State::Absent:
        return tr("not live");
    case State::Live:
    case State::Reconnecting:
        break;
    }
    return tr("no VirtualService");
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
        return {{}, tr("Flagger has not looked at it yet.")};
    case CanaryPhase::Initializing:
        return {{}, tr("Flagger prepares the primary.") + readiness(row.surroundings.primary)};
    case CanaryPhase::Promoting:
        return {{}, tr("The primary takes the new spec.") + readiness(row.surroundings.primary)};
    case CanaryPhase::Finalising:
        return {{}, tr("All traffic is back on the primary.")};
    case CanaryPhase::Progressing:
        return moving(row);
    case CanaryPhase::Terminating:
        return {{}, tr("It is being deleted; Flagger puts the target back as it was.")};
    default:
        return {};
    }
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
        parts << tr("weights unknown (%1)").arg(splitAbsence(row));
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
