#include "app/simulator/fliptmetrics.h"

namespace Flightdeck::Simulator {

namespace {

/// `name="value",` with the value escaped as Prometheus' text format wants it.
QByteArray label(const char *name, const QString &value)
{
    QByteArray escaped = value.toUtf8();
    escaped.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return QByteArray(name) + "=\"" + escaped + "\",";
}

QByteArray flagLabels(const QString &nameSpace, const QString &flag)
{
    return label("flag", flag) + label("namespace", nameSpace) +
           label("otel_scope_name", QStringLiteral("github.com/flipt-io/flipt"));
}

/// `{a="b"}` from `a="b",`.
QByteArray braces(const QByteArray &labels)
{
    return '{' + labels.chopped(1) + '}';
}

void appendCounter(QByteArray &text, const char *name, const std::map<QByteArray, qint64> &values)
{
    if (values.empty())
        return;
    text += QByteArray("# TYPE ") + name + " counter\n";
    for (const auto &[labels, count] : values)
        text += name + braces(labels) + ' ' + QByteArray::number(count) + '\n';
}

} // namespace

void FliptMetrics::countRequest(const QByteArray &labels, double milliseconds)
{
    ++m_requests[labels];
    Latency &latency = m_latencies[labels];
    latency.sum += milliseconds;
    size_t bucket = 0;
    while (bucket < bounds.size() && milliseconds > bounds[bucket])
        ++bucket;
    ++latency.counts[bucket];
}

void FliptMetrics::countVariant(const QString &nameSpace, const QString &flag,
                                const Flags::VariantAnswer &answer, double milliseconds)
{
    const QByteArray labels = flagLabels(nameSpace, flag);
    const QMutexLocker lock(&m_mutex);
    countRequest(labels, milliseconds);
    ++m_results[labels + label("match", answer.match ? QStringLiteral("true") : QStringLiteral("false")) +
                label("reason", Flags::reasonName(answer.reason)) +
                label("segment", answer.segments.value(0)) + label("type", QStringLiteral("variant")) +
                label("value", answer.variant)];
}

void FliptMetrics::countBoolean(const QString &nameSpace, const QString &flag,
                                const Flags::BooleanAnswer &answer, double milliseconds)
{
    const QByteArray labels = flagLabels(nameSpace, flag);
    const QMutexLocker lock(&m_mutex);
    countRequest(labels, milliseconds);
    ++m_results[labels + label("reason", Flags::reasonName(answer.reason)) +
                label("type", QStringLiteral("boolean")) +
                label("value", answer.enabled ? QStringLiteral("true") : QStringLiteral("false"))];
}

void FliptMetrics::countFailure(const QString &nameSpace, const QString &flag, double milliseconds)
{
    const QByteArray labels = flagLabels(nameSpace, flag);
    const QMutexLocker lock(&m_mutex);
    countRequest(labels, milliseconds);
    ++m_errors[labels];
}

void FliptMetrics::countServerError()
{
    const QMutexLocker lock(&m_mutex);
    ++m_serverErrors;
}

QByteArray FliptMetrics::text() const
{
    const QMutexLocker lock(&m_mutex);
    QByteArray text;
    appendCounter(text, "flipt_evaluations_requests_total", m_requests);
    appendCounter(text, "flipt_evaluations_errors_total", m_errors);
    appendCounter(text, "flipt_evaluations_results_total", m_results);
    const QByteArray latencyName = "flipt_evaluations_latency_milliseconds";
    if (!m_latencies.empty())
        text += "# TYPE " + latencyName + " histogram\n";
    for (const auto &[labels, latency] : m_latencies) {
        qint64 count = 0;
        for (size_t i = 0; i < latency.counts.size(); ++i) {
            count += latency.counts[i];
            const QByteArray bound = i < bounds.size() ? QByteArray::number(bounds[i]) : QByteArray("+Inf");
            text += latencyName + "_bucket{" + labels + "le=\"" + bound + "\"} " + QByteArray::number(count) +
                    '\n';
        }
        text += latencyName + "_sum" + braces(labels) + ' ' + QByteArray::number(latency.sum, 'g', 10) + '\n';
        text += latencyName + "_count" + braces(labels) + ' ' + QByteArray::number(count) + '\n';
    }
    if (m_serverErrors > 0)
        appendCounter(
            text, "flipt_server_errors_total",
            {{label("otel_scope_name", QStringLiteral("github.com/flipt-io/flipt")), m_serverErrors}});
    return text;
}

} // namespace Flightdeck::Simulator
