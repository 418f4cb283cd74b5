#include "killswitch/httpfliptreplica.h"

#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace Flightdeck::KillSwitch {

namespace {

using Core::ErrorCode;

constexpr int answerMs = 5'000; // a replica that needs longer counts as silent; the next round asks again
constexpr qint64 maxAnswerBytes = 4 << 20;

struct HttpFliptReplicaWords
{
    Q_DECLARE_TR_FUNCTIONS(HttpFliptReplicaWords)
};

QString encoded(const QString &segment)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

/// Flipt's error bodies: {"code":5,"message":"flag \"default/x\" not found","details":[]}.
Core::Error statusError(int status, const QJsonObject &body)
{
    const QString words = Core::plainText(body.value(QStringLiteral("message")).toString(), 300);
    switch (status) {
    case 400:
        return {ErrorCode::InvalidInput, HttpFliptReplicaWords::tr("It refuses the question."), words};
    case 401:
        return {ErrorCode::Unauthorized, HttpFliptReplicaWords::tr("It wants to know who asks (401)."),
                words};
    case 403:
        return {ErrorCode::Forbidden, HttpFliptReplicaWords::tr("It may not be asked (403)."), words};
    case 404:
        return {ErrorCode::NotFound, HttpFliptReplicaWords::tr("The flag is unknown there (404)."), words};
    default:
        return {ErrorCode::Protocol, HttpFliptReplicaWords::tr("It answers with status %1.").arg(status),
                words};
    }
}

} // namespace

HttpFliptReplica::HttpFliptReplica(QString name, QUrl base, Core::HttpIdentity identity)
    : m_name(std::move(name))
    , m_base(std::move(base))
    , m_http(std::move(identity))
{
}

Core::HttpRequest HttpFliptReplica::request(const QString &path) const
{
    Core::HttpRequest request;
    QString prefix = m_base.path(QUrl::FullyEncoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    request.url = m_base;
    request.url.setPath(prefix + path, QUrl::TolerantMode);
    request.accept = "application/json";
    request.idleTimeoutMs = answerMs;
    request.deadlineMs = answerMs;
    request.maxBodyBytes = maxAnswerBytes;
    return request;
}

void HttpFliptReplica::call(Core::HttpRequest request, QObject *context,
                            std::function<void(Core::Result<QJsonObject>)> done)
{
    m_http.send(request, context, [done = std::move(done)](const Core::Result<Core::HttpReply> &reply) {
        if (!reply) {
            done(tl::unexpected(reply.error()));
            return;
        }
        const QJsonDocument document = QJsonDocument::fromJson(reply->body);
        if (reply->status != 200)
            done(tl::unexpected(statusError(reply->status, document.object())));
        else if (!document.isObject())
            done(Core::failure(ErrorCode::Protocol, HttpFliptReplicaWords::tr("Its answer is not Flipt's.")));
        else
            done(document.object());
    });
}

void HttpFliptReplica::evaluate(const QString &nameSpace, const QString &flag, Flags::FlagType type,
                                const Witness &witness, QObject *context,
                                std::function<void(Core::Result<Evaluation>)> done)
{
    const bool boolean = type == Flags::FlagType::Boolean;
    Core::HttpRequest question =
        request(boolean ? QStringLiteral("/evaluate/v1/boolean") : QStringLiteral("/evaluate/v1/variant"));
    question.method = "POST";
    question.contentType = "application/json";
    QJsonObject properties;
    for (auto property = witness.context.begin(); property != witness.context.end(); ++property)
        properties.insert(property.key(), property.value());
    question.body = QJsonDocument(QJsonObject{{QStringLiteral("namespaceKey"), nameSpace},
                                              {QStringLiteral("flagKey"), flag},
                                              {QStringLiteral("entityId"), witness.entity},
                                              {QStringLiteral("context"), properties}})
                        .toJson(QJsonDocument::Compact);
    call(question, context, [boolean, done = std::move(done)](const Core::Result<QJsonObject> &answer) {
        if (!answer) {
            done(tl::unexpected(answer.error()));
            return;
        }
        // Every member is there, also when it is false (1.35.0): one that is missing proves nothing.
        const QJsonValue value = answer->value(boolean ? QStringLiteral("enabled") : QStringLiteral("match"));
        const QString reason = answer->value(QStringLiteral("reason")).toString();
        if (!value.isBool() || reason.isEmpty()) {
            done(Core::failure(ErrorCode::Protocol, HttpFliptReplicaWords::tr("Its answer is not Flipt's.")));
            return;
        }
        done(Evaluation{value.toBool(), reason == QStringLiteral("FLAG_DISABLED_EVALUATION_REASON"),
                        answer->value(QStringLiteral("variantKey")).toString()});
    });
}

void HttpFliptReplica::flag(const QString &nameSpace, const QString &flag, QObject *context,
                            std::function<void(Core::Result<ServedFlag>)> done)
{
    const QString path =
        QStringLiteral("/api/v1/namespaces/%1/flags/%2").arg(encoded(nameSpace), encoded(flag));
    call(request(path), context, [done = std::move(done)](const Core::Result<QJsonObject> &answer) {
        if (!answer) {
            done(tl::unexpected(answer.error()));
            return;
        }
        const QJsonValue enabled = answer->value(QStringLiteral("enabled"));
        if (!enabled.isBool()) {
            done(Core::failure(ErrorCode::Protocol, HttpFliptReplicaWords::tr("Its answer is not Flipt's.")));
            return;
        }
        done(ServedFlag{
            enabled.toBool(),
            QDateTime::fromString(answer->value(QStringLiteral("updatedAt")).toString(), Qt::ISODateWithMs)});
    });
}

void HttpFliptReplica::settings(QObject *context, std::function<void(Core::Result<ReplicaSettings>)> done)
{
    call(request(QStringLiteral("/meta/config")), context,
         [done = std::move(done)](const Core::Result<QJsonObject> &answer) {
             if (!answer) {
                 done(tl::unexpected(answer.error()));
                 return;
             }
             const QJsonObject git =
                 answer->value(QStringLiteral("storage")).toObject().value(QStringLiteral("git")).toObject();
             ReplicaSettings settings;
             if (const double nanoseconds = git.value(QStringLiteral("pollInterval")).toDouble();
                 nanoseconds > 0)
                 settings.pollIntervalMs = int(qBound(1.0, nanoseconds / 1e6, 3'600'000.0));
             // Flipt prints a password that is part of the address in clear.
             settings.repository = Core::displayUrl(git.value(QStringLiteral("repository")).toString());
             settings.ref = Core::plainText(git.value(QStringLiteral("ref")).toString(), 200);
             done(settings);
         });
}

} // namespace Flightdeck::KillSwitch
