#include "kubernetes/apifailure.h"

#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Flightdeck::Kubernetes {

using Core::Error;
using Core::ErrorCode;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Kubernetes)
};

Error errorFor(int status, const QString &said)
{
    switch (status) {
    case 401:
        return {
            ErrorCode::Unauthorized,
            Words::tr("The cluster does not know these credentials. Sign in again or renew the kubeconfig."),
            said};
    case 403:
        return {ErrorCode::Forbidden, Words::tr("The cluster does not allow this."), said};
    case 404:
        return {ErrorCode::NotFound, Words::tr("The cluster has no such object."), said};
    case 409:
        return {ErrorCode::Conflict, Words::tr("The object was changed by somebody else meanwhile."), said};
    case 410:
        return {ErrorCode::Conflict, Words::tr("The cluster no longer keeps that point in time."), said};
    case 422:
        return {ErrorCode::Rejected, Words::tr("The cluster rejects this change."), said};
    case 429:
        return {ErrorCode::Unreachable, Words::tr("The cluster is busy and asks to wait."), said};
    default:
        break;
    }
    if (status >= 500)
        return {ErrorCode::Unreachable, Words::tr("The API server has a fault of its own (%1).").arg(status),
                said};
    if (status >= 300 && status < 400)
        return {ErrorCode::Protocol,
                Words::tr("The address leads elsewhere (redirect): this is not an API server."), said};
    return {ErrorCode::Rejected, Words::tr("The API server refused the request (%1).").arg(status), said};
}

/// A refused patch repeats the whole object before it says what is wrong (seen on 1.34):
///   "" is invalid: patch: Invalid value: "{\"apiVersion\":...}": strict decoding error: unknown field
///   "spec.x"
/// Only the end is for people, and the object may hold what does not belong into a message.
QString withoutObject(const QString &message)
{
    const qsizetype begin = message.indexOf(QLatin1String("Invalid value: \"{"));
    const QString close = QStringLiteral("}\": ");
    const qsizetype end = message.lastIndexOf(close);
    return begin < 0 || end < begin ? message : message.mid(end + close.size());
}

int retryAfter(const Core::HttpReply &reply)
{
    bool ok = false;
    const int seconds = reply.header("Retry-After").trimmed().toInt(&ok);
    return ok && seconds >= 0 ? qMin(seconds, 3600) * 1000 : -1;
}

bool isJson(const QByteArray &contentType)
{
    return contentType.startsWith("application/json");
}

} // namespace

bool ApiFailure::isExpired() const
{
    return status == 410 || reason == QLatin1String("Expired") || reason == QLatin1String("Gone");
}

bool ApiFailure::isVersionTooLarge() const
{
    // 504 Timeout with cause ResourceVersionTooLarge (seen on 1.34).
    return causes.contains(QLatin1String("ResourceVersionTooLarge"));
}

ApiFailure failureFromStatus(int httpStatus, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ApiFailure failure;
    failure.status = object[QLatin1String("code")].toInt(httpStatus);
    failure.reason = object[QLatin1String("reason")].toString();
    const QJsonObject details = object[QLatin1String("details")].toObject();
    const QJsonArray causes = details[QLatin1String("causes")].toArray();
    for (const auto &cause : causes)
        failure.causes.append(cause.toObject()[QLatin1String("reason")].toString());
    if (const int seconds = details[QLatin1String("retryAfterSeconds")].toInt(); seconds > 0)
        failure.retryAfterMs = qMin(seconds, 3600) * 1000;
    const QString said = withoutObject(object[QLatin1String("message")].toString());
    failure.error = errorFor(failure.status, Core::plainText(said, 500));
    return failure;
}

ApiFailure failureFromReply(const Core::HttpReply &reply)
{
    ApiFailure failure;
    if (isJson(reply.contentType) && reply.status >= 400) {
        failure = failureFromStatus(reply.status, reply.body);
        failure.status = reply.status;
    } else if (reply.status == 404 && !reply.contentType.startsWith("text/html")) {
        // "404 page not found" as text/plain: the whole API group is missing (seen on 1.34 without the CRD).
        failure.status = 404;
        failure.error = {ErrorCode::NotInstalled,
                         Words::tr("The cluster does not have this kind of object installed."),
                         {}};
    } else if ((reply.status >= 200 && reply.status < 300) || reply.status == 404) {
        failure.status = reply.status;
        failure.error = {
            ErrorCode::Protocol,
            Words::tr("The answer is not JSON: this is not an API server, perhaps a sign-in page before it."),
            Core::plainText(QString::fromUtf8(reply.contentType), 100)};
    } else {
        failure.status = reply.status;
        const bool text = reply.contentType.startsWith("text/plain");
        failure.error =
            errorFor(reply.status, text ? Core::plainText(QString::fromUtf8(reply.body), 300) : QString());
    }
    if (const int wait = retryAfter(reply); wait >= 0)
        failure.retryAfterMs = wait;
    return failure;
}

ApiFailure failureFromError(const Core::Error &error)
{
    ApiFailure failure;
    failure.error = error;
    return failure;
}

bool isJsonSuccess(const Core::HttpReply &reply)
{
    return reply.status >= 200 && reply.status < 300 && isJson(reply.contentType);
}

} // namespace Flightdeck::Kubernetes
