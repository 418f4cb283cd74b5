#include "kubernetes/discovery.h"

#include "kubernetes/apiclient.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace Flightdeck::Kubernetes {

namespace {

constexpr qint64 keptMs = 30'000;
constexpr qint64 largestAnswer = 16 << 20;
// Kubernetes since 1.30, since 1.27, and before (the last one without resources).
constexpr char accept[] = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,"
                          "application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList,"
                          "application/json";

QString pathOf(const QString &group, const QString &version)
{
    return group.isEmpty() ? QString(QStringLiteral("/api/") + version)
                           : QStringLiteral("/apis/%1/%2").arg(group, version);
}

ApiFailure notInstalled(const QString &group, const QString &resource)
{
    ApiFailure failure;
    failure.status = 404;
    failure.error = {Core::ErrorCode::NotInstalled,
                     Discovery::tr("The cluster has no %1 in a version that this console knows.")
                         .arg(resource + QLatin1Char('.') + group),
                     {}};
    return failure;
}

} // namespace

Discovery::Discovery(ApiClient &api, const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_clock(clock)
{
}

void Discovery::find(const QString &group, const QString &resource, const QStringList &versions,
                     QObject *context, Callback callback)
{
    if (versions.size() == 1) {
        callback(pathOf(group, versions.first()));
        return;
    }
    Question question{group, resource, versions, context, std::move(callback)};
    if (m_singly) {
        askGroup(question);
        return;
    }
    if (m_knownAt >= 0 && m_clock.monotonicMs() - m_knownAt < keptMs) {
        answer(question, m_groups.value(group));
        return;
    }
    m_waiting.push_back(std::move(question));
    if (!m_asking)
        askAll();
}

void Discovery::askAll()
{
    m_asking = true;
    Core::HttpRequest request;
    request.accept = accept;
    request.maxBodyBytes = largestAnswer;
    m_api.send(
        request, QStringLiteral("/apis"), {}, this, [this](const Core::Result<Core::HttpReply> &reply) {
            m_asking = false;
            const auto waiting = std::exchange(m_waiting, {});
            const bool answered = reply && isJsonSuccess(*reply);
            const QJsonObject list = answered ? QJsonDocument::fromJson(reply->body).object() : QJsonObject();
            const bool aggregated = list.contains(QLatin1String("items"));
            const QJsonArray groups = list[QLatin1String(aggregated ? "items" : "groups")].toArray();
            if (groups.isEmpty()) {
                // Not allowed to see all groups, or a proxy that serves some of them only: ask for each. What
                // every request would meet (no connection, unknown credentials) comes back from there.
                m_singly = reply.has_value() && reply->status != 401 && reply->status < 500;
                for (const Question &question : waiting)
                    askGroup(question);
                return;
            }
            m_groups.clear();
            for (const auto &item : groups) {
                const QJsonObject group = item.toObject();
                const QString name =
                    aggregated ? group[QLatin1String("metadata")].toObject()[QLatin1String("name")].toString()
                               : group[QLatin1String("name")].toString();
                m_groups.insert(name, versionsOf(group));
            }
            m_knownAt = m_clock.monotonicMs();
            for (const Question &question : waiting)
                answer(question, m_groups.value(question.group));
        });
}

void Discovery::askGroup(const Question &question)
{
    m_api.get(QStringLiteral("/apis/") + question.group, {}, this, [this, question](const ApiResult &reply) {
        if (reply)
            answer(question, versionsOf(QJsonDocument::fromJson(reply->body).object()));
        else if (question.context)
            question.callback(tl::unexpected<ApiFailure>(reply.error()));
    });
}

void Discovery::answer(const Question &question, const QList<Version> &served) const
{
    if (!question.context)
        return;
    for (const QString &wanted : question.versions) {
        const auto found = std::find_if(served.begin(), served.end(), [&](const Version &version) {
            return version.name == wanted &&
                   (!version.complete || version.resources.contains(question.resource));
        });
        if (found != served.end()) {
            question.callback(pathOf(question.group, wanted));
            return;
        }
    }
    question.callback(tl::unexpected<ApiFailure>(notInstalled(question.group, question.resource)));
}

/// Of an APIGroupDiscovery ("version", "resources"[].resource) or an APIGroup ("version" alone).
QList<Discovery::Version> Discovery::versionsOf(const QJsonObject &group)
{
    QList<Version> versions;
    const QJsonArray items = group[QLatin1String("versions")].toArray();
    for (const auto &item : items) {
        const QJsonObject json = item.toObject();
        Version version;
        version.name = json[QLatin1String("version")].toString();
        // A group whose own server does not answer is "Stale": what it has is unknown.
        version.complete = json.contains(QLatin1String("resources")) &&
                           json[QLatin1String("freshness")].toString() != QLatin1String("Stale");
        const QJsonArray resources = json[QLatin1String("resources")].toArray();
        for (const auto &resource : resources)
            version.resources.append(resource.toObject()[QLatin1String("resource")].toString());
        versions.append(version);
    }
    return versions;
}

} // namespace Flightdeck::Kubernetes
