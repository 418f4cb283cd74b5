#pragma once

#include "flags/evaluator.h"

#include <QMutex>

#include <array>
#include <map>

namespace Flightdeck::Simulator {

/// What Flipt counts about evaluations (Flipt 1.35.0, internal/server/metrics/metrics.go, as its Prometheus
/// exporter names them). Thread-safe.
class FliptMetrics
{
public:
    /// @param nameSpace as sent, so it can be empty.
    void countVariant(const QString &nameSpace, const QString &flag, const Flags::VariantAnswer &answer,
                      double milliseconds);
    void countBoolean(const QString &nameSpace, const QString &flag, const Flags::BooleanAnswer &answer,
                      double milliseconds);
    void countFailure(const QString &nameSpace, const QString &flag, double milliseconds);
    /// A call that ended with an error status.
    void countServerError();

    /// The text of /metrics.
    QByteArray text() const;

private:
    static constexpr std::array<int, 15> bounds = {0,   5,   10,   25,   50,   75,   100,  250,
                                                   500, 750, 1000, 2500, 5000, 7500, 10000}; ///< milliseconds
    struct Latency
    {
        std::array<qint64, bounds.size() + 1> counts{};
        double sum = 0;
    };
    void countRequest(const QByteArray &labels, double milliseconds);

    mutable QMutex m_mutex;
    std::map<QByteArray, qint64> m_requests;
    std::map<QByteArray, qint64> m_errors;
    std::map<QByteArray, qint64> m_results;
    std::map<QByteArray, Latency> m_latencies;
    qint64 m_serverErrors = 0;
};

} // namespace Flightdeck::Simulator
