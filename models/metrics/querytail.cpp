#include "metrics/querytail.h"

#include <algorithm>

namespace Flightdeck::Metrics {

namespace {

constexpr qint64 fullEveryMs = 10 * 60'000;
constexpr qint64 overlapSteps = 5;
constexpr qint64 overlapMs = 60'000;

/// Drops what lies outside [startMs, cutMs): the rest is what the new answer does not cover.
void keepBetween(std::vector<Sample> &samples, qint64 startMs, qint64 cutMs)
{
    std::erase_if(samples,
                  [=](const Sample &sample) { return sample.timeMs < startMs || sample.timeMs >= cutMs; });
}

} // namespace

void QueryTail::reset(const QString &expression, qint64 spanMs, qint64 stepMs)
{
    if (expression != m_expression)
        m_matrix = {};
    m_expression = expression;
    m_spanMs = spanMs;
    m_wantedStepMs = std::max<qint64>(stepMs, 1);
    m_endMs = -1;
}

bool QueryTail::needsAll(const RangeQuery &whole) const
{
    return m_endMs < 0 || whole.stepMs != m_stepMs || whole.endMs < m_endMs || whole.startMs >= m_endMs ||
           whole.endMs - m_fullAtMs >= fullEveryMs;
}

RangeQuery QueryTail::next(qint64 nowMs) const
{
    RangeQuery query = alignedRange(m_expression, nowMs - m_spanMs, nowMs, m_wantedStepMs);
    if (!needsAll(query)) {
        const qint64 overlap = std::max(overlapSteps * m_stepMs, overlapMs);
        query.startMs =
            std::max(query.startMs, alignedRange({}, m_endMs - overlap, m_endMs, m_stepMs).startMs);
    }
    return query;
}

void QueryTail::join(const RangeQuery &sent, Matrix answer)
{
    const qint64 windowStart = alignedRange({}, sent.endMs - m_spanMs, sent.endMs, sent.stepMs).startMs;
    if (sent.startMs <= windowStart) {
        m_matrix = std::move(answer);
        m_fullAtMs = sent.endMs;
    } else {
        for (Series &series : m_matrix.series)
            keepBetween(series.samples, windowStart, sent.startMs);
        for (Series &fresh : answer.series) {
            const auto known =
                std::find_if(m_matrix.series.begin(), m_matrix.series.end(),
                             [&](const Series &series) { return series.labels == fresh.labels; });
            if (known == m_matrix.series.end())
                m_matrix.series.push_back(std::move(fresh));
            else
                known->samples.insert(known->samples.end(), fresh.samples.begin(), fresh.samples.end());
        }
        std::erase_if(m_matrix.series, [](const Series &series) { return series.isEmpty(); });
        // What was said of the samples that stay is still true of them.
        for (const QString &warning : std::as_const(answer.warnings)) {
            if (!m_matrix.warnings.contains(warning))
                m_matrix.warnings.append(warning);
        }
        m_matrix.histogramsLeftOut = m_matrix.histogramsLeftOut || answer.histogramsLeftOut;
    }
    m_stepMs = sent.stepMs;
    m_startMs = windowStart;
    m_endMs = sent.endMs;
}

} // namespace Flightdeck::Metrics
