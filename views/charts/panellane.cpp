#include "views/charts/panellane.h"

#include "core/plaintext.h"

#include <QCoreApplication>

namespace Flightdeck::Views {

namespace {

using Core::FreshnessState;

struct PanelLaneWords
{
    Q_DECLARE_TR_FUNCTIONS(PanelLaneWords)
};

LaneState stateOf(const Metrics::MetricPanel &panel)
{
    if (panel.freshness.state == FreshnessState::Denied)
        return LaneState::Denied;
    if (panel.error && !panel.answered)
        return LaneState::Failed;
    if (!panel.answered)
        return LaneState::Loading;
    if (panel.freshness.state == FreshnessState::Stale)
        return LaneState::Stale;
    return panel.canary.isEmpty() ? LaneState::NoData : LaneState::Ready;
}

QString stateText(LaneState state, const Metrics::MetricPanel &panel)
{
    switch (state) {
    case LaneState::Loading:
        return PanelLaneWords::tr("Asking the metrics server.");
    case LaneState::NoData:
        return PanelLaneWords::tr(
            "The query ran and matched no series. Flagger counts this as a failed check.");
    case LaneState::Stale:
        return PanelLaneWords::tr("stale since %1").arg(clockText(panel.freshness.since.toMSecsSinceEpoch()));
    case LaneState::Denied:
    case LaneState::Failed:
        return panel.error ? panel.error->text() : panel.freshness.reason;
    case LaneState::Ready:
        break;
    }
    return {};
}

/// "Each point is the lowest value of its 15 min: a short drop stays visible."
QString worstText(const Metrics::MetricPanel &panel)
{
    const QString step = panel.stepMs >= 60'000 ? PanelLaneWords::tr("%1 min").arg(panel.stepMs / 60'000)
                                                : PanelLaneWords::tr("%1 s").arg(panel.stepMs / 1000);
    const Metrics::ThresholdRange &limits = panel.spec.thresholdRange;
    if (limits.min.has_value() == limits.max.has_value())
        return PanelLaneWords::tr("The line goes through the lowest and the highest value of each %1.")
            .arg(step);
    return limits.min ? PanelLaneWords::tr("Each point is the lowest value of its %1.").arg(step)
                      : PanelLaneWords::tr("Each point is the highest value of its %1.").arg(step);
}

/// Flagger compares durations and their limits in whole milliseconds (Metrics::judge): the chart shows what
/// it sees.
void cutToWhole(MetricLane &lane)
{
    for (Metrics::Series *series : {&lane.canary, &lane.primary}) {
        for (Metrics::Sample &sample : series->samples)
            sample.value = std::trunc(sample.value);
    }
    for (std::optional<double> *limit : {&lane.min, &lane.max}) {
        if (*limit)
            *limit = std::trunc(**limit);
    }
}

} // namespace

MetricLane laneOf(const Metrics::MetricPanel &panel)
{
    MetricLane lane;
    const bool builtIn = panel.spec.source == Metrics::MetricSpec::Source::BuiltIn;
    lane.title = Core::plainText(panel.spec.name, 80);
    if (builtIn && panel.spec.name == Metrics::successRateName)
        lane.title = PanelLaneWords::tr("Success rate");
    if (builtIn && panel.spec.name == Metrics::requestDurationName)
        lane.title = PanelLaneWords::tr("p99 latency");
    lane.unit = Metrics::unitOf(panel.spec);
    lane.decimals = lane.unit == u"ms" ? 0 : 2;
    lane.min = panel.spec.thresholdRange.min;
    lane.max = panel.spec.thresholdRange.max;
    lane.canary = panel.canary;
    lane.primary = panel.primary;
    if (lane.unit == u"ms")
        cutToWhole(lane);
    lane.stepMs = panel.stepMs;
    lane.notes = panel.warnings;
    if (panel.worstOfStep)
        lane.notes.append(worstText(panel));
    if (!panel.primaryProblem.isEmpty())
        lane.notes.append(PanelLaneWords::tr("No primary: %1").arg(panel.primaryProblem));
    using Judgement = MetricLane::Judgement;
    lane.judgement = !panel.verdict.isKnown() ? Judgement::Unknown
                     : panel.verdict.passes() ? Judgement::Passes
                                              : Judgement::Fails;
    lane.verdict = panel.verdict.text;
    lane.state = stateOf(panel);
    lane.stateText = stateText(lane.state, panel);
    return lane;
}

} // namespace Flightdeck::Views
