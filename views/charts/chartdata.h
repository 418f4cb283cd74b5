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
    double percent = 0;
    QString note; ///< plain text beside the step, such as "copy spec"; may be empty
};

struct WeightHistory
{
    QList<WeightPoint> live;      ///< rising in time, from the VirtualService
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
    QStringList
        notes; ///< plain text: what the server or the console has to say about these lines, may be empty
    QString caption; ///< overrides "fails below 99 %", for instance with a forecast; may be empty
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

struct FlagMark
{
    qint64 timeMs = 0;
    QString text;        ///< "4f1c9ae enhanced-matching"
    QString detail;      ///< "served 2/2"
    qint64 servedMs = 0; ///< when every replica served it; 0 = unknown
};

struct Marks
{
    QList<CheckMark> checks;
    QList<PhaseSpan> phases;
    QList<FlagMark> flags;
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
/// Local time with seconds, "14:24:30".
QString clockText(qint64 timeMs);

} // namespace Flightdeck::Views
