#pragma once

#include "core/clock.h"
#include "metrics/prometheusclient.h"
#include "metrics/querytail.h"
#include "metrics/sourcehealth.h"

namespace Flightdeck::Metrics {

/// One query kept current. At most one question is in flight; a new query aborts the old question.
class LiveQuery : public QObject
{
    Q_OBJECT
public:
    /// @param client, clock outlive this.
    LiveQuery(PrometheusClient *client, const Core::Clock *clock, QObject *parent = nullptr);
    ~LiveQuery() override;

    /// Does nothing when nothing changes. Another expression forgets the old answer; another window keeps it
    /// until the new one is here.
    /// @param endMs end of the window, since the epoch; nothing: it moves with the clock.
    void setQuery(const QString &expression, qint64 spanMs, qint64 stepMs,
                  std::optional<qint64> endMs = std::nullopt);
    /// Asks for what is new. Does nothing while a question is in flight, without a query, or when a window of
    /// the past was answered.
    void refresh();
    void stop();

    const Matrix &matrix() const { return m_tail.matrix(); }
    qint64 stepMs() const { return m_tail.stepMs(); }
    /// True once an answer has arrived, even an empty one.
    bool answered() const { return m_answered; }
    /// The last moment that was answered for, since the epoch; 0: none. A series without a sample there has
    /// no value at that moment.
    qint64 answeredUntilMs() const { return m_answeredUntilMs; }
    /// The error of the last question; none when it was answered.
    const std::optional<Core::Error> &error() const { return m_error; }
    const Core::Freshness &freshness() const { return m_health.freshness(); }

Q_SIGNALS:
    /// An answer was joined, a question failed, or the freshness changed.
    void updated();

private:
    void take(const RangeQuery &sent, const Core::Result<Matrix> &result);

    PrometheusClient *m_client;
    const Core::Clock *m_clock;
    QueryTail m_tail;
    std::optional<qint64> m_endMs;
    bool m_complete = false; ///< the window of the past is here
    SourceHealth m_health;
    std::optional<Core::Error> m_error;
    QPointer<QueryCall> m_call;
    quint64 m_generation = 0; ///< answers to an older query are dropped
    bool m_answered = false;
    qint64 m_answeredUntilMs = 0;
};

} // namespace Flightdeck::Metrics
