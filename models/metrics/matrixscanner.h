#pragma once

#include "metrics/series.h"

#include <QByteArray>

#include <optional>

namespace Flightdeck::Metrics {

/// Reads the one layout in which Prometheus, Mimir and Cortex write a plain matrix (prometheus 2.42,
/// web/api/v1/json_codec.go): {"status":"success","data":{"resultType":"matrix","result":[{"metric":{...},
/// "values":[[1767873600.123,"98.7"],...]},...]}} without white space, straight from the bytes into samples.
/// Nothing when a single byte is other than that: escapes, warnings, histograms, another order, a broken
/// end. It is the reader of parsed JSON that then decides what the answer is, so this one never has to.
/// @param seriesLimit nothing beyond so many series.
std::optional<Matrix> scanMatrix(const QByteArray &body, std::size_t seriesLimit);

/// A sample's value: "98.7", "NaN", "+Inf", "-Inf". What no double can hold ("1e400") is no value: NaN.
double sampleValue(std::string_view text);

} // namespace Flightdeck::Metrics
