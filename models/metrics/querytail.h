#pragma once

#include "metrics/rangequery.h"
#include "metrics/series.h"

namespace Flightdeck::Metrics {

/// Keeps the answer of one query over a window that moves with the clock, and asks only for its end: what to
/// send next, and how the answer is joined. The overlap is replaced whole, since servers may still change the
/// last samples (late writes, Mimir's ingesters). Every ten minutes, and after a jump of the clock, it asks
/// for everything. Holds no time and no network: both are handed in.
class QueryTail
{
public:
    /// Asks for everything next. Samples of the same expression stay until then; those of another one are
    /// dropped.
    /// @param spanMs length of the window. @param stepMs distance of the points.
    void reset(const QString &expression, qint64 spanMs, qint64 stepMs);

    /// The next question, so that the window ends at `nowMs`.
    RangeQuery next(qint64 nowMs) const;
    /// Joins the answer to `sent`, which next() gave. Series are recognised by their labels; a series that is
    /// missing from the answer has no samples in that stretch.
    void join(const RangeQuery &sent, Matrix answer);

    const Matrix &matrix() const { return m_matrix; }
    /// Distance of the points in matrix(), or of the first ones to come.
    qint64 stepMs() const { return m_endMs < 0 && m_matrix.series.empty() ? m_wantedStepMs : m_stepMs; }
    qint64 wantedStepMs() const { return m_wantedStepMs; }
    qint64 spanMs() const { return m_spanMs; }
    const QString &expression() const { return m_expression; }

private:
    bool needsAll(const RangeQuery &whole) const;

    QString m_expression;
    qint64 m_spanMs = 0;
    qint64 m_wantedStepMs = 1'000;
    qint64 m_stepMs = 1'000;
    qint64 m_startMs = 0;   ///< window of m_matrix
    qint64 m_endMs = -1;    ///< -1: nothing yet
    qint64 m_fullAtMs = -1; ///< end of the last answer that covered the whole window
    Matrix m_matrix;
};

} // namespace Flightdeck::Metrics
