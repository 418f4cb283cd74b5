#include "core/httpclient.h"

#include "core/plaintext.h"
#include "core/tlsreasons.h"

#include <QCoreApplication>

#include <algorithm>

namespace Flightdeck::Core {

namespace {

constexpr qint64 readBufferBytes = 128 << 10;

/// A body that can be read once only. Qt repeats a request by itself when the peer closes before it answers,
/// but not when it cannot rewind the body: so a write is never sent twice (measured on Qt 6.4.2).
class OnceBody final : public QIODevice
{
public:
    explicit OnceBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 limit) override
    {
        const qint64 count = qMin(limit, m_bytes.size() - m_read);
        if (count <= 0)
            return m_bytes.size() == m_read ? -1 : 0;
        std::copy_n(m_bytes.constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

struct HttpClientWords
{
    Q_DECLARE_TR_FUNCTIONS(HttpClientWords)
};

Error networkError(const QNetworkReply &reply, const QList<QSslError> &tlsErrors)
{
    const QString host = plainText(reply.url().host());
    // errorString() can carry user info and query of the URL, so our own words are used (measured on
    // Qt 6.4.2).
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorCode::Unreachable, HttpClientWords::tr("%1 refuses the connection.").arg(host), {}};
    case QNetworkReply::HostNotFoundError:
        return {ErrorCode::Unreachable, HttpClientWords::tr("The name %1 is unknown.").arg(host), {}};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {ErrorCode::Timeout, HttpClientWords::tr("%1 did not answer in time.").arg(host), {}};
    case QNetworkReply::SslHandshakeFailedError:
        if (tlsErrors.isEmpty())
            return {
                ErrorCode::Unreachable,
                HttpClientWords::tr("The secure connection to %1 failed: the two sides found no agreement, "
                                    "or the server wants another client certificate.")
                    .arg(host),
                {}};
        return {ErrorCode::Unreachable,
                HttpClientWords::tr("The secure connection to %1 failed: the certificate was not accepted.")
                    .arg(host),
                tlsReasons(tlsErrors, host)};
    case QNetworkReply::RemoteHostClosedError:
        return {ErrorCode::Unreachable, HttpClientWords::tr("%1 closed the connection.").arg(host), {}};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return {
            ErrorCode::Unreachable, HttpClientWords::tr("The proxy for %1 cannot be reached.").arg(host), {}};
    default:
        return {ErrorCode::Unreachable, HttpClientWords::tr("The exchange with %1 broke.").arg(host),
                QStringLiteral("network error %1").arg(int(reply.error()))};
    }
}

/// Sets headers, a line each also where a name repeats. QNetworkRequest joins or replaces repeated names;
/// before QHttpHeaders the only way to a second line is through the value of the first, which Qt writes out
/// as it is (measured on Qt 6.4.2). So no value may hold a line break of its own: see areSendable().
void addHeaders(QNetworkRequest &request, const QList<QPair<QByteArray, QByteArray>> &headers)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders all = request.headers();
    for (const auto &[name, value] : headers)
        all.append(name, value);
    request.setHeaders(all);
#else
    for (const auto &[name, value] : headers) {
        const QByteArray before = request.rawHeader(name);
        request.setRawHeader(name, before.isEmpty() ? value : before + "\r\n" + name + ": " + value);
    }
#endif
}

/// One header left out could sign in as somebody else: all of them can be sent, or nothing is.
bool areSendable(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    const auto isSafe = [](const QByteArray &text) {
        return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
    };
    return std::all_of(headers.begin(), headers.end(),
                       [&isSafe](const auto &pair) { return isSafe(pair.first) && isSafe(pair.second); });
}

} // namespace

QByteArray HttpReply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpCall::HttpCall(Manager manager, QNetworkReply *reply, const HttpRequest &request, bool stream,
                   bool insecure, QObject *parent)
    : QObject(parent)
    , m_manager(std::move(manager))
    , m_reply(reply)
    , m_maxBody(request.maxBodyBytes)
    , m_stream(stream)
    , m_writes(request.method != "GET" && request.method != "HEAD")
{
    reply->setParent(this);
    reply->setReadBufferSize(readBufferBytes);
    // A watch without events has a head and no body for a minute.
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpCall::readHead);
    connect(reply, &QNetworkReply::readyRead, this, &HttpCall::read);
    connect(reply, &QNetworkReply::finished, this, &HttpCall::finish);
    connect(reply, &QNetworkReply::sslErrors, this, [this, insecure](const QList<QSslError> &errors) {
        m_tlsErrors = errors;
        if (insecure)
            m_reply->ignoreSslErrors();
    });
    if (request.deadlineMs > 0) {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            fail({ErrorCode::Timeout,
                  HttpClientWords::tr("%1 did not answer in time.").arg(plainText(m_reply->url().host())),
                  {}});
        });
        m_deadline.start(request.deadlineMs);
    }
}

HttpCall::HttpCall(const Error &error, bool stream, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
{
    // The caller connects or keeps this first.
    QTimer::singleShot(0, this, [this, error] { fail(error); });
}

HttpCall::~HttpCall()
{
    delete m_reply; // before its manager
}

void HttpCall::retire()
{
    if (m_done || m_writes || !m_reply)
        return;
    stop();
    // Later, since its owner may be in the middle of something.
    QTimer::singleShot(0, this, [this] {
        if (m_done)
            return;
        if (!m_stream) {
            fail({ErrorCode::Cancelled,
                  HttpClientWords::tr("The credentials changed meanwhile; this is asked again."),
                  {}});
            return;
        }
        m_done = true;
        Q_EMIT ended(true, {});
        deleteLater();
    });
}

void HttpCall::cancel()
{
    if (m_done)
        return;
    m_done = true;
    stop();
    deleteLater();
}

void HttpCall::stop()
{
    m_deadline.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
}

void HttpCall::readHead()
{
    if (m_done || m_headSent)
        return;
    m_headSent = true;
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    for (const auto &pair : m_reply->rawHeaderPairs())
        m_answer.headers.append(pair);
    if (m_stream)
        Q_EMIT started(m_answer);
}

void HttpCall::read()
{
    readHead();
    if (m_done || !m_reply->isOpen()) // a reply that timed out is closed
        return;
    const QByteArray bytes = m_reply->readAll();
    m_bodyBytes += bytes.size();
    if (m_stream) {
        if (!bytes.isEmpty())
            Q_EMIT received(bytes);
        return;
    }
    if (m_bodyBytes > m_maxBody) {
        fail({ErrorCode::TooLarge,
              HttpClientWords::tr("The answer of %1 is larger than %2 MiB.")
                  .arg(plainText(m_reply->url().host()))
                  .arg(m_maxBody >> 20),
              {}});
        return;
    }
    m_answer.body += bytes;
}

void HttpCall::finish()
{
    if (m_done)
        return;
    const bool hasStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    // Qt reports every status of 400 and above as an error; for us it is an answer.
    const int error = int(m_reply->error());
    const bool answered = hasStatus && (error == 0 || error >= int(QNetworkReply::ContentAccessDenied));
    if (hasStatus)
        read();
    if (m_done)
        return;
    if (!answered) {
        fail(networkError(*m_reply, m_tlsErrors));
        return;
    }
    m_done = true;
    m_deadline.stop();
    if (m_stream)
        Q_EMIT ended(true, {});
    else if (m_context && m_callback)
        m_callback(m_answer);
    deleteLater();
}

void HttpCall::fail(const Error &error)
{
    if (m_done)
        return;
    m_done = true;
    stop();
    if (m_stream)
        Q_EMIT ended(false, error);
    else if (m_context && m_callback)
        m_callback(tl::unexpected<Error>(error));
    deleteLater();
}

HttpClient::HttpClient(HttpIdentity identity, QObject *parent)
    : QObject(parent)
    , m_identity(std::move(identity))
{
    retireAll();
}

HttpClient::~HttpClient()
{
    // Callbacks must find this client whole.
    qDeleteAll(findChildren<HttpCall *>(QString(), Qt::FindDirectChildrenOnly));
}

void HttpClient::retireAll()
{
    // Its connections are nobody else's: Qt keeps a client certificate with the connection, and would serve
    // the next identity as the last one (measured on Qt 6.4.2).
    m_network = std::make_shared<QNetworkAccessManager>();
    m_network->setProxy(m_identity.proxy);
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    const auto calls = findChildren<HttpCall *>(QString(), Qt::FindDirectChildrenOnly);
    for (HttpCall *call : calls)
        call->retire();
}

void HttpClient::setIdentity(HttpIdentity identity)
{
    if (identity == m_identity)
        return;
    m_identity = std::move(identity);
    retireAll();
}

QNetworkReply *HttpClient::start(const HttpRequest &request)
{
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setTransferTimeout(request.idleTimeoutMs);
    out.setDecompressedSafetyCheckThreshold(-1); // our own cap counts the decompressed bytes
    out.setSslConfiguration(m_identity.tls);
    if (!m_identity.peerName.isEmpty())
        out.setPeerVerifyName(m_identity.peerName);
    out.setRawHeader("User-Agent", "flightdeck");
    if (!request.accept.isEmpty())
        out.setRawHeader("Accept", request.accept);
    if (request.identityEncoding || m_identity.identityEncoding)
        out.setRawHeader("Accept-Encoding", "identity");
    addHeaders(out, m_identity.headers);
    if (request.body.isEmpty())
        return m_network->sendCustomRequest(out, request.method);
    out.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OnceBody(request.body, nullptr);
    QNetworkReply *reply = m_network->sendCustomRequest(out, request.method, body);
    body->setParent(reply);
    return reply;
}

HttpCall *HttpClient::begin(const HttpRequest &request, bool stream)
{
    if (m_identity.missing)
        return new HttpCall(*m_identity.missing, stream, this);
    if (!areSendable(m_identity.headers))
        return new HttpCall({ErrorCode::InvalidInput,
                             HttpClientWords::tr("The credentials hold a line break and cannot be sent."),
                             {}},
                            stream, this);
    return new HttpCall(m_network, start(request), request, stream, m_identity.acceptInvalidCertificates,
                        this);
}

HttpCall *HttpClient::send(const HttpRequest &request, QObject *context,
                           std::function<void(Result<HttpReply>)> callback)
{
    HttpCall *call = begin(request, false);
    call->m_context = context;
    if (m_check)
        call->m_callback = [check = m_check, callback = std::move(callback)](Result<HttpReply> reply) {
            if (reply) {
                if (auto error = check(*reply)) {
                    callback(tl::unexpected<Error>(std::move(*error)));
                    return;
                }
            }
            callback(std::move(reply));
        };
    else
        call->m_callback = std::move(callback);
    return call;
}

HttpCall *HttpClient::stream(const HttpRequest &request)
{
    return begin(request, true);
}

} // namespace Flightdeck::Core
