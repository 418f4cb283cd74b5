#include "metrics/livequery.h"

namespace Flightdeck::Metrics {

LiveQuery::LiveQuery(PrometheusClient *client, const Core::Clock *clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
}

LiveQuery::~LiveQuery()
{
    stop();
}

void LiveQuery::setQuery(const QString &expression, qint64 spanMs, qint64 stepMs, std::optional<qint64> endMs)
{
    if (expression == m_tail.expression() && spanMs == m_tail.spanMs() && stepMs == m_tail.wantedStepMs() &&
        endMs == m_endMs)
        return;
    stop();
    m_endMs = endMs;
    m_complete = false;
    if (expression != m_tail.expression()) {
        m_health = SourceHealth();
        m_error.reset();
        m_answered = false;
        m_answeredUntilMs = 0;
    }
    m_tail.reset(expression, spanMs, stepMs);
}

void LiveQuery::stop()
{
    ++m_generation;
    if (m_call)
        m_call->cancel();
    m_call.clear();
}

void LiveQuery::refresh()
{
    const Core::Freshness before = m_health.freshness();
    m_health.tick(m_clock->now());
    if (m_health.freshness() != before)
        Q_EMIT updated();
    if (m_call || m_complete || m_tail.expression().isEmpty())
        return;
    const qint64 nowMs = m_clock->now().toMSecsSinceEpoch();
    const RangeQuery query = m_tail.next(std::min(nowMs, m_endMs.value_or(nowMs)));
    m_call = m_client->queryRange(
        query, this, [this, query, generation = m_generation](const Core::Result<Matrix> &result) {
            if (generation == m_generation)
                take(query, result);
        });
}

void LiveQuery::take(const RangeQuery &sent, const Core::Result<Matrix> &result)
{
    m_call.clear();
    if (result) {
        m_tail.join(sent, *result);
        m_answered = true;
        m_answeredUntilMs = sent.endMs;
        m_complete = m_endMs.has_value();
        m_error.reset();
        m_health.answered(m_clock->now());
    } else {
        m_error = result.error();
        m_health.failed(result.error(), m_clock->now());
    }
    Q_EMIT updated();
}

} // namespace Flightdeck::Metrics
