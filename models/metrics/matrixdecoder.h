#pragma once

#include "core/result.h"
#include "metrics/series.h"

#include <QByteArray>

namespace Flightdeck::Metrics {

/// More series than anybody can read on a chart: the query lacks an aggregation.
constexpr std::size_t maxSeries = 5'000;
constexpr qint64 maxAnswerBytes = 64 << 20;

/// Reads the answer of `/api/v1/query_range` (resultType "matrix"). Only complete JSON is an answer: Qt
/// reports some broken transfers as success, so the closing brace is the proof. Errors: Protocol (not JSON,
/// cut off, another shape), TooLarge (more than `seriesLimit` series), InvalidInput (status "error": the
/// query was refused), Unsupported (another resultType).
Core::Result<Matrix> decodeMatrix(const QByteArray &body, std::size_t seriesLimit = maxSeries);

/// The server's own error text from a JSON body such as
/// {"status":"error","errorType":"bad_data","error":"..."}; empty when there is none.
QString serverErrorText(const QByteArray &body);

} // namespace Flightdeck::Metrics
