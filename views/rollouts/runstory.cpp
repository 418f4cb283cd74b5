#include "views/rollouts/runstory.h"

#include "metrics/verdict.h"
#include "views/rollouts/eventwords.h"
#include "views/rollouts/rolloutwords.h"

namespace Flightdeck::Views {

using Kubernetes::CanaryPhase;
using Rollouts::RolloutRow;
using Rollouts::Strategy;

namespace {

struct RunStoryWords
{
    Q_DECLARE_TR_FUNCTIONS(RunStoryWords)
};

constexpr qsizetype mostValues = 3;

QString place(const RolloutRow &row)
{
    const Rollouts::Projection &p = row.projection;
    QStringList parts;
    const bool waitsUnseen = row.split && row.split->canary == 0 && p.step.value_or(0) > 0;
    if (!row.split)
        parts << RunStoryWords::tr("How much traffic it holds is unknown");
    else if (p.strategy == Strategy::BlueGreen && waitsUnseen)
        parts << RunStoryWords::tr("It is checked without live traffic");
    else if (row.split->byMatch)
        parts << RunStoryWords::tr("It gets the requests that match");
    else if (row.split->mirror)
        parts << RunStoryWords::tr("It gets copies of the requests, whose answers nobody sees");
    else
        parts << RunStoryWords::tr("It holds %1 % of the traffic").arg(row.split->canary);
    if (p.step)
        parts << (p.strategy == Strategy::Canary ? RunStoryWords::tr("step %1 of %2")
                                                 : RunStoryWords::tr("iteration %1 of %2"))
                     .arg(*p.step)
                     .arg(p.steps);
    return parts.join(QStringLiteral(", ")) + u'.';
}

/// "request-duration 612 ms, 548 ms": the newest failed checks of this run.
QString failedValues(const RolloutRow &row, const Rollouts::EventList &events)
{
    const QDateTime began = row.canary->status.phaseChanged;
    QList<EventFact> failed;
    for (const EventFact &fact : eventFacts(events)) {
        const bool older = began.isValid() && row.canary->status.phase == CanaryPhase::Progressing &&
                           fact.timeMs < began.toMSecsSinceEpoch();
        if (!older && fact.check && !*fact.check && fact.value)
            failed.append(fact);
    }
    QStringList values;
    QString metric;
    for (qsizetype i = qMax<qsizetype>(0, failed.size() - mostValues); i < failed.size(); ++i) {
        Metrics::MetricSpec spec;
        spec.name = failed[i].metric;
        const QString value = Metrics::valueText(spec, failed[i].value);
        values << (spec.name == metric ? value : QString(spec.name + u' ' + value));
        metric = spec.name;
    }
    return values.join(QStringLiteral(", "));
}

QString storyOf(const RolloutRow &row, const Rollouts::EventList &events, const QString &reason)
{
    const CanaryPhase phase = row.canary->status.phase;
    if (phase == CanaryPhase::Failed) {
        const QString values = failedValues(row, events);
        return values.isEmpty() ? reason
                                : QString(reason + u' ' + RunStoryWords::tr("Last checks: %1.").arg(values));
    }
    if (!Rollouts::isAnalysed(phase) || row.projection.strategy == Strategy::None)
        return reason;
    QStringList sentences = {place(row)};
    if (!row.projection.blocker.text.isEmpty() && !row.canary->suspended)
        sentences << reason;
    else if (row.canary->suspended)
        sentences << RunStoryWords::tr("Suspended, not rolled back.");
    if (const int failed = row.canary->status.failedChecks; failed > 0) {
        const QString values = failedValues(row, events);
        const QString count = RunStoryWords::tr("%n checks of this run failed", nullptr, failed);
        sentences << (values.isEmpty() ? QString(count + u'.')
                                       : QStringLiteral("%1: %2.").arg(count, values));
    }
    return sentences.join(u' ');
}

} // namespace

QString runStory(const RolloutRow &row, const Rollouts::EventList &events, const QDateTime &now)
{
    const QString reason = RolloutWords::reason(row, now).text();
    if (RolloutWords::isStale(row))
        return reason;
    const QString story = storyOf(row, events, reason);
    // ADR-035's way to pause: somebody believes that this run stands still.
    return row.canary->uselessSuspendAnnotation && !row.canary->suspended
               ? QString(story + u' ' +
                         RunStoryWords::tr(
                             "Its annotation flagger.app/suspend stops nothing: no Flagger reads it."))
               : story;
}

} // namespace Flightdeck::Views
