#include "metrics/prometheusclient.h"

#include "core/backgroundjob.h"
#include "metrics/prometheusanswer.h"

#include <QUrlQuery>

namespace Flightdeck::Metrics {

namespace {

constexpr int runningAtOnce = 4;
constexpr qint64 firstRetryMs = 1'000;
/// About 2 ms of decoding; bigger answers go to a thread.
constexpr qsizetype decodedInPlaceBytes = 1 << 20;

/// Seconds with milliseconds, as the API wants them: 1767873600.250.
QString seconds(qint64 ms)
{
    return QStringLiteral("%1.%2").arg(ms / 1000).arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

QByteArray form(const RangeQuery &query, int deadlineMs)
{
    const QList<QPair<QString, QString>> fields = {
        {QStringLiteral("query"), query.expression},
        {QStringLiteral("start"), seconds(query.startMs)},
        {QStringLiteral("end"), seconds(query.endMs)},
        {QStringLiteral("step"), seconds(query.stepMs)},
        // A second before our own deadline, so that the server's words arrive.
        {QStringLiteral("timeout"), QStringLiteral("%1s").arg(deadlineMs / 1000 - 1)},
    };
    QByteArray out;
    for (const auto &[key, value] : fields) {
        if (!out.isEmpty())
            out += '&';
        out += key.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    }
    return out;
}

} // namespace

QUrl apiUrl(const QUrl &base, const QString &path)
{
    QUrl url = base;
    QString folder = base.path();
    while (folder.endsWith(u'/'))
        folder.chop(1);
    url.setPath(folder + path);
    return url;
}

QueryCall::QueryCall(PrometheusClient *client, const RangeQuery &query, QObject *context, Callback callback)
    : QObject(client)
    , m_client(client)
    , m_query(query)
    , m_context(context)
    , m_callback(std::move(callback))
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer); // the others may fire before the time that was asked for
    connect(&m_wait, &QTimer::timeout, this, &QueryCall::send);
}

void QueryCall::cancel()
{
    if (m_done)
        return;
    m_done = true;
    m_wait.stop();
    if (m_http)
        m_http->cancel();
    m_client->release(this);
    deleteLater();
}

void QueryCall::send()
{
    m_started = true;
    m_http = m_client->m_http->send(m_client->request(m_query), this,
                                    [this](const Core::Result<Core::HttpReply> &reply) { take(reply); });
}

void QueryCall::take(const Core::Result<Core::HttpReply> &reply)
{
    const bool refused = !reply && reply.error().code == Core::ErrorCode::Forbidden;
    if (refused && !m_client->m_useGet) {
        m_client->m_useGet = true;
        send();
        return;
    }
    if (!reply) {
        const auto code = reply.error().code;
        const bool network = code == Core::ErrorCode::Unreachable || code == Core::ErrorCode::Timeout ||
                             code == Core::ErrorCode::Cancelled; // its credentials were renewed meanwhile
        if (!network || !retry(nullptr))
            finish(tl::unexpected<Core::Error>(reply.error()));
        return;
    }
    // 403: a role of Kubernetes may allow "get" on a service's proxy and not "create", which is what a POST
    // is there.
    const bool refusesPost = reply->status == 405 || reply->status == 501 || reply->status == 403;
    if (refusesPost && !m_client->m_useGet) {
        m_client->m_useGet = true;
        send();
        return;
    }
    if (worthRetrying(reply->status) && retry(&*reply))
        return;
    if (const auto error = refusal(*reply))
        finish(tl::unexpected<Core::Error>(*error));
    else
        decode(reply->body);
}

bool QueryCall::retry(const Core::HttpReply *reply)
{
    if (m_retries >= m_client->m_retries)
        return false;
    const qint64 longest = firstRetryMs << m_retries;
    ++m_retries;
    const auto told = reply ? retryAfterMs(*reply) : std::nullopt;
    m_wait.start(int(told.value_or(qint64(double(longest) * m_client->m_random()))));
    return true;
}

void QueryCall::decode(const QByteArray &body)
{
    if (body.size() <= decodedInPlaceBytes) {
        finish(decodeMatrix(body));
        return;
    }
    Core::runInBackground<Core::Result<Matrix>>(
        this, [body] { return decodeMatrix(body); },
        [this](const Core::Result<Matrix> &result) { finish(result); });
}

void QueryCall::finish(const Core::Result<Matrix> &result)
{
    if (m_done)
        return;
    m_done = true;
    m_client->release(this);
    if (m_context && m_callback)
        m_callback(result);
    deleteLater();
}

PrometheusClient::PrometheusClient(Core::HttpClient *http, const QUrl &base, std::function<double()> random,
                                   QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_base(base)
    , m_random(std::move(random))
{
}

void PrometheusClient::setPatience(int deadlineMs, int retries)
{
    m_deadlineMs = deadlineMs;
    m_retries = retries;
}

QueryCall *PrometheusClient::queryRange(const RangeQuery &query, QObject *context,
                                        std::function<void(Core::Result<Matrix>)> callback)
{
    const RangeQuery aligned = alignedRange(query.expression, query.startMs, query.endMs, query.stepMs);
    auto *call = new QueryCall(this, aligned, context, std::move(callback));
    m_queue.append(call);
    startNext();
    return call;
}

Core::HttpRequest PrometheusClient::request(const RangeQuery &query) const
{
    Core::HttpRequest request;
    request.url = apiUrl(m_base, QStringLiteral("/api/v1/query_range"));
    request.accept = "application/json";
    request.identityEncoding =
        true; // gzip costs the server several times what the bytes cost on a near network
    request.deadlineMs = m_deadlineMs;
    request.maxBodyBytes = maxAnswerBytes;
    if (m_useGet) {
        request.url.setQuery(QString::fromLatin1(form(query, m_deadlineMs)), QUrl::StrictMode);
    } else {
        request.method = "POST";
        request.contentType = "application/x-www-form-urlencoded";
        request.body = form(query, m_deadlineMs);
    }
    return request;
}

void PrometheusClient::release(QueryCall *call)
{
    m_queue.removeAll(call);
    if (call->m_started) {
        --m_running;
        startNext();
    }
}

void PrometheusClient::startNext()
{
    while (m_running < runningAtOnce && !m_queue.isEmpty()) {
        const QPointer<QueryCall> next = m_queue.takeFirst();
        if (!next)
            continue;
        ++m_running;
        next->send();
    }
}

} // namespace Flightdeck::Metrics
