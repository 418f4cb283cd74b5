#pragma once

#include "metrics/series.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Flightdeck::Views {

/// How much of a lane can be believed. Stale keeps its lines; Denied and Failed keep them when there are any.
enum class LaneState { Loading, Ready, NoData, Denied, Failed, Stale };

/// From `timeMs` on, the canary gets `percent` of the traffic.
struct WeightPoint
{
    qint64 timeMs = 0;
    double percent = 0; ///< NaN: unknown from then on
    QString note;       ///< plain text beside the step, such as "copy spec"; may be empty
};

struct WeightHistory
{
    QList<WeightPoint> live;      ///< rising in time: what was
    QList<WeightPoint> projected; ///< rising in time, after now: if every check passes
    std::optional<double> endsAt; ///< weight at which the canary's share ends, percent
    LaneState state = LaneState::Ready;
    QString stateText; ///< plain text for any state but Ready
};

/// One analysis metric.
struct MetricLane
{
    QString title; ///< "Success rate"
    QString unit;  ///< "%", "ms" or empty
    int decimals = 2;
    std::optional<double> min; ///< below this a check fails
    std::optional<double> max; ///< above this a check fails
    Metrics::Series canary;
    Metrics::Series primary;
    qint64 stepMs = 0;
    LaneState state = LaneState::Ready;
    QString stateText; ///< plain text for any state but Ready
    QStringList notes; ///< plain text: what there is to say about these lines, may be empty
    /// What Flagger would make of the newest value.
    enum class Judgement { Unknown, Passes, Fails };
    Judgement judgement = Judgement::Unknown;
    QString verdict; ///< the same in words: "would lose a life: 98.70 % < 99 %"; may be empty
};

/// One analysis tick of Flagger.
struct CheckMark
{
    enum class Outcome { Passed, Failed, Expected };

    qint64 timeMs = 0;
    Outcome outcome = Outcome::Expected;
    int lane = -1;               ///< index of the metric lane that failed; -1: none or not a metric
    std::optional<double> value; ///< what Flagger saw, if it said so
};

/// A stretch of one phase.
struct PhaseSpan
{
    qint64 startMs = 0;
    qint64 endMs = 0; ///< of the running phase: now
    QString name;
    bool projected = false;
    bool failed = false;
};

/// A message of Flagger's that is none of the above.
struct EventMark
{
    qint64 timeMs = 0;
    QString text; ///< plain text
    bool warning = false;
};

/// A commit of the flags repository, or a kill.
struct FlagMark
{
    qint64 timeMs = 0;
    QString text;        ///< "4f1c9ae enhanced-matching"
    QString by = {};     ///< plain text: who; may be empty
    QString detail = {}; ///< "served 2/2"
    qint64 servedMs = 0; ///< when every replica served it; 0 = unknown
};

/// When Flagger looks next and what it would do then.
struct NextTick
{
    qint64 atMs = 0; ///< since the epoch; 0: unknown
    MetricLane::Judgement judgement = MetricLane::Judgement::Unknown;
    QString text; ///< "would pass: 30 % goes to 40 %."; empty: there is nothing to say
};

struct Marks
{
    QList<CheckMark> checks;
    QList<PhaseSpan> phases;
    QList<FlagMark> flags;
    QList<EventMark> events;
};

/// Everything on screen. Times are milliseconds since the epoch.
struct ChartData
{
    qint64 startMs = 0;
    qint64 endMs = 0;
    qint64 nowMs = 0;
    WeightHistory weights;
    QList<MetricLane> lanes;
    Marks marks;
};

/// "99.34 %", "612 ms"; "no data" for nothing.
QString laneValue(const MetricLane &lane, std::optional<double> value);
/// A limit as short as it is: "99 %".
QString laneLimit(const MetricLane &lane, double limit);
/// "fails below 99 %", "fails above 500 ms", "fails outside 1 to 5", "no limit".
QString laneRule(const MetricLane &lane);
/// The weight that held at `timeMs`, from the live points up to `nowMs`, from the projected ones after it.
std::optional<double> weightAt(const WeightHistory &weights, qint64 timeMs, qint64 nowMs);
/// "4f1c9ae enhanced-matching by Ana, served 2/2".
QString flagSentence(const FlagMark &flag);
/// Local time with seconds, "14:24:30".
QString clockText(qint64 timeMs);
/// The same, with the day where it is not that of `nowMs`: "7 Jan 14:24:30".
QString momentText(qint64 timeMs, qint64 nowMs);

} // namespace Flightdeck::Views
