#pragma once

#include "core/httpclient.h"
#include "metrics/matrixdecoder.h"
#include "metrics/rangequery.h"

namespace Flightdeck::Metrics {

class PrometheusClient;

/// One question under way, with its retries. Belongs to its client and deletes itself when answered; hold it
/// in a QPointer.
class QueryCall : public QObject
{
    Q_OBJECT
public:
    /// Ends it without calling back; the closed connection also ends the query on the server.
    void cancel();

private:
    friend class PrometheusClient;
    using Callback = std::function<void(Core::Result<Matrix>)>;
    QueryCall(PrometheusClient *client, const RangeQuery &query, QObject *context, Callback callback);
    void send();
    void take(const Core::Result<Core::HttpReply> &reply);
    bool retry(const Core::HttpReply *reply);
    void decode(const QByteArray &body);
    void finish(const Core::Result<Matrix> &result);

    PrometheusClient *m_client;
    RangeQuery m_query;
    QPointer<QObject> m_context;
    Callback m_callback;
    QPointer<Core::HttpCall> m_http;
    QTimer m_wait;
    int m_retries = 0;
    bool m_started = false;
    bool m_done = false;
};

/// Asks a Prometheus, Mimir or Cortex for ranges. At most four questions at once, others queue. POST with a
/// form; GET once the server refused a POST (405, 501, 403). 429, 502, 503, 504, network errors and renewed
/// credentials are asked again at most twice (1 s, 2 s, full jitter, or Retry-After); a refused query never.
class PrometheusClient : public QObject
{
    Q_OBJECT
public:
    /// @param http outlives this; its identity carries tenant and login (loginHeaders()).
    /// @param base address before /api/v1, such as http://mimir:8080/prometheus, or a service proxy of an API
    /// server.
    /// @param random number in [0, 1) for the jitter.
    PrometheusClient(Core::HttpClient *http, const QUrl &base, std::function<double()> random,
                     QObject *parent = nullptr);

    const QUrl &base() const { return m_base; }
    /// How long a question may take and how often it is asked again. Default: 30 s, twice.
    void setPatience(int deadlineMs, int retries);

    /// `callback` runs once, unless `context` is gone or the call is cancelled. The step is raised before
    /// sending when the range has more points than a server accepts. Errors: those of refusal() and
    /// decodeMatrix(), and of the transfer.
    QueryCall *queryRange(const RangeQuery &query, QObject *context,
                          std::function<void(Core::Result<Matrix>)> callback);

private:
    friend class QueryCall;
    Core::HttpRequest request(const RangeQuery &query) const;
    void release(QueryCall *call);
    void startNext();

    Core::HttpClient *m_http;
    QUrl m_base;
    std::function<double()> m_random;
    QList<QPointer<QueryCall>> m_queue;
    int m_running = 0;
    int m_deadlineMs = 30'000;
    int m_retries = 2;
    bool m_useGet = false;
};

/// `base` with `path` appended, whether or not it ends in a slash.
QUrl apiUrl(const QUrl &base, const QString &path);

} // namespace Flightdeck::Metrics
