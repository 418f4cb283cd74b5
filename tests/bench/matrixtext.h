#pragma once

#include "metrics/series.h"

#include <QByteArray>

namespace Flightdeck::Bench {

/// An answer of `/api/v1/query_range` as Prometheus writes one for rates: values with as many digits as a
/// double has.
QByteArray matrixText(int series, int points);
/// What Metrics::decodeMatrix() makes of an answer, made with QJsonDocument by the plainest way.
Metrics::Matrix readMatrixWithQt(const QByteArray &body);

} // namespace Flightdeck::Bench
