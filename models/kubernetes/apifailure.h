#pragma once

#include "core/httpclient.h"

#include <QStringList>

namespace Flightdeck::Kubernetes {

/// A request that did not bring what was asked for: transport error, HTTP status, or a Status object in a
/// stream.
struct ApiFailure
{
    int status = 0;        ///< HTTP status or Status.code; 0 = no answer
    QString reason;        ///< Status.reason: "Expired", "Forbidden", ...
    QStringList causes;    ///< Status.details.causes[].reason
    int retryAfterMs = -1; ///< -1 = not given
    Core::Error error;     ///< for people

    /// The resource version is too old: list again.
    bool isExpired() const;
    /// The resource version lies in the server's future (it was restored from a backup): list the newest.
    bool isVersionTooLarge() const;
    bool isThrottled() const { return status == 429; }
};

/// From a body of kind Status (a failed call, or the object of an ERROR watch event).
ApiFailure failureFromStatus(int httpStatus, const QByteArray &json);
/// From an answer that is not 2xx, or is 2xx without JSON (a sign-in page).
ApiFailure failureFromReply(const Core::HttpReply &reply);
ApiFailure failureFromError(const Core::Error &error);

/// True when the answer can hold an API object.
bool isJsonSuccess(const Core::HttpReply &reply);

} // namespace Flightdeck::Kubernetes
