#include "kubernetes/apiclient.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace Flightdeck::Kubernetes {

namespace {

constexpr int watchesPerClient = 5;
constexpr qint64 largestList = qint64(512) << 20;
constexpr int listDeadlineMs = 120'000;
constexpr int listIdleMs = 60'000;

ApiResult judge(const Core::Result<Core::HttpReply> &reply)
{
    if (!reply)
        return tl::unexpected<ApiFailure>(failureFromError(reply.error()));
    if (!isJsonSuccess(*reply))
        return tl::unexpected<ApiFailure>(failureFromReply(*reply));
    return *reply;
}

} // namespace

ApiClient::ApiClient(const QUrl &server, const Core::HttpIdentity &identity, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_identity(identity)
    , m_calls(identity)
    , m_lists(identity)
{
}

void ApiClient::setIdentity(const Core::HttpIdentity &identity, bool signingIn)
{
    const bool wasSigningIn = std::exchange(m_signingIn, signingIn && identity.missing);
    if (identity == m_identity && wasSigningIn == m_signingIn)
        return;
    m_identity = identity;
    ++m_identityNumber;
    m_accepted = false;
    m_calls.setIdentity(identity);
    m_lists.setIdentity(identity);
    for (const auto &client : m_watches)
        client->setIdentity(identity);
    Q_EMIT identityChanged();
}

void ApiClient::setServer(const QUrl &server)
{
    m_server = server;
    ++m_identityNumber;
    m_accepted = false;
    m_calls.retireAll();
    for (const auto &client : m_watches)
        client->retireAll();
}

ApiClient::Asked ApiClient::ask() const
{
    return {m_identityNumber, QDateTime::currentMSecsSinceEpoch()};
}

void ApiClient::judgeAnswer(const Core::HttpReply &head, const Asked &asked)
{
    if (head.status == 0 || asked.identityNumber != m_identityNumber)
        return; // no answer, or one to somebody else
    if (const QByteArray date = head.header("Date"); !date.isEmpty() && isJsonSuccess(head))
        Q_EMIT dated(date, QDateTime::currentMSecsSinceEpoch() - asked.at);
    if (head.status == 401) {
        Q_EMIT unauthorized();
    } else if (!m_accepted) {
        m_accepted = true;
        Q_EMIT accepted();
    }
}

QUrl ApiClient::url(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_server;
    QString base = url.path();
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    url.setPath(base + path);
    url.setQuery(query);
    return url;
}

QString ApiClient::serviceProxyPath(const QString &nameSpace, const QString &service, const QString &port,
                                    const QString &path)
{
    const QString rest = path.startsWith(QLatin1Char('/')) ? path.mid(1) : path;
    return QStringLiteral("/api/v1/namespaces/%1/services/http:%2:%3/proxy/%4")
        .arg(nameSpace, service, port, rest);
}

Core::HttpCall *ApiClient::call(Core::HttpClient &client, const Core::HttpRequest &request, QObject *context,
                                Callback callback)
{
    return client.send(
        request, context,
        [this, asked = ask(), callback = std::move(callback)](const Core::Result<Core::HttpReply> &reply) {
            if (reply)
                judgeAnswer(*reply, asked);
            callback(judge(reply));
        });
}

Core::HttpCall *ApiClient::get(const QString &path, const QUrlQuery &query, QObject *context,
                               Callback callback)
{
    Core::HttpRequest request;
    request.url = url(path, query);
    request.accept = "application/json";
    return call(m_calls, request, context, std::move(callback));
}

Core::HttpCall *ApiClient::list(const QString &path, const QUrlQuery &query, QObject *context,
                                Callback callback)
{
    Core::HttpRequest request;
    request.url = url(path, query);
    request.accept = "application/json";
    request.maxBodyBytes = largestList;
    request.idleTimeoutMs = listIdleMs; // it runs while the request waits for its turn, too
    request.deadlineMs = listDeadlineMs;
    return call(m_lists, request, context, std::move(callback));
}

Core::HttpCall *ApiClient::sendJson(const QByteArray &method, const QString &path, QUrlQuery query,
                                    const QByteArray &type, const QJsonObject &body, QObject *context,
                                    Callback callback)
{
    query.addQueryItem(QStringLiteral("fieldManager"), QStringLiteral("flightdeck"));
    query.addQueryItem(QStringLiteral("fieldValidation"), QStringLiteral("Strict"));
    Core::HttpRequest request;
    request.method = method;
    request.url = url(path, query);
    request.accept = "application/json";
    request.contentType = type;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return call(m_calls, request, context, std::move(callback));
}

Core::HttpCall *ApiClient::mergePatch(const QString &path, const QJsonObject &patch, bool dryRun,
                                      QObject *context, Callback callback)
{
    QUrlQuery query;
    if (dryRun)
        query.addQueryItem(QStringLiteral("dryRun"), QStringLiteral("All"));
    return sendJson("PATCH", path, query, "application/merge-patch+json", patch, context,
                    std::move(callback));
}

Core::HttpCall *ApiClient::create(const QString &path, const QJsonObject &object, QObject *context,
                                  Callback callback)
{
    return sendJson("POST", path, {}, "application/json", object, context, std::move(callback));
}

Core::HttpCall *ApiClient::send(Core::HttpRequest request, const QString &path, const QUrlQuery &query,
                                QObject *context, std::function<void(Core::Result<Core::HttpReply>)> callback)
{
    request.url = url(path, query);
    return m_calls.send(request, context, std::move(callback));
}

Core::HttpCall *ApiClient::watch(const QString &path, const QUrlQuery &query, int idleTimeoutMs)
{
    auto spare = std::find_if(m_watches.begin(), m_watches.end(), [](const auto &client) {
        const auto open =
            client->template findChildren<Core::HttpCall *>(QString(), Qt::FindDirectChildrenOnly);
        return open.size() < watchesPerClient;
    });
    if (spare == m_watches.end())
        spare = m_watches.insert(spare, std::make_unique<Core::HttpClient>(m_identity));

    Core::HttpRequest request;
    request.url = url(path, query);
    request.accept = "application/json";
    request.identityEncoding = true; // a compressed stream holds events back
    request.idleTimeoutMs = idleTimeoutMs;
    request.deadlineMs = 0;
    Core::HttpCall *call = (*spare)->stream(request);
    connect(call, &Core::HttpCall::started, this,
            [this, asked = ask()](const Core::HttpReply &head) { judgeAnswer(head, asked); });
    return call;
}

void ApiClient::reviewAccess(const Access &access, QObject *context,
                             std::function<void(tl::expected<bool, ApiFailure>)> callback)
{
    const QJsonObject attributes{
        {QStringLiteral("verb"), access.verb},           {QStringLiteral("group"), access.group},
        {QStringLiteral("resource"), access.resource},   {QStringLiteral("subresource"), access.subresource},
        {QStringLiteral("namespace"), access.nameSpace}, {QStringLiteral("name"), access.name},
    };
    const QJsonObject review{
        {QStringLiteral("apiVersion"), QStringLiteral("authorization.k8s.io/v1")},
        {QStringLiteral("kind"), QStringLiteral("SelfSubjectAccessReview")},
        {QStringLiteral("spec"), QJsonObject{{QStringLiteral("resourceAttributes"), attributes}}},
    };
    create(QStringLiteral("/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"), review, context,
           [callback = std::move(callback)](const ApiResult &reply) {
               if (!reply) {
                   callback(tl::unexpected<ApiFailure>(reply.error()));
                   return;
               }
               const QJsonObject status =
                   QJsonDocument::fromJson(reply->body).object()[QLatin1String("status")].toObject();
               callback(status[QLatin1String("allowed")].toBool());
           });
}

} // namespace Flightdeck::Kubernetes
