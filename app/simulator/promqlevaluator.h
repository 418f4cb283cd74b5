#pragma once

#include "app/simulator/metricstore.h"
#include "app/simulator/promql.h"

namespace Flightdeck::Simulator {

struct PromSample
{
    Labels labels;
    double value = 0;
};
using PromVector = std::vector<PromSample>;

struct PromSeries
{
    Labels labels;
    std::vector<MetricStore::Point> points;
};

/// Answers queries from a MetricStore.
class PromqlEvaluator
{
public:
    explicit PromqlEvaluator(const MetricStore &store)
        : m_store(store)
    {
    }

    /// @param time milliseconds since the epoch. @param isScalar set when the query is a plain number.
    Core::Result<PromVector> instant(const QString &query, qint64 time, bool *isScalar = nullptr) const;
    /// At start, start + step, ... up to end.
    Core::Result<std::vector<PromSeries>> range(const QString &query, qint64 start, qint64 end,
                                                qint64 step) const;

private:
    PromVector evaluate(const PromExpression &node, qint64 time) const;
    PromVector select(const PromExpression &node, qint64 time) const;
    std::vector<PromSeries> window(const PromExpression &node, qint64 time) const;
    PromVector call(const PromExpression &node, qint64 time) const;
    PromVector aggregate(const PromExpression &node, qint64 time) const;
    PromVector binary(const PromExpression &node, qint64 time) const;
    double scalar(const PromExpression &node, qint64 time) const;

    const MetricStore &m_store;
};

} // namespace Flightdeck::Simulator
