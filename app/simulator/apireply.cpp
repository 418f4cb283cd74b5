#include "app/simulator/apireply.h"

#include <QJsonDocument>

#include <httplib.h>

namespace Flightdeck::Simulator {

void sendJson(httplib::Response &response, const QJsonObject &body, int status)
{
    response.status = status;
    response.set_content(QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString(),
                         "application/json");
}

QJsonObject failureStatus(int code, const QString &reason, const QString &message, const QJsonObject &details)
{
    QJsonObject status{{QStringLiteral("kind"), QStringLiteral("Status")},
                       {QStringLiteral("apiVersion"), QStringLiteral("v1")},
                       {QStringLiteral("metadata"), QJsonObject()},
                       {QStringLiteral("status"), QStringLiteral("Failure")},
                       {QStringLiteral("message"), message},
                       {QStringLiteral("reason"), reason},
                       {QStringLiteral("code"), code}};
    if (!details.isEmpty())
        status[QStringLiteral("details")] = details;
    return status;
}

void sendFailure(httplib::Response &response, int code, const QString &reason, const QString &message,
                 const QJsonObject &details)
{
    sendJson(response, failureStatus(code, reason, message, details), code);
}

} // namespace Flightdeck::Simulator
