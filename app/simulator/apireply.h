#pragma once

#include <QJsonObject>

namespace httplib {
struct Response;
}

namespace Flightdeck::Simulator {

/// Answers with JSON.
void sendJson(httplib::Response &response, const QJsonObject &body, int status = 200);
/// Answers with a metav1.Status: "Failure", its reason and code.
void sendFailure(httplib::Response &response, int code, const QString &reason, const QString &message,
                 const QJsonObject &details = {});
QJsonObject failureStatus(int code, const QString &reason, const QString &message,
                          const QJsonObject &details = {});

} // namespace Flightdeck::Simulator
