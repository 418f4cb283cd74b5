#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

#include <vector>

namespace Flightdeck::Tests {

/// A series as it is written to a server.
struct WrittenSeries
{
    QMap<QByteArray, QByteArray> labels; ///< with __name__
    struct Sample
    {
        qint64 timeMs = 0;
        double value = 0;
    };
    std::vector<Sample> samples; ///< rising in time
};

/// Body of a POST to Prometheus' /api/v1/write or Cortex' /api/v1/push: a WriteRequest of protocol 0.1.0
/// (prometheus 2.42, prompb/remote.proto) in a Snappy block that leaves out the compression. It wants the
/// headers Content-Encoding: snappy and X-Prometheus-Remote-Write-Version: 0.1.0.
QByteArray writeRequest(const QList<WrittenSeries> &series);

} // namespace Flightdeck::Tests
