#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace Flightdeck::Core {

/// Who is asking: everything that must never be mixed between two users of one host.
struct HttpIdentity
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    /// Authorization, X-Scope-OrgID, Impersonate-*; secret. A name that stands several times is sent in
    /// several lines, as Kubernetes wants Impersonate-Group.
    QList<QPair<QByteArray, QByteArray>> headers;
    QString peerName;                       ///< name the certificate must carry, if not the URL's host
    bool acceptInvalidCertificates = false; ///< only for a context that says so itself; shown as a red banner
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::DefaultProxy);
    bool identityEncoding = false; ///< never ask for compression (disable-compression of a kubeconfig)
    /// Set while there is nothing to sign in with: nothing is sent then, every exchange fails with this.
    std::optional<Error> missing;

    bool operator==(const HttpIdentity &other) const = default;
};

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QByteArray body;
    QByteArray contentType;
    QByteArray accept;
    bool identityEncoding = false; ///< ask for no compression (watches, metrics)
    int idleTimeoutMs = 15'000;    ///< restarts with each byte
    int deadlineMs = 30'000;       ///< for the whole call; 0 = none (streams)
    qint64 maxBodyBytes = 64 << 20;
};

struct HttpReply
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    QByteArray header(const QByteArray &name) const;
};

/// A running exchange. Belongs to its HttpClient and deletes itself when it has ended; hold it in a QPointer.
class HttpCall : public QObject
{
    Q_OBJECT
public:
    ~HttpCall() override;
    /// Ends the exchange without calling back.
    void cancel();

Q_SIGNALS:
    /// Only for streams: the status line and headers are here, no body yet.
    void started(const Flightdeck::Core::HttpReply &head);
    /// Only for streams: the next bytes of the body.
    void received(const QByteArray &bytes);
    /// Only for streams: the body ended (clean) or broke (error set).
    void ended(bool clean, const Flightdeck::Core::Error &error);

private:
    friend class HttpClient;
    using Callback = std::function<void(Result<HttpReply>)>;
    using Manager = std::shared_ptr<QNetworkAccessManager>;
    HttpCall(Manager manager, QNetworkReply *reply, const HttpRequest &request, bool stream, bool insecure,
             QObject *parent);
    /// An exchange that never begins.
    HttpCall(const Error &error, bool stream, QObject *parent);
    /// Its identity is of yesterday: a stream ends as if the server had ended it, a read fails, a write goes
    /// on.
    void retire();
    void stop();
    void readHead();
    void read();
    void finish();
    void fail(const Error &error);

    Manager m_manager; ///< kept until the last of its exchanges is over
    QNetworkReply *m_reply = nullptr;
    HttpReply m_answer;
    Callback m_callback;
    QPointer<QObject> m_context;
    QTimer m_deadline;
    QList<QSslError> m_tlsErrors;
    qint64 m_maxBody = 0;
    qint64 m_bodyBytes = 0;
    bool m_stream;
    bool m_writes = false;
    bool m_headSent = false;
    bool m_done = false;
};

/// HTTP/1.1 as an operator's client needs it (measured on Qt 6.4): no HTTP/2, no redirects, no cookies, no
/// cache, caps on every body, an idle timer and a deadline, and a body that can be sent only once. An answer
/// with any HTTP status is a success here; the caller judges the status. One client an identity: Qt keeps a
/// client certificate with the connection. At most six exchanges run at once, so watches have a client of
/// their own.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(HttpIdentity identity, QObject *parent = nullptr);
    ~HttpClient() override;

    const HttpIdentity &identity() const { return m_identity; }
    /// Takes a renewed identity. What runs as the old one is never mixed with it: streams end cleanly, reads
    /// fail as Cancelled, a write is still answered; no connection of the old one is used again.
    void setIdentity(HttpIdentity identity);
    /// Retires what runs, as setIdentity() does, for the same identity: it goes to another server now.
    void retireAll();

    /// Looks at every whole answer before anybody else: an error it returns takes the answer's place. For
    /// answers of somebody in between, as a proxy's, that are none of the server that was asked.
    using Check = std::function<std::optional<Error>(const HttpReply &)>;
    void setCheck(Check check) { m_check = std::move(check); }

    /// Sends and gathers the answer. `callback` runs once, unless `context` is gone or the call is cancelled.
    HttpCall *send(const HttpRequest &request, QObject *context,
                   std::function<void(Result<HttpReply>)> callback);
    /// Sends and hands the body on as it arrives; connect to the call's signals before returning to the event
    /// loop.
    HttpCall *stream(const HttpRequest &request);

private:
    HttpCall *begin(const HttpRequest &request, bool stream);
    QNetworkReply *start(const HttpRequest &request);

    HttpIdentity m_identity;
    Check m_check;
    HttpCall::Manager m_network;
};

} // namespace Flightdeck::Core
