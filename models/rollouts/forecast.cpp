// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollouts/forecast.h"

#include "core/plaintext.h"
#include "metrics/metricsfeed.h"

#include <QCoreApplication>

#include <algorithm>

namespace Flightdeck::Rollouts {

using Kind = Forecast::Kind;
using Kubernetes::CanaryPhase;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

bool isMirrored(const RolloutRow &row)
{
    return row.canary->analysis.mirror && row.split && row.split->mirror;
}

bool hasRolloutHooks(const Kubernetes::Canary &canary)
{
    return std::any_of(
        canary.analysis.webhooks.begin(), canary.analysis.webhooks.end(),
        [](const auto &hook) { return hook.type.isEmpty() || hook.type == QLatin1String("rollout"); });
}

Forecast lostLife(const RolloutRow &row, const QString &name, const QString &reason)
{
    const int left = std::max(0, row.projection.livesLeft.value_or(0) - 1);
    Forecast forecast{Kind::LoseLife,
                      Words::tr("would lose a life: %1 %2. ").arg(Core::plainText(name, 80), reason), name};
    forecast.text += left > 0 ? Words::tr("%1 of %2 would be left.").arg(left).arg(row.projection.lives)
                              : Words::tr("It is the last one: the tick after it rolls back.");
    return forecast;
}

Forecast passed(const RolloutRow &row)
{
    const Kubernetes::Canary &canary = *row.canary;
    QString text = Words::tr("would pass");
    const int weight = row.split ? row.split->canary : 0;
    if (row.projection.blocker.kind == BlockerKind::Gate)
        text += Words::tr("; the gate %1 holds it").arg(Core::plainText(row.projection.blocker.subject, 80));
    else if (row.projection.strategy == Strategy::Canary && weight < row.projection.endWeight)
        text += Words::tr(": %1 % goes to %2 %").arg(weight).arg(nextWeight(canary.analysis, weight));
    else if (row.projection.strategy == Strategy::Canary)
        text += Words::tr(": the promotion begins");
    if (hasRolloutHooks(canary))
        text += Words::tr(", if its hooks agree");
    return {Kind::Pass, text + u'.', {}};
}

/// What the metrics say, the built-in ones first.
Forecast judged(const RolloutRow &row, const QList<Metrics::MetricPanel> &panels)
{
    const Metrics::MetricPanel *unknown = nullptr;
    for (const bool templates : {false, true}) {
        for (const Metrics::MetricPanel &panel : panels) {
            if ((panel.spec.source == Metrics::MetricSpec::Source::Template) != templates)
                continue;
            if (panel.verdict.fails())
                return lostLife(row, panel.spec.name, panel.verdict.reason);
            if (!panel.verdict.isKnown() && !unknown)
                unknown = &panel;
        }
    }
    if (unknown)
        return {Kind::Unknown,
                Words::tr("cannot be told: %1 %2")
                    .arg(Core::plainText(unknown->spec.name, 80), unknown->verdict.text),
                unknown->spec.name};
    if (panels.isEmpty() && !row.canary->analysis.metrics.isEmpty())
        return {Kind::Unknown, Words::tr("cannot be told: there is no metrics source."), {}};
    return passed(row);
}

} // namespace

Forecast forecast(const RolloutRow &row, const QList<Metrics::MetricPanel> &panels)
{
    const Kubernetes::Canary &canary = *row.canary;
    const CanaryPhase phase = canary.status.phase;
    const Projection &p = row.projection;
    if (canary.suspended && (isRunning(phase) || phase == CanaryPhase::Waiting))
        return {Kind::Halted, Words::tr("nothing: the canary is suspended and keeps its share."), {}};
    if (phase == CanaryPhase::Waiting)
        return {Kind::Halted, Words::tr("asks its gate again; nothing is judged before the run."), {}};
    if (!isRunning(phase))
        return {};
    if (row.freshness.state != Core::FreshnessState::Live)
        return {Kind::Unknown, Words::tr("cannot be told: the cluster does not answer."), {}};
    if (p.blocker.kind == BlockerKind::NotReady)
        return {Kind::Halted, Words::tr("waits for its pods; nothing is judged."), {}};
    if (phase == CanaryPhase::Promoting)
        return {
            Kind::NoCheck, Words::tr("moves the traffic to the primary; nothing is judged any more."), {}};
    if (phase == CanaryPhase::Finalising)
        return {Kind::NoCheck, Words::tr("ends the run; nothing is judged any more."), {}};
    if (p.strategy == Strategy::None)
        return {Kind::NoCheck, Words::tr("promotes without an analysis."), {}};
    if (p.livesLeft == 0)
        return {Kind::RollBack, Words::tr("rolls back: no life is left."), {}};
    if (!row.split)
        return {Kind::Unknown, Words::tr("cannot be told: the weights are unknown."), {}};
    if (row.split->canary == 0 && canary.status.iterations == 0 && !isMirrored(row))
        return {Kind::NoCheck, Words::tr("starts the analysis; no metric is judged at this tick."), {}};
    return judged(row, panels);
}

} // namespace Flightdeck::Rollouts
