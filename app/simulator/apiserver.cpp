#include "app/simulator/apiserver.h"

#include "app/simulator/apireply.h"
#include "app/simulator/selectors.h"

#include <QJsonDocument>
#include <QSet>

#include <httplib.h>

namespace Flightdeck::Simulator {

namespace {

// Every open window keeps a handful of watches; each holds a thread.
constexpr int Threads = 64;

QString parameter(const httplib::Request &request, const char *name)
{
    return QString::fromStdString(request.get_param_value(name));
}

void sendNotFoundText(httplib::Response &response)
{
    response.status = 404;
    response.set_content("404 page not found\n", "text/plain; charset=utf-8");
}

QJsonObject groupObject(const QString &group, const QString &version)
{
    const QJsonObject preferred{{QStringLiteral("groupVersion"), QString(group + QLatin1Char('/') + version)},
                                {QStringLiteral("version"), version}};
    return {{QStringLiteral("name"), group},
            {QStringLiteral("versions"), QJsonArray{preferred}},
            {QStringLiteral("preferredVersion"), preferred}};
}

QList<QPair<QString, QString>> servedGroups()
{
    QList<QPair<QString, QString>> groups{{QStringLiteral("authentication.k8s.io"), QStringLiteral("v1")},
                                          {QStringLiteral("authorization.k8s.io"), QStringLiteral("v1")}};
    for (const ResourceKind &kind : resourceKinds()) {
        const QPair<QString, QString> group(kind.group, kind.version);
        if (!kind.group.isEmpty() && !groups.contains(group))
            groups.append(group);
    }
    return groups;
}

QJsonObject resourceObject(const ResourceKind &kind, const QString &suffix, const QStringList &verbs)
{
    return {{QStringLiteral("name"), QString(kind.plural + suffix)},
            {QStringLiteral("singularName"), kind.kind.toLower()},
            {QStringLiteral("namespaced"), kind.namespaced},
            {QStringLiteral("kind"), kind.kind},
            {QStringLiteral("verbs"), QJsonArray::fromStringList(verbs)}};
}

} // namespace

ApiServer::ApiServer(ObjectStore &store, const Core::Clock &clock, Options options)
    : m_store(store)
    , m_clock(clock)
    , m_options(std::move(options))
{
}

ApiServer::~ApiServer()
{
    stop();
}

bool ApiServer::start()
{
    m_stopping = false;
    return m_server.start(Threads, [this](const httplib::Request &request, httplib::Response &response) {
        handle(request, response);
    });
}

void ApiServer::stop()
{
    m_stopping = true;
    m_store.close();
    m_server.stop();
}

void ApiServer::handle(const httplib::Request &request, httplib::Response &response)
{
    using Type = ApiPath::Type;
    // The secret is part of the address, since clients send no credential over plain http (client-go does
    // not, and so the console does not); a bearer token does as well.
    const QString secret = u'/' + QString::fromLatin1(m_options.token);
    QString wanted = QString::fromStdString(request.path);
    const bool known = wanted == secret || wanted.startsWith(secret + u'/') ||
                       request.get_header_value("Authorization") == "Bearer " + m_options.token.toStdString();
    if (wanted.startsWith(secret))
        wanted.remove(0, secret.size());
    const ApiPath path = ApiPath::parse(wanted.isEmpty() ? QStringLiteral("/") : wanted);
    if (path.type == Type::Help || path.type == Type::Health) {
        if (path.type == Type::Help)
            help(response);
        else
            response.set_content("ok", "text/plain; charset=utf-8");
        return;
    }
    if (!known) {
        sendFailure(response, 401, QStringLiteral("Unauthorized"), QStringLiteral("Unauthorized"));
        return;
    }
    const bool reads = request.method == "GET";
    switch (path.type) {
    case Type::Unknown:
    case Type::Help:
    case Type::Health:
        sendNotFoundText(response);
        return;
    case Type::Proxy:
        proxy(path, request, response);
        return;
    case Type::AccessReview:
        if (request.method == "POST") {
            review(request, response);
            return;
        }
        break;
    case Type::SelfReview:
        if (request.method == "POST") {
            reviewSelf(response);
            return;
        }
        break;
    case Type::Collection:
        if (reads && (parameter(request, "watch") == QLatin1String("true") ||
                      parameter(request, "watch") == QLatin1String("1"))) {
            watch(path, request, response);
            return;
        }
        if (reads) {
            list(path, request, response);
            return;
        }
        break;
    case Type::Object:
        if (reads) {
            const QJsonObject object = m_store.get(*path.kind, path.nameSpace, path.name);
            if (object.isEmpty())
                sendFailure(response, 404, QStringLiteral("NotFound"),
                            QStringLiteral("%1 \"%2\" not found").arg(path.kind->qualifiedName(), path.name));
            else
                sendJson(response, object);
            return;
        }
        if (request.method == "PATCH") {
            patch(path, request, response);
            return;
        }
        break;
    default:
        if (reads) {
            discover(path, response);
            return;
        }
        break;
    }
    sendFailure(response, 405, QStringLiteral("MethodNotAllowed"),
                QStringLiteral("the server does not allow this method on the requested resource"));
}

void ApiServer::discover(const ApiPath &path, httplib::Response &response) const
{
    using Type = ApiPath::Type;
    QJsonObject body;
    if (path.type == Type::ServerVersion) {
        body = {{QStringLiteral("major"), QStringLiteral("1")},
                {QStringLiteral("minor"), QStringLiteral("34")},
                {QStringLiteral("gitVersion"), QStringLiteral("v1.34.4")},
                {QStringLiteral("platform"), QStringLiteral("linux/amd64")}};
    } else if (path.type == Type::Versions) {
        body = {{QStringLiteral("kind"), QStringLiteral("APIVersions")},
                {QStringLiteral("versions"), QJsonArray{QStringLiteral("v1")}}};
    } else if (path.type == Type::Resources) {
        QJsonArray resources;
        for (const ResourceKind &kind : resourceKinds()) {
            if (kind.group != path.group || kind.version != path.version)
                continue;
            resources.append(resourceObject(kind, QString(),
                                            {QStringLiteral("get"), QStringLiteral("list"),
                                             QStringLiteral("patch"), QStringLiteral("watch")}));
            if (kind.statusSubresource)
                resources.append(resourceObject(kind, QStringLiteral("/status"),
                                                {QStringLiteral("get"), QStringLiteral("patch")}));
        }
        body = {{QStringLiteral("kind"), QStringLiteral("APIResourceList")},
                {QStringLiteral("apiVersion"), QStringLiteral("v1")},
                {QStringLiteral("groupVersion"),
                 path.group.isEmpty() ? path.version : QString(path.group + QLatin1Char('/') + path.version)},
                {QStringLiteral("resources"), resources}};
    } else {
        QJsonArray groups;
        for (const auto &[group, version] : servedGroups()) {
            if (path.type == Type::Groups)
                groups.append(groupObject(group, version));
            else if (path.group == group)
                body = groupObject(group, version);
        }
        if (path.type == Type::Groups)
            body = {{QStringLiteral("kind"), QStringLiteral("APIGroupList")},
                    {QStringLiteral("apiVersion"), QStringLiteral("v1")},
                    {QStringLiteral("groups"), groups}};
        else if (!body.isEmpty())
            body[QStringLiteral("kind")] = QStringLiteral("APIGroup");
    }
    if (body.isEmpty())
        sendNotFoundText(response);
    else
        sendJson(response, body);
}

void ApiServer::list(const ApiPath &path, const httplib::Request &request, httplib::Response &response) const
{
    const auto lock = m_store.transaction();
    quint64 version = m_store.version();
    const quint64 asked = parameter(request, "resourceVersion").toULongLong();
    if (asked > version) {
        response.set_header("Retry-After", "1");
        sendFailure(response, 504, QStringLiteral("Timeout"),
                    QStringLiteral("Too large resource version: %1, current: %2").arg(asked).arg(version),
                    {{QStringLiteral("causes"),
                      QJsonArray{QJsonObject{
                          {QStringLiteral("reason"), QStringLiteral("ResourceVersionTooLarge")},
                          {QStringLiteral("message"), QStringLiteral("Too large resource version")}}}},
                     {QStringLiteral("retryAfterSeconds"), 1}});
        return;
    }
    // From the watch cache (resourceVersion=0) a limit is ignored.
    qsizetype limit = parameter(request, "limit").toLongLong();
    if (parameter(request, "resourceVersion") == QLatin1String("0"))
        limit = 0;
    QString after;
    if (const QString token = parameter(request, "continue"); !token.isEmpty()) {
        const QJsonObject state = QJsonDocument::fromJson(QByteArray::fromBase64(token.toLatin1())).object();
        if (state.isEmpty()) {
            sendFailure(response, 400, QStringLiteral("BadRequest"),
                        QStringLiteral("continue key is not valid: illegal base64 data"));
            return;
        }
        after = state[QLatin1String("start")].toString();
        version = state[QLatin1String("rv")].toString().toULongLong();
    }

    QJsonArray items;
    qsizetype left = 0;
    QString last;
    for (const QJsonObject &object : m_store.list(*path.kind, path.nameSpace)) {
        const QJsonObject metadata = object[QLatin1String("metadata")].toObject();
        const QString key = metadata[QLatin1String("namespace")].toString() + QLatin1Char('/') +
                            metadata[QLatin1String("name")].toString();
        if (key <= after || !matchesFields(object, parameter(request, "fieldSelector")) ||
            !matchesLabels(object, parameter(request, "labelSelector")))
            continue;
        if (limit > 0 && items.size() >= limit) {
            ++left;
            continue;
        }
        items.append(object);
        last = key;
    }
    QJsonObject metadata{{QStringLiteral("resourceVersion"), QString::number(version)}};
    if (left > 0) {
        const QJsonObject state{{QStringLiteral("rv"), QString::number(version)},
                                {QStringLiteral("start"), last}};
        metadata[QStringLiteral("continue")] =
            QString::fromLatin1(QJsonDocument(state).toJson(QJsonDocument::Compact).toBase64());
        metadata[QStringLiteral("remainingItemCount")] = left;
    }
    sendJson(response, {{QStringLiteral("apiVersion"), path.kind->apiVersion()},
                        {QStringLiteral("kind"), QString(path.kind->kind + QStringLiteral("List"))},
                        {QStringLiteral("metadata"), metadata},
                        {QStringLiteral("items"), items}});
}

void ApiServer::review(const httplib::Request &request, httplib::Response &response) const
{
    QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
    if (!body[QLatin1String("spec")].isObject()) {
        sendFailure(response, 400, QStringLiteral("BadRequest"), QStringLiteral("spec is missing"));
        return;
    }
    body[QStringLiteral("kind")] = QStringLiteral("SelfSubjectAccessReview");
    body[QStringLiteral("apiVersion")] = QStringLiteral("authorization.k8s.io/v1");
    body[QStringLiteral("status")] =
        QJsonObject{{QStringLiteral("allowed"), true},
                    {QStringLiteral("reason"), QStringLiteral("everything is allowed here")}};
    sendJson(response, body, 201);
}

void ApiServer::reviewSelf(httplib::Response &response) const
{
    const QJsonObject user{{QStringLiteral("username"), QStringLiteral("demo")},
                           {QStringLiteral("groups"), QJsonArray{QStringLiteral("system:authenticated")}}};
    sendJson(response,
             {{QStringLiteral("kind"), QStringLiteral("SelfSubjectReview")},
              {QStringLiteral("apiVersion"), QStringLiteral("authentication.k8s.io/v1")},
              {QStringLiteral("status"), QJsonObject{{QStringLiteral("userInfo"), user}}}},
             201);
}

void ApiServer::proxy(const ApiPath &path, const httplib::Request &request, httplib::Response &response) const
{
    // [scheme:]name[:port]
    const QStringList parts = path.name.split(QLatin1Char(':'));
    const bool scheme =
        parts.size() > 1 && (parts[0] == QLatin1String("http") || parts[0] == QLatin1String("https"));
    const QString name = scheme ? parts.value(1) : parts.value(0);
    if (m_store.get(*path.kind, path.nameSpace, name).isEmpty()) {
        sendFailure(response, 404, QStringLiteral("NotFound"),
                    QStringLiteral("%1 \"%2\" not found").arg(path.kind->qualifiedName(), name));
        return;
    }
    if (!m_proxy || !m_proxy(path.nameSpace, name, path.rest, request, response))
        sendFailure(response, 503, QStringLiteral("ServiceUnavailable"),
                    QStringLiteral("no endpoints available for service \"%1\"").arg(path.name));
}

void ApiServer::help(httplib::Response &response) const
{
    response.set_content(
        "This is the cluster of Flightdeck's embedded world: five services that Flagger rolls out, played, "
        "not run.\n"
        "It speaks the Kubernetes API on loopback, to those who know the secret in its kubeconfig only.\n"
        "Try: kubectl --kubeconfig FILE get canaries -A --watch\n",
        "text/plain; charset=utf-8");
}

} // namespace Flightdeck::Simulator
