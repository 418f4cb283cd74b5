#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cmath>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace Flightdeck::Metrics {

/// One value at one moment. `value` is NaN where the server said NaN; a moment without a sample has no Sample
/// at all.
struct Sample
{
    qint64 timeMs = 0; ///< since the epoch, UTC
    double value = std::numeric_limits<double>::quiet_NaN();

    bool operator==(const Sample &other) const
    {
        return timeMs == other.timeMs &&
               (value == other.value || (std::isnan(value) && std::isnan(other.value)));
    }
};

using Labels = QMap<QString, QString>;

/// Samples of one set of labels, rising in time. Gaps stay gaps: nothing is ever filled with 0.
struct Series
{
    Labels labels;
    std::vector<Sample> samples;

    bool isEmpty() const { return samples.empty(); }
    /// Time of the last sample that holds a number, not NaN.
    std::optional<qint64> lastTimeMs() const;
    std::optional<double> lastValue() const;
    /// Milliseconds since the last number, never below 0; Prometheus repeats a dead value for 5 minutes in an
    /// instant query, so age is what tells a dead series from a calm one.
    std::optional<qint64> ageMs(qint64 nowMs) const;
    /// The number at `timeMs` or the nearest earlier one not farther than 1.5 steps.
    std::optional<double> valueAt(qint64 timeMs, qint64 stepMs) const;

    bool operator==(const Series &) const = default;
};

/// What a range query answered.
struct Matrix
{
    std::vector<Series> series;
    QStringList warnings;           ///< the server's own words: the answer may be partial
    bool histogramsLeftOut = false; ///< native histograms came and are not supported

    bool operator==(const Matrix &) const = default;
};

/// The pieces of `samples` that may be joined by a line: a piece ends at a value that is not finite and where
/// two neighbours are more than 1.5 steps apart.
std::vector<std::span<const Sample>> unbrokenPieces(std::span<const Sample> samples, qint64 stepMs);

/// One value a step from startMs to endMs (both on the grid of stepMs), NaN where there is no sample: what a
/// sparkline draws. Empty when endMs is before startMs.
QList<double> valuesOnGrid(const Series &series, qint64 startMs, qint64 endMs, qint64 stepMs);

} // namespace Flightdeck::Metrics
