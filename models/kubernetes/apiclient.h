#pragma once

#include "core/httpclient.h"
#include "kubernetes/apifailure.h"

#include <QJsonObject>
#include <QUrlQuery>

#include <vector>

namespace Flightdeck::Kubernetes {

using ApiResult = tl::expected<Core::HttpReply, ApiFailure>;

/// The API server of one cluster, asked as one identity. One HTTP client for calls, one for each five
/// watches, because the seventh request of a client waits for ever behind six that do not end.
class ApiClient final : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const ApiResult &)>;

    /// @param server scheme, host, port and perhaps a path before /api (Rancher).
    ApiClient(const QUrl &server, const Core::HttpIdentity &identity, QObject *parent = nullptr);

    /// Takes renewed credentials for everything that is asked from now on.
    /// @param signingIn what is missing is being fetched.
    void setIdentity(const Core::HttpIdentity &identity, bool signingIn = false);
    /// True while there is nothing to sign in with yet: identityChanged() will come, waiting is better than
    /// failing.
    bool isSigningIn() const { return m_signingIn; }
    /// Asks another server from now on; what runs against the old one is retired as with setIdentity().
    void setServer(const QUrl &server);
    const Core::HttpIdentity &identity() const { return m_identity; }

    /// Every callback runs once, unless `context` is gone or the call is cancelled. A success is a 2xx with
    /// JSON.
    Core::HttpCall *get(const QString &path, const QUrlQuery &query, QObject *context, Callback callback);
    /// A list or a page of it: as get(), with the caps of a big answer.
    Core::HttpCall *list(const QString &path, const QUrlQuery &query, QObject *context, Callback callback);
    /// @param dryRun the server answers with the object as it would be and stores nothing.
    Core::HttpCall *mergePatch(const QString &path, const QJsonObject &patch, bool dryRun, QObject *context,
                               Callback callback);
    Core::HttpCall *create(const QString &path, const QJsonObject &object, QObject *context,
                           Callback callback);
    /// A request to a service behind the server's proxy: any method, any body, and success is any answer.
    Core::HttpCall *send(Core::HttpRequest request, const QString &path, const QUrlQuery &query,
                         QObject *context, std::function<void(Core::Result<Core::HttpReply>)> callback);
    /// A stream of watch events. @param idleTimeoutMs the longest silence; bookmarks come about every minute.
    Core::HttpCall *watch(const QString &path, const QUrlQuery &query, int idleTimeoutMs);

    /// What a person wants to do; `subresource` can be empty.
    struct Access
    {
        QString verb;
        QString group;
        QString resource;
        QString subresource;
        QString nameSpace;
        QString name;
    };
    /// Asks with a SelfSubjectAccessReview. The 403 of the deed itself still decides.
    void reviewAccess(const Access &access, QObject *context,
                      std::function<void(tl::expected<bool, ApiFailure>)> callback);

    QUrl url(const QString &path, const QUrlQuery &query = {}) const;

    /// "/api/v1/namespaces/N/services/http:S:P/proxy/PATH". @param port number or name.
    static QString serviceProxyPath(const QString &nameSpace, const QString &service, const QString &port,
                                    const QString &path);

Q_SIGNALS:
    /// identity() is another one, or isSigningIn() is.
    void identityChanged();
    /// The server answered 401 to something asked as the present identity.
    void unauthorized();
    /// The server answered the present identity, and not with 401; once for each identity.
    void accepted();
    /// The API server itself answered with this Date header. @param tripMs from the question to the answer by
    /// the wall clock; below 0 when that was set meanwhile.
    void dated(const QByteArray &date, qint64 tripMs);

private:
    Core::HttpCall *sendJson(const QByteArray &method, const QString &path, QUrlQuery query,
                             const QByteArray &type, const QJsonObject &body, QObject *context,
                             Callback callback);
    Core::HttpCall *call(Core::HttpClient &client, const Core::HttpRequest &request, QObject *context,
                         Callback callback);

    /// What is remembered of a question.
    struct Asked
    {
        int identityNumber;
        qint64 at; ///< wall clock, so that a sleep counts
    };
    Asked ask() const;
    void judgeAnswer(const Core::HttpReply &head, const Asked &asked);

    QUrl m_server;
    Core::HttpIdentity m_identity;
    bool m_signingIn = false;
    int m_identityNumber = 0;
    bool m_accepted = false;
    Core::HttpClient m_calls;
    Core::HttpClient m_lists; ///< apart, so that a person's own call never queues behind a long list
    std::vector<std::unique_ptr<Core::HttpClient>> m_watches;
};

} // namespace Flightdeck::Kubernetes
