#include "metrics/prometheusanswer.h"

#include "core/plaintext.h"
#include "metrics/matrixdecoder.h"

#include <QCoreApplication>

namespace Flightdeck::Metrics {

namespace {

using Core::Error;
using Core::ErrorCode;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PrometheusAnswer)
};

constexpr qsizetype shownErrorLength = 400;

bool isWebPage(const Core::HttpReply &reply)
{
    return reply.contentType.startsWith("text/html") || reply.body.trimmed().startsWith('<');
}

/// The error of a JSON body, or the body itself when it is plain text ("no org id").
QString serverText(const Core::HttpReply &reply)
{
    const QString json = serverErrorText(reply.body);
    if (!json.isEmpty())
        return json;
    if (reply.body.trimmed().startsWith('{') || isWebPage(reply))
        return {};
    return Core::plainText(QString::fromUtf8(reply.body.left(shownErrorLength * 4)).trimmed(),
                           shownErrorLength);
}

/// "tenant ID 'a|b' contains unsupported character '|'" (dskit, Cortex), "multiple org IDs present" (Mimir).
bool isAboutTenant(const QString &text)
{
    return text.contains(QStringLiteral("tenant ID")) || text.contains(QStringLiteral("org ID"));
}

Error unauthorized(const QString &text)
{
    if (text.contains(QStringLiteral("no org id"))) {
        return {ErrorCode::Unauthorized,
                Text::tr("The metrics server wants a tenant and got none. Set the tenant (header "
                         "X-Scope-OrgID) in the environment."),
                text};
    }
    return {ErrorCode::Unauthorized,
            Text::tr("The metrics server does not accept who is asking. Check tenant, token or password."),
            text};
}

} // namespace

std::optional<Error> refusal(const Core::HttpReply &reply)
{
    const int status = reply.status;
    if (status >= 300 && status < 400) {
        return Error{ErrorCode::Protocol,
                     Text::tr("The address redirects elsewhere. That is not followed, since it would hand "
                              "tenant and token to another address."),
                     Core::displayUrl(QString::fromUtf8(reply.header("Location")))};
    }
    const QString text = serverText(reply);
    if (status >= 400 && status < 500 && isAboutTenant(text))
        return Error{ErrorCode::Unauthorized, Text::tr("The metrics server does not accept this tenant."),
                     text};
    if (status == 401)
        return unauthorized(text);
    if (status == 403)
        return Error{ErrorCode::Forbidden, Text::tr("The metrics server refuses this identity."), text};
    if (isWebPage(reply)) {
        return Error{ErrorCode::Protocol,
                     Text::tr("A web page came instead of metrics: the address is a login page, a user "
                              "interface or another service."),
                     {}};
    }
    switch (status) {
    case 200:
        return std::nullopt;
    case 400:
        return Error{ErrorCode::InvalidInput, Text::tr("The metrics server refuses this query."), text};
    case 404:
        return Error{
            ErrorCode::NotFound,
            Text::tr(
                "There is no Prometheus API at this address. Mimir and Cortex have it under /prometheus."),
            text};
    case 422:
        return Error{ErrorCode::Rejected, Text::tr("The metrics server could not run this query."), text};
    case 429:
        return Error{ErrorCode::Rejected, Text::tr("The metrics server limits how often it may be asked."),
                     text};
    case 502:
    case 504:
        return Error{ErrorCode::Unreachable, Text::tr("A gateway got no answer from the metrics server."),
                     text};
    case 503:
        return Error{ErrorCode::Timeout,
                     Text::tr("The metrics server is not ready or the query took too long."), text};
    default:
        return Error{ErrorCode::Protocol,
                     Text::tr("The metrics server answered with HTTP status %1.").arg(status), text};
    }
}

bool worthRetrying(int httpStatus)
{
    return httpStatus == 429 || httpStatus == 502 || httpStatus == 503 || httpStatus == 504;
}

std::optional<qint64> retryAfterMs(const Core::HttpReply &reply)
{
    bool ok = false;
    const qint64 seconds = reply.header("Retry-After").trimmed().toLongLong(&ok);
    if (!ok || seconds < 0)
        return std::nullopt;
    return qMin<qint64>(seconds, 30) * 1'000;
}

} // namespace Flightdeck::Metrics
